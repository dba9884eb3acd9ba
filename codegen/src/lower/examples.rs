//! Lowers examples to tests, and to the sample in the documentation.

use std::collections::BTreeSet;

use acs_spec::model::{Action, Example, Field};
use serde_json::{Map, Value};

use super::{literal::Literals, outline::Outline, synthesis, types::Types};
use crate::{
    Error, flatten,
    ir::{self, Check, CheckStep, Expected, Type},
    naming,
};

/// The number of items of a list that a test checks one by one.
const ITEMS: usize = 2;

/// The depth up to which a test checks a response. Deeper checks would make unreadably long lines.
const STEPS: usize = 16;

/// The maximum number of parameters of an example that is used in the documentation.
const SHORT: usize = 5;

/// Returns one test per example.
pub(super) fn tests(
    action: &Outline,
    source: &Action,
    shapes: &flatten::ShapeMap,
    types: &Types<'_>,
    errors: &mut Vec<Error>,
) -> Vec<ir::WireTest> {
    let mut names = naming::Scope::default();
    let mut tests = Vec::new();
    for example in &source.examples {
        match test(action, source, example, (shapes, types), &mut names) {
            Ok(test) => tests.push(test),
            Err(message) => {
                let path = format!("examples.{}", example.name);
                errors.push(Error::new(Some(&source.action), path, message));
            }
        }
    }
    tests
}

/// Returns the test of an example with a value for every parameter and every field. A declaration may have no such value,
/// for instance if two parameters are sent under one name; then there is no test.
pub(super) fn coverage(
    action: &Outline,
    source: &Action,
    shapes: &flatten::ShapeMap,
    types: &Types<'_>,
) -> Option<ir::WireTest> {
    let example = synthesis::example(source, shapes);
    let test = test(action, source, &example, (shapes, types), &mut naming::Scope::default()).ok()?;
    let mut names = BTreeSet::new();
    let pairs = [&test.query, &test.form, &test.headers];
    let is_sendable = pairs.into_iter().flatten().all(|(name, _)| names.insert(name.clone()));
    is_sendable.then(|| ir::WireTest {
        // The prefix keeps the name apart from the functions that the tests call.
        name: format!("values_of_{}", action.module.trim_start_matches("r#")),
        checks: Vec::new(),
        // One line, since nobody compares it by eye.
        json: example.json.map(|json| json.to_string()),
        ..test
    })
}

/// Returns the call for the documentation: the first example that is short enough, or one with placeholder values.
pub(super) fn sample(action: &Outline, source: &Action, types: &Types<'_>) -> ir::Sample {
    let literals = Literals { action, types };
    let styles = source.pagination.iter().flat_map(|pages| pages.styles());
    let paging: Vec<&str> = styles
        .flat_map(|turning| [turning.page, turning.token])
        .flatten()
        .collect();
    // The sample leaves out what the client supplies itself, or sets from page to page.
    let supplied = |wire: &str| {
        let region = |field: &Field| field.name == wire && field.default_from.is_some();
        paging.contains(&wire) || source.parameters.iter().any(region)
    };
    let short =
        |example: &&Example| (1..=SHORT).contains(&example.request.keys().filter(|wire| !supplied(wire)).count());
    let example = source.examples.iter().find(short);
    let from_example = example.and_then(|example| literals.request(&example.request, &supplied).ok());
    let request = from_example.unwrap_or_else(|| literals.sample());
    ir::Sample {
        deprecated: source.deprecated || request.is_deprecated(),
        fallible: request.is_fallible(),
        request,
    }
}

