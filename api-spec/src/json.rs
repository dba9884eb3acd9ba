//! JSON with positions, parsed only for a report.

use std::ops::Range;

use jsonc_parser::ast::{ObjectProp, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// A text that is not strict JSON.
pub(crate) struct SyntaxError {
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: Option<&'static str>,
}

/// Parses a strict JSON text.
pub(crate) fn parse(text: &str) -> Result<Value<'_>, SyntaxError> {
    if text.starts_with('\u{feff}') {
        return Err(SyntaxError {
            span: 0..'\u{feff}'.len_utf8(),
            message: "the file starts with a byte order mark".to_owned(),
            help: Some("save the file as UTF-8 without a byte order mark"),
        });
    }
    match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
        Ok(parsed) => parsed.value.ok_or_else(|| SyntaxError {
            span: 0..0,
            message: "the file is empty".to_owned(),
            help: Some("run `cargo xtask new-action NAME` to write a spec to fill in"),
        }),
        Err(error) => {
            let range = error.range();
            let mut message = match error.kind() {
                ParseErrorKind::NestingDepthExceeded => "the JSON nests deeper than 128 levels".to_owned(),
                kind => kind.to_string(),
            };
            if let Some(first) = message.get(..1).map(str::to_lowercase) {
                message.replace_range(..1, &first);
            }
            Err(SyntaxError {
                span: range.start..range.end,
                message,
                help: syntax_help(error.kind()),
            })
        }
    }
}

/// Returns the bytes of a JSON pointer: the key or the value of a scalar, the opening bracket of anything else. If
/// the pointer leads nowhere, they are those of the nearest ancestor.
pub(crate) fn locate(root: &Value<'_>, pointer: &str, on_key: bool) -> Range<usize> {
    let mut value = root;
    let mut key: Option<Range<usize>> = None;
    for segment in pointer.split('/').skip(1) {
        let name = segment.replace("~1", "/").replace("~0", "~");
        let next = match value {
            Value::Object(object) => object
                .properties
                .iter()
                .rev()
                .find(|property| property.name.as_str() == name)
                .map(|property| (&property.value, Some(key_span(property)))),
            Value::Array(array) => name
                .parse::<usize>()
                .ok()
                .and_then(|index| array.elements.get(index))
                .map(|value| (value, None)),
            _ => None,
        };
        match next {
            Some((child, child_key)) => {
                value = child;
                key = child_key;
            }
            None => return value_span(value),
        }
    }
    match key {
        Some(span) if on_key => span,
        _ => value_span(value),
    }
}

/// Returns the bytes of a key.
pub(crate) fn key_span(property: &ObjectProp<'_>) -> Range<usize> {
    let range = property.name.range();
    range.start..range.end
}

/// Returns the bytes of a scalar, or of the opening bracket of a list or an object.
pub(crate) fn value_span(value: &Value<'_>) -> Range<usize> {
    let range = value.range();
    match value {
        Value::Object(_) | Value::Array(_) => range.start..range.start + 1,
        _ => range.start..range.end,
    }
}

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The remedy for a text that is nested too deep.
pub(crate) const TOO_DEEP: &str = "reduce the nesting of the example, or close the open brackets";

fn syntax_help(kind: &ParseErrorKind) -> Option<&'static str> {
    match kind {
        ParseErrorKind::CommentsNotAllowed => Some("JSON has no comments: move the text into `doc`"),
        ParseErrorKind::TrailingCommasNotAllowed => Some("remove the last comma"),
        ParseErrorKind::ExpectedComma => Some("insert a comma between the values"),
        ParseErrorKind::SingleQuotedStringsNotAllowed => Some("use double quotes"),
        ParseErrorKind::UnterminatedArray | ParseErrorKind::UnterminatedObject => Some("close every open bracket"),
        ParseErrorKind::MultipleRootJsonValues => Some("remove everything after the first object"),
        ParseErrorKind::NestingDepthExceeded => Some(TOO_DEEP),
        _ => None,
    }
}
