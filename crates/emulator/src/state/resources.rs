//! Ids of resources that no handler stores. Each is created once and known from then on.

use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, PoisonError},
};

use serde_json::{Map, Value};

use crate::random::Random;

/// How many ids are kept at most.
pub(crate) const CAPACITY: usize = 1_000_000;

/// The prefixes of ids, by the kind of resource. Others get the initials of their kind.
const PREFIXES: &[(&str, &str)] = &[
    ("Allocation", "eip"),
    ("AutoProvisioningGroup", "apg"),
    ("AutoSnapshotPolicy", "sp"),
    ("Command", "c"),
    ("DedicatedHost", "dh"),
    ("DedicatedHostCluster", "dc"),
    ("DeploymentSet", "ds"),
    ("Disk", "d"),
    ("HaVip", "havip"),
    ("HpcCluster", "hpc"),
    ("Image", "m"),
    ("ImageComponent", "ic"),
    ("ImagePipeline", "ip"),
    ("Instance", "i"),
    ("Invoke", "t"),
    ("KeyPair", "ssh"),
    ("LaunchTemplate", "lt"),
    ("NatGateway", "ngw"),
    ("NetworkInterface", "eni"),
    ("PrefixList", "pl"),
    ("RouteTable", "vtb"),
    ("SecurityGroup", "sg"),
    ("Snapshot", "s"),
    ("SnapshotGroup", "ssg"),
    ("StorageSet", "ss"),
    ("Task", "t"),
    ("VRouter", "vrt"),
    ("VSwitch", "vsw"),
    ("Vpc", "vpc"),
];

/// The ids that were created or returned in a list, by kind.
pub(crate) struct ResourceIds {
    store: Mutex<ResourceStore>,
    seed: u64,
}

/// The kind of a resource within its product.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct ResourceKind {
    pub(crate) product: String,
    pub(crate) kind: String,
}

/// A resource that a call has created.
#[derive(Debug, Clone)]
pub(crate) struct CreatedResource {
    pub(crate) id: String,
    /// The parameters of the call, without secrets.
    pub(crate) parameters: Map<String, Value>,
}

/// What [`ResourceIds`] guards.
pub(crate) struct ResourceStore {
    random: Random,
    known: HashSet<(ResourceKind, String)>,
    created: HashMap<ResourceKind, Vec<CreatedResource>>,
}

impl ResourceIds {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            store: Mutex::new(ResourceStore::new(seed)),
            seed,
        }
    }

    /// Forgets all ids, and restarts their sequence.
    pub(crate) fn reset(&self) {
        self.with(|store| *store = ResourceStore::new(self.seed));
    }

    /// Returns what was created of a kind, in order.
    pub(crate) fn created(&self, kind: &ResourceKind) -> Vec<CreatedResource> {
        self.with(|store| store.created.get(kind).cloned().unwrap_or_default())
    }

    pub(crate) fn knows(&self, kind: ResourceKind, id: &str) -> bool {
        self.with(|store| store.known.contains(&(kind, id.to_owned())))
    }

    /// Runs a closure on the ids, which nobody else changes meanwhile.
    pub(crate) fn with<T>(&self, run: impl FnOnce(&mut ResourceStore) -> T) -> T {
        run(&mut self.store.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl ResourceStore {
    fn new(seed: u64) -> Self {
        Self {
            random: Random::named(seed, "ids"),
            known: HashSet::new(),
            created: HashMap::new(),
        }
    }

    /// Returns whether more ids are known than are kept.
    pub(crate) fn is_overfull(&self) -> bool {
        self.known.len() > CAPACITY
    }

    /// Notes ids that a response contains, as long as there is room for them.
    pub(crate) fn note(&mut self, ids: Vec<(ResourceKind, String)>) {
        if self.known.len() + ids.len() <= CAPACITY {
            self.known.extend(ids);
        }
    }

    /// Notes an id that was created.
    pub(crate) fn add(&mut self, kind: ResourceKind, id: &str) {
        self.known.insert((kind, id.to_owned()));
    }

    /// Adds to what is listed of a kind.
    pub(crate) fn list(&mut self, kind: ResourceKind, resource: CreatedResource) {
        self.created.entry(kind).or_default().push(resource);
    }

    /// Forgets deleted resources.
    pub(crate) fn forget(&mut self, kind: &ResourceKind, ids: &[String]) {
        for id in ids {
            self.known.remove(&(kind.clone(), id.clone()));
        }
        if let Some(created) = self.created.get_mut(kind) {
            created.retain(|resource| !ids.contains(&resource.id));
        }
    }

    /// Returns a number that is an id.
    pub(crate) fn fresh_number(&mut self) -> u64 {
        self.random.below(1 << 50)
    }

    /// Creates an id for something of that kind, in the form of `like` if there is one.
    pub(crate) fn fresh(&mut self, kind: &str, like: Option<&str>) -> String {
        if kind == "Order" {
            return self.digits(15);
        }
        match like {
            Some(like) if is_uuid(like) => return self.random.uuid(),
            Some(like) if !like.is_empty() && like.bytes().all(|byte| byte.is_ascii_digit()) => {
                return self.digits(like.len());
            }
            _ => {}
        }
        let before = like.and_then(|like| like.rsplit_once('-')).map(|(before, _)| before);
        let before = before.map_or_else(|| prefix(kind), str::to_owned);
        format!("{before}-bp1{}", self.random.text(17))
    }

    fn digits(&mut self, length: usize) -> String {
        let mut digits = String::from("2");
        while digits.len() < length {
            digits.push(char::from(b'0' + u8::try_from(self.random.below(10)).unwrap_or(0)));
        }
        digits
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36 && text.matches('-').count() == 4
}

/// Returns the prefix of the ids of a kind.
fn prefix(kind: &str) -> String {
    if let Some((_, prefix)) = PREFIXES.iter().find(|(known, _)| *known == kind) {
        return (*prefix).to_owned();
    }
    let initials: String = kind.chars().filter(char::is_ascii_uppercase).collect();
    if initials.is_empty() {
        return "id".to_owned();
    }
    initials.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fresh_ids_are_unique_and_deterministic() {
        let make = |seed| {
            let mut state = ResourceStore::new(seed);
            (0..100).map(|_| state.fresh("Disk", None)).collect::<Vec<_>>()
        };
        let ids = make(1);
        assert_eq!(ids, make(1));
        assert_ne!(ids, make(2));
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
        assert!(
            ids.iter().all(|id| id.starts_with("d-bp1") && id.len() == 22),
            "{ids:?}"
        );
    }

    #[test]
    fn fresh_id_keeps_form_of_example() {
        let mut state = ResourceStore::new(1);
        assert!(state.fresh("Thing", Some("th-x-0001")).starts_with("th-x-bp1"));
        assert!(is_uuid(
            &state.fresh("Thing", Some("4ECEEE12-56F1-4FBC-9AB1-890F1494ABCD"))
        ));
        assert_eq!(state.fresh("Thing", Some("123456")).len(), 6);
        assert!(state.fresh("OddThing", None).starts_with("ot-bp1"));
    }
}
