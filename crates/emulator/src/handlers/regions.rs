//! The regions and zones that instances are in.

use serde_json::{Map, Value, json};

use super::list_filters;
use crate::{call::Call, error::ServiceError, state::fleet};

pub(super) fn describe(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let items = fleet::REGIONS.iter().map(|(region, _)| {
        json!({
            "RegionId": region,
            "LocalName": region,
            "RegionEndpoint": format!("ecs.{region}.aliyuncs.com"),
            "Status": "available",
        })
    });
    filtered(call, "Regions", items.collect())
}

pub(super) fn describe_zones(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let zones = fleet::zones(region(call)?).unwrap_or_default();
    let items = zones
        .iter()
        .map(|zone| json!({"ZoneId": zone, "LocalName": zone, "ZoneType": "AvailabilityZone"}));
    filtered(call, "Zones", items.collect())
}

/// Returns the response with a list, to which the parameters of the call are applied.
fn filtered(call: &Call<'_>, name: &str, items: Value) -> Result<Map<String, Value>, ServiceError> {
    let mut response = Map::from_iter([(name.to_owned(), items)]);
    list_filters::apply(call, None, &mut response)?;
    Ok(response)
}

/// Returns the region of the call.
pub(super) fn region<'c>(call: &'c Call<'_>) -> Result<&'c str, ServiceError> {
    let region = call.text("RegionId").unwrap_or_default();
    match fleet::zones(region) {
        Some(_) => Ok(region),
        None => {
            let message = format!("There is no region {region}.");
            Err(call.error("InvalidRegionId.NotFound", 404, &message, Some("RegionId")))
        }
    }
}

/// Returns the zone of the call, if it names one.
pub(super) fn zone<'c>(call: &'c Call<'_>, region: &str) -> Result<Option<&'c str>, ServiceError> {
    let Some(zone) = call.text("ZoneId").filter(|zone| !zone.is_empty()) else {
        return Ok(None);
    };
    if fleet::zones(region).is_some_and(|zones| zones.contains(&zone)) {
        return Ok(Some(zone));
    }
    let message = format!("There is no zone {zone} in the region {region}.");
    Err(call.error("InvalidZoneId.NotFound", 404, &message, Some("ZoneId")))
}
