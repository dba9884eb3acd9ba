//! Servers that renew sign-ins of the command line tool: OAuth exchanges refresh tokens for access tokens and those for
//! keys, CloudSSO exchanges access tokens for keys.

use std::collections::HashMap;

use axum::{
    Router,
    extract::{ConnectInfo, Request, State},
    response::Response,
    routing::post,
};
use serde_json::{Value, json};

use super::{app::App, connection::ResetHandle, exchange};
use crate::{
    dispatch::{request::ReceivedRequest, response::ServiceResponse},
    state::{EmulatorState, temporary_keys::timestamp},
};

/// The client ids of the official command line tool, one per site.
const CLIENT_IDS: [&str; 2] = ["4038181954557748008", "4103531455503354461"];

pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/v1/token", post(token))
        .route("/v1/exchange", post(exchange))
        .route("/cloud-credentials", post(cloud_credentials))
}

async fn token(State(app): State<App>, ConnectInfo(reset): ConnectInfo<ResetHandle>, request: Request) -> Response {
    exchange::plain(&app, &reset, request, "OAuthToken", |state, request| {
        let form: HashMap<_, _> = form_urlencoded::parse(&request.body).collect();
        let value = |name: &str| form.get(name).map(|value| &**value).unwrap_or_default();
        let wrong = |error, about: &str| refused(state, 400, error, about);
        if value("grant_type") != "refresh_token" {
            return wrong("unsupported_grant_type", "The grant type is not refresh_token.");
        }
        if !CLIENT_IDS.contains(&value("client_id")) {
            return wrong("invalid_client", "The client id is not that of the command line tool.");
        }
        let old = value("refresh_token");
        if old.is_empty() {
            return wrong("invalid_request", "The refresh token is missing.");
        }
        let (access, refresh) = (
            state.temporary_keys.random_text(40),
            state.temporary_keys.random_text(40),
        );
        let sign_in = &state.sign_in;
        let ends = state.now(0) + sign_in.access_lifetime;
        if !sign_in.exchange(old, &refresh, &access, ends) {
            return wrong("invalid_grant", "The refresh token is unknown or was used before.");
        }
        ServiceResponse::json(
            200,
            &json!({
                "access_token": access,
                "refresh_token": refresh,
                "expires_in": sign_in.access_lifetime.as_secs(),
                "token_type": "Bearer",
            }),
        )
    })
    .await
}

async fn exchange(State(app): State<App>, ConnectInfo(reset): ConnectInfo<ResetHandle>, request: Request) -> Response {
    exchange::plain(&app, &reset, request, "OAuthExchange", |state, request| {
        match bearer(request).map(|token| state.sign_in.check(token, state.now(0))) {
            Some(Ok(())) => {}
            Some(Err(error)) => return refused(state, 401, error, "The access token is unknown or has expired."),
            None => return refused(state, 401, "invalid_token", "The request has no bearer token."),
        }
        let mut answer = keys(state);
        // The service has these names; an official client of 2026 reads those of STS.
        for (name, of_sts) in [
            ("accessKeyId", "AccessKeyId"),
            ("accessKeySecret", "AccessKeySecret"),
            ("securityToken", "SecurityToken"),
            ("expiration", "Expiration"),
        ] {
            answer[name] = answer[of_sts].clone();
        }
        answer["requestId"] = state.new_request_id().into();
        ServiceResponse::json(200, &answer)
    })
    .await
}

async fn cloud_credentials(
    State(app): State<App>,
    ConnectInfo(reset): ConnectInfo<ResetHandle>,
    request: Request,
) -> Response {
    exchange::plain(&app, &reset, request, "CloudCredentials", |state, request| {
        let is_valid = bearer(request).is_some_and(|token| state.sign_in.accepts_sso(token));
        let wrong = |status, code: &str, message: String| {
            let request_id = state.new_request_id();
            ServiceResponse::json(
                status,
                &json!({"ErrorCode": code, "ErrorMessage": message, "RequestId": request_id}),
            )
        };
        if !is_valid {
            return wrong(
                401,
                "InvalidAccessToken",
                "The access token is missing or unknown.".to_owned(),
            );
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        for name in ["AccountId", "AccessConfigurationId"] {
            if body[name].as_str().is_none_or(str::is_empty) {
                return wrong(400, "MissingParameter", format!("{name} is missing."));
            }
        }
        let request_id = state.new_request_id();
        ServiceResponse::json(200, &json!({"CloudCredential": keys(state), "RequestId": request_id}))
    })
    .await
}

/// Returns a new key under the names of STS.
fn keys(state: &EmulatorState) -> Value {
    let key = state.issue_key(state.imds.key_lifetime);
    json!({
        "AccessKeyId": key.id,
        "AccessKeySecret": key.secret,
        "SecurityToken": key.token,
        "Expiration": timestamp(key.expires),
    })
}

fn bearer(request: &ReceivedRequest) -> Option<&str> {
    let token = request.header("authorization").strip_prefix("Bearer ")?.trim();
    (!token.is_empty()).then_some(token)
}

fn refused(state: &EmulatorState, status: u16, error: &str, about: &str) -> ServiceResponse {
    let request_id = state.new_request_id();
    ServiceResponse::json(
        status,
        &json!({"error": error, "error_description": about, "requestId": request_id}),
    )
}
