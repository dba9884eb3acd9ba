//! Responses, before faults apply to them.

use acs_protocol::decode::Format;
use serde_json::{Map, Value};

use super::render;
use crate::error::ServiceError;

/// A response to a request.
#[derive(Debug, Clone)]
pub(crate) struct ServiceResponse {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    pub(crate) request_id: String,
    pub(crate) code: Option<String>,
    /// Whether the action ran.
    pub(crate) ran: bool,
}

impl ServiceResponse {
    pub(crate) fn success(format: Format, action: &str, fields: &Map<String, Value>, request_id: &str) -> Self {
        Self {
            status: 200,
            content_type: render::content_type(format).to_owned(),
            headers: Vec::new(),
            body: render::document(format, &format!("{action}Response"), fields),
            request_id: request_id.to_owned(),
            code: None,
            ran: true,
        }
    }

    pub(crate) fn failure(format: Format, error: &ServiceError, request_id: &str, host: &str) -> Self {
        Self {
            status: error.status,
            content_type: render::content_type(format).to_owned(),
            headers: error.headers.clone(),
            body: render::document(format, "Error", &error.fields(request_id, host)),
            request_id: request_id.to_owned(),
            code: Some(error.code.clone()),
            ran: false,
        }
    }

    /// Creates a response outside the RPC protocol, of plain text.
    pub(crate) fn plain(status: u16, text: &str) -> Self {
        Self {
            status,
            content_type: "text/plain".to_owned(),
            headers: Vec::new(),
            body: text.to_owned(),
            request_id: String::new(),
            code: None,
            ran: status == 200,
        }
    }

    /// Creates a response outside the RPC protocol, of JSON.
    pub(crate) fn json(status: u16, value: &Value) -> Self {
        Self {
            content_type: render::content_type(Format::Json).to_owned(),
            ..Self::plain(status, &value.to_string())
        }
    }
}
