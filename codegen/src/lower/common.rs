//! Facts that several fields have in common: a type that is shared documents nothing that is true of one use alone.

use acs_spec::model::{Field, Type};

/// Returns a field with the facts that all have in common, the values of all, and the first documentation.
pub(super) fn field(fields: &[&Field]) -> Field {
    let Some((first, others)) = fields.split_first() else {
        return Field::default();
    };
    let mut common = Field::clone(first);
    for other in others {
        merge(&mut common, other);
    }
    common
}

fn merge(common: &mut Field, other: &Field) {
    fn keep<T: PartialEq>(common: &mut Option<T>, other: &Option<T>) {
        if common != other {
            *common = None;
        }
    }
    if common.doc.is_none() {
        common.doc.clone_from(&other.doc);
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
    fn first_documentation_counts() {
        let one = json!({"name": "A", "type": "string"});
        let other = json!({"name": "A", "type": "string", "doc": "Text.", "deprecated": true});
        let wanted = json!({"name": "A", "type": "string", "doc": "Text."});
        assert_eq!(common(&[one, other]), wanted);
    }
}
