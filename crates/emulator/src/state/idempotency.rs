//! Responses to calls with an idempotency token, for calls that repeat it.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, PoisonError},
};

use serde_json::{Map, Value};

/// How many responses are kept; the oldest one is dropped first.
const CAPACITY: usize = 10_000;

/// The responses to calls with a token.
#[derive(Default)]
pub(crate) struct IdempotencyCache(Mutex<Responses>);

#[derive(Default)]
struct Responses {
    by_token: HashMap<String, StoredResponse>,
    order: VecDeque<String>,
}

struct StoredResponse {
    parameters: Map<String, Value>,
    response: Map<String, Value>,
}

impl IdempotencyCache {
    /// Runs a call, or returns the response to an earlier one under the same key. A call that fails does not use its token
    /// up. Two calls with tokens do not run at the same time, so that of two equal ones only one does.
    ///
    /// # Errors
    /// If the call fails, or its key was used with other parameters, as `mismatch` says.
    pub(crate) fn once<E>(
        &self,
        key: String,
        parameters: &Map<String, Value>,
        run: impl FnOnce() -> Result<Map<String, Value>, E>,
        mismatch: impl FnOnce() -> E,
    ) -> Result<Map<String, Value>, E> {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answered) = answers.by_token.get(&key) {
            return if answered.parameters == *parameters {
                Ok(answered.response.clone())
            } else {
                Err(mismatch())
            };
        }
        let response = run()?;
        if answers.order.len() == CAPACITY
            && let Some(oldest) = answers.order.pop_front()
        {
            answers.by_token.remove(&oldest);
        }
        answers.order.push_back(key.clone());
        answers.by_token.insert(
            key,
            StoredResponse {
                parameters: parameters.clone(),
                response: response.clone(),
            },
        );
        Ok(response)
    }

    /// Forgets all responses.
    pub(crate) fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Responses::default();
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
    fn oldest_response_is_dropped_first() {
        let cache = IdempotencyCache::default();
        let run = |token: usize, answer: usize| {
            let run = || Ok::<_, ()>(map(json!({"N": answer})));
            cache.once(token.to_string(), &Map::new(), run, || ()).unwrap()["N"].clone()
        };
        for token in 0..=CAPACITY {
            run(token, 1);
        }
        assert_eq!(run(CAPACITY, 2), 1);
        assert_eq!(run(1, 2), 1);
        assert_eq!(run(0, 2), 2);
    }

    #[test]
    fn failed_call_keeps_token_unused() {
        let cache = IdempotencyCache::default();
        let once = |parameters: &Map<String, Value>, result: Result<Map<String, Value>, &'static str>| {
            cache.once("t".to_owned(), parameters, || result, || "mismatch")
        };
        assert_eq!(once(&Map::new(), Err("no")), Err("no"));
        assert_eq!(once(&map(json!({"A": 1})), Ok(Map::new())), Ok(Map::new()));
        assert_eq!(once(&Map::new(), Ok(Map::new())), Err("mismatch"));
    }
}
