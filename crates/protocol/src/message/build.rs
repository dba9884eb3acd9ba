mod headers;
mod parameters;

use std::{borrow::Cow, time::SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderName};

use self::{headers::Headers, parameters::WireParameters};
use super::HttpRequest;
use crate::{
    Credentials, InvalidRequest,
    action::{Action, Authentication},
    decode::Format,
    encode::Encoded,
    sign::{SignatureVersion, timestamp, v1, v3},
};

/// The length in bytes up to which [`Placement::Auto`] keeps parameters in the query. Gateways and proxies reject or
/// cut lines of 4 or 8 KiB, some logs lines of 2 KiB; a hundred instance ids need about 4,000 bytes.
pub const MAX_QUERY: usize = 2000;

/// The input of [`build`] and [`string_to_sign`].
#[derive(Debug, Clone, Copy)]
pub struct BuildInput<'a> {
    /// The action.
    pub action: &'a Action<'a>,
    /// Its parameters.
    pub encoded: &'a Encoded,
    /// The credentials. An action that is declared anonymous is not signed, whatever they are.
    pub credentials: &'a Credentials,
    /// The version of the signature.
    pub signature: SignatureVersion,
    /// The requested format of the response.
    pub format: Format,
    /// The HTTP method and the placement of parameters.
    pub placement: Placement,
    /// The host, with the port unless it is the scheme's default.
    pub host: &'a str,
    /// The time by the service's clock.
    pub now: SystemTime,
    /// A unique text, see [`nonce`](super::nonce).
    pub nonce: &'a str,
    /// The value of `user-agent`.
    pub user_agent: &'a str,
    /// More headers. Those that the protocol sets itself are rejected; `x-acs-*` are signed under V3.
    pub headers: &'a HeaderMap,
}

/// The HTTP method and the placement of parameters, as far as the action leaves a choice: an action that accepts only
/// GET is called by GET with everything in the query, one that accepts only POST by POST, and a form parameter makes a
/// POST with a form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Placement {
    /// GET for an action that only reads and POST for others, since proxies and connection pools may repeat a GET on
    /// their own account. The parameters go to the query unless it gets longer than [`MAX_QUERY`]; then the request is
    /// a POST with all parameters in a form.
    #[default]
    Auto,
    /// GET, with all parameters in the query.
    Get,
    /// POST, with query parameters in the query, as most official clients do.
    PostQuery,
    /// POST, with all parameters in a form.
    PostForm,
}

/// Builds and signs a request. Every attempt of a call needs a new one, since a service accepts a nonce once.
///
/// Under V1 the protocol's own parameters ([`v1::PUBLIC_PARAMETERS`]) share the query with those of the action, so a
/// parameter of such a name is rejected. Under V3 they are headers, and every name is allowed except `SignatureType`
/// beside a bearer token.
///
/// # Errors
/// If a parameter's name is reserved, if two parameters have the same wire name (`Disk.Size` and `Size` in `Disk`), or
/// if a header's value has a character that headers cannot carry.
pub fn build(input: &BuildInput<'_>) -> Result<HttpRequest, InvalidRequest> {
    assemble(input).map(|(request, _)| request)
}

/// Returns the text that [`build`] signs for this input, or `None` if the request is not signed. A service that rejects
/// a signature answers with the text that it signed itself; comparing the two tells a wrong secret from an altered
/// request.
///
/// # Errors
/// Returns the errors of [`build`].
pub fn string_to_sign(input: &BuildInput<'_>) -> Result<Option<String>, InvalidRequest> {
    assemble(input).map(|(_, string_to_sign)| string_to_sign)
}

fn assemble(input: &BuildInput<'_>) -> Result<(HttpRequest, Option<String>), InvalidRequest> {
    let mut signed = None;
    let caller = Caller::of(input);
    let timestamp = timestamp::format(input.now);
    let mut wire = WireParameters::new(input, &caller, &timestamp)?;
    let method = wire.choose_method(input);
    if let (SignatureVersion::V1, Caller::Key { secret, .. }) = (input.signature, &caller) {
        let text = v1::string_to_sign(method.as_str(), &wire.canonical_query_v1());
        wire.append("Signature", &v1::signature(secret, &text));
        signed = Some(text);
    }
    if let (SignatureVersion::V3, Caller::Bearer(_)) = (input.signature, &caller) {
        wire.append_bearer_type(input)?;
    }
    let mut headers = Headers::new(input, wire.body.is_empty())?;
    if let Caller::BearerHeader { name, token } = caller {
        headers.set_bearer_header(name, token)?;
    }
    match input.signature {
        SignatureVersion::V1 => {}
        SignatureVersion::V3 => {
            let hash = if wire.body.is_empty() {
                Cow::Borrowed(v3::EMPTY_PAYLOAD_HASH)
            } else {
                Cow::Owned(v3::payload_hash(wire.body.as_bytes()))
            };
            headers.set_v3_headers(&caller, &timestamp, input.nonce, &hash)?;
            if let Caller::Key { id, secret, .. } = caller {
                let canonical = headers.canonical();
                let request =
                    v3::canonical_request(method.as_str(), "/", &wire.canonical_query_v3(), &canonical, &hash);
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

/// The authentication of a request, by the action's descriptor and the credentials.
enum Caller<'a> {
    Key {
        id: &'a str,
        secret: &'a str,
        token: Option<&'a str>,
    },
    Bearer(&'a str),
    /// A token in a header of the service's own, without a signature.
    BearerHeader {
        name: &'a HeaderName,
        token: &'a str,
    },
    Anonymous,
}

impl<'a> Caller<'a> {
    fn of(input: &BuildInput<'a>) -> Self {
        let credentials = input.credentials;
        if input.action.authentication == Authentication::Anonymous {
            Self::Anonymous
        } else if let (Some(id), Some(secret)) = (credentials.access_key_id(), credentials.access_key_secret()) {
            Self::Key {
                id,
                secret: secret.expose(),
                token: credentials.security_token().map(|token| token.expose()),
            }
        } else if let Some(token) = credentials.bearer_token() {
            match credentials.bearer_header_name() {
                Some(name) => Self::BearerHeader {
                    name,
                    token: token.expose(),
                },
                None => Self::Bearer(token.expose()),
            }
        } else {
            Self::Anonymous
        }
    }
}

#[cfg(test)]
mod tests;
