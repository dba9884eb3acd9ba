//! A machine that tests make up: a home directory, variables, virtual time, and servers that answer from memory.

use std::{
    collections::BTreeMap,
    fmt,
    path::PathBuf,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use acs_credentials::ProviderConfig;
use acs_protocol::message::{HttpRequest, HttpResponse};
use acs_runtime::{
    BoxFuture, Endpoint,
    environment::{Environment, RandomnessError},
    transport::{Transport, TransportError, TransportErrorKind},
};
use percent_encoding::percent_decode_str;

/// 2023-11-14T22:13:20Z.
pub(crate) const START: Duration = Duration::from_secs(1_700_000_000);

pub(crate) struct Machine {
    pub(crate) home: tempfile::TempDir,
    pub(crate) variables: Arc<Mutex<BTreeMap<String, String>>>,
    pub(crate) servers: Arc<Servers>,
}

impl Machine {
    pub(crate) fn new(answer: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            variables: Arc::default(),
            servers: Arc::new(Servers {
                answer: Box::new(answer),
                seen: Mutex::default(),
            }),
        }
    }

    /// Creates a machine on which no server answers.
    pub(crate) fn alone() -> Self {
        Self::new(|_| Reply::Unreachable)
    }

    pub(crate) fn set(&self, name: &str, value: impl Into<String>) -> &Self {
        self.variables.lock().unwrap().insert(name.to_owned(), value.into());
        self
    }

    pub(crate) fn unset(&self, name: &str) -> &Self {
        self.variables.lock().unwrap().remove(name);
        self
    }

    /// Writes a file below the home directory.
    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.home.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    pub(crate) fn cli(&self, config: serde_json::Value) -> PathBuf {
        self.write(".aliyun/config.json", config.to_string())
    }

    pub(crate) fn ini(&self, text: &str) -> PathBuf {
        self.write(".alibabacloud/credentials", text)
    }

    pub(crate) fn config(&self) -> ProviderConfig {
        let variables = self.variables.clone();
        ProviderConfig::system()
            .variables_from(move |name| variables.lock().unwrap().get(name).cloned())
            .home(self.home.path())
            .environment(Arc::new(Virtual::new()))
            .transport(self.servers.clone())
    }

    /// Returns the requests so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.servers.seen.lock().unwrap().clone()
    }

    /// Replaces the parts of a text that differ between machines.
    pub(crate) fn neutral(&self, text: impl fmt::Display) -> String {
        text.to_string().replace(&self.home.path().display().to_string(), "~")
    }
}

/// A request as a server receives it.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) place: String,
    pub(crate) method: String,
    pub(crate) path: String,
    /// The parameters in query and body.
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) query: String,
    pub(crate) body: String,
    pub(crate) headers: BTreeMap<String, String>,
}

impl Seen {
    pub(crate) fn action(&self) -> &str {
        self.value("Action")
            .or_else(|| self.headers.get("x-acs-action").map(String::as_str))
            .unwrap_or_default()
    }

    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str)
    }

    /// Returns the key that signed the request, with either signature.
    pub(crate) fn signer(&self) -> Option<String> {
        let credential = || {
            let authorization = self.headers.get("authorization")?;
            let (_, rest) = authorization.split_once("Credential=")?;
            Some(rest.split(',').next()?.to_owned())
        };
        self.value("AccessKeyId").map(str::to_owned).or_else(credential)
    }

    pub(crate) fn security_token(&self) -> Option<&str> {
        self.value("SecurityToken")
            .or_else(|| self.headers.get("x-acs-security-token").map(String::as_str))
    }
}

#[derive(Clone)]
pub(crate) enum Reply {
    Text(u16, String),
    Unreachable,
    /// No response ever arrives.
    Silence,
}

impl Reply {
    pub(crate) fn ok(text: impl Into<String>) -> Self {
        Self::Text(200, text.into())
    }

    pub(crate) fn status(status: u16) -> Self {
        Self::Text(status, String::new())
    }

    /// Returns a session as STS issues it, valid for an hour.
    pub(crate) fn sts(id: &str, issued: Duration) -> Self {
        Self::ok(format!(
            r#"{{"RequestId": "R", "AssumedRoleUser": {{"Arn": "a", "AssumedRoleId": "b"}}, "Credentials": {{
                "AccessKeyId": "{id}", "AccessKeySecret": "hunter-secret", "SecurityToken": "hunter-token-{id}",
                "Expiration": "{}"}}}}"#,
            in_an_hour(issued)
        ))
    }

    /// Returns a session as the metadata service and credentials URIs issue it.
    pub(crate) fn session(id: &str) -> Self {
        Self::ok(format!(
            r#"{{"Code": "Success", "AccessKeyId": "{id}", "AccessKeySecret": "hunter-secret",
                "SecurityToken": "hunter-token-{id}", "Expiration": "{}"}}"#,
            in_an_hour(Duration::ZERO)
        ))
    }
}

pub(crate) fn in_an_hour(after: Duration) -> String {
    acs_protocol::sign::timestamp::format(SystemTime::UNIX_EPOCH + START + after + Duration::from_secs(3600))
}

pub(crate) struct Servers {
    answer: Box<dyn Fn(&Seen) -> Reply + Send + Sync>,
    seen: Mutex<Vec<Seen>>,
}

impl fmt::Debug for Servers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Servers")
    }
}

impl Transport for Servers {
    fn send<'a>(
        &'a self,
        endpoint: &'a Endpoint,
        request: HttpRequest,
        _: usize,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let (path, query) = request
            .path_and_query
            .split_once('?')
            .unwrap_or((&request.path_and_query, ""));
        let body = String::from_utf8(request.body.to_vec()).unwrap();
        let seen = Seen {
            place: format!("{}://{}", endpoint.scheme(), endpoint.host()),
            method: request.method.to_string(),
            path: path.to_owned(),
            parameters: pairs(query).chain(pairs(&body)).collect(),
            query: query.to_owned(),
            body: body.clone(),
            headers: request
                .headers
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
                .collect(),
        };
        let reply = (self.answer)(&seen);
        self.seen.lock().unwrap().push(seen);
        Box::pin(async move {
            match reply {
                Reply::Text(status, text) => Ok(HttpResponse {
                    status,
                    headers: Default::default(),
                    body: text.into_bytes().into(),
                }),
                Reply::Unreachable => Err(TransportError::new(TransportErrorKind::Connect, "no connection")),
                Reply::Silence => std::future::pending().await,
            }
        })
    }
}

fn pairs(text: &str) -> impl Iterator<Item = (String, String)> {
    let decode = |text: &str| {
        percent_decode_str(&text.replace('+', " "))
            .decode_utf8()
            .unwrap()
            .into_owned()
    };
    text.split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(move |(name, value)| (decode(name), decode(value)))
}

/// Virtual time: tokio's paused clock.
#[derive(Debug)]
struct Virtual {
    start: tokio::time::Instant,
}

impl Virtual {
    fn new() -> Self {
        Self {
            start: tokio::time::Instant::now(),
        }
    }
}

impl Environment for Virtual {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + START + self.start.elapsed()
    }

    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn fill_random(&self, buffer: &mut [u8]) -> Result<(), RandomnessError> {
        buffer.fill(7);
        Ok(())
    }
}
