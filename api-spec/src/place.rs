//! Places of fields in the specs of a product.

use std::fmt;

/// The place of a field in the specs of a product: `RunInstances.parameters.DataDisk[].Size`.
///
/// `[]` leads to the items of a list or to the values of a map. A name that is more than letters, digits, `-` and `_` is
/// quoted, so that no two fields have the same place: `CreateThing.parameters."SystemDisk.Size"`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(String);

impl Place {
    /// Returns the place of the parameters of an action.
    #[must_use]
    pub fn parameters(action: &str) -> Self {
        Self(quoted(action)).key("parameters")
    }

    /// Returns the place of the response of an action.
    #[must_use]
    pub fn response(action: &str) -> Self {
        Self(quoted(action)).key("response")
    }

    /// Returns the place of a shape of the product.
    #[must_use]
    pub fn shape(name: &str) -> Self {
        Self("product.shapes".to_owned()).field(name)
    }

    /// Returns the place of a field of the object here.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        self.key(&quoted(name))
    }

    /// Returns the place of the items of the list or map here.
    #[must_use]
    pub fn items(&self) -> Self {
        Self(format!("{self}[]"))
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn key(&self, key: &str) -> Self {
        Self(format!("{self}.{key}"))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn quoted(name: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    if !name.is_empty() && name.chars().all(plain) {
        name.to_owned()
    } else {
        format!("{name:?}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_fields_have_different_places() {
        let parameters = Place::parameters("Run");
        let disk = parameters.field("Disk").items();
        assert_eq!(disk.field("Size").as_str(), "Run.parameters.Disk[].Size");
        let dotted = parameters.field("Disk[].Size");
        assert_eq!(dotted.as_str(), r#"Run.parameters."Disk[].Size""#);
        assert_eq!(Place::shape("Node").as_str(), "product.shapes.Node");
        assert_ne!(Place::shape("X"), Place::parameters("product.shapes.X"));
    }
}
