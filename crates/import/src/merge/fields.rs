use acs_spec::model::{Field, Type};

use crate::example;

/// The facts of a known field that documents never state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// None: the document states which parameters are required.
    Nothing,
    /// `required` in responses, which the importer never sets.
    Required,
}

/// Merges the fields of the document with the known ones by name. Known ones keep their order, since two required
/// ones may be positional arguments of `new`; a new one follows the field that it follows in the document.
pub(super) fn merge_all(known: &[Field], fresh: Vec<Field>, keep: Keep) -> Vec<Field> {
    let place = |name: &str| known.iter().position(|known| known.name == name);
    let mut behind = None;
    let mut merged: Vec<(Option<usize>, Field)> = Vec::with_capacity(fresh.len());
    for fresh in fresh {
        let at = place(&fresh.name);
        let field = match at.and_then(|at| known.get(at)) {
            Some(known) => merge(known, fresh, keep),
            None => fresh,
        };
        behind = at.or(behind);
        merged.push((behind, field));
    }
    // The sort is stable: behind a known field, new ones stay in the document's order.
    merged.sort_by_key(|(behind, _)| *behind);
    merged.into_iter().map(|(_, field)| field).collect()
}

/// Merges a field of the document with the known one.
pub(super) fn merge(known: &Field, fresh: Field, keep: Keep) -> Field {
    let fresh = lifted_as(known, fresh);
    if refines(known, &fresh) {
        return refined(known, fresh, keep);
    }
    let mut merged = Field {
        rename: known.rename.clone().or(fresh.rename),
        doc: known.doc.clone().or(fresh.doc),
        sensitive: known.sensitive || fresh.sensitive,
        required: fresh.required || (keep == Keep::Required && known.required),
        ..fresh
    };
    if known.kind != merged.kind {
        return merged;
    }
    // For the same type, parts derived from names and examples are kept, as are facts that the document does not state.
    merged.type_name = known.type_name.clone().or(merged.type_name);
    merged.default_from = known.default_from;
    merged.json_text = known.json_text;
    let fresh = merged.content.take().filter(|_| known.json_text);
    merged.content = known.content.clone().or(fresh);
    merged.idempotency_token = known.idempotency_token;
    merged.default = merged.default.or_else(|| known.default.clone());
    merged.minimum = merged.minimum.or_else(|| known.minimum.clone());
    merged.maximum = merged.maximum.or_else(|| known.maximum.clone());
    merged.min_length = merged.min_length.or(known.min_length);
    merged.max_length = merged.max_length.or(known.max_length);
    merged.min_items = merged.min_items.or(known.min_items);
    merged.max_items = merged.max_items.or(known.max_items);
    merged.pattern = merged.pattern.or_else(|| known.pattern.clone());
    merged.style = merged
        .style
        .or(known.style.filter(|style| *style == Default::default()));
    merged.value_docs = known.value_docs.clone();
    merged.example = known.example.clone().or(merged.example);
    merged.values = union(&known.values, merged.values);
    merged.fields = merge_all(&known.fields, merged.fields, keep);
    merged.items = match (&known.items, merged.items) {
        (Some(known), Some(fresh)) => Some(Box::new(merge(known, *fresh, keep))),
        (_, fresh) => fresh,
    };
    merged
}

/// Returns the object of the document as the list that the existing spec lifts out of it.
fn lifted_as(known: &Field, mut fresh: Field) -> Field {
    let Some(element) = known.element.as_ref().filter(|_| known.kind == Type::List) else {
        return fresh;
    };
    match fresh.fields.as_mut_slice() {
        [inner] if fresh.kind == Type::Object && inner.name == *element && inner.kind == Type::List => {
            let items = inner.items.take();
            Field {
                kind: Type::List,
                element: known.element.clone(),
                items,
                fields: Vec::new(),
                ..fresh
            }
        }
        _ => fresh,
    }
}

/// Returns whether the existing type is more precise than that of the document, such as an enum for a string.
fn refines(known: &Field, fresh: &Field) -> bool {
    match (fresh.kind, known.kind) {
        (Type::String, Type::Enum | Type::Timestamp) | (Type::Int32, Type::Int64) | (Type::Float, Type::Double) => true,
        (Type::Any, known) => known != Type::Any,
        (Type::Map, Type::Object) => true,
        _ => false,
    }
}

/// Returns the existing field with the facts of the document that apply to any type.
fn refined(known: &Field, fresh: Field, keep: Keep) -> Field {
    Field {
        required: fresh.required || (keep == Keep::Required && known.required),
        position: fresh.position,
        style: if known.kind.is_scalar() {
            None
        } else {
            fresh.style.or(known.style)
        },
        deprecated: fresh.deprecated,
        sensitive: known.sensitive || fresh.sensitive,
        example: known
            .example
            .clone()
            .or(fresh.example.filter(|example| example::fits(known, example))),
        ..known.clone()
    }
}

/// Returns the known values, followed by those that are new in the document.
fn union(known: &[String], fresh: Vec<String>) -> Vec<String> {
    let mut values = known.to_vec();
    for value in fresh {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}
