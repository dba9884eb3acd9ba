//! Every request that the official clients were seen to send is accepted, and refused with one byte of it changed.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod interop_support;

use std::time::SystemTime;

use acs_emulator::verify::{Authority, Incoming, Key, Verified, VerifyError, verify};
use acs_protocol::{Value, sign::timestamp};
use http::{HeaderMap, HeaderName, HeaderValue};
use interop_support::read;

#[test]
fn every_recorded_request_is_accepted() {
    let Some(requests) = recorded() else { return };
    let failed: Vec<_> = requests
        .iter()
        .filter_map(|request| match request.verify() {
            Ok(verified) if verified.action == request.action && request.has_its_parameters(&verified) => None,
            Ok(verified) => Some(format!("{}: {verified:?}", request.id)),
            Err(error) => Some(format!("{}: {error}", request.id)),
        })
        .collect();
    assert!(
        !requests.is_empty() && failed.is_empty(),
        "{} failed:\n{}",
        failed.len(),
        failed.join("\n")
    );
}

#[test]
fn recorded_requests_resist_changed_bytes() {
    let Some(requests) = recorded() else { return };
    let mut tried = 0;
    let mut failed = Vec::new();
    for request in &requests {
        // Every byte of one request a client and kind of key; of the others a few of each part.
        let thorough = request.id.contains("dis_zone_all") && request.id.ends_with("|{}");
        for (what, changed) in request.changes(thorough) {
            tried += 1;
            if changed.verify().is_ok() {
                failed.push(format!("{}: {what}", request.id));
            }
        }
    }
    eprintln!("{tried} changed requests of {}", requests.len());
    assert!(
        tried > requests.len() && failed.is_empty(),
        "{} accepted:\n{}",
        failed.len(),
        failed.join("\n")
    );
}

#[derive(Clone)]
struct Recorded {
    id: String,
    action: String,
    access_key_id: String,
    secret: String,
    /// The token that the unchanged request has.
    token: Option<String>,
    input: Value,
    v3: bool,
    method: String,
    target: Vec<u8>,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

fn recorded() -> Option<Vec<Recorded>> {
    let lines = read("recorded_requests.jsonl")?;
    Some(
        lines
            .lines()
            .map(|line| Recorded::new(&serde_json::from_str(line).unwrap()))
            .collect(),
    )
}

impl Recorded {
    fn new(record: &Value) -> Self {
        let text = |name: &str| record[name].as_str().unwrap().to_owned();
        let pair = |pair: &Value| (pair[0].as_str().unwrap().to_owned(), pair[1].as_str().unwrap().into());
        let headers: Vec<(String, Vec<u8>)> = record["headers"].as_array().unwrap().iter().map(pair).collect();
        let places = format!(
            "{}&{}",
            text("target").split_once('?').unwrap_or_default().1,
            text("body")
        );
        let in_parameters = places
            .split('&')
            .find_map(|pair| pair.strip_prefix("SecurityToken="))
            .map(|token| {
                percent_encoding::percent_decode_str(&token.replace('+', " "))
                    .decode_utf8()
                    .unwrap()
                    .into_owned()
            });
        let in_headers = headers.iter().find(|(name, _)| name == "x-acs-security-token");
        Self {
            id: text("id"),
            action: text("action"),
            access_key_id: text("access_key_id"),
            secret: text("access_key_secret"),
            token: in_parameters.or(in_headers.map(|(_, token)| String::from_utf8(token.clone()).unwrap())),
            input: record["input"].clone(),
            v3: text("scheme").starts_with("ACS3"),
            method: text("method"),
            target: text("target").into_bytes(),
            body: text("body").into_bytes(),
            headers,
        }
    }

    /// Verifies it; a change that no HTTP server would hand on counts as refused.
    fn verify(&self) -> Result<Verified, VerifyError> {
        let unreadable = |_| VerifyError::Malformed("not HTTP".to_owned());
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unreadable(()))?;
            headers.append(name, HeaderValue::from_bytes(value).map_err(|_| unreadable(()))?);
        }
        let target = std::str::from_utf8(&self.target).map_err(|_| unreadable(()))?;
        verify(
            &Incoming {
                method: &self.method,
                target,
                headers: &headers,
                body: &self.body,
            },
            self,
        )
    }

    /// Whether all that the caller set has arrived.
    fn has_its_parameters(&self, verified: &Verified) -> bool {
        let Value::Object(input) = &self.input else {
            return false;
        };
        input.iter().all(|(name, value)| match value {
            Value::String(text) => verified
                .parameters
                .iter()
                .any(|(other, value)| other == name && value == text),
            Value::Array(list) if list.is_empty() => true,
            Value::Null => true,
            _ => verified
                .parameters
                .iter()
                .any(|(other, _)| other.starts_with(name.as_str())),
        })
    }

    /// The request with one byte of a signed part changed, for many bytes.
    fn changes(&self, thorough: bool) -> Vec<(String, Self)> {
        let mut changes = Vec::new();
        let query = self
            .target
            .iter()
            .position(|byte| *byte == b'?')
            .map_or(self.target.len(), |at| at + 1);
        for at in places(&self.target, query, thorough) {
            let mut changed = self.clone();
            changed.target[at] ^= 1;
            changes.push((format!("target at {at}"), changed));
        }
        for at in places(&self.body, 0, thorough) {
            let mut changed = self.clone();
            changed.body[at] ^= 1;
            changes.push((format!("body at {at}"), changed));
        }
        let mut changed = self.clone();
        changed.method = if self.method == "GET" { "POST" } else { "GET" }.to_owned();
        changes.push(("method".to_owned(), changed));
        if self.v3 {
            let signed = self.signed_headers();
            for (index, (name, value)) in self.headers.iter().enumerate() {
                if !signed.contains(&name.to_ascii_lowercase()) {
                    continue;
                }
                for at in places(value, 0, thorough) {
                    let mut changed = self.clone();
                    changed.headers[index].1[at] ^= 1;
                    changes.push((format!("{name} at {at}"), changed));
                }
                let mut changed = self.clone();
                changed.headers[index].0.push('x');
                changes.push((format!("name of {name}"), changed));
            }
        }
        changes
    }

    /// The headers of `SignedHeaders`, and the header that contains it.
    fn signed_headers(&self) -> Vec<String> {
        let (_, value) = self.headers.iter().find(|(name, _)| name == "Authorization").unwrap();
        let value = std::str::from_utf8(value).unwrap();
        let names = value.split("SignedHeaders=").nth(1).unwrap().split(',').next().unwrap();
        names.split(';').chain(["authorization"]).map(str::to_owned).collect()
    }
}

/// All places from `start` on, or the first, the middle and the last of each name and value.
fn places(text: &[u8], start: usize, thorough: bool) -> Vec<usize> {
    if thorough {
        return (start..text.len()).collect();
    }
    let mut places = Vec::new();
    let mut from = start;
    for at in start..=text.len() {
        if at == text.len() || matches!(text[at], b'&' | b'=') {
            if from < at {
                places.extend([from, (from + at) / 2, at - 1]);
            }
            from = at + 1;
        }
    }
    places.dedup();
    places
}

impl Authority for Recorded {
    fn key(&self, access_key_id: &str) -> Option<Key> {
        let key = Key::new(self.secret.as_str());
        (access_key_id == self.access_key_id).then(|| match &self.token {
            Some(token) => key.with_security_token(token.as_str()),
            None => key,
        })
    }

    fn now(&self) -> SystemTime {
        timestamp::parse("2026-01-02T03:04:05Z").unwrap()
    }

    fn use_nonce(&self, _: &str) -> bool {
        true
    }
}
