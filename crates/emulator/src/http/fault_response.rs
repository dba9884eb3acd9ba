//! Responses as HTTP, whole or broken by faults.

use std::{convert::Infallible, io, time::SystemTime};

use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, stream};

use super::{app::App, connection::ResetHandle};
use crate::{
    dispatch::{request::Inbound, response::ServiceResponse},
    error::ServiceError,
    state::{
        EmulatorState,
        faults::{FaultEffect, ResetPoint},
    },
};

/// Returns by how many seconds a fault shifts the clock.
pub(super) fn skew(effect: &FaultEffect) -> i64 {
    match effect {
        FaultEffect::ClockSkew { seconds } => *seconds,
        _ => 0,
    }
}

/// Returns the response that replaces the action's own, for faults that keep the action from running.
pub(super) fn instead(effect: &FaultEffect, state: &EmulatorState, inbound: &Inbound<'_>) -> Option<ServiceResponse> {
    let failure = match effect {
        FaultEffect::Error { status, code, message } => ServiceError::new(code, *status, message.clone()),
        FaultEffect::OkWithError { code, message } => ServiceError::new(code, 200, message.clone()),
        FaultEffect::NonceUsed => {
            ServiceError::new("SignatureNonceUsed", 400, "The nonce of the signature was used before.")
        }
        FaultEffect::Throttle {
            status,
            code,
            retry_after_milliseconds,
            time_left_seconds,
        } => {
            let mut failure = ServiceError::new(code, *status, "There were too many calls.");
            if let Some(wait) = retry_after_milliseconds {
                failure.headers.push(("x-acs-retry-after".to_owned(), wait.to_string()));
            }
            if let Some(left) = time_left_seconds {
                // The header counts in milliseconds.
                let left = left.saturating_mul(1000);
                let quota = format!("Limit:100,Remain:0,TimeLeft:{left},Reset:{left}");
                failure.headers.push(("x-ratelimit-user-api".to_owned(), quota));
            }
            failure
        }
        FaultEffect::Proxy { status } => {
            let mut answer =
                ServiceResponse::failure(inbound.invocation.format, &ServiceError::new("", *status, ""), "", "");
            answer.content_type = "text/html".to_owned();
            answer.body = format!("<html>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n</body>\r\n</html>\r\n");
            answer.code = None;
            return Some(answer);
        }
        FaultEffect::Reset {
            at: ResetPoint::BeforeRun,
        } => ServiceError::new("", 500, ""),
        _ => return None,
    };
    let answer = ServiceResponse::failure(
        inbound.invocation.format,
        &failure,
        &state.new_request_id(),
        inbound.request.host(),
    );
    Some(answer)
}

/// Changes a response as a fault demands.
pub(super) fn distort(effect: &FaultEffect, response: &mut ServiceResponse) {
    match effect {
        FaultEffect::ContentType(content_type) => response.content_type.clone_from(content_type),
        FaultEffect::Malformed => {
            let half = response.body.chars().count() / 2;
            response.body = response.body.chars().take(half).collect();
        }
        _ => {}
    }
}

/// Sends a response, as far as the faults let it.
pub(super) fn respond(
    app: &App,
    reset: &ResetHandle,
    answer: ServiceResponse,
    effects: &[FaultEffect],
    now: SystemTime,
) -> Response {
    let length = answer.body.len();
    let body = Bytes::from(answer.body);
    let mut promised = Some(length);
    let body = match effects.iter().find_map(|effect| cutoff(effect, length)) {
        None => match effects.iter().find_map(fill) {
            Some(bytes) => {
                promised = Some(length.max(bytes));
                Body::from_stream(filled(body, bytes))
            }
            None => Body::from(body),
        },
        Some(Cutoff { after, end }) => {
            // The longest incomplete body lacks one byte.
            let sent = body.slice(..after.min(length.saturating_sub(1)));
            if sent.is_empty() && matches!(end, CutoffEnd::Reset) {
                reset.reset();
            }
            promised = promised.map(|promised| promised.max(1));
            Body::from_stream(broken(app.clone(), reset.clone(), sent, end))
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    put(headers, header::CONTENT_TYPE, &answer.content_type);
    put(headers, header::DATE, &httpdate::fmt_http_date(now));
    if let Some(length) = promised {
        put(headers, header::CONTENT_LENGTH, &length.to_string());
    }
    if !answer.request_id.is_empty() {
        put(headers, HeaderName::from_static("x-acs-request-id"), &answer.request_id);
    }
    for (name, value) in &answer.headers {
        if let Ok(name) = HeaderName::try_from(name.as_str()) {
            put(headers, name, value);
        }
    }
    response
}

/// Sets a header. A value that a header cannot carry comes from whoever asked for the fault, and is left out.
fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// The point at which a body ends too early.
struct Cutoff {
    after: usize,
    end: CutoffEnd,
}

#[derive(Clone, Copy)]
enum CutoffEnd {
    Reset,
    Close,
    Stall,
}

fn cutoff(effect: &FaultEffect, length: usize) -> Option<Cutoff> {
    let (after, end) = match effect {
        FaultEffect::Reset {
            at: ResetPoint::MidBody,
        } => (length / 2, CutoffEnd::Reset),
        FaultEffect::Reset { .. } => (0, CutoffEnd::Reset),
        FaultEffect::Truncate { after_bytes } => (*after_bytes, CutoffEnd::Close),
        FaultEffect::Stall { after_bytes } => (*after_bytes, CutoffEnd::Stall),
        _ => return None,
    };
    Some(Cutoff { after, end })
}

/// Sends the beginning of a body and then ends it by force.
fn broken(app: App, reset: ResetHandle, sent: Bytes, end: CutoffEnd) -> impl Stream<Item = Result<Bytes, io::Error>> {
    let rest = stream::once(async move {
        // The connection gets one turn to write what it has before it breaks.
        tokio::task::yield_now().await;
        match end {
            CutoffEnd::Reset => reset.reset(),
            CutoffEnd::Close => {}
            CutoffEnd::Stall => app.stopped().await,
        }
        Err(io::ErrorKind::ConnectionAborted.into())
    });
    stream::iter((!sent.is_empty()).then_some(Ok(sent))).chain(rest)
}

fn fill(effect: &FaultEffect) -> Option<usize> {
    match effect {
        FaultEffect::Oversize { bytes } => Some(*bytes),
        _ => None,
    }
}

/// Sends a body followed by blanks, in pieces of which only one is in memory.
fn filled(body: Bytes, bytes: usize) -> impl Stream<Item = Result<Bytes, Infallible>> {
    static BLANKS: [u8; 64 << 10] = [b' '; 64 << 10];
    let left = bytes.saturating_sub(body.len());
    let blanks = stream::unfold(left, |left| async move {
        let piece = left.min(BLANKS.len());
        (piece > 0).then(|| (Ok(Bytes::from_static(&BLANKS[..piece])), left - piece))
    });
    stream::iter([Ok(body)]).chain(blanks)
}
