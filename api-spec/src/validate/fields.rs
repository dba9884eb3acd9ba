//! Checks parameters, response fields and shapes: keys, limits and defaults.

use serde_json::{Number, Value};

use super::{Context, MAX_LEVELS, names, quoted, suggest, values, vocabulary};
use crate::diagnostics::{Code, Pointer};
use crate::model::{Field, Position, Style, Type, compare_numbers};

/// The role of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// A parameter of the request.
    Parameter,
    /// A field of the response.
    Response,
    /// A field of an object, in a request or a response.
    Member { request: bool },
    /// The items of a list or a map, in a request or a response.
    Item { request: bool },
    /// A shape, which requests and responses can refer to.
    Shape,
    /// A field of an object in a shape.
    ShapeMember,
}

/// Checks the parameters of an action.
pub(super) fn parameters(context: &mut Context<'_>, fields: &[Field], at: &Pointer<'_>) {
    names::siblings(context, fields, at);
    for (index, field) in fields.iter().enumerate() {
        depth(context, field, &at.index(index));
        check(context, field, &at.index(index), Role::Parameter);
    }
    sent_twice(context, fields, at);
    let mut tokens = fields.iter().enumerate().filter(|(_, field)| field.idempotency_token);
    if let (Some(_), Some((index, _))) = (tokens.next(), tokens.next()) {
        let finding = context
            .error(
                Code::MisplacedKey,
                &at.index(index).key("idempotency_token"),
                "the action has a second idempotency token",
            )
            .on_key()
            .help("keep `idempotency_token` on one parameter");
        context.push(finding);
    }
}

/// Checks for parameters such as `SystemDisk.Size` beside an object `SystemDisk` with that field, which share a key.
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
            let message = format!("{} is also a field of another parameter", quoted(&field.name));
            let finding = context
                .error(Code::DuplicateName, &at.index(index).key("name"), message)
                .warning()
                .help("keep one of them: a caller who sets both would send one key twice");
            context.push(finding);
        }
    }
}

/// Checks the fields of a response.
pub(super) fn response(context: &mut Context<'_>, fields: &[Field], at: &Pointer<'_>) {
    names::siblings(context, fields, at);
    for (index, field) in fields.iter().enumerate() {
        depth(context, field, &at.index(index));
        check(context, field, &at.index(index), Role::Response);
    }
}

/// Checks a shape of the product.
pub(super) fn shape(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    depth(context, field, at);
    check(context, field, at, Role::Shape);
}

/// Checks the depth of types, which rustc limits by its `recursion_limit`.
fn depth(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    fn levels(field: &Field) -> usize {
        let inside = field.items.as_deref().into_iter().chain(&field.fields);
        inside.map(|field| 1 + levels(field)).max().unwrap_or(0)
    }
    let levels = levels(field);
    if levels > MAX_LEVELS {
        let message = format!(
            "{} has {levels} levels of types, but at most {MAX_LEVELS} are supported",
            quoted(&field.name)
        );
        let finding = context
            .error(Code::TooDeep, &at.key("type"), message)
            .help("declare the inner levels as `any`, or as a shape of `product.json`");
        context.push(finding);
    }
}

fn check(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>, role: Role) {
    name(context, field, at, role);
    keys_of_type(context, field, at);
    keys_of_role(context, field, at, role);
    limits(context, field, at);
    enum_values(context, field, at);
    reference(context, field, at);
    default(context, field, at);
    example(context, field, at);
    if let Some(rename) = &field.rename {
        names::rename(context, rename, &at.key("rename"));
    }
    if let Some(type_name) = &field.type_name {
        names::type_name(context, type_name, &at.key("type_name"));
    }
    let (member, item) = match role {
        Role::Parameter | Role::Member { request: true } | Role::Item { request: true } => {
            (Role::Member { request: true }, Role::Item { request: true })
        }
        Role::Shape | Role::ShapeMember => (Role::ShapeMember, Role::ShapeMember),
        _ => (Role::Member { request: false }, Role::Item { request: false }),
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
            let message = format!("the content of JSON text cannot be a `{}`", content.kind.as_str());
            let finding = context
                .error(Code::IncompleteType, &here.key("type"), message)
                .help("use a `list` or a `map`; remove `content` if the text can hold anything");
            context.push(finding);
        }
        check(context, content, &here, Role::Item { request: true });
    }
    if let Some(items) = &field.items {
        // An item of a shape has no name, unlike its members.
        let item = if role == Role::Shape || role == Role::ShapeMember {
            Role::Shape
        } else {
            item
        };
        nested_element(context, items, &at.key("items"));
        check(context, items, &at.key("items"), item);
    }
}

