mod headers;
mod parameters;

use std::{borrow::Cow, time::SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderName};

use self::{headers::Headers, parameters::Wire};
use super::HttpRequest;
use crate::{
    Credentials, InvalidRequest,
    action::{Action, Authentication},
    decode::Format,
    encode::Encoded,
    sign::{SignatureVersion, timestamp, v1, v3},
};

/// The longest query that [`Placement::Auto`] makes, in bytes. Gateways and proxies refuse or cut lines of 4 or 8 KiB,
/// some logs lines of 2 KiB; a hundred instance ids need about 4,000 bytes.
pub const MAX_QUERY: usize = 2000;

/// What a request is built from.
#[derive(Debug, Clone, Copy)]
pub struct BuildInput<'a> {
    /// The action.
    pub action: &'a Action<'a>,
    /// Its parameters.
    pub encoded: &'a Encoded,
    /// Who calls. An action that is declared anonymous is not signed, whatever they are.
    pub credentials: &'a Credentials,
    /// The signature to make.
    pub signature: SignatureVersion,
    /// The format that the response is wanted in.
    pub format: Format,
    /// The HTTP method, and where the parameters stand.
    pub placement: Placement,
    /// The host, with the port if it is not the scheme's own.
    pub host: &'a str,
    /// The time, as the service's clock has it.
    pub now: SystemTime,
    /// A text that no other request has, see [`nonce`](super::nonce).
    pub nonce: &'a str,
    /// The value of `user-agent`.
    pub user_agent: &'a str,
    /// More headers. Those that the protocol sets itself are refused; `x-acs-*` are signed under V3.
    pub headers: &'a HeaderMap,
}

/// The HTTP method, and where the parameters stand, as far as the action leaves a choice: one that takes GET alone is
/// called by GET with everything in the query, one that takes POST alone by POST, and a form parameter makes a POST
/// with a form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Placement {
    /// GET for an action that only reads and POST for others, since proxies and connection pools may repeat a GET on
    /// their own account. The parameters stand in the query, unless that gets longer than [`MAX_QUERY`]: then it is a
    /// POST with everything in a form.
    #[default]
    Auto,
    /// GET, with all parameters in the query.
    Get,
    /// POST, with query parameters in the query: what most official clients do.
    PostQuery,
    /// POST, with all parameters in a form.
    PostForm,
}

/// Builds a request and signs it. Every attempt of a call needs a new one: a service takes a nonce once.
///
/// Under V1 the protocol's own parameters ([`v1::PUBLIC_PARAMETERS`]) stand beside those of the action, so a parameter
/// of such a name is refused; under V3 they are headers, and every name is free, but for `SignatureType` beside a bearer
/// token.
///
/// # Errors
/// If a parameter's name is the protocol's own, if two parameters have the same name on the wire (`Disk.Size` and
/// `Size` in `Disk`), or if something that goes into a header cannot stand there.
pub fn build(input: &BuildInput<'_>) -> Result<HttpRequest, InvalidRequest> {
    assemble(input).map(|(request, _)| request)
}

/// Returns the text that [`build`] signs for this input; `None` if the request goes unsigned. A service that refuses a
/// signature answers with the text that it signed itself, so comparing the two tells a wrong secret from an altered
/// request.
///
/// # Errors
/// As [`build`].
pub fn string_to_sign(input: &BuildInput<'_>) -> Result<Option<String>, InvalidRequest> {
    assemble(input).map(|(_, string_to_sign)| string_to_sign)
}

fn assemble(input: &BuildInput<'_>) -> Result<(HttpRequest, Option<String>), InvalidRequest> {
    let mut signed = None;
    let caller = Caller::of(input);
    let timestamp = timestamp::format(input.now);
    let mut wire = Wire::new(input, &caller, &timestamp)?;
    let method = wire.place(input);
    if let (SignatureVersion::V1, Caller::Key { secret, .. }) = (input.signature, &caller) {
        let text = v1::string_to_sign(method.as_str(), &wire.all());
        wire.append("Signature", &v1::signature(secret, &text));
        signed = Some(text);
    }
    if let (SignatureVersion::V3, Caller::Bearer(_)) = (input.signature, &caller) {
        wire.name_bearer(input)?;
    }
    let mut headers = Headers::new(input, wire.body.is_empty())?;
    if let Caller::Header { name, token } = caller {
        headers.carry(name, token)?;
    }
    match input.signature {
        SignatureVersion::V1 => {}
        SignatureVersion::V3 => {
            let hash = if wire.body.is_empty() {
                Cow::Borrowed(v3::EMPTY_PAYLOAD_HASH)
            } else {
                Cow::Owned(v3::payload_hash(wire.body.as_bytes()))
            };
            headers.identify(&caller, &timestamp, input.nonce, &hash)?;
            if let Caller::Key { id, secret, .. } = caller {
                let canonical = headers.canonical();
                let request = v3::canonical_request(method.as_str(), "/", &wire.canonical_query(), &canonical, &hash);
                let text = v3::string_to_sign(&request);
                headers.authorize(&v3::authorization(id, &canonical.names, &v3::signature(secret, &text)))?;
                signed = Some(text);
            }
        }
    }
    let request = HttpRequest {
        method,
        path_and_query: wire.target(),
        headers: headers.into_map(),
        body: Bytes::from(wire.body),
    };
    Ok((request, signed))
}

/// Who calls, by the action's rule and the credentials.
enum Caller<'a> {
    Key {
        id: &'a str,
        secret: &'a str,
        token: Option<&'a str>,
    },
    Bearer(&'a str),
    /// By a header of the service's own, and unsigned.
    Header {
        name: &'a HeaderName,
        token: &'a str,
    },
    Nobody,
}

impl<'a> Caller<'a> {
    fn of(input: &BuildInput<'a>) -> Self {
        let credentials = input.credentials;
        if input.action.authentication == Authentication::Anonymous {
            Self::Nobody
        } else if let (Some(id), Some(secret)) = (credentials.access_key_id(), credentials.access_key_secret()) {
            Self::Key {
                id,
                secret: secret.expose(),
                token: credentials.security_token().map(|token| token.expose()),
            }
        } else if let Some(token) = credentials.bearer_token() {
            match credentials.bearer_header_name() {
                Some(name) => Self::Header {
                    name,
                    token: token.expose(),
                },
                None => Self::Bearer(token.expose()),
            }
        } else {
            Self::Nobody
        }
    }
}

#[cfg(test)]
mod tests;
