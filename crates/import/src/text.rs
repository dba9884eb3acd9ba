//! Converts the vendor's texts to Markdown that rustdoc accepts without warnings, and without tests.

use serde_json::value::RawValue;

use crate::vendor::text_of;

/// Cleans a raw text; returns none if nothing is left.
pub(super) fn text(raw: Option<&RawValue>) -> Option<String> {
    doc(text_of(raw))
}

/// Cleans a description; returns none if nothing is left.
pub(super) fn doc(text: Option<String>) -> Option<String> {
    let cleaned = clean(&text?);
    (!cleaned.is_empty()).then_some(cleaned)
}

/// Joins a text into one line, such as a summary.
pub(super) fn one_line(text: String) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Cleans the message of an error to one line of plain text, since it is compared and shown, not rendered.
pub(super) fn message(text: &str) -> Option<String> {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let plain = one_line(plain);
    (!plain.is_empty()).then_some(plain)
}

/// Cleans a text line by line; blocks of code change only in their marks.
fn clean(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut fence: Option<&str> = None;
    for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
        let line: String = line
            .chars()
            .map(|c| if c == '\t' { ' ' } else { c })
            .filter(|c| !is_hidden(*c))
            .collect();
        let line = line.replace("*/", "* /");
        let trimmed = line.trim();
        match fence {
            Some(mark) if trimmed.starts_with(mark) && trimmed.trim_start_matches(mark).is_empty() => {
                fence = None;
                out.push("```".to_owned());
            }
            // A mark inside a block of the other kind must not end the block.
            Some(_) if trimmed.starts_with("```") => {
                out.push(format!(" {}", line.trim_start().replace("```", "` ` `")))
            }
            Some(_) => out.push(line.trim_end().to_owned()),
            None => match ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark)) {
                Some(mark) if !trimmed.trim_start_matches(mark).contains('`') => {
                    fence = Some(mark);
                    // Without `text`, rustdoc would compile the block.
                    out.push("```text".to_owned());
                }
                _ => out.push(prose(&line)),
            },
        }
    }
    if fence.is_some() {
        out.push("```".to_owned());
    }
    let mut cleaned = String::new();
    for line in out {
        // Several blank lines become one.
        if !(line.is_empty() && (cleaned.is_empty() || cleaned.ends_with("\n\n"))) {
            cleaned.push_str(&line);
            cleaned.push('\n');
        }
    }
    cleaned.trim_end().to_owned()
}

/// Returns whether a character is a control character, or invisible, or changes the direction of text.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Cleans a line outside of blocks of code. Four blanks would make it a block; two still nest a list.
fn prose(line: &str) -> String {
    let body = line.trim_start();
    let indent = (line.len() - body.len()).min(2);
    let inline = inline(body.trim_end());
    let body = inline.trim();
    if body.is_empty() {
        String::new()
    } else {
        format!("{}{body}", " ".repeat(indent))
    }
}

fn inline(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '\\' => escape(rest, &mut out),
            '`' => code_span(rest, &mut out),
            '!' if rest.starts_with("![") => 1,
            '[' => link(rest, &mut out),
            ']' => push(&mut out, "\\]", 1),
            '<' => tag(rest, &mut out),
            '>' if !out.trim().is_empty() => push(&mut out, "\\>", 1),
            'h' if rest.starts_with("http://") || rest.starts_with("https://") => {
                let url = url(rest);
                push(
                    &mut out,
                    &if is_plain_url(url) {
                        format!("<{url}>")
                    } else {
                        url.replace("://", ":\\//")
                    },
                    url.len(),
                )
            }
            c => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    out
}

fn push(out: &mut String, text: &str, taken: usize) -> usize {
    out.push_str(text);
    taken
}

/// Copies an escape. A backslash at the end, or before anything but punctuation, is itself escaped.
fn escape(rest: &str, out: &mut String) -> usize {
    match rest.chars().nth(1) {
        Some(next) if next.is_ascii_punctuation() => {
            out.push('\\');
            out.push(next);
            2
        }
        _ => push(out, "\\\\", 1),
    }
}

/// Copies code between backticks; a backtick without a partner is escaped.
fn code_span(rest: &str, out: &mut String) -> usize {
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    let mark = "`".repeat(ticks);
    let body = rest.get(ticks..).unwrap_or_default();
    match body.find(&mark).filter(|end| *end > 0) {
        Some(end) if !body.get(end + ticks..).unwrap_or_default().starts_with('`') => {
            let taken = ticks * 2 + end;
            push(out, rest.get(..taken).unwrap_or_default(), taken)
        }
        _ => push(out, &"\\`".repeat(ticks), ticks),
    }
}

/// Copies a link to the web. Links into the vendor's documentation become their text, and brackets alone are escaped,
/// since rustdoc would link them to Rust items.
fn link(rest: &str, out: &mut String) -> usize {
    let target = rest.find("](").and_then(|close| {
        let label = rest.get(1..close).filter(|label| !label.contains(['[', ']', '`']))?;
        let after = rest.get(close + 2..)?;
        let end = after.find(')')?;
        Some((label, after.get(..end)?.trim(), close + 3 + end))
    });
    let Some((label, target, taken)) = target else {
        return push(out, "\\[", 1);
    };
    let is_web = (target.starts_with("http://") || target.starts_with("https://")) && is_plain_url(target);
    // The label is text: a link or an address in it would make one link inside another.
    let label = if label.contains("://") {
        label.replace("://", ":\\//")
    } else {
        inline(label)
    };
    if is_web && !label.trim().is_empty() {
        out.push_str(&format!("[{}]({target})", label.trim()));
    } else {
        out.push_str(&label);
    }
    taken
}

/// Removes HTML tags, and escapes any other angle bracket.
fn tag(rest: &str, out: &mut String) -> usize {
    let Some(end) = rest.find('>') else {
        return push(out, "\\<", 1);
    };
    let inside = rest.get(1..end).unwrap_or_default();
    if is_plain_url(inside) && (inside.starts_with("http://") || inside.starts_with("https://")) {
        return push(out, rest.get(..=end).unwrap_or_default(), end + 1);
    }
    let name: String = inside
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let name = name.to_ascii_lowercase();
    if !TAGS.contains(&name.as_str()) && !inside.starts_with("!--") {
        return push(out, "\\<", 1);
    }
    if BREAKS.contains(&name.as_str()) && !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
    end + 1
}

fn url(text: &str) -> &str {
    let end = text
        .find(|c: char| !c.is_ascii_graphic() || "<>\"'`[](){}|\\^,;*".contains(c))
        .unwrap_or(text.len());
    text.get(..end)
        .unwrap_or(text)
        .trim_end_matches(['.', ':', '!', '?', '_', '~'])
}

fn is_plain_url(text: &str) -> bool {
    let host = text.split_once("://").map_or("", |(_, rest)| rest);
    !host.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_graphic() && !"<>\"'`[](){}|\\^*".contains(c))
}

/// Elements that separate the text before them from the text after them.
const BREAKS: &[&str] = &["br", "dd", "div", "dt", "hr", "li", "ol", "p", "td", "th", "tr", "ul"];

/// Elements of HTML, and of the vendor's documents.
const TAGS: &[&str] = &[
    "a",
    "abbr",
    "article",
    "b",
    "big",
    "blockquote",
    "br",
    "caption",
    "center",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "kbd",
    "li",
    "main",
    "mark",
    "notice",
    "note",
    "ol",
    "p",
    "ph",
    "pre",
    "props",
    "section",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "video",
    "warning",
];
