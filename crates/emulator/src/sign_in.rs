//! The servers that renew the sign-ins of the command line tool's users: OAuth, which gives tokens for a refresh token and
//! keys for an access token, and CloudSSO, which gives keys for an access token.

use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    extract::{ConnectInfo, Request, State},
    response::Response,
    routing::post,
};
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::{
    answer::Answer,
    call::Received,
    connection::Switch,
    core::Core,
    issue::timestamp,
    server::{self, App},
};

/// The official command line tool, as the two sites know it.
const CLIENTS: [&str; 2] = ["4038181954557748008", "4103531455503354461"];

/// What the servers know.
pub(crate) struct SignIn {
    /// The refresh tokens that are good from the start. With none of them and no access tokens, any token is.
    pub(crate) refresh_tokens: Vec<String>,
    /// The access tokens that are good from the start, and that do not end.
    pub(crate) access_tokens: Vec<String>,
    /// The access tokens of CloudSSO; any, if there are none.
    pub(crate) sso_tokens: Vec<String>,
    /// How long the access tokens last that a refresh token gives.
    pub(crate) access_lifetime: Duration,
    given: Mutex<Given>,
}

/// What was given out, and what was taken for it.
#[derive(Default)]
struct Given {
    refresh_tokens: HashSet<String>,
    /// A refresh token is good once.
    spent: HashSet<String>,
    /// With their ends.
    access_tokens: HashMap<String, OffsetDateTime>,
}

impl Default for SignIn {
    fn default() -> Self {
        Self {
            refresh_tokens: Vec::new(),
            access_tokens: Vec::new(),
            sso_tokens: Vec::new(),
            access_lifetime: Duration::from_secs(3 * 3600),
            given: Mutex::default(),
        }
    }
}

pub(crate) fn router() -> Router<App> {
    Router::new()
        .route("/v1/token", post(token))
        .route("/v1/exchange", post(exchange))
        .route("/cloud-credentials", post(cloud_credentials))
}

async fn token(State(app): State<App>, ConnectInfo(switch): ConnectInfo<Switch>, request: Request) -> Response {
    server::posted(&app, &switch, request, "OAuthToken", |core, received| {
        let form: HashMap<_, _> = form_urlencoded::parse(&received.body).collect();
        let value = |name: &str| form.get(name).map(|value| &**value).unwrap_or_default();
        let wrong = |error, about: &str| refused(core, 400, error, about);
        if value("grant_type") != "refresh_token" {
            return wrong("unsupported_grant_type", "The grant type is not refresh_token.");
        }
        if !CLIENTS.contains(&value("client_id")) {
            return wrong("invalid_client", "The client id is not one of the command line tool.");
        }
        let old = value("refresh_token");
        if old.is_empty() {
            return wrong("invalid_request", "The refresh token is missing.");
        }
        let (access, refresh) = (core.issuer.text(40), core.issuer.text(40));
        let sign_in = &core.sign_in;
        let ends = core.now(0) + sign_in.access_lifetime;
        if !sign_in.spend(old, &refresh, &access, ends) {
            return wrong("invalid_grant", "The refresh token is wrong, or was used before.");
        }
        Answer::json(
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

async fn exchange(State(app): State<App>, ConnectInfo(switch): ConnectInfo<Switch>, request: Request) -> Response {
    server::posted(&app, &switch, request, "OAuthExchange", |core, received| {
        match bearer(received).map(|token| core.sign_in.takes(token, core.now(0))) {
            Some(Ok(())) => {}
            Some(Err(error)) => return refused(core, 401, error, "The access token is wrong, or has ended."),
            None => return refused(core, 401, "invalid_token", "There is no bearer token."),
        }
        let mut answer = keys(core);
        // The service writes these names; an official client of 2026 reads the ones of STS.
        for (name, of_sts) in [
            ("accessKeyId", "AccessKeyId"),
            ("accessKeySecret", "AccessKeySecret"),
            ("securityToken", "SecurityToken"),
            ("expiration", "Expiration"),
        ] {
            answer[name] = answer[of_sts].clone();
        }
        answer["requestId"] = core.new_request_id().into();
        Answer::json(200, &answer)
    })
    .await
}

async fn cloud_credentials(
    State(app): State<App>,
    ConnectInfo(switch): ConnectInfo<Switch>,
    request: Request,
) -> Response {
    server::posted(&app, &switch, request, "CloudCredentials", |core, received| {
        let known = &core.sign_in.sso_tokens;
        let is_good = bearer(received).is_some_and(|token| known.is_empty() || known.iter().any(|good| good == token));
        let wrong = |status, code: &str, message: String| {
            let request_id = core.new_request_id();
            Answer::json(
                status,
                &json!({"ErrorCode": code, "ErrorMessage": message, "RequestId": request_id}),
            )
        };
        if !is_good {
            return wrong(
                401,
                "InvalidAccessToken",
                "The access token is missing or wrong.".to_owned(),
            );
        }
        let body: Value = serde_json::from_slice(&received.body).unwrap_or_default();
        for name in ["AccountId", "AccessConfigurationId"] {
            if body[name].as_str().is_none_or(str::is_empty) {
                return wrong(400, "MissingParameter", format!("{name} is missing."));
            }
        }
        let request_id = core.new_request_id();
        Answer::json(200, &json!({"CloudCredential": keys(core), "RequestId": request_id}))
    })
    .await
}

impl SignIn {
    /// Takes a refresh token and gives these for it; `false` if it is not good.
    fn spend(&self, old: &str, refresh: &str, access: &str, ends: OffsetDateTime) -> bool {
        let mut given = self.given();
        let is_known = self.takes_any() || self.refresh_tokens.iter().any(|good| good == old);
        let is_good = (is_known || given.refresh_tokens.remove(old)) && !given.spent.contains(old);
        if is_good {
            given.refresh_tokens.remove(old);
            given.spent.insert(old.to_owned());
            given.refresh_tokens.insert(refresh.to_owned());
            given.access_tokens.insert(access.to_owned(), ends);
        }
        is_good
    }

    /// Whether an access token is good; else the error's code.
    fn takes(&self, token: &str, now: OffsetDateTime) -> Result<(), &'static str> {
        match self.given().access_tokens.get(token) {
            Some(ends) if *ends > now => Ok(()),
            Some(_) => Err("expired_token"),
            None if self.takes_any() || self.access_tokens.iter().any(|good| good == token) => Ok(()),
            None => Err("invalid_token"),
        }
    }

    fn takes_any(&self) -> bool {
        self.refresh_tokens.is_empty() && self.access_tokens.is_empty()
    }

    /// Forgets what was given out and taken.
    pub(crate) fn forget(&self) {
        *self.given() = Given::default();
    }

    fn given(&self) -> std::sync::MutexGuard<'_, Given> {
        self.given.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// New keys, as STS names them.
fn keys(core: &Core) -> Value {
    let key = core.issuer.issue(core, core.metadata.lifetime);
    json!({
        "AccessKeyId": key.id,
        "AccessKeySecret": key.secret,
        "SecurityToken": key.token,
        "Expiration": timestamp(key.expires),
    })
}

fn bearer(received: &Received) -> Option<&str> {
    let token = received.header("authorization").strip_prefix("Bearer ")?.trim();
    (!token.is_empty()).then_some(token)
}

fn refused(core: &Core, status: u16, error: &str, about: &str) -> Answer {
    let request_id = core.new_request_id();
    Answer::json(
        status,
        &json!({"error": error, "error_description": about, "requestId": request_id}),
    )
}
