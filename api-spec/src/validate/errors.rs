//! Error rows.

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
                .help("the text of `Code` in the answer: `InvalidParameter`");
            context.push(finding);
        } else if row.code.chars().any(|c| c.is_whitespace() || !c.is_ascii()) {
            let message = format!(
                "the error code {} holds blanks or letters beyond ASCII",
                quoted(&row.code)
            );
            let finding = context.error(Code::BadErrorRow, &here.key("code"), message).warning();
            context.push(finding);
        }
        if row.http_status != 200 && !(400..=599).contains(&row.http_status) {
            let message = format!("{} is not the status of an error", row.http_status);
            let finding = context
                .error(Code::BadErrorRow, &here.key("http_status"), message)
                .help("400 to 599; 200 where the service reports the error in the body only");
            context.push(finding);
        }
        if !seen.insert((&row.code, row.http_status, &row.message, &row.parameter)) {
            let finding = context
                .error(
                    Code::DuplicateName,
                    &here.key("code"),
                    format!("the row {} is given twice", quoted(&row.code)),
                )
                .warning()
                .help("remove one of the two, or say in `message` what tells them apart");
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
            let message = format!("there is no parameter {}", quoted(parameter));
            let finding = context
                .error(Code::UnknownParameter, &here.key("parameter"), message)
                .help(help);
            context.push(finding);
        }
    }
}
