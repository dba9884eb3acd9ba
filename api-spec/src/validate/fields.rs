//! Parameters, response fields and shapes: which keys go with which type, limits, defaults.

use serde_json::{Number, Value};

use super::{Context, MAX_LEVELS, names, quoted, suggest, values};
use crate::diagnostics::{Code, Pointer};
use crate::model::{Field, Position, Style, Type};

/// Where a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A parameter of the request.
    Parameter,
    /// A field of the response.
    Response,
    /// In an object; of a request or not.
    Member { request: bool },
    /// What a list or a map holds; of a request or not.
    Item { request: bool },
    /// A shape, which both can refer to.
    Shape,
    /// In an object of a shape.
    ShapeMember,
}

/// The parameters of an action.
pub(super) fn parameters(context: &mut Context<'_>, fields: &[Field], at: &Pointer<'_>) {
    names::siblings(context, fields, at);
    for (index, field) in fields.iter().enumerate() {
        depth(context, field, &at.index(index));
        check(context, field, &at.index(index), Place::Parameter);
    }
    sent_twice(context, fields, at);
    let mut tokens = fields.iter().enumerate().filter(|(_, field)| field.idempotency_token);
    if let (Some(_), Some((index, _))) = (tokens.next(), tokens.next()) {
        let finding = context
            .error(
                Code::MisplacedKey,
                &at.index(index).key("idempotency_token"),
                "a second idempotency token",
            )
            .on_key()
            .help("one parameter makes a repeated call safe");
        context.push(finding);
    }
}

/// A parameter such as `SystemDisk.Size` beside an object `SystemDisk` with that field: both are sent under one key.
fn sent_twice(context: &mut Context<'_>, fields: &[Field], at: &Pointer<'_>) {
    for (index, field) in fields.iter().enumerate() {
        let Some((parent, member)) = field.name.split_once('.') else {
            continue;
        };
        let parent = fields
            .iter()
            .find(|other| other.name == parent)
            .and_then(|other| context.resolve(other));
        if parent.is_some_and(|parent| parent.fields.iter().any(|inner| inner.name == member)) {
            let message = format!("{} is a field of the parameter beside it too", quoted(&field.name));
            let finding = context
                .error(Code::DuplicateName, &at.index(index).key("name"), message)
                .warning()
                .help("if both are given, one key is sent twice; keep one of the two");
            context.push(finding);
        }
    }
}

/// The fields of a response.
pub(super) fn response(context: &mut Context<'_>, fields: &[Field], at: &Pointer<'_>) {
    names::siblings(context, fields, at);
    for (index, field) in fields.iter().enumerate() {
        depth(context, field, &at.index(index));
        check(context, field, &at.index(index), Place::Response);
    }
}

/// A shape of the product.
pub(super) fn shape(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    depth(context, field, at);
    check(context, field, at, Place::Shape);
}

/// Refuses what rustc does not compile without a `recursion_limit`.
fn depth(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    fn levels(field: &Field) -> usize {
        let inside = field.items.as_deref().into_iter().chain(&field.fields);
        inside.map(|field| 1 + levels(field)).max().unwrap_or(0)
    }
    let levels = levels(field);
    if levels > MAX_LEVELS {
        let message = format!(
            "{} has {levels} levels of types in it, {MAX_LEVELS} are possible",
            quoted(&field.name)
        );
        let finding = context
            .error(Code::TooDeep, &at.key("type"), message)
            .help("declare what is further inside as `any`, or as a shape of `product.json`");
        context.push(finding);
    }
}

