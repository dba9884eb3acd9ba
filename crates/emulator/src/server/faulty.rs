//! What faults do to an answer, and answers as HTTP, whole or broken.

use std::{convert::Infallible, io, time::SystemTime};

use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use bytes::Bytes;
use futures_util::{StreamExt as _, stream};

use super::{App, Asked};
use crate::{
    answer::Answer,
    connection::Switch,
    core::Core,
    failure::Failure,
    faults::{Effect, Point},
};

pub(super) fn skew(effect: &Effect) -> i64 {
    match effect {
        Effect::ClockSkew { seconds } => *seconds,
        _ => 0,
    }
}

/// The answer in the place of the action's own, for faults that keep it from running.
pub(super) fn instead(effect: &Effect, core: &Core, asked: &Asked<'_>) -> Option<Answer> {
    let failure = match effect {
        Effect::Error { status, code, message } => Failure::new(code, *status, message.clone()),
        Effect::OkWithError { code, message } => Failure::new(code, 200, message.clone()),
        Effect::NonceUsed => Failure::new("SignatureNonceUsed", 400, "The nonce of the signature was used before."),
        Effect::Throttle {
            status,
            code,
            retry_after_milliseconds,
            time_left_seconds,
        } => {
            let mut failure = Failure::new(code, *status, "There were too many calls.");
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
        Effect::Proxy { status } => {
            let mut answer = Answer::failure(asked.call.format, &Failure::new("", *status, ""), "", "");
            answer.content_type = "text/html".to_owned();
            answer.body = format!("<html>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n</body>\r\n</html>\r\n");
            answer.code = None;
            return Some(answer);
        }
        Effect::Reset { at: Point::BeforeRun } => Failure::new("", 500, ""),
        _ => return None,
    };
    let answer = Answer::failure(
        asked.call.format,
        &failure,
        &core.new_request_id(),
        asked.received.host(),
    );
    Some(answer)
}

/// What a fault does to the answer itself.
pub(super) fn distort(effect: &Effect, answer: &mut Answer) {
    match effect {
        Effect::ContentType(content_type) => answer.content_type.clone_from(content_type),
        Effect::Malformed => {
            let half = answer.body.chars().count() / 2;
            answer.body = answer.body.chars().take(half).collect();
        }
        _ => {}
    }
}

pub(super) fn respond(app: &App, switch: &Switch, answer: Answer, effects: &[Effect], now: SystemTime) -> Response {
    let length = answer.body.len();
    let body = Bytes::from(answer.body);
    let mut promised = Some(length);
    let body = match effects.iter().find_map(|effect| break_of(effect, length)) {
        None => match effects.iter().find_map(fill) {
            Some(bytes) => {
                promised = Some(length.max(bytes));
                Body::from_stream(filled(body, bytes))
            }
            None => Body::from(body),
        },
        Some(Break { after, how }) => {
            // A body of one byte less than promised is the longest that is not whole.
            let sent = body.slice(..after.min(length.saturating_sub(1)));
            if sent.is_empty() && matches!(how, How::Reset) {
                switch.reset();
            }
            promised = promised.map(|promised| promised.max(1));
            Body::from_stream(broken(app.clone(), switch.clone(), sent, how))
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    put(headers, header::CONTENT_TYPE, &answer.content_type);
    put(headers, header::DATE, &http_date(now));
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

/// A value that is no header value is left out: it comes from the one who asked for the fault.
pub(super) fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// A body that ends before its length.
struct Break {
    after: usize,
    how: How,
}

#[derive(Clone, Copy)]
enum How {
    Reset,
    Close,
    Stall,
}

fn break_of(effect: &Effect, length: usize) -> Option<Break> {
    let (after, how) = match effect {
        Effect::Reset { at: Point::MidBody } => (length / 2, How::Reset),
        Effect::Reset { .. } => (0, How::Reset),
        Effect::Truncate { after_bytes } => (*after_bytes, How::Close),
        Effect::Stall { after_bytes } => (*after_bytes, How::Stall),
        _ => return None,
    };
    Some(Break { after, how })
}

/// The beginning of a body, then its end by force.
fn broken(app: App, switch: Switch, sent: Bytes, how: How) -> impl stream::Stream<Item = Result<Bytes, io::Error>> {
    let end = stream::once(async move {
        // One turn of the connection, so that it writes what it has before it breaks.
        tokio::task::yield_now().await;
        match how {
            How::Reset => switch.reset(),
            How::Close => {}
            How::Stall => app.stopped().await,
        }
        Err(io::ErrorKind::ConnectionAborted.into())
    });
    stream::iter((!sent.is_empty()).then_some(Ok(sent))).chain(end)
}

fn fill(effect: &Effect) -> Option<usize> {
    match effect {
        Effect::Oversize { bytes } => Some(*bytes),
        _ => None,
    }
}

/// A body with blanks behind it, in pieces: no more than a piece of it is ever in memory.
fn filled(body: Bytes, bytes: usize) -> impl stream::Stream<Item = Result<Bytes, Infallible>> {
    static BLANKS: [u8; 64 << 10] = [b' '; 64 << 10];
    let left = bytes.saturating_sub(body.len());
    let blanks = stream::unfold(left, |left| async move {
        let piece = left.min(BLANKS.len());
        (piece > 0).then(|| (Ok(Bytes::from_static(&BLANKS[..piece])), left - piece))
    });
    stream::iter([Ok(body)]).chain(blanks)
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`.
fn http_date(time: SystemTime) -> String {
    httpdate::fmt_http_date(time)
}
