use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use acs_spec::model::{Action, ErrorRow, Field, ProductSpec, compare_numbers};
use serde_json::{Map, Value};

use crate::context::Side;

/// A difference between two specs of one product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The changed part: `DescribeDisks.parameters.DiskIds`.
    pub place: String,
    /// The kind of change.
    pub kind: ChangeKind,
    /// Whether programs that use the generated client may have to change.
    pub breaking: bool,
    /// The old and the new value.
    pub detail: String,
}

/// The kind of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// The part is new.
    Added,
    /// The part was removed.
    Removed,
    /// The part has another value.
    Changed,
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        })
    }
}

/// Returns all differences, those of the product first, then by action.
pub(super) fn between(old: &ProductSpec, new: &ProductSpec) -> Vec<Change> {
    let documented = new.actions.iter().flat_map(|action| &action.errors);
    let mut rows = Rows {
        codes: documented
            .chain(&new.product.errors)
            .map(|row| row.code.trim().to_owned())
            .collect(),
        ..Rows::default()
    };
    rows.product(old, new);
    let by_name = |spec: &'_ ProductSpec| -> BTreeMap<String, usize> {
        spec.actions
            .iter()
            .enumerate()
            .map(|(at, action)| (action.action.clone(), at))
            .collect()
    };
    let (before, after) = (by_name(old), by_name(new));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names {
        let of = |spec: &'_ ProductSpec, at: Option<&usize>| at.and_then(|at| spec.actions.get(*at)).cloned();
        match (of(old, before.get(name)), of(new, after.get(name))) {
            (Some(old), Some(new)) if old != new => rows.action(&old, &new),
            (Some(_), None) => rows.add(name, ChangeKind::Removed, true, "the action"),
            (None, Some(_)) => rows.add(name, ChangeKind::Added, false, "the action"),
            _ => {}
        }
    }
    rows.changes
}

#[derive(Default)]
struct Rows {
    changes: Vec<Change>,
    /// The error codes that the new spec still documents.
    codes: BTreeSet<String>,
}

impl Rows {
    fn add(&mut self, place: &str, kind: ChangeKind, breaking: bool, detail: impl Into<String>) {
        self.changes.push(Change {
            place: place.to_owned(),
            kind,
            breaking,
            detail: detail.into(),
        });
    }

    fn product(&mut self, old: &ProductSpec, new: &ProductSpec) {
        let (mut before, mut after) = (object(&old.product), object(&new.product));
        for nested in ["shapes", "errors"] {
            before.remove(nested);
            after.remove(nested);
        }
        self.keys("product", &before, &after, |key, _, _| key == "package");
        self.errors("product", &old.product.errors, &new.product.errors);
        let (before, after) = (&old.product.shapes, &new.product.shapes);
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for name in names {
            let place = format!("product.shapes.{name}");
            match (before.get(name), after.get(name)) {
                // A shape can be part of requests, so that changes that break those count.
                (Some(old), Some(new)) => self.field(&place, old, new, Side::Request),
                (Some(_), None) => self.add(&place, ChangeKind::Removed, true, "the shape"),
                (None, Some(_)) => self.add(&place, ChangeKind::Added, false, "the shape"),
                (None, None) => {}
            }
        }
    }

    fn action(&mut self, old: &Action, new: &Action) {
        let (mut before, mut after) = (object(old), object(new));
        for nested in ["parameters", "response", "errors"] {
            before.remove(nested);
            after.remove(nested);
        }
        let breaks = |key: &str, old: &Value, new: &Value| match key {
            "rename" | "authentication" => true,
            // A second style beside the known one breaks nothing.
            "pagination" => {
                let mut same = new.clone();
                if let (None, Some(pages)) = (old.get("alternative"), same.as_object_mut()) {
                    pages.shift_remove("alternative");
                }
                !old.is_null() && *old != same
            }
            _ => false,
        };
        self.keys(&new.action, &before, &after, breaks);
        self.fields(
            &format!("{}.parameters", new.action),
            &old.parameters,
            &new.parameters,
            Side::Request,
        );
        self.fields(
            &format!("{}.response", new.action),
            &old.response,
            &new.response,
            Side::Response,
        );
        self.errors(&new.action, &old.errors, &new.errors);
    }

    fn errors(&mut self, place: &str, old: &[ErrorRow], new: &[ErrorRow]) {
        let place = |code: &str| format!("{place}.errors.{code}");
        for row in old.iter().filter(|row| !new.contains(row)) {
            // The constant of a code is removed with the last row that has the code.
            let breaking = !self.codes.contains(row.code.trim());
            self.add(
                &place(&row.code),
                ChangeKind::Removed,
                breaking,
                row.http_status.to_string(),
            );
        }
        for row in new.iter().filter(|row| !old.contains(row)) {
            self.add(&place(&row.code), ChangeKind::Added, false, row.http_status.to_string());
        }
    }

