//! Text of parameters: patterns, JSON lists, and names in singular and plural.

use serde_json::Value;

/// Returns whether a name matches a pattern in which `*` matches any text.
pub(crate) fn like(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        match rest.split_once(part) {
            Some((_, behind)) => rest = behind,
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// Parses a JSON list of texts: `["i-1","i-2"]`.
///
/// # Errors
/// If the text is not a JSON list, or one of its items is not a scalar.
pub(crate) fn json_list(text: &str) -> Result<Vec<String>, String> {
    let items: Vec<Value> =
        serde_json::from_str(text).map_err(|_| "it is not a JSON list, such as [\"a\",\"b\"]".to_owned())?;
    items
        .iter()
        .map(|item| scalar(item).ok_or_else(|| format!("{item} is not text")))
        .collect()
}

/// Returns a scalar as text; `None` for a list, an object or null.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// Returns whether two names differ at most in case and number.
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    singular(a).eq_ignore_ascii_case(singular(b))
}

/// Returns a name without its plural ending.
pub(crate) fn singular(name: &str) -> &str {
    let plain = name
        .strip_suffix("Sets")
        .or_else(|| name.strip_suffix("Set"))
        .or_else(|| name.strip_suffix("List"))
        .filter(|plain| !plain.is_empty())
        .unwrap_or(name);
    for (ending, length) in [
        ("sses", 2),
        ("ches", 2),
        ("xes", 2),
        ("ss", 0),
        ("us", 0),
        ("is", 0),
        ("s", 1),
    ] {
        if plain.ends_with(ending) {
            return &plain[..plain.len() - length];
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn star_matches_any_text() {
        for (pattern, name, is) in [
            ("web", "web", true),
            ("web", "web-1", false),
            ("web*", "web-1", true),
            ("*-1", "web-1", true),
            ("w*b*1", "web-1", true),
            ("w*x*1", "web-1", false),
            ("*", "", true),
            ("a*a", "a", false),
        ] {
            assert_eq!(like(pattern, name), is, "{pattern} {name}");
        }
    }

    #[test]
    fn only_lists_of_scalars_are_parsed() {
        assert_eq!(json_list(r#"["a", 1]"#), Ok(vec!["a".to_owned(), "1".to_owned()]));
        for text in ["notjson", "\"a\"", "{}", "[[]]", "[null]", ""] {
            assert!(json_list(text).is_err(), "{text}");
        }
    }

    #[test]
    fn plural_endings_are_removed() {
        for (name, one) in [
            ("DiskIds", "DiskId"),
            ("Tags", "Tag"),
            ("VSwitches", "VSwitch"),
            ("PrivateIpAddresses", "PrivateIpAddress"),
            ("Status", "Status"),
            ("SecurityGroupIdSet", "SecurityGroupId"),
            ("Address", "Address"),
            ("Set", "Set"),
        ] {
            assert_eq!(singular(name), one, "{name}");
        }
    }
}
