//! The ids that a request names, and its split into several requests.

use std::collections::HashSet;

use acs_protocol::{Parameters, action::Waiter};
use serde_json::Value;

use crate::error::{Error, ErrorKind};

/// The ids that a request names.
#[derive(Debug, PartialEq)]
pub(super) struct RequestedIds<'a> {
    parameter: &'a str,
    form: Form,
    /// The distinct ids, in the order of the request.
    ids: Vec<String>,
    /// The values of the ids in the request.
    values: Vec<Value>,
    max_per_call: usize,
    /// Whether the request repeats an id.
    has_duplicates: bool,
}

/// The form of a parameter with ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A list.
    List,
    /// A JSON list in text.
    JsonText,
    /// A single id.
    One,
}

impl<'a> RequestedIds<'a> {
    /// Returns the ids of the request, or `None` if it selects the resources by other parameters, or the waiter has no
    /// ids.
    ///
    /// # Errors
    /// If the request has a list of ids without any, since the service would answer for all resources.
    pub(super) fn of(waiter: &Waiter<'a>, parameters: &Parameters) -> Result<Option<Self>, Error> {
        let Some(spec) = waiter.ids else { return Ok(None) };
        let Some(value) = parameters.get(spec.parameter) else {
            return Ok(None);
        };
        let (form, values) = match value {
            Value::Array(items) => (Form::List, items.clone()),
            Value::String(text) => match serde_json::from_str(text) {
                Ok(Value::Array(items)) => (Form::JsonText, items),
                _ => (Form::One, vec![value.clone()]),
            },
            _ => (Form::One, vec![value.clone()]),
        };
        let (mut ids, mut distinct, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
        let count = values.len();
        for value in values {
            let id = text(&value);
            if seen.insert(id.clone()) {
                ids.push(id);
                distinct.push(value);
            }
        }
        if ids.iter().all(|id| id.trim().is_empty()) {
            return Err(Error::new(
                ErrorKind::InvalidRequest,
                format!("the parameter `{}` names no id to wait for", spec.parameter),
            )
            .with_advice("name at least one id, or leave the parameter out to wait for all that the request selects"));
        }
        Ok(Some(Self {
            parameter: spec.parameter,
            form,
            has_duplicates: ids.len() < count,
            ids,
            values: distinct,
            max_per_call: match usize::try_from(spec.max_per_call) {
                Ok(0) | Err(_) => usize::MAX,
                Ok(max) => max,
            },
        }))
    }

    pub(super) fn ids(&self) -> &[String] {
        &self.ids
    }

    /// Returns whether the ids can be split over several requests.
    pub(super) fn can_be_split(&self) -> bool {
        self.form != Form::One
    }

    /// Returns the ids in parts of the size that a call accepts.
    pub(super) fn parts(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        let (count, max) = (self.ids.len(), self.max_per_call);
        (0..count)
            .step_by(max)
            .map(move |first| first..first.saturating_add(max).min(count))
    }

    /// Returns the request for a part of the ids.
    pub(super) fn request(&self, parameters: &Parameters, part: std::ops::Range<usize>) -> Parameters {
        let mut parameters = parameters.clone();
        let is_whole = part.len() == self.ids.len() && !self.has_duplicates;
        let values = self.values.get(part).unwrap_or_default();
        match self.form {
            _ if is_whole => {}
            Form::One => {}
            Form::List => parameters.set(self.parameter, Value::from(values)),
            Form::JsonText => parameters.set(self.parameter, Value::from(values).to_string()),
        }
        parameters
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    static TWO_A_CALL: Waiter<'static> = Waiter::new(1, 1).ids("Ids", "Things.Id", 2);
    static NO_LIMIT: Waiter<'static> = Waiter::new(1, 1).ids("Ids", "Things.Id", 0);

    fn requests(waiter: &Waiter<'static>, value: Value) -> Vec<Value> {
        let parameters = Parameters::new().with("Ids", value).with("Other", 1);
        let requested = RequestedIds::of(waiter, &parameters).unwrap().unwrap();
        let requests = requested.parts().map(|part| requested.request(&parameters, part));
        requests
            .map(|request| request.get("Ids").cloned().unwrap_or_default())
            .collect()
    }

    #[test]
    fn parts_keep_the_id_format() {
        for (value, parts) in [
            (json!(["a", "b", "c"]), vec![json!(["a", "b"]), json!(["c"])]),
            (json!(["a", 7, "a"]), vec![json!(["a", 7])]),
            (
                json!(r#"["a", "b", "c"]"#),
                vec![json!(r#"["a","b"]"#), json!(r#"["c"]"#)],
            ),
            // As the caller wrote it.
            (json!(r#"[ "a" ]"#), vec![json!(r#"[ "a" ]"#)]),
            (json!("a"), vec![json!("a")]),
        ] {
            assert_eq!(requests(&TWO_A_CALL, value.clone()), parts, "{value}");
        }
        assert_eq!(requests(&NO_LIMIT, json!(["a", "b", "c"])).len(), 1);
    }

    #[test]
    fn list_without_ids_is_refused() {
        for value in [json!([]), json!(""), json!("[]"), json!([""]), json!(" ")] {
            let parameters = Parameters::new().with("Ids", value);
            let error = RequestedIds::of(&NO_LIMIT, &parameters).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        }
        assert_eq!(RequestedIds::of(&NO_LIMIT, &Parameters::new()).unwrap(), None);
    }
}
