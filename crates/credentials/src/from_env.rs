use std::sync::Arc;

use super::{Client, ClientBuilder, Timeouts, builder::user_agent};
use acs_runtime::{credentials::Provider, error::{Error, ErrorKind}, retry::RetryPolicy, Endpoint, Network};
use crate::{default_chain, CliProfile, ProfileSettings, ProviderConfig};

const REGION: &str = "ALIBABA_CLOUD_REGION_ID";
const ENDPOINT: &str = "ALIBABA_CLOUD_ENDPOINT";
const ENDPOINT_TYPE: &str = "ALIBABA_CLOUD_ENDPOINT_TYPE";
const USER_AGENT: &str = "ALIBABA_CLOUD_USER_AGENT";

impl Client {
    /// A client for the machine that the program runs on, see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// As [`ClientBuilder::from_env`].
    pub async fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().await?.build()
    }

    /// As [`Client::from_env`], on a machine that is described by a [`ProviderConfig`]: its variables, home directory,
    /// time and transport.
    ///
    /// # Errors
    /// As [`ClientBuilder::from_env`].
    pub async fn from_config(config: ProviderConfig) -> Result<Self, Error> {
        Self::builder().from_config(config).await?.build()
    }
}

impl ClientBuilder {
    /// Sets what the machine has and the builder has not.
    ///
    /// | setting | variable | key of the profile of the official command line tool |
    /// |---|---|---|
    /// | credentials | by the [default chain](crate::default_chain) | |
    /// | region | `ALIBABA_CLOUD_REGION_ID` | `region_id` |
    /// | endpoint of all products | `ALIBABA_CLOUD_ENDPOINT` | `endpoint` |
    /// | network, `public` or `vpc` | `ALIBABA_CLOUD_ENDPOINT_TYPE` | `endpoint_type` |
    /// | user agent | `ALIBABA_CLOUD_USER_AGENT` | |
    /// | time to connect, in seconds | | `connect_timeout` |
    /// | time of an attempt, in seconds | | `read_timeout` |
    /// | number of retries | | `retry_count` |
    ///
    /// A variable comes before the profile, which is the one that [`CliProfile`] uses. Where the
    /// attempts of the profile would take longer than a call may, the limit of a call is raised to fit them.
    ///
    /// # Errors
    /// If no source has credentials, or one that is set up does not work; the error says what each lacked. If a variable
    /// or a profile has a value that makes no sense.
    pub async fn from_env(self) -> Result<Self, Error> {
        self.on_machine(ProviderConfig::system()).await
    }

    /// As [`ClientBuilder::from_env`], on a machine that is described by a [`ProviderConfig`]: its variables, home
    /// directory, time and transport.
    ///
    /// # Errors
    /// As [`ClientBuilder::from_env`].
    pub async fn from_config(mut self, config: ProviderConfig) -> Result<Self, Error> {
        if self.transport.is_none() {
            self.transport = Some(Arc::clone(config.http()));
        }
        if self.environment.is_none() {
            self.environment = Some(Arc::clone(config.clock()));
        }
        self.on_machine(config).await
    }

    async fn on_machine(mut self, config: ProviderConfig) -> Result<Self, Error> {
        let profile = CliProfile::new().config(config.clone());
        let settings = match profile.settings().await {
            Ok(settings) => settings,
            Err(error) if profile.is_named() => {
                return Err(Error::new(ErrorKind::Configuration, error.to_string()).with_source(error));
            }
            Err(error) => {
                // Nobody asked for this file, and the program may have all it needs without it.
                tracing::warn!(%error, "the profile of the command line tool is left out");
                ProfileSettings::default()
            }
        };
        self.apply(&config, settings)?;
        if self.credentials.is_some() || self.provider.is_some() {
            return Ok(self);
        }
        let chain = default_chain(config);
        // Asked now, so that a machine without credentials is found at the start and not in the middle of the work.
        chain.credentials().await.map_err(|error| {
            Error::new(ErrorKind::Credentials, error.to_string())
                .with_source(error)
                .with_advice("set up one of the sources, or give the client credentials of its own")
        })?;
        Ok(self.credentials_provider(chain))
    }

    fn apply(&mut self, config: &ProviderConfig, settings: ProfileSettings) -> Result<(), Error> {
        let ProfileSettings {
            region,
            endpoint,
            endpoint_type,
            read_timeout,
            connect_timeout,
            retry_count,
            place,
        } = settings;
        let either = |variable: &str, own: Option<String>, key: &str| match config.variable(variable) {
            Some(value) => Some((value, variable.to_owned())),
            None => own.map(|value| (value, format!("{place}, `{key}`"))),
        };
        if self.region.is_none() {
            self.region = config.variable(REGION).or(region);
        }
        if self.endpoint.is_none()
            && let Some((address, from)) = either(ENDPOINT, endpoint, "endpoint")
        {
            let endpoint = Endpoint::parse(address.trim()).map_err(|error| wrong(&from, &error))?;
            self.endpoint = Some(endpoint);
        }
        if self.network.is_none()
            && let Some((name, from)) = either(ENDPOINT_TYPE, endpoint_type, "endpoint_type")
        {
            self.network = Some(network(&name, &from)?);
        }
        if self.user_agent.is_none()
            && let Some(name) = config.variable(USER_AGENT)
        {
            user_agent(Some(name.clone())).map_err(|error| wrong(USER_AGENT, &error))?;
            self.user_agent = Some(name);
        }
        if self.retry.is_none()
            && let Some(count) = retry_count
        {
            self.retry = Some(RetryPolicy::default().max_attempts(count.saturating_add(1)));
        }
        if self.timeouts.is_none() && (read_timeout.is_some() || connect_timeout.is_some()) {
            let mut timeouts = Timeouts::default();
            if let Some(limit) = connect_timeout {
                timeouts = timeouts.connect(limit);
            }
            if let Some(limit) = read_timeout {
                let attempts = self.retry.unwrap_or_default().max_attempts;
                let call = timeouts.call.max(limit.saturating_mul(attempts));
                timeouts = timeouts.attempt(limit).call(call);
            }
            self.timeouts = Some(timeouts);
        }
        Ok(())
    }
}

fn network(name: &str, from: &str) -> Result<Network, Error> {
    match name.trim().to_ascii_lowercase().as_str() {
        "public" => Ok(Network::Public),
        "vpc" => Ok(Network::Vpc),
        other => Err(Error::new(
            ErrorKind::Configuration,
            format!(
                "{from}: `{}` is no network: `public` and `vpc` are",
                other.escape_debug()
            ),
        )),
    }
}

/// The error of a setting, with where it comes from.
fn wrong(from: &str, error: &Error) -> Error {
    Error::new(error.kind(), format!("{from}: {error}"))
}
