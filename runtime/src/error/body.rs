/// How much of a body an error shows.
const LONGEST: usize = 300;

/// What a name holds that stands for a secret.
const SECRET_NAMES: [&str; 10] = [
    "secret",
    "password",
    "passwd",
    "passphrase",
    "token",
    "privatekey",
    "credential",
    "plaintext",
    "signature",
    "authorization",
];

/// The start of a body, on one line, with the values of names that sound secret left out. The body need not be
/// well-formed: an error shows it because it is not.
pub(crate) fn excerpt(body: &[u8]) -> String {
    // A secret may begin inside the part that is shown and end outside it.
    let start = &body[..body.len().min(4 * LONGEST)];
    let text = String::from_utf8_lossy(start);
    let text = hide_secrets(&text);
    let mut line = String::with_capacity(LONGEST);
    for (count, character) in text.trim().chars().enumerate() {
        if count == LONGEST {
            line.push('…');
            break;
        }
        line.push(if character.is_control() { ' ' } else { character });
    }
    line
}

/// Whether a body is a web page: proxies and gateways answer with one.
pub(crate) fn is_html(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let starts = |with: &str| {
        start
            .get(..with.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(with))
    };
    starts("<!doctype html") || starts("<html")
}

/// Replaces the value behind each name that sounds secret: `"Name": "value"` and `<Name>value<`.
fn hide_secrets(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((name_end, value)) = next_secret(rest) {
        shown.push_str(&rest[..name_end]);
        let (value_start, value_end) = value;
        shown.push_str(&rest[name_end..value_start]);
        shown.push_str("[secret]");
        rest = &rest[value_end..];
    }
    shown.push_str(rest);
    shown
}

/// The end of the next secret name, and where its value starts and ends.
fn next_secret(text: &str) -> Option<(usize, (usize, usize))> {
    let lower = text.to_ascii_lowercase();
    let mut from = 0;
    loop {
        let found = SECRET_NAMES
            .iter()
            .filter_map(|name| lower[from..].find(name).map(|at| from + at + name.len()))
            .min()?;
        let name_end = found + text[found..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?;
        let is_end_tag = text[..name_end]
            .trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '_')
            .ends_with('/');
        match value_after(&text[name_end..]) {
            Some((start, end)) if !is_end_tag => return Some((name_end, (name_end + start, name_end + end))),
            _ => from = name_end,
        }
    }
}

/// Where the value behind a name starts and ends, if one follows.
fn value_after(text: &str) -> Option<(usize, usize)> {
    let end_at = |start: usize, stop: &[char]| text[start..].find(stop).map_or(text.len(), |end| start + end);
    if text.starts_with('>') {
        return Some((1, end_at(1, &['<'])));
    }
    let unquoted = text.trim_start_matches(['"', '\\']).trim_start();
    let after_colon = unquoted.strip_prefix([':', '='])?.trim_start();
    let start = text.len() - after_colon.len();
    let quotes = after_colon.len() - after_colon.trim_start_matches(['"', '\\']).len();
    if quotes > 0 {
        Some((start + quotes, end_at(start + quotes, &['"'])))
    } else {
        Some((start, end_at(start, &[',', '}', ' ', '&', '\n'])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_under_secret_names_are_left_out() {
        for (body, expected) in [
            (
                r#"{"AccessKeySecret": "hunter2", "Id": "x"}"#,
                r#"{"AccessKeySecret": "[secret]", "Id": "x"}"#,
            ),
            (
                "<R><SecurityToken>hunter2</SecurityToken><Id>x</Id></R>",
                "<R><SecurityToken>[secret]</SecurityToken><Id>x</Id></R>",
            ),
            (
                r#"{"Data": "{\"password\":\"hunter2\"}"#,
                r#"{"Data": "{\"password\":\"[secret]"}"#,
            ),
            (r#"{"PrivateKeyBody": "hunter2"#, r#"{"PrivateKeyBody": "[secret]"#),
            (r#"{"Plaintext": "hunter2"}"#, r#"{"Plaintext": "[secret]"}"#),
            (r#"{"KeyPassphrase": "hunter2"}"#, r#"{"KeyPassphrase": "[secret]"}"#),
            ("https://x/?Signature=hunter2&a=b", "https://x/?Signature=[secret]&a=b"),
            (r#"{"Token": 12345}"#, r#"{"Token": [secret]}"#),
            ("a token is missing", "a token is missing"),
        ] {
            assert_eq!(excerpt(body.as_bytes()), expected);
        }
    }

    #[test]
    fn a_secret_longer_than_the_excerpt_stays_hidden() {
        let body = format!(r#"{{"Password": "{}"}}"#, "hunter2".repeat(1000));
        assert!(!excerpt(body.as_bytes()).contains("hunter2"));
    }

    #[test]
    fn an_excerpt_is_one_short_line_whatever_the_bytes() {
        assert_eq!(excerpt(b"a\r\nb\xff"), "a  b\u{fffd}");
        assert_eq!(excerpt("é".repeat(5000).as_bytes()).chars().count(), LONGEST + 1);
    }

    #[test]
    fn web_pages_are_recognized() {
        assert!(is_html("\n<!DOCTYPE HTML><html>"));
        assert!(is_html("<HTML>"));
        assert!(!is_html("<htm"));
        assert!(!is_html("<Error>"));
    }
}
