//! What can go wrong, on demand.

mod schedule;

use axum::http::HeaderValue;
use serde::{Deserialize, Serialize};

pub use schedule::{Fault, Faults};

/// Something that goes wrong with one request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum FaultEffect {
    /// The answer comes late, by the emulator's clock.
    Latency {
        /// How late.
        milliseconds: u64,
    },
    /// The connection is reset.
    Reset {
        /// At which point.
        #[serde(default)]
        at: ResetPoint,
    },
    /// The answer begins and does not go on; the connection stays open.
    Stall {
        /// How much of the body comes first.
        #[serde(default)]
        after_bytes: usize,
    },
    /// The answer promises its whole length; the connection is closed before.
    Truncate {
        /// How much of the body comes first.
        #[serde(default)]
        after_bytes: usize,
    },
    /// The body is not well-formed, with nothing wrong in HTTP.
    Malformed,
    /// The answer says that it is something else.
    ContentType(String),
    /// The action does not run; the answer is this error.
    Error {
        /// The HTTP status.
        status: u16,
        /// The code: `InternalError`.
        code: String,
        /// The message.
        #[serde(default)]
        message: String,
    },
    /// The action does not run; the answer is an HTTP error without a document of the service, as a proxy gives one.
    Proxy {
        /// The HTTP status: 502, 504.
        status: u16,
    },
    /// The action does not run: too many calls.
    Throttle {
        /// The HTTP status: 400, 429 or 503.
        #[serde(default = "too_many")]
        status: u16,
        /// The code: `Throttling.User`.
        #[serde(default = "throttling")]
        code: String,
        /// The header `x-acs-retry-after`, in milliseconds.
        #[serde(default)]
        retry_after_milliseconds: Option<u64>,
        /// How long the quota is used up, in seconds; `TimeLeft` in the header `x-ratelimit-user-api` says it in
        /// milliseconds.
        #[serde(default)]
        time_left_seconds: Option<u64>,
    },
    /// The nonce counts as used.
    NonceUsed,
    /// The emulator's clock is off for this request, in the check of the timestamp and in the `Date` of the answer.
    ClockSkew {
        /// By how much; ahead if positive.
        seconds: i64,
    },
    /// The body is filled up with blanks, which are legal in both formats.
    Oversize {
        /// To this length.
        bytes: usize,
    },
    /// The action does not run; the answer has HTTP status 200 and an error code in its body.
    OkWithError {
        /// The code.
        code: String,
        /// The message.
        #[serde(default)]
        message: String,
    },
}

/// A point in the way of a request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResetPoint {
    /// The action does not run.
    #[default]
    BeforeRun,
    /// The action has run; nothing of the answer comes.
    AfterRun,
    /// The action has run; half of the body comes.
    MidBody,
}

fn too_many() -> u16 {
    429
}

fn throttling() -> String {
    "Throttling.User".to_owned()
}

impl FaultEffect {
    /// Throttling without a header that says how long to wait.
    #[must_use]
    pub fn throttle() -> Self {
        Self::Throttle {
            status: too_many(),
            code: throttling(),
            retry_after_milliseconds: None,
            time_left_seconds: None,
        }
    }

    /// An error of the service: status and code.
    #[must_use]
    pub fn error(status: u16, code: &str) -> Self {
        Self::Error {
            status,
            code: code.to_owned(),
            message: "A fault that was asked for.".to_owned(),
        }
    }

    /// The word for the log.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Latency { .. } => "latency",
            Self::Reset { .. } => "reset",
            Self::Stall { .. } => "stall",
            Self::Truncate { .. } => "truncate",
            Self::Malformed => "malformed",
            Self::ContentType(_) => "content_type",
            Self::Error { .. } => "error",
            Self::Proxy { .. } => "proxy",
            Self::Throttle { .. } => "throttle",
            Self::NonceUsed => "nonce_used",
            Self::ClockSkew { .. } => "clock_skew",
            Self::Oversize { .. } => "oversize",
            Self::OkWithError { .. } => "ok_with_error",
        }
    }

    /// The effect that a header `x-acs-fault` asks for: JSON as in the control interface, or the bare name of one that
    /// needs no more said.
    ///
    /// # Errors
    /// If it is neither; the text says why.
    pub fn from_header(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let effect: Self = if text.starts_with(['{', '"']) {
            serde_json::from_str(text)
        } else {
            let bare = serde_json::Value::from(text);
            let with_defaults = serde_json::json!({ text: {} });
            serde_json::from_value(bare).or_else(|_| serde_json::from_value(with_defaults))
        }
        .map_err(|error| error.to_string())?;
        effect.check().map(|()| effect)
    }

    /// Whether HTTP can carry it.
    pub(crate) fn check(&self) -> Result<(), String> {
        match self {
            Self::Error { status, .. } | Self::Proxy { status } | Self::Throttle { status, .. }
                if !(200..=599).contains(status) =>
            {
                Err(format!("{status} is not the status of an answer, 200 to 599"))
            }
            Self::ContentType(name) if HeaderValue::from_str(name).is_err() => {
                Err("the content type holds a character that a header cannot carry".to_owned())
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_names_an_effect_or_describes_it() {
        assert_eq!(FaultEffect::from_header("nonce_used"), Ok(FaultEffect::NonceUsed));
        assert_eq!(
            FaultEffect::from_header("reset"),
            Ok(FaultEffect::Reset {
                at: ResetPoint::BeforeRun
            })
        );
        assert_eq!(FaultEffect::from_header("throttle"), Ok(FaultEffect::throttle()));
        assert_eq!(
            FaultEffect::from_header(r#"{"latency": {"milliseconds": 5}}"#),
            Ok(FaultEffect::Latency { milliseconds: 5 })
        );
        assert!(FaultEffect::from_header("explode").is_err());
        assert!(FaultEffect::from_header(r#"{"latency": {"seconds": 5}}"#).is_err());
        assert!(FaultEffect::from_header(r#"{"proxy": {"status": 42}}"#).is_err());
    }
}
