//! Who calls: credentials, and the providers that they come from.

mod error;
mod identity;

#[cfg(feature = "client")]
mod cached;
#[cfg(feature = "client")]
mod chain;
#[cfg(feature = "client")]
mod cli_profile;
#[cfg(feature = "client")]
mod command_line;
#[cfg(feature = "client")]
mod config;
#[cfg(feature = "client")]
mod credentials_file;
#[cfg(feature = "client")]
mod document;
#[cfg(feature = "client")]
mod external;
#[cfg(feature = "client")]
mod file;
#[cfg(feature = "client")]
mod http;
#[cfg(feature = "client")]
mod ini;
#[cfg(feature = "client")]
mod metadata;
#[cfg(feature = "client")]
mod oidc;
#[cfg(feature = "client")]
mod role;
#[cfg(feature = "client")]
mod session;
#[cfg(feature = "client")]
mod source;
#[cfg(feature = "client")]
pub mod sts;
#[cfg(all(test, feature = "client"))]
mod testing;
#[cfg(feature = "client")]
mod uri;
#[cfg(feature = "client")]
mod variables;

pub use error::CredentialsError;
pub use identity::Credentials;

#[cfg(feature = "client")]
pub use self::{
    cached::Cached,
    chain::{Chain, default_chain},
    cli_profile::CliProfile,
    config::ProviderConfig,
    credentials_file::CredentialsFile,
    external::ExternalCommand,
    metadata::InstanceMetadata,
    oidc::OidcRole,
    role::RamRole,
    source::Source,
    uri::CredentialsUri,
    variables::EnvironmentVariables,
};

#[cfg(feature = "client")]
pub(crate) use self::cli_profile::ProfileSettings;

use std::{fmt, sync::Arc};

use crate::BoxFuture;

/// Where credentials come from. A client asks before each call, so a provider keeps what it has and fetches anew only
/// ahead of expiry.
pub trait Provider: fmt::Debug + Send + Sync {
    /// A name for error messages: `environment`, `instance metadata`.
    fn name(&self) -> &str;

    /// The credentials that are valid now.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;

    /// As [`Provider::credentials`], after the service has refused these as expired: a provider that keeps them fetches
    /// new ones, unless it has others by now. A client asks for this at most once per call.
    fn refresh<'a>(&'a self, refused: &'a Credentials) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        let _ = refused;
        self.credentials()
    }
}

impl<P: Provider + ?Sized> Provider for Arc<P> {
    fn name(&self) -> &str {
        (**self).name()
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        (**self).credentials()
    }

    fn refresh<'a>(&'a self, refused: &'a Credentials) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        (**self).refresh(refused)
    }
}

/// Credentials that never change are their own provider.
impl Provider for Credentials {
    fn name(&self) -> &str {
        "static"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}
