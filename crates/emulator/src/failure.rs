//! What the emulator answers when it refuses: the gateway's own errors, worded by the spec where it has a row.

use acs_spec::model::ErrorRow;
use serde_json::{Map, Value, json};

use crate::{
    parse::{ParamError, Problem},
    specs::{NotFound, Spec},
};

/// An error answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: String,
    pub(crate) status: u16,
    pub(crate) message: String,
    pub(crate) headers: Vec<(String, String)>,
}

impl Failure {
    pub(crate) fn new(code: &str, status: u16, message: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            status,
            message: message.into(),
            headers: Vec::new(),
        }
    }

    /// A required parameter is absent, a public one among them.
    pub(crate) fn missing(parameter: &str) -> Self {
        let message =
            format!("The input parameter {parameter} that is mandatory for processing this request is not supplied.");
        Self::new("MissingParameter", 400, message)
    }

    /// A value is out of range or of the wrong type, for this reason.
    fn invalid(parameter: &str, reason: &str) -> Self {
        let message = format!("The specified parameter {parameter} is not valid: {reason}.");
        Self::new("InvalidParameter", 400, message)
    }

    /// A parameter is missing or not valid. The spec's row decides, be it for the general code or, as some products have
    /// it, for a code of the parameter's own: `InvalidParameter.RoleArn`.
    pub(crate) fn parameter(spec: &Spec, error: &ParamError) -> Self {
        let parameter = error.parameter.as_str();
        let general = match &error.problem {
            Problem::Missing => Self::missing(parameter),
            Problem::Invalid(reason) => Self::invalid(parameter, reason),
            Problem::TooMany(count) => Self::invalid(parameter, &format!("it has too many items: {count}")),
        };
        let own = format!("{}.{parameter}", general.code);
        let row = all_rows(spec).find(|row| match error.problem {
            Problem::TooMany(_) => {
                row.code.contains("TooMany") && (row.code.contains(parameter) || is_about(row, parameter))
            }
            Problem::Missing | Problem::Invalid(_) => row.code == own,
        });
        match row {
            Some(row) => {
                let message = row.message.as_ref().map(|message| message.replace("%s", parameter));
                Self::new(&row.code, row.http_status, message.unwrap_or(general.message))
            }
            None => general.worded_by(spec, Some(parameter)),
        }
    }

    /// No spec has the action or the version of the call.
    pub(crate) fn unknown(miss: &NotFound, version: &str, action: &str) -> Self {
        match miss {
            NotFound::Version => {
                let message = format!("No product has the version {version:?}.");
                Self::new("InvalidVersion", 400, message)
            }
            NotFound::Action => {
                let message = format!("No product of the version {version} has the action {action:?}.");
                Self::new("InvalidAction.NotFound", 404, message)
            }
            NotFound::Broken(reason) => {
                Self::internal(format!("The spec of the action {action} cannot be read: {reason}"))
            }
        }
    }

    /// The method is not among those of the action.
    pub(crate) fn method(method: &str) -> Self {
        Self::new(
            "UnsupportedHTTPMethod",
            400,
            format!("The action does not take the method {method}."),
        )
    }

    /// The emulator itself failed.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new("InternalError", 500, message)
    }

    /// The same, with the message and the status of the spec's row for the code, if it has one. For codes that are about
    /// one parameter, the row has to be about that one.
    pub(crate) fn worded_by(mut self, spec: &Spec, parameter: Option<&str>) -> Self {
        let row = match parameter {
            Some(parameter) => {
                let top = parameter.split('.').next().unwrap_or(parameter);
                let about = |name: &str| self.rows(spec).find(|row| is_about(row, name));
                about(parameter).or_else(|| about(top))
            }
            None => self.rows(spec).next(),
        };
        if let Some(row) = row {
            self.status = row.http_status;
            if let Some(message) = &row.message {
                self.message = message.replace("%s", parameter.unwrap_or_default());
            }
        }
        self
    }

    /// The spec's rows for the code, those of the action first.
    fn rows<'s>(&self, spec: &'s Spec) -> impl Iterator<Item = &'s ErrorRow> + use<'_, 's> {
        all_rows(spec).filter(|row| row.code == self.code)
    }

    /// The fields of the answer, in the official order.
    pub(crate) fn fields(&self, request_id: &str, host: &str) -> Map<String, Value> {
        Map::from_iter([
            ("RequestId".to_owned(), json!(request_id)),
            ("HostId".to_owned(), json!(host)),
            ("Code".to_owned(), json!(self.code)),
            ("Message".to_owned(), json!(self.message)),
            ("Recommend".to_owned(), json!("")),
        ])
    }
}

fn all_rows(spec: &Spec) -> impl Iterator<Item = &ErrorRow> {
    spec.action.errors.iter().chain(&spec.product.errors)
}

/// Whether a row is about a parameter: it says so, or its message names it.
fn is_about(row: &ErrorRow, parameter: &str) -> bool {
    match (&row.parameter, &row.message) {
        (Some(named), _) => named == parameter,
        (None, Some(message)) => message
            .split(|c: char| !c.is_alphanumeric() && c != '.' && c != '_')
            .any(|word| word.trim_end_matches('.') == parameter),
        (None, None) => false,
    }
}
