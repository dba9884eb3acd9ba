use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HOST, USER_AGENT},
};

use super::{BuildInput, Caller};
use crate::{
    InvalidRequest,
    encode::is_protocol_header,
    sign::v3::{self, CanonicalHeaders},
};

/// The media type of a form.
const FORM: &str = "application/x-www-form-urlencoded";

const ACCESS_KEY_ID: HeaderName = HeaderName::from_static("x-acs-accesskey-id");
const ACTION: HeaderName = HeaderName::from_static("x-acs-action");
const BEARER_TOKEN: HeaderName = HeaderName::from_static("x-acs-bearer-token");
const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-acs-content-sha256");
const DATE: HeaderName = HeaderName::from_static("x-acs-date");
const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-acs-security-token");
const SIGNATURE_NONCE: HeaderName = HeaderName::from_static("x-acs-signature-nonce");
const VERSION: HeaderName = HeaderName::from_static("x-acs-version");

/// The headers of a request.
pub(super) struct Headers<'a> {
    action: &'a str,
    map: HeaderMap,
}

impl<'a> Headers<'a> {
    /// Creates the headers of every request. The official clients name action and version under V1 too, and gateways
    /// route by them.
    pub(super) fn new(input: &BuildInput<'a>, no_body: bool) -> Result<Self, InvalidRequest> {
        let mut headers = Self {
            action: input.action.name,
            map: HeaderMap::with_capacity(12 + input.encoded.headers.len() + input.headers.len()),
        };
        headers.set(HOST, input.host)?;
        headers.set(USER_AGENT, input.user_agent)?;
        headers
            .map
            .insert(ACCEPT, HeaderValue::from_static(input.format.media_type()));
        headers.set(ACTION, input.action.name)?;
        headers.set(VERSION, input.action.product.version)?;
        if !no_body {
            headers.map.insert(CONTENT_TYPE, HeaderValue::from_static(FORM));
        }
        for (name, value) in &input.encoded.headers {
            let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else {
                return Err(headers.invalid_character(name));
            };
            let value = headers.value(&name, value)?;
            headers.add(name, value)?;
        }
        for (name, value) in input.headers {
            headers.add(name.clone(), value.clone())?;
        }
        Ok(headers)
    }

    /// Adds a header of the caller.
    fn add(&mut self, name: HeaderName, value: HeaderValue) -> Result<(), InvalidRequest> {
        if is_protocol_header(name.as_str()) || (name == CONTENT_TYPE && self.map.contains_key(CONTENT_TYPE)) {
            return Err(InvalidRequest::new(
                self.action,
                format!("the header `{name}` is set by the protocol; leave it out"),
            ));
        }
        // These are signed, as text.
        if name.as_str().starts_with("x-acs-") && std::str::from_utf8(value.as_bytes()).is_err() {
            return Err(self.invalid_character(name.as_str()));
        }
        self.map.append(name, value);
        Ok(())
    }

    /// Sets the headers of V3 except the signature.
    pub(super) fn set_v3_headers(
        &mut self,
        caller: &Caller<'_>,
        timestamp: &str,
        nonce: &str,
        payload_hash: &str,
    ) -> Result<(), InvalidRequest> {
        self.set(DATE, timestamp)?;
        self.set(SIGNATURE_NONCE, nonce)?;
        self.set(CONTENT_SHA256, payload_hash)?;
        match *caller {
            Caller::Key {
                id, token: Some(token), ..
            } => {
                self.set(ACCESS_KEY_ID, id)
                    .map_err(|_| self.invalid_secret("the access key's id"))?;
                self.set_secret(SECURITY_TOKEN, token)
                    .map_err(|_| self.invalid_secret("the security token"))
            }
            Caller::Bearer(token) => self
                .set_secret(BEARER_TOKEN, token)
                .map_err(|_| self.invalid_secret("the bearer token")),
            Caller::Key { token: None, .. } | Caller::BearerHeader { .. } | Caller::Anonymous => Ok(()),
        }
    }

    /// Returns the headers to sign: `host`, `content-type` and all `x-acs-*`.
    pub(super) fn canonical(&self) -> CanonicalHeaders {
        v3::canonical_headers(self.map.iter().filter_map(|(name, value)| {
            let signed = name == HOST || name == CONTENT_TYPE || name.as_str().starts_with("x-acs-");
            signed
                .then(|| Some((name.as_str(), std::str::from_utf8(value.as_bytes()).ok()?)))
                .flatten()
        }))
    }

    /// Sets the token in the header that the service expects it in.
    pub(super) fn set_bearer_header(&mut self, name: &HeaderName, token: &str) -> Result<(), InvalidRequest> {
        self.set_secret(name.clone(), token)
            .map_err(|_| self.invalid_secret("the bearer token"))
    }

    /// Sets the signature.
    pub(super) fn authorize(&mut self, authorization: &str) -> Result<(), InvalidRequest> {
        // Only the id of the access key comes from outside.
        self.set_secret(AUTHORIZATION, authorization)
            .map_err(|_| self.invalid_secret("the access key's id"))
    }

    pub(super) fn into_map(self) -> HeaderMap {
        self.map
    }

    fn set(&mut self, name: HeaderName, value: &str) -> Result<(), InvalidRequest> {
        let value = self.value(&name, value)?;
        self.map.insert(name, value);
        Ok(())
    }

    fn set_secret(&mut self, name: HeaderName, value: &str) -> Result<(), InvalidRequest> {
        let mut value = self.value(&name, value)?;
        value.set_sensitive(true);
        self.map.insert(name, value);
        Ok(())
    }

    fn value(&self, name: &HeaderName, value: &str) -> Result<HeaderValue, InvalidRequest> {
        HeaderValue::from_bytes(value.as_bytes()).map_err(|_| self.invalid_character(name.as_str()))
    }

    /// Creates the error for credentials with an invalid character, mostly the end of the line that they were read
    /// from.
    fn invalid_secret(&self, what: &str) -> InvalidRequest {
        InvalidRequest::new(
            self.action,
            format!("{what} holds a line break or another character that a header cannot carry"),
        )
    }

    fn invalid_character(&self, name: &str) -> InvalidRequest {
        InvalidRequest::new(
            self.action,
            format!("`{}` holds a character that a header cannot carry", name.escape_debug()),
        )
    }
}
