//! JSON with positions, read only when there is something to report.

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

/// The root value of a strict JSON text.
pub(crate) fn parse(text: &str) -> Result<Value<'_>, SyntaxError> {
    if text.starts_with('\u{feff}') {
        return Err(SyntaxError {
            span: 0..'\u{feff}'.len_utf8(),
            message: "the file starts with a byte order mark".to_owned(),
            help: Some("save it as UTF-8 without a byte order mark"),
        });
    }
    match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
        Ok(parsed) => parsed.value.ok_or_else(|| SyntaxError {
            span: 0..0,
            message: "the file is empty".to_owned(),
            help: Some("`cargo xtask new-action NAME` writes a spec to fill in"),
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

/// The bytes that a JSON pointer means: the key or the value of a scalar, the opening bracket of anything else. Where
/// the pointer leads nowhere, its nearest ancestor stands in.
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

/// The bytes of a key.
pub(crate) fn key_span(property: &ObjectProp<'_>) -> Range<usize> {
    let range = property.name.range();
    range.start..range.end
}

/// The bytes of a scalar, or the opening bracket of a list or an object.
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

/// What to do about a text that is nested too deep.
pub(crate) const TOO_DEEP: &str = "no spec nests that deep: shorten the example, or close the brackets that are open";

fn syntax_help(kind: &ParseErrorKind) -> Option<&'static str> {
    match kind {
        ParseErrorKind::CommentsNotAllowed => Some("JSON has no comments: say it in `doc`"),
        ParseErrorKind::TrailingCommasNotAllowed => Some("remove the last comma"),
        ParseErrorKind::ExpectedComma => Some("put a comma between the two"),
        ParseErrorKind::SingleQuotedStringsNotAllowed => Some("use double quotes"),
        ParseErrorKind::UnterminatedArray | ParseErrorKind::UnterminatedObject => {
            Some("close every bracket that is opened")
        }
        ParseErrorKind::MultipleRootJsonValues => Some("a file holds one object and nothing after it"),
        ParseErrorKind::NestingDepthExceeded => Some(TOO_DEEP),
        _ => None,
    }
}