fn check(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>, place: Place) {
    name(context, field, at, place);
    keys_of_type(context, field, at);
    keys_of_place(context, field, at, place);
    limits(context, field, at);
    enum_values(context, field, at);
    reference(context, field, at);
    default(context, field, at);
    if let Some(rename) = &field.rename {
        names::rename(context, rename, &at.key("rename"));
    }
    if let Some(type_name) = &field.type_name {
        names::type_name(context, type_name, &at.key("type_name"));
    }
    let (member, item) = match place {
        Place::Parameter | Place::Member { request: true } | Place::Item { request: true } => {
            (Place::Member { request: true }, Place::Item { request: true })
        }
        Place::Shape | Place::ShapeMember => (Place::ShapeMember, Place::ShapeMember),
        _ => (Place::Member { request: false }, Place::Item { request: false }),
    };
    if !field.fields.is_empty() {
        let here = at.key("fields");
        names::siblings(context, &field.fields, &here);
        for (index, field) in field.fields.iter().enumerate() {
            check(context, field, &here.index(index), member);
        }
    }
    if let Some(content) = &field.content {
        let here = at.key("content");
        if !matches!(content.kind, Type::List | Type::Map) {
            let message = format!("JSON text does not hold a `{}`", content.kind.as_str());
            let finding = context
                .error(Code::IncompleteType, &here.key("type"), message)
                .help("a `list` or a `map`; leave `content` out where it can be anything");
            context.push(finding);
        }
        check(context, content, &here, Place::Item { request: true });
    }
    if let Some(items) = &field.items {
        // An item of a shape has no name, unlike its members.
        let item = if place == Place::Shape || place == Place::ShapeMember {
            Place::Shape
        } else {
            item
        };
        nested_element(context, items, &at.key("items"));
        check(context, items, &at.key("items"), item);
    }
}

/// A wrapper level around what a list or a map holds: the types of Rust have no place to keep its name.
fn nested_element(context: &mut Context<'_>, items: &Field, at: &Pointer<'_>) {
    let Some(element) = context.resolve(items).and_then(|list| list.element.as_deref()) else {
        return;
    };
    let key = if items.element.is_some() { "element" } else { "shape" };
    let message = format!(
        "the wrapper level {} stands inside of another list or a map",
        quoted(element)
    );
    let help = format!(
        "describe each item as what it is: an object with a list {} in it",
        quoted(element)
    );
    let finding = context.error(Code::MisplacedKey, &at.key(key), message).help(help);
    context.push(finding);
}

fn name(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>, place: Place) {
    if matches!(place, Place::Item { .. } | Place::Shape) {
        if !field.name.is_empty() {
            misplaced(context, at, "name", "items and shapes have no name on the wire");
        }
        return;
    }
    let sent = matches!(place, Place::Parameter | Place::Member { request: true });
    if field.name.is_empty() {
        let finding = context
            .error(Code::BadName, at, "the field has no `name`")
            .help("write the name as it goes over the wire");
        context.push(finding);
    } else {
        names::wire_name(context, &field.name, sent, &at.key("name"));
    }
    if place == Place::Parameter && names::is_public(&field.name) {
        let message = format!("{} is a parameter that every request carries", quoted(&field.name));
        let finding = context
            .error(Code::PublicParameter, &at.key("name"), message)
            .warning()
            .help("leave it out, unless the action gives it a meaning of its own");
        context.push(finding);
    }
}

