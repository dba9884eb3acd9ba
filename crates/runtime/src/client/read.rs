//! Reading of a complete response: an error of the service, a body of someone else, or the output of the action.

use acs_protocol::{
    decode::{Node, document_within},
    message::HttpResponse,
    shape::DecodeError,
};

use super::{Decoded, Operation};
use crate::{
    error::{Error, failure_in_success, is_html, service_error},
    evidence::{Origin, missing_evidence},
};

/// The advice for a response that is too large.
pub(super) const SMALLER_PAGES: &str = "ask for smaller pages, or raise `max_response_bytes` on the client";

/// Returns the number of values that a response may have if it may have that many bytes.
fn max_values(max_bytes: usize) -> usize {
    const BYTES_PER_VALUE: usize = 16;
    const LEAST: usize = 1 << 16;
    (max_bytes / BYTES_PER_VALUE).max(LEAST)
}

/// Returns the output of the action with its request id.
pub(super) fn read(
    operation: &Operation<'_>,
    response: &HttpResponse,
    max_bytes: usize,
) -> Result<(Decoded, Option<String>), Error> {
    let decoder = operation.decoder;
    let status = response.status;
    let header_id = || header_id(response);
    if !(200..300).contains(&status) {
        let error = service_error(status, &response.body).or_request_id(header_id());
        return Err(error.with_redirect(&response.headers));
    }
    let unreadable = |error, id| Error::decode(error, status, id, &response.body);
    let whole = |message: &str| unreadable(DecodeError::new(String::new(), message.to_owned()), header_id());
    let text = std::str::from_utf8(&response.body).map_err(|_| match encoding(response) {
        Some(encoding) => whole(&format!("the body is encoded as `{encoding}`, which was not requested")),
        None => whole("the body is not UTF-8"),
    })?;
    if text.trim().is_empty() {
        return Err(whole("the body is empty"));
    }
    if is_html(text) {
        return Err(whole(
            "the body is a web page; a proxy may have answered instead of the service",
        ));
    }
    let (root, tree) = document_within(text, max_values(max_bytes)).map_err(|error| {
        let unreadable = whole(&error.message);
        if error.has_too_many_values {
            unreadable.with_advice(SMALLER_PAGES)
        } else {
            unreadable
        }
    })?;
    if let Some(error) = failure_in_success(status, decoder.kind, &tree) {
        return Err(error.or_request_id(header_id()).or_body(&response.body));
    }
    let origin = Origin {
        action: operation.action.name,
        root: root.as_deref(),
        has_header_id: header_id().is_some(),
    };
    if let Some(problem) = missing_evidence(decoder.kind, origin, &tree) {
        return Err(whole(&problem)
            .with_advice("a proxy between this program and the service may have answered: check the endpoint"));
    }
    let request_id = tree_id(&tree).or_else(header_id);
    match (decoder.read)(&tree) {
        Ok(output) => Ok((output, request_id)),
        Err(error) => Err(unreadable(error, request_id)),
    }
}

fn tree_id(tree: &Node<'_>) -> Option<String> {
    let id = tree.get("RequestId")?.scalar()?;
    (!id.is_empty()).then(|| id.into_owned())
}

/// Returns the body's encoding, shortened for a message.
fn encoding(response: &HttpResponse) -> Option<String> {
    let name = response.headers.get(http::header::CONTENT_ENCODING)?.to_str().ok()?;
    let name: String = name.trim().chars().take(20).collect();
    (!name.is_empty() && !name.eq_ignore_ascii_case("identity")).then_some(name)
}

fn header_id(response: &HttpResponse) -> Option<String> {
    let id = response.headers.get("x-acs-request-id")?.to_str().ok()?;
    (!id.is_empty()).then(|| id.to_owned())
}
