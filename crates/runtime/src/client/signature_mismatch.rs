use acs_protocol::message::{BuildInput, string_to_sign};

use crate::error::Error;

/// The text before the service's string to sign in the message of a signature mismatch.
const MARK: &str = "string to sign is:";

pub(super) fn is_mismatch(error: &Error) -> bool {
    error.code() == Some("SignatureDoesNotMatch")
}

/// Explains a signature mismatch. The service returns the string that it signed: if the client signed the same, the
/// secrets differ; if not, the request was altered or the client has a bug. The service's string is removed from the
/// message, since under V1 it has the security token in it.
pub(super) fn explain_mismatch(mut error: Error, input: &BuildInput<'_>) -> Error {
    let message = error.raw_message();
    let Some(mark) = message.to_ascii_lowercase().find(MARK) else {
        error.set_advice("check the access key's secret");
        return error;
    };
    let theirs = message[mark + MARK.len()..].trim().to_owned();
    let shown = message[..mark]
        .trim_end()
        .trim_end_matches("server")
        .trim_end()
        .to_owned();
    error.set_message(shown);
    match string_to_sign(input).ok().flatten() {
        Some(ours) if is_same(&ours, &theirs) => {
            let secret = input.credentials.access_key_secret();
            let is_padded = secret.is_some_and(|secret| secret.expose().trim() != secret.expose());
            error.set_advice(if is_padded {
                "the service signed the same text, so the access key's secret is wrong: it has white space around it"
            } else {
                "the service signed the same text, so the access key's secret is wrong"
            });
        }
        Some(ours) => error.set_advice(format!(
            "the service signed another text, so the request was altered on its way, or this client has a bug: {}",
            difference(&ours, &theirs)
        )),
        None => error.set_advice("check the access key's secret"),
    }
    error
}

/// Returns whether the strings are equal. The service may append more text on a new line.
fn is_same(ours: &str, theirs: &str) -> bool {
    let rest = theirs.strip_prefix(ours);
    rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '%'))
}

/// Describes the first difference by name only, since the values may be secrets.
fn difference(ours: &str, theirs: &str) -> String {
    let parts = |text: &str| -> Vec<String> {
        text.split("%26")
            .flat_map(|part| part.split('\n'))
            .map(str::to_owned)
            .collect()
    };
    let (ours, theirs) = (parts(ours), parts(theirs));
    let index = ours.iter().zip(&theirs).take_while(|(one, other)| one == other).count();
    let name = |parts: &[String]| match parts.get(index) {
        None => "nothing".to_owned(),
        Some(part) => {
            let end = part.find("%3D").unwrap_or(part.len()).min(40);
            format!("`{}`", part.get(..end).unwrap_or("other text"))
        }
    };
    format!(
        "part {} of the string to sign is {} there and {} here",
        index + 1,
        name(&theirs),
        name(&ours)
    )
}
