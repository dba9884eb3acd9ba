//! Values inside a response, by paths such as `Data.TotalCount`.

use acs_spec::model::Field;
use serde_json::{Map, Value};

use super::Spec;
use crate::parse::Shapes;

/// Returns the value at a path of names joined by dots. Paths do not enter lists.
pub(crate) fn at<'v>(object: &'v mut Map<String, Value>, path: &str) -> Option<&'v mut Value> {
    let (first, rest) = path
        .split_once('.')
        .map_or((path, None), |(first, rest)| (first, Some(rest)));
    let value = object.get_mut(first)?;
    match (rest, value) {
        (None, value) => Some(value),
        (Some(rest), Value::Object(inner)) => at(inner, rest),
        _ => None,
    }
}

/// Sets the value at a path if the spec declares it, even if the response does not have it yet.
pub(crate) fn set(spec: &Spec, response: &mut Map<String, Value>, path: &str, value: &Value) {
    let mut fields: &[Field] = &spec.action.response;
    let mut object = response;
    let mut path = path;
    while let Some((first, rest)) = path.split_once('.') {
        let Some(field) = fields.iter().find(|field| field.name == first) else {
            return;
        };
        fields = &Shapes(&spec.product).resolve(field).fields;
        let inner = object.entry(first).or_insert_with(|| Value::Object(Map::new()));
        match inner {
            Value::Object(inner) => object = inner,
            _ => return,
        }
        path = rest;
    }
    if fields.iter().any(|field| field.name == path) {
        object.insert(path.to_owned(), value.clone());
    }
}
