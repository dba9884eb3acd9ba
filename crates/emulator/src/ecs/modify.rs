//! Changes to what an instance is: its attributes, tags and security groups.

use serde_json::{Map, Value};

use super::{dry_run, filters::tag_pairs, not_found, nothing};
use crate::{core::Checked, failure::Failure, instance::Instance};

/// Sets an attribute.
type Change<'a> = Box<dyn Fn(&mut Instance) + 'a>;

/// Sets the attributes that the fleet holds. One that it does not hold refuses the call, before anything is changed.
pub(super) fn attribute(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let id = call.text("InstanceId").unwrap_or_default();
    let mut changes: Vec<Change<'_>> = Vec::new();
    for (name, value) in &call.parameters {
        let text = value.as_str().unwrap_or_default();
        changes.push(match name.as_str() {
            "InstanceId" => continue,
            // Nothing that the emulator answers shows a password.
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
                    return Err(call.invalid(name, "it has no items"));
                }
                Box::new(move |instance| instance.security_group_ids.clone_from(&groups))
            }
            other => return Err(call.unsupported_parameter(other)),
        });
    }
    update(call, id, |instance| {
        for change in &changes {
            change(instance);
        }
    })
}

/// Gives an instance another type. What the fleet does not hold besides refuses the call.
pub(super) fn spec(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let id = call.text("InstanceId").unwrap_or_default();
    for name in call.parameters.keys() {
        match name.as_str() {
            "InstanceId" | "InstanceType" => {}
            // They say how the change is made, not what it is.
            "AllowMigrateAcrossZone" | "Async" | "ModifyMode" => {}
            _ if call.is_general(name) => {}
            other => return Err(call.unsupported_parameter(other)),
        }
    }
    dry_run(call)?;
    update(call, id, |instance| {
        if let Some(instance_type) = call.text("InstanceType").filter(|text| !text.is_empty()) {
            instance_type.clone_into(&mut instance.instance_type);
        }
    })
}

/// Puts an instance into a security group.
pub(super) fn join_security_group(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let group = call.text("SecurityGroupId").unwrap_or_default();
    of_instance(call, |instance| {
        if !instance.security_group_ids.iter().any(|other| other == group) {
            instance.security_group_ids.push(group.to_owned());
        }
    })
}

/// Takes an instance out of a security group.
pub(super) fn leave_security_group(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let group = call.text("SecurityGroupId").unwrap_or_default();
    let id = call.text("InstanceId").unwrap_or_default();
    let is_in = |instance: &Instance| instance.security_group_ids.iter().any(|other| other == group);
    let found = call.core.fleet(|fleet| fleet.find(id, call.now).map(is_in));
    if found == Some(false) {
        let message = format!("The instance {id} is not in the security group {group}.");
        return Err(call.failure("InvalidSecurityGroupAssociation.NotFound", 404, &message, None));
    }
    of_instance(call, |instance| {
        instance.security_group_ids.retain(|other| other != group);
    })
}

/// Tags instances. Resources of other types are not held, so that there is nothing to tag.
pub(super) fn tag_resources(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let tags = call.parameters.get("Tag").map(tag_pairs).unwrap_or_default();
    of_instances(call, |instance| {
        for (key, value) in &tags {
            instance
                .tags
                .insert((*key).to_owned(), value.unwrap_or_default().to_owned());
        }
    })
}

/// Removes tags of instances: those that are named, or all.
pub(super) fn untag_resources(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let keys = call.texts("TagKey").unwrap_or_default();
    let all = keys.is_empty() && call.is_set("All");
    of_instances(call, |instance| {
        instance.tags.retain(|key, _| !all && !keys.contains(key))
    })
}

/// Changes the instances among the resources of the call, all or none.
fn of_instances(call: &Checked<'_>, change: impl Fn(&mut Instance)) -> Result<Map<String, Value>, Failure> {
    let ids = call.texts("ResourceId").unwrap_or_default();
    if call
        .text("ResourceType")
        .is_some_and(|kind| kind.eq_ignore_ascii_case("instance"))
    {
        call.core.fleet(|fleet| {
            if let Some(missing) = ids.iter().find(|id| !fleet.holds(id)) {
                let message = format!("There is no instance {missing}.");
                return Err(call.failure("InvalidResourceId.NotFound", 404, &message, Some("ResourceId")));
            }
            for id in &ids {
                fleet.update(id, call.now, &change);
            }
            Ok(())
        })?;
    }
    Ok(nothing())
}

/// Changes the instance of the call, if the call is about one; it may be about a network interface.
fn of_instance(call: &Checked<'_>, change: impl FnOnce(&mut Instance)) -> Result<Map<String, Value>, Failure> {
    match call.text("InstanceId").filter(|id| !id.is_empty()) {
        Some(id) => update(call, id, change),
        None => Ok(nothing()),
    }
}

fn update(call: &Checked<'_>, id: &str, change: impl FnOnce(&mut Instance)) -> Result<Map<String, Value>, Failure> {
    let found = call.core.fleet(|fleet| fleet.update(id, call.now, change));
    match found {
        Some(()) => Ok(nothing()),
        None => Err(not_found(call, id)),
    }
}
