//! Rules of the importer without notes, each on a minimal document.

use acs_import::{self, Options, Rule};
use acs_spec::model::{Action, Field, PageStyle, ProductSpec, Style, Type};
use serde_json::{Value, json};

fn import(components: &Value, action: &Value) -> (ProductSpec, Vec<Rule>) {
    let document = json!({
        "info": {"style": "RPC", "product": "Demo", "version": "2020-01-01"},
        "components": {"schemas": components},
        "apis": {"ListThings": action},
    });
    let import = acs_import::document(document.to_string(), &Options::default()).unwrap();
    assert_eq!(import.skipped, []);
    let rules = import.notes.iter().map(|note| note.rule).collect();
    (import.spec, rules)
}

fn parameter(components: &Value, style: Option<&str>, schema: &Value) -> (Field, Vec<Rule>) {
    let mut parameter = json!({"name": "A", "in": "query", "schema": schema});
    if let Some(style) = style {
        parameter["style"] = style.into();
    }
    let (spec, rules) = import(components, &json!({"operationType": "read", "parameters": [parameter]}));
    (spec.actions[0].parameters[0].clone(), rules)
}

fn response(components: &Value, properties: &Value) -> (Action, ProductSpec, Vec<Rule>) {
    let schema = json!({"type": "object", "properties": properties});
    let action = json!({"operationType": "read", "responses": {"200": {"schema": schema}}});
    let (spec, rules) = import(components, &action);
    (spec.actions[0].clone(), spec, rules)
}

#[test]
fn flat_style_stays_where_maps_are() {
    let map = json!({"type": "object", "additionalProperties": {"type": "string"}});
    let shapes = json!({"Labels": {"type": "object", "properties": {"Of": map}}});
    let with_map = [
        map.clone(),
        json!({"type": "object"}),
        json!({"type": "object", "properties": {"Key": {"type": "string"}, "Of": map}}),
        json!({"type": "array", "items": map}),
        json!({"type": "array", "items": {"type": "object", "properties": {"Of": map}}}),
        json!({"$ref": "#/components/schemas/Labels"}),
        json!({"type": "array", "items": {"$ref": "#/components/schemas/Labels"}}),
    ];
    for schema in with_map {
        let (field, rules) = parameter(&shapes, Some("flat"), &schema);
        assert_eq!(field.style, Some(Style::Flat), "{schema}");
        assert!(!rules.contains(&Rule::FlatWithoutMap), "{schema}");
    }
    let without_map = [
        json!({"type": "array", "items": {"type": "string"}}),
        json!({"type": "object", "properties": {"Key": {"type": "string"}}}),
        json!({"type": "array", "items": {"type": "object", "properties": {"Key": {"type": "string"}}}}),
    ];
    for schema in without_map {
        let (field, rules) = parameter(&shapes, Some("flat"), &schema);
        assert_eq!(field.style, None, "{schema}");
        assert!(rules.contains(&Rule::FlatWithoutMap), "{schema}");
    }
}

#[test]
fn deprecation_is_taken_over_everywhere() {
    let (field, _) = parameter(&json!({}), None, &json!({"type": "string", "deprecated": true}));
    assert!(field.deprecated);
    let (field, _) = parameter(&json!({}), None, &json!({"type": "string", "deprecated": false}));
    assert!(!field.deprecated);
    let (spec, _) = import(&json!({}), &json!({"operationType": "read", "deprecated": true}));
    assert!(spec.actions[0].deprecated);

    // Either level of a wrapper list can be deprecated.
    let things = |outer: bool, inner: bool| {
        let list = json!({"type": "array", "deprecated": inner, "items": {"type": "string"}});
        let wrapper = json!({"type": "object", "deprecated": outer, "properties": {"Thing": list}});
        response(&json!({}), &json!({"Things": wrapper})).0.response[0].clone()
    };
    for (outer, inner) in [(false, false), (true, false), (false, true), (true, true)] {
        let field = things(outer, inner);
        assert_eq!(field.element.as_deref(), Some("Thing"));
        assert_eq!(field.deprecated, outer || inner, "{outer} {inner}");
    }
}

