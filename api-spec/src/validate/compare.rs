//! Compares the JSON and the XML response of an example.

use serde_json::Value;

use super::decode::clipped;

/// Returns the places at which two decoded responses differ, with both values.
pub(super) fn differences(json: &Value, xml: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(json, xml, &mut String::new(), &mut found);
    found
}

fn compare(json: &Value, xml: &Value, path: &mut String, found: &mut Vec<String>) {
    let length = path.len();
    match (json, xml) {
        (Value::Object(left), Value::Object(right)) => {
            let only_right = right.keys().filter(|name| !left.contains_key(*name));
            for name in left.keys().chain(only_right) {
                path.push('.');
                path.push_str(name);
                let missing = Value::Null;
                compare(
                    left.get(name).unwrap_or(&missing),
                    right.get(name).unwrap_or(&missing),
                    path,
                    found,
                );
                path.truncate(length);
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                path.push_str(&format!("[{index}]"));
                compare(left, right, path, found);
                path.truncate(length);
            }
        }
        _ if same(json, xml) => {}
        _ => {
            let path = if path.is_empty() {
                "the root"
            } else {
                path.trim_start_matches('.')
            };
            found.push(format!("`{path}`: {} in JSON, {} in XML", clipped(json), clipped(xml)));
        }
    }
}

/// Returns whether two values are equal as far as both formats can express them: an empty list is an absent one, and
/// XML knows neither numbers nor `null`.
fn same(json: &Value, xml: &Value) -> bool {
    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        _ => false,
    };
    json == xml
        || (empty(json) && empty(xml))
        || matches!((json, xml), (Value::Number(_) | Value::Bool(_), Value::String(text)) if says(json, text))
        || matches!((json, xml), (Value::Array(list), other) if list.len() == 1 && list.iter().all(|item| same(item, other)))
}

fn says(scalar: &Value, text: &str) -> bool {
    let said = scalar.to_string();
    said.as_str() == text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn equivalent_formats_do_not_differ() {
        for (json, xml) in [
            (json!({"A": null}), json!({})),
            (json!({"A": null}), json!({"A": []})),
            (json!({"A": []}), json!({})),
            (json!({}), json!({"A": []})),
            (json!({"A": 1}), json!({"A": "1"})),
            (json!({"A": true}), json!({"A": "true"})),
            (json!({"A": ["x"]}), json!({"A": "x"})),
        ] {
            assert_eq!(differences(&json, &xml), [] as [String; 0], "{json} {xml}");
        }
        for (json, xml, place) in [
            (json!({"A": null}), json!({"A": ""}), "`A`"),
            (json!({"A": ["x"]}), json!({}), "`A`"),
            (json!({"A": 1}), json!({"A": "2"}), "`A`"),
            (json!({"A": ["x", "y"]}), json!({"A": ["x", "z"]}), "`A[1]`"),
            (json!({"A": ["x", "y"]}), json!({"A": ["x"]}), "`A`"),
            (json!({"A": {"B": 1}}), json!({"A": {"C": 1}}), "`A.B`"),
            (json!(1), json!("2"), "`the root`"),
        ] {
            let found = differences(&json, &xml);
            assert!(
                found.first().is_some_and(|first| first.starts_with(place)),
                "{json} {xml}: {found:?}"
            );
        }
    }
}
