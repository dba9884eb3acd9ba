//! Sanitizes Markdown from a spec, so that rustdoc neither runs it as a test, nor reads it as HTML, nor resolves links to
//! items in it.

/// The width of a line of documentation, without indentation and slashes.
const WIDTH: usize = 108;

/// Returns text as lines of documentation; no lines if it is blank.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let mut out = Lines::default();
    for line in clean(text).split('\n') {
        out.line(line);
    }
    out.finish()
}

/// Returns text as one line of documentation.
pub(crate) fn inline(text: &str) -> String {
    let words: Vec<String> = clean(text).split_whitespace().map(str::to_owned).collect();
    spans(&words.join(" "))
}

/// Escapes the text of a table cell. A bar would end the cell, even in a code span.
pub(crate) fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// Returns text as a code span with single backticks, which cannot contain backticks.
pub(crate) fn code(text: &str) -> String {
    let text = plain(text).replace('`', "'");
    if text.is_empty() {
        "nothing".to_owned()
    } else {
        format!("`{text}`")
    }
}

/// Returns text on one line, without invisible and bidirectional control characters.
pub(crate) fn plain(text: &str) -> String {
    let words: Vec<String> = clean(text).split_whitespace().map(str::to_owned).collect();
    words.join(" ")
}

fn clean(text: &str) -> String {
    let invisible = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}')
            || matches!(c, '\u{e0000}'..='\u{e007f}' | '\u{fff9}'..='\u{fffb}')
    };
    text.replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}', '\u{85}'], "\n")
        .replace('\t', "    ")
        .chars()
        .filter(|c| !invisible(*c))
        .collect()
}

#[derive(Default)]
struct Lines {
    out: Vec<String>,
    /// The fence that is open.
    fence: Option<String>,
    /// The text column of the list item that the next line would continue.
    item: usize,
}

impl Lines {
    fn line(&mut self, line: &str) {
        let text = line.trim();
        if let Some(fence) = &self.fence {
            if text.starts_with(fence.as_str()) && text.chars().all(|c| fence.starts_with(c)) {
                self.close();
            } else {
                // A fence of three cannot end one of four.
                self.out.push(line.trim_end().replace("````", "'````"));
            }
        } else if let Some(fence) = ["```", "~~~"].into_iter().find(|fence| text.starts_with(fence)) {
            self.item = 0;
            self.out.push("````text".to_owned());
            self.fence = Some(fence.to_owned());
        } else if text.is_empty() {
            self.item = 0;
            if self.out.last().is_some_and(|last| !last.is_empty()) {
                self.out.push(String::new());
            }
        } else {
            self.text(text);
        }
    }

    /// Adds a line of text. Only continuations of list items are indented, since four spaces would make it code.
    fn text(&mut self, text: &str) {
        let (mut first, mut rest) = marker(text);
        if !first.is_empty() {
            // An item can begin with another item; continuations are aligned with the text.
            while let (inner, behind) = marker(rest)
                && !inner.is_empty()
            {
                first.push_str(&inner);
                rest = behind;
            }
            self.item = first.len();
            self.wrap(&first, rest);
        } else {
            let indent = " ".repeat(self.item);
            self.wrap(&indent, text);
        }
    }

    fn wrap(&mut self, first: &str, text: &str) {
        let indent = " ".repeat(first.len());
        // Table rows and headings end with their line.
        let fixed = text.starts_with(['|', '#']);
        let mut line = first.to_owned();
        let mut empty = true;
        for word in spans(text).split(' ').filter(|word| !word.is_empty()) {
            let fits = line.chars().count() + 1 + word.chars().count() <= WIDTH;
            if empty || fits || fixed || starts_something(word) {
                if !empty {
                    line.push(' ');
                }
                line.push_str(word);
            } else {
                self.out.push(std::mem::replace(&mut line, indent.clone() + word));
            }
            empty = false;
        }
        self.out.push(line.trim_end().to_owned());
    }

    fn close(&mut self) {
        self.out.push("````".to_owned());
        self.fence = None;
    }

    fn finish(mut self) -> Vec<String> {
        if self.fence.is_some() {
            self.close();
        }
        while self.out.last().is_some_and(String::is_empty) {
            self.out.pop();
        }
        self.out
    }
}

/// Returns whether a word would have another meaning at the start of a line, as a marker, a heading, a rule, a fence or a
/// tag. Such words can be part of a code span.
fn starts_something(word: &str) -> bool {
    !marker(&format!("{word} x")).0.is_empty()
        || word.starts_with(['#', '|', '=', '-', '+', '*', '_', '>', ':'])
        || word.starts_with("~~~")
        || (word.starts_with('<') && !word.starts_with("<http"))
}

