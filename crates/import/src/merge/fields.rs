use acs_spec::model::{Field, Type};

/// What a field keeps that the document never says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// Nothing: whether a parameter is required is a fact of the document.
    Nothing,
    /// That a response always has it: the importer never claims so.
    Required,
}

/// The fields of the document, with what is known of each by name. Known ones stay in their order, since required ones
/// are arguments of `new` by place; a new one comes behind the one that it follows in the document.
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

/// The field of the document with what is known of it.
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
    // The same type: what is told by names and examples is as it was left; facts that the document does not state stay.
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
    merged.values = union(&known.values, merged.values);
    merged.fields = merge_all(&known.fields, merged.fields, keep);
    merged.items = match (&known.items, merged.items) {
        (Some(known), Some(fresh)) => Some(Box::new(merge(known, *fresh, keep))),
        (_, fresh) => fresh,
    };
    merged
}

/// The document's object as the list that the existing spec lifts out of it.
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

/// Whether the existing type says more than the document's: states for a text, a shape for an open value.
fn refines(known: &Field, fresh: &Field) -> bool {
    match (fresh.kind, known.kind) {
        (Type::String, Type::Enum | Type::Timestamp) | (Type::Int32, Type::Int64) | (Type::Float, Type::Double) => true,
        (Type::Any, known) => known != Type::Any,
        (Type::Map, Type::Object) => true,
        _ => false,
    }
}

/// The existing field with the facts of the document that go with any type.
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
        ..known.clone()
    }
}

/// The known values, then those that are new in the document.
fn union(known: &[String], fresh: Vec<String>) -> Vec<String> {
    let mut values = known.to_vec();
    for value in fresh {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}
