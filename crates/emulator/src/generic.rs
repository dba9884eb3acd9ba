//! Any action, by its spec alone: from its example, else made up to fit; as pages, if it has pages.

mod filters;
mod made;

use acs_spec::model::{Effect, Field, PageStyle, Pagination, Type};
use serde_json::{Map, Value, json};

use crate::{
    core::Checked,
    failure::Failure,
    ids,
    page::{Names, Wanted},
    parse::Shapes,
    shape,
    specs::Spec,
    synth,
};

/// How many items a made-up list with pages has in all.
const COLLECTION: usize = 3;

/// The plain response of an action that has no handler.
pub(crate) fn response(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let Spec { product, action } = &call.spec;
    let example = action.examples.iter().find_map(|example| example.json.as_ref());
    let mut response = match example {
        Some(example) => shape::plain(product, &action.response, example),
        None => {
            let long = action
                .pagination
                .as_ref()
                .map(|pages| (pages.items.as_str(), COLLECTION));
            synth::response(product, &action.response, long)
        }
    };
    match action.effect {
        Effect::Read => {
            let names = Names::of(action);
            filters::apply(call, names.as_ref(), &mut response)?;
            ids::repeat_said(call, &mut response);
            ids::note(call, &response);
            if let (Some(pages), Some(names)) = (&action.pagination, names) {
                cut(call, pages, &names, &mut response)?;
            }
        }
        Effect::Write => {
            let said = redacted(&call.spec, &call.parameters);
            ids::renew(call, example.is_some(), &said, &mut response)?;
            ids::forget_deleted(call);
        }
    }
    Ok(response)
}

/// Puts in what every response has: the id of the request.
pub(crate) fn complete(spec: &Spec, plain: &mut Map<String, Value>, request_id: &str) {
    for field in &spec.action.response {
        if field.name.eq_ignore_ascii_case("RequestId") && field.kind == Type::String {
            plain.insert(field.name.clone(), json!(request_id));
        }
    }
}

/// Cuts the page that was asked for out of the list, and makes total, page, size and token say so.
fn cut(
    call: &Checked<'_>,
    pages: &Pagination,
    names: &Names<'_>,
    response: &mut Map<String, Value>,
) -> Result<(), Failure> {
    let wanted = names.wanted(call)?;
    let Some(Value::Array(items)) = at(response, &pages.items) else {
        return Ok(());
    };
    let all = items.len();
    let (start, size) = match wanted {
        Wanted::Number { page, size } => ((page - 1).saturating_mul(size), size),
        Wanted::Behind { position, size } => (usize::try_from(position.unwrap_or(0)).unwrap_or(all), size),
    };
    let end = start.saturating_add(size).min(all);
    *items = items.get(start.min(all)..end).unwrap_or_default().to_vec();
    if let Some(total) = &pages.total {
        set(call, response, total, &json!(all));
    }
    // Responses repeat page and size under the names of the parameters, at the top or beside the total.
    let beside = |path: &str| path.rsplit_once('.').map(|(level, _)| level.to_owned());
    let levels = [
        None,
        pages.total.as_deref().and_then(beside).or_else(|| beside(&pages.items)),
    ];
    let repeated = match wanted {
        Wanted::Number { page, size } => vec![(names.page, page), (names.size, size)],
        Wanted::Behind { size, .. } => vec![(names.most, size)],
    };
    for (parameter, number) in repeated {
        let Some(parameter) = parameter else { continue };
        for level in &levels {
            let path = level
                .as_ref()
                .map_or_else(|| parameter.to_owned(), |level| format!("{level}.{parameter}"));
            set(call, response, &path, &json!(number));
        }
    }
    if let Some(next) = pages.by(PageStyle::Token).and_then(|turning| turning.next_token) {
        let more = matches!(wanted, Wanted::Behind { .. }) && end < all;
        let token = if more {
            names.token(call, end as u64)
        } else {
            String::new()
        };
        set(call, response, next, &json!(token));
    }
    Ok(())
}

/// The value at a path of names joined by dots; it does not cross lists.
fn at<'v>(object: &'v mut Map<String, Value>, path: &str) -> Option<&'v mut Value> {
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

/// Sets the value at a path, where the spec declares one: also where the example left it out.
fn set(call: &Checked<'_>, response: &mut Map<String, Value>, path: &str, value: &Value) {
    let mut fields: &[Field] = &call.spec.action.response;
    let mut object = response;
    let mut path = path;
    while let Some((first, rest)) = path.split_once('.') {
        let Some(field) = fields.iter().find(|field| field.name == first) else {
            return;
        };
        fields = &Shapes(&call.spec.product).resolve(field).fields;
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

/// Parameters without their secrets, for the log.
pub(crate) fn redacted(spec: &Spec, parameters: &Map<String, Value>) -> Map<String, Value> {
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

/// Whether a parameter, by its key on the wire, is or holds a secret.
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
