//! Recognizes wrapper lists: `{"Zones": {"Zone": [..]}}` is a list `Zones` with the element `Zone`.

/// Names of parts of an envelope. An object with such a name is not a wrapper, even with a single list in it.
const ENVELOPES: &[&str] = &[
    "body", "content", "data", "info", "model", "module", "object", "response", "result", "value",
];

/// Returns whether an object that holds a single list only wraps it: the object is named as a plural
/// or a set, or after the list.
pub(super) fn is_wrapper(outer: &str, inner: &str) -> bool {
    let outer = outer.to_ascii_lowercase();
    let inner = inner.to_ascii_lowercase();
    if outer.is_empty() || ENVELOPES.contains(&outer.as_str()) {
        return false;
    }
    is_set_name(&outer) || outer.starts_with(&inner) || outer.ends_with(&inner)
}

fn is_set_name(name: &str) -> bool {
    let singular = ["ss", "us", "sis"].iter().any(|ending| name.ends_with(ending));
    (name.ends_with('s') && !singular) || ["list", "set", "array"].iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::is_wrapper;

    #[test]
    fn envelopes_are_not_wrappers() {
        for (outer, inner) in [
            ("Zones", "Zone"),
            ("PrivateIpSets", "PrivateIpSet"),
            ("OperationProgressSet", "OperationProgress"),
            ("DnsList", "Dns"),
            ("Items", "DBCluster"),
            ("Tag", "Tag"),
            ("PublicIpAddress", "IpAddress"),
            ("Apis", "ApiInfo"),
        ] {
            assert!(is_wrapper(outer, inner), "{outer}.{inner}");
        }
        for (outer, inner) in [
            ("Data", "Data"),
            ("Result", "Items"),
            ("HostConfig", "Values"),
            ("Address", "Lines"),
            ("Status", "Rows"),
        ] {
            assert!(!is_wrapper(outer, inner), "{outer}.{inner}");
        }
    }
}
