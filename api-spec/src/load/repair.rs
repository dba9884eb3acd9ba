//! Repairs a file with unknown or repeated keys, so that its other findings are reported in the same run.

use std::collections::HashSet;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::diagnostics::{Code, Finding, nearest};

/// Returns the file without unknown and repeated keys, if its structure has no other problem.
pub(super) fn without_stray_keys<T: DeserializeOwned>(text: &str, findings: &[Finding]) -> Option<T> {
    let all_stray = findings
        .iter()
        .all(|finding| is_stray(finding) || finding.code == Code::Placeholder);
    if !all_stray || findings.iter().any(hides_a_name) {
        return None;
    }
    // This keeps one of the repeated keys.
    let mut root: Value = serde_json::from_str(text).ok()?;
    for finding in findings.iter().filter(|finding| finding.code == Code::UnknownKey) {
        let (parent, key) = split(&finding.pointer);
        if let Some(object) = root.pointer_mut(parent).and_then(Value::as_object_mut) {
            object.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
    }
    serde_json::from_value(root).ok()
}

/// Removes findings about objects with a stray key, since the key may be a misspelt one.
pub(super) fn drop_consequences(structure: &[Finding], meant: &mut Vec<Finding>) {
    let objects: HashSet<(&str, &str)> = structure
        .iter()
        .filter(|finding| is_stray(finding))
        .map(|finding| (finding.file.as_str(), split(&finding.pointer).0))
        .collect();
    meant.retain(|finding| {
        let places = [finding.pointer.as_str(), split(&finding.pointer).0];
        !places
            .iter()
            .any(|place| objects.contains(&(finding.file.as_str(), place)))
    });
}

fn is_stray(finding: &Finding) -> bool {
    matches!(finding.code, Code::UnknownKey | Code::DuplicateKey)
}

/// Returns whether the key is a misspelt name, which other places refer to.
fn hides_a_name(finding: &Finding) -> bool {
    finding.code == Code::UnknownKey && nearest(split(&finding.pointer).1, ["name", "action", "shapes"]).is_some()
}

/// Splits a pointer into that of the object and the key in it.
fn split(pointer: &str) -> (&str, &str) {
    pointer.rsplit_once('/').unwrap_or(("", pointer))
}
