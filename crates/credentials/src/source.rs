//! Sources of credentials, and the provider that caches them.

mod cached;

use std::{fmt, sync::Arc};

use acs_runtime::{
    BoxFuture,
    environment::{Environment, System},
};

use crate::{Credentials, CredentialsError};

pub use cached::Cached;

/// A source of credentials, which fetches new ones at each request. [`Cached`] makes a
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
    /// Returns the name of the source for error messages: `environment`, `instance metadata`.
    fn name(&self) -> &str;

    /// Fetches credentials; those that expire say when, by [`Credentials::expiring`].
    ///
    /// # Errors
    /// Returns an error that says what the source lacks, and what to do about it: [`CredentialsError::absent`] if it is not set up, so
    /// that a chain goes on to the next one; anything else ends a chain.
    fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;

    /// Fetches credentials after the service has refused the given ones. A source that would return them again, because they are
    /// kept in a file and valid by their expiry, gets others instead.
    ///
    /// # Errors
    /// Returns the errors of [`Source::fetch`].
    fn fetch_after<'a>(&'a self, refused: &'a Credentials) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        let _ = refused;
        self.fetch()
    }

    /// Returns the clock for expiry: that of the system, unless the source was given another one.
    fn environment(&self) -> Arc<dyn Environment> {
        Arc::new(System::default())
    }

    /// Returns a provider that caches the credentials of this source until shortly before they expire.
    fn cached(self) -> Cached<Self>
    where
        Self: Sized,
    {
        Cached::new(self)
    }
}
