use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but the unreserved characters of RFC 3986: letters, digits, `-`, `_`, `.`, `~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Encodes a text by RFC 3986 over UTF-8: a space is `%20`, `*` is `%2A`, `~` stays.
#[must_use]
pub fn percent_encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    percent_encode_into(text, &mut encoded);
    encoded
}

/// As [`percent_encode`], at the end of a text.
pub(crate) fn percent_encode_into(text: &str, out: &mut String) {
    out.extend(utf8_percent_encode(text, RESERVED));
}

/// Parameters as a query has them, in their order.
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

#[cfg(test)]
mod tests {
    use super::percent_encode;

    #[test]
    fn only_unreserved_characters_stay() {
        assert_eq!(percent_encode("AZaz09-_.~"), "AZaz09-_.~");
        assert_eq!(percent_encode(" *+/=&%\n'()!"), "%20%2A%2B%2F%3D%26%25%0A%27%28%29%21");
        assert_eq!(percent_encode("杭州😀"), "%E6%9D%AD%E5%B7%9E%F0%9F%98%80");
    }
}
