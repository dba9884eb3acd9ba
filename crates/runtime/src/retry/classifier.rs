use acs_protocol::action::{Action, Effect};

use crate::{
    error::{Error, ErrorKind, is_throttling},
    transport::{TransportError, TransportErrorKind},
};

/// Whether a call may be sent again when the service may have run it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// The call changes nothing, or has a token by which the service recognizes it.
    Idempotent,
    /// The call changes something.
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

/// The action after a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryAction {
    /// Return the error.
    Fail,
    /// Retry after a wait.
    Backoff,
    /// Learn the time from the service, then retry at once.
    CorrectClock,
    /// Retry at once with a new nonce, or after a wait if that did not help.
    SignAgain,
    /// Refresh the credentials, then retry at once.
    RefreshCredentials,
}

/// Returns whether the code rejects the credentials: an expired session, or a deleted or disabled key, such as the old
/// one after a rotation. A provider may have others by now.
pub(crate) fn is_credentials_rejection(code: &str) -> bool {
    matches!(
        code,
        "InvalidSecurityToken.Expired"
            | "InvalidAccessKeyId"
            | "InvalidAccessKeyId.NotFound"
            | "InvalidAccessKeyId.Inactive"
    )
}

/// Returns the action after an attempt that failed with this error.
pub(crate) fn classify(error: &Error, idempotency: Idempotency) -> RetryAction {
    let repeat_if = |safe: bool| if safe { RetryAction::Backoff } else { RetryAction::Fail };
    let repeatable = idempotency == Idempotency::Idempotent;
    match error.kind() {
        ErrorKind::Service => match error.code().unwrap_or_default() {
            // The gateway rejected these before anything was run, so retries are safe for every action.
            "InvalidTimeStamp.Expired" | "IllegalTimestamp" => RetryAction::CorrectClock,
            code if is_credentials_rejection(code) => RetryAction::RefreshCredentials,
            // Nonces are unique, so this request was delivered before, for example by a proxy that sent it twice, and
            // may have been run.
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
                // A retry would fail in the same way.
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

/// Returns whether a throttled call was certainly not run. The codes of throttling imply that. Any other error with a
/// requested wait is throttling too, but with status 500, 502 or 504 the call may have been run.
fn is_certainly_not_run(error: &Error) -> bool {
    let code = error.code().unwrap_or_default();
    is_throttling(code)
        || (!matches!(code, "InternalError" | "UnknownError")
            && error
                .status()
                .is_some_and(|status| (400..500).contains(&status) || status == 503))
}
