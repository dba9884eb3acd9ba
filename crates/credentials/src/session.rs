//! What the sessions of roles have in common, whoever asks STS for them.

use std::{sync::Arc, time::Duration};

use acs_protocol::JsonText;
use acs_runtime::{Client, Error, Network};

use crate::{Credentials, CredentialsError, Provider, ProviderConfig, document};

/// What STS allows.
const DURATION: std::ops::RangeInclusive<u64> = 900..=43_200;

/// What to ask STS for, and where.
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
    /// The session's name: the one set, else `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else one with the time in it.
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

    /// The policy that narrows the session's rights.
    pub(super) fn policy(&self, provider: &str) -> Result<Option<JsonText>, CredentialsError> {
        let policy = self.policy.as_deref().map(JsonText::parse).transpose();
        policy.map_err(|error| CredentialsError::new(provider, format!("the policy is of no use: {error}")))
    }

    pub(super) fn duration_seconds(&self, provider: &str) -> Result<i64, CredentialsError> {
        let seconds = self.duration.map_or(3600, |duration| duration.as_secs());
        match i64::try_from(seconds) {
            Ok(duration) if DURATION.contains(&seconds) => Ok(duration),
            _ => Err(CredentialsError::new(
                provider,
                format!("a session of {seconds} s is not possible: 900 to 43200 s are"),
            )),
        }
    }

    /// A client for STS: at the address that is set, else that of `ALIBABA_CLOUD_STS_ENDPOINT`; else of the region that is
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

/// The session in an answer of STS. `parts` takes the key and its expiry out of it.
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
            format!("the answer to {action} has an `Expiration` that is no time"),
        )
    })?;
    Ok(credentials.expiring(expires))
}

/// The setters of a source that has [`SessionSettings`].
macro_rules! session_setters {
    ($source:ident) => {
        impl $source {
            /// The session's name in audit logs: 2 to 64 letters, digits, `.`, `@`, `-`, `_`. If not set, it is that of
            /// `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `acs-rust-` and the time.
            #[must_use]
            pub fn session_name(mut self, name: impl Into<String>) -> Self {
                self.settings.session_name = Some(name.into());
                self
            }

            /// How long the session is valid: 15 minutes to 12 hours, and at most what the role allows; an hour if not
            /// set.
            #[must_use]
            pub fn duration(mut self, duration: std::time::Duration) -> Self {
                self.settings.duration = Some(duration);
                self
            }

            /// A policy, as JSON, that narrows the role's rights for this session.
            #[must_use]
            pub fn policy(mut self, policy: impl Into<String>) -> Self {
                self.settings.policy = Some(policy.into());
                self
            }

            /// The region whose STS is called; if not set, that of `ALIBABA_CLOUD_STS_REGION`, else the STS of all
            /// regions.
            #[must_use]
            pub fn sts_region(mut self, region: impl Into<String>) -> Self {
                self.settings.region = Some(region.into());
                self
            }

            /// Calls STS inside the region's VPC; needs a region.
            #[must_use]
            pub fn sts_in_vpc(mut self) -> Self {
                self.settings.vpc = Some(true);
                self
            }

            /// The address of STS, whatever the region; if not set, that of `ALIBABA_CLOUD_STS_ENDPOINT`, else one by the
            /// region. HTTPS unless it says `http://`.
            #[must_use]
            pub fn sts_endpoint(mut self, address: impl Into<String>) -> Self {
                self.settings.endpoint = Some(address.into());
                self
            }

            /// Variables, time and HTTP from elsewhere.
            #[must_use]
            pub fn config(mut self, config: $crate::ProviderConfig) -> Self {
                self.settings.config = config;
                self
            }
        }
    };
}

pub(super) use session_setters;
