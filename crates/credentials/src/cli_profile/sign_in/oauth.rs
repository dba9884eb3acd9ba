//! Exchanges tokens at the OAuth server of a site: a refresh token for new tokens, and an access token for a session.

use std::time::{Duration, SystemTime};

use acs_protocol::{
    shape::Secret,
    sign::{percent_encode, timestamp},
};
use acs_runtime::{Endpoint, credentials::CredentialsError};
use bytes::Bytes;

use super::{SignIn, SignInResponse};
use crate::{
    cli_profile::{
        NAME,
        entry::{Entry, text},
    },
    document,
};

/// The time before expiry at which an access token is renewed. It need not outlast the session that it is exchanged for,
/// but a token that expires on the way would fail.
const EARLY: Duration = Duration::from_secs(1200);
/// The lifetime of an access token if the response has none.
const USUAL: Duration = Duration::from_secs(3600);
/// The longest lifetime of a token.
const LONGEST: i64 = 10 * 366 * 24 * 3600;

/// A site that the official clients support.
#[derive(Debug, Clone, Copy)]
pub(super) struct Site {
    address: &'static str,
    client_id: &'static str,
}

impl Site {
    pub(super) fn of(entry: &Entry) -> Option<Self> {
        // The tool writes the site; the official Python client assumes the first one for a profile without a site.
        let name = text(&entry.oauth_site_type).unwrap_or("CN");
        if name.eq_ignore_ascii_case("CN") {
            Some(Self {
                address: "https://oauth.aliyun.com",
                client_id: "4038181954557748008",
            })
        } else if name.eq_ignore_ascii_case("INTL") {
            Some(Self {
                address: "https://oauth.alibabacloud.com",
                client_id: "4103531455503354461",
            })
        } else {
            None
        }
    }
}

/// The tokens of a sign-in.
pub(super) struct Tokens {
    pub(super) access: Secret,
    pub(super) access_expires: SystemTime,
    pub(super) refresh: Secret,
}

/// Returns whether the access token expires soon.
pub(super) fn is_old(expires: SystemTime, now: SystemTime) -> bool {
    expires <= now + EARLY
}

impl SignIn {
    pub(super) fn oauth_server(&self, site: Site) -> Result<Endpoint, CredentialsError> {
        let address = self.config().oauth_address(site.address);
        Endpoint::parse(address).map_err(|error| self.error(&format!("the OAuth server: {error}")).with_source(error))
    }

    /// Returns new tokens for the refresh token, which cannot be used again.
    pub(super) async fn refresh_tokens(&self, site: Site, refresh: &Secret) -> Result<Tokens, CredentialsError> {
        let now = self.now();
        let time = timestamp::format(now);
        let mut form = zeroize::Zeroizing::new(String::with_capacity(256 + 3 * refresh.expose().len()));
        for (name, value) in [
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh.expose()),
            ("client_id", site.client_id),
            ("Timestamp", &time),
        ] {
            if !form.is_empty() {
                form.push('&');
            }
            form.push_str(name);
            form.push('=');
            form.push_str(&zeroize::Zeroizing::new(percent_encode(value)));
        }
        let answered = self
            .post(
                &self.oauth_server(site)?,
                "/v1/token",
                &[("content-type", "application/x-www-form-urlencoded")],
                Bytes::copy_from_slice(form.as_bytes()),
            )
            .await?;
        if answered.status != 200 {
            let problem = answered.problem("the sign-in cannot be renewed");
            return Err(if answered.is_refused() {
                self.sign_in_again(&problem)
            } else {
                self.error(&problem)
            });
        }
        let what = answered.what();
        let answer: TokenAnswer = document::read(&answered.text, NAME, &what)?;
        let access = document::present(answer.access_token)
            .ok_or_else(|| self.error(&format!("{what} has no `access_token`")))?;
        let life = match answer.expires_in {
            Some(seconds @ 1..=LONGEST) => Duration::from_secs(seconds.unsigned_abs()),
            _ => USUAL,
        };
        Ok(Tokens {
            access,
            access_expires: now + life,
            // RFC 6749: if the server returns no refresh token, the old one stays valid.
            refresh: document::present(answer.refresh_token).unwrap_or_else(|| refresh.clone()),
        })
    }

    /// Exchanges the access token for a session.
    pub(super) async fn exchange(&self, site: Site, access: &Secret) -> Result<Exchange, CredentialsError> {
        let answered = self
            .post_as(access, &self.oauth_server(site)?, "/v1/exchange", Bytes::new())
            .await?;
        if answered.status != 200 {
            return Ok(Exchange::Refused(answered));
        }
        let what = answered.what();
        let answer: document::Session = document::read(&answered.text, NAME, &what)?;
        answer.issue(NAME, &what, document::SESSION).map(Exchange::Given)
    }
}

/// The result of exchanging an access token.
pub(super) enum Exchange {
    Given(acs_protocol::Credentials),
    Refused(SignInResponse),
}

struct TokenAnswer {
    access_token: Option<Secret>,
    refresh_token: Option<Secret>,
    expires_in: Option<i64>,
}

acs_protocol::shape!(TokenAnswer {
    access_token: "access_token",
    refresh_token: "refresh_token",
    expires_in: "expires_in",
});
