//! Errors in the words of the spec, where it has a row for them.

use acs_spec::model::ErrorRow;

use crate::{
    error::ServiceError,
    parse::{ParamError, Problem},
    specs::Spec,
};

/// Returns the error for a parameter that is missing or not valid.
///
/// The spec's row decides, be it for the general code or, as some products have it, for a code of the parameter's own:
/// `InvalidParameter.RoleArn`.
pub(crate) fn of_parameter(spec: &Spec, error: &ParamError) -> ServiceError {
    let parameter = error.parameter.as_str();
    let general = match &error.problem {
        Problem::Missing => ServiceError::missing_parameter(parameter),
        Problem::Invalid(reason) => ServiceError::invalid_parameter(parameter, reason),
        Problem::TooMany(count) => {
            ServiceError::invalid_parameter(parameter, &format!("it has too many items: {count}"))
        }
    };
    let own = format!("{}.{parameter}", general.code);
    let row = all_rows(spec).find(|row| match error.problem {
        Problem::TooMany(_) => {
            row.code.contains("TooMany") && (row.code.contains(parameter) || is_about(row, parameter))
        }
        Problem::Missing | Problem::Invalid(_) => row.code == own,
    });
    match row {
        Some(row) => {
            let message = row.message.as_ref().map(|message| message.replace("%s", parameter));
            ServiceError::new(&row.code, row.http_status, message.unwrap_or(general.message))
        }
        None => worded_by(general, spec, Some(parameter)),
    }
}

/// Returns the error with the message and the status of the spec's row for its code, if there is one. For codes that are
/// about one parameter, the row has to be about that one.
pub(crate) fn worded_by(mut error: ServiceError, spec: &Spec, parameter: Option<&str>) -> ServiceError {
    let mut rows = all_rows(spec).filter(|row| row.code == error.code);
    let row = match parameter {
        Some(parameter) => {
            let rows: Vec<&ErrorRow> = rows.collect();
            let top = parameter.split('.').next().unwrap_or(parameter);
            let about = |name: &str| rows.iter().copied().find(|row| is_about(row, name));
            about(parameter).or_else(|| about(top))
        }
        None => rows.next(),
    };
    if let Some(row) = row {
        error.status = row.http_status;
        if let Some(message) = &row.message {
            error.message = message.replace("%s", parameter.unwrap_or_default());
        }
    }
    error
}

/// The rows of the action, then those of the product.
fn all_rows(spec: &Spec) -> impl Iterator<Item = &ErrorRow> {
    spec.action.errors.iter().chain(&spec.product.errors)
}

/// Returns whether a row is about a parameter: it says so, or its message names it.
fn is_about(row: &ErrorRow, parameter: &str) -> bool {
    match (&row.parameter, &row.message) {
        (Some(named), _) => named == parameter,
        (None, Some(message)) => message
            .split(|c: char| !c.is_alphanumeric() && c != '.' && c != '_')
            .any(|word| word.trim_end_matches('.') == parameter),
        (None, None) => false,
    }
}
