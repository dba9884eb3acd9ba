//! The metadata of the machine that a client believes to run on, and an address that gives out credentials.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    extract::{ConnectInfo, Path, Request, State},
    response::Response,
    routing::{get, put},
};
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::{
    answer::Answer,
    connection::Switch,
    core::Core,
    issue::{Issued, timestamp},
    server::{self, App},
};

/// The longest that a token may last.
const MAX_TTL: u64 = 21_600;

/// What the metadata service knows.
pub(crate) struct Metadata {
    /// The role of the machine.
    pub(crate) role: Option<String>,
    pub(crate) mode: MetadataMode,
    /// How long the keys of the role last.
    pub(crate) lifetime: Duration,
    pub(crate) tokens: Mutex<HashMap<String, OffsetDateTime>>,
}

/// Whether the instance metadata wants a token.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum MetadataMode {
    /// Every request needs one. The default.
    #[default]
    Hardened,
    /// A request can do without; one that has a token has to have a good one.
    Optional,
    /// There are none to be had: the service of old.
    Plain,
}

impl Default for Metadata {
    fn default() -> Self {
        Self {
            role: Some("emulator-role".to_owned()),
            mode: MetadataMode::default(),
            lifetime: Duration::from_secs(6 * 3600),
            tokens: Mutex::default(),
        }
    }
}

/// The paths of the instance metadata, and `/credentials` for `ALIBABA_CLOUD_CREDENTIALS_URI`.
pub(crate) fn router() -> Router<App> {
    Router::new()
        .route("/latest/api/token", put(token))
        .route("/latest/meta-data/{*path}", get(data))
        .route("/credentials", get(credentials))
}

async fn token(State(app): State<App>, ConnectInfo(switch): ConnectInfo<Switch>, request: Request) -> Response {
    let ttl = header(&request, "x-aliyun-ecs-metadata-token-ttl-seconds");
    server::plain(&app, &switch, request, "MetadataToken", |core| {
        let metadata = &core.metadata;
        if metadata.mode == MetadataMode::Plain {
            return Answer::plain(404, "There are no tokens here.\n");
        }
        let ttl = ttl.and_then(|ttl| ttl.parse::<u64>().ok());
        let Some(ttl) = ttl.filter(|ttl| (1..=MAX_TTL).contains(ttl)) else {
            return Answer::plain(
                400,
                "x-aliyun-ecs-metadata-token-ttl-seconds is a number from 1 to 21600.\n",
            );
        };
        let token = core.issuer.text(40);
        let now = core.now(0);
        let mut tokens = metadata.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        tokens.retain(|_, ends| *ends > now);
        tokens.insert(token.clone(), now + Duration::from_secs(ttl));
        Answer::plain(200, &token)
    })
    .await
}

async fn data(
    State(app): State<App>,
    ConnectInfo(switch): ConnectInfo<Switch>,
    Path(path): Path<String>,
    request: Request,
) -> Response {
    let token = header(&request, "x-aliyun-ecs-metadata-token");
    server::plain(&app, &switch, request, "Metadata", |core| {
        if !core.metadata.lets_in(token.as_deref(), core.now(0)) {
            return Answer::plain(403, "The token is missing, wrong or over.\n");
        }
        let role = core.metadata.role.as_deref();
        match path.strip_prefix("ram/security-credentials/") {
            Some("") => role.map_or_else(nothing, |role| Answer::plain(200, role)),
            Some(name) if Some(name) == role => {
                let key = core.issuer.of_role(core, name, core.metadata.lifetime);
                Answer::json(200, &document(&key))
            }
            Some(_) => nothing(),
            None => match path.as_str() {
                "region-id" => Answer::plain(200, "cn-hangzhou"),
                "zone-id" => Answer::plain(200, "cn-hangzhou-b"),
                "instance-id" => Answer::plain(200, "i-bp1emulator0000000"),
                _ => nothing(),
            },
        }
    })
    .await
}

async fn credentials(State(app): State<App>, ConnectInfo(switch): ConnectInfo<Switch>, request: Request) -> Response {
    server::plain(&app, &switch, request, "Credentials", |core| {
        let key = core.issuer.of_role(core, "/credentials", core.metadata.lifetime);
        Answer::json(200, &document(&key))
    })
    .await
}

impl Metadata {
    fn lets_in(&self, token: Option<&str>, now: OffsetDateTime) -> bool {
        match (self.mode, token) {
            (MetadataMode::Plain, _) | (MetadataMode::Optional, None) => true,
            (MetadataMode::Hardened, None) => false,
            (_, Some(token)) => {
                let tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
                tokens.get(token).is_some_and(|ends| *ends > now)
            }
        }
    }
}

fn document(key: &Issued) -> Value {
    json!({
        "AccessKeyId": key.id,
        "AccessKeySecret": key.secret,
        "Expiration": timestamp(key.expires),
        "SecurityToken": key.token,
        "LastUpdated": timestamp(key.issued),
        "Code": "Success",
    })
}

fn nothing() -> Answer {
    Answer::plain(404, "There is nothing of that name.\n")
}

fn header(request: &Request, name: &str) -> Option<String> {
    Some(request.headers().get(name)?.to_str().ok()?.to_owned())
}

impl Core {
    /// Forgets tokens and keys that were given out for roles of the machine.
    pub(crate) fn forget_metadata(&self) {
        self.metadata
            .tokens
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
        self.issuer.forget();
    }
}
