//! Replays the recorded requests of the official clients: the emulator accepts their signatures and parses their
//! parameters.

use std::{
    collections::BTreeMap,
    env,
    path::PathBuf,
    time::{Duration, SystemTime},
};

use acs_emulator::{Builder, Emulator, ManualClock};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Returns the time of the recording, 2026-01-02T03:04:05Z.
fn recorded_at() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045)
}

fn shared(variable: &str, folder: &str) -> PathBuf {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared");
    env::var_os(variable).map_or_else(|| PathBuf::from(default).join(folder), PathBuf::from)
}

fn recorded() -> Option<Vec<Value>> {
    let file = shared("ACS_INTEROP_DIR", "interop").join("recorded_requests.jsonl");
    let Ok(text) = std::fs::read_to_string(&file) else {
        eprintln!("SKIPPED: there is no {}", file.display());
        return None;
    };
    Some(text.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

fn builder() -> Builder {
    let builder = Emulator::builder()
        .clock(ManualClock::at(recorded_at()))
        .instances(20)
        .access_key("testid", "testsecret");
    // The vendor's documents describe every recorded action, so that its parameters can be compared.
    let metadata = shared("ACS_CORPUS_DIR", "corpus").join("metadata/ecs/2014-05-26/api-docs.json");
    match std::fs::read(&metadata) {
        Ok(text) => {
            let import = acs_import::document(text, &acs_import::Options::default()).unwrap();
            builder.specs([import.spec])
        }
        Err(_) => {
            eprintln!("SKIPPED in part: there is no {}", metadata.display());
            builder
        }
    }
}

/// Returns the bytes of a request, with another `connection` header, which is never signed.
fn message(request: &Value) -> Vec<u8> {
    let text = |name: &str| request[name].as_str().unwrap();
    let mut message = format!("{} {} HTTP/1.1\r\n", text("method"), text("target"));
    let mut chunked = false;
    for pair in request["headers"].as_array().unwrap() {
        let (name, value) = (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
        chunked |= name.eq_ignore_ascii_case("transfer-encoding");
        if !name.eq_ignore_ascii_case("connection") {
            message.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    message.push_str("connection: close\r\n\r\n");
    let body = text("body");
    match (chunked, body) {
        (true, "") => message.push_str("0\r\n\r\n"),
        (true, body) => message.push_str(&format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len())),
        (false, body) => message.push_str(body),
    }
    message.into_bytes()
}

async fn send(emulator: &Emulator, message: &[u8]) -> String {
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    stream.write_all(message).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

fn is_about_the_caller(code: &str) -> bool {
    let starts = [
        "Signature",
        "InvalidTimeStamp",
        "InvalidAccessKeyId",
        "InvalidSecurityToken",
        "IncompleteSignature",
    ];
    starts.iter().any(|start| code.starts_with(start))
}

/// Returns the leaves by their paths as text, since clients send numbers and booleans in various forms, and some send a
/// field of an object as a parameter of its own (`SystemDisk.Size`). Secrets are omitted, since the log hides them.
fn leaves(value: &Value) -> BTreeMap<String, String> {
    fn collect(path: &str, value: &Value, leaves: &mut BTreeMap<String, String>) {
        let below = |name: &str| {
            if path.is_empty() {
                name.to_owned()
            } else {
                format!("{path}.{name}")
            }
        };
        match value {
            Value::Object(fields) => fields
                .iter()
                .for_each(|(name, value)| collect(&below(name), value, leaves)),
            Value::Array(items) => (1..)
                .zip(items)
                .for_each(|(number, value)| collect(&below(&i32::to_string(&number)), value, leaves)),
            Value::Null => {}
            Value::String(text) => {
                let text = if text == "True" || text == "False" {
                    text.to_lowercase()
                } else {
                    text.clone()
                };
                leaves.insert(path.to_owned(), text);
            }
            other => {
                // Clients format `1.0` and `1e-07` differently.
                let float = other.as_f64().filter(|_| other.is_f64());
                leaves.insert(
                    path.to_owned(),
                    float.map_or_else(|| other.to_string(), |float| float.to_string()),
                );
            }
        }
    }
    let mut found = BTreeMap::new();
    collect("", value, &mut found);
    // The documents lack the account parameters, which older clients send.
    let accounts = ["OwnerId", "OwnerAccount", "ResourceOwnerId", "ResourceOwnerAccount"];
    found.retain(|path, _| path != "Password" && !accounts.contains(&path.as_str()));
    found
}

/// Adds the temporary key with the token of the request.
fn take_token(emulator: &Emulator, request: &Value) {
    let headers = request["headers"].as_array().unwrap().iter();
    let in_header = headers
        .filter(|pair| pair[0] == "x-acs-security-token")
        .map(|pair| pair[1].as_str().unwrap().to_owned());
    let text = [request["target"].as_str().unwrap(), request["body"].as_str().unwrap()];
    let pairs = text
        .iter()
        .flat_map(|text| form_urlencoded::parse(text.split_once('?').map_or(*text, |(_, query)| query).as_bytes()));
    let in_parameter = pairs
        .filter(|(name, _)| name == "SecurityToken")
        .map(|(_, value)| value.into_owned());
    if let Some(token) = in_header.chain(in_parameter).next() {
        emulator.add_sts_key("STS.testid", "testsecret", &token, None);
    }
}

#[tokio::test]
async fn recorded_requests_are_accepted_and_parsed() {
    let Some(requests) = recorded() else { return };
    let emulator = builder().start().await.unwrap();
    let mut compared = 0;
    let mut refused = BTreeMap::new();
    for request in &requests {
        let id = &request["id"];
        emulator.clear_requests();
        take_token(&emulator, request);
        let answer = send(&emulator, &message(request)).await;
        let entry = emulator.requests().pop().unwrap_or_else(|| panic!("{id}: {answer}"));
        let code = entry.code.clone().unwrap_or_default();
        assert!(!is_about_the_caller(&code), "{id}: {answer}");
        if entry.parameters.is_empty() {
            *refused.entry((entry.action, code)).or_insert(0) += 1;
        } else {
            let (mut found, wanted) = (leaves(&Value::Object(entry.parameters)), leaves(&request["input"]));
            // The old Python client sends its own region where the caller names none.
            if !wanted.contains_key("RegionId") {
                found.remove("RegionId");
            }
            assert_eq!(found, wanted, "{id}");
            compared += 1;
        }
    }
    eprintln!(
        "{} taken, {compared} compared by their parameters, refused otherwise: {refused:?}",
        requests.len()
    );
    assert!(compared > 0);
}

#[tokio::test]
async fn recorded_requests_with_other_nonce_fail() {
    let Some(requests) = recorded() else { return };
    let emulator = builder().start().await.unwrap();
    for request in &requests {
        let id = &request["id"];
        let mut changed = message(request);
        let text = String::from_utf8_lossy(&changed);
        let nonce = ["SignatureNonce=", "x-acs-signature-nonce: "]
            .iter()
            .find_map(|name| text.find(name).map(|at| at + name.len()));
        let nonce = nonce.unwrap_or_else(|| panic!("{id}: no nonce"));
        changed[nonce] = if changed[nonce] == b'0' { b'1' } else { b'0' };
        emulator.clear_requests();
        take_token(&emulator, request);
        let answer = send(&emulator, &changed).await;
        let code = emulator
            .requests()
            .pop()
            .and_then(|entry| entry.code)
            .unwrap_or_default();
        // Unknown actions are refused before their signature is checked.
        assert!(
            code == "SignatureDoesNotMatch" || code == "InvalidAction.NotFound",
            "{id}: {answer}"
        );
    }
}
