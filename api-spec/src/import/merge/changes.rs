use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value};

use crate::model::{Action, Field, ProductSpec, Source};

/// A difference between two specs of one product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where: `DescribeDisks.parameters.DiskIds`.
    pub place: String,
    /// What happened to it.
    pub kind: ChangeKind,
    /// Whether a program that uses the generated client may have to change.
    pub breaking: bool,
    /// From what to what.
    pub detail: String,
}

/// What happened to a part of a spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
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

/// All differences, the product's first, then by action.
pub(super) fn between(old: &ProductSpec, new: &ProductSpec) -> Vec<Change> {
    let mut rows = Rows::default();
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
    rows.0
}

/// On which side a field stands: it decides what breaks a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Response,
}

#[derive(Default)]
struct Rows(Vec<Change>);

impl Rows {
    fn add(&mut self, place: &str, kind: ChangeKind, breaking: bool, detail: impl Into<String>) {
        self.0.push(Change {
            place: place.to_owned(),
            kind,
            breaking,
            detail: detail.into(),
        });
    }

    fn product(&mut self, old: &ProductSpec, new: &ProductSpec) {
        let (mut before, mut after) = (object(&old.product), object(&new.product));
        before.remove("shapes");
        after.remove("shapes");
        self.keys("product", &before, &after, |key, _, _| key == "package");
        let (before, after) = (&old.product.shapes, &new.product.shapes);
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for name in names {
            let place = format!("product.shapes.{name}");
            match (before.get(name), after.get(name)) {
                // A shape can stand in requests: what breaks those counts.
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
            // A second style beside the known one takes nothing away.
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
        self.errors(old, new);
    }

    fn errors(&mut self, old: &Action, new: &Action) {
        let place = |code: &str| format!("{}.errors.{code}", new.action);
        for row in old.errors.iter().filter(|row| !new.errors.contains(row)) {
            // The constant of the code goes with the last row that has it.
            let breaking = !new.errors.iter().any(|other| other.code == row.code);
            self.add(
                &place(&row.code),
                ChangeKind::Removed,
                breaking,
                row.http_status.to_string(),
            );
        }
        for row in new.errors.iter().filter(|row| !old.errors.contains(row)) {
            self.add(&place(&row.code), ChangeKind::Added, false, row.http_status.to_string());
        }
    }

    fn fields(&mut self, place: &str, old: &[Field], new: &[Field], side: Side) {
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
            // A required parameter is an argument of `new`, unless the client has the value.
            let breaking = side == Side::Request && field.required && field.default_from != Some(Source::ClientRegion);
            self.add(
                &format!("{place}.{}", field.name),
                ChangeKind::Added,
                breaking,
                field.kind.as_str(),
            );
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
        self.keys(place, &before, &after, |key, old, new| key_breaks(key, old, new, side));
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

/// Whether another value of the key can break a program: names and types do, limits where they become tighter.
fn key_breaks(key: &str, old: &Value, new: &Value, side: Side) -> bool {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let number = |value: &Value| value.as_f64();
    match key {
        "type" | "rename" | "type_name" | "shape" | "name" | "required" => true,
        "element" => false,
        "values" => list(old).iter().any(|value| !list(new).contains(value)),
        "default_from" => new.is_null(),
        "minimum" | "min_length" | "min_items" if side == Side::Request => match (number(old), number(new)) {
            (Some(old), Some(new)) => new > old,
            (old, new) => old.is_none() && new.is_some(),
        },
        "maximum" | "max_length" | "max_items" if side == Side::Request => match (number(old), number(new)) {
            (Some(old), Some(new)) => new < old,
            (old, new) => old.is_none() && new.is_some(),
        },
        "pattern" => side == Side::Request && !new.is_null(),
        _ => false,
    }
}

/// A value in a report: short.
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

/// The keys of a part of a spec; what has its default value is absent.
fn object<T: serde::Serialize>(part: &T) -> Map<String, Value> {
    match serde_json::to_value(part) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}
