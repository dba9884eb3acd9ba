//! Proposes waiters: conditions that programs are likely to wait for, by the known values of a status in a list.

use std::collections::{BTreeMap, BTreeSet};

use acs_spec::model::{Action, Effect, Field, ProductSpec, Type, Waiter, WaiterIds};
use heck::ToSnakeCase;

/// Values in which a resource stays, without separators and in lower case.
const STABLE: &[&str] = &[
    "accomplished",
    "active",
    "allocated",
    "associated",
    "attached",
    "available",
    "bound",
    "complete",
    "completed",
    "created",
    "done",
    "enabled",
    "finish",
    "finished",
    "inuse",
    "normal",
    "ok",
    "online",
    "ready",
    "running",
    "stopped",
    "success",
    "successful",
    "succeed",
    "succeeded",
];

/// Parts of values from which a resource does not recover by itself.
const FAILED: &[&str] = &["fail", "error", "abnormal"];

/// First words of actions that end a resource.
const ENDINGS: &[&str] = &["Delete", "Release", "Remove", "Terminate"];

const INTERVAL_SECONDS: u32 = 5;
const MAX_INTERVAL_SECONDS: u32 = 20;
const TIMEOUT_SECONDS: u32 = 600;

/// Returns waiters that are likely to be useful, by the name of their action. Nobody has checked that a resource passes
/// through these values, so they are for a person to read and to copy into a spec.
///
/// A list action qualifies if its items have an id that a parameter selects by, and a status with known values. Actions
/// that have waiters are left out.
#[must_use]
pub fn waiter_candidates(spec: &ProductSpec) -> BTreeMap<String, Vec<Waiter>> {
    let shapes = &spec.product.shapes;
    let actions: BTreeSet<&str> = spec.actions.iter().map(|action| action.action.as_str()).collect();
    let mut found = BTreeMap::new();
    for action in &spec.actions {
        if action.effect != Effect::Read || !action.waiters.is_empty() || action.deprecated {
            continue;
        }
        let waiters = of_action(action, shapes, &actions);
        if !waiters.is_empty() {
            found.insert(action.action.clone(), waiters);
        }
    }
    found
}

fn of_action(action: &Action, shapes: &BTreeMap<String, Field>, actions: &BTreeSet<&str>) -> Vec<Waiter> {
    let Some(list) = action.pagination.as_ref().map(|pagination| pagination.items.as_str()) else {
        return Vec::new();
    };
    let Some(fields) = item_fields(&action.response, list, shapes) else {
        return Vec::new();
    };
    let Some((ids, resource)) = ids(action, list, fields) else {
        return Vec::new();
    };
    let mut waiters = Vec::new();
    if let Some(status) = status(fields, &resource) {
        let failure: Vec<String> = status
            .values
            .iter()
            .filter(|value| is_failure(value))
            .cloned()
            .collect();
        for value in status.values.iter().filter(|value| is_stable(value)) {
            waiters.push(Waiter {
                name: value.to_snake_case(),
                doc: Some(format!("Waits until `{}` is `{value}` for every id.", status.name)),
                path: Some(format!("{list}.{}", status.name)),
                success: vec![value.clone()],
                failure: failure.clone(),
                ids: Some(ids.clone()),
                ..paced()
            });
        }
    }
    let is_ended = ENDINGS.iter().any(|verb| {
        let name = format!("{verb}{resource}");
        actions.contains(name.as_str()) || actions.contains(format!("{name}s").as_str())
    });
    if is_ended {
        waiters.push(Waiter {
            name: "deleted".to_owned(),
            doc: Some("Waits until none of the ids is listed.".to_owned()),
            ids: Some(ids),
            success_when_empty: true,
            ..paced()
        });
    }
    let mut names = BTreeSet::new();
    waiters.retain(|waiter| !waiter.name.is_empty() && names.insert(waiter.name.clone()));
    waiters
}

fn paced() -> Waiter {
    Waiter {
        interval_seconds: INTERVAL_SECONDS,
        max_interval_seconds: Some(MAX_INTERVAL_SECONDS),
        timeout_seconds: TIMEOUT_SECONDS,
        ..Waiter::default()
    }
}

/// Returns the fields of the items of the list at that path.
fn item_fields<'s>(response: &'s [Field], path: &str, shapes: &'s BTreeMap<String, Field>) -> Option<&'s [Field]> {
    let mut fields = response;
    let mut levels = path.split('.').peekable();
    while let Some(level) = levels.next() {
        let field = resolve(fields.iter().find(|field| field.name == level)?, shapes)?;
        fields = if levels.peek().is_none() {
            &resolve(field.items.as_deref()?, shapes)?.fields
        } else {
            &field.fields
        };
    }
    Some(fields)
}

fn resolve<'s>(field: &'s Field, shapes: &'s BTreeMap<String, Field>) -> Option<&'s Field> {
    if field.kind != Type::Ref {
        return Some(field);
    }
    // A shape that refers to another one is rare, and a cycle of them has a finding of its own.
    shapes
        .get(field.shape.as_deref()?)
        .filter(|shape| shape.kind != Type::Ref)
}