/// Keys that the type of the field has no use for, or cannot do without.
fn keys_of_type(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    use Type::{Any, Enum, List, Map, Object, Ref, String, Timestamp};
    let kind = field.kind;
    let text = matches!(kind, String | Enum | Timestamp);
    let many = matches!(kind, List | Map);
    for (given, key, fits) in [
        (field.minimum.is_some(), "minimum", kind.is_number()),
        (field.maximum.is_some(), "maximum", kind.is_number()),
        (field.min_length.is_some(), "min_length", text),
        (field.max_length.is_some(), "max_length", text),
        (field.pattern.is_some(), "pattern", text),
        (field.min_items.is_some(), "min_items", many),
        (field.max_items.is_some(), "max_items", many),
        (!field.values.is_empty(), "values", kind == Enum),
        (field.type_name.is_some(), "type_name", matches!(kind, Enum | Object)),
        (field.shape.is_some(), "shape", kind == Ref),
        (field.element.is_some(), "element", kind == List),
        (field.items.is_some(), "items", many),
        (!field.fields.is_empty(), "fields", kind == Object),
        (field.json_text, "json_text", kind == String),
        (field.content.is_some(), "content", kind == String && field.json_text),
        (
            field.style.is_some(),
            "style",
            matches!(kind, List | Map | Object | Ref | Any),
        ),
        (field.idempotency_token, "idempotency_token", kind == String),
        (field.default_from.is_some(), "default_from", kind == String),
    ] {
        if given && !fits {
            misplaced(
                context,
                at,
                key,
                &format!("the type `{}` has no use for it", kind.as_str()),
            );
        }
    }
    for (absent, key, help) in [
        (
            many && field.items.is_none(),
            "items",
            "say what it holds: {\"items\": {\"type\": \"string\"}}",
        ),
        (
            kind == Ref && field.shape.is_none(),
            "shape",
            "name the shape of `product.json` that is meant",
        ),
        (
            kind == Enum && field.values.is_empty(),
            "values",
            "list the known values; without any, the type is `string`",
        ),
    ] {
        if absent {
            let message = format!("the type `{}` needs `{key}`", kind.as_str());
            let finding = context.error(Code::IncompleteType, &at.key("type"), message).help(help);
            context.push(finding);
        }
    }
    if kind == Object && field.fields.is_empty() {
        let finding = context
            .error(Code::IncompleteType, &at.key("type"), "the object has no `fields`")
            .warning()
            .help("if the keys are free, the type is `map` or `any`");
        context.push(finding);
    }
}

/// Keys that make no sense where the field stands.
fn keys_of_place(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>, place: Place) {
    let parameter = place == Place::Parameter;
    let shape = matches!(place, Place::Shape | Place::ShapeMember);
    let request =
        parameter || shape || matches!(place, Place::Member { request: true } | Place::Item { request: true });
    let nameless = matches!(place, Place::Item { .. } | Place::Shape);
    for (given, key, fits, why) in [
        (
            field.position != Position::Query,
            "in",
            parameter,
            "only a parameter has a place in the request",
        ),
        (
            field.style.is_some(),
            "style",
            parameter,
            "only a parameter has a style; what is in it follows",
        ),
        (
            field.default_from.is_some(),
            "default_from",
            parameter,
            "only a parameter takes its value from the client",
        ),
        (
            field.idempotency_token,
            "idempotency_token",
            parameter,
            "only a parameter makes a call safe to repeat",
        ),
        (
            field.default.is_some(),
            "default",
            request && !nameless,
            "only what is sent has a default",
        ),
        (
            field.element.is_some(),
            "element",
            shape || !request,
            "only responses have wrapper levels",
        ),
        (
            field.required,
            "required",
            !nameless,
            "items and shapes are what they are; the field that holds them is required",
        ),
        (
            field.rename.is_some(),
            "rename",
            !nameless,
            "without a name on the wire there is nothing to rename",
        ),
    ] {
        if given && !fits {
            misplaced(context, at, key, why);
        }
    }
    if field.position == Position::Header && !field.kind.is_scalar() {
        misplaced(
            context,
            at,
            "in",
            &format!("a header cannot hold a `{}`", field.kind.as_str()),
        );
    }
    if field.style == Some(Style::Simple) {
        let items = field.items.as_deref().and_then(|items| context.resolve(items));
        if field.kind == Type::List && items.is_some_and(|items| !items.kind.is_scalar()) {
            misplaced(context, at, "style", "only scalars can be joined by commas");
        }
    }
    if field
        .element
        .as_deref()
        .is_some_and(|element| element.trim().is_empty())
    {
        let finding = context.error(Code::BadName, &at.key("element"), "the wrapper level has no name");
        context.push(finding);
    }
}

fn misplaced(context: &mut Context<'_>, at: &Pointer<'_>, key: &str, why: &str) {
    let finding = context
        .error(
            Code::MisplacedKey,
            &at.key(key),
            format!("`{key}` does not belong here: {why}"),
        )
        .on_key()
        .help(format!("remove `{key}`, or change what it belongs to"));
    // A default that no one takes changes nothing in what is generated.
    context.push(if key == "default" { finding.warning() } else { finding });
}

