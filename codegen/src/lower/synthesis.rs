//! Makes up an example of an action from its declaration: every parameter and every field of the response has a value.

use acs_spec::{
    model::{Action, Example, Field, Type},
    naming::snake_case,
};
use serde_json::{Map, Number, Value, json};

use crate::{flatten::ShapeMap, naming::singular};

/// The number of items of a list. With one item, XML could not tell a list from a value.
const ITEMS: usize = 2;

/// The depth below which lists have one item, so that nested lists stay small.
const DEPTH: usize = 2;

/// The longest text that is padded to a minimum length.
const LONGEST: u64 = 4096;

/// Returns the example. Its request has all parameters, except those inside of another one that is there.
pub(super) fn example(action: &Action, shapes: &ShapeMap) -> Example {
    let mut synthesis = Synthesis {
        shapes,
        inside: Vec::new(),
        depth: 0,
    };
    let is_nested = |field: &Field| {
        let parent = |other: &&Field| {
            field
                .name
                .strip_prefix(&other.name)
                .is_some_and(|rest| rest.starts_with('.'))
        };
        action.parameters.iter().any(|other| parent(&other))
    };
    let parameters: Vec<&Field> = action.parameters.iter().filter(|field| !is_nested(field)).collect();
    Example {
        name: "every_value".to_owned(),
        request: synthesis.object(parameters.iter().copied()),
        json: Some(Value::Object(synthesis.object(&action.response))),
        ..Example::default()
    }
}

struct Synthesis<'s> {
    shapes: &'s ShapeMap,
    /// The shapes that the value at hand is in: one that contains itself ends there.
    inside: Vec<&'s str>,
    depth: usize,
}

impl<'s> Synthesis<'s> {
    fn object(&mut self, fields: impl IntoIterator<Item = &'s Field>) -> Map<String, Value> {
        let mut object = Map::new();
        for field in fields {
            let Some(value) = self.value(field, &field.name) else {
                continue;
            };
            let value = match &field.element {
                Some(element) => json!({ element.as_str(): value }),
                None => value,
            };
            object.insert(field.name.clone(), value);
        }
        object
    }

    /// Returns a value for the field, or `None` where its shape has no end.
    fn value(&mut self, field: &'s Field, name: &str) -> Option<Value> {
        Some(match field.kind {
            Type::String if field.json_text => match &field.content {
                Some(content) => self.deeper(content, name)?.to_string().into(),
                None => r#"{"Key":"value"}"#.into(),
            },
            Type::String => text(field, name).into(),
            Type::Timestamp => "2024-01-31T23:59:00Z".into(),
            Type::Enum => field
                .values
                .first()
                .map_or_else(|| text(field, name), String::clone)
                .into(),
            Type::Int32 | Type::Int64 => integer(field).into(),
            Type::Float | Type::Double => json!(within(field, 1.5)),
            Type::Boolean => true.into(),
            // The value is text, since XML has no other scalars.
            Type::Any => text(field, name).into(),
            Type::List => {
                let item = field.items.as_deref()?;
                let usual = if self.depth < DEPTH { ITEMS } else { 1 };
                let bound = |bound: u64| usize::try_from(bound).unwrap_or(usize::MAX);
                let least = field.min_items.map_or(usual, bound).max(usual);
                let count = field.max_items.map_or(least, |most| least.min(bound(most)).max(1));
                let value = self.deeper(item, &singular(name))?;
                Value::Array(vec![value; count])
            }
            Type::Map => json!({ "Key": self.deeper(field.items.as_deref()?, name)? }),
            Type::Object => {
                self.depth += 1;
                let object = self.object(&field.fields);
                self.depth -= 1;
                // An object without values is not sent.
                return (!object.is_empty()).then_some(Value::Object(object));
            }
            Type::Ref => {
                let shape = field.shape.as_deref()?;
                if self.inside.contains(&shape) {
                    return None;
                }
                let (shape, field) = self.shapes.get_key_value(shape)?;
                self.inside.push(shape);
                let value = self.value(field, name);
                self.inside.pop();
                // The shape itself can be a list with a wrapper level.
                match &field.element {
                    Some(element) => json!({ element.as_str(): value? }),
                    None => value?,
                }
            }
        })
    }

