//! Redaction of secret parameters, before they are logged or stored.

use acs_spec::model::Field;
use serde_json::{Map, Value, json};

use super::Spec;
use crate::parse::Shapes;

/// Returns the parameters with their secrets replaced.
pub(crate) fn parameters(spec: &Spec, parameters: &Map<String, Value>) -> Map<String, Value> {
    redacted_by(Shapes(&spec.product), &spec.action.parameters, parameters, 0)
}

fn redacted_by(shapes: Shapes<'_>, fields: &[Field], object: &Map<String, Value>, depth: usize) -> Map<String, Value> {
    let shown = object.iter().map(|(name, value)| {
        let value = match fields.iter().find(|field| field.name == *name) {
            Some(field) => shown(shapes, field, value, depth),
            None => value.clone(),
        };
        (name.clone(), value)
    });
    shown.collect()
}

fn shown(shapes: Shapes<'_>, field: &Field, value: &Value, depth: usize) -> Value {
    if field.sensitive || depth > 64 {
        return json!("[secret]");
    }
    let field = shapes.resolve(field);
    match (value, field.items.as_deref()) {
        (Value::Array(items), Some(item)) => items
            .iter()
            .map(|value| shown(shapes, item, value, depth + 1))
            .collect(),
        (Value::Object(object), None) => Value::Object(redacted_by(shapes, &field.fields, object, depth + 1)),
        _ => value.clone(),
    }
}

/// Returns whether a parameter, given by its key on the wire, is or contains a secret.
pub(crate) fn is_secret(spec: &Spec, key: &str) -> bool {
    fn inside(shapes: Shapes<'_>, field: &Field, depth: usize) -> bool {
        if field.sensitive {
            return true;
        }
        let field = shapes.resolve(field);
        let inner = field.fields.iter().chain(field.items.as_deref());
        depth < 8 && inner.into_iter().any(|field| inside(shapes, field, depth + 1))
    }
    let of_key = spec.action.parameters.iter().filter(|field| {
        key.strip_prefix(field.name.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    });
    let mut of_key = of_key.into_iter();
    of_key.any(|field| inside(Shapes(&spec.product), field, 0))
}
