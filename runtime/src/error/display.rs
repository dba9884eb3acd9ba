use std::fmt;

use super::Error;

impl fmt::Display for Error {
    /// `Ecs DescribeInstanceStatus: MissingParameter: the message (status 400, request id 4DD5, 3 attempts); advice`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = &*self.0;
        if !error.action.is_empty() {
            write!(f, "{} {}: ", error.product, error.action)?;
        }
        if let Some(code) = &error.code {
            write!(f, "{code}: ")?;
        }
        // More is said behind it.
        f.write_str(error.message.trim_end_matches([' ', '\n', '.', ',', ';', ':']))?;
        let facts = [
            error.status.map(|status| format!("status {status}")),
            error.request_id.as_ref().map(|id| format!("request id {id}")),
            (error.attempts > 1).then(|| format!("{} attempts", error.attempts)),
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
        if let Some(body) = &error.body {
            write!(f, "; the body starts: {body}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    /// What is known, and nothing else.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = &*self.0;
        let mut fields = f.debug_struct("Error");
        fields.field("kind", &error.kind);
        if !error.action.is_empty() {
            fields.field("product", &error.product).field("action", &error.action);
        }
        for (name, value) in [
            ("code", &error.code),
            ("message", &Some(error.message.clone())),
            ("request_id", &error.request_id),
            ("host_id", &error.host_id),
            ("recommend", &error.recommend),
            ("advice", &error.advice),
            ("body", &error.body),
        ] {
            if let Some(value) = value {
                fields.field(name, value);
            }
        }
        if let Some(status) = error.status {
            fields.field("status", &status);
        }
        if let Some(detail) = &error.access_denied_detail {
            fields.field("access_denied_detail", detail);
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
