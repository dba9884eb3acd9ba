//! Signatures: V1 (RPC, HMAC-SHA1, in the parameters) and V3 (`ACS3-HMAC-SHA256`, in the headers).

pub mod timestamp;
pub mod v1;
pub mod v3;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The version of a signature.
///
/// V3 is the default. It covers the body and the target, keeps key, token and signature out of the URL and therefore
/// out of access logs, reserves no parameter names, and uses SHA-256. V1 is for proxies that cannot forward the
/// headers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureVersion {
    /// HMAC-SHA1, in the parameters.
    V1,
    /// HMAC-SHA256, in the headers.
    #[default]
    V3,
}

/// All characters except the unreserved ones of RFC 3986: letters, digits, `-`, `_`, `.`, `~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Encodes a text by RFC 3986 over UTF-8: a space is `%20`, `*` is `%2A`, `~` stays.
#[must_use]
pub fn percent_encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    percent_encode_into(text, &mut encoded);
    encoded
}

/// Appends an encoded text, see [`percent_encode`].
pub(crate) fn percent_encode_into(text: &str, out: &mut String) {
    out.extend(utf8_percent_encode(text, RESERVED));
}

/// Returns parameters as the text of a query, in their order.
pub fn query_text<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut query = String::new();
    for (name, value) in parameters {
        if !query.is_empty() {
            query.push('&');
        }
        percent_encode_into(name, &mut query);
        query.push('=');
        percent_encode_into(value, &mut query);
    }
    query
}

/// Returns bytes as lower-case hex digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| char::from(DIGITS[usize::from(value & 15)]);
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(*byte));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::percent_encode;

    #[test]
    fn reserved_characters_are_encoded() {
        assert_eq!(percent_encode("AZaz09-_.~"), "AZaz09-_.~");
        assert_eq!(percent_encode(" *+/=&%\n'()!"), "%20%2A%2B%2F%3D%26%25%0A%27%28%29%21");
        assert_eq!(percent_encode("杭州😀"), "%E6%9D%AD%E5%B7%9E%F0%9F%98%80");
    }
}
