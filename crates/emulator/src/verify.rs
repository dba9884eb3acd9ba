//! The server's side: reading a request, and checking who sent it.

mod error;
mod read;
mod v1;
mod v3;

pub use error::VerifyError;
pub use read::Received;

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use subtle::ConstantTimeEq;

use acs_protocol::sign::timestamp;
use acs_protocol::{decode::Format, shape::Secret};

/// A request as it arrived: body complete, transfer encoding undone. `Debug` shows no value of a parameter or header.
#[derive(Clone, Copy)]
pub struct Incoming<'a> {
    /// The HTTP method of the request line.
    pub method: &'a str,
    /// The target of the request line.
    pub target: &'a str,
    /// The headers. Over HTTP/2, `host` has to be filled in from `:authority`.
    pub headers: &'a HeaderMap,
    /// The body.
    pub body: &'a [u8],
}

/// The knowledge of a server: keys, the time, the nonces that were used.
pub trait Authority {
    /// The access key of that id.
    fn key(&self, access_key_id: &str) -> Option<Key>;

    /// Whether the bearer token is a valid one. None is, unless this says so.
    fn is_bearer_token(&self, token: &str) -> bool {
        let _ = token;
        false
    }

    /// The time.
    fn now(&self) -> SystemTime;

    /// How far a timestamp may be off.
    fn tolerance(&self) -> Duration {
        Duration::from_secs(15 * 60)
    }

    /// Notes that the nonce is used; `false` if it was before, within twice the tolerance. Asked for requests that are
    /// right in every other way, so that nobody else's nonces are used up.
    fn use_nonce(&self, nonce: &str) -> bool;
}

/// An access key, as a server knows it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Key {
    /// The secret.
    pub secret: Secret,
    /// The token that has to come with it, if it is a temporary key.
    pub security_token: Option<Secret>,
    /// When it ends, if it does.
    pub expiration: Option<SystemTime>,
    /// Whether it may be used.
    pub active: bool,
}

impl Key {
    /// A lasting, active key.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
            security_token: None,
            expiration: None,
            active: true,
        }
    }

    /// The same as a temporary key, with its token.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<Secret>) -> Self {
        self.security_token = Some(token.into());
        self
    }
}

/// How a request proves who sent it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// By a signature in the parameters.
    V1,
    /// By a signature in the headers.
    V3,
    /// By a bearer token.
    Bearer,
    /// Not at all.
    Anonymous,
}

/// A request that is what its sender sent.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified {
    /// The id of the key that signed; `None` with a bearer token.
    pub access_key_id: Option<String>,
    /// How it was proved.
    pub scheme: Scheme,
    /// The action.
    pub action: String,
    /// The version of the API.
    pub version: String,
    /// The format that the response is wanted in.
    pub format: Format,
    /// The action's own parameters, decoded, of query and body.
    pub parameters: Vec<(String, String)>,
}

/// Reads a request and checks it.
///
/// # Errors
/// With the first thing that is wrong, in the order: what is missing or malformed, the timestamp, the key, the token, the
/// signature, the nonce.
pub fn verify(incoming: &Incoming<'_>, authority: &(impl Authority + ?Sized)) -> Result<Verified, VerifyError> {
    Received::read(incoming)?.verify(authority)
}

impl Received<'_> {
    /// Checks who sent the request.
    ///
    /// # Errors
    /// Returns the errors of [`verify`].
    pub fn verify(self, authority: &(impl Authority + ?Sized)) -> Result<Verified, VerifyError> {
        let access_key_id = match self.scheme() {
            Scheme::V1 => Some(v1::verify(&self, authority)?),
            Scheme::V3 => Some(v3::verify(&self, authority)?),
            Scheme::Bearer => {
                self.verify_bearer(authority)?;
                None
            }
            Scheme::Anonymous => return Err(VerifyError::MissingParameter("AccessKeyId")),
        };
        Ok(Verified {
            access_key_id,
            scheme: self.scheme(),
            action: self.action().ok_or(VerifyError::MissingParameter("Action"))?.to_owned(),
            version: self
                .version()
                .ok_or(VerifyError::MissingParameter("Version"))?
                .to_owned(),
            format: self.format(),
            parameters: self.into_parameters(),
        })
    }

    /// A bearer token stands alone: the time and the nonce are checked if they are there.
    fn verify_bearer(&self, authority: &(impl Authority + ?Sized)) -> Result<(), VerifyError> {
        let token = self.public("BearerToken", "x-acs-bearer-token")?;
        let token = token.ok_or(VerifyError::MissingParameter("BearerToken"))?;
        if let Some(timestamp) = self.public("Timestamp", "x-acs-date")? {
            check_time(timestamp, authority)?;
        }
        if !authority.is_bearer_token(token) {
            return Err(VerifyError::BearerToken);
        }
        match self.public("SignatureNonce", "x-acs-signature-nonce")? {
            Some(nonce) if !authority.use_nonce(nonce) => Err(VerifyError::NonceUsed),
            _ => Ok(()),
        }
    }
}

fn check_time(timestamp: &str, authority: &(impl Authority + ?Sized)) -> Result<(), VerifyError> {
    let time = timestamp::parse(timestamp).ok_or_else(|| VerifyError::TimestampFormat(timestamp.to_owned()))?;
    let now = authority.now();
    let off = now.duration_since(time).unwrap_or_else(|error| error.duration());
    if off > authority.tolerance() {
        return Err(VerifyError::TimestampExpired {
            timestamp: timestamp.to_owned(),
            server: timestamp::format(now),
        });
    }
    Ok(())
}

/// The key, if it may be used with that token.
fn find_key(
    authority: &(impl Authority + ?Sized),
    access_key_id: &str,
    token: Option<&str>,
) -> Result<Key, VerifyError> {
    let key = authority.key(access_key_id);
    let key = key.ok_or_else(|| VerifyError::UnknownKey(access_key_id.to_owned()))?;
    if !key.active {
        return Err(VerifyError::InactiveKey(access_key_id.to_owned()));
    }
    let expected = key.security_token.as_ref().map_or("", |token| token.expose());
    if !same(expected, token.unwrap_or_default()) {
        return Err(VerifyError::TokenMalformed);
    }
    if key.expiration.is_some_and(|expiration| expiration <= authority.now()) {
        return Err(VerifyError::TokenExpired);
    }
    Ok(key)
}

/// Whether two texts are equal, in a time that does not tell where they differ.
fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

impl std::fmt::Debug for Incoming<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (path, _) = self.target.split_once('?').unwrap_or((self.target, ""));
        f.debug_struct("Incoming")
            .field("method", &self.method)
            .field("path", &path)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

impl std::fmt::Debug for Verified {
    /// The names of the parameters only: any value may be a secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.parameters.iter().map(|(name, _)| name).collect();
        f.debug_struct("Verified")
            .field("access_key_id", &self.access_key_id)
            .field("scheme", &self.scheme)
            .field("action", &self.action)
            .field("version", &self.version)
            .field("format", &self.format)
            .field("parameters", &names)
            .finish()
    }
}

#[cfg(test)]
mod tests;