#[test]
fn component_without_properties_is_inlined() {
    let components = json!({
        "Name": {"type": "string", "maxLength": 8},
        "Names": {"type": "array", "items": {"$ref": "#/components/schemas/Name"}},
    });
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let properties = json!({"First": reference("Name"), "Second": reference("Name"), "All": reference("Names")});
    let (action, spec, rules) = response(&components, &properties);
    assert!(spec.product.shapes.is_empty());
    assert!(
        !rules.contains(&Rule::BrokenReference),
        "the same component twice is no circle"
    );
    let kinds: Vec<(&str, Type)> = action
        .response
        .iter()
        .map(|field| (field.name.as_str(), field.kind))
        .collect();
    let wanted = [("First", Type::String), ("Second", Type::String), ("All", Type::List)];
    assert_eq!(kinds, wanted);
    let items = action.response[2].items.as_ref().unwrap();
    assert_eq!((items.kind, items.name.as_str()), (Type::String, ""));
}

#[test]
fn circle_of_inlined_components_ends() {
    let components = json!({
        "A": {"type": "array", "items": {"$ref": "#/components/schemas/B"}},
        "B": {"type": "array", "items": {"$ref": "#/components/schemas/A"}},
    });
    let (action, _, rules) = response(&components, &json!({"Of": {"$ref": "#/components/schemas/A"}}));
    assert!(rules.contains(&Rule::BrokenReference));
    let inner = action.response[0].items.as_ref().unwrap().items.as_ref().unwrap();
    assert_eq!(inner.kind, Type::Any);
}

#[test]
fn shapes_keep_usable_names() {
    let object = |field: &str| json!({"type": "object", "properties": {field: {"type": "string"}}});
    let components = json!({
        "Thing": object("A"), "thing-2": object("B"), "Thing2": object("C"), "2thing": object("D"),
        "Unused": object("E"),
    });
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let properties = json!({
        "P": reference("Thing"), "Q": reference("thing-2"), "R": reference("Thing2"), "S": reference("2thing"),
        "T": reference("Thing"),
    });
    let (action, spec, _) = response(&components, &properties);
    let shapes: Vec<&str> = action
        .response
        .iter()
        .filter_map(|field| field.shape.as_deref())
        .collect();
    assert_eq!(shapes.len(), 5);
    assert_eq!((shapes[0], shapes[1], shapes[4]), ("Thing", "Thing2", "Thing"));
    // Each shape has its own fields.
    for (shape, field) in shapes.iter().zip(["A", "B", "C", "D", "A"]) {
        assert_eq!(spec.product.shapes[*shape].fields[0].name, field, "{shape}");
    }
    assert_eq!(spec.product.shapes.len(), 4, "{:?}", spec.product.shapes.keys());
}

#[test]
fn limits_are_compared_as_numbers() {
    let limits = |format: &str, minimum: &str, maximum: &str| {
        let kind = if format.starts_with("int") { "integer" } else { "number" };
        let schema = json!({"type": kind, "format": format, "minimum": minimum, "maximum": maximum});
        let (field, rules) = parameter(&json!({}), None, &schema);
        let kept = (field.minimum.is_some(), field.maximum.is_some());
        assert_eq!(kept.0, kept.1);
        assert_eq!(rules.contains(&Rule::LimitDropped), !kept.0, "{minimum} to {maximum}");
        kept.0
    };
    // Compared as text or as floating-point numbers, the order would differ.
    assert!(limits("int32", "9", "10"));
    assert!(limits("int32", "-10", "-9"));
    assert!(limits("int32", "5", "5"));
    assert!(!limits("int32", "10", "9"));
    assert!(limits("int64", "9007199254740992", "9007199254740993"));
    assert!(!limits("int64", "9007199254740993", "9007199254740992"));
    assert!(limits("double", "0.5", "1"));
    assert!(!limits("double", "1", "0.5"));
    assert!(limits("double", "-1.5", "-1.25"));
}

#[test]
fn default_outside_of_limits_is_dropped() {
    let kept = |schema: Value| parameter(&json!({}), None, &schema).0.default;
    let number = |default: &str| kept(json!({"type": "integer", "minimum": "2", "maximum": "10", "default": default}));
    assert_eq!(number("2"), Some(2.into()));
    assert_eq!(number("9"), Some(9.into()));
    assert_eq!(number("10"), Some(10.into()));
    assert_eq!(number("1"), None);
    assert_eq!(number("11"), None);
    let text = |default: &str| kept(json!({"type": "string", "minLength": 2, "maxLength": 3, "default": default}));
    assert_eq!(text("ab"), Some("ab".into()));
    assert_eq!(text("éèê"), Some("éèê".into()), "characters count, not bytes");
    assert_eq!(text("a"), None);
    assert_eq!(text("abcd"), None);
}

