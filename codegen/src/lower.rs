//! Decides what is generated: from the model of a spec to an [`ir::Crate`].
//!
//! The outlines of actions come first, since they refer to shapes; then the shapes that are referred to; then all that
//! depends on finished types: pages, samples and tests.

mod action;
mod constructor;
mod error_codes;
mod examples;
mod literal;
mod outline;
mod pages;
mod programs;
mod shapes;
mod types;

use acs_spec::{model::ProductSpec, naming};

use crate::{Error, docs, ir, naming as names};
use shapes::Shapes;

/// Lowers a product version.
pub(crate) fn product(spec: &ProductSpec) -> Result<ir::Crate, Vec<Error>> {
    let mut errors = Vec::new();
    let mut shapes = Shapes::new(spec);
    let mut sources: Vec<_> = spec.actions.iter().collect();
    sources.sort_by(|a, b| a.action.cmp(&b.action));

    let mut modules = names::modules();
    let mut requests = names::types();
    let mut outlines = Vec::with_capacity(sources.len());
    for pair in sources.windows(2) {
        if let [one, other] = pair
            && one.action == other.action
        {
            errors.push(Error::new(Some(&one.action), "", "there are two actions of this name"));
        }
    }
    for source in &sources {
        let module = names::field(&mut modules, &source.action, None);
        let request = names::pascal(&source.action, source.rename.as_deref());
        let request = requests.claim(&[request.clone(), format!("{request}Request")], "");
        outlines.push(outline::lower(source, module, request, &mut shapes, &mut errors));
    }
    let (shape_types, request_shapes) = types::shapes(&mut shapes, &mut errors);
    let types = types::Index::new(&shape_types, &request_shapes);
    let actions: Vec<ir::Action> = outlines
        .into_iter()
        .zip(&sources)
        .map(|(outline, source)| action::lower(outline, source, spec, &shapes, &types, &mut errors))
        .collect();
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
        error_codes: error_codes::lower(spec),
        programs: programs::choose(&actions),
        actions,
        shapes: shape_types,
        request_shapes,
    })
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
