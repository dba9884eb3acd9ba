//! What the emulator was asked, for tests to look at.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Mutex, PoisonError},
};

use serde::Serialize;
use serde_json::{Map, Value};

/// How many requests are remembered.
const CAPACITY: usize = 10_000;

/// A request and what became of it. No signature, token or secret is kept.
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
    /// The parameters as they came, decoded, without the public ones; secrets hidden.
    pub pairs: Vec<(String, String)>,
    /// The parameters, structured by the spec; empty where they did not fit it. Secrets are hidden.
    pub parameters: Map<String, Value>,
    /// The headers, without those of the signature.
    pub headers: BTreeMap<String, String>,
    /// The access key id.
    pub access_key_id: Option<String>,
    /// The nonce of the signature.
    pub nonce: Option<String>,
    /// The id in the answer.
    pub request_id: String,
    /// The HTTP status of the answer; 0 where there was none.
    pub status: u16,
    /// The error code of the answer.
    pub code: Option<String>,
    /// Whether the action ran, so that its effects are there even where the answer was lost.
    pub ran: bool,
    /// The faults that were put in.
    pub faults: Vec<String>,
}

/// The last requests.
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

    /// The requests behind that number.
    pub(crate) fn since(&self, number: u64) -> Vec<RecordedRequest> {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.iter().filter(|entry| entry.number > number).cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