#[test]
fn style_has_to_fit_the_type() {
    let any = json!({"type": "any"});
    let text = json!({"type": "string"});
    let list = json!({"type": "array", "items": {"type": "string"}});
    for (schema, style, kept) in [
        (&any, "json", Some(Style::Json)),
        (&any, "simple", None),
        (&text, "json", None),
        (&text, "repeatList", None),
        (&list, "json", Some(Style::Json)),
        (&list, "simple", Some(Style::Simple)),
        (&list, "nonsense", None),
    ] {
        let (field, rules) = parameter(&json!({}), Some(style), schema);
        assert_eq!(field.style, kept, "{style} of {schema}");
        assert_eq!(
            rules.contains(&Rule::StyleDropped),
            kept.is_none(),
            "{style} of {schema}"
        );
    }
    for schema in [any, text, list] {
        let (field, rules) = parameter(&json!({}), None, &schema);
        assert_eq!((field.style, rules.contains(&Rule::StyleDropped)), (None, false));
    }
}

#[test]
fn exclusive_limits_move_inward() {
    let schema = json!({"type": "integer", "minimum": "1", "exclusiveMinimum": true,
        "maximum": "10", "exclusiveMaximum": true});
    let (field, rules) = parameter(&json!({}), None, &schema);
    assert_eq!((field.minimum, field.maximum), (Some(2.into()), Some(9.into())));
    assert!(rules.contains(&Rule::ExclusiveLimit));
}

#[test]
fn impossible_limits_are_dropped() {
    let (field, rules) = parameter(
        &json!({}),
        None,
        &json!({"type": "string", "minLength": 0, "maxLength": 0}),
    );
    assert_eq!((field.min_length, field.max_length), (Some(0), None));
    assert!(rules.contains(&Rule::LimitDropped));
    let list = json!({"type": "array", "items": {"type": "string", "default": "a"}});
    let (field, rules) = parameter(&json!({}), Some("repeatList"), &list);
    assert_eq!(field.items.unwrap().default, None);
    assert!(rules.contains(&Rule::DefaultDropped));
}

#[test]
fn example_tells_what_json_text_holds() {
    for (example, kind, items) in [
        (r#"["a", "b"]"#, Type::List, Type::String),
        ("[1, 2]", Type::List, Type::Int64),
        ("[1, \"a\"]", Type::List, Type::Any),
        ("[]", Type::List, Type::Any),
        (r#"{"a": 1}"#, Type::Map, Type::Any),
    ] {
        let (field, rules) = parameter(&json!({}), None, &json!({"type": "string", "example": example}));
        assert!(field.json_text && rules.contains(&Rule::JsonText), "{example}");
        let content = field.content.unwrap();
        assert_eq!((content.kind, content.items.unwrap().kind), (kind, items), "{example}");
    }
}

#[test]
fn client_token_has_no_default() {
    let token = json!({"name": "ClientToken", "in": "query", "schema": {"type": "string", "default": "abc"}});
    let (spec, rules) = import(&json!({}), &json!({"operationType": "write", "parameters": [token]}));
    let field = &spec.actions[0].parameters[0];
    assert!(field.idempotency_token && rules.contains(&Rule::IdempotencyToken));
    assert_eq!(field.default, None);
}

#[test]
fn token_behind_switch_is_ignored() {
    let integer = |name: &str| json!({"name": name, "in": "query", "schema": {"type": "integer"}});
    let text = |name: &str| json!({"name": name, "in": "query", "schema": {"type": "string"}});
    let switch = json!({"name": "UseNextToken", "in": "query", "schema": {"type": "boolean"}});
    let styles = |switch: Option<Value>| {
        let mut parameters = vec![integer("PageNumber"), integer("PageSize"), text("NextToken")];
        parameters.extend(switch);
        let things = json!({"type": "array", "items": {"type": "object", "properties": {"Id": {"type": "string"}}}});
        let schema = json!({"type": "object", "properties": {"Things": things, "NextToken": {"type": "string"}}});
        let action = json!({"operationType": "read", "parameters": parameters,
            "responses": {"200": {"schema": schema}}});
        let pages = import(&json!({}), &action).0.actions[0].pagination.clone().unwrap();
        (pages.style, pages.alternative.map(|other| other.style))
    };
    assert_eq!(styles(None), (PageStyle::Token, Some(PageStyle::PageNumber)));
    assert_eq!(styles(Some(switch)), (PageStyle::PageNumber, None));
}
