//! Rules of lowering, each on a spec that is just large enough for it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use acs_codegen::ir::{Crate, PageStyle, Setter, Type, TypeDef};
use acs_spec::Severity;
use acs_spec::model::{Action, Product, ProductSpec, Style};
use serde_json::{Value, json};

fn lower(shapes: &Value, action: &Value) -> Crate {
    let mut whole = json!({"action": "GetThing", "summary": "x", "effect": "read"});
    for (key, value) in action.as_object().unwrap() {
        whole[key] = value.clone();
    }
    let product = json!({"product": "Demo", "version": "2020-01-01", "shapes": shapes});
    let spec = ProductSpec {
        product: serde_json::from_value::<Product>(product).unwrap(),
        actions: vec![serde_json::from_value::<Action>(whole).unwrap()],
        ..ProductSpec::default()
    };
    // Warnings do not stop the generation.
    let mut findings = acs_spec::validate(&spec);
    findings.retain(|finding| finding.severity == Severity::Error);
    assert_eq!(findings, []);
    acs_codegen::lower(&spec).unwrap()
}

fn named(keys: &Value) -> Value {
    let mut keys = keys.clone();
    keys["name"] = "A".into();
    keys
}

/// The type of a parameter with these keys.
fn parameter(shapes: &Value, keys: &Value) -> Type {
    let product = lower(shapes, &json!({"parameters": [named(keys)]}));
    product.actions[0].setters[0].ty.clone()
}

/// The type of a response's field with these keys.
fn response(shapes: &Value, keys: &Value) -> Type {
    let product = lower(shapes, &json!({"response": [named(keys)]}));
    product.actions[0].response.fields[0].ty.clone()
}

fn list(item: Type) -> Type {
    Type::List(Box::new(item))
}

#[test]
fn secrets_stay_secret_inside_of_types() {
    let shapes = json!({"Keys": {"type": "list", "items": {"type": "string"}}});
    for (keys, wanted) in [
        (json!({"type": "string", "sensitive": true}), Type::Secret),
        (
            json!({"type": "enum", "values": ["a"], "sensitive": true}),
            Type::Secret,
        ),
        (
            json!({"type": "list", "items": {"type": "string"}, "sensitive": true}),
            list(Type::Secret),
        ),
        (
            json!({"type": "ref", "shape": "Keys", "sensitive": true}),
            list(Type::Secret),
        ),
        (json!({"type": "ref", "shape": "Keys"}), list(Type::Text)),
    ] {
        assert_eq!(parameter(&shapes, &keys), wanted, "{keys}");
        let wanted = match wanted {
            Type::Secret => Type::Optional(Box::new(Type::Secret)),
            list => list,
        };
        assert_eq!(response(&shapes, &keys), wanted, "{keys}");
    }
}

#[test]
fn inlined_shape_may_hold_another() {
    let shapes = json!({
        "Row": {"type": "list", "items": {"type": "string"}},
        "Table": {"type": "list", "items": {"type": "ref", "shape": "Row"}},
        "Circle": {"type": "list", "items": {"type": "ref", "shape": "Circle"}},
    });
    let reference = |shape: &str| json!({"type": "ref", "shape": shape});
    assert_eq!(response(&shapes, &reference("Table")), list(list(Type::Text)));
    assert_eq!(response(&shapes, &reference("Circle")), list(Type::Any));
}

#[test]
fn self_requiring_object_has_a_sample() {
    let fields = json!([
        {"name": "Id", "type": "string", "required": true},
        {"name": "Next", "type": "ref", "shape": "Node", "required": true},
    ]);
    let shapes = json!({"Node": {"type": "object", "fields": fields}});
    let node = json!([{"name": "A", "type": "ref", "shape": "Node"}]);
    let product = lower(&shapes, &json!({"parameters": node, "response": node}));
    let types: Vec<&TypeDef> = product.types().collect();
    let [TypeDef::Object(request), TypeDef::Struct(node)] = types.as_slice() else {
        panic!("{types:?}");
    };
    assert_eq!((request.name.as_str(), node.name.as_str()), ("Node", "NodeInfo"));
    let names = |setters: &[Setter]| -> Vec<String> { setters.iter().map(|setter| setter.name.clone()).collect() };
    assert_eq!(names(&request.constructor.arguments), ["id"]);
    assert_eq!(names(&request.setters), ["next"]);
    assert_eq!(node.fields[0].ty, Type::Text);
    assert!(matches!(&node.fields[1].ty, Type::Optional(inner) if matches!(**inner, Type::Boxed(_))));
}

#[test]
fn json_lists_know_their_items() {
    for (item, wanted) in [
        ("string", Type::Text),
        ("timestamp", Type::Text),
        ("int32", Type::Int),
        ("int64", Type::Long),
        ("float", Type::Number),
        ("double", Type::Number),
        ("boolean", Type::Boolean),
        ("any", Type::Any),
    ] {
        let content = json!({"type": "list", "items": {"type": item}});
        let keys = json!({"type": "string", "json_text": true, "content": content});
        assert_eq!(parameter(&json!({}), &keys), Type::JsonList(Box::new(wanted)), "{item}");
    }
}

#[test]
fn default_page_size_may_be_text() {
    let size = |kind: &str, default: Value| {
        let action = json!({
            "parameters": [{"name": "Page", "type": "int32"}, {"name": "Size", "type": kind, "default": default}],
            "response": [{"name": "Things", "type": "list", "items": {"type": "string"}}],
            "pagination": {"style": "page_number", "page": "Page", "size": "Size", "items": "Things"},
        });
        match lower(&json!({}), &action).actions[0]
            .pages
            .as_ref()
            .unwrap()
            .styles
            .as_slice()
        {
            [PageStyle::Number { default_size, .. }] => *default_size,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(size("int32", json!(20)), 20);
    assert_eq!(size("string", json!("20")), 20);
}

#[test]
fn fieldless_object_becomes_a_map() {
    let styles = |fields: Value| -> Vec<(String, Style)> {
        let item = json!({"type": "object", "fields": fields});
        let keys = json!({"type": "list", "style": "flat", "items": item});
        let product = lower(&json!({}), &json!({"parameters": [named(&keys)]}));
        let parameters = product.actions[0].parameters.iter();
        parameters.map(|it| (it.wire.clone(), it.style)).collect()
    };
    let text = json!({"name": "C", "type": "string"});
    assert_eq!(
        styles(json!([{"name": "B", "type": "object"}, text])),
        [("A.B".to_owned(), Style::Flat)]
    );
    assert_eq!(styles(json!([text])), []);
}
