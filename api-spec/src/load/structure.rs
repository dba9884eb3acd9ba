//! Checks a file against the JSON Schema of the model, and collects all mismatches where serde stops at
//! the first. It supports the subset of JSON Schema that schemars generates for the model.

use std::collections::HashSet;
use std::ops::Range;

use jsonc_parser::ast::{Object, Value as Node};
use jsonc_parser::common::Ranged;
use serde_json::Value as Schema;

use crate::diagnostics::{Code, Finding, Pointer, nearest};
use crate::json::{key_span, value_span};

/// Returns the findings about everything in the tree that does not match the schema.
pub(super) fn check(file: &str, schema: &Schema, root: &Node<'_>) -> Vec<Finding> {
    let mut walk = Walk {
        file,
        root: schema,
        findings: Vec::new(),
    };
    walk.value(schema, root, &Pointer::Root);
    walk.findings
}

/// Returns whether the text is a placeholder that `new-action` wrote.
pub(super) fn is_placeholder(text: &str) -> bool {
    text.starts_with("TODO")
}

struct Walk<'a> {
    file: &'a str,
    root: &'a Schema,
    findings: Vec<Finding>,
}

impl<'a> Walk<'a> {
    fn value(&mut self, schema: &'a Schema, node: &Node<'_>, at: &Pointer<'_>) {
        let before = self.findings.len();
        let meaning = self.description(schema);
        self.checked(self.resolve(schema), node, at);
        // A finding about the value itself is clearer with the meaning of the key.
        if let (Some(meaning), Some(finding)) = (meaning, self.findings.get_mut(before))
            && finding.help.is_none()
            && finding.pointer == at.to_string()
        {
            finding.help = Some(meaning.to_owned());
        }
    }

    fn checked(&mut self, schema: &'a Schema, node: &Node<'_>, at: &Pointer<'_>) {
        self.numbers(node, at);
        if let Some(branches) = schema.get("anyOf").and_then(Schema::as_array) {
            return self.any_of(branches, node, at);
        }
        if let Some(words) = words(schema) {
            return self.word(&words, node, at);
        }
        let types = types(schema);
        if !types.is_empty() && !types.iter().any(|expected| fits(expected, node)) {
            return self.wrong_type(&types, node, at);
        }
        match node {
            Node::Object(object) => self.object(schema, object, at),
            Node::Array(array) => {
                let items = schema.get("items");
                for (index, element) in array.elements.iter().enumerate() {
                    self.value(items.unwrap_or(&Schema::Bool(true)), element, &at.index(index));
                }
            }
            Node::NumberLit(number) => self.limits(schema, number.value, node, at),
            _ => {}
        }
    }

