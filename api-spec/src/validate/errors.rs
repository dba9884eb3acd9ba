//! Checks error rows.

use std::collections::HashSet;

use super::{Context, names, quoted, suggest};
use crate::diagnostics::{Code, Pointer};
use crate::model::{ErrorRow, Field};

/// Checks the rows of an action, or of a product, which has no parameters of its own.
pub(super) fn check(context: &mut Context<'_>, rows: &[ErrorRow], parameters: Option<&[Field]>, at: &Pointer<'_>) {
    let mut seen = HashSet::with_capacity(rows.len());
    for (index, row) in rows.iter().enumerate() {
        let here = at.index(index);
        if row.code.trim().is_empty() || row.code.chars().any(char::is_control) {
            let finding = context
                .error(
                    Code::BadErrorRow,
                    &here.key("code"),
                    format!("{} is not an error code", quoted(&row.code)),
                )
                .help("write the value of `Code` in the response, such as `InvalidParameter`");
            context.push(finding);
        } else if row.code.chars().any(|c| c.is_whitespace() || !c.is_ascii()) {
            let message = format!(
                "the error code {} contains blanks or non-ASCII characters",
                quoted(&row.code)
            );
            let finding = context.error(Code::BadErrorRow, &here.key("code"), message).warning();
            context.push(finding);
        }
        if row.http_status != 200 && !(400..=599).contains(&row.http_status) {
            let message = format!("{} is not an error status", row.http_status);
            let finding = context
                .error(Code::BadErrorRow, &here.key("http_status"), message)
                .help("write 400 to 599, or 200 if the service reports the error in the body only");
            context.push(finding);
        }
        if !seen.insert((&row.code, row.http_status, &row.message, &row.parameter)) {
            let finding = context
                .error(
                    Code::DuplicateName,
                    &here.key("code"),
                    format!("duplicate error row {}", quoted(&row.code)),
                )
                .warning()
                .help("remove one of them, or give them different messages");
            context.push(finding);
        }
        if let (Some(parameter), Some(parameters)) = (&row.parameter, parameters)
            && !names::is_public(parameter)
            && !parameters.iter().any(|field| field.name == *parameter)
        {
            let help = suggest(
                parameter,
                parameters.iter().map(|field| field.name.as_str()),
                "parameters",
            );
            let message = format!("unknown parameter {}", quoted(parameter));
            let finding = context
                .error(Code::UnknownParameter, &here.key("parameter"), message)
                .help(help);
            context.push(finding);
        }
    }
}
