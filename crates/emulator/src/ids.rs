//! Ids of resources that no handler holds: each is made once, is known from then on, and what was never made is not.

use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, PoisonError},
};

use acs_spec::model::{Effect, Field, Type};
use serde_json::{Map, Value, json};

use crate::{core::Checked, failure::Failure, fleet, parse::Shapes, random::Random, text::scalar};

/// How many ids are known at most.
const CAPACITY: usize = 1_000_000;

/// How deep a response is searched for ids.
const MAX_DEPTH: usize = 16;

/// What stands before an id, by what it is an id of. Others get the initials of their name.
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

/// Ids that say where something is or whose it is, not what was made.
const PLACES: &[&str] = &[
    "Account",
    "Caller",
    "Cluster",
    "Owner",
    "Parent",
    "Region",
    "Request",
    "ResourceOwner",
    "Tenant",
    "User",
    "Zone",
];

/// The ids that were made or handed out.
pub(crate) struct Ids {
    state: Mutex<State>,
    seed: u64,
}

struct State {
    random: Random,
    known: HashSet<String>,
    /// What was made of a kind, in order.
    made: HashMap<String, Vec<Made>>,
}

/// Something that a call has made.
#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) id: String,
    /// What the call said, without secrets.
    pub(crate) parameters: Map<String, Value>,
}

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            state: Mutex::new(State::new(seed)),
            seed,
        }
    }

    /// Forgets all ids. The next ones are those that came first.
    pub(crate) fn reset(&self) {
        self.with(|state| *state = State::new(self.seed));
    }

    /// What was made of that kind, in order.
    pub(crate) fn made(&self, call: &Checked<'_>, kind: &str) -> Vec<Made> {
        self.with(|state| state.made.get(&group(call, kind)).cloned().unwrap_or_default())
    }

    fn with<T>(&self, run: impl FnOnce(&mut State) -> T) -> T {
        run(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl State {
    fn new(seed: u64) -> Self {
        Self {
            random: Random::named(seed, "ids"),
            known: HashSet::new(),
            made: HashMap::new(),
        }
    }

    /// Makes an id for something of that kind, in the form of `like` if there is one.
    fn fresh(&mut self, kind: &str, like: Option<&str>) -> String {
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

/// What stands before an id of that kind.
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

/// What a field has the id of, by its name: `Disk` for `DiskId`, `DiskIds` and `DiskIdSets`.
pub(crate) fn kind(name: &str) -> Option<&str> {
    let endings = ["IdSets", "IdSet", "IdList", "Ids", "Id"];
    let kind = endings.iter().find_map(|ending| name.strip_suffix(ending))?;
    let is_kind = !kind.is_empty() && !PLACES.contains(&kind);
    is_kind.then_some(kind)
}

/// Refuses a call about something that does not exist: an instance that the fleet does not hold, or a resource that could
/// have been made here and was not.
pub(crate) fn check(call: &Checked<'_>) -> Result<(), Failure> {
    for field in &call.spec.action.parameters {
        let Some(kind) = kind(&field.name) else { continue };
        let named = match call.text(&field.name) {
            Some(text) if !text.trim_start().starts_with('[') => vec![text.to_owned()],
            _ => call.texts(&field.name).unwrap_or_default(),
        };
        let missing = if kind == "Instance" && is_ecs(call) {
            if !is_about_the_fleet(call, field) {
                continue;
            }
            let is_missing = |id: &&String| !id.is_empty() && !id.starts_with("mi-");
            call.core
                .fleet(|fleet| named.iter().filter(is_missing).find(|id| !fleet.holds(id)).cloned())
        } else if field.required && is_made_here(call, kind) {
            let missing = named.iter().find(|id| !id.is_empty() && !knows(call, kind, id));
            missing.cloned()
        } else {
            None
        };
        if let Some(id) = missing {
            return Err(not_found(call, &field.name, kind, &id));
        }
    }
    Ok(())
}

fn is_ecs(call: &Checked<'_>) -> bool {
    call.spec.product.product == "Ecs"
}

/// Whether the parameter has to name an instance of the fleet: for a write always, for a list if it is documented. Other
/// lists are just empty for an instance that does not exist.
fn is_about_the_fleet(call: &Checked<'_>, field: &Field) -> bool {
    let action = &call.spec.action;
    // The parameter names machines outside of the fleet in these, or may.
    let other_machine = call.text("InstanceType").is_some_and(|kind| kind != "EcsInstance")
        && action.action.contains("EipAddress")
        || action.action.contains("ManagedInstance");
    let documented = || {
        let mut rows = action.errors.iter();
        rows.any(|row| {
            matches!(
                row.code.as_str(),
                "InvalidInstanceId.NotFound" | "InvalidInstanceIds.NotFound" | "InvalidInstance.NotFound"
            )
        })
    };
    !other_machine
        && !has_filter_of_instances(&action.action)
        && (field.required || action.effect == Effect::Write || documented())
}

/// The actions that list instances, in which the ids are a filter.
fn has_filter_of_instances(action: &str) -> bool {
    matches!(
        action,
        "DescribeInstances" | "DescribeInstanceStatus" | "DescribeInstancesFullStatus"
    )
}

/// Whether the product has an action that makes such a thing and says its id.
fn is_made_here(call: &Checked<'_>, kind: &str) -> bool {
    let product = &call.spec.product;
    let Ok(spec) = call
        .core
        .catalog
        .find_in(&product.product, &product.version, &format!("Create{kind}"))
    else {
        return false;
    };
    says_id_of(Shapes(&spec.product), &spec.action.response, kind, 0)
}

fn says_id_of(shapes: Shapes<'_>, fields: &[Field], kind: &str, depth: usize) -> bool {
    depth < MAX_DEPTH
        && fields.iter().any(|field| {
            let resolved = shapes.resolve(field);
            self::kind(&field.name) == Some(kind) && resolved.kind == Type::String
                || says_id_of(shapes, &resolved.fields, kind, depth + 1)
        })
}

fn key(call: &Checked<'_>, kind: &str, id: &str) -> String {
    format!("{} {id}", group(call, kind))
}

fn group(call: &Checked<'_>, kind: &str) -> String {
    format!("{} {kind}", call.spec.product.product)
}

fn knows(call: &Checked<'_>, kind: &str, id: &str) -> bool {
    call.core.ids.with(|state| state.known.contains(&key(call, kind, id)))
        || is_ecs(call) && (fleet::is_built_in(id) || call.core.fleet(|fleet| fleet.uses(id)))
}

/// The failure of the action's own for an id that does not exist.
fn not_found(call: &Checked<'_>, parameter: &str, kind: &str, id: &str) -> Failure {
    let rows = || call.spec.action.errors.iter().map(|row| row.code.as_str());
    let own = [
        format!("Invalid{kind}Id.NotFound"),
        format!("Invalid{parameter}.NotFound"),
        format!("Invalid{kind}.NotFound"),
        format!("Invalid{kind}Ids.NotFound"),
    ];
    let documented = own.iter().find(|code| rows().any(|row| row == code.as_str()));
    let code = documented.unwrap_or(&own[0]);
    let message = format!("There is no {kind} {id}.");
    call.failure(code, 404, &message, Some(parameter))
}

/// Makes the ids in the answer to a write fresh, and lets the answer say what the call said under the same names. `said`
/// is what the call said without its secrets, to be kept.
///
/// # Errors
/// If more ids are known than the emulator keeps.
pub(crate) fn renew(
    call: &Checked<'_>,
    from_example: bool,
    said: &Map<String, Value>,
    response: &mut Map<String, Value>,
) -> Result<(), Failure> {
    call.core.ids.with(|state| {
        let mut renewal = Renewal {
            call,
            said,
            from_example,
            state,
        };
        renewal.fields(&call.spec.action.response, response, 0);
        if renewal.state.known.len() > CAPACITY {
            let message = format!(
                "The emulator keeps {CAPACITY} ids of resources, and they are used up. POST /_emulator/reset frees them."
            );
            return Err(Failure::new("Emulator.TooManyResources", 403, message));
        }
        Ok(())
    })
}

struct Renewal<'a> {
    call: &'a Checked<'a>,
    said: &'a Map<String, Value>,
    from_example: bool,
    state: &'a mut State,
}

impl Renewal<'_> {
    fn fields(&mut self, fields: &[Field], object: &mut Map<String, Value>, depth: usize) {
        for field in fields {
            if let Some(value) = object.get_mut(&field.name) {
                self.value(field, value, depth);
            }
        }
    }

    fn value(&mut self, declared: &Field, value: &mut Value, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        let field = Shapes(&self.call.spec.product).resolve(declared);
        match value {
            Value::Object(object) => self.fields(&field.fields, object, depth + 1),
            Value::Array(items) => {
                let item = field.items.as_deref();
                for value in items {
                    match (kind(&declared.name), value) {
                        (Some(kind), Value::String(id)) => *id = self.fresh(kind, id),
                        (_, value @ Value::Object(_)) => {
                            if let Some(item) = item {
                                self.value(item, value, depth + 1);
                            }
                        }
                        _ => {}
                    }
                }
            }
            value => {
                if let Some(said) = said(self.call, declared, field) {
                    *value = said;
                } else if let Some(kind) = kind(&declared.name) {
                    match value {
                        Value::String(id) => *id = self.fresh(kind, id),
                        Value::Number(_) if field.kind == Type::Int64 => {
                            *value = json!(self.state.random.below(1 << 50))
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    fn fresh(&mut self, kind: &str, old: &str) -> String {
        let id = self.state.fresh(kind, self.from_example.then_some(old));
        self.state.known.insert(key(self.call, kind, &id));
        // The action is named after what it makes: CreateDisk, CopyImage.
        let action = self.call.spec.action.action.as_str();
        if action.strip_suffix('s').unwrap_or(action).ends_with(kind) {
            let parameters = self.said.clone();
            let made = self.state.made.entry(group(self.call, kind)).or_default();
            made.push(Made {
                id: id.clone(),
                parameters,
            });
        }
        id
    }
}

/// What the call says under the name of a field of its answer, where it can be the value of that field.
fn said(call: &Checked<'_>, declared: &Field, field: &Field) -> Option<Value> {
    let mut parameters = call.spec.action.parameters.iter();
    let parameter = parameters.find(|parameter| parameter.name == declared.name && !parameter.sensitive)?;
    let value = call.parameters.get(&parameter.name)?;
    let fits = match field.kind {
        Type::String | Type::Enum | Type::Timestamp => value.is_string(),
        Type::Int32 | Type::Int64 => value.is_i64(),
        Type::Boolean => value.is_boolean(),
        _ => false,
    };
    (fits && value.as_str() != Some("")).then(|| value.clone())
}

/// Lets the single values at the top of an answer say what the call said under the same names.
pub(crate) fn repeat_said(call: &Checked<'_>, response: &mut Map<String, Value>) {
    for declared in &call.spec.action.response {
        let field = Shapes(&call.spec.product).resolve(declared);
        if let (Some(value), Some(said)) = (response.get_mut(&declared.name), said(call, declared, field)) {
            *value = said;
        }
    }
}

/// Notes the ids that an answer hands out, so that they can be used.
pub(crate) fn note(call: &Checked<'_>, response: &Map<String, Value>) {
    fn collect(call: &Checked<'_>, object: &Map<String, Value>, keys: &mut Vec<String>, depth: usize) {
        for (name, value) in object {
            let kind = kind(name);
            let items = match value {
                Value::Array(items) => items.as_slice(),
                one => std::slice::from_ref(one),
            };
            for item in items {
                match (item, kind) {
                    (Value::Object(object), _) if depth < MAX_DEPTH => collect(call, object, keys, depth + 1),
                    (item, Some(kind)) => keys.extend(scalar(item).map(|id| key(call, kind, &id))),
                    _ => {}
                }
            }
        }
    }
    let mut keys = Vec::new();
    collect(call, response, &mut keys, 0);
    call.core.ids.with(|state| {
        // Beyond the capacity only what was made counts.
        if state.known.len() + keys.len() <= CAPACITY {
            state.known.extend(keys);
        }
    });
}

/// Forgets what a successful call has deleted: that after which the action is named, else the only thing it names.
pub(crate) fn forget_deleted(call: &Checked<'_>) {
    let action = call.spec.action.action.as_str();
    let Some(what) = ["Delete", "Release"].iter().find_map(|verb| action.strip_prefix(verb)) else {
        return;
    };
    let named: Vec<(&str, &str)> = call
        .spec
        .action
        .parameters
        .iter()
        .filter(|field| field.required)
        .filter_map(|field| Some((field.name.as_str(), kind(&field.name)?)))
        .collect();
    let own = named
        .iter()
        .find(|(_, kind)| what == *kind || what.strip_suffix('s') == Some(kind));
    let (name, kind) = match (own, named.as_slice()) {
        (Some(own), _) => *own,
        (None, [only]) => *only,
        _ => return,
    };
    let ids = match call.text(name) {
        Some(id) => vec![id.to_owned()],
        None => call.texts(name).unwrap_or_default(),
    };
    call.core.ids.with(|state| {
        for id in &ids {
            state.known.remove(&key(call, kind, id));
        }
        if let Some(made) = state.made.get_mut(&group(call, kind)) {
            made.retain(|made| !ids.contains(&made.id));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_it_is_the_id_of() {
        for (name, of) in [
            ("DiskId", Some("Disk")),
            ("DiskIds", Some("Disk")),
            ("DedicatedHostIdSets", Some("DedicatedHost")),
            ("RequestId", None),
            ("RegionId", None),
            ("Id", None),
            ("Paid", None),
        ] {
            assert_eq!(kind(name), of, "{name}");
        }
    }

    #[test]
    fn fresh_ids_differ_and_follow_the_seed() {
        let make = |seed| {
            let mut state = State::new(seed);
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
    fn fresh_id_has_the_form_of_the_example() {
        let mut state = State::new(1);
        assert!(state.fresh("Thing", Some("th-x-0001")).starts_with("th-x-bp1"));
        assert!(is_uuid(
            &state.fresh("Thing", Some("4ECEEE12-56F1-4FBC-9AB1-890F1494ABCD"))
        ));
        assert_eq!(state.fresh("Thing", Some("123456")).len(), 6);
        assert!(state.fresh("OddThing", None).starts_with("ot-bp1"));
    }
}
