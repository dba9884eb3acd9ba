//! Documentation: sentences made from the facts of a spec, and the spec's own Markdown made harmless.

mod describe;
mod markdown;
mod phrase;
mod resources;
mod summary;
mod words;

use std::collections::BTreeSet;

use acs_spec::model::{Action, DefaultFrom, ErrorRow, Field, Position, Style, Type};
use serde_json::Value;

pub(crate) use describe::described;
use markdown::{cell, opens_block};
pub(crate) use markdown::{code, inline, lines, plain};
pub(crate) use resources::resources;

/// Returns the documentation of a request up to its sample: the summary, then the text.
pub(crate) fn action(action: &Action) -> Vec<String> {
    let mut out = text(Some(&action.summary));
    if action.deprecated {
        out.extend([String::new(), "Deprecated by the service.".to_owned()]);
    }
    if action.doc.is_some() {
        out.push(String::new());
        out.extend(text(action.doc.as_deref()));
    }
    out
}

/// Returns the documentation of a parameter, or of a field of an object in a request: what [`described`] says, then limits
/// and defaults.
pub(crate) fn parameter(field: &Field, argument: bool) -> Vec<String> {
    let mut docs = text(field.doc.as_deref());
    // The argument's name precedes its first line, where a list or a block of code could not begin.
    if argument && docs.first().is_some_and(|first| opens_block(first)) {
        docs.insert(0, format!("{}:", code(&field.name)));
    }
    let mut facts = Vec::new();
    if field.deprecated {
        facts.push("Deprecated by the service.".to_owned());
    }
    facts.extend(default(field));
    limits(field, "Must", &mut facts);
    facts.extend(known_values(field));
    if let Some(items) = &field.items {
        limits(items, "Each item must", &mut facts);
    }
    if field.json_text {
        facts.push("Holds JSON: built from values, or parsed from text by `JsonText::parse`.".to_owned());
    }
    facts.extend(example(field));
    if field.sensitive {
        facts.push("Redacted by `Debug`.".to_owned());
    }
    match field.position {
        Position::Query => {}
        Position::Form => facts.push("Sent in the form body.".to_owned()),
        Position::Header => facts.push("Sent as a header.".to_owned()),
    }
    match field.style {
        Some(Style::Json) => facts.push("Sent as JSON text.".to_owned()),
        Some(Style::Simple) => facts.push("Sent as one comma-separated string.".to_owned()),
        Some(Style::Flat | Style::RepeatList) | None => {}
    }
    append(docs, &facts)
}

/// Returns the documentation of a field of a response.
pub(crate) fn field(field: &Field) -> Vec<String> {
    let docs = text(field.doc.as_deref());
    let mut facts = Vec::new();
    if field.deprecated {
        facts.push("Deprecated by the service.".to_owned());
    }
    if field.json_text {
        facts.push("Holds JSON text.".to_owned());
    }
    facts.extend(example(field));
    append(docs, &facts)
}

