//! Answers a request: applies the faults that are planned for it, and logs it.

use std::time::{Duration, SystemTime};

use acs_protocol::decode::Format;
use axum::{
    extract::{ConnectInfo, Request, State},
    http::StatusCode,
    response::Response,
};
use serde_json::Map;

use super::{
    app::App,
    body::{read_request, refused},
    connection::ResetHandle,
    fault_response, request_log,
};
use crate::{
    dispatch::{
        self,
        request::{Inbound, Invocation, ReceivedRequest},
        response::ServiceResponse,
    },
    error::ServiceError,
    state::{EmulatorState, faults::FaultEffect},
};

/// A response with the parameters of its request, without secrets.
type LoggedResponse = (ServiceResponse, Map<String, serde_json::Value>);

/// Answers a request of the RPC protocol.
pub(super) async fn rpc(
    State(app): State<App>,
    ConnectInfo(reset): ConnectInfo<ResetHandle>,
    request: Request,
) -> Response {
    let request = match read_request(request, app.read_timeout).await {
        Ok(request) => request,
        Err(refused) => return refused,
    };
    match request.read() {
        Ok((invocation, signed)) => {
            let inbound = Inbound {
                request: &request,
                invocation: &invocation,
            };
            let run = |state: &EmulatorState, skew| dispatch::answer(state, &request, &invocation, signed, skew);
            serve(&app, &reset, &inbound, run).await
        }
        Err(error) => {
            let invocation = unnamed("", request.likely_format());
            let inbound = Inbound {
                request: &request,
                invocation: &invocation,
            };
            let run = |state: &EmulatorState, _| {
                let error = ServiceError::from(error);
                let request_id = state.new_request_id();
                let response = ServiceResponse::failure(invocation.format, &error, &request_id, request.host());
                (response, Map::new())
            };
            serve(&app, &reset, &inbound, run).await
        }
    }
}

/// Answers a request outside the RPC protocol. Faults and the log have `name` as its action.
pub(super) async fn plain(
    app: &App,
    reset: &ResetHandle,
    request: Request,
    name: &str,
    run: impl FnOnce(&EmulatorState, &ReceivedRequest) -> ServiceResponse,
) -> Response {
    let request = match read_request(request, app.read_timeout).await {
        Ok(request) => request,
        Err(refused) => return refused,
    };
    let invocation = unnamed(name, Format::Json);
    let inbound = Inbound {
        request: &request,
        invocation: &invocation,
    };
    serve(app, reset, &inbound, |state, _| (run(state, &request), Map::new())).await
}

fn unnamed(name: &str, format: Format) -> Invocation {
    Invocation {
        action: name.to_owned(),
        version: String::new(),
        format,
        pairs: Vec::new(),
    }
}

/// Answers a request with the response of `run`, as far as faults let it.
async fn serve(
    app: &App,
    reset: &ResetHandle,
    inbound: &Inbound<'_>,
    run: impl FnOnce(&EmulatorState, i64) -> LoggedResponse,
) -> Response {
    let state = &app.state;
    let mut effects = state.faults.take(&inbound.invocation.action);
    if let Some(header) = inbound.request.headers.get("x-acs-fault") {
        match FaultEffect::from_header(header.to_str().unwrap_or_default()) {
            Ok(effect) => effects.push(effect),
            Err(error) => return refused(StatusCode::BAD_REQUEST, &format!("x-acs-fault: {error}")),
        }
    }
    for effect in &effects {
        if let FaultEffect::Latency { milliseconds } = effect {
            let late = state.clock.sleep(Duration::from_millis(*milliseconds));
            tokio::select! {
                () = late => {}
                () = app.stopped() => {}
            }
        }
    }
    let skew = effects.iter().map(fault_response::skew).fold(0, i64::saturating_add);
    let instead = effects
        .iter()
        .find_map(|effect| fault_response::instead(effect, state, inbound));
    let (mut response, parameters) = match instead {
        Some(response) => (response, Map::new()),
        None => run(state, skew),
    };
    for effect in &effects {
        fault_response::distort(effect, &mut response);
    }
    state
        .requests
        .push(request_log::entry(state, inbound, &response, parameters, &effects));
    fault_response::respond(app, reset, response, &effects, SystemTime::from(state.now(skew)))
}
