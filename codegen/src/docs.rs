//! Documentation: sentences made from the facts of a spec, and the spec's own Markdown made harmless.

mod markdown;

use std::collections::BTreeSet;

use acs_spec::model::{ErrorRow, Field, Position, Source, Style, Type};
use serde_json::Value;

use markdown::{cell, opens_block};
pub(crate) use markdown::{code, inline, lines, plain};

/// The documentation of a parameter or a field of an object in a request: what the spec says, then limits and defaults.
pub(crate) fn parameter(field: &Field, argument: bool) -> Vec<String> {
    let mut docs = match &field.doc {
        Some(doc) => lines(doc),
        None => Vec::new(),
    };
    if docs.is_empty() {
        docs.push(if argument {
            format!("{}.", code(&field.name))
        } else {
            format!("Sets {}.", code(&field.name))
        });
    }
    // The argument's name stands before its first line, where a list or a block of code could not begin.
    if argument && docs.first().is_some_and(|first| opens_block(first)) {
        docs.insert(0, format!("{}:", code(&field.name)));
    }
    let mut facts = Vec::new();
    if field.deprecated {
        facts.push("Deprecated by the service.".to_owned());
    }
    default(field, &mut facts);
    limits(field, &mut facts);
    if let Some(items) = &field.items {
        let mut inner = Vec::new();
        limits(items, &mut inner);
        facts.extend(inner.into_iter().map(|fact| format!("Each: {}", lower_first(&fact))));
    }
    if field.json_text {
        facts.push("JSON text: made of values, or of text by `JsonText::parse`.".to_owned());
    }
    if field.sensitive {
        facts.push("A secret: not shown by `Debug`.".to_owned());
    }
    match field.position {
        Position::Query => {}
        Position::Form => facts.push("Sent in the form body.".to_owned()),
        Position::Header => facts.push("Sent in a header.".to_owned()),
    }
    match field.style {
        Some(Style::Json) => facts.push("Sent as JSON text.".to_owned()),
        Some(Style::Simple) => facts.push("Sent as one text, joined by commas.".to_owned()),
        Some(Style::Flat | Style::RepeatList) | None => {}
    }
    append(docs, &facts)
}

/// The documentation of a field of a response.
pub(crate) fn field(field: &Field) -> Vec<String> {
    let mut docs = match &field.doc {
        Some(doc) => lines(doc),
        None => Vec::new(),
    };
    if docs.is_empty() {
        docs.push(format!("{}.", code(&field.name)));
    }
    let mut facts = Vec::new();
    if field.deprecated {
        facts.push("Deprecated by the service.".to_owned());
    }
    if field.kind == Type::Timestamp {
        facts.push("A point in time, as text.".to_owned());
    }
    if field.json_text {
        facts.push("JSON text.".to_owned());
    }
    append(docs, &facts)
}

/// The documentation of `new`: what it makes, and what its arguments are, by name and their own documentation.
pub(crate) fn constructor<'a>(makes: &str, arguments: impl Iterator<Item = (&'a str, &'a [String])>) -> Vec<String> {
    let mut out = Vec::new();
    for (name, docs) in arguments {
        let name = name.trim_start_matches("r#");
        let mut docs = docs.iter();
        out.push(format!("- `{name}`: {}", docs.next().map_or("", String::as_str)));
        // Tables, fences and paragraphs of an argument stand within its item.
        out.extend(docs.map(|line| format!("  {line}").trim_end().to_owned()));
    }
    if out.is_empty() {
        return vec!["With nothing set.".to_owned()];
    }
    out.splice(0..0, [makes.to_owned(), String::new()]);
    out
}

/// The table of documented errors under its heading; nothing if there are none.
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

/// The documentation of an error code with the HTTP statuses that it comes with. A prefix is what the codes of a template
/// begin with.
pub(crate) fn error_code(text: &str, prefix: bool, statuses: impl Iterator<Item = u16>) -> String {
    let statuses: Vec<String> = statuses.map(|status| status.to_string()).collect();
    let statuses = listed(&statuses);
    if prefix {
        format!("What codes begin with that the service completes; HTTP status {statuses}.")
    } else {
        format!("{}; HTTP status {statuses}.", code(text))
    }
}

/// The documentation of a variant with this value.
pub(crate) fn variant(value: &str) -> String {
    if value.is_empty() {
        return "The empty text.".to_owned();
    }
    match plain(value).is_empty() {
        true => format!("{value:?}, which is not seen."),
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

/// The documentation of the type of an object: what the spec says, else what it is for.
pub(crate) fn object(field: &Field, of: &str) -> Vec<String> {
    let docs = field.doc.as_deref().map(lines).unwrap_or_default();
    match docs.is_empty() {
        false => docs,
        true if of.is_empty() => vec!["An object that several actions share.".to_owned()],
        true if field.name.is_empty() => vec![format!("An item of {}.", code(of))],
        true => vec![format!("What {} holds.", code(of))],
    }
}

/// The documentation of an enum: what the field holds that it is made for.
pub(crate) fn enumeration(of: &str) -> Vec<String> {
    match of {
        "" => vec!["Known values; the service may add others.".to_owned()],
        of => vec![format!("The values of {}; the service may add others.", code(of))],
    }
}

fn default(field: &Field, facts: &mut Vec<String>) {
    if field.idempotency_token {
        facts.push("Makes a repeated call safe; generated once a call if not set.".to_owned());
    } else if field.default_from == Some(Source::ClientRegion) {
        facts.push("The region of the client if not set.".to_owned());
    } else if let Some(value) = field.default.as_ref().and_then(scalar) {
        facts.push(format!("Default: {}.", code(&value)));
    }
}

fn limits(field: &Field, facts: &mut Vec<String>) {
    match (&field.minimum, &field.maximum) {
        (Some(low), Some(high)) => facts.push(format!("From {low} to {high}.")),
        (Some(low), None) => facts.push(format!("At least {low}.")),
        (None, Some(high)) => facts.push(format!("At most {high}.")),
        (None, None) => {}
    }
    counted(field.min_length, field.max_length, "character", facts);
    counted(field.min_items, field.max_items, "item", facts);
    if let Some(pattern) = &field.pattern {
        facts.push(format!("Matches {}.", code(pattern)));
    }
    if field.kind == Type::Timestamp {
        facts.push("A point in time, as text: `2014-05-26T12:00:00Z`.".to_owned());
    }
}

fn counted(low: Option<u64>, high: Option<u64>, unit: &str, facts: &mut Vec<String>) {
    let units = |count: u64| {
        if count == 1 {
            format!("{count} {unit}")
        } else {
            format!("{count} {unit}s")
        }
    };
    match (low, high) {
        (Some(low), Some(high)) if low == high => facts.push(format!("Exactly {}.", units(high))),
        (Some(low), Some(high)) => facts.push(format!("{low} to {}.", units(high))),
        (Some(low), None) if low > 0 => facts.push(format!("At least {}.", units(low))),
        (None, Some(high)) => facts.push(format!("At most {}.", units(high))),
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

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|c| c.to_lowercase().chain(chars).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_argument_begins_with_has_a_line_of_its_own() {
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
}
