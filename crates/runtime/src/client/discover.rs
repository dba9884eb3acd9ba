use std::{future::Future, sync::Arc};

use super::{Client, ClientBuilder};
use crate::{environment::Environment, error::Error, retry::RetryPolicy, transport::Transport};

/// A client type that can complete its configuration from the machine that the program runs on.
///
/// The client of `acs-credentials`, which generated crates re-export, implements it; this crate knows no source of
/// credentials.
pub trait Discover: From<Client> + Sized {
    /// Describes the machine: its environment variables, files, time and transport.
    type Machine: Default;

    /// Completes the builder with the settings of the machine.
    ///
    /// # Errors
    /// If the machine has no usable configuration.
    fn discover(
        builder: ClientBuilder<Self>,
        machine: Self::Machine,
    ) -> impl Future<Output = Result<ClientBuilder<Self>, Error>> + Send;
}

/// A setting of a [`ClientBuilder`] that can be completed from the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Setting {
    /// Credentials, or a provider of them.
    Credentials,
    /// The region.
    Region,
    /// The endpoint of all products.
    Endpoint,
    /// The network.
    Network,
    /// The user agent.
    UserAgent,
    /// The retry policy.
    Retry,
    /// The time limits.
    Timeouts,
}

impl<C: Discover> ClientBuilder<C> {
    /// Completes the builder with the settings of the machine.
    ///
    /// | setting | variable | key of the profile of the official command line tool |
    /// |---|---|---|
    /// | credentials | by the default chain of `acs-credentials` | |
    /// | region | `ALIBABA_CLOUD_REGION_ID` | `region_id` |
    /// | endpoint of all products | `ALIBABA_CLOUD_ENDPOINT` | `endpoint` |
    /// | network, `public` or `vpc` | `ALIBABA_CLOUD_ENDPOINT_TYPE` | `endpoint_type` |
    /// | user agent | `ALIBABA_CLOUD_USER_AGENT` | |
    /// | time to connect, in seconds | | `connect_timeout` |
    /// | time of an attempt, in seconds | | `read_timeout` |
    /// | number of retries | | `retry_count` |
    ///
    /// A variable comes before the profile, which is the one that `CliProfile` uses. Where the attempts of the profile would
    /// take longer than a call may, the limit of a call is raised to fit them.
    ///
    /// # Errors
    /// If no provider has credentials, or a configured one fails; the error lists what each lacked. If a variable or a
    /// profile has an invalid value.
    pub async fn from_env(self) -> Result<Self, Error> {
        C::discover(self, C::Machine::default()).await
    }

    /// Completes the builder like [`ClientBuilder::from_env`], from a description of the machine: its variables, home
    /// directory, time and transport.
    ///
    /// # Errors
    /// Returns the errors of [`ClientBuilder::from_env`].
    pub async fn from_config(self, machine: C::Machine) -> Result<Self, Error> {
        C::discover(self, machine).await
    }
}

/// Accessors for implementations of [`Discover`].
impl<C> ClientBuilder<C> {
    /// Returns whether a setting has been made.
    #[must_use]
    pub fn has(&self, setting: Setting) -> bool {
        match setting {
            Setting::Credentials => self.credentials.is_some() || self.provider.is_some(),
            Setting::Region => self.region.is_some(),
            Setting::Endpoint => self.endpoint.is_some(),
            Setting::Network => self.network.is_some(),
            Setting::UserAgent => self.user_agent.is_some(),
            Setting::Retry => self.retry.is_some(),
            Setting::Timeouts => self.timeouts.is_some(),
        }
    }

    /// Returns the retry policy that the client will have.
    #[must_use]
    pub fn retry_policy(&self) -> RetryPolicy {
        self.retry.unwrap_or_default()
    }

    /// Sets the transport unless the builder has one.
    pub fn or_transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport.get_or_insert(transport);
        self
    }

    /// Sets the source of time and randomness unless the builder has one.
    pub fn or_environment(mut self, environment: Arc<dyn Environment>) -> Self {
        self.environment.get_or_insert(environment);
        self
    }
}
