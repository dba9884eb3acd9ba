use std::fmt;

/// What went wrong, roughly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service answered with an error.
    Service,
    /// A time limit passed: that of an attempt or that of the call.
    Timeout,
    /// No answer came, or only a part of one: no connection, a reset, a body cut short or too large.
    Transport,
    /// The answer is not what the action's type says.
    Decode,
    /// The request cannot be sent as it is; nothing was sent.
    InvalidRequest,
    /// There are no credentials; nothing was sent.
    Credentials,
    /// The address of the service is not known or not valid; nothing was sent.
    Endpoint,
    /// The client cannot be built, or not be used in this way.
    Configuration,
    /// The pages of a list contradict each other.
    Pagination,
    /// What was waited for did not happen, or can no longer happen.
    Waiter,
}

impl ErrorKind {
    /// A name for logs and metrics, in lower case: `service`, `invalid_request`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Decode => "decode",
            Self::InvalidRequest => "invalid_request",
            Self::Credentials => "credentials",
            Self::Endpoint => "endpoint",
            Self::Configuration => "configuration",
            Self::Pagination => "pagination",
            Self::Waiter => "waiter",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
