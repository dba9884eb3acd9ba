use serde_json::{Map, Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{region, zone};
use crate::{
    core::Checked,
    failure::Failure,
    fleet::{Instance, REGIONS},
    generic,
};

/// The most ids that one call may name.
const MAX_IDS: usize = 100;

/// The size of a page, where the spec has no default.
const PAGE_SIZE: i64 = 10;

pub(super) fn instance_status(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let region = region(call)?;
    let zone = zone(call, region)?;
    let ids = call.texts("InstanceId").filter(|ids| !ids.is_empty());
    if ids.as_ref().is_some_and(|ids| ids.len() > MAX_IDS) {
        let message = format!("There are more than {MAX_IDS} instance ids.");
        return Err(call.failure("InvalidParameter.TooManyInstanceIds", 403, &message, Some("InstanceId")));
    }
    let found = select(call, |instance| {
        instance.region == region
            && zone.is_none_or(|zone| instance.zone == zone)
            && ids.as_ref().is_none_or(|ids| ids.contains(&instance.id))
    });
    let items = found
        .iter()
        .map(|instance| json!({"InstanceId": instance.id, "Status": instance.status}))
        .collect();
    Ok(numbered(call, "InstanceStatuses", items))
}

pub(super) fn instances(call: &Checked<'_>) -> Result<Map<String, Value>, Failure> {
    let region = region(call)?;
    let zone = zone(call, region)?;
    let ids = call.texts("InstanceIds");
    let is = |parameter, value: &str| {
        call.text(parameter)
            .is_none_or(|wanted| wanted.is_empty() || wanted == value)
    };
    let named = |name: &str| match call.text("InstanceName").filter(|wanted| !wanted.is_empty()) {
        None => true,
        Some(pattern) => like(pattern, name),
    };
    let found = select(call, |instance| {
        instance.region == region
            && zone.is_none_or(|zone| instance.zone == zone)
            && ids.as_ref().is_none_or(|ids| ids.contains(&instance.id))
            && is("Status", instance.status.as_str())
            && is("InstanceType", &instance.instance_type)
            && is("ImageId", &instance.image_id)
            && named(&instance.name)
    });
    let items: Vec<Value> = found.iter().map(described).collect();
    if call.text("NextToken").is_some() || call.parameters.contains_key("MaxResults") {
        return Ok(by_token(call, items));
    }
    Ok(numbered(call, "Instances", items))
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

fn select(call: &Checked<'_>, wanted: impl Fn(&Instance) -> bool) -> Vec<Instance> {
    call.core.fleet(|fleet| {
        let all = fleet.at(call.now);
        all.filter(|instance| wanted(instance))
            .map(|instance| instance.clone())
            .collect()
    })
}

/// The page with the number of the call.
fn numbered(call: &Checked<'_>, list: &str, items: Vec<Value>) -> Map<String, Value> {
    let page = call.number("PageNumber").unwrap_or(1).max(1);
    let size = call.number("PageSize").unwrap_or(PAGE_SIZE).max(1);
    let count = |number: i64| usize::try_from(number).unwrap_or(usize::MAX);
    let total = items.len();
    let page_items = items
        .into_iter()
        .skip(count(page - 1).saturating_mul(count(size)))
        .take(count(size));
    Map::from_iter([
        ("TotalCount".to_owned(), json!(total)),
        ("PageNumber".to_owned(), json!(page)),
        ("PageSize".to_owned(), json!(size)),
        (list.to_owned(), page_items.collect()),
    ])
}

/// The page that begins at the token of the call.
fn by_token(call: &Checked<'_>, items: Vec<Value>) -> Map<String, Value> {
    let start = call.text("NextToken").and_then(generic::offset).unwrap_or(0);
    let size = call
        .number("MaxResults")
        .and_then(|size| usize::try_from(size).ok())
        .unwrap_or(10);
    let total = items.len();
    let end = start.saturating_add(size);
    let next = if end < total {
        generic::token(end)
    } else {
        String::new()
    };
    let page: Value = items.into_iter().skip(start).take(size).collect();
    Map::from_iter([
        ("TotalCount".to_owned(), json!(total)),
        ("NextToken".to_owned(), json!(next)),
        ("Instances".to_owned(), page),
    ])
}

fn described(instance: &Instance) -> Value {
    let (cpu, memory) = instance.size();
    let family = instance.instance_type.rsplit_once('.').map_or("", |(family, _)| family);
    json!({
        "InstanceId": instance.id,
        "InstanceName": instance.name,
        "HostName": instance.name,
        "RegionId": instance.region,
        "ZoneId": instance.zone,
        "Status": instance.status,
        "InstanceType": instance.instance_type,
        "InstanceTypeFamily": family,
        "ImageId": instance.image_id,
        "Cpu": cpu,
        "Memory": memory,
        "CreationTime": minutes(instance.created),
        "StartTime": minutes(instance.created),
        "InstanceChargeType": "PostPaid",
        "InternetChargeType": "PayByTraffic",
        "InstanceNetworkType": "vpc",
        "IoOptimized": true,
        "DeletionProtection": instance.deletion_protection,
        "DeviceAvailable": true,
        "OSType": "linux",
        "SecurityGroupIds": ["sg-bp10000000000000000a"],
        "PublicIpAddress": [],
    })
}

/// `2026-01-02T03:04Z`: the form of the times of ECS.
fn minutes(time: OffsetDateTime) -> String {
    let text = time.format(&Rfc3339).unwrap_or_default();
    format!("{}Z", text.get(..16).unwrap_or_default())
}

/// Whether a name is like a pattern with `*` for anything.
fn like(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        match rest.split_once(part) {
            Some((_, behind)) => rest = behind,
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_has_stars_for_anything() {
        for (pattern, name, is) in [
            ("web", "web", true),
            ("web", "web-1", false),
            ("web*", "web-1", true),
            ("*-1", "web-1", true),
            ("w*b*1", "web-1", true),
            ("w*x*1", "web-1", false),
            ("*", "", true),
        ] {
            assert_eq!(like(pattern, name), is, "{pattern} {name}");
        }
    }

    #[test]
    fn a_time_goes_to_the_minute() {
        assert_eq!(minutes(OffsetDateTime::UNIX_EPOCH), "1970-01-01T00:00Z");
    }
}
