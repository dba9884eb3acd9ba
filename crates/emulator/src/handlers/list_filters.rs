//! Filters of lists that come from specs. Each parameter is applied to the items, or the call is refused.
//!
//! A parameter filters the items if they have a field of its name: `DiskIds` and `DiskId`, `Tag` and `Tags`. A parameter
//! that every call has (a required one, or the region) is the scope of the list, and the items get its value. Any other
//! parameter is refused if the response is nothing but the list, or if the action is named after it, unless its value is
//! the spec's default. Another response, such as the attributes of one resource, is not filtered by most parameters, so
//! only `Tag` and `Filter` are refused there.

use acs_spec::model::{Field, Type};
use serde_json::{Map, Value};

use super::{
    created_items,
    tag_pairs::{has_tag, is_tag, owned_tag_pairs},
};
use crate::{
    call::{Call, PageParameters},
    error::ServiceError,
    parse::Shapes,
    specs::{Spec, paths::at, synthesize},
    text::{is_same, json_list, like, scalar, singular},
};

/// How deep the fields of an item are searched.
const MAX_DEPTH: usize = 4;

/// The path and the items of a list in a response.
struct List<'a> {
    path: String,
    item: &'a Field,
    /// Whether the response is this list and nothing else, or the action is named after it.
    is_all: bool,
}

/// Applies the parameters of a call to the list of its response, if it has one.
///
/// # Errors
/// If a parameter cannot be applied to the list, or its value is not valid.
pub(super) fn apply(
    call: &Call<'_>,
    pages: Option<&PageParameters<'_>>,
    response: &mut Map<String, Value>,
) -> Result<(), ServiceError> {
    let Some(list) = list(call) else {
        return no_list(call);
    };
    let shapes = Shapes(&call.spec.product);
    let Some(Value::Array(items)) = at(response, &list.path) else {
        return Ok(());
    };
    let template = items.first().cloned().or_else(|| synthesized_item(call, &list));
    created_items::add(call, &list.path, list.item, template, items);
    for field in &call.spec.action.parameters {
        let Some(value) = call.parameters.get(&field.name).filter(|value| !is_blank(value)) else {
            continue;
        };
        let selects_page = pages.is_some_and(|pages| pages.has(&field.name)) || is_page_parameter(&field.name);
        if selects_page || selects_fields(&field.name) {
            continue;
        }
        let wanted = wanted(call, field, value)?;
        let is_scope = field.required || field.default_from.is_some() || field.name == "RegionId";
        if is_scope {
            if let Some(wanted) = wanted {
                set_scope(shapes, list.item, &field.name, wanted, items);
            }
            continue;
        }
        if call.is_general(&field.name) {
            continue;
        }
        if is_tag(&field.name) && has_field(shapes, list.item, "Tag", MAX_DEPTH) {
            let pairs = owned_tag_pairs(value);
            items.retain(|item| {
                pairs
                    .iter()
                    .all(|(key, value)| has_tag(item, key.as_deref(), value.as_deref()))
            });
            continue;
        }
        let about = name_in(shapes, list.item, &field.name);
        match wanted.zip(about) {
            Some((wanted, name)) => {
                let is_pattern = field.name.ends_with("Name");
                let fits = |found: &str| {
                    wanted
                        .iter()
                        .any(|wanted| wanted == found || is_pattern && wanted.contains('*') && like(wanted, found))
                };
                items.retain(|item| holds(item, name, &fits, MAX_DEPTH));
            }
            None if call.state.ignores_filters || field.default.as_ref() == Some(value) => {}
            None if list.is_all || is_filter(&field.name) => {
                return Err(call.unsupported_filter(&field.name));
            }
            None => {}
        }
    }
    Ok(())
}

/// Refuses the filters of a call whose response has no list or several.
fn no_list(call: &Call<'_>) -> Result<(), ServiceError> {
    let mut given = call.parameters.iter().filter(|(_, value)| !is_blank(value));
    match given.find(|(name, _)| is_filter(name)) {
        Some((name, _)) if !call.state.ignores_filters => Err(call.unsupported_filter(name)),
        _ => Ok(()),
    }
}

