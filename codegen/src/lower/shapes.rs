//! Names the shapes of a product, and finds out which are needed and which contain themselves.

use std::collections::{BTreeMap, BTreeSet};

use acs_spec::model::{Field, ProductSpec, Type};

use crate::{ir, naming};

/// The shapes of a product.
pub(super) struct Shapes<'s> {
    shapes: BTreeMap<&'s str, Shape<'s>>,
    /// The shapes that are referred to and not yet lowered.
    wanted: BTreeSet<(Side, &'s str)>,
    seen: BTreeSet<(Side, &'s str)>,
}

struct Shape<'s> {
    field: &'s Field,
    /// The name of its type, if it has one of its own.
    name: Option<String>,
}

/// Whether a type belongs to requests or to responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Side {
    Request,
    Response,
}

/// A shape that needs a type.
pub(super) struct Wanted<'s> {
    pub(super) side: Side,
    pub(super) key: &'s str,
    pub(super) field: &'s Field,
    /// The name of the type.
    pub(super) name: String,
}

/// The target of a reference.
pub(super) enum Target<'s> {
    /// A type of a module of shapes.
    Named(ir::Named),
    /// A list, a map or a scalar, which has no type of its own.
    Inline(&'s str, &'s Field),
    /// No shape has that name.
    Unknown,
}

impl<'s> Shapes<'s> {
    /// Names all shapes, so that a name does not depend on which shapes are used.
    pub(super) fn new(spec: &'s ProductSpec) -> Self {
        let mut scope = naming::types();
        let mut shapes = BTreeMap::new();
        for (name, field) in &spec.product.shapes {
            let own = match field.kind {
                Type::Object => !field.fields.is_empty(),
                Type::Enum => !field.values.is_empty(),
                _ => false,
            };
            let wanted = naming::pascal(name, field.type_name.as_deref());
            let name_of_type = own.then(|| naming::type_in(&mut scope, &wanted, "Shape"));
            shapes.insert(
                name.as_str(),
                Shape {
                    field,
                    name: name_of_type,
                },
            );
        }
        Self {
            shapes,
            wanted: BTreeSet::new(),
            seen: BTreeSet::new(),
        }
    }

    /// Collects the names of the types that a field refers to. A module that imports them cannot define types of these names.
    pub(super) fn names_in(&self, field: &Field, names: &mut BTreeSet<String>) {
        self.walk_names(field, names, &mut BTreeSet::new());
    }

    fn walk_names<'f>(&'f self, field: &'f Field, names: &mut BTreeSet<String>, inlined: &mut BTreeSet<&'f str>) {
        if let Some(shape) = field.shape.as_deref().and_then(|name| self.shapes.get_key_value(name)) {
            match &shape.1.name {
                Some(name) => {
                    names.insert(name.clone());
                }
                None if inlined.insert(shape.0) => self.walk_names(shape.1.field, names, inlined),
                None => {}
            }
        }
        for inner in field.fields.iter().chain(field.items.as_deref()) {
            self.walk_names(inner, names, inlined);
        }
    }

    /// Returns the wrapper level of a list: the field's own, or that of the list that it refers to.
    pub(super) fn element(&self, field: &Field) -> Option<String> {
        let mut field = field;
        for _ in 0..=self.shapes.len() {
            if field.element.is_some() || field.kind != Type::Ref {
                return field.element.clone();
            }
            field = self.shapes.get(field.shape.as_deref()?)?.field;
        }
        None
    }

    /// Returns the target of a reference, and marks the shape as needed.
    pub(super) fn target(&mut self, name: &str, side: Side) -> Target<'s> {
        let Some((key, shape)) = self.shapes.get_key_value(name) else {
            return Target::Unknown;
        };
        let Some(type_name) = &shape.name else {
            return Target::Inline(key, shape.field);
        };
        let (side, kind, module) = match (shape.field.kind, side) {
            // Requests and responses share enums.
            (Type::Enum, _) => (Side::Response, ir::NamedKind::Enum, ir::Module::Shapes),
            (_, Side::Response) => (side, ir::NamedKind::Struct, ir::Module::Shapes),
            (_, Side::Request) => (side, ir::NamedKind::Object, ir::Module::RequestShapes),
        };
        let named = ir::Named {
            module,
            name: type_name.clone(),
            kind,
        };
        if self.seen.insert((side, key)) {
            self.wanted.insert((side, key));
        }
        Target::Named(named)
    }

    /// Returns the names of all types that shapes have.
    pub(super) fn type_names(&self) -> Vec<String> {
        self.shapes.values().filter_map(|shape| shape.name.clone()).collect()
    }

    /// Removes and returns a shape that is referred to and not yet lowered.
    pub(super) fn next_wanted(&mut self) -> Option<Wanted<'s>> {
        let (side, key) = self.wanted.pop_first()?;
        let shape = self.shapes.get(key)?;
        Some(Wanted {
            side,
            key,
            field: shape.field,
            name: shape.name.clone()?,
        })
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
                && let Some(shape) = self.shapes.get(name)
            {
                direct(shape.field, &mut todo);
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
            .and_then(|name| self.shapes.shapes.get_key_value(name))
            && !self.inside.contains(name)
        {
            self.inside.push(name);
            self.field(shape.field);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn field(kind: Type) -> Field {
        Field {
            kind,
            ..Field::default()
        }
    }

    fn list_of(items: Field) -> Field {
        Field {
            items: Some(Box::new(items)),
            ..field(Type::List)
        }
    }

    fn reference(name: &str) -> Field {
        Field {
            shape: Some(name.to_owned()),
            ..field(Type::Ref)
        }
    }

    #[test]
    fn names_behind_inlined_shapes_are_found() {
        let thing = Field {
            fields: vec![Field {
                name: "Id".to_owned(),
                ..field(Type::String)
            }],
            ..field(Type::Object)
        };
        let mut spec = ProductSpec::default();
        let shapes = &mut spec.product.shapes;
        shapes.insert("Thing".to_owned(), thing.clone());
        // Lists have no type of their own: these two are inlined, and lead to `Thing` and to themselves.
        shapes.insert("Things".to_owned(), list_of(reference("Thing")));
        shapes.insert("Circle".to_owned(), list_of(reference("Circle")));
        let shapes = Shapes::new(&spec);
        let names = |field: &Field| {
            let mut names = BTreeSet::new();
            shapes.names_in(field, &mut names);
            names.into_iter().collect::<Vec<_>>()
        };
        assert_eq!(names(&reference("Thing")), ["Thing"]);
        assert_eq!(names(&reference("Things")), ["Thing"]);
        assert_eq!(names(&list_of(list_of(reference("Things")))), ["Thing"]);
        assert_eq!(names(&reference("Circle")), [] as [String; 0]);
        assert_eq!(names(&reference("Nothing")), [] as [String; 0]);
        assert_eq!(names(&field(Type::String)), [] as [String; 0]);
    }
}
