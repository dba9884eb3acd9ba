//! Conditions, and their state after a poll.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fmt,
};

use acs_protocol::{
    Parameters,
    action::{Action, Waiter},
    decode::{Node, path},
};
use serde_json::Value;

use super::ids::RequestedIds;
use crate::error::{Error, ErrorKind};

/// The number of resources that an error names.
const MOST_NAMED: usize = 5;

/// A condition and the resources that it is about.
#[derive(Debug)]
pub(super) struct Condition<'a> {
    waiter: &'a Waiter<'a>,
    requested: Option<RequestedIds<'a>>,
    /// The number of values to expect, where the response has no ids.
    expected: Option<usize>,
}

/// The observations of a poll.
#[derive(Debug, Default)]
pub(super) struct Observation {
    /// All values, where the response has no ids.
    values: Vec<String>,
    /// The number of items without a value or an id.
    valueless: usize,
    /// The values of each listed id.
    by_id: HashMap<String, Vec<String>>,
    /// The ids for which an error of success was returned.
    absent: HashSet<String>,
    /// The number of items that the service counts but has not listed.
    unlisted: u64,
    /// The code of an error that means that the condition does not hold yet.
    not_yet: Option<String>,
}

/// The state of a condition.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum State {
    Reached,
    /// The reason why the condition can no longer hold.
    Failed(String),
    NotYet(Pending),
}

/// The reason why the condition does not hold yet.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Pending {
    /// The number of each value, and the number of values to expect.
    Values {
        counts: BTreeMap<String, usize>,
        valueless: usize,
        expected: Option<usize>,
    },
    /// The requested ids that do not fulfil the condition.
    Ids(Vec<(String, Missing)>),
    /// An error of the service.
    Error(String),
    /// The list is incomplete.
    Incomplete(String),
}

/// The reason why a resource does not fulfil the condition.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// It was not listed.
    Unlisted,
    /// It is still listed.
    Listed,
    /// It has no value.
    NoValue,
    /// It has this value.
    Value(String),
}

/// The class of an error in a wait.
pub(super) enum ErrorClass {
    Success,
    NotYet(String),
    Unexpected(Error),
}

/// Returns the first parameter of the request that may restrict a list beyond the ids.
fn filter<'p>(action: &Action<'_>, waiter: &Waiter<'_>, parameters: &'p Parameters) -> Option<&'p str> {
    let is_harmless = |name: &str| {
        let is_id = waiter.ids.is_some_and(|ids| ids.parameter == name);
        let selects_page = action
            .pagination
            .is_some_and(|pagination| pagination.has_parameter(name));
        let mut filled_in = action
            .parameters
            .iter()
            .filter(|parameter| parameter.autofill.is_some());
        is_id || selects_page || filled_in.any(|parameter| parameter.name == name)
    };
    let mut names = parameters.iter().map(|(name, _)| name);
    names.find(|name| !is_harmless(name))
}

impl<'a> Condition<'a> {
    /// Creates the condition of a waiter for a request.
    ///
    /// # Errors
    /// If the request has a list of ids without any, or filters the list of a waiter for absence.
    pub(super) fn new(action: &Action<'_>, waiter: &'a Waiter<'a>, parameters: &Parameters) -> Result<Self, Error> {
        let count = waiter.count.and_then(|name| parameters.get(name));
        let requested = RequestedIds::of(waiter, parameters)?;
        if requested.is_some()
            && waiter.success_when_empty
            && let Some(name) = filter(action, waiter, parameters)
        {
            return Err(Error::new(
                ErrorKind::InvalidRequest,
                format!("`{name}` may hide resources that still exist, and the wait is for their absence"),
            )
            .with_advice("leave it out: the ids select the resources"));
        }
        Ok(Self {
            waiter,
            requested,
            expected: count.and_then(Value::as_array).map(|items| distinct(items)),
        })
    }

