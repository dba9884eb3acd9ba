//! Visits the fields of a product version with their paths, as keys of a vocabulary name them.

use super::{Action, Field, Product, ProductSpec, Section};

/// A named field of a product version with its path.
#[derive(Debug, Clone, Copy)]
pub struct FieldAt<'s> {
    /// The part of the spec that the field is in.
    pub section: Section,
    /// The name of the action or the shape, and the wire names down to the field, joined by dots.
    pub path: &'s str,
    /// The field.
    pub field: &'s Field,
}

impl<'s> FieldAt<'s> {
    /// Returns the field that holds known values: the field itself, or the items of a list or a map.
    #[must_use]
    pub fn innermost(&self) -> &'s Field {
        let mut field = self.field;
        while let Some(items) = field.items.as_deref() {
            field = items;
        }
        field
    }
}

impl ProductSpec {
    /// Calls a function for every named field of the actions and shapes, outer ones first.
    pub fn visit_fields(&self, mut visit: impl FnMut(FieldAt<'_>)) {
        visit_actions(&self.actions, &mut visit);
        visit_shapes(&self.product, &mut visit);
    }
}

/// Calls a function for every named field of these actions.
pub(crate) fn visit_actions<'s>(actions: impl IntoIterator<Item = &'s Action>, visit: &mut impl FnMut(FieldAt<'_>)) {
    for action in actions {
        named(&action.parameters, Section::Parameters, &action.action, visit);
        named(&action.response, Section::Response, &action.action, visit);
    }
}

/// Calls a function for every named field of the shapes.
pub(crate) fn visit_shapes(product: &Product, visit: &mut impl FnMut(FieldAt<'_>)) {
    for (name, shape) in &product.shapes {
        inside(shape, Section::Fields, name, visit);
    }
}

fn named(fields: &[Field], section: Section, parent: &str, visit: &mut impl FnMut(FieldAt<'_>)) {
    for field in fields {
        let path = format!("{parent}.{}", field.name);
        visit(FieldAt {
            section,
            path: &path,
            field,
        });
        inside(field, section, &path, visit);
    }
}

/// Visits the fields in a field. The items of a list or a map add no name to the path.
fn inside(field: &Field, section: Section, path: &str, visit: &mut impl FnMut(FieldAt<'_>)) {
    named(&field.fields, section, path, visit);
    for inner in [&field.items, &field.content].into_iter().flatten() {
        inside(inner, section, path, visit);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn items_add_no_name() {
        let action = json!({"action": "Get", "parameters": [
            {"name": "A.B", "type": "list", "items": {"type": "object", "fields": [{"name": "C", "type": "string"}]}},
            {"name": "D", "type": "string", "json_text": true, "content": {"type": "list", "items":
                {"type": "object", "fields": [{"name": "E", "type": "string"}]}}}],
            "response": [{"name": "F", "type": "string"}]});
        let mut spec = ProductSpec {
            actions: vec![serde_json::from_value(action).unwrap()],
            ..ProductSpec::default()
        };
        let shape = json!({"type": "object", "fields": [{"name": "G", "type": "string"}]});
        let shape = serde_json::from_value(shape).unwrap();
        spec.product.shapes.insert("Shape".to_owned(), shape);
        let mut paths = Vec::new();
        spec.visit_fields(|at| paths.push(at.path.to_owned()));
        assert_eq!(paths, ["Get.A.B", "Get.A.B.C", "Get.D", "Get.D.E", "Get.F", "Shape.G"]);
    }
}
