//! Imports the parameters of a request: duplicates, dotted and indexed names, styles, and rules by name.

use acs_spec::model::{DefaultFrom, Field, Position, Style, Type};

use crate::context::{Context, Side};
use crate::convert::Converter;
use crate::indexed;
use crate::names;
use crate::report::{Rule, SkipCode};
use crate::vendor::{Api, Parameter};

/// Headers of the request itself, which the runtime sets; a duplicate would break the request.
const TRANSPORT_HEADERS: &[&str] = &[
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-md5",
    "content-type",
    "date",
    "host",
    "transfer-encoding",
    "user-agent",
];

/// Returns the parameters of an action.
pub(super) fn parameters(converter: &mut Converter<'_, '_>, api: &Api<'_>) -> Result<Vec<Field>, (SkipCode, String)> {
    let mut firsts: Vec<(&str, &Parameter<'_>, Field)> = Vec::new();
    for parameter in api.parameters.iter() {
        let name = parameter.name.get().unwrap_or_default().trim();
        if !names::is_usable(name, Side::Request) {
            if parameter.schema.is_required() {
                let reason = format!("the required parameter {name:?} has a name that cannot be sent in a query");
                return Err((SkipCode::RequiredParameterUnsendable, reason));
            }
            converter.context.note(Rule::NameDropped, &format!("{name:?}"));
            continue;
        }
        let Some(position) = position(&mut converter.context, name, parameter)? else {
            continue;
        };
        let required = parameter.schema.is_required();
        match firsts.iter_mut().find(|(first, ..)| *first == name) {
            Some((_, first, _)) if **first == **parameter => converter.context.note(Rule::DuplicateParameter, name),
            Some((_, _, field)) => {
                field.required &= required;
                converter.context.note(Rule::ConflictingParameter, name);
            }
            None => firsts.push((name, parameter, field(converter, name, parameter, position))),
        }
    }
    let fields = firsts.into_iter().map(|(.., field)| field).collect();
    let mut fields = indexed::lift(fields, |rule, detail| converter.context.note(rule, &detail));
    for field in &mut fields {
        by_name(&mut converter.context, field);
    }
    if let Some(token) = idempotency_token(&mut fields) {
        converter.context.note(Rule::IdempotencyToken, "");
        token.idempotency_token = true;
        token.default = None;
    }
    for detail in names::keep_apart(&mut fields) {
        converter.context.note(Rule::Renamed, &detail);
    }
    Ok(fields)
}

/// Returns the position of a parameter; none if it is not sent as a parameter.
fn position(
    context: &mut Context<'_>,
    name: &str,
    parameter: &Parameter<'_>,
) -> Result<Option<Position>, (SkipCode, String)> {
    match parameter.position.get().unwrap_or("query") {
        "formData" | "body" => Ok(Some(Position::Form)),
        "header" => {
            let lower = name.to_ascii_lowercase();
            if TRANSPORT_HEADERS.contains(&lower.as_str()) || lower.starts_with("x-acs-") {
                context.note(
                    Rule::ParameterDropped,
                    &format!("{name}: a header that the protocol sets"),
                );
                return Ok(None);
            }
            Ok(Some(Position::Header))
        }
        "path" if parameter.schema.is_required() => {
            let reason = format!("the required parameter {name} is in the path, which is always / for RPC");
            Err((SkipCode::RequiredParameterUnsendable, reason))
        }
        position @ ("path" | "host" | "cookie") => {
            context.note(
                Rule::ParameterDropped,
                &format!("{name}: RPC has no parameters in the {position}"),
            );
            Ok(None)
        }
        _ => Ok(Some(Position::Query)),
    }
}

fn field(converter: &mut Converter<'_, '_>, name: &str, parameter: &Parameter<'_>, position: Position) -> Field {
    let declared = parameter.style.get();
    let style = match declared {
        Some("json") => Style::Json,
        Some("flat") => Style::Flat,
        Some("simple") => Style::Simple,
        _ => Style::RepeatList,
    };
    converter.context.style = style;
    let mut field = converter.field(name, &parameter.schema);
    field.position = position;
    let fits = match field.kind {
        Type::List | Type::Object | Type::Map | Type::Ref => {
            matches!(declared, Some("repeatList") | None) || style != Style::RepeatList
        }
        Type::Any => style == Style::Json || declared.is_none(),
        _ => declared.is_none(),
    };
    if !fits {
        let declared = declared.unwrap_or_default();
        converter.context.note(
            Rule::StyleDropped,
            &format!("{name}: {declared} on {}", field.kind.as_str()),
        );
    } else if style == Style::Flat && !may_hold_map(&field) {
        converter.context.note(Rule::FlatWithoutMap, name);
    } else if style != Style::RepeatList {
        field.style = Some(style);
    }
    if parameter.allow_empty_value.is_false() && field.kind == Type::String && field.min_length.is_none() {
        converter.context.note(Rule::EmptyValueForbidden, name);
        field.min_length = Some(1);
    }
    field
}

/// Returns whether a field may contain a map: only maps differ between the flat style and the repeated list.
fn may_hold_map(field: &Field) -> bool {
    match field.kind {
        Type::Map | Type::Any | Type::Ref => true,
        Type::Object => field.fields.is_empty() || field.fields.iter().any(may_hold_map),
        Type::List => field.items.as_deref().is_some_and(may_hold_map),
        _ => false,
    }
}

/// Applies the rules for names that have the same meaning in the whole catalogue.
fn by_name(context: &mut Context<'_>, field: &mut Field) {
    if field.name == "RegionId" && field.position != Position::Header && matches!(field.kind, Type::String | Type::Enum)
    {
        context.note(Rule::ClientRegion, "");
        field.default_from = Some(DefaultFrom::ClientRegion);
        if let Some(default) = field.default.take() {
            context.note(
                Rule::DefaultDropped,
                &format!("RegionId: {default}, since the client's region is sent"),
            );
        }
        // New regions appear, so that a list of known ones would soon be incomplete.
        if field.kind == Type::Enum {
            context.note(Rule::EnumDropped, "RegionId: known regions");
            field.kind = Type::String;
            field.values.clear();
        }
    }
}

/// Returns the parameter that makes a repeated call safe: `ClientToken`, in that spelling if there are several.
fn idempotency_token(fields: &mut [Field]) -> Option<&mut Field> {
    let is_token = |field: &&mut Field| field.name.eq_ignore_ascii_case("ClientToken") && field.kind == Type::String;
    fields
        .iter_mut()
        .filter(is_token)
        .min_by_key(|field| field.name != "ClientToken")
}
