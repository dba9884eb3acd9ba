//! What is waited for, and where things stand.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fmt,
};

use acs_protocol::{
    Parameters,
    action::Waiter,
    decode::{Node, path},
};
use serde_json::Value;

use super::ids::RequestedIds;
use crate::error::Error;

/// How many resources an error names.
const MOST_NAMED: usize = 5;

/// What is waited for, and for which resources.
#[derive(Debug)]
pub(super) struct Condition<'a> {
    waiter: &'a Waiter<'a>,
    requested: Option<RequestedIds<'a>>,
    /// The number of values to expect, where no ids tell.
    expected: Option<usize>,
}

/// What a look has observed so far.
#[derive(Debug, Default)]
pub(super) struct Observation {
    /// All values, where no ids tell whose they are.
    values: Vec<String>,
    /// How many items had no value, or no id.
    bare: usize,
    /// The values of each id that was listed.
    by_id: HashMap<String, Vec<String>>,
    /// Ids for which the service answered with an error that ends the wait well.
    settled: HashSet<String>,
    /// How many items the service counts but has not listed.
    unlisted: u64,
    /// An error that means: not yet.
    not_yet: Option<String>,
}

/// Where things stand.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum State {
    Reached,
    /// This means that the condition can no longer hold.
    Failed(String),
    NotYet(Pending),
}

/// What is still missing, for people.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Pending {
    /// How often each value is there, and how many values there should be.
    Values {
        counts: BTreeMap<String, usize>,
        bare: usize,
        expected: Option<usize>,
    },
    /// What is not as it should be of the ids requested for.
    Ids(Vec<(String, Missing)>),
    /// An error on the way.
    Error(String),
    /// The list cannot be whole.
    Unsure(String),
}

/// What is missing of a resource.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// It was not listed.
    Unlisted,
    /// It is still listed.
    Listed,
    /// It has no value to look at.
    NoValue,
    /// It has this value.
    Value(String),
}

/// What an error means for a wait.
pub(super) enum Meaning {
    Success,
    NotYet(String),
    Unexpected(Error),
}

impl<'a> Condition<'a> {
    /// # Errors
    /// If the request asks for no resource.
    pub(super) fn new(waiter: &'a Waiter<'a>, parameters: &Parameters) -> Result<Self, Error> {
        let count = waiter.count.and_then(|name| parameters.get(name));
        Ok(Self {
            waiter,
            requested: RequestedIds::of(waiter, parameters)?,
            expected: count.and_then(Value::as_array).map(|items| distinct(items)),
        })
    }

    pub(super) fn requested(&self) -> Option<&RequestedIds<'a>> {
        self.requested.as_ref()
    }

    /// Whether the responses are looked into, or only their success counts.
    pub(super) fn has_values(&self) -> bool {
        self.waiter.path.is_some() || self.waiter.ids.is_some()
    }

    /// Adds what a response holds.
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
                observed.bare += 1;
            }
            for id in ids {
                observed.by_id.entry(id).or_default().extend(values.iter().cloned());
            }
        }
    }

    /// Where things stand by all that a look has observed.
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

    /// What of it means that the condition can no longer hold.
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
            None if observed.settled.contains(id) || waiter.success_when_empty => None,
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

    /// That something is not listed counts only where all that there is was listed.
    fn check_absence(&self, observed: &Observation) -> State {
        let unsure = |message: String| State::NotYet(Pending::Unsure(message));
        if !self.waiter.success_when_empty {
            return State::Reached;
        }
        match (observed.unlisted, observed.bare) {
            (0, 0) => State::Reached,
            (0, bare) => unsure(format!("{bare} of the listed items have no id")),
            (unlisted, _) => unsure(format!("the service counts {unlisted} items more than it lists")),
        }
    }

    fn check_values(&self, observed: Observation) -> State {
        let waiter = self.waiter;
        let is_complete = self.expected.is_none_or(|expected| observed.values.len() >= expected);
        let is_reached = if observed.values.is_empty() && observed.bare == 0 {
            waiter.success_when_empty
        } else {
            let is_success = |value: &String| waiter.success.contains(&value.as_str());
            is_complete && observed.bare == 0 && observed.values.iter().all(is_success)
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
            bare: observed.bare,
            expected: self.expected,
        })
    }

    /// What an error means: some are what is waited for, some mean that it is too early.
    pub(super) fn meaning(&self, error: Error) -> Meaning {
        match error.code() {
            Some(code) if self.waiter.success_errors.contains(&code) => Meaning::Success,
            Some(code) if self.waiter.retry_errors.contains(&code) => Meaning::NotYet(code.to_owned()),
            _ => Meaning::Unexpected(error),
        }
    }
}

impl Observation {
    /// Notes that the service knows these ids no more, by an error that ends the wait well.
    pub(super) fn settle(&mut self, ids: &[String]) {
        self.settled.extend(ids.iter().cloned());
    }

    /// Notes an error that means: not yet.
    pub(super) fn not_yet(&mut self, code: String) {
        self.not_yet = Some(code);
    }

    /// Notes that a walk over all pages listed so many items, and the service counts so many.
    pub(super) fn count(&mut self, listed: u64, total: Option<u64>) {
        let unlisted = total.unwrap_or_default().saturating_sub(listed);
        self.unlisted = self.unlisted.saturating_add(unlisted);
    }
}

/// All values at the path, and the items that have none. A value that is no scalar counts as one.
fn add_values(observed: &mut Observation, tree: &Node<'_>, path: &str) {
    let ends = path::ends(tree, path);
    observed.bare += ends.missing;
    observed
        .values
        .extend(ends.nodes.into_iter().map(|node| match node.scalar() {
            Some(text) => text.into_owned(),
            None => "an item".to_owned(),
        }));
}

fn texts(node: &Node<'_>, path: &str) -> impl Iterator<Item = String> {
    let observed = path::find(node, path).into_iter();
    observed.filter_map(|node| node.scalar()).map(|text| text.into_owned())
}

/// What two paths have in common, the last name of neither included, and the rest of each.
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

/// How many different ones there are: the service has one answer for an id that is named twice.
fn distinct(items: &[Value]) -> usize {
    let texts: BTreeSet<String> = items.iter().map(Value::to_string).collect();
    texts.len()
}

impl fmt::Display for Pending {
    /// Writes `3 of Pending, 97 of Running, 101 expected`, or what is missing of the ids.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(error) => write!(f, "the service answers {error}"),
            Self::Unsure(message) => f.write_str(message),
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
            Self::Values { counts, bare, expected } => {
                if counts.is_empty() && *bare == 0 {
                    f.write_str("nothing is listed")?;
                }
                for (index, (value, count)) in counts.iter().enumerate() {
                    write!(f, "{}{count} of {value}", if index == 0 { "" } else { ", " })?;
                }
                if *bare > 0 {
                    let comma = if counts.is_empty() { "" } else { ", " };
                    write!(f, "{comma}{bare} without a value")?;
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
