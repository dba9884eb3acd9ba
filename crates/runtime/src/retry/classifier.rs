use acs_protocol::action::{Action, Effect};

use crate::{
    error::{Error, ErrorKind, is_throttling},
    transport::{TransportError, TransportErrorKind},
};

/// Whether a call may be sent a second time when the first may have been run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// It changes nothing, or carries a token by which the service knows it again.
    Idempotent,
    /// It changes something.
    NotIdempotent,
}

impl Idempotency {
    pub(crate) fn of(action: &Action<'_>, has_token: bool) -> Self {
        if action.effect == Effect::Read || has_token {
            Self::Idempotent
        } else {
            Self::NotIdempotent
        }
    }
}

/// What to do after an attempt that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryAction {
    /// The error stands.
    Fail,
    /// Try again after a wait.
    Backoff,
    /// Learn the time from the service, then try again at once.
    CorrectClock,
    /// Try again at once, under a new nonce; after a wait if that did not help.
    SignAgain,
    /// Get new credentials, then try again at once.
    RefreshCredentials,
}

/// Whether a code says that the credentials are good no more: a session that has ended, or a key that was deleted or
/// disabled, as happens to the old one when keys are rotated. A provider may have others by now.
pub(crate) fn is_credentials_rejection(code: &str) -> bool {
    matches!(
        code,
        "InvalidSecurityToken.Expired"
            | "InvalidAccessKeyId"
            | "InvalidAccessKeyId.NotFound"
            | "InvalidAccessKeyId.Inactive"
    )
}

/// What to do after an attempt that failed with this error.
pub(crate) fn classify(error: &Error, idempotency: Idempotency) -> RetryAction {
    let repeat_if = |safe: bool| if safe { RetryAction::Backoff } else { RetryAction::Fail };
    let repeatable = idempotency == Idempotency::Idempotent;
    match error.kind() {
        ErrorKind::Service => match error.code().unwrap_or_default() {
            // The gateway refused these before anything ran, so they are safe for every action.
            "InvalidTimeStamp.Expired" | "IllegalTimestamp" => RetryAction::CorrectClock,
            code if is_credentials_rejection(code) => RetryAction::RefreshCredentials,
            // No two requests have the same nonce, so this very request was delivered before, by a proxy that sent it
            // twice: it may have been run.
            "SignatureNonceUsed" if repeatable => RetryAction::SignAgain,
            "SignatureNonceUsed" => RetryAction::Fail,
            _ if error.is_throttling() => repeat_if(repeatable || is_certainly_not_run(error)),
            _ => repeat_if(repeatable && error.is_retryable()),
        },
        ErrorKind::Timeout => repeat_if(repeatable),
        ErrorKind::Transport => {
            let kind = std::error::Error::source(error)
                .and_then(|source| source.downcast_ref::<TransportError>())
                .map(TransportError::kind);
            match kind {
                // Nothing was sent.
                Some(TransportErrorKind::Connect) => RetryAction::Backoff,
                // It would be the same again.
                Some(
                    TransportErrorKind::TooLarge
                    | TransportErrorKind::Invalid
                    | TransportErrorKind::Untrusted
                    | TransportErrorKind::Protocol,
                ) => RetryAction::Fail,
                _ => repeat_if(repeatable),
            }
        }
        _ => RetryAction::Fail,
    }
}

/// Whether an error of throttling means that the call was not run. Its own codes say so. Any other error that names a
/// time to come back is throttling too, but behind a 500, 502 or 504 the call may have been run.
fn is_certainly_not_run(error: &Error) -> bool {
    let code = error.code().unwrap_or_default();
    is_throttling(code)
        || (!matches!(code, "InternalError" | "UnknownError")
            && error
                .status()
                .is_some_and(|status| (400..500).contains(&status) || status == 503))
}
