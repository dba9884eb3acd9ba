//! A synthesized request for every action: the generated type encodes it, the emulator's parser reads it, and what comes
//! out is what went in.

use acs_emulator::parse;
use acs_spec::model::{Action, Field, Type};
use serde_json::{Map, Number, Value, json};

use super::{
    Result,
    products::Product,
    runner::{Answer, Question, Runner},
};

/// How deep shapes that contain themselves are followed.
const DEPTH: usize = 3;

/// The first difference, if there is one.
pub(super) fn check(runner: &mut Runner, product: &Product, action: &Action) -> Result<Option<String>> {
    let request = Value::Object(synthesize(product, &action.parameters, 0));
    let question = Question::Encode {
        dir: &product.dir,
        action: &action.action,
        parameters: &request,
    };
    let pairs = match runner.ask(&question)? {
        Answer::Error(error) => return Ok(Some(format!("not encoded: {error}"))),
        Answer::Value(pairs) => pairs,
    };
    let Ok(pairs) = serde_json::from_value::<Vec<(String, String)>>(pairs) else {
        return Ok(Some("the encoder gave no pairs".to_owned()));
    };
    Ok(
        match parse::parameters(
            &product.spec.product,
            action,
            pairs.iter().map(|(name, value)| (name, value)),
        ) {
            Err(error) => Some(format!("not parsed: {error}")),
            Ok(parsed) => difference("", &request, &Value::Object(parsed)),
        },
    )
}

/// An object with a value for every field.
fn synthesize(product: &Product, fields: &[Field], depth: usize) -> Map<String, Value> {
    let values = fields
        .iter()
        .filter_map(|field| Some((field.name.clone(), value(product, field, depth)?)));
    values.collect()
}

fn value(product: &Product, field: &Field, depth: usize) -> Option<Value> {
    if depth > DEPTH {
        return None;
    }
    let field = product.resolve(field);
    Some(match field.kind {
        Type::String => text(field),
        Type::Timestamp => json!("2026-01-31T23:59:59Z"),
        Type::Enum => field.values.first().map_or_else(|| json!("x"), |value| json!(value)),
        Type::Int32 | Type::Int64 => json!(within(field, 7.0) as i64),
        Type::Float | Type::Double => json!(within(field, 1.5)),
        Type::Boolean => json!(true),
        Type::Any => json!("any & all"),
        Type::List => {
            let item = value(product, field.items.as_deref()?, depth + 1)?;
            let count = field
                .min_items
                .unwrap_or(2)
                .clamp(1, 3)
                .min(field.max_items.unwrap_or(2).max(1));
            Value::Array(vec![item; usize::try_from(count).unwrap_or(1)])
        }
        Type::Object => {
            let fields = synthesize(product, &field.fields, depth + 1);
            if fields.is_empty() {
                return None;
            }
            Value::Object(fields)
        }
        Type::Map => json!({ "key one": value(product, field.items.as_deref()?, depth + 1)? }),
        Type::Ref => return None,
    })
}

/// Text with what encoders get wrong in it, as long as the field allows.
fn text(field: &Field) -> Value {
    if field.json_text {
        return json!("[\"a\",\"b\"]");
    }
    let all = "a+b c/&=%~*中";
    let longest = usize::try_from(field.max_length.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    let shortest = usize::try_from(field.min_length.unwrap_or(0).min(4096)).unwrap_or(0);
    let mut text: String = all.chars().take(longest).collect();
    while text.chars().count() < shortest {
        text.push('x');
    }
    json!(text)
}

fn within(field: &Field, wish: f64) -> f64 {
    let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
    let number = limit(&field.minimum).map_or(wish, |minimum| wish.max(minimum));
    limit(&field.maximum).map_or(number, |maximum| number.min(maximum))
}

/// Where two values differ; numbers by value.
fn difference(path: &str, sent: &Value, read: &Value) -> Option<String> {
    match (sent, read) {
        (Value::Object(sent), Value::Object(read)) => {
            let extra = read.keys().find(|key| !sent.contains_key(*key));
            if let Some(key) = extra {
                return Some(format!("{path}.{key} came from nowhere"));
            }
            sent.iter().find_map(|(key, value)| {
                difference(&format!("{path}.{key}"), value, read.get(key).unwrap_or(&Value::Null))
            })
        }
        (Value::Array(sent), Value::Array(read)) if sent.len() == read.len() => {
            let mut pairs = sent.iter().zip(read).enumerate();
            pairs.find_map(|(index, (sent, read))| difference(&format!("{path}[{index}]"), sent, read))
        }
        (Value::Number(sent), Value::Number(read)) if sent.as_f64() == read.as_f64() => None,
        _ if sent == read => None,
        _ => Some(format!("{path}: {sent} was sent, {read} was read")),
    }
}
