//! Lists and descriptions of instances.

use serde_json::{Map, Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{
    checks::no_instance,
    instance_filters,
    regions::{region, zone},
};
use crate::{
    call::{Call, PageParameters, PageRequest},
    error::ServiceError,
    state::{fleet::Window, instance::Instance},
};

/// How many ids a call may have.
const MAX_IDS: usize = 100;

pub(super) fn describe_status(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let region = region(call)?;
    zone(call, region)?;
    let ids = call.texts("InstanceId").filter(|ids| !ids.is_empty());
    if ids.as_ref().is_some_and(|ids| ids.len() > MAX_IDS) {
        let message = format!("There are more than {MAX_IDS} instance ids.");
        return Err(call.error("InvalidParameter.TooManyInstanceIds", 403, &message, Some("InstanceId")));
    }
    list(
        call,
        region,
        "InstanceStatuses",
        |instance| json!({"InstanceId": instance.id, "Status": instance.status}),
    )
}

pub(super) fn describe(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let region = region(call)?;
    zone(call, region)?;
    list(call, region, "Instances", described)
}

pub(super) fn describe_attribute(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let id = call.text("InstanceId").unwrap_or_default();
    let found = call.state.fleet(|fleet| fleet.find(id, call.now).cloned());
    let instance = found.ok_or_else(|| no_instance(call, id))?;
    let mut fields = described(&instance);
    // This is text here and a boolean in lists.
    fields["IoOptimized"] = json!("optimized");
    match fields {
        Value::Object(fields) => Ok(fields),
        _ => Ok(Map::new()),
    }
}

/// Returns the requested page of the instances that match the filters of a call. Only that page is serialized.
fn list(
    call: &Call<'_>,
    region: &str,
    name: &str,
    describe: impl Fn(&Instance) -> Value,
) -> Result<Map<String, Value>, ServiceError> {
    let filters = instance_filters::of(call)?;
    call.refuse_dry_run()?;
    let pages = PageParameters::declared(&call.spec.action);
    let wanted = pages.requested(call)?;
    let window = match wanted {
        PageRequest::Number { page, size } => Window::Skip((page - 1).saturating_mul(size), size),
        PageRequest::AfterToken { position: None, size } => Window::Skip(0, size),
        PageRequest::AfterToken {
            position: Some(number),
            size,
        } => Window::After(number, size),
    };
    let ids = filters.ids.as_deref();
    let found = call
        .state
        .fleet(|fleet| fleet.select(region, ids, &filters.conditions, window, call.now));
    let items: Value = found.items.iter().map(describe).collect();
    let mut response = Map::from_iter([("TotalCount".to_owned(), json!(found.total)), (name.to_owned(), items)]);
    match wanted {
        PageRequest::Number { page, size } => {
            response.insert("PageNumber".to_owned(), json!(page));
            response.insert("PageSize".to_owned(), json!(size));
        }
        PageRequest::AfterToken { .. } => {
            let next = found.more_after.map(|number| pages.token(call, number));
            response.insert("NextToken".to_owned(), json!(next.unwrap_or_default()));
        }
    }
    Ok(response)
}

/// Returns all fields of an instance; the spec of the action decides which of them are sent.
fn described(instance: &Instance) -> Value {
    let (cpu, memory) = instance.size();
    let tags = instance.tags.iter();
    let private: Vec<String> = instance.private_ip.iter().map(ToString::to_string).collect();
    let public: Vec<String> = instance.public_ip.iter().map(ToString::to_string).collect();
    json!({
        "InstanceId": instance.id,
        "InstanceName": instance.name,
        "HostName": instance.host_name,
        "Description": instance.description,
        "RegionId": instance.region,
        "ZoneId": instance.zone,
        "Status": instance.status,
        "InstanceType": instance.instance_type,
        "InstanceTypeFamily": instance.family(),
        "ImageId": instance.image_id,
        "Cpu": cpu,
        "Memory": memory,
        "CreationTime": minutes(instance.created),
        "StartTime": minutes(instance.created),
        "InstanceChargeType": instance.charge_type,
        "InternetChargeType": "PayByTraffic",
        "InstanceNetworkType": "vpc",
        "IoOptimized": true,
        "DeletionProtection": instance.deletion_protection,
        "DeviceAvailable": true,
        "OSType": "linux",
        "KeyPairName": instance.key_pair_name,
        "ResourceGroupId": instance.resource_group_id,
        "SecurityGroupIds": instance.security_group_ids,
        "PublicIpAddress": public,
        "InnerIpAddress": [],
        "VpcAttributes": {
            "VpcId": instance.vpc_id,
            "VSwitchId": instance.vswitch_id,
            "PrivateIpAddress": private,
        },
        "MetadataOptions": {"HttpEndpoint": "enabled", "HttpTokens": "optional", "HttpPutResponseHopLimit": 1},
        "OperationLocks": [],
        "Tags": tags.map(|(key, value)| json!({"TagKey": key, "TagValue": value})).collect::<Value>(),
    })
}

/// Formats a time as ECS does: `2026-01-02T03:04Z`.
fn minutes(time: OffsetDateTime) -> String {
    let text = time.format(&Rfc3339).unwrap_or_default();
    format!("{}Z", text.get(..16).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_has_minute_precision() {
        assert_eq!(minutes(OffsetDateTime::UNIX_EPOCH), "1970-01-01T00:00Z");
    }
}
