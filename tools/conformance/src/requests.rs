//! A synthesized request for every action: the generated type encodes it, the emulator's parser reads it, and what comes
//! out is what went in.

use acs_emulator::parse;
use acs_spec::model::Action;
use serde_json::Value;

use super::{
    Result,
    products::Product,
    runner::{Answer, Question, Runner},
    synthesis::Synthesis,
};

/// The first difference, if there is one.
pub(super) fn check(runner: &mut Runner, product: &Product, action: &Action) -> Result<Option<String>> {
    let request = Synthesis::new(product).object(&action.parameters);
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
