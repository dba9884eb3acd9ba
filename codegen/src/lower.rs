//! Every decision: from the spec's model to an [`ir::Crate`].
//!
//! Actions come first, since they say which shapes are needed; then the shapes; then what has to look into finished
//! types: pages, samples and tests.

mod action;
mod errors;
mod examples;
mod literal;
mod outline;
mod pages;
mod programs;
mod shapes;
mod types;

use acs_spec::{model::ProductSpec, naming};

use crate::{Problem, docs, ir, naming as names};
use shapes::Shapes;

/// Lowers a product version.
pub(crate) fn product(spec: &ProductSpec) -> Result<ir::Crate, Vec<Problem>> {
    let mut problems = Vec::new();
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
            problems.push(Problem::new(
                Some(&one.action),
                "",
                "there are two actions of that name",
            ));
        }
    }
    for source in &sources {
        let module = names::field(&mut modules, &source.action, None);
        let request = names::pascal(&source.action, source.rename.as_deref());
        let request = requests.claim(&[request.clone(), format!("{request}Request")], "");
        outlines.push(outline::lower(source, module, request, &mut shapes, &mut problems));
    }
    let (shape_types, request_shapes) = types::shapes(&mut shapes, &mut problems);
    let types = types::Index::new(&shape_types, &request_shapes);
    let actions: Vec<ir::Action> = outlines
        .into_iter()
        .zip(&sources)
        .map(|(outline, source)| action::lower(outline, source, spec, &shapes, &types, &mut problems))
        .collect();
    let package = package(&spec.product.package_name());
    if let Some(owner) = naming::package_owner(&package) {
        let message =
            format!("the package would be named `{package}`, which is {owner}; give the product another `package`");
        problems.push(Problem::new(None, "package", message));
    }
    if !problems.is_empty() {
        return Err(problems);
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
        error_codes: errors::codes(spec),
        programs: programs::choose(&actions),
        actions,
        shapes: shape_types,
        request_shapes,
    })
}

/// A name that cargo takes as a package's: a spec may say anything.
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
