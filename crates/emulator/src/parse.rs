//! Parses the parameters of a request into structured values, which reverses the encoding of a client.
//!
//! Nothing is guessed from a name: the spec decides which dots are levels, which numbers are indexes, what is JSON text and
//! what is joined by commas. Parameters that the spec does not have are ignored, as the service does.

mod check;
mod error;
mod shapes;
mod tree;

pub use error::{ParamError, Problem};
pub(crate) use shapes::Shapes;
use shapes::field_for;

use acs_spec::model::{Action, Field, Product, Style, Type};
use serde_json::{Map, Value};

use check::Checker;
use tree::{Raw, TreeBuilder};

/// Parses the parameters of an action. The result has them by wire name: typed, complete, and within their limits.
///
/// `pairs` are the decoded parameters in any order: those of the query, of a form body, of headers that the spec declares
/// as parameters, and of a flattened JSON body. Parameters of the protocol may be among them. Gaps in the numbers of a list
/// are closed. Both `true` and `True` are booleans. Defaults of the spec are not filled in.
///
/// Unknown enum values are refused, as the service does, unless [`Options`] allow them.
///
/// # Errors
/// Returns the first parameter, in the order of the spec, that is missing or not valid.
pub fn parameters<K: AsRef<str>, V: AsRef<str>>(
    product: &Product,
    action: &Action,
    pairs: impl IntoIterator<Item = (K, V)>,
) -> Result<Map<String, Value>, ParamError> {
    Options::default().parameters(product, action, pairs)
}

/// Options for parsing parameters.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Whether an enum accepts values that the spec does not list.
    pub open_enums: bool,
}

impl Options {
    /// Parses the parameters of an action, as the function [`parameters`] does.
    ///
    /// # Errors
    /// Returns the first parameter, in the order of the spec, that is missing or not valid.
    pub fn parameters<K: AsRef<str>, V: AsRef<str>>(
        self,
        product: &Product,
        action: &Action,
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Map<String, Value>, ParamError> {
        let shapes = Shapes(product);
        let builder = TreeBuilder { shapes };
        let mut raw: Vec<Raw> = action.parameters.iter().map(|_| Raw::Absent).collect();
        for (key, value) in pairs {
            let (key, value) = (key.as_ref(), value.as_ref());
            if let Some((index, rest)) = field_for(&action.parameters, key) {
                let field = &action.parameters[index];
                match rest {
                    None => raw[index] = whole(field, shapes, value)?,
                    Some(rest) => builder
                        .insert(field, &mut raw[index], rest, value, 0)
                        .map_err(|reason| ParamError::invalid(key, reason))?,
                }
            }
        }
        let checker = Checker {
            shapes,
            open_enums: self.open_enums,
            is_secret: false,
        };
        let mut values = Map::new();
        for (field, raw) in action.parameters.iter().zip(raw) {
            if let Some(value) = checker.value(field, raw, &field.name)? {
                values.insert(field.name.clone(), value);
            }
        }
        Ok(values)
    }
}

/// Parses a parameter that is given under its own name, without a path.
fn whole(field: &Field, shapes: Shapes<'_>, value: &str) -> Result<Raw, ParamError> {
    let resolved = shapes.resolve(field);
    if resolved.kind.is_scalar() {
        return Ok(Raw::Text(value.to_owned()));
    }
    let json = |text: &str| {
        serde_json::from_str(text)
            .map(Raw::Json)
            .map_err(|error| ParamError::invalid(&field.name, format!("not JSON text: {error}")))
    };
    match field.style {
        Some(Style::Simple) if resolved.kind == Type::List => Ok(Raw::List(
            (1..)
                .zip(value.split(',').map(|item| Raw::Text(item.to_owned())))
                .collect(),
        )),
        Some(Style::Json) => json(value),
        _ if value.starts_with(['[', '{']) && resolved.kind != Type::Any => json(value),
        _ => Ok(Raw::Text(value.to_owned())),
    }
}

#[cfg(test)]
mod tests;
