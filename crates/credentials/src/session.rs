//! Settings and results that all sessions of roles share.

use std::{sync::Arc, time::Duration};

use acs_protocol::JsonText;
use acs_runtime::{Client, Error, Network};

use crate::{Credentials, CredentialsError, Provider, ProviderConfig, document};

/// The durations in seconds that STS allows.
const DURATION: std::ops::RangeInclusive<u64> = 900..=43_200;

/// The settings of a session, and the address of STS.
#[derive(Debug, Clone, Default)]
pub(super) struct SessionSettings {
    pub(super) session_name: Option<String>,
    pub(super) duration: Option<Duration>,
    pub(super) policy: Option<String>,
    pub(super) region: Option<String>,
    pub(super) vpc: Option<bool>,
    pub(super) endpoint: Option<String>,
    pub(super) config: ProviderConfig,
}

impl SessionSettings {
    /// Returns the name of the session: the one set, else `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else one with the time in it.
    pub(super) fn session_name_or_default(&self) -> String {
        self.session_name
            .clone()
            .or_else(|| self.config.variable("ALIBABA_CLOUD_ROLE_SESSION_NAME"))
            .unwrap_or_else(|| {
                let now = self.config.clock().now();
                let seconds = now.duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs();
                format!("acs-rust-{seconds}")
            })
    }

    /// Returns the policy that restricts the session.
    pub(super) fn policy(&self, provider: &str) -> Result<Option<JsonText>, CredentialsError> {
        let policy = self.policy.as_deref().map(JsonText::parse).transpose();
        policy.map_err(|error| CredentialsError::new(provider, format!("the policy is not valid: {error}")))
    }

    pub(super) fn duration_seconds(&self, provider: &str) -> Result<i64, CredentialsError> {
        let seconds = self.duration.map_or(3600, |duration| duration.as_secs());
        match i64::try_from(seconds) {
            Ok(duration) if DURATION.contains(&seconds) => Ok(duration),
            _ => Err(CredentialsError::new(
                provider,
                format!("a session cannot last {seconds} s: STS allows 900 to 43200 s"),
            )),
        }
    }

    /// Creates a client for STS: at the address that is set, else that of `ALIBABA_CLOUD_STS_ENDPOINT`; else of the region that is
    /// set, else of `ALIBABA_CLOUD_STS_REGION`, else the one of all regions; inside the VPC if that is set, or by
    /// `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED=true`.
    pub(super) fn client(&self, provider: &str, caller: Arc<dyn Provider>) -> Result<Client, CredentialsError> {
        let config = &self.config;
        let mut builder = Client::builder()
            .credentials_provider(caller)
            .transport(Arc::clone(config.http()))
            .environment(Arc::clone(config.clock()));
        let region = self
            .region
            .clone()
            .or_else(|| config.variable("ALIBABA_CLOUD_STS_REGION"));
        if let Some(region) = region {
            builder = builder.region(region);
            let is_inside = match self.vpc {
                Some(is_inside) => is_inside,
                None => config.flag(provider, "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED")?,
            };
            if is_inside {
                builder = builder.network(Network::Vpc);
            }
        }
        let endpoint = config
            .sts_address()
            .or_else(|| self.endpoint.clone())
            .or_else(|| config.variable("ALIBABA_CLOUD_STS_ENDPOINT"));
        if let Some(endpoint) = endpoint {
            builder = builder.endpoint(endpoint.trim());
        }
        if let Some(name) = config.variable("ALIBABA_CLOUD_USER_AGENT") {
            builder = builder.user_agent(name);
        }
        builder.build().map_err(|error| {
            CredentialsError::new(provider, format!("STS cannot be called: {error}")).with_source(error)
        })
    }
}

/// Returns the session in a response of STS. `parts` extracts the key and its expiry.
pub(super) fn finish<R>(
    provider: &str,
    action: &str,
    answer: Result<R, Error>,
    parts: impl FnOnce(R) -> (Credentials, String),
) -> Result<Credentials, CredentialsError> {
    let (credentials, expiration) = answer
        .map(parts)
        .map_err(|error| CredentialsError::new(provider, format!("{action} failed: {error}")).with_source(error))?;
    let expires = document::moment(&expiration).ok_or_else(|| {
        CredentialsError::new(
            provider,
            format!("the answer to {action} has an `Expiration` that is not a time"),
        )
    })?;
    Ok(credentials.expiring(expires))
}

/// Defines the setters of a source with [`SessionSettings`].
macro_rules! session_setters {
    ($source:ident) => {
        impl $source {
            /// Sets the name of the session in audit logs: 2 to 64 letters, digits, `.`, `@`, `-`, `_`. It defaults to
            /// `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `acs-rust-` and the time.
            #[must_use]
            pub fn session_name(mut self, name: impl Into<String>) -> Self {
                self.settings.session_name = Some(name.into());
                self
            }

            /// Sets the duration of the session: 15 minutes to 12 hours, at most that of the role, and one hour by
            /// default.
            #[must_use]
            pub fn duration(mut self, duration: std::time::Duration) -> Self {
                self.settings.duration = Some(duration);
                self
            }

            /// Sets a policy, as JSON, that restricts the session.
            #[must_use]
            pub fn policy(mut self, policy: impl Into<String>) -> Self {
                self.settings.policy = Some(policy.into());
                self
            }

            /// Sets the region whose STS is called. It defaults to `ALIBABA_CLOUD_STS_REGION`, else to the STS of all
            /// regions.
            #[must_use]
            pub fn sts_region(mut self, region: impl Into<String>) -> Self {
                self.settings.region = Some(region.into());
                self
            }

            /// Calls STS inside the VPC of the region, which has to be set.
            #[must_use]
            pub fn sts_in_vpc(mut self) -> Self {
                self.settings.vpc = Some(true);
                self
            }

            /// Sets the address of STS for all regions. It defaults to `ALIBABA_CLOUD_STS_ENDPOINT`, else to one by the
            /// region. It uses HTTPS unless it begins with `http://`.
            #[must_use]
            pub fn sts_endpoint(mut self, address: impl Into<String>) -> Self {
                self.settings.endpoint = Some(address.into());
                self
            }

            /// Sets where variables, time and HTTP come from.
            #[must_use]
            pub fn config(mut self, config: $crate::ProviderConfig) -> Self {
                self.settings.config = config;
                self
            }
        }
    };
}

pub(super) use session_setters;
