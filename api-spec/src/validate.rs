//! Checks the meaning of a spec, beyond its structure.

mod compare;
mod decode;
mod errors;
mod examples;
mod fields;
mod names;
mod paths;
mod product;
mod values;
mod vocabulary;
mod xml;

pub(crate) use vocabulary::check as vocabulary;

use crate::diagnostics::{Code, Finding, Pointer};
use crate::model::{Action, Field, Method, Product, ProductSpec, Type};
use crate::naming;

/// The most levels of objects, lists and maps in a parameter, in a field of a response, or in a shape.
const MAX_LEVELS: usize = 40;

/// Returns the findings about a product version. Files are named as in a folder of specs: `product.json`,
/// `vocabulary.json`, `actions/NAME.json`.
#[must_use]
pub fn validate(spec: &ProductSpec) -> Vec<Finding> {
    let files: Vec<String> = spec
        .actions
        .iter()
        .map(|action| format!("actions/{}.json", action.action))
        .collect();
    let named: Vec<NamedAction<'_>> = files
        .iter()
        .zip(&spec.actions)
        .map(|(file, action)| NamedAction { file, action })
        .collect();
    let product = Some(&spec.product);
    let mut findings = check(product, "product.json", &named);
    vocabulary::check(&spec.vocabulary, "vocabulary.json", product, &named, &mut findings);
    findings
}

/// An action with the name of its file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NamedAction<'a> {
    pub(crate) file: &'a str,
    pub(crate) action: &'a Action,
}

/// Checks a product version as [`validate`] does, for files of any name. Without a product, nothing that depends on it
/// is checked.
pub(crate) fn check(product: Option<&Product>, product_file: &str, actions: &[NamedAction<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(product) = product {
        product::check(
            &mut Context {
                file: product_file,
                product: Some(product),
                findings: &mut findings,
            },
            product,
        );
    }
    for named in actions {
        action(
            &mut Context {
                file: named.file,
                product,
                findings: &mut findings,
            },
            named.action,
        );
    }
    names::actions(actions, &mut findings);
    findings
}

/// The file and the product that the rules check, and the findings so far.
struct Context<'a> {
    file: &'a str,
    product: Option<&'a Product>,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Context<'a> {
    fn error(&self, code: Code, at: &Pointer<'_>, message: impl Into<String>) -> Finding {
        Finding::error(code, self.file, at.to_string(), message)
    }

    fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Returns the field itself, or the shape that its `ref` leads to; `None` if that is unknown.
    fn resolve<'f>(&self, field: &'f Field) -> Option<&'f Field>
    where
        'a: 'f,
    {
        let shapes = self.product.map(|product| &product.shapes);
        let mut field = field;
        // More steps than there are shapes are a cycle, which has a finding of its own.
        for _ in 0..=shapes.map_or(0, std::collections::BTreeMap::len) {
            if field.kind != Type::Ref {
                return Some(field);
            }
            field = shapes?.get(field.shape.as_deref()?)?;
        }
        None
    }
}

fn action(context: &mut Context<'_>, action: &Action) {
    let root = Pointer::Root;
    names::action(context, action);
    if action.methods.contains(&Method::Get) && action.methods.iter().filter(|m| **m == Method::Get).count() > 1
        || action.methods.iter().filter(|m| **m == Method::Post).count() > 1
    {
        let finding = context
            .error(Code::DuplicateName, &root.key("methods"), "duplicate method")
            .warning();
        context.push(finding);
    }
    fields::parameters(context, &action.parameters, &root.key("parameters"));
    fields::response(context, &action.response, &root.key("response"));
    names::types(context, action);
    errors::check(context, &action.errors, Some(&action.parameters), &root.key("errors"));
    if let Some(pagination) = &action.pagination {
        paths::pagination(context, action, pagination, &root.key("pagination"));
    }
    paths::waiters(context, action, &root.key("waiters"));
    examples::check(context, action, &root.key("examples"));
}

/// Quotes, escapes and cuts a text from a spec for a message.
pub(crate) fn quoted(text: &str) -> String {
    let mut clipped: String = text.chars().take(60).collect();
    if clipped.len() < text.len() {
        clipped.push('…');
    }
    format!("{clipped:?}")
}

/// Returns a suggestion: the nearest candidate, else the list of all of them.
fn suggest<'n>(wanted: &str, candidates: impl Iterator<Item = &'n str> + Clone, what: &str) -> String {
    if let Some(meant) = crate::diagnostics::nearest(wanted, candidates.clone()) {
        return format!("did you mean `{meant}`?");
    }
    let names: Vec<String> = candidates.clone().take(12).map(|name| format!("`{name}`")).collect();
    match (names.is_empty(), candidates.count() > names.len()) {
        (true, _) => format!("there are no {what}"),
        (false, more) => format!("known {what}: {}{}", names.join(", "), if more { ", …" } else { "" }),
    }
}

/// Returns whether the text is a name in snake case.
fn is_snake(text: &str) -> bool {
    naming::is_identifier(text) && !text.starts_with('_') && text.chars().all(|c| !c.is_ascii_uppercase())
}
