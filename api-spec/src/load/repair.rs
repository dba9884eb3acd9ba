//! Goes on with a file that has a key too many: what else is wrong with it is reported in the same run.

use std::collections::HashSet;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::diagnostics::{Code, Finding, nearest};

/// The file without its unknown keys and repetitions, if nothing else is wrong with its structure.
pub(super) fn without_stray_keys<T: DeserializeOwned>(text: &str, findings: &[Finding]) -> Option<T> {
    let all_stray = findings
        .iter()
        .all(|finding| is_stray(finding) || finding.code == Code::Placeholder);
    if !all_stray || findings.iter().any(hides_a_name) {
        return None;
    }
    // Of a key that is given twice, this keeps one.
    let mut root: Value = serde_json::from_str(text).ok()?;
    for finding in findings.iter().filter(|finding| finding.code == Code::UnknownKey) {
        let (parent, key) = split(&finding.pointer);
        if let Some(object) = root.pointer_mut(parent).and_then(Value::as_object_mut) {
            object.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
    }
    serde_json::from_value(root).ok()
}

/// Leaves out what is said about an object that has a stray key: it may be what the key was meant for.
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

/// Whether the key was meant for the name of something, which other places refer to.
fn hides_a_name(finding: &Finding) -> bool {
    finding.code == Code::UnknownKey && nearest(split(&finding.pointer).1, ["name", "action", "shapes"]).is_some()
}

/// The pointer of the object, and the key in it.
fn split(pointer: &str) -> (&str, &str) {
    pointer.rsplit_once('/').unwrap_or(("", pointer))
}
