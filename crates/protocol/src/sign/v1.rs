//! Signature V1: HMAC-SHA1 over all parameters, sent as a parameter.

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use zeroize::Zeroizing;

use super::{percent_encode_into, query_text};

/// The value of `SignatureMethod`.
pub const METHOD: &str = "HMAC-SHA1";

/// The value of `SignatureVersion`.
pub const VERSION: &str = "1.0";

/// The parameters that the protocol itself puts in the query or the form body. Under V1 no parameter of an action can
/// have one of these names.
pub const PUBLIC_PARAMETERS: [&str; 12] = [
    "AccessKeyId",
    "Action",
    "BearerToken",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

/// The parameter that accompanies a bearer token: under V1 beside it, under V3 in the query.
pub const BEARER_TYPE: (&str, &str) = ("SignatureType", "BEARERTOKEN");

/// Returns whether the name is one of [`PUBLIC_PARAMETERS`].
#[must_use]
pub fn is_public_parameter(name: &str) -> bool {
    PUBLIC_PARAMETERS.binary_search(&name).is_ok()
}

/// Returns the canonical query: all parameters except `Signature`, sorted by name and percent-encoded, including those
/// of a form body.
pub fn canonical_query<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut parameters: Vec<_> = parameters
        .into_iter()
        .filter(|(name, _)| *name != "Signature")
        .collect();
    parameters.sort_unstable();
    query_text(parameters)
}

/// Returns the string to sign: the HTTP method, the path `/`, and the canonical query encoded once more.
#[must_use]
pub fn string_to_sign(method: &str, canonical_query: &str) -> String {
    let mut text = String::with_capacity(method.len() + 5 + canonical_query.len() * 3 / 2);
    text.push_str(method);
    text.push_str("&%2F&");
    percent_encode_into(canonical_query, &mut text);
    text
}

/// Returns the signature: base64 of HMAC-SHA1 with the secret and `&` as the key.
#[must_use]
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    let mut key = Zeroizing::new(Vec::with_capacity(secret.len() + 1));
    key.extend_from_slice(secret.as_bytes());
    key.push(b'&');
    // HMAC accepts keys of any length.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(&key) else {
        return String::new();
    };
    mac.update(string_to_sign.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_documented_example() {
        let parameters = [
            ("Timestamp", "2016-02-23T12:46:24Z"),
            ("Format", "XML"),
            ("AccessKeyId", "testid"),
            ("Action", "DescribeRegions"),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureNonce", "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf"),
            ("Version", "2014-05-26"),
            ("SignatureVersion", "1.0"),
        ];
        let text = string_to_sign("GET", &canonical_query(parameters));
        assert_eq!(signature("testsecret", &text), "OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
    }

    #[test]
    fn public_parameters_are_found() {
        assert!(PUBLIC_PARAMETERS.iter().all(|name| is_public_parameter(name)));
        assert!(!is_public_parameter("signature") && !is_public_parameter("RequestId"));
    }

    #[test]
    fn existing_signature_is_not_signed() {
        assert_eq!(canonical_query([("Signature", "x"), ("b", "2"), ("a", "")]), "a=&b=2");
    }
}
