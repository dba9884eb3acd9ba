//! One action: its request, its response, and what the engine must know of it.

use std::collections::BTreeSet;

use acs_spec::model::{Action, ErrorRow, Field, Source, Style, Type};

use super::{shapes::Shapes, types::Module};
use crate::{Problem, docs, ir, naming};

/// Lowers an action; pages, samples and tests are added later.
pub(super) fn lower(
    source: &Action,
    module: String,
    request: String,
    shapes: &mut Shapes<'_>,
    problems: &mut Vec<Problem>,
) -> ir::Action {
    let mut taken = BTreeSet::new();
    for field in source.parameters.iter().chain(&source.response) {
        shapes.names_in(field, &mut taken);
    }
    let mut names = naming::Scope::new(taken.iter().map(String::as_str));
    names.take(&request);
    let response = names.claim(&[format!("{request}Response")], "");

    let taken: Vec<String> = taken.into_iter().chain([request.clone(), response.clone()]).collect();
    let mut types = Module::new(ir::Place::Action, &taken);
    let mut lowering = types.with(shapes, problems, Some(&source.action));

    let mut methods = naming::methods(source.pagination.iter().flat_map(|_| ["paginate", "pages"]));
    let waiters = waiters(source, &mut methods);
    let (arguments, setters) = lowering.setters(&source.parameters, &request, methods, |field| {
        field.default_from.is_some() || field.idempotency_token
    });
    let response = ir::Struct {
        docs: vec![format!("The answer to {}.", link(&request))],
        fields: lowering.struct_fields(&source.response, &request),
        name: response,
    };
    ir::Action {
        wire: source.action.clone(),
        module,
        docs: action_docs(source),
        sample: ir::Literal::Boolean(true),
        deprecated: source.deprecated,
        arguments,
        setters,
        methods: source.methods.clone(),
        effect: source.effect,
        authentication: source.authentication,
        parameters: parameters(source, shapes),
        pages: None,
        waiters,
        response,
        types: types.finish(),
        tests: Vec::new(),
        request,
    }
}

/// A link to a request. Some names are those of derive macros too, which rustdoc wants told apart.
fn link(request: &str) -> String {
    const DERIVES: [&str; 8] = ["Clone", "Copy", "Debug", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];
    if DERIVES.contains(&request) {
        format!("[`{request}`](struct@{request})")
    } else {
        format!("[`{request}`]")
    }
}

/// The most ids that one call takes, by the waiter or by its parameter.
fn max_ids(source: &Action, waiter: &acs_spec::model::Waiter) -> u32 {
    let Some(ids) = &waiter.ids else { return 0 };
    let parameter = source.parameters.iter().find(|field| field.name == ids.parameter);
    let of_parameter = parameter
        .and_then(|field| field.max_items)
        .and_then(|max| u32::try_from(max).ok());
    ids.max_per_call.or(of_parameter).unwrap_or_default()
}

fn waiters(source: &Action, methods: &mut naming::Scope) -> Vec<ir::Waiter> {
    let mut constants = naming::Scope::default();
    source
        .waiters
        .iter()
        .map(|waiter| {
            let doc = waiter.doc.as_deref().map(docs::inline).filter(|doc| !doc.is_empty());
            ir::Waiter {
                method: naming::method(methods, &format!("wait_until_{}", waiter.name), None),
                constant: naming::waiter(&mut constants, &waiter.name),
                doc: doc.unwrap_or_else(|| format!("Waits until {}.", docs::code(&waiter.name))),
                max_ids: max_ids(source, waiter),
                spec: waiter.clone(),
            }
        })
        .collect()
}

/// What is special about parameters, and about what is in them.
fn parameters(source: &Action, shapes: &Shapes<'_>) -> Vec<ir::Parameter> {
    let mut parameters = Vec::new();
    let mut seen = BTreeSet::new();
    for field in source
        .parameters
        .iter()
        .filter(|field| seen.insert(field.name.as_str()))
    {
        let from = match field.default_from {
            Some(Source::ClientRegion) => Some(ir::Source::Region),
            None if field.idempotency_token => Some(ir::Source::IdempotencyToken),
            None => None,
        };
        let structured = !matches!(field.kind, Type::Enum | Type::Timestamp) && !field.kind.is_scalar();
        let (style, maps) = style(field, shapes);
        let parameter = ir::Parameter {
            wire: field.name.clone(),
            position: field.position,
            style: if structured { style } else { Style::default() },
            required: field.required,
            source: from,
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

/// The style of a parameter, and the paths of the maps in it that are flat. The engine writes every object of a flat
/// parameter as a map; one whose objects have declared fields is a repeated list with flat maps in it.
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
        source: None,
        sensitive: false,
    }
}

/// The documentation of a request: what it does, without the sample.
fn action_docs(source: &Action) -> Vec<String> {
    let mut out = docs::lines(&source.summary);
    if out.is_empty() {
        out.push(format!("Calls {}.", docs::code(&source.action)));
    }
    if source.deprecated {
        out.extend([String::new(), "Deprecated by the service.".to_owned()]);
    }
    if let Some(doc) = &source.doc {
        let lines = docs::lines(doc);
        if !lines.is_empty() {
            out.push(String::new());
            out.extend(lines);
        }
    }
    out
}

/// The table of documented errors.
pub(super) fn error_docs(rows: &[ErrorRow]) -> Vec<String> {
    if rows.is_empty() {
        return Vec::new();
    }
    let meaning = |row: &ErrorRow| {
        row.doc
            .as_deref()
            .or(row.message.as_deref())
            .map(docs::inline)
            .unwrap_or_default()
    };
    let meanings = rows.iter().any(|row| !meaning(row).is_empty());
    let (head, rule) = if meanings {
        ("| code | status | meaning |", "|---|---|---|")
    } else {
        ("| code | status |", "|---|---|")
    };
    let mut out = vec!["# Errors".to_owned(), String::new(), head.to_owned(), rule.to_owned()];
    let mut seen = BTreeSet::new();
    for row in rows {
        let mut line = format!("| {} | {} |", docs::cell(&docs::code(&row.code)), row.http_status);
        if meanings {
            line.push_str(&format!(" {} |", docs::cell(&meaning(row))));
        }
        if seen.insert(line.clone()) {
            out.push(line);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_means_the_request_and_not_a_macro() {
        assert_eq!(link("Copy"), "[`Copy`](struct@Copy)");
        assert_eq!(link("CopyImage"), "[`CopyImage`]");
    }
}
