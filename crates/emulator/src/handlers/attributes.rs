//! Changes to the attributes of an instance.

use serde_json::{Map, Value};

use super::checks::update_instance;
use crate::{call::Call, error::ServiceError, state::instance::Instance};

/// Sets an attribute.
type Change<'a> = Box<dyn Fn(&mut Instance) + 'a>;

/// Sets the attributes that the fleet stores. The call is refused before anything changes if it sets another one.
pub(super) fn modify(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let id = call.text("InstanceId").unwrap_or_default();
    let mut changes: Vec<Change<'_>> = Vec::new();
    for (name, value) in &call.parameters {
        let text = value.as_str().unwrap_or_default();
        changes.push(match name.as_str() {
            "InstanceId" => continue,
            // No response contains a password.
            "Password" => continue,
            _ if call.is_general(name) => continue,
            "InstanceName" if !text.is_empty() => Box::new(move |instance| text.clone_into(&mut instance.name)),
            "HostName" if !text.is_empty() => Box::new(move |instance| text.clone_into(&mut instance.host_name)),
            "InstanceName" | "HostName" => return Err(call.invalid(name, "it is empty")),
            "Description" => Box::new(move |instance| text.clone_into(&mut instance.description)),
            "DeletionProtection" => Box::new(move |instance| instance.deletion_protection = value == true),
            "SecurityGroupIds" => {
                let groups = call.texts(name).unwrap_or_default();
                if groups.is_empty() {
                    return Err(call.invalid(name, "it is an empty list"));
                }
                Box::new(move |instance| instance.security_group_ids.clone_from(&groups))
            }
            other => return Err(call.unsupported_parameter(other)),
        });
    }
    update_instance(call, id, |instance| {
        for change in &changes {
            change(instance);
        }
    })
}

/// Changes the type of an instance. The call is refused if it sets anything else that the fleet does not store.
pub(super) fn modify_spec(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let id = call.text("InstanceId").unwrap_or_default();
    for name in call.parameters.keys() {
        match name.as_str() {
            "InstanceId" | "InstanceType" => {}
            // These say how the change is made, not what it is.
            "AllowMigrateAcrossZone" | "Async" | "ModifyMode" => {}
            _ if call.is_general(name) => {}
            other => return Err(call.unsupported_parameter(other)),
        }
    }
    call.refuse_dry_run()?;
    update_instance(call, id, |instance| {
        if let Some(instance_type) = call.text("InstanceType").filter(|text| !text.is_empty()) {
            instance_type.clone_into(&mut instance.instance_type);
        }
    })
}
