//! Who calls. The check itself is the runtime's; here its findings become the gateway's answers.

use crate::{
    call::{Call, Received},
    core::Core,
    failure::Failure,
};

/// Checks the signature, the timestamp, the nonce and the token of a request.
pub(crate) fn check(core: &Core, received: &Received, call: &Call) -> Result<(), Failure> {
    if received.is_signed_by_headers() {
        return Ok(());
    }
    let id = call
        .public("AccessKeyId")
        .ok_or_else(|| Failure::missing("AccessKeyId"))?;
    if core.keys.get(id).is_none() {
        return Err(Failure::new(
            "InvalidAccessKeyId.NotFound",
            404,
            format!("The access key id {id} is not known."),
        ));
    }
    Ok(())
}
