//! Reads JSON documents with credentials: configuration files, responses, the output of commands.

use std::time::{Duration, SystemTime};

use acs_protocol::{
    decode::{Node, json},
    shape::{self, Field, Secret},
};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{Credentials, CredentialsError};

/// Reads a document. `what` names it in errors, which never quote it.
pub(super) fn read<T: Field>(text: &str, provider: &str, what: &str) -> Result<T, CredentialsError> {
    let failed = |problem: &str| CredentialsError::new(provider, format!("{what} {problem}"));
    let node = json(text.trim_start_matches('\u{feff}')).map_err(|error| failed(&format!("is {error}")))?;
    if !matches!(node, Node::Object(_)) {
        return Err(failed("is not a JSON object"));
    }
    shape::from_node(&node).map_err(|error| failed(&format!("has a value of the wrong type at `{}`", error.path())))
}

/// A session in a document. The sign-in servers differ in the case of its names only.
pub(super) struct Session {
    pub(super) access_key_id: Option<String>,
    pub(super) access_key_secret: Option<Secret>,
    pub(super) security_token: Option<Secret>,
    pub(super) expiration: Option<String>,
}

acs_protocol::shape!(Session {
    access_key_id: "AccessKeyId",
    access_key_secret: "AccessKeySecret",
    security_token: "SecurityToken",
    expiration: "Expiration",
});

impl Session {
    /// Returns the credentials in the document. `names` are those of its fields.
    pub(super) fn issue(self, provider: &str, what: &str, names: Names) -> Result<Credentials, CredentialsError> {
        let lacks = |field: &str| CredentialsError::new(provider, format!("{what} has no `{field}`"));
        let id = self
            .access_key_id
            .filter(|id| !id.is_empty())
            .ok_or_else(|| lacks(names.id))?;
        let secret = present(self.access_key_secret).ok_or_else(|| lacks(names.secret))?;
        let credentials = match present(self.security_token) {
            Some(token) => Credentials::sts(id, secret, token),
            None if names.token_required => return Err(lacks(names.token)),
            None => Credentials::access_key(id, secret),
        };
        match self.expiration.filter(|text| !text.is_empty()) {
            Some(text) => {
                let expires = moment(&text).ok_or_else(|| {
                    let problem = format!(
                        "{what} has a `{}` that is not a time like 2014-05-26T12:00:00Z",
                        names.expiration
                    );
                    CredentialsError::new(provider, problem)
                })?;
                Ok(credentials.expiring(expires))
            }
            None if names.expiration_required => Err(lacks(names.expiration)),
            None => Ok(credentials),
        }
    }
}

/// The names of the fields of a session in a document, and which of them are required.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names {
    pub(super) id: &'static str,
    pub(super) secret: &'static str,
    pub(super) token: &'static str,
    pub(super) token_required: bool,
    pub(super) expiration: &'static str,
    pub(super) expiration_required: bool,
}

/// The session of a role, as STS, the metadata service and credentials URIs write it.
pub(super) const SESSION: Names = Names {
    id: "AccessKeyId",
    secret: "AccessKeySecret",
    token: "SecurityToken",
    token_required: true,
    expiration: "Expiration",
    expiration_required: true,
};

/// A response of the metadata service or of a credentials URI.
pub(super) struct SessionResponse {
    code: Option<String>,
    access_key_id: Option<String>,
    access_key_secret: Option<Secret>,
    security_token: Option<Secret>,
    expiration: Option<String>,
}

acs_protocol::shape!(SessionResponse {
    code: "Code",
    access_key_id: "AccessKeyId",
    access_key_secret: "AccessKeySecret",
    security_token: "SecurityToken",
    expiration: "Expiration",
});

/// Returns the credentials in a response of the metadata service or of a credentials URI.
pub(super) fn answered(text: &str, provider: &str, what: &str) -> Result<Credentials, CredentialsError> {
    let answer: SessionResponse = read(text, provider, what)?;
    if answer.code.as_deref() != Some("Success") {
        return Err(CredentialsError::new(
            provider,
            format!("{what} does not have `\"Code\": \"Success\"`"),
        ));
    }
    Session {
        access_key_id: answer.access_key_id,
        access_key_secret: answer.access_key_secret,
        security_token: answer.security_token,
        expiration: answer.expiration,
    }
    .issue(provider, what, SESSION)
}

/// Parses a time as the services write it, to the second. A time before 1970, such as the year 1 that some
/// programs write for none, becomes 1970, since not every system clock can represent it.
pub(super) fn moment(text: &str) -> Option<SystemTime> {
    let time = OffsetDateTime::parse(text.trim(), &Rfc3339).ok()?;
    let seconds = u64::try_from(time.unix_timestamp()).unwrap_or_default();
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// Returns the secret, unless it is empty.
pub(super) fn present(secret: Option<Secret>) -> Option<Secret> {
    secret.filter(|secret| !secret.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"Code": "Success", "AccessKeyId": "STS.id", "AccessKeySecret": "s", "SecurityToken": "t",
        "Expiration": "2014-05-26T12:00:00Z", "LastUpdated": "2014-05-26T06:00:00Z"}"#;

    fn problem(text: &str) -> String {
        answered(text, "test", "the answer").unwrap_err().to_string()
    }

    #[test]
    fn session_is_read_with_expiration() {
        let credentials = answered(GOOD, "test", "the answer").unwrap();
        assert_eq!(credentials.access_key_id(), Some("STS.id"));
        assert_eq!(credentials.security_token().unwrap().expose(), "t");
        let expires = SystemTime::UNIX_EPOCH + Duration::from_secs(1_401_105_600);
        assert_eq!(credentials.expiration(), Some(expires));
    }

    #[test]
    fn what_is_missing_is_named() {
        for field in ["AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration"] {
            let without = GOOD.replace(&format!("\"{field}\""), "\"Other\"");
            assert_eq!(problem(&without), format!("test: the answer has no `{field}`"));
        }
        assert_eq!(
            problem(&GOOD.replace("Success", "Failed")),
            "test: the answer does not have `\"Code\": \"Success\"`"
        );
        assert!(problem(&GOOD.replace("2014-05-26T12", "soon")).contains("`Expiration`"));
    }

    #[test]
    fn expiration_formats_are_parsed() {
        let at = |seconds| Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        for (text, expected) in [
            ("2014-05-26T12:00:00Z", at(1_401_105_600)),
            (" 2014-05-26T12:00:00.999Z\n", at(1_401_105_600)),
            ("2014-05-26T20:00:00+08:00", at(1_401_105_600)),
            ("2014-05-26t12:00:00z", at(1_401_105_600)),
            ("9999-12-31T23:59:59Z", at(253_402_300_799)),
            ("0001-01-01T00:00:00Z", at(0)),
            ("", None),
            ("1401105600", None),
            ("2014-05-26", None),
            ("2014-05-26T12:00:00", None),
            ("2014-13-26T12:00:00Z", None),
            ("soon", None),
        ] {
            assert_eq!(moment(text), expected, "{text:?}");
        }
    }

    #[test]
    fn an_error_never_quotes_the_document() {
        for text in [
            "\"hunter2\"",
            "hunter2",
            "[\"hunter2\"]",
            "{\"Code\": hunter2}",
            "<hunter2/>",
            "",
        ] {
            let problem = problem(text);
            assert!(!problem.contains("hunter2"), "{problem}");
            assert!(problem.starts_with("test: the answer is not "), "{problem}");
        }
    }
}
