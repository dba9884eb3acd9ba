use serde_json::{Map, Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{dry_run, filters, not_found, region, zone};
use crate::{
    core::Checked,
    failure::Failure,
    fleet::{REGIONS, Test, Window},
    generic,
    instance::Instance,
    page::{Names, Wanted},
};

/// The most ids that one call may name.
const MAX_IDS: usize = 100;

pub(super) fn instance_status(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let region = region(call)?;
    zone(call, region)?;
    let ids = call.texts("InstanceId").filter(|ids| !ids.is_empty());
    if ids.as_ref().is_some_and(|ids| ids.len() > MAX_IDS) {
        let message = format!("There are more than {MAX_IDS} instance ids.");
        return Err(call.failure("InvalidParameter.TooManyInstanceIds", 403, &message, Some("InstanceId")));
    }
    list(
        call,
        region,
        "InstanceStatuses",
        |instance| json!({"InstanceId": instance.id, "Status": instance.status}),
    )
}

pub(super) fn instances(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let region = region(call)?;
    zone(call, region)?;
    list(call, region, "Instances", described)
}

pub(super) fn instance_attribute(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let id = call.text("InstanceId").unwrap_or_default();
    let found = call.core.fleet(|fleet| fleet.find(id, call.now).cloned());
    let instance = found.ok_or_else(|| not_found(call, id))?;
    let mut fields = described(&instance);
    // Here it is a word; in the list it is a boolean.
    fields["IoOptimized"] = json!("optimized");
    match fields {
        Value::Object(fields) => Ok(fields),
        _ => Ok(Map::new()),
    }
}

/// Lists the tags of instances; those of other resources are made up.
pub(super) fn tag_resources(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let is_about_instances = call
        .text("ResourceType")
        .is_some_and(|kind| kind.eq_ignore_ascii_case("instance"));
    if !is_about_instances {
        return generic::response(call);
    }
    if call.parameters.contains_key("TagFilter") && !call.core.ignores_filters {
        return Err(call.unsupported_filter("TagFilter"));
    }
    let region = region(call)?;
    let ids = call.texts("ResourceId").filter(|ids| !ids.is_empty());
    let tests: Vec<Test<'_>> = call.parameters.get("Tag").map(filters::tags).into_iter().collect();
    let names = names(call);
    let (start, size) = match names.wanted(call)? {
        Wanted::Number { page, size } => ((page - 1).saturating_mul(size), size),
        Wanted::Behind { position, size } => (usize::try_from(position.unwrap_or(0)).unwrap_or(usize::MAX), size),
    };
    // Only the tags of the page are written out, however many instances there are.
    let (page, has_more) = call.core.fleet(|fleet| {
        let instances = fleet.matching(region, ids.as_deref(), &tests, call.now);
        let tags = instances.flat_map(|(_, instance)| instance.tags.iter().map(move |tag| (instance, tag)));
        let mut rest = tags.skip(start);
        let page: Vec<Value> = rest
            .by_ref()
            .take(size)
            .map(|(instance, (key, value))| {
                json!({"ResourceId": instance.id, "ResourceType": "instance", "TagKey": key, "TagValue": value})
            })
            .collect();
        (page, rest.next().is_some())
    });
    let next = if has_more {
        names.token(call, start.saturating_add(page.len()) as u64)
    } else {
        String::new()
    };
    Ok(Map::from_iter([
        ("TagResources".to_owned(), Value::Array(page)),
        ("NextToken".to_owned(), json!(next)),
    ]))
}

pub(super) fn regions(_: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let items = REGIONS.iter().map(|(region, _)| {
        json!({
            "RegionId": region,
            "LocalName": region,
            "RegionEndpoint": format!("ecs.{region}.aliyuncs.com"),
            "Status": "available",
        })
    });
    Ok(Map::from_iter([("Regions".to_owned(), items.collect())]))
}

pub(super) fn zones(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let region = region(call)?;
    let zones = REGIONS
        .iter()
        .filter(|(id, _)| *id == region)
        .flat_map(|(_, zones)| *zones);
    let items = zones.map(|zone| json!({"ZoneId": zone, "LocalName": zone, "ZoneType": "AvailabilityZone"}));
    Ok(Map::from_iter([("Zones".to_owned(), items.collect())]))
}

/// The page that the call asks for, of the instances that pass its filters. Only what is on the page is written out.
fn list(
    call: &Checked<'_>,
    region: &str,
    name: &str,
    describe: impl Fn(&Instance) -> Value,
) -> Result<Map<String, Value>, Failure> {
    let filters = filters::of(call)?;
    dry_run(call)?;
    let names = names(call);
    let wanted = names.wanted(call)?;
    let window = match wanted {
        Wanted::Number { page, size } => Window::Skip((page - 1).saturating_mul(size), size),
        Wanted::Behind { position: None, size } => Window::Skip(0, size),
        Wanted::Behind {
            position: Some(number),
            size,
        } => Window::After(number, size),
    };
    let ids = filters.ids.as_deref();
    let found = call
        .core
        .fleet(|fleet| fleet.select(region, ids, &filters.tests, window, call.now));
    let items: Value = found.items.iter().map(describe).collect();
    let mut response = Map::from_iter([("TotalCount".to_owned(), json!(found.total)), (name.to_owned(), items)]);
    match wanted {
        Wanted::Number { page, size } => {
            response.insert("PageNumber".to_owned(), json!(page));
            response.insert("PageSize".to_owned(), json!(size));
        }
        Wanted::Behind { .. } => {
            let next = found.more_after.map(|number| names.token(call, number));
            response.insert("NextToken".to_owned(), json!(next.unwrap_or_default()));
        }
    }
    Ok(response)
}

/// The parameters about pages, as far as the action has them.
fn names<'c>(call: &'c Checked<'_>) -> Names<'c> {
    let declared = |name: &str| {
        let mut fields = call.spec.action.parameters.iter();
        fields.find(|field| field.name == name).map(|field| field.name.as_str())
    };
    Names {
        page: declared("PageNumber"),
        size: declared("PageSize"),
        token: declared("NextToken"),
        most: declared("MaxResults"),
    }
}

/// An instance as the service writes it; the spec of the action decides which of it comes back.
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

/// `2026-01-02T03:04Z`: the form of the times of ECS.
fn minutes(time: OffsetDateTime) -> String {
    let text = time.format(&Rfc3339).unwrap_or_default();
    format!("{}Z", text.get(..16).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_goes_to_the_minute() {
        assert_eq!(minutes(OffsetDateTime::UNIX_EPOCH), "1970-01-01T00:00Z");
    }
}
