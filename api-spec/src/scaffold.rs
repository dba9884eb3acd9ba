//! The spec that `new-action` writes: valid in form, with a `TODO` wherever something has to be filled in. JSON has
//! no comments, so the loader explains each `TODO` instead.

use crate::model::{Action, Effect, ErrorRow, Example, Field, Method, Type, to_text};

/// The text of a new action file.
///
/// # Errors
/// Never in practice: the scaffold is plain JSON.
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
                default_from: Some(crate::model::Source::ClientRegion),
                doc: Some("TODO: what the region is for; remove the parameter if there is none".to_owned()),
                ..Field::default()
            },
            todo_field(
                "TODO: the name of a parameter as it goes over the wire, such as `InstanceId`; one entry for each",
            ),
        ],
        response: vec![
            todo_field("TODO: the name of a field of the response, such as `TotalCount`; one entry for each"),
            Field {
                name: "RequestId".to_owned(),
                required: true,
                doc: Some("Names this call in support requests.".to_owned()),
                ..Field::default()
            },
        ],
        errors: vec![ErrorRow {
            code: "TODO: a documented error code, such as `InvalidParameter`; one entry for each".to_owned(),
            http_status: 400,
            message: Some("TODO: the message as the service words it".to_owned()),
            doc: Some("TODO: what it means and what to do".to_owned()),
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

/// What the names of actions begin with that change nothing.
const READ: &[&str] = &["Describe", "List", "Get", "Query", "Check"];

fn todo_field(name: &str) -> Field {
    Field {
        name: name.to_owned(),
        kind: Type::String,
        doc: Some("TODO: what it is for, its unit and its limits".to_owned()),
        ..Field::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;
    use crate::load::{SourceFile, check};

    #[test]
    fn the_loader_explains_each_todo_and_nothing_else() {
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
