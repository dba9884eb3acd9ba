use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::response;
use crate::{
    decode::{Node, json},
    shape::{Secret, from_node},
};

struct Page {
    request_id: Option<String>,
    total: i64,
    zones: Vec<Zone>,
    names: Vec<String>,
    lists: Vec<Vec<f64>>,
    data: Option<Box<Page>>,
    labels: BTreeMap<String, Zone>,
    extra: Value,
    some_names: Option<Vec<String>>,
    some_labels: Option<BTreeMap<String, i64>>,
}

crate::shape!(Page {
    request_id: "RequestId",
    total: "TotalCount",
    zones: ["Zones", "Zone"],
    names: "Names",
    lists: "Lists",
    data: "Data",
    labels: "Labels",
    extra: "Extra",
    some_names: "SomeNames",
    some_labels: "SomeLabels",
});

struct Zone {
    zone_id: String,
    open: Option<bool>,
    state: State,
    secret: Option<Secret>,
}

crate::shape!(Zone {
    zone_id: "ZoneId",
    open: "Open",
    state: "State",
    secret: "Secret",
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum State {
    On,
    Other(String),
}

crate::open_enum!(State { On: "On" });

fn direct(text: &str) -> Option<(Page, Option<String>)> {
    let mut page = Page::default();
    let id = response(text, &mut page)?;
    Some((page, id))
}

fn through_the_tree(text: &str) -> Page {
    from_node(&json(text).unwrap()).unwrap()
}

#[test]
fn what_is_as_declared_needs_no_tree() {
    let text = json!({
        "RequestId": "r-1", "TotalCount": "2", "Unknown": {"deep": [1]},
        "Zones": {"Zone": [
            {"ZoneId": "a", "Open": "true", "State": "On"},
            {"Secret": "s", "State": "Off", "ZoneId": "b \"", "Open": null}
        ]},
        "Names": ["x", 1, "\u{4e2d}"], "Lists": [[1.5, 2], []], "Labels": {"k": {"ZoneId": "", "State": ""}},
        "Data": {"TotalCount": 1, "RequestId": "inner", "Zones": {}, "Extra": null}, "Extra": {"Code": "any"}
    })
    .to_string();
    let (page, id) = direct(&text).unwrap();
    assert_eq!(id.as_deref(), Some("r-1"));
    assert_eq!(page, through_the_tree(&text));
    assert_eq!(page.zones[1].state, State::Other("Off".into()));
    assert_eq!(page.zones[0].state.as_str(), State::KNOWN[0]);
    assert_eq!(page.lists, [vec![1.5, 2.0], vec![]]);
}

#[test]
fn what_is_optional_and_empty_is_there() {
    let text = r#"{"TotalCount": 1, "SomeNames": [], "SomeLabels": {}}"#;
    let (page, _) = direct(text).unwrap();
    assert_eq!(
        (page.some_names.as_deref(), page.some_labels.clone()),
        (Some(&[][..]), Some(BTreeMap::new()))
    );
    assert_eq!(page, through_the_tree(text));
}

#[test]
fn what_is_loose_or_may_be_an_error_is_left_to_the_tree() {
    for text in [
        r#"<Page/>"#,
        r#"{"TotalCount": 1"#,
        r#"{"TotalCount": 1} x"#,
        r#"{"totalcount": 1}"#,
        r#"{"TotalCount": 1, "TotalCount": 2}"#,
        r#"{"TotalCount": "many"}"#,
        r#"{"RequestId": "r"}"#,
        r#"{"TotalCount": 1, "Code": "Throttling"}"#,
        r#"{"TotalCount": 1, "errorcode": "Throttling"}"#,
        r#"{"TotalCount": 1, "Zones": [{"ZoneId": "a", "State": "On"}]}"#,
        r#"{"TotalCount": 1, "Zones": {"Zone": {"ZoneId": "a", "State": "On"}}}"#,
        r#"{"TotalCount": 1, "Zones": {"Zone": [{"State": "On"}]}}"#,
        r#"{"TotalCount": 1, "Names": "[\"a\"]"}"#,
        r#"{"Response": {"TotalCount": 1}}"#,
    ] {
        assert!(direct(text).is_none(), "{text}");
    }
    let deep = format!("{}1{}", r#"{"TotalCount": 1, "Data": "#.repeat(2000), "}".repeat(2000));
    assert!(direct(&deep).is_none());
}

/// Documents with the names of the fields in all the wrong places.
fn documents() -> impl Strategy<Value = Value> {
    let names = [
        "RequestId",
        "TotalCount",
        "Zones",
        "Zone",
        "Names",
        "Lists",
        "Data",
        "Labels",
        "Extra",
        "ZoneId",
        "Open",
        "State",
        "zoneid",
        "Other",
        "SomeNames",
        "SomeLabels",
    ];
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        (-2_i64..3).prop_map(Value::from),
        Just(json!(u64::MAX)),
        Just(json!(1.5)),
        prop::sample::select(vec!["", " ", "x", "1", "true", "On", "[1]", "{}", "a\nb"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        let entries = prop::collection::btree_map(prop::sample::select(names.to_vec()), inner.clone(), 0..5);
        let object = entries.prop_map(|entries| entries.into_iter().map(|(k, v)| (k.to_owned(), v)).collect());
        prop_oneof![
            prop::collection::vec(inner, 0..3).prop_map(Value::Array),
            object.prop_map(Value::Object)
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_ways_read_the_same(mut document in documents()) {
        // Nothing is read directly without it.
        if let Some(object) = document.as_object_mut() {
            object.insert("TotalCount".into(), 1.into());
        }
        let text = document.to_string();
        if let Some((page, id)) = direct(&text) {
            prop_assert_eq!(&page, &through_the_tree(&text), "{}", text);
            let tree = json(&text).unwrap();
            let own = tree.get("RequestId").and_then(Node::scalar).filter(|id| !id.is_empty());
            prop_assert_eq!(id.as_deref(), own.as_deref(), "{}", text);
        }
    }
}
