use serde_json::json;

use super::*;
use crate::action::{Effect, Parameter, Product};

const PRODUCT: Product<'static> = Product::new("Demo", "2020-01-01");

fn action<'a>(parameters: &'a [Parameter<'a>]) -> Action<'a> {
    Action::new("DoDemo", &PRODUCT)
        .effect(Effect::Read)
        .parameters(parameters)
}

fn flat(value: Value, style: Style) -> Vec<(String, String)> {
    let mut out = Vec::new();
    flatten("K", &value, style, &mut out);
    out
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn scalars_encode_alike_in_every_style() {
    for style in [Style::RepeatList, Style::Flat, Style::Json, Style::Simple] {
        assert_eq!(flat(json!("a b"), style), pairs(&[("K", "a b")]));
        assert_eq!(flat(json!(""), style), pairs(&[("K", "")]));
        assert_eq!(flat(json!(true), style), pairs(&[("K", "true")]));
        assert_eq!(flat(json!(-7), style), pairs(&[("K", "-7")]));
        assert_eq!(flat(json!(u64::MAX), style), pairs(&[("K", "18446744073709551615")]));
        assert_eq!(flat(json!(null), style), []);
    }
}

#[test]
fn floats_are_shortest_decimals() {
    for (float, text) in [
        (1.0, "1"),
        (0.1, "0.1"),
        (-0.0, "0"),
        (0.98, "0.98"),
        (1e16, "10000000000000000"),
        (123_456_789.123, "123456789.123"),
        (1e-6, "0.000001"),
        (1e-7, "1e-7"),
        (1.5e-9, "1.5e-9"),
        (1e21, "1e+21"),
        (-2.5e300, "-2.5e+300"),
    ] {
        assert_eq!(flat(json!(float), Style::RepeatList), pairs(&[("K", text)]));
    }
}

#[test]
fn null_keeps_index_empty_sends_nothing() {
    assert_eq!(
        flat(json!(["a", null, [], {}, "b"]), Style::RepeatList),
        pairs(&[("K.1", "a"), ("K.5", "b")])
    );
    assert_eq!(flat(json!([]), Style::RepeatList), []);
    assert_eq!(flat(json!({}), Style::Flat), []);
    assert_eq!(flat(json!([]), Style::Simple), []);
    assert_eq!(flat(json!([]), Style::Json), pairs(&[("K", "[]")]));
}

#[test]
fn flat_map_keys_include_their_length() {
    assert_eq!(
        flat(json!({"key": {"标签": ["x"]}, "😀": 1}), Style::Flat),
        pairs(&[("K.#3#key.#2#标签.1", "x"), ("K.#2#😀", "1")])
    );
}

#[test]
fn simple_joins_and_json_is_compact() {
    assert_eq!(
        flat(json!(["a", null, 1, [2, 3]]), Style::Simple),
        pairs(&[("K", "a,,1,[2,3]")])
    );
    assert_eq!(
        flat(json!({"a": [1, "x y"]}), Style::Json),
        pairs(&[("K", r#"{"a":[1,"x y"]}"#)])
    );
}

#[test]
fn parameters_follow_their_descriptors() {
    let table = [
        Parameter::new("Body").form(),
        Parameter::new("Ids").style(Style::Json),
        Parameter::new("X-Trace").header(),
    ];
    let parameters = Parameters::new()
        .with("Body", vec!["a"])
        .with("Ids", vec!["i-1"])
        .with("X-Trace", "t")
        .with("Zone", "z");
    let encoded = encode(&action(&table), &parameters).unwrap();
    assert_eq!(encoded.query, pairs(&[("Ids", r#"["i-1"]"#), ("Zone", "z")]));
    assert_eq!(encoded.form, pairs(&[("Body.1", "a")]));
    assert_eq!(encoded.headers, pairs(&[("X-Trace", "t")]));
}

#[test]
fn all_missing_parameters_are_named() {
    let table = [
        Parameter::new("A").required(),
        Parameter::new("B").required(),
        Parameter::new("C").required(),
        Parameter::new("D").required().style(Style::Json),
    ];
    let parameters = Parameters::new()
        .with("B", "")
        .with("C", Vec::<String>::new())
        .with("D", Vec::<String>::new());
    let error = encode(&action(&table), &parameters).unwrap_err();
    assert_eq!(
        error.to_string(),
        "DoDemo: the required parameters `A`, `C` are missing"
    );
}

#[test]
fn header_injection_is_rejected() {
    let refused = |name: &'static str, value: &str| {
        let table = [Parameter::new(name).header()];
        encode(&action(&table), &Parameters::new().with(name, value))
            .unwrap_err()
            .to_string()
    };
    let message = refused("X-Own", "a\r\nHost: evil");
    assert!(
        message.contains("control character") && !message.contains("evil"),
        "{message}"
    );
    assert!(refused("X Own\n", "a").contains("name of a header"));
    assert!(refused("HOST", "evil").contains("set by the protocol"));
    assert!(refused("x-acs-action", "Other").contains("set by the protocol"));
}

#[test]
fn debug_shows_no_values() {
    let encoded = encode(&action(&[]), &Parameters::new().with("Password", "hunter2")).unwrap();
    assert_eq!(
        format!("{encoded:?}"),
        r#"Encoded { query: ["Password"], form: [], headers: [] }"#
    );
}

#[test]
fn nested_maps_can_be_flat() {
    let table = [
        Parameter::new("Node"),
        Parameter::new("Node.Spec.Labels").style(Style::Flat),
    ];
    let node = Parameters::new().with("Name", "n").with(
        "Spec",
        vec![
            Parameters::new()
                .with("LabelsOf", Parameters::new().with("a", 1))
                .with("Labels", Parameters::new().with("k y", Parameters::new().with("in", 2))),
        ],
    );
    let encoded = encode(&action(&table), &Parameters::new().with("Node", node)).unwrap();
    let mut names: Vec<_> = encoded.query.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        ["Node.Name", "Node.Spec.1.Labels.#3#k y.#2#in", "Node.Spec.1.LabelsOf.a"]
    );
}
