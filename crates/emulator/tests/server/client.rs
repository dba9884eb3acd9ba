//! A minimal client that signs requests by hand.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime},
};

use acs_emulator::{Builder, Emulator, ManualClock};
use acs_protocol::sign::{timestamp, v1, v3};
use serde_json::Value;

pub(crate) const ECS: &str = "2014-05-26";
pub(crate) const TRAPS: &str = "2020-01-01";

/// The folder with specs of edge cases.
pub(crate) const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/specs");

/// The time at which tests start.
pub(crate) fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045)
}

/// Returns a builder of an emulator with a manual clock.
pub(crate) fn builder() -> (Builder, ManualClock) {
    let clock = ManualClock::at(start());
    let builder = Emulator::builder().spec_dir(SPECS).instances(208).clock(clock.clone());
    (builder, clock)
}

pub(crate) async fn emulator() -> (Emulator, Client) {
    let (builder, _) = builder();
    let emulator = builder.start().await.unwrap();
    let client = Client::of(&emulator);
    (emulator, client)
}

/// Signs calls and sends them.
#[derive(Clone)]
pub(crate) struct Client {
    pub(crate) http: reqwest::Client,
    pub(crate) url: String,
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: Option<String>,
    pub(crate) now: SystemTime,
}

/// A complete response.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub(crate) fn code(&self) -> String {
        self.json()["Code"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn message(&self) -> String {
        self.json()["Message"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Client {
    pub(crate) fn of(emulator: &Emulator) -> Self {
        Self {
            http: reqwest::Client::builder()
                .no_proxy()
                .timeout(Duration::from_secs(20))
                .build()
                .unwrap(),
            url: emulator.url(),
            id: "testid".to_owned(),
            secret: "testsecret".to_owned(),
            token: None,
            now: start(),
        }
    }

    /// Returns the signed parameters of a V1 call.
    pub(crate) fn signed(&self, method: &str, parameters: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut all = vec![
            ("AccessKeyId".to_owned(), self.id.clone()),
            ("SignatureMethod".to_owned(), "HMAC-SHA1".to_owned()),
            ("SignatureVersion".to_owned(), "1.0".to_owned()),
            ("SignatureNonce".to_owned(), nonce()),
            ("Timestamp".to_owned(), timestamp::format(self.now)),
        ];
        all.extend(
            self.token
                .iter()
                .map(|token| ("SecurityToken".to_owned(), token.clone())),
        );
        for (name, value) in parameters {
            all.retain(|(other, _)| other != name);
            all.push(((*name).to_owned(), (*value).to_owned()));
        }
        let query = v1::canonical_query(all.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let signature = v1::signature(&self.secret, &v1::string_to_sign(method, &query));
        all.push(("Signature".to_owned(), signature));
        all
    }

    /// Sends a V1 call by GET for a JSON response.
    pub(crate) async fn get(&self, version: &str, action: &str, parameters: &[(&str, &str)]) -> Answer {
        let mut all = vec![("Action", action), ("Version", version), ("Format", "JSON")];
        all.extend(parameters);
        self.query("GET", &all).await
    }

    /// Sends a V1 call with exactly these parameters in the query.
    pub(crate) async fn query(&self, method: &str, parameters: &[(&str, &str)]) -> Answer {
        let signed = self.signed(method, parameters);
        self.send(method, &encoded(&signed), "", None).await
    }

    /// Sends a query and a form.
    pub(crate) async fn send(&self, method: &str, query: &str, form: &str, header: Option<(&str, &str)>) -> Answer {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.http.request(method, format!("{}/?{query}", self.url));
        if !form.is_empty() {
            let content_type = "application/x-www-form-urlencoded";
            request = request.header("content-type", content_type).body(form.to_owned());
        }
        if let Some((name, value)) = header {
            request = request.header(name, value);
        }
        whole(request.send().await.unwrap()).await
    }

    /// Sends a V3 call.
    pub(crate) async fn v3(&self, call: V3<'_>) -> Answer {
        let host = self.url.strip_prefix("http://").unwrap();
        let hash = v3::payload_hash(call.body.as_bytes());
        let date = timestamp::format(self.now);
        let nonce = nonce();
        let mut headers = vec![
            ("host", host),
            ("x-acs-action", call.action),
            ("x-acs-version", call.version),
            ("x-acs-date", &date),
            ("x-acs-signature-nonce", &nonce),
            ("x-acs-content-sha256", &hash),
        ];
        if !call.content_type.is_empty() {
            headers.push(("content-type", call.content_type));
        }
        if let Some(token) = &self.token {
            headers.push(("x-acs-accesskey-id", &self.id));
            headers.push(("x-acs-security-token", token));
        }
        headers.extend(call.headers);
        let canonical = v3::canonical_headers(headers.iter().copied());
        let query = v3::canonical_query(call.query.iter().copied());
        let request = v3::canonical_request("POST", "/", &query, &canonical, &hash);
        let signature = v3::signature(&self.secret, &v3::string_to_sign(&request));
        let authorization = v3::authorization(&self.id, &canonical.names, &signature);
        let mut request = self
            .http
            .post(format!("{}/?{query}", self.url))
            .body(call.body.to_owned());
        for (name, value) in headers {
            request = request.header(name, value);
        }
        request = request
            .header("authorization", authorization)
            .header("accept", call.accept);
        whole(request.send().await.unwrap()).await
    }
}

/// A V3 call, with parameters in query and body.
pub(crate) struct V3<'a> {
    pub(crate) version: &'a str,
    pub(crate) action: &'a str,
    pub(crate) query: &'a [(&'a str, &'a str)],
    pub(crate) body: &'a str,
    pub(crate) content_type: &'a str,
    pub(crate) accept: &'a str,
    pub(crate) headers: &'a [(&'a str, &'a str)],
}

impl Default for V3<'_> {
    fn default() -> Self {
        Self {
            version: ECS,
            action: "DescribeInstanceStatus",
            query: &[],
            body: "",
            content_type: "",
            accept: "application/json",
            headers: &[],
        }
    }
}

pub(crate) async fn whole(response: reqwest::Response) -> Answer {
    Answer {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        text: response.text().await.unwrap(),
    }
}

/// Encodes parameters as a query.
pub(crate) fn encoded(parameters: &[(String, String)]) -> String {
    let pairs = parameters.iter().map(|(name, value)| {
        let encode = acs_protocol::sign::percent_encode;
        format!("{}={}", encode(name), encode(value))
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// Returns a nonce that no other test has.
pub(crate) fn nonce() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    format!("nonce-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
