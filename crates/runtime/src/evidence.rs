//! Checks that a body with a status of success is the response of the called action, and not of a proxy or gateway.

mod fields;

use acs_protocol::{decode::Node, shape::Kind};

use self::fields::{is_common, says_failure, says_success};
pub(crate) use self::fields::{is_error_name, is_success_word};

/// Facts about a response besides its type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Origin<'a> {
    /// The action that was called.
    pub(crate) action: &'a str,
    /// The name of the root element, if the body is XML.
    pub(crate) root: Option<&'a str>,
    /// Whether a header has a request id, as the service's gateway sets it.
    pub(crate) has_header_id: bool,
}

const REQUEST_ID: &str = "RequestId";

/// Returns the reason why a body is not a response of the action, or `None` if it is one.
///
/// It is one if it is XML with the root `<ActionResponse>`, if it has a `RequestId`, or if it has a declared field
/// other than those of every error, unless these indicate success. Names are compared without regard to case, and the
/// object may be inside a list or one more level, as decoding allows. Without declared fields, an object has to be
/// empty, and anything else needs a request id in a header. Where every field counts as declared, as in an untyped
/// call, any field of a JSON object suffices that is not in every error.
///
/// It is not one, unless it has `Success: true`, if it has an undeclared error and no declared field with content,
/// since gateways set request ids too.
pub(crate) fn missing_evidence(kind: Kind, origin: Origin<'_>, tree: &Node<'_>) -> Option<String> {
    let is_root = |root: &str| {
        let action = root
            .len()
            .checked_sub("Response".len())
            .map(|end| root.split_at_checked(end));
        action.flatten().is_some_and(|(action, response)| {
            action.eq_ignore_ascii_case(origin.action) && response.eq_ignore_ascii_case("Response")
        })
    };
    let is_proven = origin.root.is_some_and(is_root)
        || match kind {
            // Every service uses the root `<ActionResponse>`.
            Kind::Any | Kind::Map if origin.root.is_some() => origin.has_header_id || has_id(tree),
            _ => proves(kind, origin.has_header_id, tree, true),
        };
    if is_proven && !has_undeclared_error(kind, origin.has_header_id, tree) {
        return None;
    }
    let found = match origin.root {
        Some(root) => format!("an element `{}` with {}", name(root), description(tree)),
        None => description(tree),
    };
    let expected = match kind {
        _ if is_proven => "the body has an error, and no content that the action declares",
        Kind::Object(names) if !names.is_empty() => "the request id and every declared field are missing",
        _ => "the request id is missing",
    };
    Some(format!(
        "found no response of {}, but {found}: {expected}",
        origin.action
    ))
}

fn proves(kind: Kind, has_header_id: bool, tree: &Node<'_>, may_wrap: bool) -> bool {
    if has_id(tree) {
        return true;
    }
    match (kind, tree) {
        (Kind::Object(names), Node::Object(entries)) if !names.is_empty() => {
            let is_declared = |key: &str| is_distinctive(kind, key);
            let has_only_common = || {
                names
                    .iter()
                    .all(|names| names.first().is_some_and(|wire| is_common(wire)))
            };
            if entries.iter().any(|(key, _)| is_declared(key)) || says_success(kind, tree) {
                return true;
            }
            if has_only_common() {
                return entries.iter().any(|(key, _)| kind.has_field(key));
            }
            match entries.as_slice() {
                [(key, inner)] if may_wrap && !kind.has_field(key) => proves(kind, has_header_id, inner, false),
                _ => false,
            }
        }
        (Kind::Object(names), Node::List(items)) if !names.is_empty() => match items.as_slice() {
            [one] => proves(kind, has_header_id, one, may_wrap),
            _ => false,
        },
        (Kind::Object(names), _) if !names.is_empty() => false,
        (Kind::Object(_), Node::Object(entries)) if entries.is_empty() => true,
        (Kind::Map | Kind::Any, Node::Object(entries)) => {
            has_header_id || entries.iter().any(|(key, _)| !is_common(key))
        }
        (Kind::List, Node::List(_)) => true,
        (Kind::Scalar, Node::Bool(_) | Node::Number(_)) => true,
        (Kind::Scalar, Node::Text(text)) => !text.trim().is_empty(),
        (_, Node::Null) => false,
        _ => has_header_id,
    }
}

