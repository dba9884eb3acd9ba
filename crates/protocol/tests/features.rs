//! Behaviour that must not depend on features that other crates of the same program turn on: `serde` of this crate, and
//! `preserve_order`, `arbitrary_precision` and others of `serde_json`. `cargo xtask test --only features` runs all
//! tests of the crate with and without them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use acs_protocol::{
    IntoParameter, JsonText, Parameters, Value,
    action::{Action, Parameter, Product, Style},
    decode::{Node, json},
    encode::encode,
    shape::{Context, Field, Kind, from_node, from_text},
};

/// A user's own type, which compiles with any features.
#[derive(Debug, Clone, Default, PartialEq)]
struct Percent(f64);

impl Field for Percent {
    const KIND: Kind = Kind::Scalar;

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        Self(f64::from_node(node, context) / 100.0)
    }

    fn absent(context: &mut Context) -> Self {
        context.missing();
        Self::default()
    }

    fn to_value(&self) -> Option<Value> {
        Some(Value::from(self.0 * 100.0))
    }
}

struct Load {
    cpu: Percent,
    peaks: Vec<f64>,
    total: i64,
    name: String,
    extra: Value,
}

acs_protocol::shape!(Load {
    cpu: "Cpu",
    peaks: "Peaks",
    total: "Total",
    name: "Name",
    extra: "Extra",
});

const LOAD: &str = r#"{"Cpu": 12.5, "Peaks": [0.1, 1e2, 3, -2.5e-3], "Total": 7.0, "Name": 1.10,
    "Extra": {"b": 1.50, "a": [1e2, 18446744073709551615, 7]}}"#;

#[test]
fn numbers_are_read_alike() {
    let load: Load = from_text(LOAD).unwrap();
    assert_eq!(load.cpu, Percent(0.125));
    assert_eq!(load.peaks, [0.1, 100.0, 3.0, -0.0025]);
    assert_eq!((load.total, load.name.as_str()), (7, "1.10"));
    assert_eq!(load.extra["b"], 1.5);
    assert_eq!(load.extra["a"][0].as_f64(), Some(100.0));
    assert_eq!(load.extra["a"][1], u64::MAX);
    assert_eq!(
        JsonText::from(load.extra).as_str(),
        r#"{"a":[100,18446744073709551615,7],"b":1.5}"#
    );
}

#[test]
fn json_values_are_nodes_alike() {
    let value: Value = serde_json::from_str(r#"{"b": 1.5, "a": {"d": 7, "c": -1}}"#).unwrap();
    let expected = json(r#"{"a": {"c": -1, "d": 7}, "b": 1.5}"#).unwrap();
    assert_eq!(Node::from(&value), expected);
}

struct Options {
    total: i64,
    options: Option<Vec<Option<String>>>,
}

acs_protocol::shape!(Options {
    total: "Total",
    options: ["Opt", "O"],
});

#[test]
fn texts_and_values_decode_alike() {
    for (text, count) in [
        (r#"{"Total": 1, "k2": 442, "Opt": {"O": null}}"#, Some(0)),
        (r#"{"Total": 1, "Opt": {"O": []}}"#, Some(0)),
        (r#"{"Total": 1, "Opt": {"O": [null]}}"#, Some(1)),
        (r#"{"Total": "1", "Opt": null}"#, None),
    ] {
        let value: Value = serde_json::from_str(text).unwrap();
        for decoded in [from_text::<Options>(text), from_node(&Node::from(&value))] {
            let decoded = decoded.unwrap();
            let items = decoded.options.map(|items| items.len());
            assert_eq!((decoded.total, items), (1, count), "{text}");
        }
    }
}

#[test]
fn parameters_are_written_alike() {
    let product = Product::new("Demo", "2020-01-01");
    let parameters = [
        Parameter::new("Filter").style(Style::Json),
        Parameter::new("Flat").style(Style::Flat),
    ];
    let action = Action::new("DoDemo", &product).parameters(&parameters);
    let object = || {
        let inner = Parameters::new().with("Z", 1.0).with("Y", 0.1_f32).with("A", 1e21);
        Parameters::new().with("Last", inner).with("First", vec![true])
    };
    let parsed: Value = serde_json::from_str(r#"{"b": 1.10, "a": 1.0}"#).unwrap();
    let request = Parameters::new()
        .with("Plain", object())
        .with("Flat", parsed.clone())
        .with("Filter", Value::Array(vec![object().into_parameter(), parsed]));
    let encoded = encode(&action, &request).unwrap();
    let pairs: Vec<String> = encoded
        .query
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    assert_eq!(
        pairs,
        [
            r#"Filter=[{"First":[true],"Last":{"A":1e+21,"Y":0.1,"Z":1}},{"a":1,"b":1.1}]"#,
            "Flat.#1#a=1",
            "Flat.#1#b=1.1",
            "Plain.First.1=true",
            "Plain.Last.A=1e+21",
            "Plain.Last.Y=0.1",
            "Plain.Last.Z=1",
        ]
    );
}

#[cfg(feature = "serde")]
#[test]
fn types_are_serialized_alike() {
    let load: Load = serde_json::from_str(LOAD).unwrap();
    // The intermediate JSON value is a number.
    let name = "1.1".to_owned();
    assert_eq!(
        load,
        Load {
            name,
            ..from_text(LOAD).unwrap()
        }
    );
    let text = serde_json::to_string(&load).unwrap();
    assert!(text.starts_with(r#"{"Cpu":12.5,"Extra":{"a":[100.0,18446744073709551615,7],"b":1.5},"Name":"1.1","Peaks":[0.1,100,3,-0.0025],"Total":7}"#), "{text}");
    assert_eq!(serde_json::from_str::<Load>(&text).unwrap(), load);
}
