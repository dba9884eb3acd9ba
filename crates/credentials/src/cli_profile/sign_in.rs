//! Renews the sessions of users who signed in with the tool by OAuth or CloudSSO.

mod cloud_sso;
mod oauth;

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, SystemTime},
};

use acs_protocol::{Credentials, shape::Secret};
use acs_runtime::{Endpoint, credentials::CredentialsError};
use bytes::Bytes;
use http::Method;
use zeroize::Zeroizing;

use super::{
    NAME,
    entry::Entry,
    from_unix,
    mode::Mode,
    store::{Owned, Store},
    to_unix,
};
use crate::{ProviderConfig, document, http::Server};
use oauth::{Exchange, Site, Tokens};

/// The remaining time for which a session in the file has to be valid to be used.
const ENOUGH: Duration = Duration::from_secs(180);
/// The time for a response of a server.
const TIMEOUT: Duration = Duration::from_secs(10);

/// A profile that a user signed in with. It owns its data, since a renewal outlives the call that began it.
#[derive(Debug, Clone)]
pub(super) struct SignIn {
    pub(super) place: String,
    pub(super) path: PathBuf,
    pub(super) profile: String,
    pub(super) mode: Mode,
    pub(super) config: ProviderConfig,
    /// The credentials that the service refused, if they are to be replaced.
    pub(super) refused: Option<Credentials>,
}

impl SignIn {
    /// Returns the session in the file if it is valid long enough, else a new one.
    pub(super) async fn credentials(self, entry: &Entry) -> Result<Credentials, CredentialsError> {
        if let Some(session) = self.kept(entry) {
            return Ok(session);
        }
        let place = self.place.clone();
        // An aborted renewal may lose tokens that the server has already replaced, and with them the sign-in. So it
        // runs to its end, even if nobody waits for it.
        let renewal = tokio::spawn(self.renew());
        renewal.await.unwrap_or_else(|error| {
            let message = format!("{place}: the renewal of the sign-in was interrupted");
            Err(CredentialsError::new(NAME, message).with_source(error))
        })
    }

    /// Returns the session of the profile, if it is valid long enough and was not refused.
    fn kept(&self, entry: &Entry) -> Option<Credentials> {
        let expires = from_unix(entry.sts_expiration.unwrap_or_default());
        if expires <= self.now() + ENOUGH {
            return None;
        }
        let id = entry.access_key_id.clone().filter(|id| !id.is_empty())?;
        let is_refused = self
            .refused
            .as_ref()
            .is_some_and(|refused| refused.access_key_id() == Some(&id));
        if is_refused {
            return None;
        }
        let secret = document::present(entry.access_key_secret.clone())?;
        let token = document::present(entry.sts_token.clone())?;
        Some(Credentials::sts(id, secret, token).expiring(expires))
    }

    async fn renew(self) -> Result<Credentials, CredentialsError> {
        let store = Store::lock(&self.path, self.config.clock()).await?;
        let entry = store.entry(&self.profile).await?;
        // Another program may have renewed the session while this one waited for the lock.
        if let Some(session) = self.kept(&entry) {
            return Ok(session);
        }
        let session = match self.mode {
            Mode::CloudSso => self.cloud_sso(&entry).await?,
            _ => self.oauth(&store, &entry).await?,
        };
        if let Err(error) = self.save_session(&store, &session).await {
            // The next program will request a new session.
            tracing::warn!(%error, "the session could not be saved, and will be requested again");
        }
        Ok(session)
    }

    async fn oauth(&self, store: &Store, entry: &Entry) -> Result<Credentials, CredentialsError> {
        let site = Site::of(entry).ok_or_else(|| {
            let name = entry.oauth_site_type.as_deref().unwrap_or_default();
            self.error(&format!(
                "`oauth_site_type` is `{}`: CN and INTL are known",
                name.escape_debug()
            ))
        })?;
        let refresh = document::present(entry.oauth_refresh_token.clone());
        let expires = from_unix(entry.oauth_access_token_expire.unwrap_or_default());
        let kept = document::present(entry.oauth_access_token.clone());
        let (access, may_refresh) = match (kept, &refresh) {
            // Without a refresh token, only the server can tell that the access token has expired.
            (Some(access), None) => (access, None),
            (Some(access), Some(refresh)) if !oauth::is_old(expires, self.now()) => (access, Some(refresh)),
            (_, Some(refresh)) => (self.new_tokens(store, site, refresh).await?, None),
            (None, None) => return Err(self.sign_in_again("there are no tokens")),
        };
        let refused = match (self.exchange(site, &access).await?, may_refresh) {
            (Exchange::Given(session), _) => return Ok(session),
            // The clock may be wrong, or the token was revoked.
            (Exchange::Refused(answered), Some(refresh)) if answered.is_refused() => {
                let access = self.new_tokens(store, site, refresh).await?;
                match self.exchange(site, &access).await? {
                    Exchange::Given(session) => return Ok(session),
                    Exchange::Refused(answered) => answered,
                }
            }
            (Exchange::Refused(answered), _) => answered,
        };
        let problem = refused.problem("no session is given");
        Err(if refused.is_refused() {
            self.sign_in_again(&problem)
        } else {
            self.error(&problem)
        })
    }