/// Returns whether a line of documentation begins a list or a block of code.
pub(super) fn opens_block(line: &str) -> bool {
    line.starts_with("````") || !marker(line).0.is_empty()
}

/// Splits off the marker of a list item with its space, in a normalized form.
fn marker(text: &str) -> (String, &str) {
    if let Some(rest) = ["- ", "* ", "+ ", "• "]
        .iter()
        .find_map(|marker| text.strip_prefix(marker))
    {
        return ("- ".to_owned(), rest.trim_start());
    }
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let after = text.get(digits..).unwrap_or_default();
    match after.strip_prefix(". ").or_else(|| after.strip_prefix(") ")) {
        Some(rest) if (1..=9).contains(&digits) => (format!("{}. ", &text[..digits]), rest.trim_start()),
        _ => (String::new(), text),
    }
}

/// Escapes links to items, tags and quotes, and keeps code spans, emphasis, and links to the web.
fn spans(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    if rest.starts_with(['>', '=']) || (rest.len() > 1 && rest.chars().all(|c| matches!(c, '-' | '_' | '*' | ' '))) {
        out.push('\\');
        let (first, others) = split_first(rest);
        out.push_str(first);
        rest = others;
    }
    while !rest.is_empty() {
        rest = span(rest, &mut out);
    }
    out
}

/// Writes the first span of `rest`, and returns the remaining text.
fn span<'t>(rest: &'t str, out: &mut String) -> &'t str {
    let (first, others) = split_first(rest);
    match first {
        "`" => match code_span(rest) {
            Some((span, others)) => {
                out.push_str(&short_span(span));
                return others;
            }
            None => {
                let ticks = rest.len() - rest.trim_start_matches('`').len();
                out.push_str(&"\\`".repeat(ticks));
                return &rest[ticks..];
            }
        },
        "[" => {
            if let Some((text, url, others)) = link(rest) {
                match url {
                    Some(url) => out.push_str(&format!("[{}]({url})", escaped(text))),
                    None => out.push_str(&spans(text)),
                }
                return others;
            }
            out.push_str("\\[");
        }
        "]" => out.push_str("\\]"),
        "<" => {
            if let Some(url) = others.split_once('>').map(|(url, _)| url).filter(|url| is_url(url)) {
                out.push_str(&format!("<{url}>"));
                return &others[url.len() + 1..];
            }
            out.push_str("\\<");
        }
        "&" => out.push_str("&amp;"),
        // Three of them open a block of code at the start of a line, and after a marker.
        "~" if rest.starts_with("~~~") => {
            let others = rest.trim_start_matches('~');
            out.push_str(&"\\~".repeat(rest.len() - others.len()));
            return others;
        }
        "\\" => {
            // Existing escapes are kept.
            let (next, after) = split_first(others);
            if next.starts_with(|c: char| c.is_ascii_punctuation()) {
                out.push_str(first);
                out.push_str(next);
                return after;
            }
            out.push_str("\\\\");
        }
        "h" if rest.starts_with("http://") || rest.starts_with("https://") => {
            let end = rest
                .find(|c: char| !c.is_ascii_graphic() || "<>[]()\"'`|\\{}^,;".contains(c))
                .unwrap_or(rest.len());
            let url = rest[..end].trim_end_matches(['.', ':', '!', '?', '*', '_', '~']);
            if is_url(url) {
                out.push_str(&format!("<{url}>"));
                return &rest[url.len()..];
            }
            out.push_str(first);
        }
        _ => out.push_str(first),
    }
    others
}

fn code_span(rest: &str) -> Option<(&str, &str)> {
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    let mut at = ticks;
    while at < rest.len() {
        let next = at + rest[at..].find('`')?;
        let run = rest[next..].len() - rest[next..].trim_start_matches('`').len();
        if run == ticks {
            return Some((&rest[..next + run], &rest[next + run..]));
        }
        at = next + run;
    }
    None
}

/// Returns a code span with at most two backticks around it. Three would open a block of code at the start of a line.
fn short_span(span: &str) -> String {
    let text = span.trim_matches('`');
    let ticks = span.len() - span.trim_start_matches('`').len();
    if ticks < 3 {
        span.to_owned()
    } else if text.contains("``") {
        format!("`{}`", text.replace('`', "'"))
    } else {
        format!("``{text}``")
    }
}

