use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde_json::Value;

use crate::{Parameters, action::Waiter, decode::Node, error::Error};

/// What is waited for, with the number of values to expect.
#[derive(Debug)]
pub(super) struct Condition<'a> {
    waiter: &'a Waiter<'a>,
    expected: Option<usize>,
}

/// Where things stand.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum State {
    Reached,
    /// This value means that the condition can no longer hold.
    Failed(String),
    NotYet(Pending),
}

/// What is still missing, for people.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Pending {
    /// How often each value is there, and how many values there should be.
    Values(BTreeMap<String, usize>, Option<usize>),
    /// An error that the spec expects on the way.
    Error(String),
}

impl<'a> Condition<'a> {
    pub(super) fn new(waiter: &'a Waiter<'a>, parameters: &Parameters) -> Self {
        let count = waiter.count.and_then(|name| parameters.get(name));
        Self {
            waiter,
            expected: count.and_then(Value::as_array).map(|items| distinct(items)),
        }
    }

    /// Whether the responses are looked into, or only their success counts.
    pub(super) fn has_values(&self) -> bool {
        self.waiter.path.is_some()
    }

    /// The values of a response to look at, and how many items of the list it has: one can have no such value, or many.
    pub(super) fn values(&self, tree: &Value) -> (Vec<String>, usize) {
        let Some(path) = self.waiter.path else {
            return (Vec::new(), 0);
        };
        let tree = Node::from(tree);
        let found = tree.find(path);
        let values: Vec<String> = found
            .into_iter()
            .filter_map(|node| node.scalar())
            .map(|text| text.into_owned())
            .collect();
        // The list is where the way first parts.
        let levels = path.match_indices('.').filter_map(|(end, _)| path.get(..end));
        let counts = levels.map(|level| tree.find(level).iter().filter(|node| !node.is_empty()).count());
        let items = counts.reduce(|outer, inner| if outer == 1 { inner } else { outer });
        let items = items.unwrap_or(values.len());
        (values, items)
    }

    /// Where things stand by all values of a look.
    pub(super) fn check(&self, values: &[String]) -> State {
        if let Some(failed) = values
            .iter()
            .find(|value| self.waiter.failure.contains(&value.as_str()))
        {
            return State::Failed(failed.clone());
        }
        let is_complete = self.expected.is_none_or(|expected| values.len() >= expected);
        let is_reached = if values.is_empty() {
            self.waiter.success_when_empty
        } else {
            is_complete && values.iter().all(|value| self.waiter.success.contains(&value.as_str()))
        };
        if is_reached {
            return State::Reached;
        }
        let mut counts = BTreeMap::new();
        for value in values {
            *counts.entry(value.clone()).or_default() += 1;
        }
        State::NotYet(Pending::Values(counts, self.expected))
    }

    /// Where things stand by an error: some are what is waited for, some mean that it is too early.
    pub(super) fn check_error(&self, error: Error) -> Result<State, Error> {
        match error.code() {
            Some(code) if self.waiter.success_errors.contains(&code) => Ok(State::Reached),
            Some(code) if self.waiter.retry_errors.contains(&code) => {
                Ok(State::NotYet(Pending::Error(code.to_owned())))
            }
            _ => Err(error),
        }
    }
}

/// How many different ones there are: the service has one answer for an id that is named twice.
fn distinct(items: &[Value]) -> usize {
    let texts: BTreeSet<String> = items.iter().map(Value::to_string).collect();
    texts.len()
}

impl fmt::Display for Pending {
    /// `3 of Pending, 97 of Running, 101 expected`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(code) => write!(f, "the service answers {code}"),
            Self::Values(counts, expected) => {
                if counts.is_empty() {
                    f.write_str("nothing is there")?;
                }
                for (index, (value, count)) in counts.iter().enumerate() {
                    write!(f, "{}{count} of {value}", if index == 0 { "" } else { ", " })?;
                }
                match expected {
                    Some(expected) => write!(f, ", {expected} expected"),
                    None => Ok(()),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const RUNNING: Waiter<'static> = Waiter {
        path: Some("Things.Status"),
        success: &["Running"],
        failure: &["Broken"],
        count: Some("Id"),
        success_when_empty: false,
        success_errors: &[],
        retry_errors: &["Busy"],
        interval_seconds: 1,
        timeout_seconds: 1,
    };

    fn check(waiter: &Waiter<'_>, values: &[&str], ids: usize) -> State {
        let parameters = match ids {
            0 => Parameters::new(),
            ids => Parameters::new().with("Id", (0..ids).map(|id| id.to_string()).collect::<Vec<_>>()),
        };
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        Condition::new(waiter, &parameters).check(&values)
    }

    #[test]
    fn all_values_and_enough_of_them() {
        assert_eq!(check(&RUNNING, &["Running", "Running"], 2), State::Reached);
        assert_eq!(check(&RUNNING, &["Running"], 0), State::Reached);
        for (values, ids) in [(&["Running"][..], 2), (&["Running", "Pending"], 2), (&[], 0), (&[], 1)] {
            assert!(matches!(check(&RUNNING, values, ids), State::NotYet(_)), "{values:?}");
        }
        assert_eq!(
            check(&RUNNING, &["Running", "Broken"], 0),
            State::Failed("Broken".into())
        );
    }

    #[test]
    fn an_id_that_is_named_twice_is_one() {
        let parameters = Parameters::new().with("Id", vec!["a", "b", "a"]);
        let values = ["Running".to_owned(), "Running".to_owned()];
        assert_eq!(Condition::new(&RUNNING, &parameters).check(&values), State::Reached);
    }

    #[test]
    fn nothing_can_be_what_is_waited_for() {
        let gone = Waiter {
            success: &[],
            success_when_empty: true,
            ..RUNNING
        };
        assert_eq!(check(&gone, &[], 3), State::Reached);
        assert!(matches!(check(&gone, &["Running"], 1), State::NotYet(_)));
    }

    #[test]
    fn values_are_found_across_wrappers() {
        let condition = Condition::new(&RUNNING, &Parameters::new());
        let tree = json!({"Things": {"Thing": [{"Status": "Running"}, {"Status": "Pending"}, {"Id": 1}]}});
        assert_eq!(condition.values(&tree), (vec!["Running".into(), "Pending".into()], 3));
        for empty in [json!({"Things": {"Thing": []}}), json!({"Things": ""}), json!({})] {
            assert_eq!(condition.values(&empty), (vec![], 0), "{empty}");
        }
    }

    #[test]
    fn items_are_counted_where_the_list_is() {
        let waiter = Waiter {
            path: Some("Data.Things.Parts.Status"),
            ..RUNNING
        };
        let condition = Condition::new(&waiter, &Parameters::new());
        let part = json!({"Status": "a"});
        let thing = json!({"Id": 1, "Parts": [part, part]});
        let tree = json!({"Data": {"Total": 9, "Things": [thing, thing, thing]}});
        let (values, items) = condition.values(&tree);
        assert_eq!((values.len(), items), (6, 3));
    }

    #[test]
    fn what_is_missing_is_said() {
        let State::NotYet(pending) = check(&RUNNING, &["Running", "Pending", "Running"], 4) else {
            panic!()
        };
        assert_eq!(pending.to_string(), "1 of Pending, 2 of Running, 4 expected");
    }
}
