//! The spec that `new-action` writes: valid in form, with a `TODO` for everything to fill in. JSON has
//! no comments, so the loader explains each `TODO` instead.

use crate::model::{Action, Effect, ErrorRow, Example, Field, Method, Type, to_text};

/// Returns the text of a new action file.
///
/// # Errors
/// Returns an error if the scaffold cannot be written as JSON, which does not happen in practice.
pub fn action(name: &str) -> serde_json::Result<String> {
    to_text(&Action {
        schema: Some("../../../schema/action.schema.json".to_owned()),
        action: name.to_owned(),
        summary: "TODO: one sentence on what the action does".to_owned(),
        methods: vec![Method::Get, Method::Post],
        effect: if READ.iter().any(|prefix| name.starts_with(prefix)) {
            Effect::Read
        } else {
            Effect::Write
        },
        parameters: vec![
            Field {
                name: "RegionId".to_owned(),
                required: true,
                default_from: Some(crate::model::DefaultFrom::ClientRegion),
                doc: Some("TODO: what the region is for; remove the parameter if there is none".to_owned()),
                ..Field::default()
            },
            todo_field("TODO: the wire name of a parameter, such as `InstanceId`; one entry per parameter"),
        ],
        response: vec![
            todo_field("TODO: the wire name of a response field, such as `TotalCount`; one entry per field"),
            Field {
                name: "RequestId".to_owned(),
                required: true,
                doc: Some("The id of the request, for support.".to_owned()),
                ..Field::default()
            },
        ],
        errors: vec![ErrorRow {
            code: "TODO: a documented error code, such as `InvalidParameter`; one entry per code".to_owned(),
            http_status: 400,
            message: Some("TODO: the message in the words of the service".to_owned()),
            doc: Some("TODO: the meaning, and what to do about it".to_owned()),
            ..ErrorRow::default()
        }],
        examples: vec![Example {
            name: "documented".to_owned(),
            json: Some(serde_json::json!({"RequestId": "TODO: a response in JSON, from the documentation"})),
            xml: Some("TODO: the same response in XML".to_owned()),
            ..Example::default()
        }],
        ..Action::default()
    })
}

/// Prefixes of the names of actions that change nothing.
const READ: &[&str] = &["Describe", "List", "Get", "Query", "Check"];

fn todo_field(name: &str) -> Field {
    Field {
        name: name.to_owned(),
        kind: Type::String,
        doc: Some("TODO: the purpose, the unit and the limits".to_owned()),
        ..Field::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;
    use crate::load::{SourceFile, check};

    #[test]
    fn loader_explains_each_todo() {
        let text = action("DescribeThings").unwrap();
        let files = vec![
            SourceFile {
                path: "p/v/product.json".to_owned(),
                text: r#"{"product":"P","version":"2020-01-01"}"#.to_owned(),
            },
            SourceFile {
                path: "p/v/actions/DescribeThings.json".to_owned(),
                text: text.clone(),
            },
        ];
        let report = check(files).report;
        assert_eq!(report.findings().len(), text.matches("\"TODO").count(), "{report}");
        assert!(
            report
                .findings()
                .iter()
                .all(|finding| finding.code == Code::Placeholder),
            "{report}"
        );
        insta::assert_snapshot!(report.plain());
    }
}
