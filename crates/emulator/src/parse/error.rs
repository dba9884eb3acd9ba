use std::fmt;

/// The error for a parameter that the service would refuse.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParamError {
    /// The parameter with the path inside it: `Tag.1.Key`.
    pub parameter: String,
    /// The problem.
    pub problem: Problem,
}

/// A problem of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// It is required, and absent or empty.
    Missing,
    /// Its value is not valid, for this reason.
    Invalid(String),
    /// It is a list with too many items: this many.
    TooMany(u64),
}

impl ParamError {
    pub(crate) fn invalid(parameter: &str, reason: impl Into<String>) -> Self {
        Self {
            parameter: parameter.to_owned(),
            problem: Problem::Invalid(reason.into()),
        }
    }

    pub(crate) fn missing(parameter: &str) -> Self {
        Self {
            parameter: parameter.to_owned(),
            problem: Problem::Missing,
        }
    }
}

impl fmt::Display for ParamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.problem {
            Problem::Missing => write!(f, "the parameter {} is required and missing", self.parameter),
            Problem::Invalid(reason) => write!(f, "the parameter {} is not valid: {reason}", self.parameter),
            Problem::TooMany(count) => write!(f, "the parameter {} has too many items: {count}", self.parameter),
        }
    }
}

impl std::error::Error for ParamError {}