fn test(
    action: &Outline,
    source: &Action,
    example: &Example,
    (shapes, types): (&flatten::ShapeMap, &Types<'_>),
    names: &mut naming::Scope,
) -> Result<ir::WireTest, String> {
    let literals = Literals { action, types };
    let mut values = example.request.clone();
    let mut pairs = if example.wire.is_empty() {
        flatten::request(shapes, &source.parameters, &example.request)
    } else {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        example
            .wire
            .iter()
            .map(|(name, value)| (name.clone(), text(value)))
            .collect()
    };
    // The test encodes the request without a client, which would supply these.
    for field in source.parameters.iter().filter(|field| field.required) {
        let supplied = field.default_from.is_some() || field.idempotency_token;
        if supplied && !values.contains_key(&field.name) {
            values.insert(field.name.clone(), Value::from("supplied"));
            pairs.push((field.name.clone(), "supplied".to_owned()));
        }
    }
    let request = literals.request(&values, &|_| false)?;
    let wire = flatten::Wire::new(&source.parameters, pairs);
    let mut checks = Vec::new();
    if let Some(Value::Object(object)) = &example.json {
        let mut walk = Walk {
            types,
            path: Vec::new(),
            checks: &mut checks,
        };
        walk.fields(&action.response.fields, object);
    }
    Ok(ir::WireTest {
        name: naming::test(names, &action.module, &example.name),
        example: example.name.clone(),
        deprecated: source.deprecated || request.is_deprecated(),
        request,
        query: wire.query,
        form: wire.form,
        headers: wire.headers,
        json: example
            .json
            .as_ref()
            .map(|json| serde_json::to_string_pretty(json).unwrap_or_default()),
        xml: example.xml.clone(),
        checks,
    })
}

/// Walks through a response type and an example of it in parallel.
struct Walk<'a> {
    types: &'a Types<'a>,
    path: Vec<CheckStep>,
    checks: &'a mut Vec<Check>,
}

impl Walk<'_> {
    fn fields(&mut self, fields: &[ir::StructField], object: &Map<String, Value>) {
        for field in fields {
            let Some(value) = object.get(&field.wire) else { continue };
            let inner = field
                .element
                .as_ref()
                .and_then(|element| value.as_object()?.get(element));
            self.step(CheckStep::Field(field.name.clone()), |walk| {
                walk.value(&field.ty, inner.unwrap_or(value))
            });
        }
    }

    fn value(&mut self, ty: &Type, value: &Value) {
        if value.is_null() || self.path.len() >= STEPS {
            return;
        }
        match ty {
            Type::Optional(inner) => self.step(CheckStep::Some, |walk| walk.value(inner, value)),
            Type::Boxed(inner) => self.value(inner, value),
            Type::List(inner) => {
                let Some(items) = value.as_array() else { return };
                self.check(Expected::Length(items.len()));
                for (index, item) in items.iter().enumerate().take(ITEMS) {
                    self.step(CheckStep::Item(index), |walk| walk.value(inner, item));
                }
            }
            Type::Map(inner) => {
                let Some(entries) = value.as_object() else { return };
                for (key, value) in entries.iter().take(ITEMS) {
                    self.step(CheckStep::Entry(key.clone()), |walk| walk.value(inner, value));
                }
            }
            Type::Named(named) => match (self.types.get(named), value) {
                (Some(ir::TypeDef::Struct(inner)), Value::Object(object)) => {
                    self.fields(&inner.fields, object);
                }
                (Some(ir::TypeDef::Enum(it)), Value::String(text)) => {
                    if let Some(variant) = it.variants.iter().find(|variant| variant.value == *text) {
                        self.check(Expected::Variant(named.clone(), variant.name.clone()));
                    }
                }
                _ => {}
            },
            scalar => {
                if let Some(expected) = expected(scalar, value) {
                    self.check(expected);
                }
            }
        }
    }

    fn step(&mut self, step: CheckStep, then: impl FnOnce(&mut Self)) {
        self.path.push(step);
        then(self);
        self.path.pop();
    }

    fn check(&mut self, expected: Expected) {
        self.checks.push(Check {
            path: self.path.clone(),
            expected,
        });
    }
}

fn expected(ty: &Type, value: &Value) -> Option<Expected> {
    let text = || match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    };
    match ty {
        Type::Text => text().map(Expected::Text),
        Type::Secret => text().map(Expected::Secret),
        Type::Int | Type::Long => value
            .as_i64()
            .or_else(|| value.as_str()?.parse().ok())
            .map(Expected::Integer),
        Type::Number => value.as_f64().map(Expected::Number),
        Type::Boolean => value
            .as_bool()
            .or_else(|| value.as_str()?.parse().ok())
            .map(Expected::Boolean),
        _ => None,
    }
}
