//! Merges a fresh import into a spec that has been edited by hand.

mod changes;
mod fields;

use std::collections::BTreeMap;

use acs_spec::model::{Action, Alternative, Endpoints, ErrorRow, Field, Pagination, Product, ProductSpec};

pub use changes::{Change, ChangeKind};

/// The result of a merge.
#[derive(Debug, Clone, PartialEq)]
pub struct Merge {
    /// The facts of the fresh import with the hand-written parts of the existing spec.
    pub spec: ProductSpec,
    /// The differences from the existing spec, in the order of the files.
    pub changes: Vec<Change>,
}

/// Merges a fresh import into an existing spec: facts follow the document, and parts written by hand are kept.
///
/// Merging the same document again changes nothing. `crates/import/README.md` lists which parts are kept, and which side
/// wins if both have a value.
#[must_use]
pub fn merge(existing: &ProductSpec, fresh: ProductSpec) -> Merge {
    let with_messages = fresh
        .actions
        .iter()
        .flat_map(|action| &action.errors)
        .any(|row| row.message.is_some());
    let product = product(&existing.product, fresh.product);
    let mut actions: Vec<Action> = fresh
        .actions
        .into_iter()
        .map(|fresh| match existing.action(&fresh.action) {
            Some(known) => action(known, fresh, &product.shapes, with_messages),
            None => fresh,
        })
        .collect();
    actions.sort_by(|a, b| a.action.cmp(&b.action));
    let spec = ProductSpec {
        product,
        actions,
        type_names: existing.type_names.clone(),
        vocabulary: existing.vocabulary.clone(),
    };
    let changes = changes::between(existing, &spec);
    Merge { spec, changes }
}

fn product(known: &Product, fresh: Product) -> Product {
    let mut shapes = fresh.shapes;
    for (name, shape) in &mut shapes {
        if let Some(known) = known.shapes.get(name) {
            *shape = fields::merge(known, std::mem::take(shape), fields::Keep::Required);
        }
    }
    Product {
        schema: known.schema.clone().or(fresh.schema),
        title: known.title.clone().or(fresh.title),
        package: known.package.clone().or(fresh.package),
        resources: known.resources.clone(),
        endpoints: endpoints(&known.endpoints, fresh.endpoints),
        shapes,
        errors: errors(&known.errors, fresh.errors, true),
        product: fresh.product,
        version: fresh.version,
    }
}

/// Returns the hosts of the document; known public or VPC hosts are kept if the document names none of their kind.
fn endpoints(known: &Endpoints, mut fresh: Endpoints) -> Endpoints {
    if fresh.rule.is_none() && fresh.global.is_none() && fresh.regions.is_empty() {
        fresh.rule.clone_from(&known.rule);
        fresh.global.clone_from(&known.global);
        fresh.regions.clone_from(&known.regions);
    }
    if fresh.vpc_rule.is_none() && fresh.vpc_regions.is_empty() {
        fresh.vpc_rule.clone_from(&known.vpc_rule);
        fresh.vpc_regions.clone_from(&known.vpc_regions);
    }
    fresh
}

fn action(known: &Action, fresh: Action, shapes: &BTreeMap<String, Field>, with_messages: bool) -> Action {
    let parameters = fields::merge_all(&known.parameters, fresh.parameters, fields::Keep::Nothing);
    let response = fields::merge_all(&known.response, fresh.response, fields::Keep::Required);
    let same_methods = {
        let sorted = |action: &[acs_spec::model::Method]| {
            let mut methods = action.to_vec();
            methods.sort_unstable();
            methods
        };
        sorted(&known.methods) == sorted(&fresh.methods) || (known.methods.is_empty() && fresh.methods.len() == 2)
    };
    let fits = |pagination: &Pagination| pages_still_fit(pagination, &parameters, &response, shapes);
    let pagination = match (known.pagination.clone().filter(fits), fresh.pagination) {
        (Some(known), Some(fresh)) => Some(with_alternative(known, &fresh)),
        (known, fresh) => known.or(fresh),
    };
    Action {
        schema: known.schema.clone().or(fresh.schema),
        rename: known.rename.clone().or(fresh.rename),
        resource: known.resource.clone().or(fresh.resource),
        summary: if known.summary.is_empty() {
            fresh.summary
        } else {
            known.summary.clone()
        },
        doc: known.doc.clone().or(fresh.doc),
        methods: if same_methods {
            known.methods.clone()
        } else {
            fresh.methods
        },
        // The rules derive both from names and tags, so that a decision by a person counts more.
        effect: known.effect,
        authentication: known.authentication,
        deprecated: fresh.deprecated,
        errors: errors(&known.errors, fresh.errors, !with_messages),
        waiters: known.waiters.clone(),
        examples: known.examples.clone(),
        action: fresh.action,
        parameters,
        response,
        pagination,
    }
}

/// Returns the rows of the document with the known parts of each, followed by rows that only a person can have written.
fn errors(known: &[ErrorRow], fresh: Vec<ErrorRow>, messages_are_ours: bool) -> Vec<ErrorRow> {
    let same = |a: &ErrorRow, b: &ErrorRow| a.code == b.code && a.http_status == b.http_status;
    let mut rows: Vec<ErrorRow> = Vec::with_capacity(fresh.len());
    for row in fresh {
        if rows
            .iter()
            .any(|done| same(done, &row) && (row.message.is_none() || done.message == row.message))
        {
            continue;
        }
        let told_alike =
            |known: &&ErrorRow| same(known, &row) && (row.message.is_none() || known.message == row.message);
        let before = rows.len();
        rows.extend(known.iter().filter(told_alike).cloned());
        if rows.len() == before {
            rows.push(row);
        }
    }
    let by_hand =
        |row: &&ErrorRow| row.doc.is_some() || row.parameter.is_some() || (messages_are_ours && row.message.is_some());
    let left: Vec<ErrorRow> = known
        .iter()
        .filter(by_hand)
        .filter(|row| !rows.contains(row))
        .cloned()
        .collect();
    rows.extend(left);
    rows
}

/// Adds the second style to the known pagination, if the document has both for the same list.
fn with_alternative(mut known: Pagination, fresh: &Pagination) -> Pagination {
    if known.alternative.is_some() || known.items != fresh.items {
        return known;
    }
    let has_known = fresh.by(known.style).is_some();
    let other = fresh.styles().find(|turning| turning.style != known.style);
    known.alternative = other.filter(|_| has_known).map(|turning| Alternative {
        style: turning.style,
        page: turning.page.map(str::to_owned),
        token: turning.token.map(str::to_owned),
        size: turning.size.map(str::to_owned),
        next_token: turning
            .next_token
            .filter(|next| turning.token != Some(next))
            .map(str::to_owned),
    });
    known
}

/// Returns whether the parameters and the list of the pagination still exist.
fn pages_still_fit(
    pagination: &Pagination,
    parameters: &[Field],
    response: &[Field],
    shapes: &BTreeMap<String, Field>,
) -> bool {
    let named = pagination
        .styles()
        .flat_map(|turning| [turning.page, turning.token, turning.size]);
    let known = |name: &str| parameters.iter().any(|field| field.name == name);
    let mut fields = response;
    let mut parts = pagination.items.split('.').peekable();
    let found = loop {
        let Some(field) = parts
            .next()
            .and_then(|part| fields.iter().find(|field| field.name == part))
        else {
            break false;
        };
        if parts.peek().is_none() {
            break true;
        }
        let shape = field.shape.as_ref().and_then(|name| shapes.get(name));
        fields = shape.map_or(&field.fields, |shape| &shape.fields);
    };
    found && named.flatten().all(known)
}
