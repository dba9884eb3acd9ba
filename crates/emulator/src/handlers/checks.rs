//! Checks that several handlers make.

use serde_json::{Map, Value};

use crate::{
    call::Call,
    error::ServiceError,
    state::{fleet, instance::Instance},
};

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

/// Returns the error for an instance that does not exist.
pub(super) fn no_instance(call: &Call<'_>, id: &str) -> ServiceError {
    let message = format!("There is no instance {id}.");
    call.error("InvalidInstanceId.NotFound", 404, &message, None)
}

/// Changes an instance; the response has no fields.
pub(super) fn update_instance(
    call: &Call<'_>,
    id: &str,
    change: impl FnOnce(&mut Instance),
) -> Result<Map<String, Value>, ServiceError> {
    let found = call.state.fleet(|fleet| fleet.update(id, call.now, change));
    match found {
        Some(()) => Ok(Map::new()),
        None => Err(no_instance(call, id)),
    }
}
