use acs_spec::model::ProductSpec;
use serde_json::json;

use super::*;

fn traps() -> ProductSpec {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/specs/traps/2020-01-01");
    acs_spec::load::product(folder.as_ref()).unwrap()
}

fn read(text: &str) -> Result<Value, ParamError> {
    let spec = traps();
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    parameters(&spec.product, spec.action("EveryType").unwrap(), pairs).map(Value::Object)
}

#[test]
fn scalars_get_their_types() {
    let read =
        read("Text=abc&Count=7&Big=9007199254740993&Price=0.98&Flag=True&Colour=Red&Action=EveryType&X=1").unwrap();
    let expected = json!({
        "Text": "abc", "Count": 7, "Big": 9_007_199_254_740_993_i64, "Price": 0.98, "Flag": true, "Colour": "Red",
    });
    assert_eq!(read, expected);
}

#[test]
fn all_encoding_styles_are_parsed() {
    for (text, expected) in [
        ("Id.1=a&Id.2=b", json!({"Id": ["a", "b"]})),
        ("Id.2=b&Id.10=j&Id.1=a", json!({"Id": ["a", "b", "j"]})),
        ("Id.1=", json!({"Id": [""]})),
        (
            "Tag.1.Key=k&Tag.1.Value=&Tag.2.Key=l&Tag.2.Scopes.1=3",
            json!({"Tag": [{"Key": "k", "Value": ""}, {"Key": "l", "Scopes": [3]}]}),
        ),
        (
            "Matrix.1.1=1&Matrix.1.2=2&Matrix.2.1=3",
            json!({"Matrix": [[1, 2], [3]]}),
        ),
        (
            "Disk.Category=ssd&Disk.Size=40",
            json!({"Disk": {"Category": "ssd"}, "Disk.Size": 40}),
        ),
        (
            "Labels.#3#a.b=x&Labels.#1#c=y",
            json!({"Labels": {"a.b": "x", "c": "y"}}),
        ),
        ("Labels.#2#键键=x", json!({"Labels": {"键键": "x"}})),
        ("Labels.#6#键键=x", json!({"Labels": {"键键": "x"}})),
        ("Labels.a.b=x", json!({"Labels": {"a.b": "x"}})),
        ("Names=a,b,,c", json!({"Names": ["a", "b", "", "c"]})),
        (
            r#"Plan={"Steps":["1",2],"Dry":"true"}"#,
            json!({"Plan": {"Steps": [1, 2], "Dry": true}}),
        ),
        (
            "Root.Name=a&Root.Children.1.Name=b&Root.Children.1.Children.1.Name=c",
            json!({"Root": {"Name": "a", "Children": [{"Name": "b", "Children": [{"Name": "c"}]}]}}),
        ),
        ("Free=x", json!({"Free": "x"})),
        ("Free.1.A=x&Free.2=y", json!({"Free": [{"A": "x"}, "y"]})),
    ] {
        assert_eq!(read(text), Ok(expected), "{text}");
    }
}

#[test]
fn invalid_parameters_are_refused_by_name() {
    for (text, parameter) in [
        ("Text=a", "Text"),
        ("Text=abcdef", "Text"),
        ("Count=0", "Count"),
        ("Count=51", "Count"),
        ("Count=x", "Count"),
        ("Count=", "Count"),
        ("Count=1.0", "Count"),
        ("Big=9223372036854775808", "Big"),
        ("Price=-0.1", "Price"),
        ("Price=NaN", "Price"),
        ("Flag=yes", "Flag"),
        ("Colour=Blue", "Colour"),
        ("Since=soon", "Since"),
        ("Body=A1", "Body"),
        ("Id.0=a", "Id.0"),
        ("Id.x=a", "Id.x"),
        ("Id=a", "Id"),
        ("Id.1=a&Id.2=b&Id.3=c&Id.4=d", "Id"),
        ("Tag.1.Value=v", "Tag.1.Key"),
        ("Tag.1.Key=k&Tag.1.Scopes.1=x", "Tag.1.Scopes.1"),
        ("Plan={", "Plan"),
        ("Plan=[]", "Plan"),
    ] {
        assert_eq!(
            read(text).map_err(|error| error.parameter),
            Err(parameter.to_owned()),
            "{text}"
        );
    }
    let missing = read("Tag.1.Value=v").unwrap_err();
    assert_eq!(missing.problem, Problem::Missing);
    assert_eq!(missing.to_string(), "the parameter Tag.1.Key is required and missing");
}

#[test]
fn open_enum_accepts_any_value() {
    let spec = traps();
    let options = Options { open_enums: true };
    let action = spec.action("EveryType").unwrap();
    let read = options.parameters(&spec.product, action, [("Colour", "Blue")]);
    assert_eq!(read.map(Value::Object), Ok(json!({"Colour": "Blue"})));
}

#[test]
fn flattened_json_body_is_parsed() {
    let expected = json!({"Names": ["a", "b"], "Plan": {"Steps": [1], "Dry": true}, "Labels": {"a": "x"}});
    let text = "Names.1=a&Names.2=b&Plan.Steps.1=1&Plan.Dry=true&Labels.a=x";
    assert_eq!(read(text), Ok(expected));
}

#[test]
fn no_depth_brings_it_down() {
    let deep = format!("Root{}.Name=x", ".Children.1".repeat(10_000));
    assert!(read(&deep).is_err());
    let free = format!("Free{}=x", ".1".repeat(100_000));
    assert!(read(&free).is_err());
}

#[test]
fn secret_is_not_repeated_in_errors() {
    let mut spec = traps();
    let action = spec
        .actions
        .iter_mut()
        .find(|action| action.action == "EveryType")
        .unwrap();
    let field = action.parameters.iter_mut().find(|field| field.name == "Body").unwrap();
    let mut message = |sensitive| {
        field.sensitive = sensitive;
        let product = &spec.product;
        let action = acs_spec::model::Action {
            parameters: vec![field.clone()],
            ..Default::default()
        };
        parameters(product, &action, [("Body", "HUNTER2")])
            .unwrap_err()
            .to_string()
    };
    assert!(message(false).contains("HUNTER2"));
    assert!(!message(true).contains("HUNTER2"));
}
