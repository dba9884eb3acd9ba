//! Signatures and parameters against the data of the official clients, in the folder `ACS_INTEROP_DIR` or
//! `../shared/interop` beside the workspace. Where the folder is not there the tests say so and pass.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod interop_support;

use std::collections::BTreeMap;

use acs_runtime::{
    Value,
    action::Style,
    encode::flatten,
    sign::{v1, v3},
};
use interop_support::read;

#[test]
fn signature_v1_reproduces_every_vector() {
    let Some(vectors) = read("rpc_v1_vectors.json") else {
        return;
    };
    let vectors: Vec<Value> = serde_json::from_str(&vectors).unwrap();
    let failed: Vec<_> = vectors
        .iter()
        .filter(|vector| !v1_reproduced(vector))
        .map(name)
        .collect();
    assert!(!vectors.is_empty() && failed.is_empty(), "failed: {failed:?}");
}

fn v1_reproduced(vector: &Value) -> bool {
    // Where a client sends a part of the parameters in the body, `params` has that part too.
    let mut parameters: BTreeMap<_, _> = text_pairs(&vector["params"]).into_iter().collect();
    parameters.extend(text_pairs(&vector["body_params"]));
    let query = v1::canonical_query(parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let text = v1::string_to_sign(vector["method"].as_str().unwrap(), &query);
    let signature = v1::signature(vector["access_key_secret"].as_str().unwrap(), &text);
    text == vector["string_to_sign"] && signature == vector["signature"]
}

#[test]
fn signature_v3_reproduces_every_vector() {
    let Some(vectors) = read("acs3_vectors.json") else {
        return;
    };
    let vectors: Vec<Value> = serde_json::from_str(&vectors).unwrap();
    let failed: Vec<_> = vectors
        .iter()
        .flat_map(|vector| {
            let node = ["node", "node_core"].map(|of| vector.get(of).map(|expected| (vector, expected, true)));
            [Some((vector, vector, false))].into_iter().chain(node).flatten()
        })
        .filter(|(vector, expected, node)| !v3_reproduced(vector, expected, *node))
        .map(|(vector, _, node)| (name(vector), if node { "node" } else { "python" }))
        .collect();
    assert!(!vectors.is_empty() && failed.is_empty(), "failed: {failed:?}");
}

/// The Python client signs every header that it is given, the one for Node those that the protocol wants.
fn v3_reproduced(vector: &Value, expected: &Value, node: bool) -> bool {
    let text = |key: &str| vector[key].as_str().unwrap_or_default();
    let query = text_pairs(&vector["query"]);
    let headers: Vec<_> = text_pairs(&vector["headers"])
        .into_iter()
        .filter(|(name, _)| {
            let name = name.to_ascii_lowercase();
            !node || name == "host" || name == "content-type" || name.starts_with("x-acs-")
        })
        .collect();
    let headers = v3::canonical_headers(headers.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let request = v3::canonical_request(
        text("method"),
        text("path"),
        &v3::canonical_query(query.iter().map(|(name, value)| (name.as_str(), value.as_str()))),
        &headers,
        &v3::payload_hash(text("body").as_bytes()),
    );
    let to_sign = v3::string_to_sign(&request);
    let signature = v3::signature(text("access_key_secret"), &to_sign);
    request == expected["canonical_request"]
        && to_sign == expected["string_to_sign"]
        && v3::authorization(text("access_key_id"), &headers.names, &signature) == expected["authorization"]
}

#[test]
fn parameters_are_flattened_as_the_official_clients_do() {
    let Some(vectors) = read("param_flattening.json") else {
        return;
    };
    let vectors: Vec<Value> = serde_json::from_str(&vectors).unwrap();
    let results: Vec<_> = vectors
        .iter()
        .filter_map(|vector| Some((name(vector), flattened_as_expected(vector)?)))
        .collect();
    let failed: Vec<_> = results
        .iter()
        .filter(|(_, reproduced)| !reproduced)
        .map(|(name, _)| name)
        .collect();
    let others = vectors.len() - results.len();
    eprintln!(
        "{} vectors, {others} more of styles that no product uses",
        results.len()
    );
    assert!(!results.is_empty() && failed.is_empty(), "failed: {failed:?}");
}

/// Compared with the client for Node, with which the one for Python agrees but for booleans (`True`), floats (`1.0`,
/// `1e-07`), and lists and objects inside a list joined by commas (each language's own notation). `None`: a style that
/// no product uses.
fn flattened_as_expected(vector: &Value) -> Option<bool> {
    let input = &vector["input"];
    let expected = vector.get("node_openapi_util").unwrap_or(&vector["flattened"]);
    let mut out = Vec::new();
    if vector["function"] == "query" {
        for (name, value) in input.as_object().unwrap() {
            flatten(name, value, Style::RepeatList, &mut out);
        }
        return Some(sorted(out) == sorted(text_pairs(expected)));
    }
    let style = match vector["style"].as_str().unwrap() {
        "repeatList" => Style::RepeatList,
        "json" => Style::Json,
        "simple" => Style::Simple,
        _ => return None,
    };
    let prefix = vector["prefix"].as_str().unwrap();
    flatten(prefix, input, style, &mut out);
    let expected = expected.as_str().unwrap();
    Some(match (style, out.as_slice()) {
        (Style::RepeatList, pairs) => {
            let joined: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
            joined.join("&&") == expected
        }
        (_, []) => expected.is_empty(),
        // The order of keys may differ.
        (Style::Json, [(_, text)]) => json(text) == json(expected) && text.len() == expected.len(),
        // Each client prints its language's own notation there; ours is JSON.
        (_, [(_, text)]) if expected.contains("[object Object]") => text == &joined_json(input),
        (_, [(_, text)]) => text == expected,
        _ => false,
    })
}

fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

fn joined_json(list: &Value) -> String {
    let items: Vec<_> = list.as_array().unwrap().iter().map(Value::to_string).collect();
    items.join(",")
}

fn sorted(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.sort();
    pairs
}

fn name(vector: &Value) -> &str {
    vector["name"].as_str().unwrap_or("?")
}

/// An object of texts, entries that are `null` left out.
fn text_pairs(object: &Value) -> Vec<(String, String)> {
    let Value::Object(fields) = object else {
        return Vec::new();
    };
    fields
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| {
            (
                name.clone(),
                value.as_str().map_or_else(|| value.to_string(), str::to_owned),
            )
        })
        .collect()
}
