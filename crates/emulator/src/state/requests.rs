//! A log of the requests that the emulator received, for tests to inspect.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Mutex, PoisonError},
};

use serde::Serialize;
use serde_json::{Map, Value};

/// How many requests are kept.
const CAPACITY: usize = 10_000;

/// A request with its outcome, without signatures, tokens and secrets.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The number of the request, from 1.
    pub number: u64,
    /// The HTTP method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The action, as far as the request names one.
    pub action: String,
    /// The version, as far as the request names one.
    pub version: String,
    /// The parameters as received, decoded, without those of the protocol. Secrets are hidden.
    pub pairs: Vec<(String, String)>,
    /// The parameters, structured by the spec; empty if they were refused. Secrets are hidden.
    pub parameters: Map<String, Value>,
    /// The headers, without secrets.
    pub headers: BTreeMap<String, String>,
    /// The access key id.
    pub access_key_id: Option<String>,
    /// The nonce of the signature.
    pub nonce: Option<String>,
    /// The request id in the response.
    pub request_id: String,
    /// The HTTP status of the response; 0 if a fault suppressed it.
    pub status: u16,
    /// The error code of the response, if any.
    pub code: Option<String>,
    /// Whether the action ran, even if its response was lost.
    pub ran: bool,
    /// The names of the faults that applied.
    pub faults: Vec<String>,
}

/// The most recent requests.
#[derive(Default)]
pub(crate) struct RequestLog(Mutex<VecDeque<RecordedRequest>>);

impl RequestLog {
    pub(crate) fn push(&self, entry: RecordedRequest) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() == CAPACITY {
            entries.pop_front();
        }
        entries.push_back(entry);
    }

    /// Returns the requests after a number.
    pub(crate) fn since(&self, number: u64) -> Vec<RecordedRequest> {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.iter().filter(|entry| entry.number > number).cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
