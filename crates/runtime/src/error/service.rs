use std::borrow::Cow;

use acs_protocol::{
    decode::{Node, document},
    shape::Kind,
};
use http::HeaderMap;
use serde_json::Value;

use super::{
    Error, ErrorKind,
    sanitize::{self, Body, is_html},
};
use crate::evidence::{has_content, is_error_name, is_success_word};

/// The fields of an error's body. A body with only these fields is not a result.
const ENVELOPE: [&str; 14] = [
    "RequestId",
    "HostId",
    "Code",
    "Message",
    "Recommend",
    "AccessDeniedDetail",
    "Success",
    "HttpStatusCode",
    "ErrorCode",
    "ErrorMessage",
    "DynamicCode",
    "DynamicMessage",
    "Type",
    "Data",
];

/// Decodes the response to a call that failed by its HTTP status.
pub(crate) fn service_error(status: u16, body: &[u8]) -> Error {
    let text = String::from_utf8_lossy(body);
    if let Ok(tree) = document(&text)
        && !is_html(&text)
        && let Some(mut error) = from_tree(status, &tree)
    {
        error.0.body = Body::of(body);
        return error;
    }
    let mut error = Error::new(ErrorKind::Service, unreadable(status, &text));
    error.0.status = Some(status);
    error.0.body = Body::of(body);
    classify(&mut error);
    error
}

/// Returns the error in a body with a status of success, as some products and the gateways in front of them send.
///
/// There is none if the body has a `Code` (or `ErrorCode`) of success: `OK`, `Success` and the like, `0`, and the
/// numbers from 200 to 299. Otherwise there is one if
/// - `Success` is false, and there is a `Code`, or the response declares no `Success`, or there is a `Message` and only
///   fields of errors;
/// - `Success` is absent and `Code` is present, and there is a `Message` and only fields of errors, or the response
///   declares no such code and no other declared field has content: a `Code` beside other content describes that
///   content;
/// - both are absent, but an undeclared object such as `Error` has a `Code`, and no declared field has content.
///
/// With `Success: true` the call succeeded regardless of the code.
pub(crate) fn failure_in_success(status: u16, kind: Kind, tree: &Node<'_>) -> Option<Error> {
    let Node::Object(entries) = tree else { return None };
    let code = ["Code", "ErrorCode"]
        .into_iter()
        .find_map(|name| Some((name, text(tree, name)?)));
    if code.as_ref().is_some_and(|(_, code)| is_success_word(code)) {
        return None;
    }
    let is_bare = || text(tree, "Message").is_some() && entries.iter().all(|(key, value)| is_envelope(key, value));
    let is_undeclared = |name: &str| matches!(kind, Kind::Object(_)) && !kind.has_field(name);
    match (text(tree, "Success"), code) {
        (Some(word), code) if word.eq_ignore_ascii_case("false") => {
            let failed = code.is_some() || is_undeclared("Success") || is_bare();
            failed.then(|| from_tree(status, tree).unwrap_or_else(|| error(status, tree, tree, None)))
        }
        (Some(_), _) => None,
        (None, Some((name, _))) => {
            let failed = is_bare() || (is_undeclared(name) && !has_content(kind, tree));
            if failed { from_tree(status, tree) } else { None }
        }
        (None, None) => {
            let (_, inner) = entries.iter().find(|(key, _)| {
                let is_error = is_error_name(key) && !kind.has_field(key);
                is_error && matches!(kind, Kind::Object(_))
            })?;
            let code = text(inner, "Code")?;
            if is_success_word(&code) || has_content(kind, tree) {
                return None;
            }
            Some(error(status, tree, inner, Some(code)))
        }
    }
}

fn is_envelope(key: &str, value: &Node<'_>) -> bool {
    let named = ENVELOPE.iter().any(|name| name.eq_ignore_ascii_case(key));
    named && (!key.eq_ignore_ascii_case("Data") || value.is_empty())
}

/// Decodes an error document: an object with a `Code`, or one that contains such an object.
fn from_tree(status: u16, tree: &Node<'_>) -> Option<Error> {
    let inner = match tree {
        // `{"Error": {"Code": …}}`, `<ErrorResponse><Error>…`.
        Node::Object(entries) if tree.get("Code").is_none() => entries
            .iter()
            .map(|(_, inner)| inner)
            .find(|inner| inner.get("Code").is_some())
            .unwrap_or(tree),
        _ => tree,
    };
    let code = text(inner, "Code").or_else(|| text(inner, "ErrorCode"))?;
    Some(error(status, tree, inner, Some(code)))
}

