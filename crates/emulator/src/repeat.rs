//! Calls that repeat an idempotency token: they get the answer to the first one, and change nothing.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, PoisonError},
};

use serde_json::{Map, Value};

/// How many answers are remembered; the oldest one goes first.
const REMEMBERED: usize = 10_000;

/// The answers to calls with a token.
#[derive(Default)]
pub(crate) struct Repeats(Mutex<Answers>);

#[derive(Default)]
struct Answers {
    by_token: HashMap<String, Answered>,
    order: VecDeque<String>,
}

struct Answered {
    parameters: Map<String, Value>,
    response: Map<String, Value>,
}

/// A token that was used before, with other parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mismatch;

impl Repeats {
    /// Runs a call, or gives the answer of an earlier one under the same key. A call that fails does not use the token up.
    /// Two calls with tokens do not run at the same time, so that of two equal ones only one does.
    pub(crate) fn once<E>(
        &self,
        key: String,
        parameters: &Map<String, Value>,
        run: impl FnOnce() -> Result<Map<String, Value>, E>,
    ) -> Result<Result<Map<String, Value>, E>, Mismatch> {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answered) = answers.by_token.get(&key) {
            return if answered.parameters == *parameters {
                Ok(Ok(answered.response.clone()))
            } else {
                Err(Mismatch)
            };
        }
        let response = match run() {
            Ok(response) => response,
            Err(error) => return Ok(Err(error)),
        };
        if answers.order.len() == REMEMBERED
            && let Some(oldest) = answers.order.pop_front()
        {
            answers.by_token.remove(&oldest);
        }
        answers.order.push_back(key.clone());
        answers.by_token.insert(
            key,
            Answered {
                parameters: parameters.clone(),
                response: response.clone(),
            },
        );
        Ok(Ok(response))
    }

    pub(crate) fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Answers::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn map(value: Value) -> Map<String, Value> {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn the_oldest_answer_is_forgotten_first() {
        let repeats = Repeats::default();
        let run = |token: usize, answer: usize| {
            repeats
                .once(token.to_string(), &Map::new(), || {
                    Ok::<_, ()>(map(json!({"N": answer})))
                })
                .unwrap()
                .unwrap()["N"]
                .clone()
        };
        for token in 0..=REMEMBERED {
            run(token, 1);
        }
        assert_eq!(run(REMEMBERED, 2), 1);
        assert_eq!(run(1, 2), 1);
        assert_eq!(run(0, 2), 2);
    }

    #[test]
    fn a_failure_does_not_use_the_token_up() {
        let repeats = Repeats::default();
        let failed = repeats.once("t".to_owned(), &Map::new(), || Err::<Map<String, Value>, _>("no"));
        assert_eq!(failed, Ok(Err("no")));
        let other = map(json!({"A": 1}));
        let run = repeats.once("t".to_owned(), &other, || Ok::<_, &str>(Map::new()));
        assert_eq!(run, Ok(Ok(Map::new())));
        assert_eq!(
            repeats.once("t".to_owned(), &Map::new(), || Ok::<_, &str>(Map::new())),
            Err(Mismatch)
        );
    }
}
