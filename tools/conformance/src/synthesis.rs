//! Parameters made up from their declaration: a value for every field, within its limits, with what encoders get wrong
//! in it.

use acs_spec::model::{Field, Type};
use proptest::{
    strategy::{Strategy as _, ValueTree as _},
    test_runner::TestRunner,
};
use regex_lite::Regex;
use serde_json::{Map, Number, Value, json};

use super::products::Product;

/// Lists deeper than this have one item, or values grow without bounds.
const DEPTH: usize = 3;

/// Text that is changed by every encoder that forgets something.
const TEXT: &str = "a+b c/&=%~*中";

/// Makes values up.
pub(super) struct Synthesis<'p> {
    product: &'p Product,
    /// The shapes that the value at hand is in: one that comes to itself ends there.
    inside: Vec<&'p str>,
    depth: usize,
}

impl<'p> Synthesis<'p> {
    pub(super) fn new(product: &'p Product) -> Self {
        Self {
            product,
            inside: Vec::new(),
            depth: 0,
        }
    }

    /// An object with a value for every field.
    pub(super) fn object(&mut self, fields: &'p [Field]) -> Value {
        let values = fields
            .iter()
            .filter_map(|field| Some((field.name.clone(), self.value(field)?)));
        Value::Object(values.collect::<Map<_, _>>())
    }

    fn value(&mut self, field: &'p Field) -> Option<Value> {
        Some(match field.kind {
            Type::String => text(field)?,
            Type::Timestamp => json!("2026-01-31T23:59:59Z"),
            Type::Enum => field.values.first().map_or_else(|| json!("x"), |value| json!(value)),
            Type::Int32 | Type::Int64 => json!(within(field, 7.0) as i64),
            Type::Float | Type::Double => json!(within(field, 1.5)),
            Type::Boolean => json!(true),
            Type::Any => json!("any & all"),
            Type::List => {
                let item = self.deeper(field.items.as_deref()?)?;
                let usual = if self.depth < DEPTH { 2 } else { 1 };
                let least = field.min_items.unwrap_or(usual).max(usual);
                let count = field.max_items.map_or(least, |most| least.min(most.max(1)));
                Value::Array(vec![item; usize::try_from(count).unwrap_or(1)])
            }
            Type::Object if field.fields.is_empty() => json!({ "key one": "a & b" }),
            Type::Object => {
                self.depth += 1;
                let object = self.object(&field.fields);
                self.depth -= 1;
                if object.as_object().is_none_or(Map::is_empty) {
                    return None;
                }
                object
            }
            Type::Map => json!({ "key one": self.deeper(field.items.as_deref()?)? }),
            Type::Ref => {
                let name = field.shape.as_deref()?;
                if self.inside.contains(&name) {
                    return None;
                }
                self.inside.push(name);
                let value = self.value(self.product.spec.product.shapes.get(name)?);
                self.inside.pop();
                value?
            }
        })
    }

    fn deeper(&mut self, field: &'p Field) -> Option<Value> {
        self.depth += 1;
        let value = self.value(field);
        self.depth -= 1;
        value
    }
}

/// A text as long as the field allows that matches its pattern; none, if the field can do without and no such text is
/// found.
fn text(field: &Field) -> Option<Value> {
    if field.json_text {
        return Some(json!("[\"a\",\"b\"]"));
    }
    let longest = usize::try_from(field.max_length.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    let shortest = usize::try_from(field.min_length.unwrap_or(0).min(4096)).unwrap_or(0);
    let mut plain: String = TEXT.chars().take(longest).collect();
    let missing = shortest.saturating_sub(plain.chars().count());
    plain.extend(std::iter::repeat_n('x', missing));
    let Some(pattern) = field.pattern.as_deref() else {
        return Some(json!(plain));
    };
    let Ok(regex) = Regex::new(pattern) else {
        return Some(json!(plain));
    };
    let fits = |text: &String| (shortest..=longest).contains(&text.chars().count()) && regex.is_match(text);
    let found = std::iter::once(plain.clone()).chain(matching(pattern)).find(fits);
    match found {
        Some(text) => Some(json!(text)),
        None => field.required.then(|| json!(plain)),
    }
}

/// Texts that match a pattern; the same in every run.
fn matching(pattern: &str) -> impl Iterator<Item = String> {
    // The classes are those of ASCII to the services; anchors are what a whole text has anyway.
    let plain = pattern
        .replace("\\d", "[0-9]")
        .replace("\\w", "[0-9A-Za-z_]")
        .replace("\\s", "[ ]");
    let plain = plain.strip_prefix('^').unwrap_or(&plain);
    let plain = plain.strip_suffix('$').unwrap_or(plain);
    let strategy = proptest::string::string_regex(plain).ok();
    let mut runner = TestRunner::deterministic();
    (0..100).filter_map(move |_| Some(strategy.as_ref()?.new_tree(&mut runner).ok()?.current()))
}

fn within(field: &Field, wish: f64) -> f64 {
    let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
    let number = limit(&field.minimum).map_or(wish, |minimum| wish.max(minimum));
    limit(&field.maximum).map_or(number, |maximum| number.min(maximum))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(value: Value) -> Field {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn text_keeps_to_length_and_pattern() {
        let of = |value| text(&field(value)).map(|text| text.as_str().unwrap_or_default().to_owned());
        assert_eq!(of(json!({"name": "A", "type": "string"})).unwrap(), TEXT);
        assert_eq!(
            of(json!({"name": "A", "type": "string", "max_length": 3})).unwrap(),
            "a+b"
        );
        let pattern = r"^\d{1,3}(\.[a-f]{2}){2}$";
        let found = of(json!({"name": "A", "type": "string", "min_length": 9, "pattern": pattern})).unwrap();
        assert!(
            found.len() == 9 && Regex::new(pattern).unwrap().is_match(&found),
            "{found}"
        );
    }

    #[test]
    fn optional_text_without_match_is_omitted() {
        let of = |required| {
            text(&field(
                json!({"name": "A", "type": "string", "pattern": "[^\\s\\S]", "required": required}),
            ))
        };
        assert_eq!(of(false), None);
        assert_eq!(of(true), Some(json!(TEXT)));
    }
}
