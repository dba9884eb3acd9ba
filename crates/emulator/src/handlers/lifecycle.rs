//! Creation, deletion and transitions of instances.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{
    checks::no_instance,
    regions::{region, zone},
    tag_pairs::tag_pairs,
};
use crate::{
    call::Call,
    error::ServiceError,
    state::{
        fleet::{Fleet, vpc_of, zones},
        instance::{ChargeType, Instance, Status},
    },
};

pub(super) fn run(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let region = region(call)?;
    let zone = match zone(call, region)? {
        Some(zone) => zone,
        None => zones(region)
            .and_then(|zones| zones.first())
            .copied()
            .unwrap_or_default(),
    };
    // CreateInstance creates one stopped instance; RunInstances creates several running ones.
    let runs = call.spec.action.action == "RunInstances";
    let amount = if runs {
        call.number("Amount").unwrap_or(1).max(1)
    } else {
        1
    };
    let address = address(call, amount)?;
    let ids: Vec<String> = call.state.fleet(|fleet| {
        if let Some(address) = address
            && fleet.has_address(&vpc_of(region), address)
        {
            let message = format!("Another instance has the private address {address}.");
            let code = "InvalidPrivateIpAddress.Duplicated";
            return Err(call.error(code, 400, &message, Some("PrivateIpAddress")));
        }
        call.refuse_dry_run()?;
        let made = (0..amount).map(|_| {
            let id = fleet.new_id();
            let mut instance = Instance::new(&id, region, zone, Status::Pending);
            describe(call, &mut instance);
            instance.deletion_protection = call.is_set("DeletionProtection");
            instance.created = call.now;
            instance.private_ip = address;
            let to = if runs { Status::Running } else { Status::Stopped };
            instance.pass_through(Status::Pending, to, call.now, fleet.delay);
            fleet.add(instance);
            id
        });
        Ok(made.collect())
    })?;
    Ok(Map::from_iter([
        ("InstanceId".to_owned(), json!(ids.first())),
        ("InstanceIdSets".to_owned(), json!(ids)),
    ]))
}

/// Sets the attributes of a new instance from the parameters of the call.
fn describe(call: &Call<'_>, instance: &mut Instance) {
    let set = |name: &str, to: &mut String| {
        if let Some(text) = call.text(name).filter(|text| !text.is_empty()) {
            text.clone_into(to);
        }
    };
    set("InstanceName", &mut instance.name);
    set("HostName", &mut instance.host_name);
    set("Description", &mut instance.description);
    set("InstanceType", &mut instance.instance_type);
    set("ImageId", &mut instance.image_id);
    set("VSwitchId", &mut instance.vswitch_id);
    set("KeyPairName", &mut instance.key_pair_name);
    set("ResourceGroupId", &mut instance.resource_group_id);
    instance.security_group_ids = call.texts("SecurityGroupIds").unwrap_or_default();
    if let Some(group) = call.text("SecurityGroupId").filter(|group| !group.is_empty()) {
        instance.security_group_ids.insert(0, group.to_owned());
    }
    if call.text("InstanceChargeType") == Some(ChargeType::PrePaid.as_str()) {
        instance.charge_type = ChargeType::PrePaid;
    }
    if let Some(tags) = call.parameters.get("Tag") {
        let pairs = tag_pairs(tags).into_iter();
        instance.tags = pairs
            .map(|(key, value)| (key.to_owned(), value.unwrap_or_default().to_owned()))
            .collect();
    }
}

/// Returns the private address that the call sets, if it is for one instance.
fn address(call: &Call<'_>, amount: i64) -> Result<Option<std::net::Ipv4Addr>, ServiceError> {
    const NAME: &str = "PrivateIpAddress";
    let Some(text) = call.text(NAME).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    match text.parse() {
        Err(_) => Err(call.invalid(NAME, "it is not an IPv4 address")),
        // The addresses of several instances are picked by the fleet.
        Ok(_) if amount > 1 => Ok(None),
        Ok(address) => Ok(Some(address)),
    }
}

pub(super) fn start(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    change(call, &[Status::Stopped], |instance, fleet_delay| {
        instance.pass_through(Status::Starting, Status::Running, call.now, fleet_delay);
    })
}

pub(super) fn stop(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    change(call, &[Status::Running], |instance, fleet_delay| {
        instance.pass_through(Status::Stopping, Status::Stopped, call.now, fleet_delay);
    })
}

pub(super) fn reboot(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    change(call, &[Status::Running], |instance, fleet_delay| {
        instance.pass_through(Status::Starting, Status::Running, call.now, fleet_delay);
    })
}

pub(super) fn delete(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let ids = ids(call);
    let from: &[Status] = if call.is_set("Force") {
        &[Status::Stopped, Status::Running]
    } else {
        &[Status::Stopped]
    };
    call.state.fleet(|fleet| {
        check(call, fleet, &ids, from)?;
        for id in &ids {
            if fleet
                .find(id, call.now)
                .is_some_and(|instance| instance.deletion_protection)
            {
                let message = format!("The instance {id} is protected from deletion.");
                return Err(call.error("InvalidOperation.DeletionProtection", 403, &message, None));
            }
        }
        call.refuse_dry_run()?;
        for id in &ids {
            fleet.remove(id);
        }
        Ok(Map::new())
    })
}

/// Changes all instances of the call or none. The response has their states before and after.
fn change(
    call: &Call<'_>,
    from: &[Status],
    change: impl Fn(&mut Instance, std::time::Duration),
) -> Result<Map<String, Value>, ServiceError> {
    let ids = ids(call);
    call.state.fleet(|fleet| {
        check(call, fleet, &ids, from)?;
        call.refuse_dry_run()?;
        let delay = fleet.delay;
        let mut changes = Vec::new();
        for id in &ids {
            let changed = fleet.update(id, call.now, |instance| {
                let before = instance.status;
                change(instance, delay);
                (before, instance.status)
            });
            if let Some((before, after)) = changed {
                changes.push(json!({
                    "InstanceId": id,
                    "PreviousStatus": before,
                    "CurrentStatus": after,
                    "Code": "200",
                    "Message": "success",
                }));
            }
        }
        Ok(Map::from_iter([(
            "InstanceResponses".to_owned(),
            Value::Array(changes),
        )]))
    })
}

/// Returns the ids of the call, each of them once.
fn ids(call: &Call<'_>) -> Vec<String> {
    match call.text("InstanceId") {
        Some(id) => vec![id.to_owned()],
        None => {
            let mut ids = call.texts("InstanceId").unwrap_or_default();
            let mut seen = HashSet::new();
            ids.retain(|id| seen.insert(id.clone()));
            ids
        }
    }
}

/// Checks that all instances exist and are in one of these states.
fn check(call: &Call<'_>, fleet: &mut Fleet, ids: &[String], from: &[Status]) -> Result<(), ServiceError> {
    for id in ids {
        let Some(instance) = fleet.find(id, call.now) else {
            return Err(no_instance(call, id));
        };
        if !from.contains(&instance.status) {
            let message = format!(
                "The instance {id} is {}, and the action does not allow this state.",
                instance.status
            );
            return Err(call.error("IncorrectInstanceStatus", 403, &message, None));
        }
    }
    Ok(())
}