    fn resolve(&self, schema: &'a Schema) -> &'a Schema {
        let mut schema = schema;
        // The model's references lead to definitions; a bound keeps a broken schema from hanging the loader.
        for _ in 0..16 {
            match schema
                .get("$ref")
                .and_then(Schema::as_str)
                .and_then(|path| path.strip_prefix('#'))
            {
                Some(path) => schema = self.root.pointer(path).unwrap_or(schema),
                None => break,
            }
        }
        schema
    }

    fn any_of(&mut self, branches: &'a [Schema], node: &Node<'_>, at: &Pointer<'_>) {
        let is_null = |schema: &Schema| schema.get("type").and_then(Schema::as_str) == Some("null");
        if matches!(node, Node::NullKeyword(_)) && branches.iter().any(is_null) {
            return;
        }
        if let Some(branch) = branches.iter().find(|branch| !is_null(branch)) {
            self.value(branch, node, at);
        }
    }

    fn object(&mut self, schema: &'a Schema, object: &Object<'_>, at: &Pointer<'_>) {
        let known = schema.get("properties").and_then(Schema::as_object);
        let rest = schema.get("additionalProperties");
        let mut seen = HashSet::new();
        for property in &object.properties {
            let key = property.name.as_str();
            let here = at.key(key);
            if !seen.insert(key) {
                self.findings.push(
                    Finding::error(
                        Code::DuplicateKey,
                        self.file,
                        here.to_string(),
                        format!("duplicate key `{key}`"),
                    )
                    .span(key_span(property))
                    .help("remove one of them"),
                );
            }
            match (known.and_then(|known| known.get(key)), rest) {
                (Some(child), _) => self.value(child, &property.value, &here),
                (None, Some(Schema::Bool(false))) => self.unknown_key(key, known, key_span(property), &here),
                (None, Some(child)) => self.value(child, &property.value, &here),
                (None, None) => self.value(&Schema::Bool(true), &property.value, &here),
            }
        }
        for key in schema
            .get("required")
            .and_then(Schema::as_array)
            .into_iter()
            .flatten()
            .filter_map(Schema::as_str)
        {
            if object.get(key).is_none() {
                let meaning = known
                    .and_then(|known| known.get(key))
                    .and_then(|child| self.description(child));
                let finding = Finding::error(
                    Code::MissingKey,
                    self.file,
                    at.to_string(),
                    format!("the key `{key}` is missing"),
                )
                .span(object.range.start..object.range.start + 1);
                self.findings.push(match meaning {
                    Some(meaning) => finding.help(format!("`{key}`: {meaning}")),
                    None => finding,
                });
            }
        }
    }

    fn description(&self, schema: &'a Schema) -> Option<&'a str> {
        let text = |schema: &'a Schema| schema.get("description").and_then(Schema::as_str);
        text(schema).or_else(|| text(self.resolve(schema)))
    }

    fn unknown_key(
        &mut self,
        key: &str,
        known: Option<&'a serde_json::Map<String, Schema>>,
        span: Range<usize>,
        at: &Pointer<'_>,
    ) {
        let keys: Vec<&str> = known
            .into_iter()
            .flat_map(|known| known.keys())
            .map(String::as_str)
            .collect();
        let help = match nearest(key, keys.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("known keys: {}", list(&keys)),
        };
        self.findings.push(
            Finding::error(
                Code::UnknownKey,
                self.file,
                at.to_string(),
                format!("unknown key {}", quoted(key)),
            )
            .span(span)
            .help(help),
        );
    }

    fn word(&mut self, words: &[&str], node: &Node<'_>, at: &Pointer<'_>) {
        let Node::StringLit(text) = node else {
            return self.wrong_type(&["string"], node, at);
        };
        let text = text.value.as_ref();
        if words.contains(&text) || is_placeholder(text) {
            return;
        }
        let help = match nearest(text, words.iter().copied()) {
            Some(meant) => format!("did you mean \"{meant}\"?"),
            None => format!("expected one of {}", list(words)),
        };
        let message = format!("unknown value {}", quoted(text));
        self.findings
            .push(Finding::error(Code::UnknownWord, self.file, at.to_string(), message).help(help));
    }

    fn wrong_type(&mut self, types: &[&str], node: &Node<'_>, at: &Pointer<'_>) {
        if matches!(node, Node::StringLit(text) if is_placeholder(&text.value)) {
            return;
        }
        let expected: Vec<&str> = types
            .iter()
            .copied()
            .filter(|name| *name != "null")
            .map(phrase)
            .collect();
        let message = format!("expected {}, found {}", expected.join(" or "), found(node));
        self.findings
            .push(Finding::error(Code::WrongType, self.file, at.to_string(), message).span(value_span(node)));
    }

    fn limits(&mut self, schema: &Schema, text: &str, node: &Node<'_>, at: &Pointer<'_>) {
        let Some(number) = text.parse::<f64>().ok().filter(|number| number.is_finite()) else {
            return;
        };
        let limit = |key| schema.get(key).and_then(Schema::as_f64);
        let (low, high) = match schema.get("format").and_then(Schema::as_str) {
            Some("uint16") => (0.0, f64::from(u16::MAX)),
            Some("uint32") => (0.0, f64::from(u32::MAX)),
            Some("uint64") => (0.0, 18_446_744_073_709_549_568.0),
            _ => (f64::MIN, f64::MAX),
        };
        let (low, high) = (limit("minimum").unwrap_or(low), limit("maximum").unwrap_or(high));
        if number < low || number > high {
            let message = format!("{} is outside {low} to {high}", clip(text));
            self.findings
                .push(Finding::error(Code::OutOfRange, self.file, at.to_string(), message).span(value_span(node)));
        }
    }

    fn numbers(&mut self, node: &Node<'_>, at: &Pointer<'_>) {
        if let Node::NumberLit(number) = node
            && !number.value.parse::<f64>().is_ok_and(f64::is_finite)
        {
            self.findings.push(
                Finding::error(
                    Code::OutOfRange,
                    self.file,
                    at.to_string(),
                    "the number is too large for a 64-bit float",
                )
                .span(number.range().start..number.range().end),
            );
        }
    }
}

/// Returns the words of the schema, if it is that of an enum.
fn words(schema: &Schema) -> Option<Vec<&str>> {
    if let Some(words) = schema.get("enum").and_then(Schema::as_array) {
        return Some(words.iter().filter_map(Schema::as_str).collect());
    }
    let branches = schema.get("oneOf").and_then(Schema::as_array)?;
    let mut found = Vec::new();
    for branch in branches {
        found.extend(words(branch).unwrap_or_default());
        found.extend(branch.get("const").and_then(Schema::as_str));
    }
    Some(found)
}

fn types(schema: &Schema) -> Vec<&str> {
    match schema.get("type") {
        Some(Schema::String(one)) => vec![one],
        Some(Schema::Array(many)) => many.iter().filter_map(Schema::as_str).collect(),
        _ => Vec::new(),
    }
}

fn fits(expected: &str, node: &Node<'_>) -> bool {
    match (expected, node) {
        ("integer", Node::NumberLit(number)) => !number.value.contains(['.', 'e', 'E']),
        ("string", Node::StringLit(_))
        | ("number", Node::NumberLit(_))
        | ("boolean", Node::BooleanLit(_))
        | ("object", Node::Object(_))
        | ("array", Node::Array(_))
        | ("null", Node::NullKeyword(_)) => true,
        _ => false,
    }
}

fn phrase(name: &str) -> &str {
    match name {
        "string" => "a text",
        "integer" => "a whole number",
        "number" => "a number",
        "boolean" => "`true` or `false`",
        "object" => "an object",
        "array" => "a list",
        other => other,
    }
}

fn found(node: &Node<'_>) -> String {
    match node {
        Node::StringLit(text) => format!("the text {}", quoted(&text.value)),
        Node::NumberLit(number) => format!("the number {}", clip(number.value)),
        Node::BooleanLit(value) => format!("`{}`", value.value),
        Node::Object(_) => "an object".to_owned(),
        Node::Array(_) => "a list".to_owned(),
        Node::NullKeyword(_) => "`null`".to_owned(),
    }
}

/// Quotes, escapes and cuts a text from a file for a message.
fn quoted(text: &str) -> String {
    format!("{:?}", clip(text))
}

fn clip(text: &str) -> String {
    let mut clipped: String = text.chars().take(60).collect();
    if clipped.len() < text.len() {
        clipped.push('…');
    }
    clipped
}

fn list(words: &[&str]) -> String {
    words
        .iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Returns a finding for every placeholder, with the documentation of its key.
pub(super) fn placeholders(file: &str, schema: &Schema, root: &Node<'_>) -> Vec<Finding> {
    let mut walk = Walk {
        file,
        root: schema,
        findings: Vec::new(),
    };
    walk.placeholder(Some(schema), root, &Pointer::Root);
    walk.findings
}

impl<'a> Walk<'a> {
    fn placeholder(&mut self, schema: Option<&'a Schema>, node: &Node<'_>, at: &Pointer<'_>) {
        let resolved = schema.map(|schema| self.resolve(schema));
        let branch = resolved.map(|schema| match schema.get("anyOf").and_then(Schema::as_array) {
            Some(branches) => branches.first().map_or(schema, |branch| self.resolve(branch)),
            None => schema,
        });
        match node {
            Node::StringLit(text) if is_placeholder(&text.value) => {
                let asked = text.value.trim_start_matches("TODO").trim_start_matches(':').trim();
                let message = if asked.is_empty() {
                    "placeholder to fill in".to_owned()
                } else {
                    format!(
                        "placeholder to fill in: {}",
                        asked.chars().take(200).collect::<String>()
                    )
                };
                let mut help: Vec<String> = schema
                    .and_then(|schema| self.description(schema))
                    .map(str::to_owned)
                    .into_iter()
                    .collect();
                if let Some(words) = branch.and_then(words) {
                    help.push(format!("One of {}.", list(&words)));
                }
                let finding = Finding::error(Code::Placeholder, self.file, at.to_string(), message);
                self.findings.push(if help.is_empty() {
                    finding
                } else {
                    finding.help(help.join("\n"))
                });
            }
            Node::Object(object) => {
                for property in &object.properties {
                    let key = property.name.as_str();
                    let child = branch.and_then(|schema| {
                        let known = schema.get("properties").and_then(|known| known.get(key));
                        known.or_else(|| schema.get("additionalProperties"))
                    });
                    self.placeholder(child, &property.value, &at.key(key));
                }
            }
            Node::Array(array) => {
                let items = branch.and_then(|schema| schema.get("items"));
                for (index, element) in array.elements.iter().enumerate() {
                    self.placeholder(items, element, &at.index(index));
                }
            }
            _ => {}
        }
    }
}
