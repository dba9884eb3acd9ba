//! The security groups of instances.

use serde_json::{Map, Value};

use super::checks::update_instance;
use crate::{call::Call, error::ServiceError, state::instance::Instance};

/// Adds an instance to a security group.
pub(super) fn join(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let group = call.text("SecurityGroupId").unwrap_or_default();
    of_instance(call, |instance| {
        if !instance.security_group_ids.iter().any(|other| other == group) {
            instance.security_group_ids.push(group.to_owned());
        }
    })
}

/// Removes an instance from a security group.
pub(super) fn leave(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let group = call.text("SecurityGroupId").unwrap_or_default();
    let id = call.text("InstanceId").unwrap_or_default();
    let is_in = |instance: &Instance| instance.security_group_ids.iter().any(|other| other == group);
    let found = call.state.fleet(|fleet| fleet.find(id, call.now).map(is_in));
    if found == Some(false) {
        let message = format!("The instance {id} is not in the security group {group}.");
        return Err(call.error("InvalidSecurityGroupAssociation.NotFound", 404, &message, None));
    }
    of_instance(call, |instance| {
        instance.security_group_ids.retain(|other| other != group);
    })
}

/// Changes the instance of the call, if it names one; it may name a network interface instead.
fn of_instance(call: &Call<'_>, change: impl FnOnce(&mut Instance)) -> Result<Map<String, Value>, ServiceError> {
    match call.text("InstanceId").filter(|id| !id.is_empty()) {
        Some(id) => update_instance(call, id, change),
        None => Ok(Map::new()),
    }
}