    fn deeper(&mut self, field: &'s Field, name: &str) -> Option<Value> {
        self.depth += 1;
        let value = self.value(field, name);
        self.depth -= 1;
        match (&field.element, value) {
            (Some(element), Some(value)) => Some(json!({ element.as_str(): value })),
            (_, value) => value,
        }
    }
}

/// Returns a text that is different for each name, with a length that the field allows.
fn text(field: &Field, name: &str) -> String {
    let mut text = snake_case(name).trim_matches('_').replace('_', "-");
    let longest = usize::try_from(field.max_length.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    let shortest = usize::try_from(field.min_length.unwrap_or(0).min(LONGEST)).unwrap_or(0);
    let missing = shortest.max(1).saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n('x', missing));
    text.chars().take(longest).collect()
}

fn integer(field: &Field) -> i64 {
    let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_i64);
    let number = limit(&field.minimum).map_or(7, |minimum| minimum.max(7));
    limit(&field.maximum).map_or(number, |maximum| number.min(maximum))
}

fn within(field: &Field, wish: f64) -> f64 {
    let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
    let number = limit(&field.minimum).map_or(wish, |minimum| wish.max(minimum));
    limit(&field.maximum).map_or(number, |maximum| number.min(maximum))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn action(action: Value) -> Action {
        serde_json::from_value(action).unwrap()
    }

    #[test]
    fn every_declaration_has_a_value() {
        let action = action(json!({
            "action": "MakeThing", "effect": "write",
            "parameters": [
                {"name": "Name", "type": "string", "min_length": 6},
                {"name": "Kind", "type": "enum", "values": ["Fast", "Slow"]},
                {"name": "Count", "type": "int32", "minimum": 10, "maximum": 20},
                {"name": "Disk", "type": "object", "fields": [{"name": "Size", "type": "int64"}]},
                {"name": "Disk.Size", "type": "int64"},
                {"name": "Ids", "type": "string", "json_text": true,
                 "content": {"name": "Ids", "type": "list", "items": {"type": "string"}}},
                {"name": "Pairs", "type": "list", "max_items": 1, "items": {"type": "boolean"}}
            ],
            "response": [
                {"name": "Things", "type": "list", "element": "Thing",
                 "items": {"type": "object", "fields": [{"name": "Score", "type": "double", "maximum": 1}]}},
                {"name": "Labels", "type": "map", "items": {"type": "string"}}
            ]
        }));
        let example = example(&action, &ShapeMap::new());
        let request = json!({
            "Name": "namexx", "Kind": "Fast", "Count": 10, "Disk": {"Size": 7}, "Ids": "[\"id\",\"id\"]", "Pairs": [true]
        });
        assert_eq!(Value::Object(example.request), request);
        let response = json!({"Things": {"Thing": [{"Score": 1.0}, {"Score": 1.0}]}, "Labels": {"Key": "labels"}});
        assert_eq!(example.json, Some(response));
    }

    #[test]
    fn wrapper_of_a_shape_is_kept() {
        let zones = json!({"name": "Zones", "type": "list", "element": "Zone", "items": {"type": "string"}});
        let shapes = ShapeMap::from([("Zones".to_owned(), serde_json::from_value(zones).unwrap())]);
        let action = action(json!({
            "action": "ListZones", "effect": "read",
            "response": [{"name": "Zones", "type": "ref", "shape": "Zones"}]
        }));
        let response = json!({"Zones": {"Zone": ["zone", "zone"]}});
        assert_eq!(example(&action, &shapes).json, Some(response));
    }

    #[test]
    fn recursive_shape_ends() {
        let mut shapes = ShapeMap::new();
        let node = json!({"name": "Node", "type": "object", "fields": [
            {"name": "Id", "type": "string"},
            {"name": "Next", "type": "ref", "shape": "Node"},
            {"name": "Children", "type": "list", "items": {"type": "ref", "shape": "Node"}}
        ]});
        shapes.insert("Node".to_owned(), serde_json::from_value(node).unwrap());
        let action = action(json!({
            "action": "GetTree", "effect": "read",
            "response": [{"name": "Root", "type": "ref", "shape": "Node"}]
        }));
        assert_eq!(example(&action, &shapes).json, Some(json!({"Root": {"Id": "id"}})));
    }
}
