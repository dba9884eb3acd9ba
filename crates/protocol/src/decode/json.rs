//! A JSON parser. The numbers of `serde_json` depend on features that any crate in the program's dependency graph can
//! turn on (`arbitrary_precision`, `float_roundtrip`). This parser keeps numbers as they are written, so that a text
//! field that holds `1.10` does not become `1.1`.

use std::borrow::Cow;

use super::{MAX_DEPTH, MAX_VALUES, Node, SyntaxError, too_many_values};

/// Parses a JSON document.
///
/// # Errors
/// If the text is not JSON, nests too deeply, or has more than [`MAX_VALUES`] values.
pub fn json(text: &str) -> Result<Node<'_>, SyntaxError> {
    json_within(text, MAX_DEPTH, MAX_VALUES)
}

/// Parses a document like [`json`], with at most `depth` levels of nesting and `max_values` values.
pub(crate) fn json_within(text: &str, depth: usize, max_values: usize) -> Result<Node<'_>, SyntaxError> {
    let mut reader = Reader {
        text,
        at: 0,
        values: max_values,
    };
    let document = reader.value(depth).and_then(|node| {
        reader.skip_blanks();
        match reader.peek() {
            None => Ok(node),
            Some(_) => Err("trailing characters"),
        }
    });
    document.map_err(|problem| match problem {
        TOO_MANY_VALUES => too_many_values(max_values),
        problem => reader.error(problem),
    })
}

/// The description of a problem. It quotes nothing of the document, which may hold secrets.
type Problem = &'static str;

const TOO_MANY_VALUES: Problem = "too many values";

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// The number of values that are still allowed.
    values: usize,
}

