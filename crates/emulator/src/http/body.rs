//! Reads requests to their end, within limits of time and size.

use std::time::Duration;

use axum::{
    body::{Body, HttpBody as _},
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;

use crate::dispatch::request::ReceivedRequest;

/// The largest request body that is read.
const MAX_BODY: usize = 64 << 20;

/// Reads a request to its end.
pub(super) async fn read_request(request: Request, timeout: Duration) -> Result<ReceivedRequest, Response> {
    let (parts, body) = request.into_parts();
    Ok(ReceivedRequest {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body: read_body(body, timeout).await?,
    })
}

/// Reads a body to its end, within the limits of time and size.
pub(super) async fn read_body(body: Body, timeout: Duration) -> Result<Bytes, Response> {
    match tokio::time::timeout(timeout, collect(body)).await {
        Ok(whole) => whole,
        Err(_) => {
            let message = format!("The request body was not complete within {} s.", timeout.as_secs_f64());
            Err(refused(StatusCode::REQUEST_TIMEOUT, &message))
        }
    }
}

async fn collect(body: Body) -> Result<Bytes, Response> {
    let too_long = || {
        let message = format!("The request body is longer than {MAX_BODY} bytes.");
        refused(StatusCode::PAYLOAD_TOO_LARGE, &message)
    };
    // A body that announces its length is refused before it is read.
    let announced = body.size_hint().lower();
    if usize::try_from(announced).map_or(true, |announced| announced > MAX_BODY) {
        return Err(too_long());
    }
    let mut whole = BytesMut::new();
    let mut pieces = body.into_data_stream();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|error| {
            let message = format!("The request body cannot be read: {error}.");
            refused(StatusCode::BAD_REQUEST, &message)
        })?;
        if whole.len() + piece.len() > MAX_BODY {
            return Err(too_long());
        }
        whole.extend_from_slice(&piece);
    }
    Ok(whole.freeze())
}

/// Returns a response of plain text to a request that is refused before it is read.
pub(super) fn refused(status: StatusCode, message: &str) -> Response {
    let mut response = Response::new(Body::from(format!("{message}\n")));
    *response.status_mut() = status;
    let plain = HeaderValue::from_static("text/plain;charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}
