/// What to do about an error of the service, where its code tells more than its message.
pub(super) fn advice(code: &str, status: u16) -> Option<&'static str> {
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
            "this very request was delivered before, as a proxy does that sends it twice: it may have been run, so look at \
             its outcome before calling again"
        }
        "InvalidSecurityToken.Expired" => "the temporary credentials have expired: get new ones",
        "InvalidSecurityToken.Malformed" | "MissingSecurityToken" => {
            "a temporary access key needs its own security token with it"
        }
        "InvalidAction.NotFound" | "InvalidVersion" => {
            "this endpoint does not have this action in this version: check product, version and endpoint"
        }
        "UnsupportedHTTPMethod" => "the action does not take this HTTP method",
        _ if is_throttling(code) => "make fewer calls at a time, or have the quota raised",
        _ if starts("Forbidden") || starts("NoPermission") || starts("Unauthorized") || status == 403 => {
            "the caller's policy has to allow the action on this resource"
        }
        _ => return None,
    })
}

/// Whether a code says: too many calls.
pub(crate) fn is_throttling(code: &str) -> bool {
    code == "Throttling" || code.starts_with("Throttling.")
}
