//! Faults, and the requests that they apply to.

mod schedule;

use axum::http::HeaderValue;
use serde::{Deserialize, Serialize};

pub use schedule::{Fault, Faults};

/// The effect of a fault on a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum FaultEffect {
    /// The response is delayed by the emulator's clock.
    Latency {
        /// The delay.
        milliseconds: u64,
    },
    /// The connection is reset.
    Reset {
        /// The point of the reset.
        #[serde(default)]
        at: ResetPoint,
    },
    /// The response stops partway; the connection stays open.
    Stall {
        /// How much of the body is sent.
        #[serde(default)]
        after_bytes: usize,
    },
    /// The connection is closed before the body has its announced length.
    Truncate {
        /// How much of the body is sent.
        #[serde(default)]
        after_bytes: usize,
    },
    /// The body is half a document, in a complete HTTP response.
    Malformed,
    /// The response has this content type.
    ContentType(String),
    /// The action does not run; the response is this error.
    Error {
        /// The HTTP status.
        status: u16,
        /// The code: `InternalError`.
        code: String,
        /// The message.
        #[serde(default)]
        message: String,
    },
    /// The action does not run; the response is an HTML page, as from a proxy.
    Proxy {
        /// The HTTP status: 502, 504.
        status: u16,
    },
    /// The action does not run; the call is throttled.
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
        /// How long the quota stays exhausted, in seconds. `TimeLeft` in the header `x-ratelimit-user-api` has it in
        /// milliseconds.
        #[serde(default)]
        time_left_seconds: Option<u64>,
    },
    /// The nonce is reported as used.
    NonceUsed,
    /// The emulator's clock is shifted for this request, in the check of the timestamp and in the `Date` of the response.
    ClockSkew {
        /// The shift; ahead if positive.
        seconds: i64,
    },
    /// The body is padded with blanks, which both formats allow.
    Oversize {
        /// The length of the padded body.
        bytes: usize,
    },
    /// The action does not run; the response has HTTP status 200 and an error in its body.
    OkWithError {
        /// The code.
        code: String,
        /// The message.
        #[serde(default)]
        message: String,
    },
}

/// The point at which a connection is reset.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ResetPoint {
    /// The action does not run.
    #[default]
    BeforeRun,
    /// The action has run; nothing of the response is sent.
    AfterRun,
    /// The action has run; half of the body is sent.
    MidBody,
}

fn too_many() -> u16 {
    429
}

fn throttling() -> String {
    "Throttling.User".to_owned()
}

impl FaultEffect {
    /// Creates a throttling error without a header that says how long to wait.
    #[must_use]
    pub fn throttle() -> Self {
        Self::Throttle {
            status: too_many(),
            code: throttling(),
            retry_after_milliseconds: None,
            time_left_seconds: None,
        }
    }

    /// Creates an error of the service from its status and code.
    #[must_use]
    pub fn error(status: u16, code: &str) -> Self {
        Self::Error {
            status,
            code: code.to_owned(),
            message: "A fault of the emulator.".to_owned(),
        }
    }

    /// Returns the name, as in JSON and in the log of requests.
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

    /// Parses the header `x-acs-fault`: JSON as in the control interface, or the bare name of an effect without required
    /// settings.
    ///
    /// # Errors
    /// If it is neither, with the reason.
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

    /// Checks that HTTP can carry the effect.
    pub(crate) fn check(&self) -> Result<(), String> {
        match self {
            Self::Error { status, .. } | Self::Proxy { status } | Self::Throttle { status, .. }
                if !(200..=599).contains(status) =>
            {
                Err(format!(
                    "{status} is not the status of a response, which is from 200 to 599"
                ))
            }
            Self::ContentType(name) if HeaderValue::from_str(name).is_err() => {
                Err("the content type has a character that a header cannot carry".to_owned())
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_names_or_describes_effect() {
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
