//! Lowers the values of an example to literals: a request with its setters called.

use acs_spec::naming::snake_case;
use serde_json::{Map, Value};

use super::{outline::Outline, types::Types};
use crate::{
    flatten,
    ir::{self, Literal, Type},
};

/// The maximum depth of placeholder lists and maps. Types that contain themselves do so in one of these.
const DEEPEST: usize = 4;

/// Builds literals for the types of one action.
pub(super) struct Literals<'a> {
    pub(super) action: &'a Outline,
    pub(super) types: &'a Types<'a>,
}

impl Literals<'_> {
    /// Returns a request with these parameters, without the setters of those to skip.
    pub(super) fn request(&self, values: &Map<String, Value>, skip: &dyn Fn(&str) -> bool) -> Result<Literal, String> {
        let ty = self.request_type();
        self.object(ty, &self.action.constructor, &self.action.setters, values, skip)
    }

    /// Returns a request with placeholders for its required parameters.
    pub(super) fn sample(&self) -> Literal {
        self.placeholders(self.request_type(), &self.action.constructor, 0)
    }

    fn request_type(&self) -> ir::Named {
        ir::Named {
            module: ir::Module::Action,
            name: self.action.request.clone(),
            kind: ir::NamedKind::Object,
        }
    }

    fn object(
        &self,
        ty: ir::Named,
        constructor: &ir::Constructor,
        setters: &[ir::Setter],
        values: &Map<String, Value>,
        skip: &dyn Fn(&str) -> bool,
    ) -> Result<Literal, String> {
        let value = |setter: &ir::Setter, value| {
            self.value(&setter.ty, value)
                .map_err(|e| format!("{}: {e}", setter.wire))
        };
        let mut given = Vec::new();
        for setter in &constructor.arguments {
            let found = values
                .get(&setter.wire)
                .ok_or_else(|| format!("`{}` is required and missing", setter.wire))?;
            given.push(self.required(constructor, setter, value(setter, found)?));
        }
        let mut called = Vec::new();
        let mut deprecated = false;
        for (wire, found) in values.iter().filter(|(wire, found)| !found.is_null() && !skip(wire)) {
            match setters.iter().find(|setter| setter.wire == *wire) {
                Some(setter) => {
                    deprecated |= setter.deprecated;
                    called.push((setter.name.clone(), value(setter, found)?));
                }
                None if constructor.arguments.iter().any(|setter| setter.wire == *wire) => {}
                None => return Err(format!("there is no parameter or field `{wire}`")),
            }
        }
        Ok(Literal::Object(ir::ObjectLiteral {
            required: required_type(&ty, constructor),
            ty,
            arguments: given,
            setters: called,
            deprecated,
        }))
    }

    /// Returns a required value with the name of its argument or field. Nothing converts the value of a field to an enum.
    fn required(&self, constructor: &ir::Constructor, setter: &ir::Setter, value: Literal) -> (String, Literal) {
        let value = match (&setter.ty, value) {
            (Type::Named(named), Literal::Text(text)) if constructor.required.is_some() => {
                let variant = match self.types.get(named) {
                    Some(ir::TypeDef::Enum(it)) => it.variants.iter().find(|variant| variant.value == text),
                    _ => None,
                };
                Literal::Enum(named.clone(), variant.map(|variant| variant.name.clone()).ok_or(text))
            }
            (_, value) => value,
        };
        (setter.name.clone(), value)
    }

    /// Returns an object with placeholders for its required values.
    fn placeholders(&self, ty: ir::Named, constructor: &ir::Constructor, depth: usize) -> Literal {
        let arguments = constructor.arguments.iter().map(|setter| {
            let value = self.placeholder(&setter.wire, &setter.ty, depth);
            self.required(constructor, setter, value)
        });
        Literal::Object(ir::ObjectLiteral {
            required: required_type(&ty, constructor),
            arguments: arguments.collect(),
            ty,
            setters: Vec::new(),
            deprecated: false,
        })
    }

    fn value(&self, ty: &Type, value: &Value) -> Result<Literal, String> {
        let misfit = || format!("{value} does not fit the type");
        match ty {
            Type::Text | Type::Secret => match value {
                Value::String(text) => Ok(Literal::Text(text.clone())),
                Value::Number(_) | Value::Bool(_) => Ok(Literal::Text(value.to_string())),
                _ => Err(misfit()),
            },
            Type::JsonText | Type::JsonList(_) | Type::JsonObject => {
                // A list in JSON text is written as a list if that encodes to the same text.
                let parsed = value.as_str().and_then(|text| {
                    let parsed: Value = serde_json::from_str(text).ok()?;
                    (flatten::json_text(&parsed) == text).then_some(parsed)
                });
                let value = parsed.as_ref().unwrap_or(value);
                // Values of other types can be encoded in more than one way.
                let fits = |item: &Value| match ty {
                    Type::JsonList(inner) => match **inner {
                        Type::Text => item.is_string(),
                        Type::Boolean => item.is_boolean(),
                        _ => false,
                    },
                    _ => false,
                };
                if let (Type::JsonList(inner), Value::Array(items)) = (ty, value)
                    && !items.is_empty()
                    && items.iter().all(fits)
                {
                    return self.value(&Type::List(inner.clone()), value);
                }
                // Text is kept as it is: the JSON text `"a"` has quotes.
                Ok(Literal::JsonText(match (value, &parsed) {
                    (Value::String(text), None) => text.clone(),
                    (value, _) => flatten::json_text(value),
                }))
            }
            Type::Int => self
                .integer(value)
                .filter(|number| i32::try_from(*number).is_ok())
                .map(Literal::Integer)
                .ok_or_else(misfit),
            Type::Long => self.integer(value).map(Literal::Integer).ok_or_else(misfit),
            Type::Number => {
                let number = value.as_f64().or_else(|| value.as_str()?.parse().ok());
                number
                    .filter(|number| number.is_finite())
                    .map(Literal::Number)
                    .ok_or_else(misfit)
            }
            Type::Boolean => match value {
                Value::Bool(value) => Ok(Literal::Boolean(*value)),
                Value::String(word) => word.parse().map(Literal::Boolean).map_err(|_| misfit()),
                _ => Err(misfit()),
            },
            Type::Any => Ok(Literal::Json(value.to_string())),
            Type::List(inner) => {
                let items = value.as_array().ok_or_else(misfit)?;
                let items: Result<_, _> = items.iter().map(|item| self.value(inner, item)).collect();
                items.map(|items| Literal::List(inner.as_ref().clone(), items))
            }
            Type::Map(inner) => {
                let entries = value.as_object().ok_or_else(misfit)?;
                let entries: Result<_, String> = entries
                    .iter()
                    .map(|(key, value)| Ok((key.clone(), self.value(inner, value)?)))
                    .collect();
                entries.map(|entries| Literal::Map(inner.as_ref().clone(), entries))
            }
            Type::Optional(inner) | Type::Boxed(inner) => self.value(inner, value),
            Type::Named(named) => match (self.types.get(named), value) {
                (Some(ir::TypeDef::Enum(_)), Value::String(text)) => Ok(Literal::Text(text.clone())),
                (Some(ir::TypeDef::Enum(_)), Value::Number(_) | Value::Bool(_)) => Ok(Literal::Text(value.to_string())),
                (Some(ir::TypeDef::Object(object)), Value::Object(fields)) => {
                    self.object(named.clone(), &object.constructor, &object.setters, fields, &|_| false)
                }
                _ => Err(misfit()),
            },
        }
    }

    fn integer(&self, value: &Value) -> Option<i64> {
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    }

    /// Returns a placeholder value for the documentation.
    fn placeholder(&self, wire: &str, ty: &Type, depth: usize) -> Literal {
        match ty {
            Type::Text | Type::Secret => Literal::Text(snake_case(wire).trim_start_matches('_').replace('_', "-")),
            Type::JsonText | Type::JsonObject => Literal::JsonText("{}".to_owned()),
            Type::JsonList(inner) => self.placeholder(wire, &Type::List(inner.clone()), depth),
            Type::Int | Type::Long => Literal::Integer(1),
            Type::Number => Literal::Number(0.5),
            Type::Boolean => Literal::Boolean(true),
            Type::Any => Literal::Json("null".to_owned()),
            Type::List(inner) if depth > DEEPEST => Literal::List(inner.as_ref().clone(), Vec::new()),
            Type::Map(inner) if depth > DEEPEST => Literal::Map(inner.as_ref().clone(), Vec::new()),
            Type::List(inner) => {
                let item = self.placeholder(&crate::naming::singular(wire), inner, depth + 1);
                Literal::List(inner.as_ref().clone(), vec![item])
            }
            Type::Map(inner) => {
                let value = self.placeholder("value", inner, depth + 1);
                Literal::Map(inner.as_ref().clone(), vec![("key".to_owned(), value)])
            }
            Type::Optional(inner) | Type::Boxed(inner) => self.placeholder(wire, inner, depth),
            Type::Named(named) => match self.types.get(named) {
                Some(ir::TypeDef::Enum(it)) => Literal::Text(
                    it.variants
                        .first()
                        .map_or_else(String::new, |variant| variant.value.clone()),
                ),
                Some(ir::TypeDef::Object(object)) => self.placeholders(named.clone(), &object.constructor, depth + 1),
                _ => Literal::Json("null".to_owned()),
            },
        }
    }
}

/// Returns the type of the struct with the required values of a type, if they are not arguments.
fn required_type(ty: &ir::Named, constructor: &ir::Constructor) -> Option<ir::Named> {
    let required = constructor.required.as_ref()?;
    Some(ir::Named {
        name: required.name.clone(),
        ..ty.clone()
    })
}