    /// Renews the tokens, and saves them at once, since the server accepts a refresh token only once. Returns the access
    /// token.
    async fn new_tokens(&self, store: &Store, site: Site, refresh: &Secret) -> Result<Secret, CredentialsError> {
        store.check_writable().await?;
        let Tokens {
            access,
            access_expires,
            refresh,
        } = self.refresh_tokens(site, refresh).await?;
        let fields = vec![
            ("oauth_refresh_token", Owned::Text(refresh)),
            ("oauth_access_token", Owned::Text(access.clone())),
            ("oauth_access_token_expire", Owned::Number(to_unix(access_expires))),
        ];
        store.save(&self.profile, fields).await?;
        Ok(access)
    }

    async fn save_session(&self, store: &Store, session: &Credentials) -> Result<(), CredentialsError> {
        let (Some(id), Some(secret), Some(token), Some(expires)) = (
            session.access_key_id(),
            session.access_key_secret(),
            session.security_token(),
            session.expiration(),
        ) else {
            return Ok(());
        };
        let fields = vec![
            ("access_key_id", Owned::Text(id.into())),
            ("access_key_secret", Owned::Text(secret.clone())),
            ("sts_token", Owned::Text(token.clone())),
            ("sts_expiration", Owned::Number(to_unix(expires))),
        ];
        store.save(&self.profile, fields).await
    }

    /// Sends JSON with an access token.
    pub(super) async fn post_as(
        &self,
        access: &Secret,
        endpoint: &Endpoint,
        path: &str,
        body: Bytes,
    ) -> Result<SignInResponse, CredentialsError> {
        let authorization = Zeroizing::new(format!("Bearer {}", access.expose()));
        let headers = [
            ("accept", "application/json"),
            ("content-type", "application/json"),
            ("authorization", authorization.as_str()),
        ];
        self.post(endpoint, path, &headers, body).await
    }

    pub(super) async fn post(
        &self,
        endpoint: &Endpoint,
        path: &str,
        headers: &[(&'static str, &str)],
        body: Bytes,
    ) -> Result<SignInResponse, CredentialsError> {
        let place = format!("{}://{}", endpoint.scheme(), endpoint.host());
        if endpoint.scheme() != "https" && !endpoint.is_loopback() {
            return Err(self.error(&format!("{place} would receive the token unencrypted: use https")));
        }
        let server = Server {
            transport: Arc::clone(self.config.http_to(endpoint)),
            endpoint: endpoint.clone(),
            clock: Arc::clone(self.config.clock()),
            timeout: TIMEOUT,
        };
        let answer = server
            .send(Method::POST, path, headers, body)
            .await
            .map_err(|failure| self.error(&format!("{place}{path}: {}", failure.message)))?;
        Ok(SignInResponse {
            place: format!("{place}{path}"),
            status: answer.status,
            text: answer.text,
        })
    }

    pub(super) fn config(&self) -> &ProviderConfig {
        &self.config
    }

    pub(super) fn now(&self) -> SystemTime {
        self.config.clock().now()
    }

    /// Returns the command that signs the user in.
    pub(super) fn command(&self) -> String {
        let mode = match self.mode {
            Mode::CloudSso => "CloudSSO",
            _ => "OAuth",
        };
        format!("aliyun configure --mode {mode} --profile {}", self.profile)
    }

    pub(super) fn sign_in_again(&self, problem: &str) -> CredentialsError {
        self.error(&format!("{problem}: sign in again with `{}`", self.command()))
    }

    pub(super) fn error(&self, problem: &str) -> CredentialsError {
        CredentialsError::new(NAME, format!("{}: {problem}", self.place))
    }
}

/// The response of a server.
pub(super) struct SignInResponse {
    place: String,
    pub(super) status: u16,
    pub(super) text: Zeroizing<String>,
}

impl SignInResponse {
    /// Returns the name of the response in errors.
    pub(super) fn what(&self) -> String {
        format!("the answer of {}", self.place)
    }

    /// Describes the problem by the error code of the server. Its messages may quote secrets, and are omitted.
    pub(super) fn problem(&self, so: &str) -> String {
        let Self { place, status, .. } = self;
        let failure = self.failure();
        let mut problem = format!("{so}: {place} answered with status {status}");
        for (name, value) in [("error", failure.code()), ("request id", failure.request_id)] {
            if let Some(value) = value.filter(|value| is_plain(value)) {
                problem.push_str(&format!(", {name} {value}"));
            }
        }
        problem
    }

    /// Returns whether the server refused the token.
    pub(super) fn is_refused(&self) -> bool {
        let code = self.failure().code();
        let is_about_token = matches!(
            code.as_deref(),
            Some("invalid_grant" | "invalid_token" | "expired_token" | "access_denied")
        );
        self.status == 401 || (matches!(self.status, 400 | 403) && is_about_token)
    }

    fn failure(&self) -> ServerFailure {
        let none = ServerFailure {
            error: None,
            error_code: None,
            request_id: None,
        };
        document::read(&self.text, NAME, "").unwrap_or(none)
    }
}

/// Returns whether a text is a word or an id that can be shown safely.
fn is_plain(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    !text.is_empty() && text.len() <= 64 && text.bytes().all(fits)
}

struct ServerFailure {
    error: Option<String>,
    error_code: Option<String>,
    request_id: Option<String>,
}

impl ServerFailure {
    fn code(&self) -> Option<String> {
        self.error.clone().or_else(|| self.error_code.clone())
    }
}

acs_protocol::shape!(ServerFailure {
    error: "error",
    error_code: "ErrorCode",
    request_id: "RequestId",
});
