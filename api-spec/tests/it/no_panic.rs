//! The loader reports findings for any content, and never panics.

use acs_spec::Report;
use acs_spec::load::{self, SourceFile};
use proptest::prelude::*;

const GOOD: &str = include_str!("../../specs/ecs/2014-05-26/actions/DescribeInstanceStatus.json");
const PRODUCT: &str = include_str!("../../specs/ecs/2014-05-26/product.json");

/// Pieces that are likely to break a parser: brackets, keys and words of the format, escapes, numbers at the edge.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\ud800",
    "null",
    "true",
    "-",
    "0",
    "1e400",
    "-1e-400",
    "9223372036854775808",
    "4294967296",
    "\"name\": ",
    "\"type\": \"ref\"",
    "\"type\": \"list\"",
    "\"shape\": \"A\"",
    "\"items\": {",
    "\"fields\": [",
    "\"xml\": \"<A>\"",
    "\"xml\": \"<!DOCTYPE a>\"",
    "&#0;",
    "&#x110000;",
    "\u{0}",
    "\u{feff}",
    "é",
    "\u{202e}",
    "\n",
    "\r",
    "\t",
    "TODO",
    "<InstanceStatus>",
    "</InstanceStatuses>",
    "{region}",
    "..",
    "/",
];

fn report(product: &str, action: &str) -> Report {
    let file = |path: &str, text: &str| SourceFile {
        path: format!("e/2014-05-26/{path}"),
        text: text.to_owned(),
    };
    load::check(vec![
        file("product.json", product),
        file("actions/DescribeInstanceStatus.json", action),
    ])
    .report
}

/// Checks that every rendering works, and that every finding of a file has a position.
fn rendered(report: &Report) {
    let lines = report.plain().len() + report.fancy(20).len() + format!("{report:?}").len();
    assert!(lines > 0);
    for index in 0..report.findings().len() {
        assert!(
            report
                .position(index)
                .is_some_and(|(line, column)| line > 0 && column > 0)
        );
    }
}

fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

fn mutated(text: &str, edits: &[(usize, usize, usize)]) -> String {
    let mut text = text.to_owned();
    for (at, length, piece) in edits {
        let from = boundary(&text, at % (text.len() + 1));
        let to = boundary(&text, from + length % 40);
        text.replace_range(from..to.max(from), PIECES[piece % PIECES.len()]);
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_reported(text in "\\PC*|[\\[\\]{}\",:0-9eE+.a-z\\\\\\n -]*") {
        rendered(&report(&text, &text));
    }

    #[test]
    fn any_edit_is_loaded_or_reported(
        edits in prop::collection::vec((any::<usize>(), any::<usize>(), any::<usize>()), 1..6),
    ) {
        rendered(&report(PRODUCT, &mutated(GOOD, &edits)));
        rendered(&report(&mutated(PRODUCT, &edits), GOOD));
    }

    /// Values of the right syntax in the wrong place get further than broken syntax.
    #[test]
    fn any_value_is_loaded_or_reported(
        place in any::<prop::sample::Index>(),
        value in prop::sample::select(vec![
            "null", "true", "0", "-1", "1.5", "1e300", "18446744073709551615", "\"\"", "\"x\"", "\"TODO: x\"", "[]", "{}", "[[]]", "{\"a\": {}}",
        ]),
    ) {
        let mut spec: serde_json::Value = serde_json::from_str(GOOD).unwrap();
        let pointers: Vec<String> = pointers(&spec);
        *spec.pointer_mut(place.get::<String>(&pointers)).unwrap() = serde_json::from_str(value).unwrap();
        rendered(&report(PRODUCT, &spec.to_string()));
    }
}

fn pointers(value: &serde_json::Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let escaped = |key: &String| key.replace('~', "~0").replace('/', "~1");
    let children: Vec<(String, &serde_json::Value)> = match value {
        serde_json::Value::Object(map) => map.iter().map(|(key, value)| (escaped(key), value)).collect(),
        serde_json::Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(at, value)| (at.to_string(), value))
            .collect(),
        _ => Vec::new(),
    };
    for (name, child) in children {
        found.extend(pointers(child).into_iter().map(|rest| format!("/{name}{rest}")));
    }
    found
}
