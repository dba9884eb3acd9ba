//! The part of ECS that has a state: instances, and the regions and zones that they are in.
//!
//! Handlers say what happens; names, types, limits and error messages come from the spec.

mod describe;
mod filters;
mod lifecycle;
mod modify;

use serde_json::Map;

use crate::{
    core::{Checked, Handler},
    failure::Failure,
    fleet,
};

/// What an action does, if it does something to the fleet or looks at it.
pub(crate) fn handler(action: &str) -> Option<Handler> {
    Some(match action {
        "DescribeInstanceStatus" => describe::instance_status,
        "DescribeInstances" => describe::instances,
        "DescribeInstanceAttribute" => describe::instance_attribute,
        "ModifyInstanceAttribute" => modify::attribute,
        "ModifyInstanceSpec" => modify::spec,
        "JoinSecurityGroup" => modify::join_security_group,
        "LeaveSecurityGroup" => modify::leave_security_group,
        "ListTagResources" => describe::tag_resources,
        "TagResources" => modify::tag_resources,
        "UntagResources" => modify::untag_resources,
        "DescribeRegions" => describe::regions,
        "DescribeZones" => describe::zones,
        "RunInstances" | "CreateInstance" => lifecycle::run,
        "StartInstance" | "StartInstances" => lifecycle::start,
        "StopInstance" | "StopInstances" => lifecycle::stop,
        "RebootInstance" | "RebootInstances" => lifecycle::reboot,
        "DeleteInstance" | "DeleteInstances" => lifecycle::delete,
        _ => return None,
    })
}

/// The region of the call.
fn region<'c>(call: &'c Checked<'_>) -> Result<&'c str, Failure> {
    let region = call.text("RegionId").unwrap_or_default();
    match fleet::zones(region) {
        Some(_) => Ok(region),
        None => Err(call.failure(
            "InvalidRegionId.NotFound",
            404,
            &format!("There is no region {region}."),
            Some("RegionId"),
        )),
    }
}

/// The zone of the call, if it names one.
fn zone<'c>(call: &'c Checked<'_>, region: &str) -> Result<Option<&'c str>, Failure> {
    let Some(zone) = call.text("ZoneId").filter(|zone| !zone.is_empty()) else {
        return Ok(None);
    };
    if fleet::zones(region).is_some_and(|zones| zones.contains(&zone)) {
        return Ok(Some(zone));
    }
    let message = format!("There is no zone {zone} in the region {region}.");
    Err(call.failure("InvalidZoneId.NotFound", 404, &message, Some("ZoneId")))
}

/// There is no instance of that id.
fn not_found(call: &Checked<'_>, id: &str) -> Failure {
    let message = format!("There is no instance {id}.");
    call.failure("InvalidInstanceId.NotFound", 404, &message, None)
}

/// Refuses a call that only asks whether it would work: it would.
fn dry_run(call: &Checked<'_>) -> Result<(), Failure> {
    if call.is_set("DryRun") {
        let message = "The call would have worked; it was asked not to change anything.";
        return Err(call.failure("DryRunOperation", 400, message, None));
    }
    Ok(())
}

/// The response of an action that has nothing to say.
fn nothing() -> Map<String, serde_json::Value> {
    Map::new()
}
