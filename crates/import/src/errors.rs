//! Converts error codes to error rows.

use acs_spec::model::ErrorRow;

use crate::Options;
use crate::report::{Notes, Rule};
use crate::text;
use crate::vendor::Api;

/// Returns the error rows of an action. Templates such as `InvalidParameter.%s` stay as they are; a repeated row is
/// left out. Messages are the vendor's words, so that they are imported only with the docs.
pub(super) fn errors(api: &Api<'_>, options: Options, notes: &mut Notes) -> Vec<ErrorRow> {
    let mut rows: Vec<ErrorRow> = Vec::new();
    for (status, errors) in api.error_codes.iter() {
        let http_status = http_status(status, notes);
        for error in errors.iter() {
            let code = error.error_code.get().unwrap_or_default().trim();
            if code.is_empty() || code.chars().any(char::is_control) {
                notes.add(Rule::ErrorDropped, format!("{status} {code:?}"));
                continue;
            }
            let message = error
                .error_message
                .get()
                .filter(|_| options.docs)
                .and_then(text::message);
            let row = ErrorRow {
                code: code.to_owned(),
                http_status,
                message,
                ..ErrorRow::default()
            };
            if rows.contains(&row) {
                notes.add(Rule::ErrorDropped, format!("{status} {code} again"));
            } else {
                rows.push(row);
            }
        }
    }
    rows
}

/// Returns the status of an error, 400 to 599; any other number is a code in the body of a response with 200.
fn http_status(status: &str, notes: &mut Notes) -> u16 {
    match status.trim().parse::<u16>() {
        Ok(status @ (200 | 400..=599)) => status,
        _ => {
            notes.add(Rule::ErrorStatus, status);
            200
        }
    }
}
