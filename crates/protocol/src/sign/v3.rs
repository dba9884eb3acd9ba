//! Signature V3: HMAC-SHA256 over method, path, query, chosen headers and the body's hash, in the `Authorization`
//! header.

use std::{borrow::Cow, fmt};

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::{hex, percent_encode_into};

/// The name of the algorithm, which starts the string to sign and the `Authorization` header.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// [`payload_hash`] of an empty body.
pub const EMPTY_PAYLOAD_HASH: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// Headers in canonical form. `Debug` shows only the names.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CanonicalHeaders {
    /// One line per header: `name:value`, ended by a line break.
    pub lines: String,
    /// The names, joined by `;`.
    pub names: String,
}

impl fmt::Debug for CanonicalHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CanonicalHeaders")
            .field("names", &self.names)
            .finish_non_exhaustive()
    }
}

/// Returns the canonical query: parameters sorted by name, with percent-encoded values.
///
/// The names are not encoded. The documentation wants them encoded too, but no official client does so, and services
/// accept the requests of the clients. The difference shows only in names beyond letters, digits, `-`, `_`, `.` and
/// `~`. Names with `&`, `=` or a line break should be passed in encoded form, since the signed text would be ambiguous.
pub fn canonical_query<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut parameters: Vec<_> = parameters.into_iter().collect();
    parameters.sort_unstable();
    let mut query = String::with_capacity(parameters.len() * 32);
    for (name, value) in parameters {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(name);
        query.push('=');
        percent_encode_into(value, &mut query);
    }
    query
}

/// Returns the canonical form of the headers to sign: names in lower case and sorted, values trimmed. The values of
/// repeated names are sorted and joined by commas.
///
/// The headers to sign are `host`, `content-type` and every `x-acs-*`, without those that proxies alter, such as
/// `user-agent` and `accept`.
pub fn canonical_headers<'a>(headers: impl IntoIterator<Item = (&'a str, &'a str)>) -> CanonicalHeaders {
    let mut headers: Vec<_> = headers
        .into_iter()
        .map(|(name, value)| (lower_case(name), value.trim()))
        .collect();
    headers.sort_unstable();
    let (names, values) = headers.iter().fold((0, 0), |(names, values), (name, value)| {
        (names + name.len() + 1, values + value.len() + 1)
    });
    let mut canonical = CanonicalHeaders {
        lines: String::with_capacity(names + values),
        names: String::with_capacity(names),
    };
    for values in headers.chunk_by(|one, other| one.0 == other.0) {
        for (index, (name, value)) in values.iter().enumerate() {
            if index == 0 {
                if !canonical.names.is_empty() {
                    canonical.names.push(';');
                }
                canonical.names.push_str(name);
                canonical.lines.push_str(name);
            }
            canonical.lines.push(if index == 0 { ':' } else { ',' });
            canonical.lines.push_str(value);
        }
        canonical.lines.push('\n');
    }
    canonical
}

fn lower_case(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    }
}

/// Returns the canonical request. The path is expected to be percent-encoded; an empty one becomes `/`.
#[must_use]
pub fn canonical_request(
    method: &str,
    path: &str,
    canonical_query: &str,
    headers: &CanonicalHeaders,
    payload_hash: &str,
) -> String {
    let path = if path.is_empty() { "/" } else { path };
    [
        method,
        path,
        canonical_query,
        &headers.lines,
        &headers.names,
        payload_hash,
    ]
    .join("\n")
}

/// Returns the hash of a body for the canonical request and `x-acs-content-sha256`.
#[must_use]
pub fn payload_hash(body: &[u8]) -> String {
    if body.is_empty() {
        EMPTY_PAYLOAD_HASH.to_owned()
    } else {
        hex(&Sha256::digest(body))
    }
}

/// Returns the string to sign: the algorithm and the hash of the canonical request.
#[must_use]
pub fn string_to_sign(canonical_request: &str) -> String {
    [ALGORITHM, &hex(&Sha256::digest(canonical_request.as_bytes()))].join("\n")
}

/// Returns the signature: HMAC-SHA256 with the secret as the key, in hex digits.
#[must_use]
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    // HMAC accepts keys of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else {
        return String::new();
    };
    mac.update(string_to_sign.as_bytes());
    hex(&mac.finalize().into_bytes())
}

/// Returns the value of the `Authorization` header.
#[must_use]
pub fn authorization(access_key_id: &str, signed_headers: &str, signature: &str) -> String {
    [
        ALGORITHM,
        " Credential=",
        access_key_id,
        ",SignedHeaders=",
        signed_headers,
        ",Signature=",
        signature,
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_payload_hash_is_constant() {
        assert_eq!(hex(&Sha256::digest(b"")), EMPTY_PAYLOAD_HASH);
        assert_eq!(payload_hash(b""), EMPTY_PAYLOAD_HASH);
    }

    #[test]
    fn repeated_header_names_are_joined() {
        let headers = canonical_headers([("X-Acs-B", " 2 "), ("host", "h"), ("x-acs-b", "1"), ("x-acs-a", "")]);
        assert_eq!(headers.lines, "host:h\nx-acs-a:\nx-acs-b:1,2\n");
        assert_eq!(headers.names, "host;x-acs-a;x-acs-b");
    }
}
