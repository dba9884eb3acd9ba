//! Who calls: the trait that a client takes its credentials from.

mod error;

pub use acs_protocol::Credentials;
pub use error::CredentialsError;

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
