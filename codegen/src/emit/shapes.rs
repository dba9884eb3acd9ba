//! The shapes that several actions share.

use super::{response, types::Here};
use crate::{
    ir::{Crate, Place},
    render::File,
};

/// `src/shapes.rs` and `src/shapes/request.rs`, where there are any.
pub(super) fn files(product: &Crate) -> Vec<(String, File)> {
    let mut files = Vec::new();
    if has_any(product) {
        let mut file = File::default();
        file.head.push("//! Types that several actions share.".to_owned());
        if !product.request_shapes.is_empty() {
            file.text("pub mod request;");
        }
        response::types(&mut file, Here(Place::Shapes), &product.shapes);
        files.push(("src/shapes.rs".to_owned(), file));
    }
    if !product.request_shapes.is_empty() {
        let mut file = File::default();
        file.head.push("//! Types that several requests share.".to_owned());
        response::types(&mut file, Here(Place::RequestShapes), &product.request_shapes);
        files.push(("src/shapes/request.rs".to_owned(), file));
    }
    files
}

/// Whether the product has shapes that are used.
pub(super) fn has_any(product: &Crate) -> bool {
    !product.shapes.is_empty() || !product.request_shapes.is_empty()
}
