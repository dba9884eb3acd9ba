//! Checks that several handlers make.

use serde_json::{Map, Value};

use crate::{call::Call, error::ServiceError, state::instance::Instance};

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
