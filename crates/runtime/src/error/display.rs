use std::fmt;

use serde_json::Value;

use super::{Error, sanitize};

impl fmt::Display for Error {
    /// Writes `Ecs DescribeInstanceStatus: MissingParameter: the message (status 400, request id 4DD5, 3 attempts);
    /// advice`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = &*self.0;
        if !error.action.is_empty() {
            write!(f, "{} {}: ", error.product, error.action)?;
        }
        if let Some(code) = &error.code {
            write!(f, "{code}: ")?;
        }
        // More text follows the message.
        f.write_str(error.message.trim_end_matches([' ', '\n', '.', ',', ';', ':']))?;
        // A body with a code has been decoded, so its size says nothing more.
        let hidden = error.body.as_ref().filter(|_| error.code.is_none());
        // Code and request id come from the service, so it is known who answered.
        let is_identified = error.code.is_some() && error.request_id.is_some();
        let host = error.host.as_ref().filter(|host| {
            let is_named = error.message.contains(host.as_str());
            error.attempts > 0 && !is_identified && !is_named
        });
        let facts = [
            host.map(|host| format!("host {host}")),
            error.status.map(|status| format!("status {status}")),
            error.request_id.as_ref().map(|id| format!("request id {id}")),
            (error.attempts > 1).then(|| format!("{} attempts", error.attempts)),
            hidden.map(|body| format!("body of {} bytes", body.length())),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        if !facts.is_empty() {
            write!(f, " ({})", facts.join(", "))?;
        }
        if let Some(advice) = &error.advice {
            write!(f, "; {advice}")?;
        }
        if let Some(page) = &error.recommend {
            write!(f, "; see {page}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    /// Writes only the fields that are known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = &*self.0;
        let mut fields = f.debug_struct("Error");
        fields.field("kind", &error.kind);
        if !error.action.is_empty() {
            fields.field("product", &error.product).field("action", &error.action);
        }
        for (name, value) in [
            ("host", &error.host),
            ("code", &error.code),
            ("message", &Some(error.message.clone())),
            ("request_id", &error.request_id),
            ("host_id", &error.host_id),
            ("recommend", &error.recommend),
            ("advice", &error.advice),
        ] {
            if let Some(value) = value {
                fields.field(name, value);
            }
        }
        if let Some(status) = error.status {
            fields.field("status", &status);
        }
        if let Some(detail) = &error.access_denied_detail {
            fields.field("access_denied_detail", &Detail(detail));
        }
        if let Some(body) = &error.body {
            fields.field("body", &format_args!("[{} bytes, see Error::body]", body.length()));
        }
        if error.throttling {
            fields.field("throttling", &true);
        }
        if let Some(wait) = error.retry_after {
            fields.field("retry_after", &wait);
        }
        fields
            .field("retryable", &error.retryable)
            .field("attempts", &error.attempts);
        if let Some(source) = &error.source {
            fields.field("source", source);
        }
        fields.finish()
    }
}

/// The known fields of a denied access; other fields of the service are left out.
struct Detail<'a>(&'a Value);

impl fmt::Debug for Detail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const FACTS: [&str; 6] = [
            "AuthAction",
            "AuthPrincipalDisplayName",
            "AuthPrincipalOwnerId",
            "AuthPrincipalType",
            "NoPermissionType",
            "PolicyType",
        ];
        let mut map = f.debug_map();
        for name in FACTS {
            if let Some(Value::String(text)) = self.0.get(name) {
                map.entry(&name, &sanitize::id(text));
            }
        }
        map.finish()
    }
}
