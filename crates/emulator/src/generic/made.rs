//! What calls have made, as items of the list that shows it: `CreateDisk` adds to what `DescribeDisks` lists.
//!
//! An item has the id of what was made and the values that the call gave under the names of its fields. The rest is made up.

use acs_spec::model::{Field, Type};
use serde_json::{Map, Value, json};

use super::filters::{is_same, singular};
use crate::{
    core::Checked,
    ids::{self, Made},
    parse::Shapes,
};

/// Adds to the items of a list what was made of their kind, in the region of the call.
pub(super) fn add(call: &Checked<'_>, path: &str, item: &Field, template: Option<Value>, items: &mut Vec<Value>) {
    let list = singular(path.rsplit('.').next().unwrap_or(path));
    let own = item.fields.iter().find_map(|field| {
        let kind = ids::kind(&field.name)?;
        kind.eq_ignore_ascii_case(list).then_some((field, kind))
    });
    let (Some((own, kind)), Some(Value::Object(template))) = (own, template) else {
        return;
    };
    let shapes = Shapes(&call.spec.product);
    let region = call.text("RegionId");
    for made in call.core.ids.made(call, kind) {
        let made_in = made.parameters.get("RegionId").and_then(Value::as_str);
        if region.is_some() && made_in.is_some() && region != made_in {
            continue;
        }
        items.push(Value::Object(one(shapes, item, own, &template, &made)));
    }
}

fn one(
    shapes: Shapes<'_>,
    item: &Field,
    own: &Field,
    template: &Map<String, Value>,
    made: &Made,
) -> Map<String, Value> {
    let mut object = template.clone();
    for field in &item.fields {
        let given = made.parameters.iter().find(|(name, _)| is_same(name, &field.name));
        let Some((_, value)) = given else { continue };
        let kind = shapes.resolve(field).kind;
        let value = match (kind, value) {
            (Type::String | Type::Enum | Type::Timestamp, Value::String(text)) if !text.is_empty() => value.clone(),
            (Type::Int32 | Type::Int64 | Type::Float | Type::Double, Value::Number(_)) => value.clone(),
            (Type::Boolean, Value::Bool(_)) => value.clone(),
            (Type::List, Value::Array(given)) if is_same(&field.name, "Tag") => tags(given),
            _ => continue,
        };
        object.insert(field.name.clone(), value);
    }
    object.insert(own.name.clone(), json!(made.id));
    object
}

/// Tags under all names that items have for their keys and values; the spec decides which of them come back.
fn tags(given: &[Value]) -> Value {
    let field = |tag: &Value, name: &str| {
        let fields = tag.as_object()?;
        let (_, value) = fields.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some(value.clone())
    };
    let tag = |tag: &Value| {
        let (key, value) = (field(tag, "Key"), field(tag, "Value").unwrap_or_else(|| json!("")));
        json!({"TagKey": key, "TagValue": value, "Key": key, "Value": value})
    };
    given.iter().map(tag).collect()
}
