//! The control interface: the functions of the handle over HTTP, for test suites in other languages.

use std::{collections::HashSet, sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, Path, RawQuery, Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::Response,
    routing::{delete, get, post, put},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::json;
use time::OffsetDateTime;

use super::{
    app::App,
    body::{read_body, refused},
    origin::OriginGuard,
};
use crate::state::{
    EmulatorState,
    faults::Fault,
    fleet::{self, Fleet},
    instance::{Instance, Status},
    keys::StoredKey,
};

/// Returns the paths under `/_emulator/`, behind their guard.
pub(super) fn router(guard: OriginGuard, read_timeout: Duration) -> Router<App> {
    let guard = Arc::new(guard);
    let let_in = middleware::from_fn(move |request: Request, next: Next| {
        let guard = Arc::clone(&guard);
        async move {
            if let Err(reason) = guard.check(&request) {
                return refused(StatusCode::FORBIDDEN, &reason);
            }
            let (parts, body) = request.into_parts();
            match read_body(body, read_timeout).await {
                Ok(body) => next.run(Request::from_parts(parts, Body::from(body))).await,
                Err(refused) => refused,
            }
        }
    });
    Router::new()
        .route("/_emulator/", get(about))
        .route("/_emulator/instances", get(instances).put(set_instances))
        .route("/_emulator/instances/{id}", put(set_status).delete(remove_instance))
        .route("/_emulator/faults", get(faults).post(add_faults).delete(clear_faults))
        .route("/_emulator/requests", get(requests).delete(clear_requests))
        .route("/_emulator/keys/{id}", put(put_key).delete(remove_key))
        .route("/_emulator/reset", post(reset))
        .route(
            "/_emulator/{*path}",
            delete(unknown).get(unknown).post(unknown).put(unknown),
        )
        // The size was checked when the body was read.
        .layer(DefaultBodyLimit::disable())
        .layer(let_in)
}

async fn about(State(app): State<App>) -> Response {
    let state = &app.state;
    let products = state.catalog.names().map(|(product, actions)| {
        json!({
            "product": product.product,
            "version": product.version,
            "actions": actions.collect::<Vec<_>>(),
        })
    });
    let now = state.now(0);
    json_response(&json!({
        "version": env!("CARGO_PKG_VERSION"),
        "time": now.unix_timestamp(),
        "products": products.collect::<Vec<_>>(),
        "instances": state.fleet(|fleet| fleet.at(now).len()),
        "faults": state.faults.pending().len(),
    }))
}

async fn instances(State(app): State<App>) -> Response {
    let now = app.state.now(0);
    let all = |fleet: &mut Fleet| fleet.at(now).cloned().collect::<Vec<_>>();
    json_response(&app.state.fleet(all))
}

/// The settings of a seeded fleet.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seeded {
    count: usize,
    seed: Option<u64>,
}

async fn set_instances(State(app): State<App>, body: Bytes) -> Response {
    if is_list(&body) {
        return with(&body, |instances: Vec<Instance>| {
            let mut ids = HashSet::new();
            if let Some(twice) = instances.iter().find(|instance| !ids.insert(instance.id.as_str())) {
                return refused(
                    StatusCode::BAD_REQUEST,
                    &format!("The instance {} is in the list twice.", twice.id),
                );
            }
            app.state.fleet(|fleet| fleet.replace(instances));
            done()
        });
    }
    with(&body, |Seeded { count, seed }| {
        if count > fleet::MOST {
            return refused(
                StatusCode::BAD_REQUEST,
                &format!("`count` can be at most {}.", fleet::MOST),
            );
        }
        let seed = seed.unwrap_or(app.state.seed);
        app.state.seed_fleet(count, seed);
        done()
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewStatus {
    status: Status,
}

async fn set_status(State(app): State<App>, Path(id): Path<String>, body: Bytes) -> Response {
    with(&body, |NewStatus { status }| {
        let now = app.state.now(0);
        let found = app
            .state
            .fleet(|fleet| fleet.update(&id, now, |instance| instance.put(status)).is_some());
        found_or(found, &format!("There is no instance {id}."))
    })
}

async fn remove_instance(State(app): State<App>, Path(id): Path<String>) -> Response {
    let found = app.state.fleet(|fleet| fleet.remove(&id));
    found_or(found, &format!("There is no instance {id}."))
}

async fn faults(State(app): State<App>) -> Response {
    json_response(&app.state.faults.pending())
}

async fn add_faults(State(app): State<App>, body: Bytes) -> Response {
    if is_list(&body) {
        with(&body, |faults: Vec<Fault>| push(&app.state, faults))
    } else {
        with(&body, |fault: Fault| push(&app.state, vec![fault]))
    }
}

fn push(state: &EmulatorState, faults: Vec<Fault>) -> Response {
    if let Some(problem) = faults.iter().find_map(|fault| fault.check().err()) {
        return refused(StatusCode::BAD_REQUEST, &format!("The fault is not valid: {problem}."));
    }
    for fault in faults {
        state.faults.push(fault);
    }
    done()
}

async fn clear_faults(State(app): State<App>) -> Response {
    app.state.faults.clear();
    done()
}

async fn requests(State(app): State<App>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    let since = match pairs.find(|(key, _)| key == "since").map(|(_, number)| number.parse()) {
        None => 0,
        Some(Ok(since)) => since,
        Some(Err(_)) => return refused(StatusCode::BAD_REQUEST, "`since` has to be the number of a request."),
    };
    json_response(&app.state.requests.since(since))
}

async fn clear_requests(State(app): State<App>) -> Response {
    app.state.requests.clear();
    done()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewKey {
    secret: String,
    token: Option<String>,
    #[serde(default, with = "time::serde::rfc3339::option")]
    expires: Option<OffsetDateTime>,
    #[serde(default = "yes")]
    active: bool,
}

fn yes() -> bool {
    true
}

async fn put_key(State(app): State<App>, Path(id): Path<String>, body: Bytes) -> Response {
    with(&body, |key: NewKey| {
        app.state.keys.put(
            &id,
            StoredKey {
                secret: key.secret,
                token: key.token,
                expires: key.expires,
                active: key.active,
            },
        );
        done()
    })
}

async fn remove_key(State(app): State<App>, Path(id): Path<String>) -> Response {
    found_or(app.state.keys.remove(&id), &format!("There is no access key {id}."))
}

async fn reset(State(app): State<App>) -> Response {
    app.state.reset();
    done()
}

async fn unknown() -> Response {
    refused(
        StatusCode::NOT_FOUND,
        "The control interface has no such path. The README lists its paths.",
    )
}

/// Returns whether the body is a list. An untagged enum would accept both as well, but its errors say nothing about the
/// content.
fn is_list(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"[")
}

/// Parses the body and passes it on; refuses one that is not valid.
fn with<T: DeserializeOwned>(body: &[u8], then: impl FnOnce(T) -> Response) -> Response {
    match serde_json::from_slice(body) {
        Ok(value) => then(value),
        Err(error) => refused(StatusCode::BAD_REQUEST, &format!("The body is not valid: {error}")),
    }
}

fn found_or(found: bool, message: &str) -> Response {
    if found {
        done()
    } else {
        refused(StatusCode::NOT_FOUND, message)
    }
}

fn done() -> Response {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
}

fn json_response<T: Serialize>(value: &T) -> Response {
    match serde_json::to_vec(value) {
        Ok(body) => {
            let mut response = Response::new(Body::from(body));
            let json = HeaderValue::from_static("application/json;charset=utf-8");
            response.headers_mut().insert(header::CONTENT_TYPE, json);
            response
        }
        Err(error) => refused(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
    }
}