    fn fields(&mut self, place: &str, old: &[Field], new: &[Field], side: Side) {
        if side == Side::Request {
            self.order(place, old, new);
        }
        for field in old {
            let place = format!("{place}.{}", field.name);
            match new.iter().find(|other| other.name == field.name) {
                Some(other) => self.field(&place, field, other, side),
                None => self.add(&place, ChangeKind::Removed, true, field.kind.as_str()),
            }
        }
        for field in new
            .iter()
            .filter(|field| !old.iter().any(|other| other.name == field.name))
        {
            // A program gives a required parameter to `new`, unless the client has the value.
            let breaking = side == Side::Request && is_argument(field);
            self.add(
                &format!("{place}.{}", field.name),
                ChangeKind::Added,
                breaking,
                field.kind.as_str(),
            );
        }
    }

    /// Reports a changed order of two arguments. More of them are taken by name.
    fn order(&mut self, place: &str, old: &[Field], new: &[Field]) {
        let arguments = |fields: &[Field], others: &[Field]| -> Vec<String> {
            let stays = |field: &Field| {
                others
                    .iter()
                    .any(|other| other.name == field.name && is_argument(other))
            };
            let arguments = fields.iter().filter(|field| is_argument(field) && stays(field));
            arguments.map(|field| field.name.clone()).collect()
        };
        let (before, after) = (arguments(old, new), arguments(new, old));
        if before != after && old.iter().filter(|field| is_argument(field)).count() == 2 {
            let detail = format!("order of arguments: {} to {}", before.join(", "), after.join(", "));
            self.add(place, ChangeKind::Changed, true, detail);
        }
    }

    fn field(&mut self, place: &str, old: &Field, new: &Field, side: Side) {
        if old == new {
            return;
        }
        let (mut before, mut after) = (object(old), object(new));
        for nested in ["items", "fields"] {
            before.remove(nested);
            after.remove(nested);
        }
        let moves = is_argument(old) != is_argument(new);
        self.keys(place, &before, &after, |key, old, new| {
            key_breaks(key, old, new, side) || (moves && matches!(key, "default_from" | "idempotency_token"))
        });
        if old.kind != new.kind {
            return;
        }
        self.fields(place, &old.fields, &new.fields, side);
        if let (Some(old), Some(new)) = (&old.items, &new.items) {
            self.field(&format!("{place}[]"), old, new, side);
        }
    }

    fn keys(
        &mut self,
        place: &str,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        breaks: impl Fn(&str, &Value, &Value) -> bool,
    ) {
        let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let (before, after) = (
                old.get(key).unwrap_or(&Value::Null),
                new.get(key).unwrap_or(&Value::Null),
            );
            if before != after {
                let detail = format!("{key}: {} to {}", shown(before), shown(after));
                self.add(place, ChangeKind::Changed, breaks(key, before, after), detail);
            }
        }
    }
}

/// Returns whether a program gives a field of a request to `new`: it is required, and the client has no value for it.
fn is_argument(field: &Field) -> bool {
    field.required && field.default_from.is_none() && !field.idempotency_token
}

/// Returns whether a change of the key can break a program: names and types can, and limits if they become tighter.
fn key_breaks(key: &str, old: &Value, new: &Value, side: Side) -> bool {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let tighter = |order: Ordering| match (old, new) {
        (Value::Number(old), Value::Number(new)) => compare_numbers(new, old) == order,
        (old, new) => old.is_null() && !new.is_null(),
    };
    match key {
        // Secrets have a separate type.
        "type" | "rename" | "type_name" | "shape" | "name" | "required" | "sensitive" => true,
        "json_text" | "content" => side == Side::Request,
        "element" => false,
        "values" => list(old).iter().any(|value| !list(new).contains(value)),
        "default_from" => new.is_null(),
        "minimum" | "min_length" | "min_items" if side == Side::Request => tighter(Ordering::Greater),
        "maximum" | "max_length" | "max_items" if side == Side::Request => tighter(Ordering::Less),
        "pattern" => side == Side::Request && !new.is_null(),
        _ => false,
    }
}

/// Renders a value for a report, cut to a maximum length.
fn shown(value: &Value) -> String {
    const LONGEST: usize = 120;
    match value {
        Value::Null => "nothing".to_owned(),
        value => {
            let text = value.to_string();
            let cut = text.char_indices().nth(LONGEST).map(|(at, _)| at);
            cut.and_then(|at| text.get(..at))
                .map_or_else(|| text.clone(), |head| format!("{head}…"))
        }
    }
}

/// Returns the keys of a part of a spec without those that have default values.
fn object<T: serde::Serialize>(part: &T) -> Map<String, Value> {
    match serde_json::to_value(part) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests;