    pub(super) fn requested(&self) -> Option<&RequestedIds<'a>> {
        self.requested.as_ref()
    }

    /// Returns whether the values of responses count, or only their success.
    pub(super) fn has_values(&self) -> bool {
        self.waiter.path.is_some() || self.waiter.ids.is_some()
    }

    /// Adds the values of a response.
    pub(super) fn add(&self, observed: &mut Observation, tree: &Value) {
        let tree = Node::from(tree);
        match (&self.requested, self.waiter.ids) {
            (Some(_), Some(ids)) => self.add_by_id(observed, &tree, ids.path),
            _ => {
                if let Some(path) = self.waiter.path.or(self.waiter.ids.map(|ids| ids.path)) {
                    add_values(observed, &tree, path);
                }
            }
        }
    }

    fn add_by_id(&self, observed: &mut Observation, tree: &Node<'_>, id_path: &str) {
        let path = self.waiter.path.unwrap_or(id_path);
        let (common, id_rest, rest) = common_path(id_path, path);
        for item in path::find(tree, common) {
            let ids: Vec<String> = texts(item, id_rest).collect();
            let values: Vec<String> = match self.waiter.path {
                Some(_) => texts(item, rest).collect(),
                None => Vec::new(),
            };
            if ids.is_empty() {
                observed.valueless += 1;
            }
            for id in ids {
                observed.by_id.entry(id).or_default().extend(values.iter().cloned());
            }
        }
    }

    /// Returns the state of the condition by the observations of a poll.
    pub(super) fn check(&self, observed: Observation) -> State {
        if let Some(failure) = self.failure(&observed) {
            return State::Failed(failure);
        }
        if let Some(code) = observed.not_yet {
            return State::NotYet(Pending::Error(code));
        }
        match &self.requested {
            Some(requested) => self.check_ids(requested, &observed),
            None => self.check_values(observed),
        }
    }

    /// Returns the reason why the condition can no longer hold, if there is one.
    pub(super) fn failure(&self, observed: &Observation) -> Option<String> {
        let is_failure = |value: &&String| self.waiter.failure.contains(&value.as_str());
        match &self.requested {
            None => observed
                .values
                .iter()
                .find(is_failure)
                .map(|value| format!("one of the values is `{value}`")),
            Some(requested) => requested.ids().iter().find_map(|id| {
                let value = observed.by_id.get(id)?.iter().find(is_failure)?;
                Some(format!("`{id}` is `{value}`"))
            }),
        }
    }

    fn check_ids(&self, requested: &RequestedIds<'_>, observed: &Observation) -> State {
        let waiter = self.waiter;
        let missing = |id: &String| match observed.by_id.get(id) {
            None if observed.absent.contains(id) || waiter.success_when_empty => None,
            None => Some(Missing::Unlisted),
            Some(_) if waiter.success.is_empty() => Some(Missing::Listed),
            Some(values) if values.is_empty() => Some(Missing::NoValue),
            Some(values) => {
                let other = values.iter().find(|value| !waiter.success.contains(&value.as_str()));
                other.map(|value| Missing::Value(value.clone()))
            }
        };
        let pending: Vec<_> = requested
            .ids()
            .iter()
            .filter_map(|id| Some((id.clone(), missing(id)?)))
            .collect();
        if !pending.is_empty() {
            return State::NotYet(Pending::Ids(pending));
        }
        self.check_absence(observed)
    }

    /// Returns the state of a condition that requires absence. It counts only where the list is complete.
    fn check_absence(&self, observed: &Observation) -> State {
        let incomplete = |message: String| State::NotYet(Pending::Incomplete(message));
        if !self.waiter.success_when_empty {
            return State::Reached;
        }
        match (observed.unlisted, observed.valueless) {
            (0, 0) => State::Reached,
            (0, valueless) => incomplete(format!("{valueless} of the listed items have no id")),
            (unlisted, _) => incomplete(format!("the service counts {unlisted} items more than it lists")),
        }
    }

    fn check_values(&self, observed: Observation) -> State {
        let waiter = self.waiter;
        let is_complete = self.expected.is_none_or(|expected| observed.values.len() >= expected);
        let is_reached = if observed.values.is_empty() && observed.valueless == 0 {
            waiter.success_when_empty
        } else {
            let is_success = |value: &String| waiter.success.contains(&value.as_str());
            is_complete && observed.valueless == 0 && observed.values.iter().all(is_success)
        };
        if is_reached {
            return self.check_absence(&observed);
        }
        let mut counts = BTreeMap::new();
        for value in observed.values {
            *counts.entry(value).or_default() += 1;
        }
        State::NotYet(Pending::Values {
            counts,
            valueless: observed.valueless,
            expected: self.expected,
        })
    }

    /// Classifies an error by the codes of the waiter.
    pub(super) fn classify(&self, error: Error) -> ErrorClass {
        match error.code() {
            Some(code) if self.waiter.success_errors.contains(&code) => ErrorClass::Success,
            Some(code) if self.waiter.retry_errors.contains(&code) => ErrorClass::NotYet(code.to_owned()),
            _ => ErrorClass::Unexpected(error),
        }
    }
}

