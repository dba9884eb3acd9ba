//! What goes back, before faults and HTTP.

use serde_json::{Map, Value};

use crate::{failure::Failure, render::Format};

/// An answer.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    pub(crate) request_id: String,
    pub(crate) code: Option<String>,
    /// Whether the action ran.
    pub(crate) ran: bool,
}

impl Answer {
    pub(crate) fn success(format: Format, action: &str, fields: &Map<String, Value>, request_id: &str) -> Self {
        Self {
            status: 200,
            content_type: format.content_type().to_owned(),
            headers: Vec::new(),
            body: format.document(&format!("{action}Response"), fields),
            request_id: request_id.to_owned(),
            code: None,
            ran: true,
        }
    }

    pub(crate) fn failure(format: Format, failure: &Failure, request_id: &str, host: &str) -> Self {
        Self {
            status: failure.status,
            content_type: format.content_type().to_owned(),
            headers: failure.headers.clone(),
            body: format.document("Error", &failure.fields(request_id, host)),
            request_id: request_id.to_owned(),
            code: Some(failure.code.clone()),
            ran: false,
        }
    }
}
