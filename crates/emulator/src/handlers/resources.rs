//! Ids of resources that no handler stores: fresh ones in responses to writes, and errors for calls that name one that
//! does not exist.

use acs_spec::model::{Effect, Field, Type};
use serde_json::{Map, Value, json};

use crate::{
    call::Call,
    error::ServiceError,
    parse::Shapes,
    state::{
        fleet,
        resources::{CAPACITY, CreatedResource, ResourceKind, ResourceStore},
    },
    text::scalar,
};

/// How deep a response is searched for ids.
const MAX_DEPTH: usize = 16;

/// Ids of places and owners, which are never created.
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

/// Returns the kind of resource that a field has the id of: `Disk` for `DiskId`, `DiskIds` and `DiskIdSets`.
pub(super) fn kind(name: &str) -> Option<&str> {
    let endings = ["IdSets", "IdSet", "IdList", "Ids", "Id"];
    let kind = endings.iter().find_map(|ending| name.strip_suffix(ending))?;
    let is_kind = !kind.is_empty() && !PLACES.contains(&kind);
    is_kind.then_some(kind)
}

/// Checks that the resources which a call names exist: instances in the fleet, and resources that another action of the
/// product creates.
pub(super) fn check(call: &Call<'_>) -> Result<(), ServiceError> {
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
            call.state
                .fleet(|fleet| named.iter().filter(is_missing).find(|id| !fleet.holds(id)).cloned())
        } else if field.required && is_created_here(call, kind) {
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

fn is_ecs(call: &Call<'_>) -> bool {
    call.spec.product.product == "Ecs"
}

/// Returns whether a parameter has to name an instance of the fleet: always in a write, and in a list if its errors say
/// so. Other lists are empty for an instance that does not exist.
fn is_about_the_fleet(call: &Call<'_>, field: &Field) -> bool {
    let action = &call.spec.action;
    // In these actions the parameter may name machines outside of the fleet.
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

/// Returns whether the ids of an action are a filter of instances.
fn has_filter_of_instances(action: &str) -> bool {
    matches!(
        action,
        "DescribeInstances" | "DescribeInstanceStatus" | "DescribeInstancesFullStatus"
    )
}

/// Returns whether the product has an action that creates such a resource and returns its id.
fn is_created_here(call: &Call<'_>, kind: &str) -> bool {
    let product = &call.spec.product;
    let Ok(spec) = call
        .state
        .catalog
        .find_in(&product.product, &product.version, &format!("Create{kind}"))
    else {
        return false;
    };
    returns_id_of(Shapes(&spec.product), &spec.action.response, kind, 0)
}

fn returns_id_of(shapes: Shapes<'_>, fields: &[Field], kind: &str, depth: usize) -> bool {
    depth < MAX_DEPTH
        && fields.iter().any(|field| {
            let resolved = shapes.resolve(field);
            self::kind(&field.name) == Some(kind) && resolved.kind == Type::String
                || returns_id_of(shapes, &resolved.fields, kind, depth + 1)
        })
}

fn kind_of(call: &Call<'_>, kind: &str) -> ResourceKind {
    ResourceKind {
        product: call.spec.product.product.clone(),
        kind: kind.to_owned(),
    }
}

/// Returns what was created of a kind of the call's product, in order.
pub(super) fn created(call: &Call<'_>, kind: &str) -> Vec<CreatedResource> {
    call.state.resources.created(&kind_of(call, kind))
}

fn knows(call: &Call<'_>, kind: &str, id: &str) -> bool {
    call.state.resources.knows(kind_of(call, kind), id)
        || is_ecs(call) && (fleet::is_built_in(id) || call.state.fleet(|fleet| fleet.uses(id)))
}

/// Returns the error of an action for an id that does not exist.
fn not_found(call: &Call<'_>, parameter: &str, kind: &str, id: &str) -> ServiceError {
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
    call.error(code, 404, &message, Some(parameter))
}

/// Replaces the ids in the response to a write by fresh ones, and copies values that the call gave under the same names.
/// `parameters` are those of the call without its secrets, to be kept with what it creates.
///
/// # Errors
/// If the emulator keeps no more ids.
pub(super) fn renew(
    call: &Call<'_>,
    from_example: bool,
    parameters: &Map<String, Value>,
    response: &mut Map<String, Value>,
) -> Result<(), ServiceError> {
    call.state.resources.with(|store| {
        let mut renewal = Renewal {
            call,
            parameters,
            from_example,
            store,
        };
        renewal.fields(&call.spec.action.response, response, 0);
        if renewal.store.is_overfull() {
            let message =
                format!("The emulator keeps up to {CAPACITY} ids of resources. POST /_emulator/reset removes them.");
            return Err(ServiceError::new("Emulator.TooManyResources", 403, message));
        }
        Ok(())
    })
}

struct Renewal<'a> {
    call: &'a Call<'a>,
    parameters: &'a Map<String, Value>,
    from_example: bool,
    store: &'a mut ResourceStore,
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
                if let Some(given) = given(self.call, declared, field) {
                    *value = given;
                } else if let Some(kind) = kind(&declared.name) {
                    match value {
                        Value::String(id) => *id = self.fresh(kind, id),
                        Value::Number(_) if field.kind == Type::Int64 => {
                            *value = json!(self.store.fresh_number());
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    fn fresh(&mut self, kind: &str, old: &str) -> String {
        let id = self.store.fresh(kind, self.from_example.then_some(old));
        self.store.add(kind_of(self.call, kind), &id);
        // The action is named after what it creates: CreateDisk, CopyImage.
        let action = self.call.spec.action.action.as_str();
        if action.strip_suffix('s').unwrap_or(action).ends_with(kind) {
            let resource = CreatedResource {
                id: id.clone(),
                parameters: self.parameters.clone(),
            };
            self.store.list(kind_of(self.call, kind), resource);
        }
        id
    }
}

/// Returns the value that a call gave under the name of a field of the response, if it fits that field.
fn given(call: &Call<'_>, declared: &Field, field: &Field) -> Option<Value> {
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

/// Gives the single values at the top of a response the values that the call gave under the same names.
pub(super) fn repeat_given(call: &Call<'_>, response: &mut Map<String, Value>) {
    for declared in &call.spec.action.response {
        let field = Shapes(&call.spec.product).resolve(declared);
        if let (Some(value), Some(given)) = (response.get_mut(&declared.name), given(call, declared, field)) {
            *value = given;
        }
    }
}

/// Notes the ids that a response contains, so that calls can name them.
pub(super) fn note(call: &Call<'_>, response: &Map<String, Value>) {
    fn collect(call: &Call<'_>, object: &Map<String, Value>, ids: &mut Vec<(ResourceKind, String)>, depth: usize) {
        for (name, value) in object {
            let kind = kind(name);
            let items = match value {
                Value::Array(items) => items.as_slice(),
                one => std::slice::from_ref(one),
            };
            for item in items {
                match (item, kind) {
                    (Value::Object(object), _) if depth < MAX_DEPTH => collect(call, object, ids, depth + 1),
                    (item, Some(kind)) => ids.extend(scalar(item).map(|id| (kind_of(call, kind), id))),
                    _ => {}
                }
            }
        }
    }
    let mut ids = Vec::new();
    collect(call, response, &mut ids, 0);
    call.state.resources.with(|store| store.note(ids));
}

/// Forgets the resource that a call deleted: the one that the action is named after, else the only one that it names.
pub(super) fn forget_deleted(call: &Call<'_>) {
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
    let kind = kind_of(call, kind);
    call.state.resources.with(|store| store.forget(&kind, &ids));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_name_gives_kind_of_id() {
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
}
