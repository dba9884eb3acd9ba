//! Checks the names of actions, parameters, fields and types.

use std::collections::HashMap;

use super::{Context, NamedAction, is_snake, quoted, suggest};
use crate::diagnostics::{Code, Finding, Pointer};
use crate::model::{Action, Field, Type};
use crate::naming;

/// Checks for actions with the same name or the same Rust form.
pub(super) fn actions(actions: &[NamedAction<'_>], findings: &mut Vec<Finding>) {
    let mut forms: HashMap<String, NamedAction<'_>> = HashMap::new();
    for named in actions {
        let action = named.action;
        let form = naming::snake_case(action.rename.as_deref().unwrap_or(&action.action));
        let Some(first) = forms.get(&form) else {
            forms.insert(form, *named);
            continue;
        };
        let at = Pointer::Root;
        let at = at.key("action");
        findings.push(if first.action.action == action.action {
            let message = format!("the action {} is also in {}", quoted(&action.action), first.file);
            Finding::error(Code::DuplicateName, named.file, at.to_string(), message).help("remove one of the files")
        } else {
            let message = format!(
                "{} and {} both become the module `{form}`",
                quoted(&first.action.action),
                quoted(&action.action)
            );
            Finding::error(Code::NameCollision, named.file, at.to_string(), message)
                .help("give one of them a `rename` in upper camel case")
        });
    }
}

/// Checks the name and the `rename` of an action.
pub(super) fn action(context: &mut Context<'_>, action: &Action) {
    let root = Pointer::Root;
    let name = &action.action;
    if !name.starts_with(|c: char| c.is_ascii_alphabetic())
        || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    {
        let finding = context
            .error(
                Code::BadName,
                &root.key("action"),
                format!("{} is not a valid action name", quoted(name)),
            )
            .help("use letters, digits and `_`, beginning with a letter: `DescribeInstanceStatus`");
        context.push(finding);
    }
    if let Some(rename) = &action.rename {
        type_name(context, rename, &root.key("rename"));
    }
    if let Some(resource) = &action.resource {
        self::resource(context, resource, &root.key("resource"));
    }
}

/// Checks the resource of an action, which has to be one of those that the product lists, if it lists any.
fn resource(context: &mut Context<'_>, resource: &str, at: &Pointer<'_>) {
    let listed = context
        .product
        .map(|product| product.resources.as_slice())
        .unwrap_or_default();
    if !naming::is_type_name(resource) {
        let message = format!("{} is not a name in upper camel case", quoted(resource));
        let finding = context.error(Code::BadName, at, message);
        context.push(finding.help("write one thing: `SecurityGroup`"));
    } else if !listed.is_empty() && !listed.iter().any(|known| known.name == resource) {
        let help = suggest(resource, listed.iter().map(|known| known.name.as_str()), "resources");
        let message = format!("`product.json` does not list the resource {}", quoted(resource));
        let finding = context.error(Code::UnknownWord, at, message);
        context.push(finding.help(help));
    }
}

/// Checks the names of sibling fields.
pub(super) fn siblings(context: &mut Context<'_>, fields: &[Field], at: &Pointer<'_>) {
    let mut wire: HashMap<&str, usize> = HashMap::with_capacity(fields.len());
    let mut forms: HashMap<String, &str> = HashMap::with_capacity(fields.len());
    for (index, field) in fields.iter().enumerate() {
        let here = at.index(index);
        if let Some(first) = wire.insert(&field.name, index) {
            let finding = context
                .error(
                    Code::DuplicateName,
                    &here.key("name"),
                    format!("duplicate name {}", quoted(&field.name)),
                )
                .help(format!(
                    "remove one of them; the first is item {} of the list",
                    first + 1
                ));
            context.push(finding);
            continue;
        }
        // A name that cannot be sent has a finding of its own.
        if wire_problem(&field.name, true).is_some() && field.rename.is_none() {
            continue;
        }
        let form = field.rename.clone().unwrap_or_else(|| naming::snake_case(&field.name));
        if let Some(first) = forms.get(&form) {
            let message = format!(
                "{} and {} both become `{form}` in Rust",
                quoted(first),
                quoted(&field.name)
            );
            let finding = context
                .error(Code::NameCollision, &here.key("name"), message)
                .help("give one of them a `rename` in snake case");
            context.push(finding);
        }
        forms.entry(form).or_insert(&field.name);
    }
}

/// Checks that a name can be sent, and told apart from the rest of the query.
pub(super) fn wire_name(context: &mut Context<'_>, name: &str, sent: bool, at: &Pointer<'_>) {
    if let Some(problem) = wire_problem(name, sent) {
        let finding = context
            .error(Code::BadName, at, problem)
            .help("write the name as it is sent");
        context.push(finding);
    }
}

fn wire_problem(name: &str, sent: bool) -> Option<String> {
    if name.is_empty() {
        Some("the name is empty".to_owned())
    } else if name.chars().any(char::is_control) {
        Some(format!("the name {} contains a control character", quoted(name)))
    } else if name.trim() != name || (sent && name.contains(char::is_whitespace)) {
        Some(format!("the name {} contains a blank", quoted(name)))
    } else if sent && name.split('.').any(str::is_empty) {
        Some(format!("the name {} has an empty part between its dots", quoted(name)))
    } else {
        let reserved = name.chars().find(|c| sent && "=&?#%".contains(*c))?;
        Some(format!(
            "the name {} contains `{reserved}`, which is reserved in queries",
            quoted(name)
        ))
    }
}

/// Checks the `rename` of a field.
pub(super) fn rename(context: &mut Context<'_>, name: &str, at: &Pointer<'_>) {
    if !is_snake(name) {
        let finding = context
            .error(
                Code::BadRename,
                at,
                format!("{} is not a valid Rust field name", quoted(name)),
            )
            .help(format!(
                "use snake case, and not a keyword: `{}`",
                free(naming::snake_case(name), "_value")
            ));
        context.push(finding);
    }
}

/// Checks a `type_name`, or the `rename` of an action.
pub(super) fn type_name(context: &mut Context<'_>, name: &str, at: &Pointer<'_>) {
    if !naming::is_type_name(name) {
        let finding = context
            .error(
                Code::BadRename,
                at,
                format!("{} is not a valid Rust type name", quoted(name)),
            )
            .help(format!(
                "use upper camel case: `{}`",
                free(naming::type_name(name), "Value")
            ));
        context.push(finding);
    } else if TAKEN.contains(&name) {
        let finding = context
            .error(Code::BadRename, at, format!("`{name}` is a name in Rust's prelude"))
            .help("choose a name that says what the value is for");
        context.push(finding);
    }
}

/// Checks for different types with the same name.
pub(super) fn types(context: &mut Context<'_>, action: &Action) {
    fn walk<'a>(context: &mut Context<'_>, field: &'a Field, at: &Pointer<'_>, seen: &mut HashMap<&'a str, &'a Field>) {
        if let Some(name) = &field.type_name {
            let first = *seen.entry(name).or_insert(field);
            if first.kind != field.kind || first.values != field.values || first.fields != field.fields {
                let finding = context
                    .error(
                        Code::TypeCollision,
                        &at.key("type_name"),
                        format!("two different types are named `{name}`"),
                    )
                    .help("make their values or fields equal, or rename one of them");
                context.push(finding);
            }
        }
        if let Some(items) = &field.items {
            walk(context, items, &at.key("items"), seen);
        }
        for (index, field) in field.fields.iter().enumerate() {
            walk(context, field, &at.key("fields").index(index), seen);
        }
    }

    let mut seen = HashMap::new();
    let root = Pointer::Root;
    for (list, key) in [(&action.parameters, "parameters"), (&action.response, "response")] {
        for (index, field) in list.iter().enumerate() {
            walk(context, field, &root.key(key).index(index), &mut seen);
        }
    }
    let own = action
        .rename
        .clone()
        .unwrap_or_else(|| naming::type_name(&action.action));
    if let Some(field) = seen
        .get(own.as_str())
        .filter(|field| matches!(field.kind, Type::Object | Type::Enum))
    {
        let finding = context
            .error(
                Code::TypeCollision,
                &root.key("action"),
                format!("the request type `{own}` has the same name as a type inside it"),
            )
            .help(format!("choose another `type_name` for the {}", field.kind.as_str()));
        context.push(finding);
    }
}

/// Returns whether every request carries a parameter with that name.
pub(super) fn is_public(name: &str) -> bool {
    PUBLIC.iter().any(|public| public.eq_ignore_ascii_case(name))
}

const PUBLIC: &[&str] = &[
    "Action",
    "Version",
    "Format",
    "AccessKeyId",
    "BearerToken",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
];

const TAKEN: &[&str] = &["Box", "Err", "None", "Ok", "Option", "Result", "Some", "String", "Vec"];

/// Returns the name, with an ending if Rust reserves it.
pub(super) fn free(name: String, ending: &str) -> String {
    if naming::is_keyword(&name) || TAKEN.contains(&name.as_str()) {
        name + ending
    } else {
        name
    }
}
