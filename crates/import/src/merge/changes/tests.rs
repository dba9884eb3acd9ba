//! Which changes of a spec break programs.

use serde::de::DeserializeOwned;
use serde_json::json;

use super::*;

fn parsed<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

/// Returns the value with its keys replaced by those of `more`.
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
        ..ProductSpec::default()
    }
}

/// Returns the changes between two states of the action as pairs of place and `breaking`.
fn changes(old: Value, new: Value) -> Vec<(String, bool)> {
    between(&spec(old), &spec(new))
        .into_iter()
        .map(|change| (change.place, change.breaking))
        .collect()
}

/// Returns whether a program breaks if the field gets these keys, as a parameter and in a response.
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
fn changed_names_and_types_break() {
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
    // A change of the type is one row, without rows for its old content.
    let object = json!({"type": "object", "fields": [{"name": "B", "type": "string"}]});
    let map = json!({"type": "map", "fields": null, "items": {"type": "string"}});
    assert_eq!(breaks(&object, &map), (true, true));
    let region = json!({"default_from": "client.region"});
    assert_eq!(breaks(&json!({}), &region), (false, false));
    assert_eq!(breaks(&region, &json!({"default_from": null})), (true, true));
}

#[test]
fn new_required_parameters_break() {
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
fn nested_changes_name_their_place() {
    let list = |items: Value| json!({"response": [{"name": "A", "type": "list", "items": items}]});
    let found = changes(
        list(json!({"type": "object", "fields": [{"name": "B", "type": "string"}]})),
        list(json!({"type": "object", "fields": [{"name": "B", "type": "int32"}, {"name": "C", "type": "string"}]})),
    );
    let wanted = [
        ("ListThings.response.A[].B", true),
        ("ListThings.response.A[].C", false),
    ];
    assert_eq!(found, wanted.map(|(place, breaking)| (place.to_owned(), breaking)));
    // A change of the type is one row.
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
    // Three are taken by name.
    let required = |name: &str| field(name, true);
    let named = changes(
        parameters(&[a.clone(), b.clone(), required("D")]),
        parameters(&[required("D"), b.clone(), a.clone()]),
    );
    assert_eq!(named, []);
    let setters = changes(
        parameters(&[a.clone(), c.clone(), b.clone()]),
        parameters(&[c, a.clone(), b.clone()]),
    );
    assert_eq!(setters, []);
    // A removed argument has a row of its own.
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
fn product_and_shape_changes_are_listed() {
    let product = |more: Value| ProductSpec {
        product: parsed(with(json!({"product": "Demo", "version": "2020-01-01"}), &more)),
        actions: Vec::new(),
        ..ProductSpec::default()
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

/// Returns a spec with the given error codes of the product and of the action.
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
