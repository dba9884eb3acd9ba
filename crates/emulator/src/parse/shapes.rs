use acs_spec::model::{Field, Product, Type};

/// The shapes of a product, which fields may refer to.
#[derive(Clone, Copy)]
pub(crate) struct Shapes<'a>(pub(crate) &'a Product);

impl<'a> Shapes<'a> {
    /// Resolves a `ref`. One whose shape does not exist is returned as it is, and accepts any value.
    pub(crate) fn resolve(self, field: &'a Field) -> &'a Field {
        let mut field = field;
        // References may form a cycle in specs that were not validated.
        for _ in 0..8 {
            if field.kind != Type::Ref {
                break;
            }
            match field.shape.as_ref().and_then(|name| self.0.shapes.get(name)) {
                Some(shape) => field = shape,
                None => break,
            }
        }
        field
    }
}

/// Returns the index of the field that a key begins with, and the path behind its name. Names may contain dots themselves
/// (`SystemDisk.Size` beside `SystemDisk`), so the longest name wins.
pub(super) fn field_for<'k>(fields: &[Field], key: &'k str) -> Option<(usize, Option<&'k str>)> {
    let matches = fields.iter().enumerate().filter_map(|(index, field)| {
        let rest = key.strip_prefix(field.name.as_str())?;
        match rest.strip_prefix('.') {
            Some(path) => Some((index, Some(path))),
            None if rest.is_empty() => Some((index, None)),
            None => None,
        }
    });
    matches.max_by_key(|(index, _)| fields[*index].name.len())
}