/// Creates the error that `inner` describes; the ids may be in `outer`.
fn error(status: u16, outer: &Node<'_>, inner: &Node<'_>, code: Option<Cow<'_, str>>) -> Error {
    let message = text(inner, "Message")
        .or_else(|| text(inner, "ErrorMessage"))
        .unwrap_or(Cow::Borrowed("the service gave no message"));
    let id = |name: &str| text(inner, name).or_else(|| text(outer, name)).map(sanitize::id);
    let shown = sanitize::message(&message);
    let raw = (shown != message).then(|| message.into_owned());
    let mut error = Error::new(ErrorKind::Service, shown);
    error.0.raw_message = raw;
    error.0.status = Some(status);
    error.0.request_id = id("RequestId");
    error.0.host_id = id("HostId");
    error.0.recommend = text(inner, "Recommend").map(|page| sanitize::address(&page));
    error.0.access_denied_detail = inner
        .get("AccessDeniedDetail")
        .filter(|detail| !detail.is_empty())
        .map(Value::from);
    error.0.code = code.map(sanitize::id);
    classify(&mut error);
    error
}

/// Sets the fields that follow from code and status.
fn classify(error: &mut Error) {
    let status = error.0.status.unwrap_or_default();
    let code = error.0.code.as_deref().unwrap_or_default();
    error.0.throttling = is_throttling(code) || (code.is_empty() && status == 429);
    error.0.retryable = error.0.throttling
        || matches!(status, 500 | 502 | 503 | 504)
        || matches!(code, "InternalError" | "UnknownError" | "ServiceUnavailable");
    if error.0.advice.is_none() {
        error.0.advice = advice(code, status).map(str::to_owned);
    }
}

/// Returns the scalar of that name, trimmed, or `None` if it is empty.
fn text<'n>(tree: &'n Node<'_>, name: &str) -> Option<Cow<'n, str>> {
    let text = match tree.get(name)?.scalar()? {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    };
    Some(text).filter(|text| !text.is_empty())
}

/// Returns the host of a redirect. The rest of the address may repeat the query, which may hold secrets.
pub(super) fn redirect_host(headers: &HeaderMap) -> Option<String> {
    let location = headers.get(http::header::LOCATION)?.to_str().ok()?.trim();
    // `//host/path` keeps the scheme.
    let absolute = match location.strip_prefix("//") {
        Some(rest) => format!("https://{rest}"),
        None => location.to_owned(),
    };
    let Ok(target) = absolute.parse::<http::Uri>() else {
        return Some("an address that cannot be read".to_owned());
    };
    let Some(authority) = target.authority() else {
        return Some("another path of the same host".to_owned());
    };
    // The authority may begin with a user name and a password.
    let host = match authority.port_u16() {
        Some(port) => format!("{}:{port}", authority.host()),
        None => authority.host().to_owned(),
    };
    Some(sanitize::id(host))
}

fn unreadable(status: u16, text: &str) -> String {
    let what = if text.trim().is_empty() {
        "an empty body"
    } else if is_html(text) {
        "a web page, probably of a proxy or gateway"
    } else {
        "a body that is not an error of the service"
    };
    match status {
        300..400 => format!("the answer is a redirect with status {status}, which is not followed"),
        _ => format!("the answer has the status {status} and {what}"),
    }
}

/// Returns advice for an error of the service whose code is more specific than its message.
fn advice(code: &str, status: u16) -> Option<&'static str> {
    let starts = |with: &str| code == with || code.strip_prefix(with).is_some_and(|rest| rest.starts_with('.'));
    Some(match code {
        "InvalidAccessKeyId.NotFound" => {
            "the access key id does not exist: check it, and that the endpoint is of the site that issued it"
        }
        "InvalidAccessKeyId.Inactive" => "the access key is disabled: enable it, or use another",
        "InvalidTimeStamp.Expired" | "IllegalTimestamp" => {
            "the clock of this machine is wrong, and correcting by the service's clock was not enough"
        }
        "SignatureNonceUsed" => {
            "this request was delivered before, for example by a proxy that sent it twice: it may have been run, so \
             check its outcome before calling again"
        }
        "InvalidSecurityToken.Expired" => "the temporary credentials have expired: get new ones",
        "InvalidSecurityToken.Malformed" | "MissingSecurityToken" => "a temporary access key needs its security token",
        "InvalidAction.NotFound" | "InvalidVersion" => {
            "this endpoint does not have this action in this version: check product, version and endpoint"
        }
        "UnsupportedHTTPMethod" => "the action does not take this HTTP method",
        _ if is_throttling(code) => "make fewer calls at a time, or request a higher quota",
        _ if starts("Forbidden") || starts("NoPermission") || starts("Unauthorized") || status == 403 => {
            "a policy of the caller has to allow the action on this resource"
        }
        _ => return None,
    })
}

/// Returns whether the code indicates throttling.
pub(crate) fn is_throttling(code: &str) -> bool {
    code == "Throttling" || code.starts_with("Throttling.")
}