/// Returns the ids of the items with the name of the resource: `Disk` for `DiskId`.
///
/// The parameter has to be a list, JSON text, or one id. A text that is named like a list may separate its ids by
/// commas, which the runtime would take for one id.
fn ids(action: &Action, list: &str, fields: &[Field]) -> Option<(WaiterIds, String)> {
    fields.iter().filter(|field| field.kind == Type::String).find_map(|id| {
        let resource = id.name.strip_suffix("Id").or_else(|| id.name.strip_suffix("ID"))?;
        // An item has the ids of other resources too; the action is named after its own.
        let is_own = !resource.is_empty() && action.action.to_lowercase().contains(&resource.to_lowercase());
        let parameter = action.parameters.iter().find(|parameter| {
            let bare = parameter.name.strip_suffix("List").unwrap_or(&parameter.name);
            let is_plural = bare.strip_suffix('s').is_some_and(|bare| bare == id.name);
            match parameter.kind {
                Type::List => is_plural || bare == id.name,
                Type::String if parameter.json_text => is_plural || bare == id.name,
                Type::String => parameter.name == id.name,
                _ => false,
            }
        })?;
        let ids = WaiterIds {
            parameter: parameter.name.clone(),
            path: format!("{list}.{}", id.name),
            max_per_call: None,
        };
        is_own.then(|| (ids, resource.to_owned()))
    })
}

/// Returns the status of an item that has known values.
fn status<'f>(fields: &'f [Field], resource: &str) -> Option<&'f Field> {
    let names = [
        "Status".to_owned(),
        "State".to_owned(),
        format!("{resource}Status"),
        format!("{resource}State"),
    ];
    names
        .iter()
        .find_map(|name| fields.iter().find(|field| field.name == *name))
        .filter(|field| !field.values.is_empty())
}

/// Returns the letters of a value, in lower case.
fn letters(value: &str) -> String {
    let letters = value.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

fn is_stable(value: &str) -> bool {
    STABLE.contains(&letters(value).as_str())
}

fn is_failure(value: &str) -> bool {
    let letters = letters(value);
    FAILED.iter().any(|part| letters.contains(part))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// Imports a product with `ListDisks`, whose parameters and fields of items are given, and a few more actions.
    fn spec(parameters: &Value, item: &Value) -> ProductSpec {
        let page = json!([
            {"name": "PageNumber", "in": "query", "schema": {"type": "integer", "format": "int32"}},
            {"name": "PageSize", "in": "query", "schema": {"type": "integer", "format": "int32"}}
        ]);
        let parameters: Vec<_> = [&page, parameters]
            .into_iter()
            .flat_map(|list| list.as_array().unwrap())
            .collect();
        let disks = json!({"type": "array", "items": {"type": "object", "properties": item}});
        let document = json!({
            "info": {"style": "RPC", "product": "Demo", "version": "2020-01-01"},
            "apis": {
                "ListDisks": {
                    "methods": ["post"], "operationType": "read", "parameters": parameters,
                    "responses": {"200": {"schema": {"type": "object", "properties": {"Disks": disks}}}}
                },
                "DeleteDisk": {"methods": ["post"], "operationType": "write", "responses": {}}
            }
        });
        crate::document(document.to_string(), &crate::Options::default())
            .unwrap()
            .spec
    }

    fn ids_parameter() -> Value {
        json!([{"name": "DiskIds", "in": "query", "style": "repeatList",
                "schema": {"type": "array", "items": {"type": "string"}}}])
    }

    fn names(spec: &ProductSpec) -> Vec<String> {
        let found = waiter_candidates(spec);
        found.into_values().flatten().map(|waiter| waiter.name).collect()
    }

    fn item(values: &[&str]) -> Value {
        json!({"VpcId": {"type": "string"}, "DiskId": {"type": "string"}, "Status": {"type": "string", "enum": values}})
    }

    #[test]
    fn stable_values_become_waiters() {
        let spec = spec(
            &ids_parameter(),
            &item(&["Creating", "In_use", "Available", "CreateFailed"]),
        );
        assert_eq!(names(&spec), ["in_use", "available", "deleted"]);
        let waiter = &waiter_candidates(&spec)["ListDisks"][0];
        assert_eq!(waiter.path.as_deref(), Some("Disks.Status"));
        assert_eq!(
            (&waiter.success[..], &waiter.failure[..]),
            (&["In_use".to_owned()][..], &["CreateFailed".to_owned()][..])
        );
        let ids = waiter.ids.as_ref().unwrap();
        assert_eq!((ids.parameter.as_str(), ids.path.as_str()), ("DiskIds", "Disks.DiskId"));
    }

    #[test]
    fn candidates_pass_validation() {
        let mut spec = spec(&ids_parameter(), &item(&["Available", "Error", "Running", "running"]));
        let candidates = waiter_candidates(&spec);
        for action in &mut spec.actions {
            action.waiters = candidates.get(&action.action).cloned().unwrap_or_default();
        }
        assert_eq!(spec.action("ListDisks").unwrap().waiters.len(), 3);
        let errors: Vec<_> = acs_spec::validate(&spec)
            .into_iter()
            .map(|finding| finding.message)
            .collect();
        assert!(errors.iter().all(|message| !message.contains("waiter")), "{errors:?}");
        assert!(waiter_candidates(&spec).is_empty(), "the action has waiters already");
    }

    #[test]
    fn text_of_several_ids_gives_none() {
        let commas = json!([{"name": "DiskIds", "in": "query", "schema": {"type": "string"}}]);
        assert!(names(&spec(&commas, &item(&["Available"]))).is_empty());
        let one = json!([{"name": "DiskId", "in": "query", "schema": {"type": "string"}}]);
        assert_eq!(names(&spec(&one, &item(&["Available"]))), ["available", "deleted"]);
    }

    #[test]
    fn foreign_ids_give_no_candidates() {
        let vpcs = json!([{"name": "VpcId", "in": "query", "schema": {"type": "string"}}]);
        assert!(names(&spec(&vpcs, &item(&["Available"]))).is_empty());
        let unknown = json!({"DiskId": {"type": "string"}, "Status": {"type": "string"}});
        assert_eq!(names(&spec(&ids_parameter(), &unknown)), ["deleted"]);
    }
}
