//! Decides what is generated: from the model of a spec to an [`ir::Crate`].
//!
//! Types come first: [`sites`] finds the objects and enums of the specs, [`sharing`] decides which of them are one type,
//! [`type_names`] names the types, and [`types`] defines them. Actions follow, since pages, samples and tests depend on
//! finished types.

mod action;
mod common;
mod constructor;
mod error_codes;
mod examples;
mod literal;
mod outline;
mod pages;
mod programs;
mod shapes;
mod sharing;
mod sites;
mod synthesis;
mod type_modules;
mod type_names;
mod types;
mod typing;

use std::collections::BTreeMap;

use acs_spec::{
    model::{Action, ProductSpec},
    naming,
};

use crate::{Error, docs, ir, naming as names};
use shapes::Shapes;
use types::{Definitions, Types};

/// Lowers a product version.
pub(crate) fn product(spec: &ProductSpec) -> Result<ir::Crate, Vec<Error>> {
    let requests = requests(&sorted(spec));
    let spec = &docs::described(spec, &requests);
    let mut errors = Vec::new();
    let shapes = Shapes::new(spec);
    let sources = sorted(spec);
    for pair in sources.windows(2) {
        if let [one, other] = pair
            && one.action == other.action
        {
            errors.push(Error::new(Some(&one.action), "", "there are two actions of this name"));
        }
    }
    let sites = sites::find(spec, &requests, &shapes, &mut errors);
    let names = type_names::name(sharing::groups(spec, &sites, &shapes), &sites);
    let definitions = Definitions {
        shapes: &shapes,
        sites: &sites,
        names: &names,
    };
    let types = definitions.types();
    let known = Types::new(&types);
    let resources = docs::resources(spec, &sources);
    let mut modules = names::modules();
    let mut actions = Vec::with_capacity(sources.len());
    for source in sources {
        let module = names::field(&mut modules, &source.action, None);
        let request = requests.get(source.action.as_str()).cloned().unwrap_or_default();
        let outline = outline::lower(source, module, request, definitions);
        actions.push(action::lower(outline, source, spec, &shapes, &known, &mut errors));
    }
    let package = package(&spec.product.package_name());
    if let Some(owner) = naming::package_owner(&package) {
        let message = format!("the package would be named `{package}`, which is {owner}; choose another `package`");
        errors.push(Error::new(None, "package", message));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let title = spec
        .product
        .title
        .as_deref()
        .map(docs::plain)
        .filter(|title| !title.is_empty());
    Ok(ir::Crate {
        library: package.replace('-', "_"),
        package,
        title: title.unwrap_or_else(|| docs::plain(&spec.product.product)),
        product: spec.product.product.clone(),
        version: spec.product.version.clone(),
        endpoints: spec.product.endpoints.clone(),
        resources,
        error_codes: error_codes::lower(spec),
        programs: programs::choose(&actions),
        actions,
        type_modules: type_modules::group(types, &requests),
        type_names: names.record(),
    })
}

/// Returns the actions, sorted by name.
fn sorted(spec: &ProductSpec) -> Vec<&Action> {
    let mut sources: Vec<_> = spec.actions.iter().collect();
    sources.sort_by(|a, b| a.action.cmp(&b.action));
    sources
}

/// Names the request types, by action. The name of a response, `XResponse`, never is that of a request.
fn requests<'s>(sources: &[&'s Action]) -> BTreeMap<&'s str, String> {
    let mut taken = names::types();
    let name = |source: &&'s Action| {
        let mut name = names::pascal(&source.action, source.rename.as_deref());
        if name.ends_with("Response") {
            name.push_str("Request");
        }
        let name = taken.claim(&[name.clone(), format!("{name}Request")], "");
        (source.action.as_str(), name)
    };
    sources.iter().map(name).collect()
}

/// Returns a valid package name for the one that the spec asks for.
fn package(wanted: &str) -> String {
    let good = !wanted.is_empty()
        && wanted.starts_with(|c: char| c.is_ascii_lowercase())
        && wanted
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if good {
        wanted.to_owned()
    } else {
        let name = naming::snake_case(wanted.strip_prefix("acs-").unwrap_or(wanted));
        format!("acs-{}", name.trim_matches('_').replace('_', "-"))
    }
}
