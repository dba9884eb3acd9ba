//! HTTP: requests in, answers with their faults out.

mod faulty;
mod record;

use std::time::{Duration, SystemTime};

use acs_protocol::decode::Format;
use axum::{
    Router,
    body::{Body, HttpBody as _},
    extract::{ConnectInfo, Request, State},
    http::{StatusCode, header},
    response::Response,
    routing::any,
};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use serde_json::{Map, Value};
use tokio::sync::watch;

use crate::{
    answer::Answer,
    call::{Call, Received},
    connection::Switch,
    control,
    core::{Core, Shared},
    failure::Failure,
    faults::Effect,
    guard::Guard,
    metadata, sign_in,
};

/// The largest request body that is read.
const MAX_BODY: usize = 64 << 20;

/// What handlers need.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) core: Shared,
    /// Becomes true when the emulator stops: what waits on purpose ends then.
    pub(crate) stopping: watch::Receiver<bool>,
    /// How long the body of a request may take to come.
    pub(crate) read_timeout: Duration,
}

impl App {
    /// Waits until the emulator stops.
    pub(crate) async fn stopped(&self) {
        let mut stopping = self.stopping.clone();
        // An error means that the handle is gone, which is a stop as well.
        let _ = stopping.wait_for(|stopping| *stopping).await;
    }
}

/// All paths: the control interface, if there is somebody to guard it, instance metadata, and the RPC protocol for
/// everything else.
pub(crate) fn router(app: App, control: Option<Guard>) -> Router {
    let control = match control {
        Some(guard) => control::router(guard, app.read_timeout),
        None => Router::new(),
    };
    control
        .merge(metadata::router())
        .merge(sign_in::router())
        .fallback(any(rpc))
        .with_state(app)
}

/// A request, as far as it is understood before it is answered.
struct Asked<'a> {
    received: &'a Received,
    call: &'a Call,
}

/// A request of the RPC protocol.
async fn rpc(State(app): State<App>, ConnectInfo(switch): ConnectInfo<Switch>, request: Request) -> Response {
    let received = match whole(request, app.read_timeout).await {
        Ok(received) => received,
        Err(refused) => return refused,
    };
    match received.read() {
        Ok((call, reading)) => {
            let asked = Asked {
                received: &received,
                call: &call,
            };
            let run = |core: &Core, skew| core.answer(&received, &call, reading, skew);
            serve(&app, &switch, &asked, run).await
        }
        Err(error) => {
            let call = unnamed("", received.likely_format());
            let asked = Asked {
                received: &received,
                call: &call,
            };
            let run = |core: &Core, _| {
                let failure = Failure::from(error);
                let answer = Answer::failure(call.format, &failure, &core.new_request_id(), received.host());
                (answer, Map::new())
            };
            serve(&app, &switch, &asked, run).await
        }
    }
}

/// A request of another kind, under a name of the emulator's own for faults and the log.
pub(crate) async fn plain(
    app: &App,
    switch: &Switch,
    request: Request,
    name: &str,
    run: impl FnOnce(&Core) -> Answer,
) -> Response {
    posted(app, switch, request, name, |core, _| run(core)).await
}

/// As [`plain`], for a request whose headers and body matter.
pub(crate) async fn posted(
    app: &App,
    switch: &Switch,
    request: Request,
    name: &str,
    run: impl FnOnce(&Core, &Received) -> Answer,
) -> Response {
    let received = match whole(request, app.read_timeout).await {
        Ok(received) => received,
        Err(refused) => return refused,
    };
    let call = unnamed(name, Format::Json);
    let asked = Asked {
        received: &received,
        call: &call,
    };
    serve(app, switch, &asked, |core, _| (run(core, &received), Map::new())).await
}

fn unnamed(name: &str, format: Format) -> Call {
    Call {
        action: name.to_owned(),
        version: String::new(),
        format,
        pairs: Vec::new(),
    }
}

/// Reads a request to its end.
async fn whole(request: Request, timeout: Duration) -> Result<Received, Response> {
    let (parts, body) = request.into_parts();
    Ok(Received {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body: whole_body(body, timeout).await?,
    })
}

/// Reads a body to its end, if that comes in time and is not too far.
pub(crate) async fn whole_body(body: Body, timeout: Duration) -> Result<Bytes, Response> {
    match tokio::time::timeout(timeout, collect(body)).await {
        Ok(whole) => whole,
        Err(_) => {
            let message = format!(
                "The request body did not come to its end within {} s.",
                timeout.as_secs_f64()
            );
            Err(refused(StatusCode::REQUEST_TIMEOUT, &message))
        }
    }
}

async fn collect(body: Body) -> Result<Bytes, Response> {
    let too_long = || {
        let message = format!("The request body is longer than {MAX_BODY} bytes.");
        refused(StatusCode::PAYLOAD_TOO_LARGE, &message)
    };
    // One that says how long it is need not be waited for.
    let announced = body.size_hint().lower();
    if usize::try_from(announced).map_or(true, |announced| announced > MAX_BODY) {
        return Err(too_long());
    }
    let mut whole = BytesMut::new();
    let mut pieces = body.into_data_stream();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|error| {
            let message = format!("The request body does not come to its end: {error}.");
            refused(StatusCode::BAD_REQUEST, &message)
        })?;
        if whole.len() + piece.len() > MAX_BODY {
            return Err(too_long());
        }
        whole.extend_from_slice(&piece);
    }
    Ok(whole.freeze())
}

/// Answers a request: what `run` gives, with the faults that meet it.
async fn serve(
    app: &App,
    switch: &Switch,
    asked: &Asked<'_>,
    run: impl FnOnce(&Core, i64) -> (Answer, Map<String, Value>),
) -> Response {
    let core = &app.core;
    let mut effects = core.faults.take(&asked.call.action);
    if let Some(header) = asked.received.headers.get("x-acs-fault") {
        match Effect::from_header(header.to_str().unwrap_or_default()) {
            Ok(effect) => effects.push(effect),
            Err(error) => return refused(StatusCode::BAD_REQUEST, &format!("x-acs-fault: {error}")),
        }
    }
    for effect in &effects {
        if let Effect::Latency { milliseconds } = effect {
            let late = core.clock.sleep(Duration::from_millis(*milliseconds));
            tokio::select! {
                () = late => {}
                () = app.stopped() => {}
            }
        }
    }
    let skew = effects.iter().map(faulty::skew).fold(0, i64::saturating_add);
    let instead = effects.iter().find_map(|effect| faulty::instead(effect, core, asked));
    let (mut answer, parameters) = match instead {
        Some(answer) => (answer, Map::new()),
        None => run(core, skew),
    };
    for effect in &effects {
        faulty::distort(effect, &mut answer);
    }
    core.log.push(record::entry(core, asked, &answer, parameters, &effects));
    faulty::respond(app, switch, answer, &effects, SystemTime::from(core.now(skew)))
}

/// An answer to what is no request of the protocol.
pub(crate) fn refused(status: StatusCode, message: &str) -> Response {
    let mut response = Response::new(Body::from(format!("{message}\n")));
    *response.status_mut() = status;
    faulty::put(response.headers_mut(), header::CONTENT_TYPE, "text/plain;charset=utf-8");
    response
}
