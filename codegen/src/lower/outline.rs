//! Decides the names and types of an action.

use acs_spec::model::Action;

use super::types::Definitions;
use crate::{docs, ir, naming};

/// The names and types of an action.
pub(super) struct Outline {
    pub(super) module: String,
    pub(super) request: String,
    pub(super) constructor: ir::Constructor,
    pub(super) setters: Vec<ir::Setter>,
    pub(super) response: ir::Struct,
    pub(super) waiters: Vec<ir::Waiter>,
}

/// Decides the names and types of an action.
pub(super) fn lower<'s>(
    source: &'s Action,
    module: String,
    request: String,
    definitions: Definitions<'_, 's>,
) -> Outline {
    let mut methods = naming::methods(source.pagination.iter().flat_map(|_| ["paginate", "pages"]));
    let waiters = waiters(source, &mut methods);
    let (mut constructor, setters) =
        definitions.parameters(&source.parameters, &source.action, &request, methods, |field| {
            field.default_from.is_some() || field.idempotency_token
        });
    constructor.deprecated = source.deprecated;
    let response = ir::Struct {
        docs: vec![format!("The response to {}.", link(&request))],
        fields: definitions.response(&source.response, &source.action, &request),
        name: format!("{request}Response"),
    };
    Outline {
        module,
        request,
        constructor,
        setters,
        response,
        waiters,
    }
}

/// Returns a link to a request. rustdoc needs a disambiguator for names that derive macros have too.
fn link(request: &str) -> String {
    const DERIVES: [&str; 8] = ["Clone", "Copy", "Debug", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];
    if DERIVES.contains(&request) {
        format!("[`{request}`](struct@{request})")
    } else {
        format!("[`{request}`]")
    }
}

/// Returns the maximum number of ids per call, by the waiter or by its parameter; 0 if there is no limit.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_disambiguated_from_derive_macros() {
        assert_eq!(link("Copy"), "[`Copy`](struct@Copy)");
        assert_eq!(link("CopyImage"), "[`CopyImage`]");
    }
}
