//! Checks examples: the request matches the parameters, and both responses decode to equal values.

use std::collections::HashSet;

use serde_json::Value;

use super::{Context, compare, decode, names, paths, quoted, suggest, values};
use crate::diagnostics::{Code, Pointer};
use crate::model::{Action, Example, Field, Style};

/// Checks the examples of an action.
pub(super) fn check(context: &mut Context<'_>, action: &Action, at: &Pointer<'_>) {
    let mut seen = HashSet::new();
    for (index, example) in action.examples.iter().enumerate() {
        let here = at.index(index);
        paths::snake_name(context, &example.name, &here.key("name"));
        if !seen.insert(&example.name) {
            let message = format!("duplicate example {}", quoted(&example.name));
            let finding = context
                .error(Code::DuplicateName, &here.key("name"), message)
                .help("rename one of them");
            context.push(finding);
        }
        request(context, action, example, &here);
        response(context, action, example, &here);
    }
}

fn request(context: &mut Context<'_>, action: &Action, example: &Example, at: &Pointer<'_>) {
    let here = at.key("request");
    for (name, value) in &example.request {
        let place = here.key(name);
        let Some(field) = action.parameters.iter().find(|field| field.name == *name) else {
            let finding = context
                .error(
                    Code::ExampleRequest,
                    &place,
                    format!("unknown parameter {}", quoted(name)),
                )
                .on_key();
            let finding = if names::is_public(name) {
                finding.help("remove it: every request carries it")
            } else {
                finding.help(suggest(
                    name,
                    action.parameters.iter().map(|field| field.name.as_str()),
                    "parameters",
                ))
            };
            context.push(finding);
            continue;
        };
        for (pointer, problem) in values::problems(context, field, value, &place) {
            let mut finding = context.error(Code::ExampleRequest, &place, problem);
            finding.pointer = pointer;
            context.push(finding);
        }
    }
    for (key, _) in example.wire.iter().filter(|(_, value)| !value.is_string()) {
        let finding = context
            .error(
                Code::ExampleRequest,
                &at.key("wire").key(key),
                "the value is not a string",
            )
            .help("write the encoded value as it is sent, in quotes");
        context.push(finding);
    }
    for field in &action.parameters {
        let supplied = field.default_from.is_some() || field.idempotency_token;
        if !field.required || supplied {
            continue;
        }
        if let Some(value) = example.request.get(&field.name) {
            if !is_sent(context, Some(field), field.style.unwrap_or_default(), value) {
                let name = quoted(&field.name);
                let message = format!("the required parameter {name} is empty, so nothing would be sent for it");
                let finding = context.error(Code::ExampleRequest, &here.key(&field.name), message);
                context.push(finding.help("give it a value, or remove `required` from the parameter"));
            }
        } else {
            let message = format!("missing required parameter {}", quoted(&field.name));
            let place = if example.request.is_empty() { at } else { &here };
            let finding = context.error(Code::ExampleRequest, place, message);
            context.push(finding);
        }
    }
}

/// Returns whether a value is sent at all: lists and objects are sent as their content.
fn is_sent(context: &Context<'_>, field: Option<&Field>, style: Style, value: &Value) -> bool {
    let field = field.and_then(|field| context.resolve(field));
    let is_text = style == Style::Json || field.is_some_and(|field| field.json_text);
    match value {
        Value::Null => false,
        _ if is_text => true,
        Value::Array(items) => {
            let field = field.and_then(|field| field.items.as_deref());
            items.iter().any(|item| is_sent(context, field, style, item))
        }
        Value::Object(entries) => entries.iter().any(|(name, value)| {
            let of_name = field.and_then(|field| field.fields.iter().find(|inner| inner.name == *name));
            let field = of_name.or_else(|| field?.items.as_deref());
            is_sent(context, field, style, value)
        }),
        _ => true,
    }
}

fn response(context: &mut Context<'_>, action: &Action, example: &Example, at: &Pointer<'_>) {
    let json = example
        .json
        .as_ref()
        .map(|json| decode::json(context, &action.response, json));
    let root = format!("{}Response", action.action);
    let xml = example
        .xml
        .as_ref()
        .map(|xml| decode::xml(context, &action.response, &root, xml));
    let mut clean = true;
    for (decoded, key) in [(&json, "json"), (&xml, "xml")] {
        let Some(decoded) = decoded else { continue };
        for problem in &decoded.mismatches {
            clean &= problem.is_odd;
            // A place inside XML text has no JSON pointer, so that the message names it.
            let (pointer, message) = match key {
                "json" => (format!("{}{}", at.key(key), problem.pointer), problem.message.clone()),
                _ => (at.key(key).to_string(), problem.with_path()),
            };
            let mut finding = context.error(Code::ExampleResponse, at, message);
            finding.pointer = pointer;
            finding.help.clone_from(&problem.help);
            context.push(if problem.is_odd { finding.warning() } else { finding });
        }
    }
    if let (Some(json), Some(xml), true) = (json, xml, clean) {
        for difference in compare::differences(&json.value, &xml.value) {
            let message = format!("JSON and XML differ at {difference}");
            let finding = context
                .error(Code::FormatsDiffer, &at.key("xml"), message)
                .on_key()
                .help("make the two responses hold the same values");
            context.push(finding);
        }
    }
}