/// Returns whether a parameter is a filter in every action.
fn is_filter(name: &str) -> bool {
    is_tag(name) || name.starts_with("Filter")
}

/// Returns the list of an action: the one that has pages, else the only one of its response.
fn list<'c>(call: &'c Call<'_>) -> Option<List<'c>> {
    let shapes = Shapes(&call.spec.product);
    let action = &call.spec.action;
    if let Some(pages) = &action.pagination {
        let mut fields: &[Field] = &action.response;
        let mut path = pages.items.as_str();
        while let Some((first, rest)) = path.split_once('.') {
            fields = &shapes.resolve(fields.iter().find(|field| field.name == first)?).fields;
            path = rest;
        }
        let field = shapes.resolve(fields.iter().find(|field| field.name == path)?);
        return Some(List {
            path: pages.items.clone(),
            item: shapes.resolve(field.items.as_deref()?),
            is_all: true,
        });
    }
    only_list(call, &action.response, "", MAX_DEPTH)
}

/// Returns the only list of objects among fields; if there is none, the only one inside of an object among them.
fn only_list<'c>(call: &'c Call<'_>, fields: &'c [Field], prefix: &str, depth: usize) -> Option<List<'c>> {
    let shapes = Shapes(&call.spec.product);
    let path = |field: &Field| format!("{prefix}{}", field.name);
    let direct = fields.iter().filter_map(|field| {
        let list = shapes.resolve(field);
        let item = shapes.resolve(list.items.as_deref()?);
        (list.kind == Type::List && item.kind == Type::Object).then(|| List {
            path: path(field),
            item,
            is_all: true,
        })
    });
    let mut lists: Vec<List<'c>> = direct.collect();
    if lists.is_empty() && depth > 0 {
        let inner = fields.iter().filter_map(|field| {
            let object = shapes.resolve(field);
            only_list(call, &object.fields, &format!("{}.", path(field)), depth - 1)
        });
        lists = inner.collect();
    }
    let mut list = lists.pop().filter(|_| lists.is_empty())?;
    let in_list = |field: &Field| list.path == path(field) || list.path.starts_with(&format!("{}.", path(field)));
    list.is_all &= fields.iter().all(|field| {
        in_list(field)
            || is_common_field(&field.name)
            || call
                .spec
                .action
                .parameters
                .iter()
                .any(|parameter| parameter.name == field.name)
    });
    list.is_all |= is_named_after(&call.spec.action.action, &list.path);
    Some(list)
}

/// Returns whether an action is named after a list: `DescribeSpotPriceHistory` has `SpotPrices`.
fn is_named_after(action: &str, path: &str) -> bool {
    let noun = action.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let noun = noun.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let mut names = path.split('.');
    !noun.is_empty() && names.any(|name| noun.starts_with(singular(name)))
}

/// Returns whether a field is one that every list may have, about the call or the number of items.
fn is_common_field(name: &str) -> bool {
    is_page_parameter(name)
        || matches!(
            name,
            "Code"
                | "Count"
                | "HttpStatusCode"
                | "Message"
                | "RegionId"
                | "RequestId"
                | "Success"
                | "Total"
                | "TotalCount"
        )
}

/// Synthesizes an item for a list whose example is empty.
fn synthesized_item(call: &Call<'_>, list: &List<'_>) -> Option<Value> {
    let Spec { product, action } = &call.spec;
    let mut response = synthesize::response(product, &action.response, Some((&list.path, 1)));
    at(&mut response, &list.path)?.as_array()?.first().cloned()
}

