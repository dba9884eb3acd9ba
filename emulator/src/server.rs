//! HTTP: requests in, answers with their faults out.

use std::{
    convert::Infallible,
    io,
    time::{Duration, SystemTime},
};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
    routing::any,
};
use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use tokio::sync::watch;

use crate::{
    answer::Answer,
    call::{Call, Received, is_public},
    connection::Switch,
    control,
    core::Shared,
    failure::Failure,
    faults::{Effect, Point},
    log::Entry,
};

/// The largest request body that is read.
const MAX_BODY: usize = 64 << 20;

/// What handlers need.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) core: Shared,
    /// Becomes true when the emulator stops: what waits on purpose ends then.
    pub(crate) stopping: watch::Receiver<bool>,
}

impl App {
    /// Waits until the emulator stops.
    pub(crate) async fn stopped(&self) {
        let mut stopping = self.stopping.clone();
        // An error means that the handle is gone, which is a stop as well.
        let _ = stopping.wait_for(|stopping| *stopping).await;
    }
}

/// All paths: the control interface, if it is open, and the RPC protocol for everything else.
pub(crate) fn router(app: App, control: Control) -> Router {
    let router = match control {
        Control::Open => control::router(),
        Control::Closed => Router::new(),
    };
    router.fallback(any(rpc)).with_state(app)
}

/// Whether the control interface answers over HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Control {
    Open,
    Closed,
}

/// A request of the RPC protocol.
async fn rpc(State(app): State<App>, ConnectInfo(switch): ConnectInfo<Switch>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, MAX_BODY).await else {
        return refused(
            StatusCode::PAYLOAD_TOO_LARGE,
            "The request body is too long or was cut off.",
        );
    };
    let received = Received {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body,
    };
    let call = Call::of(&received);
    let mut effects = app.core.faults.take(&call.action);
    if let Some(asked) = received.headers.get("x-acs-fault") {
        match Effect::from_header(asked.to_str().unwrap_or_default()) {
            Ok(effect) => effects.push(effect),
            Err(error) => return refused(StatusCode::BAD_REQUEST, &format!("x-acs-fault: {error}")),
        }
    }
    serve(&app, &switch, &received, &call, &effects).await
}

async fn serve(app: &App, switch: &Switch, received: &Received, call: &Call, effects: &[Effect]) -> Response {
    let core = &app.core;
    for effect in effects {
        if let Effect::Latency { milliseconds } = effect {
            let late = core.clock.sleep(Duration::from_millis(*milliseconds));
            tokio::select! {
                () = late => {}
                () = app.stopped() => {}
            }
        }
    }
    let skew = effects.iter().map(skew).sum();
    let instead = effects.iter().find_map(|effect| instead(effect, core, received, call));
    let (mut answer, parameters) = match instead {
        Some(answer) => (answer, serde_json::Map::new()),
        None => core.answer(received, call, skew),
    };
    for effect in effects {
        distort(effect, &mut answer);
    }
    let lost = effects.iter().any(|effect| {
        matches!(
            effect,
            Effect::Reset {
                at: Point::BeforeRun | Point::AfterRun
            }
        )
    });
    core.log.push(Entry {
        number: core.next_number(),
        method: received.method.to_string(),
        path: received.uri.path().to_owned(),
        action: call.action.clone(),
        version: call.version.clone(),
        pairs: shown_pairs(app, call),
        parameters,
        headers: shown_headers(&received.headers),
        access_key_id: access_key_id(received, call),
        nonce: nonce(received, call),
        request_id: answer.request_id.clone(),
        status: if lost { 0 } else { answer.status },
        code: answer.code.clone(),
        ran: answer.ran,
        faults: effects.iter().map(|effect| effect.name().to_owned()).collect(),
    });
    respond(app, switch, answer, effects, SystemTime::from(core.now(skew)))
}

fn skew(effect: &Effect) -> i64 {
    match effect {
        Effect::ClockSkew { seconds } => *seconds,
        _ => 0,
    }
}

/// The answer in the place of the action's own, for faults that keep it from running.
fn instead(effect: &Effect, core: &Shared, received: &Received, call: &Call) -> Option<Answer> {
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
                let quota = format!("Limit:100,Remain:0,TimeLeft:{left},Reset:{left}");
                failure.headers.push(("x-ratelimit-user-api".to_owned(), quota));
            }
            failure
        }
        Effect::Proxy { status } => {
            let mut answer = Answer::failure(call.format, &Failure::new("", *status, ""), "", "");
            answer.content_type = "text/html".to_owned();
            answer.body = format!("<html>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n</body>\r\n</html>\r\n");
            answer.code = None;
            return Some(answer);
        }
        Effect::Reset { at: Point::BeforeRun } => Failure::new("", 500, ""),
        _ => return None,
    };
    let answer = Answer::failure(call.format, &failure, &core.new_request_id(), received.host());
    Some(answer)
}

/// What a fault does to the answer itself.
fn distort(effect: &Effect, answer: &mut Answer) {
    match effect {
        Effect::ContentType(content_type) => answer.content_type.clone_from(content_type),
        Effect::Malformed => {
            let half = answer.body.chars().count() / 2;
            answer.body = answer.body.chars().take(half).collect();
        }
        _ => {}
    }
}

fn respond(app: &App, switch: &Switch, answer: Answer, effects: &[Effect], now: SystemTime) -> Response {
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
fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) {
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

/// An answer to what is no request of the protocol.
pub(crate) fn refused(status: StatusCode, message: &str) -> Response {
    let mut response = Response::new(Body::from(format!("{message}\n")));
    *response.status_mut() = status;
    put(response.headers_mut(), header::CONTENT_TYPE, "text/plain;charset=utf-8");
    response
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`.
fn http_date(time: SystemTime) -> String {
    httpdate::fmt_http_date(time)
}

fn shown_pairs(app: &App, call: &Call) -> Vec<(String, String)> {
    let spec = app.core.catalog.find(&call.version, &call.action, "").ok();
    let is_secret = |key: &str| match &spec {
        Some(spec) => crate::generic::is_secret(spec, key),
        None => false,
    };
    let pairs = call.pairs.iter().filter(|(key, _)| !is_public(key));
    let shown = pairs.map(|(key, value)| {
        let value = if is_secret(key) {
            "[secret]".to_owned()
        } else {
            value.clone()
        };
        (key.clone(), value)
    });
    shown.collect()
}

fn shown_headers(headers: &HeaderMap) -> std::collections::BTreeMap<String, String> {
    let shown = headers.iter().filter(|(name, _)| {
        !matches!(
            name.as_str(),
            "authorization" | "x-acs-security-token" | "x-acs-bearer-token" | "cookie"
        )
    });
    shown
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect()
}

fn access_key_id(received: &Received, call: &Call) -> Option<String> {
    let by_header = received
        .header("authorization")
        .split_once("Credential=")
        .map(|(_, rest)| rest);
    let by_header = by_header.map(|rest| rest.split(',').next().unwrap_or_default());
    by_header.or_else(|| call.public("AccessKeyId")).map(str::to_owned)
}

fn nonce(received: &Received, call: &Call) -> Option<String> {
    let header = received.header("x-acs-signature-nonce");
    let nonce = call.public("SignatureNonce").unwrap_or(header);
    (!nonce.is_empty()).then(|| nonce.to_owned())
}
