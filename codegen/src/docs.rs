//! Documentation: sentences made from the facts of a spec, and the spec's own Markdown made harmless.

mod markdown;

use std::collections::BTreeSet;

use acs_spec::model::{DefaultFrom, ErrorRow, Field, Position, Style, Type};
use serde_json::Value;

use markdown::{cell, opens_block};
pub(crate) use markdown::{code, inline, lines, plain};

/// Returns the documentation of a parameter, or of a field of an object in a request: what the spec says, then limits and
/// defaults.
pub(crate) fn parameter(field: &Field, argument: bool) -> Vec<String> {
    let mut docs = field.doc.as_deref().map(lines).unwrap_or_default();
    if docs.is_empty() {
        docs.push(if argument {
            format!("{}.", code(&field.name))
        } else {
            format!("Sets {}.", code(&field.name))
        });
    }
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
    if field.kind == Type::Timestamp {
        facts.push("A timestamp such as `2014-05-26T12:00:00Z`.".to_owned());
    }
    if let Some(items) = &field.items {
        limits(items, "Each item must", &mut facts);
        if items.kind == Type::Timestamp {
            facts.push("Each item is a timestamp such as `2014-05-26T12:00:00Z`.".to_owned());
        }
    }
    if field.json_text {
        facts.push("Holds JSON: built from values, or parsed from text by `JsonText::parse`.".to_owned());
    }
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
    let mut docs = field.doc.as_deref().map(lines).unwrap_or_default();
    if docs.is_empty() {
        docs.push(format!("{}.", code(&field.name)));
    }
    let mut facts = Vec::new();
    if field.deprecated {
        facts.push("Deprecated by the service.".to_owned());
    }
    if field.kind == Type::Timestamp {
        facts.push("A timestamp.".to_owned());
    }
    if field.json_text {
        facts.push("Holds JSON text.".to_owned());
    }
    append(docs, &facts)
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

/// Returns the table of documented errors under its heading, or nothing if there are none.
pub(crate) fn error_table(rows: &[ErrorRow]) -> Vec<String> {
    if rows.is_empty() {
        return Vec::new();
    }
    let meaning = |row: &ErrorRow| {
        row.doc
            .as_deref()
            .or(row.message.as_deref())
            .map(inline)
            .unwrap_or_default()
    };
    let meanings = rows.iter().any(|row| !meaning(row).is_empty());
    let (head, rule) = if meanings {
        ("| code | status | meaning |", "|---|---|---|")
    } else {
        ("| code | status |", "|---|---|")
    };
    let mut out = vec!["# Errors".to_owned(), String::new(), head.to_owned(), rule.to_owned()];
    let mut seen = BTreeSet::new();
    for row in rows {
        let mut line = format!("| {} | {} |", cell(&code(&row.code)), row.http_status);
        if meanings {
            line.push_str(&format!(" {} |", cell(&meaning(row))));
        }
        if seen.insert(line.clone()) {
            out.push(line);
        }
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

/// Returns the documentation of a variant with this value.
pub(crate) fn variant(value: &str) -> String {
    if value.is_empty() {
        return "The empty string.".to_owned();
    }
    match plain(value).is_empty() {
        true => format!("{value:?}, which is invisible."),
        false => format!("{}.", code(value)),
    }
}

fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Returns the documentation of the type of an object: what the spec says, or the field that holds it.
pub(crate) fn object(field: &Field, of: &str) -> Vec<String> {
    let docs = field.doc.as_deref().map(lines).unwrap_or_default();
    match docs.is_empty() {
        false => docs,
        true if of.is_empty() => vec!["An object shared by several actions.".to_owned()],
        true if field.name.is_empty() => vec![format!("An item of {}.", code(of))],
        true => vec![format!("The value of {}.", code(of))],
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
                "```\nlet a = [b];\n```",
                &["`A`:", "````text", "let a = [b];", "````"][..],
            ),
            ("1) a\nb", &["`A`:", "1. a", "   b"]),
            ("a\n- b", &["a", "- b"]),
        ] {
            let field = Field {
                name: "A".to_owned(),
                doc: Some(doc.to_owned()),
                ..Field::default()
            };
            assert_eq!(parameter(&field, true), wanted);
            assert_eq!(parameter(&field, false), lines(doc));
        }
    }
    #[test]
    fn limits_and_defaults_are_sentences() {
        let facts = |field: serde_json::Value| {
            let field: Field = serde_json::from_value(field).unwrap();
            parameter(&field, false)[2..].join(" ")
        };
        let field = serde_json::json!({"name": "A", "type": "int32", "minimum": 1, "maximum": 50, "default": 10});
        assert_eq!(facts(field), "Defaults to `10`. Must be between 1 and 50.");
        let field = serde_json::json!({"name": "A", "type": "list", "min_items": 1, "max_items": 1,
            "items": {"type": "string", "max_length": 8, "pattern": "a+"}});
        let wanted = "Must have exactly 1 item. Each item must have at most 8 characters. Each item must match `a+`.";
        assert_eq!(facts(field), wanted);
    }
}
