use crate::{error::Error, message::BuildInput};

pub(super) fn is_mismatch(error: &Error) -> bool {
    error.code() == Some("SignatureDoesNotMatch")
}

pub(super) fn explain_mismatch(mut error: Error, _: &BuildInput<'_>) -> Error {
    error.set_advice("check the access key's secret");
    error
}
