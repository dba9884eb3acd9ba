//! From the parameters of a request back to structured values, by the spec: the opposite of what a client does.
//!
//! Nothing is guessed from a name: which dots are levels, where a number is an index, what is JSON text and what joins
//! by commas, the spec says. What the spec does not know is passed over, as the service does.

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
use tree::{Builder, Raw};

/// The parameters of an action, by wire name: typed, complete, within their limits.
///
/// `pairs` are the parameters as they came, decoded, in any order: query, form body, and the headers that the spec puts
/// parameters into; those of a JSON body flattened. Public parameters may be among them. Gaps in the numbers of a list are closed. Text is a string,
/// numbers are numbers, `true` and `True` are booleans; a default of the spec is not filled in.
///
/// Unknown enum values are refused, as the service does; [`Options`] says otherwise.
///
/// # Errors
/// The first parameter, in the order of the spec, that is missing or not valid.
pub fn parameters<K: AsRef<str>, V: AsRef<str>>(
    product: &Product,
    action: &Action,
    pairs: impl IntoIterator<Item = (K, V)>,
) -> Result<Map<String, Value>, ParamError> {
    Options::default().parameters(product, action, pairs)
}

/// How strictly parameters are read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Whether an enum takes values that the spec does not list.
    pub open_enums: bool,
}

impl Options {
    /// As [`parameters`].
    ///
    /// # Errors
    /// As [`parameters`].
    pub fn parameters<K: AsRef<str>, V: AsRef<str>>(
        self,
        product: &Product,
        action: &Action,
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Map<String, Value>, ParamError> {
        let shapes = Shapes(product);
        let builder = Builder { shapes };
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

/// The value of a parameter that came under its own name.
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
