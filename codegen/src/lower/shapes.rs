//! The shapes of a product: where references lead, and what is in them.

use std::collections::{BTreeMap, BTreeSet};

use acs_spec::model::{Field, ProductSpec, Type};

/// The shapes of a product.
pub(super) struct Shapes<'s>(BTreeMap<&'s str, &'s Field>);

/// Whether a type belongs to requests or to responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

/// The target of a reference.
pub(super) enum Target<'s> {
    /// An object or an enum, which has a type of its own.
    Own(&'s str, &'s Field),
    /// A list, a map or a scalar, which has no type of its own.
    Inline(&'s str, &'s Field),
    /// No shape has that name.
    Unknown,
}

impl<'s> Shapes<'s> {
    pub(super) fn new(spec: &'s ProductSpec) -> Self {
        let shapes = spec.product.shapes.iter();
        Self(shapes.map(|(name, field)| (name.as_str(), field)).collect())
    }

    /// Returns the wrapper level of a list: the field's own, or that of the list that it refers to.
    pub(super) fn element(&self, field: &Field) -> Option<String> {
        let mut field = field;
        for _ in 0..=self.0.len() {
            if field.element.is_some() || field.kind != Type::Ref {
                return field.element.clone();
            }
            field = self.0.get(field.shape.as_deref()?)?;
        }
        None
    }

    /// Returns the target of a reference.
    pub(super) fn target(&self, name: &str) -> Target<'s> {
        let Some((name, field)) = self.0.get_key_value(name) else {
            return Target::Unknown;
        };
        let own = match field.kind {
            Type::Object => !field.fields.is_empty(),
            Type::Enum => !field.values.is_empty(),
            _ => false,
        };
        if own {
            Target::Own(name, field)
        } else {
            Target::Inline(name, field)
        }
    }

    /// Returns whether a shape is the other one, or contains it outside of lists and maps. Without a box, a type that
    /// contains itself has no finite size.
    pub(super) fn contains(&self, outer: &str, inner: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut todo = vec![outer];
        while let Some(name) = todo.pop() {
            if name == inner {
                return true;
            }
            if seen.insert(name)
                && let Some(shape) = self.0.get(name)
            {
                direct(shape, &mut todo);
            }
        }
        false
    }

    /// Returns the paths of the secrets in a field, without the field itself.
    pub(super) fn secrets(&self, field: &Field) -> Vec<String> {
        self.paths(field, |field, path| field.sensitive && !path.is_empty())
    }

    /// Returns the paths of the outermost `wanted` fields in a field. Lists and maps add nothing to a path; the path of the
    /// field itself is empty.
    pub(super) fn paths(&self, field: &Field, wanted: fn(&Field, &[&str]) -> bool) -> Vec<String> {
        let mut walk = Walk {
            shapes: self,
            wanted,
            path: Vec::new(),
            inside: Vec::new(),
            found: Vec::new(),
        };
        walk.field(field);
        walk.found.dedup();
        walk.found
    }
}

/// A walk through all fields in a field.
struct Walk<'f> {
    shapes: &'f Shapes<'f>,
    wanted: fn(&Field, &[&str]) -> bool,
    path: Vec<&'f str>,
    /// The shapes on the current path. The walk does not enter them again.
    inside: Vec<&'f str>,
    found: Vec<String>,
}

impl<'f> Walk<'f> {
    fn field(&mut self, field: &'f Field) {
        if (self.wanted)(field, &self.path) {
            self.found.push(self.path.join("."));
            return;
        }
        if let Some((name, shape)) = field
            .shape
            .as_deref()
            .and_then(|name| self.shapes.0.get_key_value(name))
            && !self.inside.contains(name)
        {
            self.inside.push(name);
            self.field(shape);
            self.inside.pop();
        }
        if let Some(items) = &field.items {
            self.field(items);
        }
        for inner in &field.fields {
            self.path.push(&inner.name);
            self.field(inner);
            self.path.pop();
        }
    }
}

/// Collects the shapes that a field holds outside of lists and maps.
fn direct<'f>(field: &'f Field, shapes: &mut Vec<&'f str>) {
    if let Some(shape) = &field.shape {
        shapes.push(shape);
    }
    for inner in &field.fields {
        direct(inner, shapes);
    }
}
