//! The names and words by which frameworks and gateways say that a call succeeded or failed.

use acs_protocol::{decode::Node, shape::Kind};

/// Field names that errors of any gateway or framework have. A response with no other declared field and no request id
/// cannot be identified.
const COMMON_FIELDS: [&str; 29] = [
    "apiversion",
    "code",
    "correlationid",
    "detail",
    "error",
    "error_code",
    "error_description",
    "error_message",
    "errorcode",
    "errormessage",
    "errormsg",
    "errmsg",
    "errors",
    "exception",
    "fault",
    "httpstatuscode",
    "kind",
    "message",
    "msg",
    "path",
    "reason",
    "request_id",
    "status",
    "statuscode",
    "success",
    "timestamp",
    "title",
    "traceid",
    "type",
];

/// Field names of errors. If a response does not declare them, their presence means that the call failed.
const ERROR_FIELDS: [&str; 12] = [
    "error",
    "error_code",
    "error_description",
    "error_message",
    "errorcode",
    "errormessage",
    "errormsg",
    "errmsg",
    "errors",
    "exception",
    "fault",
    "faultcode",
];

/// Returns whether errors of any gateway or framework have a field of that name.
pub(super) fn is_common(key: &str) -> bool {
    COMMON_FIELDS.iter().any(|common| common.eq_ignore_ascii_case(key))
}

/// Returns whether errors have that name.
pub(crate) fn is_error_name(key: &str) -> bool {
    ERROR_FIELDS.iter().any(|name| name.eq_ignore_ascii_case(key))
}

/// Returns whether a response code indicates success: `OK`, `Success`, `200`.
pub(crate) fn is_success_word(code: &str) -> bool {
    const WORDS: [&str; 6] = ["OK", "Success", "Succeed", "Succeeded", "true", "null"];
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(code))
        || code
            .parse::<u32>()
            .is_ok_and(|number| number == 0 || (200..300).contains(&number))
}

/// Returns whether declared fields explicitly indicate success.
pub(super) fn says_success(kind: Kind, tree: &Node<'_>) -> bool {
    let declared = |name: &str| {
        let value = tree.get(name).filter(|_| kind.has_field(name));
        value.and_then(Node::scalar)
    };
    match declared("Success") {
        Some(word) => word.trim().eq_ignore_ascii_case("true"),
        None => declared("Code").is_some_and(|code| is_success_word(code.trim())),
    }
}

/// Returns whether a status indicates failure by a word or an HTTP status.
pub(super) fn says_failure(tree: &Node<'_>) -> bool {
    ["code", "status", "statusCode", "httpStatusCode"].iter().any(|name| {
        let word = tree.get(name).and_then(Node::scalar).unwrap_or_default();
        let word = word.trim();
        let is_number = word.parse::<u32>().is_ok_and(|number| (400..600).contains(&number));
        let is_word = ["error", "fail", "failed", "failure"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(word));
        is_number || is_word
    })
}
