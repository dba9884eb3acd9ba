//! Lowers error codes to constants.

use std::collections::{BTreeMap, BTreeSet};

use acs_spec::model::ProductSpec;

use crate::{docs, ir, naming};

/// The maximum length of a code. Longer texts are sentences.
const LONGEST: usize = 80;

/// Returns all documented codes, sorted. A template such as `InvalidParameter.%s` becomes the prefix that its codes share.
/// Texts that are not ASCII or as long as a sentence are not codes; they appear in the documentation only.
pub(super) fn lower(spec: &ProductSpec) -> Vec<ir::ErrorCode> {
    let mut codes: BTreeMap<(String, bool), BTreeSet<u16>> = BTreeMap::new();
    let rows = spec.actions.iter().flat_map(|action| &action.errors);
    for row in rows.chain(&spec.product.errors) {
        let code = row.code.trim();
        let (code, prefix) = match template(code) {
            Some(prefix) => (prefix, true),
            None => (code, false),
        };
        if is_code(code) {
            codes
                .entry((code.to_owned(), prefix))
                .or_default()
                .insert(row.http_status);
        }
    }
    let constants = codes.into_iter().map(|((code, prefix), statuses)| ir::ErrorCode {
        constant: naming::error_constant(&code, prefix),
        doc: docs::error_code(&code, prefix, statuses.into_iter()),
        code,
    });
    constants.collect()
}

/// Returns the text before the first placeholder of a template.
fn template(code: &str) -> Option<&str> {
    let at = ["%s", "%d", "{", "$", "<", "***", "xxx", "XXX"]
        .iter()
        .filter_map(|mark| code.find(mark))
        .min()?;
    code.get(..at)
}

fn is_code(code: &str) -> bool {
    code.len() <= LONGEST
        && code.chars().all(|c| c.is_ascii_graphic() || c == ' ')
        && code.chars().any(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use acs_spec::model::{ErrorRow, Product};

    use super::*;

    #[test]
    fn codes_become_constants() {
        let row = |code: &str| ErrorRow {
            code: code.into(),
            http_status: 400,
            ..ErrorRow::default()
        };
        let rows = [
            "MissingParameter",
            "InvalidParameter.%s",
            "%s",
            "Invalid Param",
            "InvalidParam",
            "参数错误",
            " Padded ",
            "4040",
            "",
            "MissingParameter",
        ];
        let errors = rows.into_iter().map(row).collect();
        let spec = ProductSpec {
            product: Product {
                errors,
                ..Product::default()
            },
            ..ProductSpec::default()
        };
        let constants: Vec<_> = lower(&spec)
            .into_iter()
            .map(|code| (code.constant, code.code))
            .collect();
        let wanted = [
            ("_4040", "4040"),
            ("INVALID_PARAM_7S20", "Invalid Param"),
            ("INVALID_PARAM", "InvalidParam"),
            ("INVALID_PARAMETER_0PREFIX", "InvalidParameter."),
            ("MISSING_PARAMETER", "MissingParameter"),
            ("PADDED", "Padded"),
        ];
        let wanted: Vec<_> = wanted
            .map(|(constant, code)| (constant.to_owned(), code.to_owned()))
            .into();
        assert_eq!(constants, wanted);
    }
}
