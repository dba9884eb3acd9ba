//! Completes an action once all types are known.

use std::collections::BTreeSet;

use acs_spec::model::{Action, DefaultFrom, Field, ProductSpec, Style, Type};

use super::{examples, outline::Outline, pages, shapes::Shapes, types::Types};
use crate::{Error, docs, ir};

/// Lowers an action, given its outline.
pub(super) fn lower(
    outline: Outline,
    source: &Action,
    spec: &ProductSpec,
    shapes: &Shapes<'_>,
    types: &Types<'_>,
    errors: &mut Vec<Error>,
) -> ir::Action {
    let pages = pages::lower(&outline.response, source, types, errors);
    let tests = examples::tests(&outline, source, &spec.product.shapes, types, errors);
    let coverage = examples::coverage(&outline, source, &spec.product.shapes, types);
    let sample = examples::sample(&outline, source, types);
    ir::Action {
        wire: source.action.clone(),
        module: outline.module,
        docs: docs::action(source),
        sample,
        error_docs: docs::error_table(&source.errors),
        constructor: outline.constructor,
        setters: outline.setters,
        methods: source.methods.clone(),
        effect: source.effect,
        authentication: source.authentication,
        parameters: parameters(source, shapes),
        pages,
        waiters: outline.waiters,
        response: outline.response,
        tests,
        coverage,
        request: outline.request,
    }
}

/// Returns the parameters, and the fields in them, that differ from the default descriptor.
fn parameters(source: &Action, shapes: &Shapes<'_>) -> Vec<ir::Parameter> {
    let mut parameters = Vec::new();
    let mut seen = BTreeSet::new();
    for field in source
        .parameters
        .iter()
        .filter(|field| seen.insert(field.name.as_str()))
    {
        let autofill = match field.default_from {
            Some(DefaultFrom::ClientRegion) => Some(ir::Autofill::Region),
            None if field.idempotency_token => Some(ir::Autofill::IdempotencyToken),
            None => None,
        };
        let structured = !matches!(field.kind, Type::Enum | Type::Timestamp) && !field.kind.is_scalar();
        let (style, maps) = style(field, shapes);
        let parameter = ir::Parameter {
            wire: field.name.clone(),
            position: field.position,
            style: if structured { style } else { Style::default() },
            required: field.required,
            autofill,
            sensitive: field.sensitive,
        };
        if parameter != plain(&field.name) {
            parameters.push(parameter);
        }
        let path = |path: String| format!("{}.{path}", field.name);
        parameters.extend(maps.into_iter().map(|map| ir::Parameter {
            style: Style::Flat,
            ..plain(&path(map))
        }));
        if !field.sensitive {
            parameters.extend(shapes.secrets(field).into_iter().map(|secret| ir::Parameter {
                sensitive: true,
                ..plain(&path(secret))
            }));
        }
    }
    parameters
}

/// Returns the style of a parameter, and the paths of the flat maps in it. The encoder writes every object of a flat
/// parameter as a map, so a flat parameter whose objects have declared fields is a repeated list with flat maps in it.
fn style(field: &Field, shapes: &Shapes<'_>) -> (Style, Vec<String>) {
    let style = field.style.unwrap_or_default();
    if style != Style::Flat {
        return (style, Vec::new());
    }
    let maps = shapes.paths(field, |field, _| match field.kind {
        Type::Map | Type::Any => true,
        Type::Object => field.fields.is_empty(),
        _ => false,
    });
    if maps.iter().any(String::is_empty) {
        (Style::Flat, Vec::new())
    } else {
        (Style::RepeatList, maps)
    }
}

fn plain(name: &str) -> ir::Parameter {
    ir::Parameter {
        wire: name.to_owned(),
        position: Default::default(),
        style: Default::default(),
        required: false,
        autofill: None,
        sensitive: false,
    }
}
