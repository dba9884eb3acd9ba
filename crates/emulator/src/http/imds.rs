//! Instance metadata (IMDS), and an address that returns credentials.

use std::time::Duration;

use axum::{
    Router,
    extract::{ConnectInfo, Path, Request, State},
    response::Response,
    routing::{get, put},
};
use serde_json::{Value, json};

use super::{app::App, connection::ResetHandle, exchange};
use crate::{
    dispatch::response::ServiceResponse,
    state::{
        imds::ImdsMode,
        temporary_keys::{TemporaryKey, timestamp},
    },
};

/// The longest lifetime of a token, in seconds.
const MAX_TTL: u64 = 21_600;

/// Returns the paths of instance metadata, and `/credentials` for `ALIBABA_CLOUD_CREDENTIALS_URI`.
pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/latest/api/token", put(token))
        .route("/latest/meta-data/{*path}", get(data))
        .route("/credentials", get(credentials))
}

async fn token(State(app): State<App>, ConnectInfo(reset): ConnectInfo<ResetHandle>, request: Request) -> Response {
    exchange::plain(&app, &reset, request, "MetadataToken", |state, request| {
        if state.imds.mode == ImdsMode::Plain {
            return ServiceResponse::plain(404, "This machine issues no tokens.\n");
        }
        let ttl = request.header("x-aliyun-ecs-metadata-token-ttl-seconds").parse().ok();
        let Some(ttl) = ttl.filter(|ttl| (1..=MAX_TTL).contains(ttl)) else {
            return ServiceResponse::plain(
                400,
                "The header x-aliyun-ecs-metadata-token-ttl-seconds has to be a number from 1 to 21600.\n",
            );
        };
        let token = state.temporary_keys.random_text(40);
        let now = state.now(0);
        state.imds.add_token(&token, now, now + Duration::from_secs(ttl));
        ServiceResponse::plain(200, &token)
    })
    .await
}

async fn data(
    State(app): State<App>,
    ConnectInfo(reset): ConnectInfo<ResetHandle>,
    Path(path): Path<String>,
    request: Request,
) -> Response {
    exchange::plain(&app, &reset, request, "Metadata", |state, request| {
        let imds = &state.imds;
        let token = request.headers.get("x-aliyun-ecs-metadata-token");
        let token = token.map(|token| token.to_str().unwrap_or_default());
        if !imds.allows(token, state.now(0)) {
            return ServiceResponse::plain(403, "The token is missing, unknown or expired.\n");
        }
        let role = imds.role.as_deref();
        match path.strip_prefix("ram/security-credentials/") {
            Some("") => role.map_or_else(not_found, |role| ServiceResponse::plain(200, role)),
            Some(name) if Some(name) == role => {
                let key = state.role_key(name, imds.key_lifetime);
                ServiceResponse::json(200, &document(&key))
            }
            Some(_) => not_found(),
            None => match path.as_str() {
                "region-id" => ServiceResponse::plain(200, "cn-hangzhou"),
                "zone-id" => ServiceResponse::plain(200, "cn-hangzhou-b"),
                "instance-id" => ServiceResponse::plain(200, "i-bp1emulator0000000"),
                _ => not_found(),
            },
        }
    })
    .await
}

async fn credentials(
    State(app): State<App>,
    ConnectInfo(reset): ConnectInfo<ResetHandle>,
    request: Request,
) -> Response {
    exchange::plain(&app, &reset, request, "Credentials", |state, _| {
        let key = state.role_key("/credentials", state.imds.key_lifetime);
        ServiceResponse::json(200, &document(&key))
    })
    .await
}

fn document(key: &TemporaryKey) -> Value {
    json!({
        "AccessKeyId": key.id,
        "AccessKeySecret": key.secret,
        "Expiration": timestamp(key.expires),
        "SecurityToken": key.token,
        "LastUpdated": timestamp(key.issued),
        "Code": "Success",
    })
}

fn not_found() -> ServiceResponse {
    ServiceResponse::plain(404, "There is no such metadata.\n")
}