/// Checks the items of a list or a map for a wrapper level, whose name the Rust types cannot keep.
fn nested_element(context: &mut Context<'_>, items: &Field, at: &Pointer<'_>) {
    let Some(element) = context.resolve(items).and_then(|list| list.element.as_deref()) else {
        return;
    };
    let key = if items.element.is_some() { "element" } else { "shape" };
    let message = format!("the wrapper level {} is inside another list or a map", quoted(element));
    let help = format!("declare each item as an object with a list {}", quoted(element));
    let finding = context.error(Code::MisplacedKey, &at.key(key), message).help(help);
    context.push(finding);
}

fn name(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>, role: Role) {
    if matches!(role, Role::Item { .. } | Role::Shape) {
        if !field.name.is_empty() {
            misplaced(context, at, "name", "items and shapes have no wire name");
        }
        return;
    }
    let sent = matches!(role, Role::Parameter | Role::Member { request: true });
    if field.name.is_empty() {
        let finding = context
            .error(Code::BadName, at, "the field has no `name`")
            .help("write the name as it is sent");
        context.push(finding);
    } else {
        names::wire_name(context, &field.name, sent, &at.key("name"));
    }
    if role == Role::Parameter && names::is_public(&field.name) {
        let message = format!("every request already carries a parameter {}", quoted(&field.name));
        let finding = context
            .error(Code::PublicParameter, &at.key("name"), message)
            .warning()
            .help("remove it, unless the action gives it another meaning");
        context.push(finding);
    }
}

/// Checks that the type of the field has all keys that it needs, and no others.
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
        (!field.value_docs.is_empty(), "value_docs", kind == Enum),
        (field.example.is_some(), "example", kind.is_scalar()),
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
                &format!("it does not apply to type `{}`", kind.as_str()),
            );
        }
    }
    for (absent, key, help) in [
        (
            many && field.items.is_none(),
            "items",
            "declare its items: {\"items\": {\"type\": \"string\"}}",
        ),
        (
            kind == Ref && field.shape.is_none(),
            "shape",
            "name a shape of `product.json`",
        ),
        (
            kind == Enum && field.values.is_empty(),
            "values",
            "list the known values, or use type `string`",
        ),
    ] {
        if absent {
            let message = format!("type `{}` needs `{key}`", kind.as_str());
            let finding = context.error(Code::IncompleteType, &at.key("type"), message).help(help);
            context.push(finding);
        }
    }
    if kind == Object && field.fields.is_empty() {
        let finding = context
            .error(Code::IncompleteType, &at.key("type"), "the object has no `fields`")
            .warning()
            .help("use type `map` or `any` if the keys are not fixed");
        context.push(finding);
    }
}