/// Returns the first paragraph of documentation as one line, unless it is a block such as a list.
pub(crate) fn summary(docs: &[String]) -> String {
    let lines = docs.iter().take_while(|line| !line.is_empty() && !opens_block(line));
    lines.map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// Returns the lines of a text that [`described`] has made safe.
fn text(doc: Option<&str>) -> Vec<String> {
    doc.into_iter()
        .flat_map(|doc| doc.split('\n'))
        .map(str::to_owned)
        .collect()
}

/// Returns the fact that shows an example, unless the text shows it already or it would tell nothing.
fn example(field: &Field) -> Option<String> {
    let (field, each) = match field.items.as_deref() {
        Some(items) if field.kind == Type::List => (items, true),
        _ => (field, false),
    };
    let is_time = field.kind == Type::Timestamp;
    if matches!(field.kind, Type::Boolean | Type::Enum) || field.sensitive {
        return None;
    }
    let value = match field.example.as_ref().and_then(scalar) {
        Some(value) => value,
        None if is_time => "2014-05-26T12:00:00Z".to_owned(),
        None => return None,
    };
    let shown = code(&value);
    if shown == "nothing" || field.default.as_ref().and_then(scalar).as_ref() == Some(&value) {
        return None;
    }
    let said = field.doc.as_deref().is_some_and(|doc| doc.contains(&shown));
    (!said).then(|| match (is_time, each) {
        (true, true) => format!("Each item is a timestamp, for example {shown}."),
        (true, false) => format!("A timestamp, for example {shown}."),
        (false, true) => format!("An item is, for example, {shown}."),
        (false, false) => format!("For example {shown}."),
    })
}

/// Returns the fact that lists the known values of an enum, if they are few and the text does not name them.
fn known_values(field: &Field) -> Option<String> {
    const FEW: usize = 8;
    let values: Vec<String> = field.values.iter().map(|value| code(value)).collect();
    let said = |value: &String| field.doc.as_deref().is_some_and(|doc| doc.contains(value.as_str()));
    let fits = (1..=FEW).contains(&values.len()) && values.iter().all(|value| value != "nothing");
    let fits = fits && !values.iter().all(said);
    fits.then(|| format!("Known values: {}.", listed(&values)))
}

/// The type that a constructor creates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Created {
    /// A request.
    Request,
    /// An object in a request.
    Object,
}

/// Returns the documentation of `new`: a sentence, then its arguments by name with their own documentation, unless a struct
/// has them as documented fields.
pub(crate) fn constructor<'a>(
    created: Created,
    arguments: impl ExactSizeIterator<Item = (&'a str, &'a [String])>,
    by_name: bool,
) -> Vec<String> {
    let mut out = Vec::new();
    let is_empty = arguments.len() == 0;
    for (name, docs) in arguments.filter(|_| !by_name) {
        let name = name.trim_start_matches("r#");
        let mut docs = docs.iter();
        out.push(format!("- `{name}`: {}", docs.next().map_or("", String::as_str)));
        // Tables, fences and paragraphs of an argument belong to its list item.
        out.extend(docs.map(|line| format!("  {line}").trim_end().to_owned()));
    }
    let sentence = match (created, is_empty) {
        (Created::Request, true) => "Creates an empty request.",
        (Created::Request, false) => "Creates a request from its required parameters.",
        (Created::Object, true) => "Creates an empty object.",
        (Created::Object, false) => "Creates an object from its required fields.",
    };
    if !out.is_empty() {
        out.insert(0, String::new());
    }
    out.insert(0, sentence.to_owned());
    out
}

/// Returns the documentation of the struct that takes the required values of a type by name.
pub(crate) fn required(created: Created, owner: &str) -> Vec<String> {
    let values = match created {
        Created::Request => "parameters",
        Created::Object => "fields",
    };
    vec![format!("The required {values} of [`{owner}::new`], by name.")]
}

/// Returns the table of documented errors under its heading, or nothing if there are none. A long table is closed until a
/// reader opens it.
pub(crate) fn error_table(rows: &[ErrorRow]) -> Vec<String> {
    /// The longest table that is open.
    const OPEN: usize = 8;
    let meaning = |row: &ErrorRow| {
        row.doc
            .as_deref()
            .or(row.message.as_deref())
            .map(inline)
            .unwrap_or_default()
    };
    let meanings = rows.iter().any(|row| !meaning(row).is_empty());
    let mut seen = BTreeSet::new();
    let mut lines = Vec::new();
    for row in rows {
        let mut line = format!("| {} | {} |", cell(&code(&row.code)), row.http_status);
        if meanings {
            line.push_str(&format!(" {} |", cell(&meaning(row))));
        }
        if seen.insert(line.clone()) {
            lines.push(line);
        }
    }
    if lines.is_empty() {
        return lines;
    }
    let (head, rule) = if meanings {
        ("| code | status | meaning |", "|---|---|---|")
    } else {
        ("| code | status |", "|---|---|")
    };
    let mut out = vec!["# Errors".to_owned(), String::new()];
    let is_long = lines.len() > OPEN;
    if is_long {
        out.push(format!("<details><summary>{} documented errors</summary>", lines.len()));
        out.push(String::new());
    }
    out.extend([head.to_owned(), rule.to_owned()]);
    out.extend(lines);
    if is_long {
        out.extend([String::new(), "</details>".to_owned()]);
    }
    out
}

