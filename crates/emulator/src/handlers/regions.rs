//! The regions and zones that instances are in.

use serde_json::{Map, Value, json};

use super::checks::region;
use crate::{call::Call, error::ServiceError, state::fleet};

pub(super) fn describe(_: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let items = fleet::REGIONS.iter().map(|(region, _)| {
        json!({
            "RegionId": region,
            "LocalName": region,
            "RegionEndpoint": format!("ecs.{region}.aliyuncs.com"),
            "Status": "available",
        })
    });
    Ok(Map::from_iter([("Regions".to_owned(), items.collect())]))
}

pub(super) fn describe_zones(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let zones = fleet::zones(region(call)?).unwrap_or_default();
    let items = zones
        .iter()
        .map(|zone| json!({"ZoneId": zone, "LocalName": zone, "ZoneType": "AvailabilityZone"}));
    Ok(Map::from_iter([("Zones".to_owned(), items.collect())]))
}
