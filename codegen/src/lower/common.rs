//! Facts that several fields have in common: a type that is shared documents nothing that is true of one use alone.

use acs_spec::model::{Field, Type};

/// Returns a field with the facts that all have in common, the values of all, and the documentation that most have.
pub(super) fn field(fields: &[&Field]) -> Field {
    let Some((first, others)) = fields.split_first() else {
        return Field::default();
    };
    let mut common = Field::clone(first);
    for other in others {
        merge(&mut common, other);
    }
    common.doc = usual(fields.iter().filter_map(|field| field.doc.as_deref())).map(str::to_owned);
    common
}

/// Returns the most frequent text. Of several, it is the shortest one, which says the least that is true of one use alone.
fn usual<'t>(texts: impl Iterator<Item = &'t str>) -> Option<&'t str> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for text in texts {
        match counts.iter_mut().find(|(known, _)| *known == text) {
            Some((_, count)) => *count += 1,
            None => counts.push((text, 1)),
        }
    }
    let usual = counts
        .iter()
        .min_by_key(|(text, count)| (usize::MAX - count, text.len()));
    usual.map(|(text, _)| *text)
}

fn merge(common: &mut Field, other: &Field) {
    fn keep<T: PartialEq>(common: &mut Option<T>, other: &Option<T>) {
        if common != other {
            *common = None;
        }
    }
    if common.example.is_none() {
        common.example.clone_from(&other.example);
    }
    for (value, text) in &other.value_docs {
        common.value_docs.entry(value.clone()).or_insert_with(|| text.clone());
    }
    for value in &other.values {
        if !common.values.contains(value) {
            common.values.push(value.clone());
        }
    }
    if common.kind == Type::Timestamp && other.kind != Type::Timestamp {
        common.kind = other.kind;
    }
    common.deprecated &= other.deprecated;
    common.json_text &= other.json_text;
    keep(&mut common.default, &other.default);
    keep(&mut common.minimum, &other.minimum);
    keep(&mut common.maximum, &other.maximum);
    keep(&mut common.min_length, &other.min_length);
    keep(&mut common.max_length, &other.max_length);
    keep(&mut common.min_items, &other.min_items);
    keep(&mut common.max_items, &other.max_items);
    keep(&mut common.pattern, &other.pattern);
    if let (Some(common), Some(other)) = (common.items.as_deref_mut(), other.items.as_deref()) {
        merge(common, other);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn common(fields: &[Value]) -> Value {
        let fields: Vec<Field> = fields
            .iter()
            .map(|field| serde_json::from_value(field.clone()).unwrap())
            .collect();
        serde_json::to_value(field(&fields.iter().collect::<Vec<_>>())).unwrap()
    }

    #[test]
    fn only_common_limits_remain() {
        let one = json!({"name": "A", "type": "list", "max_items": 5, "items": {"type": "string", "max_length": 8}});
        let other = json!({"name": "A", "type": "list", "max_items": 5, "items": {"type": "string", "max_length": 9}});
        let wanted = json!({"name": "A", "type": "list", "max_items": 5, "items": {"type": "string"}});
        assert_eq!(common(&[one.clone(), other]), wanted);
        assert_eq!(common(&[one.clone(), one.clone()]), one);
    }

    #[test]
    fn values_are_united_in_order() {
        let field = |values: &[&str]| json!({"name": "A", "type": "enum", "values": values});
        assert_eq!(
            common(&[field(&["b", "a"]), field(&["c", "a"])]),
            field(&["b", "a", "c"])
        );
    }

    #[test]
    fn usual_documentation_counts() {
        let documented = |doc: &str| json!({"name": "A", "type": "string", "doc": doc});
        let one = json!({"name": "A", "type": "string"});
        let other = json!({"name": "A", "type": "string", "doc": "Text.", "deprecated": true});
        assert_eq!(common(&[one, other]), documented("Text."));
        let [often, once, short] = ["Said twice.", "Said once, at length.", "Short."].map(documented);
        assert_eq!(
            common(&[once.clone(), often.clone(), short.clone(), often.clone()]),
            often
        );
        assert_eq!(common(&[once, short.clone()]), short);
    }
}