/// Returns the values that a parameter allows; `None` for a structure.
fn wanted(call: &Call<'_>, field: &Field, value: &Value) -> Result<Option<Vec<String>>, ServiceError> {
    match value {
        Value::Array(items) => Ok(items.iter().map(scalar).collect()),
        Value::String(text) if field.json_text => json_list(text)
            .map(Some)
            .map_err(|reason| call.invalid(&field.name, &reason)),
        // A plural name allows several values in one text, as JSON or separated by commas.
        Value::String(text) if singular(&field.name) != field.name => {
            if text.trim_start().starts_with('[') {
                return json_list(text)
                    .map(Some)
                    .map_err(|reason| call.invalid(&field.name, &reason));
            }
            Ok(Some(text.split(',').map(|item| item.trim().to_owned()).collect()))
        }
        value => Ok(scalar(value).map(|text| vec![text])),
    }
}

/// Gives the items the value of a parameter that every call has; a list of values gives one item per value.
fn set_scope(shapes: Shapes<'_>, item: &Field, parameter: &str, wanted: Vec<String>, items: &mut Vec<Value>) {
    let own = item.fields.iter().find(|field| {
        let kind = shapes.resolve(field).kind;
        matches!(kind, Type::String | Type::Enum) && is_same(&field.name, parameter)
    });
    let (Some(own), Some(template)) = (own, items.first().cloned()) else {
        return;
    };
    if wanted.len() != 1 || singular(parameter) != parameter {
        *items = (0..wanted.len())
            .map(|number| items.get(number).unwrap_or(&template).clone())
            .collect();
    }
    for (number, item) in items.iter_mut().enumerate() {
        if let (Value::Object(fields), Some(value)) = (item, wanted.get(number).or(wanted.first())) {
            fields.insert(own.name.clone(), Value::String(value.clone()));
        }
    }
}

/// Returns the field of an item that a parameter filters: the one of its name, or for an id a more specific one, such as
/// `SourceDiskId` for `DiskId`.
fn name_in<'a>(shapes: Shapes<'_>, item: &'a Field, parameter: &'a str) -> Option<&'a str> {
    if has_field(shapes, item, parameter, MAX_DEPTH) {
        return Some(parameter);
    }
    let own = singular(parameter);
    let mut longer = item.fields.iter().map(|field| field.name.as_str()).filter(|name| {
        own.len() > "Id".len()
            && own.ends_with("Id")
            && singular(name)
                .strip_suffix(own)
                .is_some_and(|more| more.ends_with(|c: char| c.is_ascii_lowercase()))
    });
    let name = longer.next()?;
    longer.next().is_none().then_some(name)
}

/// Returns whether an item has a field of that name at any level.
fn has_field(shapes: Shapes<'_>, item: &Field, name: &str, depth: usize) -> bool {
    let item = shapes.resolve(item);
    if depth == 0 {
        return false;
    }
    let below = item.items.as_deref().into_iter().chain(&item.fields);
    let mut below = below.into_iter();
    below.any(|field| is_same(&field.name, name) || has_field(shapes, field, name, depth - 1))
}

/// Returns whether an item has a matching value of that name, at the highest level that has one.
fn holds(item: &Value, name: &str, fits: &impl Fn(&str) -> bool, depth: usize) -> bool {
    if depth == 0 {
        return false;
    }
    match item {
        Value::Object(fields) => {
            let mut own = fields
                .iter()
                .filter(|(key, _)| is_same(key, name))
                .flat_map(|(_, value)| match value {
                    Value::Array(items) => items.as_slice(),
                    value => std::slice::from_ref(value),
                })
                .filter_map(scalar)
                .peekable();
            if own.peek().is_some() {
                return own.any(|text| fits(&text));
            }
            fields.values().any(|value| holds(value, name, fits, depth - 1))
        }
        Value::Array(items) => items.iter().any(|item| holds(item, name, fits, depth)),
        _ => false,
    }
}

/// Returns whether a parameter usually selects a page, for actions whose spec does not declare pagination.
fn is_page_parameter(name: &str) -> bool {
    matches!(name, "PageNumber" | "PageSize" | "NextToken" | "MaxResults")
}

/// Returns whether a parameter selects the details that each item has, and not the items.
fn selects_fields(name: &str) -> bool {
    matches!(name, "AdditionalAttributes" | "Verbose")
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