/// Returns the documentation of an error code with the HTTP statuses that it is returned with, or that of the prefix that
/// the codes of a template share.
pub(crate) fn error_code(text: &str, prefix: bool, statuses: impl Iterator<Item = u16>) -> String {
    let statuses: Vec<String> = statuses.map(|status| status.to_string()).collect();
    let statuses = listed(&statuses);
    if prefix {
        format!("Common prefix of codes that the service completes; HTTP status {statuses}.")
    } else {
        format!("{}; HTTP status {statuses}.", code(text))
    }
}

/// Returns the documentation of a variant with this value: its meaning, if that is known.
pub(crate) fn variant(value: &str, meaning: Option<&String>) -> String {
    match meaning {
        Some(meaning) => meaning.clone(),
        None if value.is_empty() => "The empty string.".to_owned(),
        None if plain(value).is_empty() => format!("The value {value:?}, which is invisible."),
        None => format!("The value {}.", code(value)),
    }
}

fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Returns the documentation of the type of an object, which is that of the field or the item that has the type.
pub(crate) fn object(field: &Field, of: &str) -> Vec<String> {
    let docs = text(field.doc.as_deref());
    match docs.is_empty() {
        false => docs,
        true if of.is_empty() => vec!["An object that several actions use.".to_owned()],
        true => vec![format!("The content of {}.", code(of))],
    }
}

/// Returns the documentation of an enum, by the field that it was created for.
pub(crate) fn enumeration(of: &str) -> Vec<String> {
    match of {
        "" => vec!["Known values; the service may add others.".to_owned()],
        of => vec![format!("Known values of {}; the service may add others.", code(of))],
    }
}

fn default(field: &Field) -> Option<String> {
    if field.idempotency_token {
        Some(
            "An idempotency token, which makes the call safe to repeat. Defaults to one generated for the call."
                .to_owned(),
        )
    } else if field.default_from == Some(DefaultFrom::ClientRegion) {
        Some("Defaults to the region of the client.".to_owned())
    } else {
        let value = field.default.as_ref().and_then(scalar)?;
        Some(format!("Defaults to {}.", code(&value)))
    }
}

/// Adds the limits of a value; `subject` is `Must` or `Each item must`.
fn limits(field: &Field, subject: &str, facts: &mut Vec<String>) {
    match (&field.minimum, &field.maximum) {
        (Some(low), Some(high)) => facts.push(format!("{subject} be between {low} and {high}.")),
        (Some(low), None) => facts.push(format!("{subject} be at least {low}.")),
        (None, Some(high)) => facts.push(format!("{subject} be at most {high}.")),
        (None, None) => {}
    }
    counted(subject, field.min_length, field.max_length, "character", facts);
    counted(subject, field.min_items, field.max_items, "item", facts);
    if let Some(pattern) = &field.pattern {
        facts.push(format!("{subject} match {}.", code(pattern)));
    }
}