/// Checks for keys that do not apply to the role of the field.
fn keys_of_role(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>, role: Role) {
    let parameter = role == Role::Parameter;
    let shape = matches!(role, Role::Shape | Role::ShapeMember);
    let request = parameter || shape || matches!(role, Role::Member { request: true } | Role::Item { request: true });
    let nameless = matches!(role, Role::Item { .. } | Role::Shape);
    for (given, key, fits, why) in [
        (
            field.position != Position::Query,
            "in",
            parameter,
            "only a parameter has a position in the request",
        ),
        (
            field.style.is_some(),
            "style",
            parameter,
            "only a parameter has a style, which covers all that is inside it",
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
            "only values that are sent have defaults",
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
            "items and shapes cannot be required, only the field that holds them",
        ),
        (
            field.rename.is_some(),
            "rename",
            !nameless,
            "without a wire name there is nothing to rename",
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
        .help(format!("remove `{key}`, or correct the field"));
    // An unused default does not change the generated code.
    context.push(if key == "default" { finding.warning() } else { finding });
}

fn limits(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    let count = |count: Option<u64>| count.map(Number::from);
    for (low, high, low_key, high_key) in [
        (field.minimum.clone(), field.maximum.clone(), "minimum", "maximum"),
        (
            count(field.min_length),
            count(field.max_length),
            "min_length",
            "max_length",
        ),
        (count(field.min_items), count(field.max_items), "min_items", "max_items"),
    ] {
        if let (Some(low), Some(high)) = (low, high)
            && compare_numbers(&low, &high).is_gt()
        {
            let message = format!("`{low_key}` {low} is above `{high_key}` {high}, which excludes every value");
            let finding = context.error(Code::BadLimits, &at.key(low_key), message);
            context.push(finding);
        }
    }
    for (limit, key) in [(&field.minimum, "minimum"), (&field.maximum, "maximum")] {
        if let Some(limit) = limit
            && let Err(problem) = values::number_fits(field.kind, limit)
        {
            let finding = context
                .error(Code::BadLimits, &at.key(key), problem)
                .help(format!("write a limit of type `{}`", field.kind.as_str()));
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
            format!("duplicate value {}", quoted(value))
        } else {
            continue;
        };
        let finding = context
            .error(Code::BadValues, &at.key("values").index(index), problem)
            .help("remove it");
        context.push(finding);
    }
    let here = at.key("value_docs");
    for (value, text) in &field.value_docs {
        if let Some(problem) = vocabulary::text_problem(text) {
            let finding = context.error(Code::BadText, &here.key(value), problem);
            context.push(finding);
        }
        if !field.values.contains(value) && field.kind == Type::Enum {
            let help = suggest(value, field.values.iter().map(String::as_str), "values");
            let message = format!("{} is not one of the known values", quoted(value));
            let finding = context
                .error(Code::BadValues, &here.key(value), message)
                .on_key()
                .help(help);
            context.push(finding);
        }
    }
}

fn reference(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    if let (Some(shape), Some(product)) = (&field.shape, context.product)
        && !product.shapes.contains_key(shape)
    {
        let help = suggest(shape, product.shapes.keys().map(String::as_str), "shapes");
        let message = format!("unknown shape {}", quoted(shape));
        let finding = context.error(Code::UnknownShape, &at.key("shape"), message).help(help);
        context.push(finding);
    }
}

fn default(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    let Some(default) = &field.default else { return };
    let here = at.key("default");
    if field.required {
        // The code can be generated, but the default is never used.
        let finding = context
            .error(Code::BadDefault, &here, "a required parameter cannot have a default")
            .warning()
            .on_key()
            .help("remove `required` if the service assumes the default; remove `default` otherwise");
        context.push(finding);
    }
    // A default that is not JSON text is applied by the service itself.
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
        let message = format!("the default {} is not one of the known values", quoted(text));
        let finding = context.error(Code::BadDefault, &here, message).help(help);
        context.push(finding);
    }
}

fn example(context: &mut Context<'_>, field: &Field, at: &Pointer<'_>) {
    let Some(example) = &field.example else { return };
    let here = at.key("example");
    if field.sensitive {
        let finding = context
            .error(Code::BadExample, &here, "a secret cannot have an example")
            .on_key()
            .help("remove it: documentation and tests would show it");
        context.push(finding);
    }
    if !field.kind.is_scalar() {
        return;
    }
    for (_, problem) in values::problems(context, field, example, &here) {
        let finding = context.error(Code::BadExample, &here, problem);
        context.push(match as_type(field.kind, example) {
            Some(right) => finding.help(format!("write it as {right}")),
            None => finding,
        });
    }
}

/// Returns the value as the type would write it.
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
