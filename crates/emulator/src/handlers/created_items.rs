//! Created resources as items of lists: `CreateDisk` adds to what `DescribeDisks` lists.
//!
//! An item has the id of the resource and the values that its call gave under the names of the fields. The other fields
//! are synthesized.

use acs_spec::model::{Field, Type};
use serde_json::{Map, Value, json};

use super::{resources, tag_pairs::listed_tags};
use crate::{
    call::Call,
    parse::Shapes,
    state::resources::CreatedResource,
    text::{is_same, singular},
};

/// Adds the resources that were created in the region of the call to the items of a list.
pub(super) fn add(call: &Call<'_>, path: &str, item: &Field, template: Option<Value>, items: &mut Vec<Value>) {
    let list = singular(path.rsplit('.').next().unwrap_or(path));
    let own = item.fields.iter().find_map(|field| {
        let kind = resources::kind(&field.name)?;
        kind.eq_ignore_ascii_case(list).then_some((field, kind))
    });
    let (Some((own, kind)), Some(Value::Object(template))) = (own, template) else {
        return;
    };
    let shapes = Shapes(&call.spec.product);
    let region = call.text("RegionId");
    for created in resources::created(call, kind) {
        let created_in = created.parameters.get("RegionId").and_then(Value::as_str);
        if region.is_some() && created_in.is_some() && region != created_in {
            continue;
        }
        items.push(Value::Object(one(shapes, item, own, &template, &created)));
    }
}

fn one(
    shapes: Shapes<'_>,
    item: &Field,
    own: &Field,
    template: &Map<String, Value>,
    created: &CreatedResource,
) -> Map<String, Value> {
    let mut object = template.clone();
    for field in &item.fields {
        let given = created.parameters.iter().find(|(name, _)| is_same(name, &field.name));
        let Some((_, value)) = given else { continue };
        let kind = shapes.resolve(field).kind;
        let value = match (kind, value) {
            (Type::String | Type::Enum | Type::Timestamp, Value::String(text)) if !text.is_empty() => value.clone(),
            (Type::Int32 | Type::Int64 | Type::Float | Type::Double, Value::Number(_)) => value.clone(),
            (Type::Boolean, Value::Bool(_)) => value.clone(),
            (Type::List, Value::Array(given)) if is_same(&field.name, "Tag") => listed_tags(given),
            _ => continue,
        };
        object.insert(field.name.clone(), value);
    }
    object.insert(own.name.clone(), json!(created.id));
    object
}