impl<'a> Reader<'a> {
    fn value(&mut self, depth: usize) -> Result<Node<'a>, Problem> {
        self.values = self.values.checked_sub(1).ok_or(TOO_MANY_VALUES)?;
        self.skip_blanks();
        match self.peek() {
            Some(b'"') => self.string().map(Node::Text),
            Some(b'{') => self.object(deeper(depth)?),
            Some(b'[') => self.list(deeper(depth)?),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Node::Bool(true)),
            Some(b'f') => self.word("false", Node::Bool(false)),
            Some(b'n') => self.word("null", Node::Null),
            Some(_) => Err("expected value"),
            None => Err("EOF while parsing a value"),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Node<'a>, Problem> {
        self.at += 1;
        let mut entries = Vec::new();
        self.skip_blanks();
        if self.take(b'}') {
            return Ok(Node::Object(entries));
        }
        loop {
            self.skip_blanks();
            match self.peek() {
                Some(b'"') => {}
                Some(_) => return Err("key must be a string"),
                None => return Err("EOF while parsing an object"),
            }
            let key = self.string()?;
            self.skip_blanks();
            if !self.take(b':') {
                return Err(self.or_end("expected `:`", "EOF while parsing an object"));
            }
            entries.push((key, self.value(depth)?));
            self.skip_blanks();
            if self.take(b'}') {
                return Ok(Node::Object(entries));
            }
            if !self.take(b',') {
                return Err(self.or_end("expected `,` or `}`", "EOF while parsing an object"));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Node<'a>, Problem> {
        self.at += 1;
        let mut items = Vec::new();
        self.skip_blanks();
        if self.take(b']') {
            return Ok(Node::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            self.skip_blanks();
            if self.take(b']') {
                return Ok(Node::List(items));
            }
            if !self.take(b',') {
                return Err(self.or_end("expected `,` or `]`", "EOF while parsing a list"));
            }
        }
    }

    fn number(&mut self) -> Result<Node<'a>, Problem> {
        const NO_DIGIT: Problem = "invalid number";
        let start = self.at;
        self.take(b'-');
        if self.take(b'0') {
            if matches!(self.peek(), Some(b'0'..=b'9')) {
                return Err(NO_DIGIT);
            }
        } else if self.digits() == 0 {
            return Err(NO_DIGIT);
        }
        if self.take(b'.') && self.digits() == 0 {
            return Err(NO_DIGIT);
        }
        if self.take(b'e') || self.take(b'E') {
            if !self.take(b'+') {
                self.take(b'-');
            }
            if self.digits() == 0 {
                return Err(NO_DIGIT);
            }
        }
        Ok(Node::Number(Cow::Borrowed(self.since(start))))
    }

    /// Skips digits and returns their number.
    fn digits(&mut self) -> usize {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.at - start
    }

    /// Parses the string that begins here, borrowed if it has no escapes.
    fn string(&mut self) -> Result<Cow<'a, str>, Problem> {
        self.at += 1;
        let start = self.at;
        self.at += plain_length(self.rest());
        if self.peek() == Some(b'"') {
            let plain = self.since(start);
            self.at += 1;
            return Ok(Cow::Borrowed(plain));
        }
        let mut string = self.since(start).to_owned();
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(string));
                }
                Some(b'\\') => {
                    self.at += 1;
                    string.push(self.escape()?);
                }
                Some(_) => return Err("control character (\\u0000-\\u001F) found while parsing a string"),
                None => return Err("EOF while parsing a string"),
            }
            let start = self.at;
            self.at += plain_length(self.rest());
            string.push_str(self.since(start));
        }
    }

    /// Parses the character behind the backslash of an escape.
    fn escape(&mut self) -> Result<char, Problem> {
        let Some(letter) = self.peek() else {
            return Err("EOF while parsing a string");
        };
        self.at += 1;
        Ok(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => return Err("invalid escape"),
        })
    }

    fn unicode_escape(&mut self) -> Result<char, Problem> {
        const HALF: Problem = "lone surrogate in hex escape";
        let first = self.hex()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first).ok_or(HALF);
        }
        if !(self.take(b'\\') && self.take(b'u')) {
            return Err(HALF);
        }
        match self.hex()?.checked_sub(0xDC00) {
            Some(low) if low < 0x400 => char::from_u32(0x10000 + ((first - 0xD800) << 10) + low).ok_or(HALF),
            _ => Err(HALF),
        }
    }

    fn hex(&mut self) -> Result<u32, Problem> {
        let mut number = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            number = number * 16 + digit.ok_or("invalid escape")?;
            self.at += 1;
        }
        Ok(number)
    }

    fn word(&mut self, word: &str, node: Node<'a>) -> Result<Node<'a>, Problem> {
        if !self.rest().starts_with(word.as_bytes()) {
            return Err("expected ident");
        }
        self.at += word.len();
        Ok(node)
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Skips the next byte if it is this one.
    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Returns the text from `start` to here. Both ends are character boundaries, since they are beside ASCII
    /// characters.
    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Returns `at_end` at the end of the document, else `problem`.
    fn or_end(&self, problem: Problem, at_end: Problem) -> Problem {
        if self.peek().is_some() { problem } else { at_end }
    }

    /// Creates an error in the wording of `serde_json`, which is widely known.
    fn error(&self, problem: Problem) -> SyntaxError {
        let read = self.text.get(..self.at).unwrap_or(self.text);
        let line = read.matches('\n').count() + 1;
        let before = read.rsplit('\n').next().unwrap_or_default().chars().count();
        let column = before + usize::from(self.peek().is_some());
        SyntaxError {
            message: format!("not JSON: {problem} at line {line} column {column}"),
            has_too_many_values: false,
        }
    }
}

fn deeper(depth: usize) -> Result<usize, Problem> {
    depth.checked_sub(1).ok_or("the document nests too deep")
}

/// Returns the length of the text before the first quote, backslash or control character. It reads eight bytes at a
/// time, since most of a document is strings.
fn plain_length(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 0xFF;
    // The highest bit of each zero byte, and perhaps of bytes behind one: the lowest bit found is right.
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word;
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let control = word.wrapping_sub(ONES * 0x20) & !word;
        let special = zeros(word ^ (ONES * u64::from(b'"'))) | zeros(word ^ (ONES * u64::from(b'\\'))) | control;
        let found = special & (ONES * 0x80);
        if found != 0 {
            return index * 8 + (found.trailing_zeros() / 8) as usize;
        }
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    let in_rest = rest.iter().position(is_special).unwrap_or(rest.len());
    bytes.len() - rest.len() + in_rest
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    #[test]
    fn every_kind_of_value_is_read() {
        let tree = json(r#" {"a": [null, true, -1, 18446744073709551615, 1.50, "x\n"], "b": {}} "#).unwrap();
        let expected = Node::Object(vec![
            (
                "a".into(),
                Node::List(vec![
                    Node::Null,
                    Node::Bool(true),
                    Node::Number("-1".into()),
                    Node::Number("18446744073709551615".into()),
                    Node::Number("1.50".into()),
                    Node::Text("x\n".into()),
                ]),
            ),
            ("b".into(), Node::Object(vec![])),
        ]);
        assert_eq!(tree, expected);
    }

    #[test]
    fn escapes_are_characters() {
        let tree = json(r#""\"\\\/\b\f\n\r\t\u4e2d\ud83d\uDE00 end""#).unwrap();
        assert_eq!(tree, Node::Text("\"\\/\u{8}\u{c}\n\r\t中😀 end".into()));
    }

    #[test]
    fn errors_name_the_place() {
        for (text, message) in [
            ("", "EOF while parsing a value at line 1 column 0"),
            ("{\n \"é\": 01}", "invalid number at line 2 column 8"),
            ("{} x", "trailing characters at line 1 column 4"),
            ("{a: 1}", "key must be a string at line 1 column 2"),
            ("[1", "EOF while parsing a list at line 1 column 2"),
        ] {
            assert_eq!(json(text).unwrap_err().message, format!("not JSON: {message}"));
        }
    }

    #[test]
    fn bottomless_document_is_refused() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(json(&nested(MAX_DEPTH)).is_ok());
        for text in [nested(MAX_DEPTH + 1), "[".repeat(100_000), "{\"a\":".repeat(100_000)] {
            assert!(json(&text).unwrap_err().message.contains("nests too deep"));
        }
    }

    /// Returns pieces of valid and invalid documents, joined.
    fn texts() -> impl Strategy<Value = String> {
        let pieces = [
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\"a\"",
            "\"key\":",
            "\\",
            "\\u",
            "\\ud83d\\ude00",
            "\\ud83d",
            "\\n",
            "true",
            "nul",
            "null",
            "false",
            "-",
            "0",
            "1",
            "01",
            "-1.5",
            "1.",
            "1e5",
            "1E+5",
            "2e-",
            ".5",
            " ",
            "\n",
            "\t",
            "\u{1}",
            "é",
            "😀",
            "abcdefgh",
            "abcdefghijklmnopq",
        ];
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..12).prop_map(|pieces| pieces.concat())
    }

    fn is_number_too_large(error: &serde_json::Error) -> bool {
        error.to_string().contains("number out of range")
    }

    /// Returns whether the values are equal, with numbers compared as numbers.
    fn alike(one: &Value, other: &Value) -> bool {
        match (one, other) {
            (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
            // `serde_json` rejects a number beyond floats unless it has `arbitrary_precision`.
            (Value::String(_), Value::Number(other)) => other.as_f64().is_none_or(f64::is_infinite),
            (Value::Array(one), Value::Array(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
            }
            (Value::Object(one), Value::Object(other)) => {
                let is_in = |(key, value): (&String, _)| other.get(key).is_some_and(|other| alike(value, other));
                one.len() == other.len() && one.iter().all(is_in)
            }
            _ => one == other,
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn same_texts_are_json(text in texts()) {
            same(&text)?;
            same(&format!("[{text}]"))?;
            same(&format!("\"{text}\""))?;
            same(&format!("{{\"key\":{text}}}"))?;
        }

        #[test]
        fn strings_end_in_one_place(text in any::<String>(), pad in 0..9_usize) {
            let written = serde_json::to_string(&format!("{}{text}", "p".repeat(pad))).unwrap();
            same(&written)?;
        }
    }

    /// Checks that `serde_json` agrees about the text; of repeated keys it keeps the last.
    fn same(text: &str) -> Result<(), TestCaseError> {
        match (json(text), serde_json::from_str::<Value>(text)) {
            (Ok(_), Ok(_)) if text.matches("\"key\":").count() > 1 => {}
            (Ok(node), Ok(value)) => prop_assert!(alike(&Value::from(&node), &value), "{text}"),
            (Ok(_), Err(error)) => prop_assert!(is_number_too_large(&error), "{text}: {error}"),
            (Err(error), Ok(_)) => prop_assert!(false, "{text}: {error}"),
            (Err(_), Err(_)) => {}
        }
        Ok(())
    }
}