/// Returns whether the tree has a request id. Some services leave it empty.
fn has_id(tree: &Node<'_>) -> bool {
    tree.get(REQUEST_ID).is_some_and(|value| value.scalar().is_some())
}

/// Returns whether a field of that name is declared and distinguishes this response from others.
fn is_distinctive(kind: Kind, key: &str) -> bool {
    kind.has_field(key) && !is_common(key) && !key.eq_ignore_ascii_case(REQUEST_ID)
}

/// Returns whether a distinctive declared field has content. Where every field counts as declared, any counts that is
/// not in every error.
pub(crate) fn has_content(kind: Kind, tree: &Node<'_>) -> bool {
    let Node::Object(entries) = tree else { return false };
    entries.iter().any(|(key, value)| {
        let counts = match kind {
            Kind::Any | Kind::Map => !is_common(key) && !key.eq_ignore_ascii_case(REQUEST_ID),
            _ => is_distinctive(kind, key),
        };
        counts && !has_no_content(value)
    })
}

/// Returns whether a value has no content except empty levels, such as those of an empty list.
fn has_no_content(value: &Node<'_>) -> bool {
    match value {
        Node::Object(entries) => entries.iter().all(|(_, inner)| has_no_content(inner)),
        other => other.is_empty(),
    }
}

/// Returns whether there is an undeclared error and no content beside it. An untyped caller sees the error, so a
/// request id in a header suffices there.
fn has_undeclared_error(kind: Kind, has_header_id: bool, tree: &Node<'_>) -> bool {
    let Node::Object(entries) = tree else { return false };
    let is_free = matches!(kind, Kind::Any | Kind::Map);
    let is_success = || {
        let word = tree.get("Success").and_then(Node::scalar);
        word.is_some_and(|word| word.trim().eq_ignore_ascii_case("true"))
    };
    if !(is_free || matches!(kind, Kind::Object(_))) || (is_free && has_header_id) || is_success() {
        return false;
    }
    let is_error = |key: &str, value: &Node<'_>| {
        let is_none = match value.scalar() {
            Some(text) => {
                let text = text.trim();
                text.is_empty() || text.eq_ignore_ascii_case("false") || is_success_word(text)
            }
            None => value.is_empty(),
        };
        is_error_name(key) && !kind.has_field(key) && !is_none
    };
    // Without a request id, a status may indicate failure too.
    let is_failed = is_free && !has_id(tree) && says_failure(tree);
    (is_failed || entries.iter().any(|(key, value)| is_error(key, value))) && !has_content(kind, tree)
}

/// Describes a value by the names in it, without anything that may be secret.
fn description(tree: &Node<'_>) -> String {
    const SHOWN: usize = 5;
    match tree {
        Node::Null => "`null`".to_owned(),
        Node::Bool(_) => "a boolean".to_owned(),
        Node::Number(_) => "a number".to_owned(),
        Node::Text(text) if text.trim().is_empty() => "no content".to_owned(),
        Node::Text(_) => "text".to_owned(),
        Node::List(items) => format!("a list of {}", items.len()),
        Node::Object(entries) if entries.is_empty() => "an empty object".to_owned(),
        Node::Object(entries) => {
            let names: Vec<String> = entries
                .iter()
                .take(SHOWN)
                .map(|(key, _)| format!("`{}`", name(key)))
                .collect();
            let more = if entries.len() > SHOWN { ", …" } else { "" };
            format!("an object of {}{more}", names.join(", "))
        }
    }
}

/// Returns a name from outside, clipped and escaped for a message.
fn name(text: &str) -> String {
    const LONGEST: usize = 40;
    let start: String = text.chars().take(LONGEST).collect();
    let more = if start.len() < text.len() { "…" } else { "" };
    format!("{}{more}", start.escape_debug())
}

#[cfg(test)]
mod tests;
