use serde_json::{Map, Value, json};

use super::{dry_run, nothing, region, zone};
use crate::{
    core::Checked,
    failure::Failure,
    fleet::{Fleet, Instance, Status, zones},
};

pub(super) fn run(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let region = region(call)?;
    let zone = match zone(call, region)? {
        Some(zone) => zone,
        None => zones(region)
            .and_then(|zones| zones.first())
            .copied()
            .unwrap_or_default(),
    };
    dry_run(call)?;
    // CreateInstance makes one that stays stopped; RunInstances makes some that run.
    let runs = call.spec.action.action == "RunInstances";
    let amount = if runs {
        call.number("Amount").unwrap_or(1).max(1)
    } else {
        1
    };
    let ids: Vec<String> = call.core.fleet(|fleet| {
        let made = (0..amount).map(|_| {
            let id = fleet.new_id();
            let mut instance = Instance::new(&id, region, zone, Status::Pending);
            if let Some(name) = call.text("InstanceName").filter(|name| !name.is_empty()) {
                name.clone_into(&mut instance.name);
            }
            if let Some(instance_type) = call.text("InstanceType") {
                instance_type.clone_into(&mut instance.instance_type);
            }
            call.text("ImageId")
                .unwrap_or_default()
                .clone_into(&mut instance.image_id);
            instance.deletion_protection = call.is_set("DeletionProtection");
            instance.created = call.now;
            let to = if runs { Status::Running } else { Status::Stopped };
            instance.pass_through(Status::Pending, to, call.now, fleet.delay);
            fleet.add(instance);
            id
        });
        made.collect()
    });
    Ok(Map::from_iter([
        ("InstanceId".to_owned(), json!(ids.first())),
        ("InstanceIdSets".to_owned(), json!(ids)),
    ]))
}

pub(super) fn start(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    change(call, &[Status::Stopped], |instance, fleet_delay| {
        instance.pass_through(Status::Starting, Status::Running, call.now, fleet_delay);
    })
}

pub(super) fn stop(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    change(call, &[Status::Running], |instance, fleet_delay| {
        instance.pass_through(Status::Stopping, Status::Stopped, call.now, fleet_delay);
    })
}

pub(super) fn reboot(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    change(call, &[Status::Running], |instance, fleet_delay| {
        instance.pass_through(Status::Starting, Status::Running, call.now, fleet_delay);
    })
}

pub(super) fn delete(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let ids = ids(call);
    let from: &[Status] = if call.is_set("Force") {
        &[Status::Stopped, Status::Running]
    } else {
        &[Status::Stopped]
    };
    call.core.fleet(|fleet| {
        check(call, fleet, &ids, from)?;
        for id in &ids {
            if fleet
                .find(id, call.now)
                .is_some_and(|instance| instance.deletion_protection)
            {
                let message = format!("The instance {id} is protected from being deleted.");
                return Err(call.failure("InvalidOperation.DeletionProtection", 403, &message, None));
            }
        }
        dry_run(call)?;
        for id in &ids {
            fleet.remove(id);
        }
        Ok(nothing())
    })
}

/// Changes the instances of the call, all or none; the answer says what they were and are.
fn change(
    call: &Checked<'_>,
    from: &[Status],
    change: impl Fn(&mut Instance, std::time::Duration),
) -> Result<Map<String, Value>, Failure> {
    let ids = ids(call);
    call.core.fleet(|fleet| {
        check(call, fleet, &ids, from)?;
        dry_run(call)?;
        let delay = fleet.delay;
        let mut changes = Vec::new();
        for id in &ids {
            if let Some(instance) = fleet.find(id, call.now) {
                let before = instance.status;
                change(instance, delay);
                changes.push(json!({
                    "InstanceId": id,
                    "PreviousStatus": before,
                    "CurrentStatus": instance.status,
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

/// The instances of the call, one or a list.
fn ids(call: &Checked<'_>) -> Vec<String> {
    match call.text("InstanceId") {
        Some(id) => vec![id.to_owned()],
        None => call.texts("InstanceId").unwrap_or_default(),
    }
}

/// Refuses instances that are not there, or not in one of these states.
fn check(call: &Checked<'_>, fleet: &mut Fleet, ids: &[String], from: &[Status]) -> Result<(), Failure> {
    for id in ids {
        let Some(instance) = fleet.find(id, call.now) else {
            let message = format!("There is no instance {id}.");
            return Err(call.failure("InvalidInstanceId.NotFound", 404, &message, None));
        };
        if !from.contains(&instance.status) {
            let message = format!("The instance {id} is {}, which does not allow this.", instance.status);
            return Err(call.failure("IncorrectInstanceStatus", 403, &message, None));
        }
    }
    Ok(())
}