impl Observation {
    /// Records ids for which an error of success was returned.
    pub(super) fn mark_absent(&mut self, ids: &[String]) {
        self.absent.extend(ids.iter().cloned());
    }

    /// Records an error that means that the condition does not hold yet.
    pub(super) fn not_yet(&mut self, code: String) {
        self.not_yet = Some(code);
    }

    /// Records the number of listed items, and the service's total.
    pub(super) fn count(&mut self, listed: u64, total: Option<u64>) {
        let unlisted = total.unwrap_or_default().saturating_sub(listed);
        self.unlisted = self.unlisted.saturating_add(unlisted);
    }
}

/// Adds all values at the path, and counts the items without one. A value that is not a scalar counts as one.
fn add_values(observed: &mut Observation, tree: &Node<'_>, path: &str) {
    let matches = path::find_all(tree, path);
    observed.valueless += matches.missing;
    observed
        .values
        .extend(matches.nodes.into_iter().map(|node| match node.scalar() {
            Some(text) => text.into_owned(),
            None => "an item".to_owned(),
        }));
}

fn texts(node: &Node<'_>, path: &str) -> impl Iterator<Item = String> {
    let observed = path::find(node, path).into_iter();
    observed.filter_map(|node| node.scalar()).map(|text| text.into_owned())
}

/// Splits two paths into their common prefix, without the last name of either, and the rest of each.
fn common_path<'p>(a: &'p str, b: &'p str) -> (&'p str, &'p str, &'p str) {
    let mut ends = a.match_indices('.').map(|(end, _)| end);
    let common = ends.rfind(|end| {
        let head = a.get(..=*end);
        head.is_some() && head == b.get(..=*end)
    });
    match common {
        None => ("", a, b),
        Some(end) => {
            let rest = |path: &'p str| path.get(end + 1..).unwrap_or_default();
            (a.get(..end).unwrap_or_default(), rest(a), rest(b))
        }
    }
}

/// Returns the number of distinct items, since the service lists an id that is named twice once.
fn distinct(items: &[Value]) -> usize {
    let texts: BTreeSet<String> = items.iter().map(Value::to_string).collect();
    texts.len()
}

impl fmt::Display for Pending {
    /// Writes `3 of Pending, 97 of Running, 101 expected`, or the state of each pending id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(error) => write!(f, "the service answers {error}"),
            Self::Incomplete(message) => f.write_str(message),
            Self::Ids(pending) => {
                for (index, (id, missing)) in pending.iter().take(MOST_NAMED).enumerate() {
                    f.write_str(if index == 0 { "" } else { ", " })?;
                    match missing {
                        Missing::Unlisted => write!(f, "`{id}` is not listed")?,
                        Missing::Listed => write!(f, "`{id}` is still listed")?,
                        Missing::NoValue => write!(f, "`{id}` has no value")?,
                        Missing::Value(value) => write!(f, "`{id}` is `{value}`")?,
                    }
                }
                match pending.len().saturating_sub(MOST_NAMED) {
                    0 => Ok(()),
                    more => write!(f, ", and {more} more"),
                }
            }
            Self::Values {
                counts,
                valueless,
                expected,
            } => {
                if counts.is_empty() && *valueless == 0 {
                    f.write_str("nothing is listed")?;
                }
                for (index, (value, count)) in counts.iter().enumerate() {
                    write!(f, "{}{count} of {value}", if index == 0 { "" } else { ", " })?;
                }
                if *valueless > 0 {
                    let comma = if counts.is_empty() { "" } else { ", " };
                    write!(f, "{comma}{valueless} without a value")?;
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
mod tests;
