//! What is kept of a request: nothing secret.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use serde_json::{Map, Value};

use super::Asked;
use crate::{
    answer::Answer,
    call::{Call, Received},
    core::Core,
    faults::{Effect, Point},
    generic,
    log::Entry,
};

/// The entry of a request in the log.
pub(super) fn entry(
    core: &Core,
    asked: &Asked<'_>,
    answer: &Answer,
    parameters: Map<String, Value>,
    effects: &[Effect],
) -> Entry {
    let Asked { received, call } = asked;
    let lost = |effect: &Effect| matches!(effect, Effect::Reset { at } if *at != Point::MidBody);
    Entry {
        number: core.next_number(),
        method: received.method.to_string(),
        path: received.uri.path().to_owned(),
        action: call.action.clone(),
        version: call.version.clone(),
        pairs: shown_pairs(core, call),
        parameters,
        headers: shown_headers(&received.headers),
        access_key_id: access_key_id(received),
        nonce: nonce(received),
        request_id: answer.request_id.clone(),
        status: if effects.iter().any(lost) { 0 } else { answer.status },
        code: answer.code.clone(),
        ran: answer.ran,
        faults: effects.iter().map(|effect| effect.name().to_owned()).collect(),
    }
}

fn shown_pairs(core: &Core, call: &Call) -> Vec<(String, String)> {
    let spec = core.catalog.find(&call.version, &call.action, "").ok();
    let is_secret = |key: &str| spec.as_ref().is_some_and(|spec| generic::is_secret(spec, key));
    let pairs = call.pairs.iter().map(|(key, value)| {
        let value = if is_secret(key) { "[secret]" } else { value };
        (key.clone(), value.to_owned())
    });
    pairs.collect()
}

fn shown_headers(headers: &HeaderMap) -> BTreeMap<String, String> {
    let secret = [
        "authorization",
        "x-acs-security-token",
        "x-acs-bearer-token",
        "cookie",
        "x-aliyun-ecs-metadata-token",
    ];
    let shown = headers.iter().filter(|(name, _)| !secret.contains(&name.as_str()));
    shown
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect()
}

fn access_key_id(received: &Received) -> Option<String> {
    match received.header("authorization").split_once("Credential=") {
        Some((_, rest)) => rest.split(',').next().map(str::to_owned),
        None => received.parameter("AccessKeyId"),
    }
}

fn nonce(received: &Received) -> Option<String> {
    match received.header("x-acs-signature-nonce") {
        "" => received.parameter("SignatureNonce"),
        nonce => Some(nonce.to_owned()),
    }
}
