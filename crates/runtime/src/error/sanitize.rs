//! Sanitizing of a response's texts, so that they are safe to log.

/// The number of bytes of a body that an error keeps.
const KEPT: usize = 16 * 1024;
/// The number of characters of a message that are kept.
const MESSAGE: usize = 1024;
/// The number of characters of a code or an id that are kept.
const ID: usize = 128;
/// The number of characters of an address that are kept.
const ADDRESS: usize = 512;

/// The start of a body, and its length.
#[derive(Clone)]
pub(super) struct Body {
    start: Box<[u8]>,
    length: usize,
}

impl Body {
    /// Creates the start of a body, unless it is empty.
    pub(super) fn of(body: &[u8]) -> Option<Self> {
        (!body.trim_ascii().is_empty()).then(|| Self {
            start: body[..body.len().min(KEPT)].into(),
            length: body.len(),
        })
    }

    pub(super) fn start(&self) -> &[u8] {
        &self.start
    }

    pub(super) fn length(&self) -> usize {
        self.length
    }
}

/// Sanitizes a message of the service.
pub(super) fn message(text: &str) -> String {
    printable(text, MESSAGE)
}

/// Sanitizes a code or an id of the service.
pub(super) fn id(text: impl AsRef<str>) -> String {
    printable(text.as_ref(), ID)
}

/// Sanitizes an address from the service.
pub(super) fn address(text: &str) -> String {
    printable(text, ADDRESS)
}

/// Returns the text on one line, cut to a length. Characters that could move a terminal's cursor, end a line of a log
/// or change the direction of text are escaped.
fn printable(text: &str, most: usize) -> String {
    let mut out = String::with_capacity(text.len().min(most));
    for (count, character) in text.chars().enumerate() {
        if count == most {
            out.push('…');
            break;
        }
        match character {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push(' '),
            _ if is_control(character) => out.extend(character.escape_unicode()),
            _ => out.push(character),
        }
    }
    out
}

/// Returns whether a character is a control character, breaks lines, or changes the direction of text.
fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Returns whether a body is a web page, as proxies and gateways send.
pub(crate) fn is_html(text: &str) -> bool {
    let starts = |text: &str, with: &str| {
        text.get(..with.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(with))
    };
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    // An XML declaration and comments may precede the root element.
    while let Some(end) = match rest {
        _ if rest.starts_with("<?") => Some("?>"),
        _ if rest.starts_with("<!--") => Some("-->"),
        _ => None,
    } {
        rest = rest.split_once(end).map_or("", |(_, rest)| rest.trim_start());
    }
    starts(rest, "<!doctype html") || starts(rest, "<html>") || starts(rest, "<html ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(
            message("a\r\nlevel=info\tb \u{1b}[31m\u{202e}\u{7f}é"),
            "a\\r\\nlevel=info b \\u{1b}[31m\\u{202e}\\u{7f}é"
        );
    }

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(message(&"é".repeat(5000)).chars().count(), MESSAGE + 1);
        assert_eq!(id("x".repeat(5000)).len(), ID + "…".len());
        assert_eq!(message(&"x".repeat(MESSAGE)).len(), MESSAGE);
    }

    #[test]
    fn bodies_are_cut_and_counted() {
        let body = Body::of(&vec![b'x'; KEPT + 1]).unwrap();
        assert_eq!((body.start().len(), body.length()), (KEPT, KEPT + 1));
        assert!(Body::of(b" \r\n").is_none());
    }

    #[test]
    fn web_pages_are_recognized() {
        assert!(is_html("\n<!DOCTYPE HTML><html>"));
        assert!(is_html("<HTML>"));
        assert!(is_html("<?xml version='1.0'?>\n<!-- a --><!-- b --> <!DOCTYPE html>"));
        assert!(!is_html("<?xml version='1.0'?><Html5Response/>"));
        assert!(!is_html("<!-- a"));
        assert!(!is_html("<htm"));
        assert!(!is_html("<Error>"));
    }
}