fn limits(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    let number = |number: &Option<Number>| number.as_ref().and_then(Number::as_f64);
    let count = |count: Option<u64>| count.map(|count| count as f64);
    for (low, high, low_key, high_key) in [
        (number(&field.minimum), number(&field.maximum), "minimum", "maximum"),
        (
            count(field.min_length),
            count(field.max_length),
            "min_length",
            "max_length",
        ),
        (count(field.min_items), count(field.max_items), "min_items", "max_items"),
    ] {
        if let (Some(low), Some(high)) = (low, high)
            && low > high
        {
            let message = format!("`{low_key}` {low} is above `{high_key}` {high}: no value fits");
            let finding = context.error(Code::BadLimits, &at.key(low_key), message);
            context.push(finding);
        }
    }
    for (limit, key) in [(&field.minimum, "minimum"), (&field.maximum, "maximum")] {
        if let Some(limit) = limit
            && let Err(problem) = values::number_fits(field.kind, limit)
        {
            let finding = context.error(Code::BadLimits, &at.key(key), problem).help(format!(
                "the limit is itself a value of the type `{}`",
                field.kind.as_str()
            ));
            context.push(finding);
        }
    }
}

fn enum_values(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    let mut seen = std::collections::HashSet::new();
    for (index, value) in field.values.iter().enumerate() {
        let problem = if value.trim().is_empty() {
            "the value is blank".to_owned()
        } else if !seen.insert(value) {
            format!("the value {} is given twice", quoted(value))
        } else {
            continue;
        };
        let finding = context
            .error(Code::BadValues, &at.key("values").index(index), problem)
            .help("remove it");
        context.push(finding);
    }
}

fn reference(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    if let (Some(shape), Some(product)) = (&field.shape, context.product)
        && !product.shapes.contains_key(shape)
    {
        let help = suggest(shape, product.shapes.keys().map(String::as_str), "shapes");
        let message = format!("`product.json` has no shape {}", quoted(shape));
        let finding = context.error(Code::UnknownShape, &at.key("shape"), message).help(help);
        context.push(finding);
    }
}

fn default(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    let Some(default) = &field.default else { return };
    let here = at.key("default");
    if field.required {
        // Both can be generated: what is required is asked for, so the default is never taken.
        let finding = context
            .error(Code::BadDefault, &here, "a required parameter has no default")
            .warning()
            .on_key()
            .help("remove `required` if the service takes the default, else `default`");
        context.push(finding);
    }
    // A default in text that is not JSON is one that the service takes itself.
    let is_text = field.json_text && default.is_string();
    for (pointer, problem) in values::problems(context, field, default, &here) {
        if is_text {
            break;
        }
        let mut finding = context.error(Code::BadDefault, &here, problem);
        finding.pointer = pointer;
        if let (Some(right), false) = (as_type(field.kind, default), default.is_array()) {
            finding = finding.help(format!("write it as {right}"));
        }
        context.push(finding);
    }
    if let (Type::Enum, Value::String(text)) = (field.kind, default)
        && !field.values.is_empty()
        && !field.values.contains(text)
    {
        let help = suggest(text, field.values.iter().map(String::as_str), "values");
        let message = format!("the default {} is none of the known values", quoted(text));
        let finding = context.error(Code::BadDefault, &here, message).help(help);
        context.push(finding);
    }
}

/// The same value, as the type would write it.
fn as_type(kind: Type, value: &Value) -> Option<Value> {
    match (kind, value) {
        (Type::String | Type::Enum | Type::Timestamp, Value::Number(_) | Value::Bool(_)) => {
            Some(Value::String(value.to_string()))
        }
        (Type::Int32 | Type::Int64, Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Type::Float | Type::Double, Value::String(text)) => text.parse::<f64>().ok().map(Value::from),
        (Type::Boolean, Value::String(text)) => text.to_lowercase().parse::<bool>().ok().map(Value::from),
        _ => None,
    }
}
