//! The error that the emulator answers with.

use serde_json::{Map, Value, json};

use crate::verify::VerifyError;

/// An error of the service: what a client receives instead of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ServiceError {
    pub(crate) code: String,
    pub(crate) status: u16,
    pub(crate) message: String,
    pub(crate) headers: Vec<(String, String)>,
}

impl ServiceError {
    pub(crate) fn new(code: &str, status: u16, message: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            status,
            message: message.into(),
            headers: Vec::new(),
        }
    }

    /// Reports that a required parameter is absent, be it of the action or of the protocol.
    pub(crate) fn missing_parameter(parameter: &str) -> Self {
        let message =
            format!("The input parameter {parameter} that is mandatory for processing this request is not supplied.");
        Self::new("MissingParameter", 400, message)
    }

    /// Reports that a value is out of range or of the wrong type.
    pub(crate) fn invalid_parameter(parameter: &str, reason: &str) -> Self {
        let message = format!("The specified parameter {parameter} is not valid: {reason}.");
        Self::new("InvalidParameter", 400, message)
    }

    /// Reports that no product has the version.
    pub(crate) fn unknown_version(version: &str) -> Self {
        Self::new(
            "InvalidVersion",
            400,
            format!("No product has the version {version:?}."),
        )
    }

    /// Reports that no product of the version has the action.
    pub(crate) fn unknown_action(version: &str, action: &str) -> Self {
        let message = format!("No product of the version {version} has the action {action:?}.");
        Self::new("InvalidAction.NotFound", 404, message)
    }

    /// Reports that the action does not accept the HTTP method.
    pub(crate) fn unsupported_method(method: &str) -> Self {
        let message = format!("The action does not accept the method {method}.");
        Self::new("UnsupportedHTTPMethod", 400, message)
    }

    /// Reports that the emulator itself failed.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new("InternalError", 500, message)
    }

    /// Returns the fields of the response, in the order of the service.
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

impl From<VerifyError> for ServiceError {
    fn from(error: VerifyError) -> Self {
        match error {
            VerifyError::MissingParameter(name) => Self::missing_parameter(name),
            error => Self::new(error.code(), error.status(), error.to_string()),
        }
    }
}