/// Parses `[text](target)`. Returns the text, the target if it is a web address, and the remaining text.
fn link(rest: &str) -> Option<(&str, Option<&str>, &str)> {
    let (text, after) = rest.strip_prefix('[')?.split_once("](")?;
    if text.contains(['[', ']']) {
        return None;
    }
    let (target, others) = after.split_once(')')?;
    Some((text, is_url(target).then_some(target), others))
}

fn is_url(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| {
        host.starts_with(|c: char| c.is_ascii_alphanumeric())
            && host
                .chars()
                .all(|c| c.is_ascii_graphic() && !"<>[]()\"`|\\{}^".contains(c))
    })
}

/// Escapes the text of a link.
fn escaped(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            let escape = "\\`*_[]<>&".contains(c).then_some('\\');
            escape.into_iter().chain([c])
        })
        .collect()
}

fn split_first(text: &str) -> (&str, &str) {
    text.split_at(text.chars().next().map_or(0, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_links_and_html_are_escaped() {
        for (text, wanted) in [
            ("a [b] c", "a \\[b\\] c"),
            (
                "see [b](~~25609~~) or [c](https://a.b/c)",
                "see b or [c](https://a.b/c)",
            ),
            ("<p onclick='x'>a</p>", "\\<p onclick='x'>a\\</p>"),
            ("at https://a.b/c?d=e.", "at <https://a.b/c?d=e>."),
            ("<https://a.b>", "<https://a.b>"),
            ("`a[0]` and `b", "`a[0]` and \\`b"),
            ("``a`b`` c", "``a`b`` c"),
            ("        let x = 1;", "let x = 1;"),
            ("\tcode", "code"),
            ("> quoted", "\\> quoted"),
            ("---", "\\---"),
            ("===", "\\==="),
            ("[a]: https://b.c", "\\[a\\]: <https://b.c>"),
            ("end */ here /*", "end */ here /*"),
            ("a\u{202e}b\u{0}c\u{200b}", "abc"),
            ("C:\\dir \\[x", "C:\\\\dir \\[x"),
            ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
            ("http://", "http://"),
        ] {
            assert_eq!(lines(text), [wanted], "{text:?}");
        }
    }

    #[test]
    fn only_fences_open_code_blocks() {
        for (text, wanted) in [
            ("- ~~~ a", "- \\~\\~\\~ a"),
            ("1. - ~~~~", "1. - \\~\\~\\~\\~"),
            ("- ```a b``` c", "- ``a b`` c"),
            ("x ```a `` b```", "x `a '' b`"),
            ("~~a~~", "~~a~~"),
        ] {
            assert_eq!(lines(text), [wanted], "{text:?}");
        }
        assert_eq!(inline("~~~ loop {}"), "\\~\\~\\~ loop {}");
        let words = "word ".repeat(21);
        for code in [
            "`a ~~~ loop {}`",
            "`a <div> b`",
            "``` loop {} ```",
            "[a ~~~ b](https://c.d)",
        ] {
            let wrapped = lines(&format!("{words}{code}"));
            let starts = |line: &String| ["~~~", "```", "<div>"].iter().any(|start| line.starts_with(start));
            assert!(wrapped.len() == 2 && !wrapped.iter().any(starts), "{wrapped:?}");
        }
    }

    #[test]
    fn fences_are_closed() {
        assert_eq!(
            lines("```rust\nfn main() {}\n```\nb"),
            ["````text", "fn main() {}", "````", "b"]
        );
        assert_eq!(lines("~~~\n```\n````\nx"), ["````text", "```", "'````", "x", "````"]);
    }

    #[test]
    fn list_continuations_are_indented() {
        assert_eq!(lines("* a\nb\n\nc"), ["- a", "  b", "", "c"]);
        assert_eq!(lines("1) a\n   - b"), ["1. a", "- b"]);
        assert_eq!(lines("- 1. a\nb"), ["- 1. a", "     b"]);
    }

    #[test]
    fn wrapping_keeps_the_meaning_of_lines() {
        let long = format!("{} - x {}", "word ".repeat(21), "more ".repeat(4));
        let wrapped = lines(&long);
        assert_eq!(wrapped.len(), 2);
        assert!(wrapped.iter().all(|line| !line.starts_with('-')), "{wrapped:?}");
    }

    #[test]
    fn cells_and_code_spans_fit_lines() {
        assert_eq!(cell(&inline("a\nb | c")), "a b \\| c");
        assert_eq!(code("a`b\nc"), "`a'b c`");
        assert_eq!(code(""), "nothing");
    }
}
