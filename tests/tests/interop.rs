//! Signatures and parameters against the data of the official clients, in the folder `ACS_INTEROP_DIR` or
//! `../shared/interop` beside the workspace. Where the folder is not there the tests say so and pass.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod interop_support;

use std::collections::{BTreeMap, BTreeSet};

use acs_protocol::{
    Value,
    action::Style,
    encode::flatten,
    sign::{percent_encode, v1, v3},
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
    // The query on the wire: what the body has may be left out.
    parameters.insert("Signature".to_owned(), signature.clone());
    let pair = |(name, value): (&String, &String)| format!("{}={}", percent_encode(name), percent_encode(value));
    let all: BTreeSet<_> = parameters.iter().map(pair).collect();
    let in_body: BTreeSet<_> = text_pairs(&vector["body_params"])
        .iter()
        .map(|(name, value)| pair((name, value)))
        .collect();
    let sent = vector["final_query"].as_str().unwrap_or_default();
    let sent: BTreeSet<_> = sent.split('&').map(str::to_owned).collect();
    let wire = sent.is_subset(&all) && all.difference(&in_body).all(|pair| sent.contains(pair));
    text == vector["string_to_sign"] && signature == vector["signature"] && wire
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
fn parameters_flatten_like_official_clients() {
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
/// `1e-07`), names without a first level, and lists and objects inside a list joined by commas (each language's own
/// notation): what agrees with either is right. `None`: a style that no product uses.
fn flattened_as_expected(vector: &Value) -> Option<bool> {
    let input = &vector["input"];
    let (node, python) = (&vector["node_openapi_util"], &vector["flattened"]);
    let mut out = Vec::new();
    if vector["function"] == "query" {
        for (name, value) in input.as_object().unwrap() {
            flatten(name, value, Style::RepeatList, &mut out);
        }
        let out = sorted(out);
        return Some(out == sorted(text_pairs(node)) || read_alike(&out, &sorted(text_pairs(python))));
    }
    let style = match vector["style"].as_str().unwrap() {
        "repeatList" => Style::RepeatList,
        "json" => Style::Json,
        "simple" => Style::Simple,
        _ => return None,
    };
    flatten(vector["prefix"].as_str().unwrap(), input, style, &mut out);
    let expected = node.as_str().or(python.as_str()).unwrap();
    Some(match (style, out.as_slice()) {
        // The order may differ from the tenth item on.
        (Style::RepeatList, _) => sorted(out) == sorted(encoded_pairs(expected)),
        (_, []) => expected.is_empty(),
        // The order of keys may differ.
        (Style::Json, [(_, text)]) => json(text) == json(expected) && text.len() == expected.len(),
        // Each client prints its language's own notation there; ours is JSON.
        (_, [(_, text)]) if has_levels(input) => text == &joined_json(input),
        (_, [(_, text)]) => text == expected,
        _ => false,
    })
}

/// The pairs of a text like `P.1=a+b&&P.2=c%26d`.
fn encoded_pairs(text: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text)
            .decode_utf8()
            .unwrap()
            .into_owned()
    };
    text.split("&&")
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// Whether the client for Python has the same names and, for one who reads booleans and numbers, the same values.
fn read_alike(ours: &[(String, String)], python: &[(String, String)]) -> bool {
    let same = |ours: &str, python: &str| match python {
        "True" | "False" => ours.eq_ignore_ascii_case(python),
        _ => ours == python || matches!((ours.parse::<f64>(), python.parse::<f64>()), (Ok(a), Ok(b)) if a == b),
    };
    ours.len() == python.len()
        && ours
            .iter()
            .zip(python)
            .all(|(ours, python)| ours.0 == python.0 && same(&ours.1, &python.1))
}

fn has_levels(list: &Value) -> bool {
    let items = list.as_array().map_or(&[][..], Vec::as_slice);
    items.iter().any(|item| item.is_array() || item.is_object())
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
