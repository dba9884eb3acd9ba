use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use acs_spec::model::{Action, ErrorRow, Field, ProductSpec};
use serde_json::{Map, Value};

use crate::scalars::compare;

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

/// On which side a field stands: it decides what breaks a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Response,
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
        self.errors(&new.action, &old.errors, &new.errors);
    }

    fn errors(&mut self, place: &str, old: &[ErrorRow], new: &[ErrorRow]) {
        let place = |code: &str| format!("{place}.errors.{code}");
        for row in old.iter().filter(|row| !new.contains(row)) {
            // The constant of a code goes with the last row of the product that has it.
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
            // A required parameter is an argument of `new`, unless the client has the value.
            let breaking = side == Side::Request && is_argument(field);
            self.add(
                &format!("{place}.{}", field.name),
                ChangeKind::Added,
                breaking,
                field.kind.as_str(),
            );
        }
    }

    /// Arguments that change places can still compile, with the value of one in the place of another.
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
        if before != after {
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

/// Whether a field of a request is an argument of `new`: it is required, and the client has no value for it.
fn is_argument(field: &Field) -> bool {
    field.required && field.default_from.is_none() && !field.idempotency_token
}

/// Whether another value of the key can break a program: names and types do, limits where they become tighter.
fn key_breaks(key: &str, old: &Value, new: &Value, side: Side) -> bool {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let tighter = |order: Ordering| match (old, new) {
        (Value::Number(old), Value::Number(new)) => compare(new, old) == order,
        (old, new) => old.is_null() && !new.is_null(),
    };
    match key {
        // A secret has a type of its own.
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

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;
    use serde_json::json;

    use super::*;

    fn parsed<T: DeserializeOwned>(value: Value) -> T {
        serde_json::from_value(value).unwrap()
    }

    /// The keys of the value, and those of `more` over them.
    fn with(mut value: Value, more: &Value) -> Value {
        let keys = value.as_object_mut().unwrap();
        for (key, more) in more.as_object().unwrap() {
            if more.is_null() {
                keys.remove(key);
            } else {
                keys.insert(key.clone(), more.clone());
            }
        }
        value
    }

    fn spec(action: Value) -> ProductSpec {
        ProductSpec {
            product: parsed(json!({"product": "Demo", "version": "2020-01-01"})),
            actions: vec![parsed(with(json!({"action": "ListThings", "summary": "x"}), &action))],
        }
    }

    /// Each change between two states of the action, as `place breaking`.
    fn changes(old: Value, new: Value) -> Vec<(String, bool)> {
        between(&spec(old), &spec(new))
            .into_iter()
            .map(|change| (change.place, change.breaking))
            .collect()
    }

    /// Whether a program breaks if the field gets these keys: as a parameter, and in a response.
    fn breaks(field: &Value, more: &Value) -> (bool, bool) {
        let field = with(json!({"name": "A", "type": "string"}), field);
        let new = with(field.clone(), more);
        let side = |side: &str| match changes(json!({side: [field]}), json!({side: [new]})).as_slice() {
            [(place, breaking)] if *place == format!("ListThings.{side}.A") => *breaking,
            other => panic!("{field} {more}: {other:?}"),
        };
        (side("parameters"), side("response"))
    }

    #[test]
    fn tighter_limits_of_requests_break() {
        for key in ["minimum", "maximum"] {
            let field = json!({"type": "int64", key: 5});
            let (raised, lowered) = (breaks(&field, &json!({key: 6})), breaks(&field, &json!({key: 4})));
            assert_eq!(raised, (key == "minimum", false), "{key}");
            assert_eq!(lowered, (key == "maximum", false), "{key}");
            assert_eq!(breaks(&field, &json!({key: null})), (false, false), "{key}");
            assert_eq!(
                breaks(&json!({"type": "int64"}), &json!({key: 5})),
                (true, false),
                "{key}"
            );
        }
        for (low, high, field) in [
            ("min_length", "max_length", json!({})),
            (
                "min_items",
                "max_items",
                json!({"type": "list", "items": {"type": "string"}}),
            ),
        ] {
            let limited = with(field.clone(), &json!({low: 5, high: 9}));
            assert_eq!(breaks(&limited, &json!({low: 6})), (true, false));
            assert_eq!(breaks(&limited, &json!({low: 4})), (false, false));
            assert_eq!(breaks(&limited, &json!({high: 8})), (true, false));
            assert_eq!(breaks(&limited, &json!({high: 10})), (false, false));
            assert_eq!(breaks(&field, &json!({low: 1})), (true, false));
            assert_eq!(breaks(&field, &json!({high: 1})), (true, false));
        }
        assert_eq!(breaks(&json!({}), &json!({"pattern": "a"})), (true, false));
        assert_eq!(
            breaks(&json!({"pattern": "a"}), &json!({"pattern": "b"})),
            (true, false)
        );
        assert_eq!(
            breaks(&json!({"pattern": "a"}), &json!({"pattern": null})),
            (false, false)
        );
    }

    #[test]
    fn large_limits_are_compared_exactly() {
        let field = json!({"type": "int64", "maximum": 9_007_199_254_740_993_i64});
        assert_eq!(
            breaks(&field, &json!({"maximum": 9_007_199_254_740_992_i64})),
            (true, false)
        );
        assert_eq!(
            breaks(&field, &json!({"maximum": 9_007_199_254_740_994_i64})),
            (false, false)
        );
    }

    #[test]
    fn names_and_types_break_on_both_sides() {
        for more in [
            json!({"type": "int32"}),
            json!({"rename": "b"}),
            json!({"required": true}),
        ] {
            assert_eq!(breaks(&json!({}), &more), (true, true), "{more}");
        }
        let values = json!({"type": "enum", "values": ["a", "b"]});
        assert_eq!(breaks(&values, &json!({"values": ["b"]})), (true, true));
        assert_eq!(breaks(&values, &json!({"values": ["b", "c", "a"]})), (false, false));
        assert_eq!(breaks(&values, &json!({"type_name": "Other"})), (true, true));
        for more in [json!({"deprecated": true}), json!({"doc": "x"})] {
            assert_eq!(breaks(&json!({}), &more), (false, false), "{more}");
        }
        assert_eq!(breaks(&json!({}), &json!({"sensitive": true})), (true, true));
        assert_eq!(breaks(&json!({}), &json!({"json_text": true})), (true, false));
        // Another type says it all: what was in the old one has no rows of its own.
        let object = json!({"type": "object", "fields": [{"name": "B", "type": "string"}]});
        let map = json!({"type": "map", "fields": null, "items": {"type": "string"}});
        assert_eq!(breaks(&object, &map), (true, true));
        let region = json!({"default_from": "client.region"});
        assert_eq!(breaks(&json!({}), &region), (false, false));
        assert_eq!(breaks(&region, &json!({"default_from": null})), (true, true));
    }

    #[test]
    fn new_fields_break_where_they_are_required() {
        let added = |side: &str, field: Value| {
            let found = changes(
                json!({}),
                json!({side: [with(json!({"name": "A", "type": "string"}), &field)]}),
            );
            assert_eq!(found.len(), 1);
            found[0].1
        };
        assert!(!added("parameters", json!({})));
        assert!(added("parameters", json!({"required": true})));
        assert!(!added(
            "parameters",
            json!({"required": true, "default_from": "client.region"})
        ));
        assert!(!added("response", json!({"required": true})));
        for side in ["parameters", "response"] {
            let gone = changes(json!({side: [{"name": "A", "type": "string"}]}), json!({}));
            assert_eq!(gone, [(format!("ListThings.{side}.A"), true)]);
        }
    }

    #[test]
    fn changes_inside_of_fields_have_their_place() {
        let list = |items: Value| json!({"response": [{"name": "A", "type": "list", "items": items}]});
        let found = changes(
            list(json!({"type": "object", "fields": [{"name": "B", "type": "string"}]})),
            list(
                json!({"type": "object", "fields": [{"name": "B", "type": "int32"}, {"name": "C", "type": "string"}]}),
            ),
        );
        let wanted = [
            ("ListThings.response.A[].B", true),
            ("ListThings.response.A[].C", false),
        ];
        assert_eq!(found, wanted.map(|(place, breaking)| (place.to_owned(), breaking)));
        // Of another type, only that is said.
        let found = changes(
            list(json!({"type": "string"})),
            list(json!({"type": "object", "fields": []})),
        );
        assert_eq!(found, [("ListThings.response.A[]".to_owned(), true)]);
    }

    #[test]
    fn lost_or_changed_pagination_breaks() {
        let pages =
            |items: &str| json!({"pagination": {"style": "token", "token": "T", "next_token": "N", "items": items}});
        let found = |old: &Value, new: &Value| changes(old.clone(), new.clone());
        let place = |breaking| [("ListThings".to_owned(), breaking)];
        assert_eq!(found(&pages("A"), &json!({})), place(true));
        assert_eq!(found(&pages("A"), &pages("B")), place(true));
        assert_eq!(found(&json!({}), &pages("A")), place(false));
        assert_eq!(found(&pages("A"), &pages("A")), []);
    }

    #[test]
    fn parameter_that_leaves_the_arguments_breaks() {
        for supplied in [
            json!({"default_from": "client.region"}),
            json!({"idempotency_token": true}),
        ] {
            assert_eq!(breaks(&json!({}), &supplied), (false, false), "{supplied}");
            assert!(breaks(&json!({"required": true}), &supplied).0, "{supplied}");
            let field = with(json!({"name": "A", "type": "string", "required": true}), &supplied);
            let added = changes(json!({}), json!({"parameters": [field]}));
            assert_eq!(added, [("ListThings.parameters.A".to_owned(), false)]);
        }
    }

    #[test]
    fn arguments_that_change_places_break() {
        let field = |name: &str, required: bool| json!({"name": name, "type": "string", "required": required});
        let parameters = |fields: &[Value]| json!({"parameters": fields});
        let (a, b, c) = (field("A", true), field("B", true), field("C", false));
        let turned = changes(
            parameters(&[a.clone(), b.clone(), c.clone()]),
            parameters(&[c.clone(), b.clone(), a.clone()]),
        );
        assert_eq!(turned, [("ListThings.parameters".to_owned(), true)]);
        let setters = changes(
            parameters(&[a.clone(), c.clone(), b.clone()]),
            parameters(&[c, a.clone(), b.clone()]),
        );
        assert_eq!(setters, []);
        // What is no argument any more has a row of its own.
        let gone = changes(
            parameters(&[a.clone(), b.clone()]),
            parameters(std::slice::from_ref(&b)),
        );
        assert_eq!(gone, [("ListThings.parameters.A".to_owned(), true)]);
        let inside = |fields: &[Value]| json!({"parameters": [{"name": "O", "type": "object", "fields": fields}]});
        let turned = changes(inside(&[a.clone(), b.clone()]), inside(&[b.clone(), a.clone()]));
        assert_eq!(turned, [("ListThings.parameters.O".to_owned(), true)]);
        assert_eq!(changes(json!({"response": [a, b]}), json!({"response": [b, a]})), []);
    }

    #[test]
    fn facts_of_actions_break_or_not() {
        let found = |more: Value| match changes(json!({}), more).as_slice() {
            [(place, breaking)] if place == "ListThings" => *breaking,
            other => panic!("{other:?}"),
        };
        assert!(found(json!({"rename": "Things"})));
        assert!(found(json!({"authentication": "anonymous"})));
        assert!(!found(json!({"deprecated": true})));
        assert!(!found(json!({"methods": ["POST"]})));
        assert!(!found(json!({"summary": "y"})));
    }

    #[test]
    fn last_row_of_a_code_breaks() {
        let rows = |rows: &[(&str, u16)]| {
            let rows: Vec<Value> = rows
                .iter()
                .map(|(code, status)| json!({"code": code, "http_status": status}))
                .collect();
            json!({"errors": rows})
        };
        let found = changes(
            rows(&[("A", 400), ("A", 403), ("B", 400)]),
            rows(&[("A", 403), ("C", 500)]),
        );
        let wanted = [("A", false), ("B", true), ("C", false)];
        assert_eq!(
            found,
            wanted.map(|(code, breaking)| (format!("ListThings.errors.{code}"), breaking))
        );
    }

    #[test]
    fn changes_of_products_and_shapes_are_listed() {
        let product = |more: Value| ProductSpec {
            product: parsed(with(json!({"product": "Demo", "version": "2020-01-01"}), &more)),
            actions: Vec::new(),
        };
        let found = |old: Value, new: Value| -> Vec<(String, bool)> {
            let rows = between(&product(old), &product(new));
            rows.into_iter().map(|row| (row.place, row.breaking)).collect()
        };
        let place = |place: &str, breaking| [(place.to_owned(), breaking)];
        assert_eq!(
            found(json!({}), json!({"package": "acs-other"})),
            place("product", true)
        );
        assert_eq!(
            found(json!({}), json!({"title": "Demo of things"})),
            place("product", false)
        );
        let shape = |kind: &str| json!({"shapes": {"Thing": {"type": kind}}});
        assert_eq!(found(json!({}), shape("string")), place("product.shapes.Thing", false));
        assert_eq!(found(shape("string"), json!({})), place("product.shapes.Thing", true));
        assert_eq!(
            found(shape("string"), shape("int32")),
            place("product.shapes.Thing", true)
        );
        let shape = |limit: u32| json!({"shapes": {"Thing": {"type": "string", "max_length": limit}}});
        assert_eq!(found(shape(9), shape(8)), place("product.shapes.Thing", true));
    }

    #[test]
    fn long_values_are_cut() {
        assert_eq!(shown(&Value::Null), "nothing");
        let long = shown(&Value::from("x".repeat(500)));
        assert_eq!(long.chars().count(), 121);
        assert!(long.ends_with('…'));
    }

    /// A spec with these error codes: the product's, and the action's own.
    fn documented(shared: &[&str], own: &[&str]) -> ProductSpec {
        let rows = |codes: &[&str]| -> Vec<ErrorRow> {
            let rows = codes.iter().map(|code| json!({"code": code, "http_status": 400}));
            rows.map(parsed).collect()
        };
        let mut spec = spec(json!({}));
        spec.product.errors = rows(shared);
        spec.actions[0].errors = rows(own);
        spec
    }

    #[test]
    fn last_row_of_the_product_breaks() {
        let (product, action) = ("product.errors.X", "ListThings.errors.X");
        for (old, new, wanted) in [
            (documented(&["X"], &[]), documented(&[], &[]), (product, true)),
            (documented(&["X"], &["X"]), documented(&[], &["X"]), (product, false)),
            (documented(&["X"], &["X"]), documented(&["X"], &[]), (action, false)),
            (documented(&[], &["X"]), documented(&[], &[]), (action, true)),
        ] {
            let changes = between(&old, &new);
            let rows: Vec<_> = changes.iter().map(|it| (it.place.as_str(), it.breaking)).collect();
            assert_eq!(rows, [wanted]);
        }
    }
}
