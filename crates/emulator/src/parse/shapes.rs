use acs_spec::model::{Field, Product, Type};

/// The shapes that a `ref` can mean.
#[derive(Clone, Copy)]
pub(crate) struct Shapes<'a>(pub(crate) &'a Product);

impl<'a> Shapes<'a> {
    /// The field, or what its `ref` means. A `ref` to nothing is a value of any kind.
    pub(crate) fn resolve(self, field: &'a Field) -> &'a Field {
        let mut field = field;
        // A chain of references can be a ring; specs that say so are wrong, but end here as they are.
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