fn counted(subject: &str, low: Option<u64>, high: Option<u64>, unit: &str, facts: &mut Vec<String>) {
    let units = |count: u64| match count {
        1 => format!("{count} {unit}"),
        _ => format!("{count} {unit}s"),
    };
    match (low, high) {
        (Some(low), Some(high)) if low == high => facts.push(format!("{subject} have exactly {}.", units(high))),
        (Some(low), Some(high)) => facts.push(format!("{subject} have between {low} and {}.", units(high))),
        (Some(low), None) if low > 0 => facts.push(format!("{subject} have at least {}.", units(low))),
        (None, Some(high)) => facts.push(format!("{subject} have at most {}.", units(high))),
        _ => {}
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

fn append(mut docs: Vec<String>, facts: &[String]) -> Vec<String> {
    if !facts.is_empty() {
        docs.push(String::new());
        docs.extend(lines(&facts.join(" ")));
    }
    docs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leading_block_follows_argument_name() {
        for (doc, wanted) in [
            (
                "````text\nlet a = [b];\n````",
                &["`A`:", "````text", "let a = [b];", "````"][..],
            ),
            ("1. a\n   b", &["`A`:", "1. a", "   b"]),
            ("a\n- b", &["a", "- b"]),
        ] {
            let field = Field {
                name: "A".to_owned(),
                doc: Some(doc.to_owned()),
                ..Field::default()
            };
            assert_eq!(parameter(&field, true), wanted);
            assert_eq!(parameter(&field, false), doc.split('\n').collect::<Vec<_>>());
        }
    }

    #[test]
    fn examples_are_shown_once() {
        let facts = |keys: serde_json::Value| {
            let mut keys = keys;
            keys["name"] = "A".into();
            keys["doc"] = "Text with `shown`.".into();
            let field: Field = serde_json::from_value(keys).unwrap();
            parameter(&field, false).get(2..).unwrap_or_default().join(" ")
        };
        let json = serde_json::json!({"type": "string", "example": "i-1"});
        assert_eq!(facts(json), "For example `i-1`.");
        let json = serde_json::json!({"type": "string", "example": "shown"});
        assert_eq!(facts(json), "");
        let json = serde_json::json!({"type": "int32", "default": 5, "example": 5});
        assert_eq!(facts(json), "Defaults to `5`.");
        let json = serde_json::json!({"type": "timestamp", "example": "2018-01-01"});
        assert_eq!(facts(json), "A timestamp, for example `2018-01-01`.");
        let json = serde_json::json!({"type": "list", "items": {"type": "string", "example": "a|b"}});
        assert_eq!(facts(json), "An item is, for example, `a|b`.");
        let json = serde_json::json!({"type": "enum", "values": ["shown", "b"], "example": "b"});
        assert_eq!(facts(json), "Known values: `shown` and `b`.");
    }

    #[test]
    fn long_error_tables_are_closed() {
        let rows = |count: u16| -> Vec<String> {
            let row = |number: u16| ErrorRow {
                code: format!("E{number}"),
                http_status: 400,
                ..ErrorRow::default()
            };
            error_table(&(0..count).map(row).collect::<Vec<_>>())
        };
        assert_eq!(rows(0), [] as [String; 0]);
        assert_eq!(
            rows(1),
            ["# Errors", "", "| code | status |", "|---|---|", "| `E0` | 400 |"]
        );
        let long = rows(9);
        assert_eq!(long[2], "<details><summary>9 documented errors</summary>");
        assert_eq!(long[long.len() - 2..], ["", "</details>"]);
    }

    #[test]
    fn limits_and_defaults_are_sentences() {
        let facts = |field: serde_json::Value| {
            let field: Field = serde_json::from_value(field).unwrap();
            parameter(&field, false)[1..].join(" ")
        };
        let field = serde_json::json!({"name": "A", "type": "int32", "minimum": 1, "maximum": 50, "default": 10});
        assert_eq!(facts(field), "Defaults to `10`. Must be between 1 and 50.");
        let field = serde_json::json!({"name": "A", "type": "list", "min_items": 1, "max_items": 1,
            "items": {"type": "string", "max_length": 8, "pattern": "a+"}});
        let wanted = "Must have exactly 1 item. Each item must have at most 8 characters. Each item must match `a+`.";
        assert_eq!(facts(field), wanted);
    }
}
