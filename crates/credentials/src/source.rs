//! Sources of credentials, and the provider that caches what they give.

mod cached;

use std::{fmt, sync::Arc};

use acs_runtime::{
    BoxFuture,
    environment::{Environment, System},
};

use crate::{Credentials, CredentialsError};

pub use cached::Cached;

/// Where credentials are fetched from, anew at each request for them. [`Cached`] makes a
/// [`Provider`](crate::Provider) of it, which asks only as often as expiry demands.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use acs_credentials::{Credentials, CredentialsError, Source};
/// use acs_runtime::BoxFuture;
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl Source for Vault {
///     fn name(&self) -> &str {
///         "vault"
///     }
///
///     fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
///         Box::pin(async {
///             let credentials = Credentials::sts("STS.id", "secret", "token");
///             Ok(credentials.expiring(SystemTime::now() + Duration::from_secs(3600)))
///         })
///     }
/// }
///
/// let provider = Vault.cached();
/// ```
pub trait Source: fmt::Debug + Send + Sync {
    /// A name for error messages: `environment`, `instance metadata`.
    fn name(&self) -> &str;

    /// Fetches credentials; those that expire say when, by [`Credentials::expiring`].
    ///
    /// # Errors
    /// What the source lacks and what to do about it. [`CredentialsError::absent`] if the source is not set up at all, so
    /// that a chain goes on to the next one; anything else ends a chain.
    fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;

    /// As [`Source::fetch`], after the service has refused these. A source that would give them again, because they are
    /// kept in a file and valid by their expiry, gets others instead.
    ///
    /// # Errors
    /// As [`Source::fetch`].
    fn fetch_after<'a>(&'a self, refused: &'a Credentials) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        let _ = refused;
        self.fetch()
    }

    /// The clock by which a cache judges expiry: the system's unless the source was given another.
    fn environment(&self) -> Arc<dyn Environment> {
        Arc::new(System::default())
    }

    /// A provider that keeps what this source gives until shortly before it expires.
    fn cached(self) -> Cached<Self>
    where
        Self: Sized,
    {
        Cached::new(self)
    }
}
