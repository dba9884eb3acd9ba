use std::borrow::Cow;

use serde_json::Value;

use super::{Context, Field, Kind};
use crate::decode::Node;

/// Returns the text of a node where text is declared.
pub fn text<'n>(node: &'n Node<'_>) -> Cow<'n, str> {
    match node {
        // A structure where text is declared becomes JSON text, so that nothing is lost and the call does not fail.
        Node::List(_) | Node::Object(_) => Cow::Owned(node.to_json()),
        scalar => scalar.scalar().unwrap_or_default(),
    }
}

impl Field for String {
    const KIND: Kind = Kind::Scalar;

    fn from_node(node: &Node<'_>, _: &mut Context) -> Self {
        text(node).into_owned()
    }

    fn from_empty() -> bool {
        true
    }

    fn absent(context: &mut Context) -> Self {
        context.missing();
        Self::new()
    }

    fn to_value(&self) -> Option<Value> {
        Some(Value::String(self.clone()))
    }
}

impl Field for bool {
    const KIND: Kind = Kind::Scalar;

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        let text = single(node).scalar();
        match text.as_deref().map(str::trim) {
            Some("1") => true,
            Some("0") => false,
            Some(word) if word.eq_ignore_ascii_case("true") => true,
            Some(word) if word.eq_ignore_ascii_case("false") => false,
            _ => {
                context.mismatch("true or false", node);
                false
            }
        }
    }

    fn absent(context: &mut Context) -> Self {
        context.missing();
        false
    }

    fn to_value(&self) -> Option<Value> {
        Some(Value::Bool(*self))
    }
}

impl Field for i64 {
    const KIND: Kind = Kind::Scalar;

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        integer(node).unwrap_or_else(|| {
            context.mismatch("an integer", node);
            0
        })
    }

    fn absent(context: &mut Context) -> Self {
        context.missing();
        0
    }

    fn to_value(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}

impl Field for i32 {
    const KIND: Kind = Kind::Scalar;

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        integer(node)
            .and_then(|number| Self::try_from(number).ok())
            .unwrap_or_else(|| {
                context.mismatch("a 32-bit integer", node);
                0
            })
    }

    fn absent(context: &mut Context) -> Self {
        context.missing();
        0
    }

    fn to_value(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}

impl Field for f64 {
    const KIND: Kind = Kind::Scalar;

    fn from_node(node: &Node<'_>, context: &mut Context) -> Self {
        let number = match single(node) {
            // JSON can hold numbers beyond floats.
            Node::Number(text) => text.parse().ok().filter(|number: &f64| number.is_finite()),
            other => other.scalar().and_then(|text| text.trim().parse().ok()),
        };
        number.unwrap_or_else(|| {
            context.mismatch("a number", node);
            0.0
        })
    }

    fn absent(context: &mut Context) -> Self {
        context.missing();
        0.0
    }

    fn to_value(&self) -> Option<Value> {
        Some(number(*self))
    }
}

/// Converts to JSON: whole numbers without a decimal point, as services write them, and numbers that JSON lacks as
/// text.
fn number(value: f64) -> Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() < EXACT {
        return Value::from(value as i64);
    }
    serde_json::Number::from_f64(value).map_or_else(|| Value::String(value.to_string()), Value::Number)
}

impl Field for Value {
    const KIND: Kind = Kind::Any;

    fn from_node(node: &Node<'_>, _: &mut Context) -> Self {
        Self::from(node)
    }

    fn absent(_: &mut Context) -> Self {
        Self::Null
    }

    fn from_entries(entries: super::field::Entries<'_, '_>, _: &mut Context) -> Self {
        match entries.only() {
            Some(node) => Self::from(node),
            None => entries.nodes().map(Self::from).collect(),
        }
    }

    fn to_value(&self) -> Option<Value> {
        if self.is_null() { None } else { Some(self.clone()) }
    }
}

/// Returns the only item of a list where a scalar is declared, else the node itself.
pub(super) fn single<'n, 'a>(node: &'n Node<'a>) -> &'n Node<'a> {
    match node {
        Node::List(items) if items.len() == 1 => items.first().unwrap_or(node),
        _ => node,
    }
}

/// Returns an integer, also if it is written as text or as a float without a fraction.
fn integer(node: &Node<'_>) -> Option<i64> {
    match single(node) {
        Node::Bool(value) => Some(i64::from(*value)),
        Node::Number(text) | Node::Text(text) => {
            let text = text.trim();
            // `9007199254740993.0` is an integer that floats cannot represent.
            let digits = match text.split_once('.') {
                Some((digits, zeros)) if zeros.bytes().all(|digit| digit == b'0') => digits,
                _ => text,
            };
            digits.parse().ok().or_else(|| text.parse().ok().and_then(whole))
        }
        _ => None,
    }
}

fn whole(number: f64) -> Option<i64> {
    /// Floats represent every integer up to here.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let is_whole = number.fract() == 0.0 && number.abs() <= EXACT;
    is_whole.then_some(number as i64)
}
