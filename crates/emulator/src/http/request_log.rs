//! Entries of the log of requests, without secrets.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use serde_json::{Map, Value};

use crate::{
    dispatch::{
        request::{Inbound, Invocation, ReceivedRequest},
        response::ServiceResponse,
    },
    specs::redact,
    state::{
        EmulatorState,
        faults::{FaultEffect, ResetPoint},
        requests::RecordedRequest,
    },
};

/// Returns the entry of a request.
pub(super) fn entry(
    state: &EmulatorState,
    inbound: &Inbound<'_>,
    response: &ServiceResponse,
    parameters: Map<String, Value>,
    effects: &[FaultEffect],
) -> RecordedRequest {
    let Inbound { request, invocation } = inbound;
    let lost = |effect: &FaultEffect| matches!(effect, FaultEffect::Reset { at } if *at != ResetPoint::MidBody);
    RecordedRequest {
        number: state.next_request_number(),
        method: request.method.to_string(),
        path: request.uri.path().to_owned(),
        action: invocation.action.clone(),
        version: invocation.version.clone(),
        pairs: shown_pairs(state, invocation),
        parameters,
        headers: shown_headers(&request.headers),
        access_key_id: access_key_id(request),
        nonce: nonce(request),
        request_id: response.request_id.clone(),
        status: if effects.iter().any(lost) { 0 } else { response.status },
        code: response.code.clone(),
        ran: response.ran,
        faults: effects.iter().map(|effect| effect.name().to_owned()).collect(),
    }
}

fn shown_pairs(state: &EmulatorState, invocation: &Invocation) -> Vec<(String, String)> {
    let spec = state.catalog.find(&invocation.version, &invocation.action, "").ok();
    let is_secret = |key: &str| spec.as_ref().is_some_and(|spec| redact::is_secret(spec, key));
    let pairs = invocation.pairs.iter().map(|(key, value)| {
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

fn access_key_id(request: &ReceivedRequest) -> Option<String> {
    match request.header("authorization").split_once("Credential=") {
        Some((_, rest)) => rest.split(',').next().map(str::to_owned),
        None => request.parameter("AccessKeyId"),
    }
}

fn nonce(request: &ReceivedRequest) -> Option<String> {
    match request.header("x-acs-signature-nonce") {
        "" => request.parameter("SignatureNonce"),
        nonce => Some(nonce.to_owned()),
    }
}
