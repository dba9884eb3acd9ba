//! Merges keep parts written by hand, and report changes.

use acs_import::{self, Change, ChangeKind, Options};
use acs_spec::model::{
    Action, Alternative, DefaultFrom, ErrorRow, Example, Field, Method, PageStyle, Pagination, ProductSpec, Type,
    Waiter,
};
use insta::assert_snapshot;

const BEFORE: &str = r##"{
    "info": {"style": "RPC", "product": "Demo", "version": "2020-01-01"},
    "endpoints": [{"regionId": "a-1", "endpoint": "demo.a-1.aliyuncs.com"}],
    "components": {"schemas": {"Owner": {"type": "object", "properties": {"Name": {"type": "string"}}}}},
    "apis": {
        "ListThings": {
            "methods": ["get", "post"], "operationType": "read",
            "parameters": [
                {"name": "RegionId", "in": "query", "schema": {"type": "string", "required": true}},
                {"name": "PageNumber", "in": "query", "schema": {"type": "integer", "format": "int32"}},
                {"name": "PageSize", "in": "query", "schema": {"type": "integer", "format": "int32", "maximum": "50"}},
                {"name": "State", "in": "query", "schema": {"type": "string"}},
                {"name": "Old", "in": "query", "schema": {"type": "string"}}
            ],
            "responses": {"200": {"schema": {"type": "object", "properties": {
                "TotalCount": {"type": "integer", "format": "int32"},
                "Things": {"type": "array", "items": {"type": "object", "properties": {
                    "Id": {"type": "string"}, "State": {"type": "string"}, "Owner": {"$ref": "#/components/schemas/Owner"}
                }}}
            }}}},
            "errorCodes": {"400": [{"errorCode": "Bad"}, {"errorCode": "Gone"}]}
        },
        "GetOld": {"responses": {}}
    }
}"##;

#[test]
fn same_document_changes_nothing() {
    let fresh = import(BEFORE);
    let plain = acs_import::merge(&fresh, fresh.clone());
    assert_eq!(plain.spec, fresh);
    assert_eq!(plain.changes, []);

    let refined = by_hand();
    let merged = acs_import::merge(&refined, import(BEFORE));
    assert_eq!(merged.spec, refined);
    assert_eq!(merged.changes, []);
}

#[test]
fn vpc_hosts_stay_if_undocumented() {
    let mut known = import(BEFORE);
    let vpc_rule = Some("demo-vpc.{region}.aliyuncs.com".to_owned());
    known.product.endpoints.vpc_rule.clone_from(&vpc_rule);
    known.product.endpoints.rule = Some("outdated.{region}.aliyuncs.com".to_owned());
    let endpoints = acs_import::merge(&known, import(BEFORE)).spec.product.endpoints;
    assert_eq!(endpoints.vpc_rule, vpc_rule);
    assert_eq!(endpoints.rule.as_deref(), Some("demo.{region}.aliyuncs.com"));
}

#[test]
fn hand_written_parts_survive_reimport() {
    let merged = acs_import::merge(&by_hand(), import(&after())).spec;
    let action = merged.action("ListThings").unwrap();
    let refined = by_hand();
    let known = refined.action("ListThings").unwrap();
    assert_eq!(action.summary, known.summary);
    assert_eq!(action.waiters, known.waiters);
    assert_eq!(action.examples, known.examples);
    assert_eq!(action.pagination, known.pagination);
    assert_eq!(merged.product.title, refined.product.title);
    let state = parameter(action, "State");
    assert_eq!(
        state.kind,
        Type::Enum,
        "the states that a person listed outweigh a plain string"
    );
    assert_eq!(state.values, ["Running", "Stopped"]);
    assert_eq!(parameter(action, "PageSize").doc.as_deref(), Some("Things a page."));
    assert_eq!(
        parameter(action, "RegionId").default_from,
        Some(DefaultFrom::ClientRegion)
    );
    assert!(
        action.errors.iter().any(|row| row.code == "Throttled"),
        "a row with a doc is hand-written"
    );
    assert!(
        !action.errors.iter().any(|row| row.code == "Gone"),
        "a bare row goes with the document"
    );

    let again = acs_import::merge(&merged, import(&after()));
    assert_eq!(again.spec, merged);
    assert_eq!(again.changes, []);
}

#[test]
fn changes_say_what_breaks() {
    let changes = acs_import::merge(&by_hand(), import(&after())).changes;
    let rows: Vec<String> = changes.iter().map(row).collect();
    assert_snapshot!(rows.join("\n"));
    assert!(
        changes
            .iter()
            .any(|change| change.kind == ChangeKind::Removed && change.place == "GetOld")
    );
}

#[test]
fn outdated_pagination_is_replaced() {
    let gone = BEFORE.replace("\"Things\"", "\"Rows\"");
    let merged = acs_import::merge(&by_hand(), import(&gone)).spec;
    let pagination = merged.action("ListThings").unwrap().pagination.clone().unwrap();
    assert_eq!(pagination.items, "Rows");
}

#[test]
fn second_page_style_is_added() {
    let known = listing(|_| {});
    let fresh = listing(|action| {
        let pages = action.pagination.as_mut().unwrap();
        let style = match pages.style {
            PageStyle::PageNumber => PageStyle::Token,
            PageStyle::Token => PageStyle::PageNumber,
        };
        pages.alternative = Some(Alternative {
            style,
            page: Some("Page".to_owned()).filter(|_| style == PageStyle::PageNumber),
            token: Some("Token".to_owned()).filter(|_| style == PageStyle::Token),
            ..Alternative::default()
        });
    });
    let alternative = |spec: &ProductSpec| {
        let action = spec.action("ListThings").unwrap();
        action.pagination.as_ref().unwrap().alternative.clone()
    };
    let merge = acs_import::merge(&known, fresh.clone());
    assert_eq!(alternative(&merge.spec), alternative(&fresh));
    let breaks = |merge: &acs_import::Merge| merge.changes.iter().filter(|change| change.breaking).count();
    assert_eq!((merge.changes.len(), breaks(&merge)), (1, 0));
    // The style that a person chose stays the preferred one.
    let turned = listing(|action| {
        let pages = action.pagination.as_mut().unwrap();
        let other = alternative(&fresh).unwrap();
        *pages = Pagination {
            style: other.style,
            page: other
                .page
                .and_then(|_| action.parameters.first().map(|field| field.name.clone())),
            token: other
                .token
                .and_then(|_| action.parameters.first().map(|field| field.name.clone())),
            items: pages.items.clone(),
            ..Pagination::default()
        };
    });
    let merged = acs_import::merge(&turned, fresh.clone()).spec;
    let pages = merged.action("ListThings").unwrap().pagination.clone().unwrap();
    assert_eq!(pages.style, alternative(&fresh).unwrap().style);
    assert_ne!(pages.alternative.map(|other| other.style), Some(pages.style));
}

/// Returns the import of the first document with a changed `ListThings`.
fn listing(change: impl FnOnce(&mut Action)) -> ProductSpec {
    let mut spec = import(BEFORE);
    let action = spec
        .actions
        .iter_mut()
        .find(|action| action.action == "ListThings")
        .unwrap();
    change(action);
    spec
}

fn merged(known: &ProductSpec, fresh: ProductSpec) -> Action {
    acs_import::merge(known, fresh)
        .spec
        .action("ListThings")
        .unwrap()
        .clone()
}

#[test]
fn order_of_methods_stays() {
    let methods = |known: &[Method], fresh: &[Method]| {
        let known = listing(|action| action.methods = known.to_vec());
        merged(&known, listing(|action| action.methods = fresh.to_vec())).methods
    };
    let both = [Method::Get, Method::Post];
    let turned = [Method::Post, Method::Get];
    assert_eq!(methods(&turned, &both), turned);
    assert_eq!(methods(&[], &both), [], "both is the default");
    assert_eq!(methods(&both, &[Method::Post]), [Method::Post]);
    assert_eq!(methods(&[], &[Method::Post]), [Method::Post]);
    assert_eq!(methods(&[Method::Post], &[Method::Get]), [Method::Get]);
    assert_eq!(methods(&[Method::Post], &both), both);
}

#[test]
fn order_of_arguments_stays() {
    let names = |fields: &[Field]| -> Vec<String> { fields.iter().map(|field| field.name.clone()).collect() };
    let field = |name: &str| Field {
        name: name.to_owned(),
        required: true,
        ..Field::default()
    };
    let with = |names: &[&str]| listing(|action| action.parameters = names.iter().map(|name| field(name)).collect());
    let merge = acs_import::merge(
        &with(&["A", "B", "C"]),
        with(&["New0", "C", "New1", "New2", "A", "New3"]),
    );
    let merged = merge.spec.action("ListThings").unwrap();
    assert_eq!(names(&merged.parameters), ["New0", "A", "New3", "C", "New1", "New2"]);
    assert!(
        merge.changes.iter().all(|change| !change.detail.contains("order")),
        "{:?}",
        merge.changes
    );
}

#[test]
fn deprecation_follows_the_document() {
    let action = |deprecated| {
        listing(|action| {
            action.deprecated = deprecated;
            for field in action.parameters.iter_mut().chain(&mut action.response) {
                field.deprecated = deprecated;
            }
        })
    };
    for (known, fresh) in [(false, true), (true, false)] {
        let mut known = action(known);
        // A more precise type than that of the document takes another path in the merge.
        let state = known.actions.iter_mut().flat_map(|action| &mut action.parameters);
        for field in state.filter(|field| field.name == "State") {
            field.kind = Type::Enum;
            field.values = vec!["Running".to_owned()];
        }
        let merged = merged(&known, action(fresh));
        assert_eq!(merged.deprecated, fresh);
        for field in merged.parameters.iter().chain(&merged.response) {
            assert_eq!(field.deprecated, fresh, "{}", field.name);
        }
    }
}

#[test]
fn new_limits_of_the_document_win() {
    let size = |maximum: Option<i32>| {
        listing(|action| {
            let field = action
                .parameters
                .iter_mut()
                .find(|field| field.name == "PageSize")
                .unwrap();
            field.maximum = maximum.map(Into::into);
        })
    };
    let maximum = |known, fresh| {
        parameter(&merged(&size(known), size(fresh)), "PageSize")
            .maximum
            .clone()
    };
    assert_eq!(maximum(Some(50), Some(20)), Some(20.into()));
    assert_eq!(maximum(Some(50), None), Some(50.into()), "a limit found by hand stays");
    assert_eq!(maximum(None, Some(20)), Some(20.into()));
}

#[test]
fn secrets_and_required_fields_stay_known() {
    let known = listing(|action| {
        for field in action.parameters.iter_mut().chain(&mut action.response) {
            field.sensitive = field.name == "State" || field.name == "TotalCount";
            field.required = true;
        }
    });
    let merged = merged(&known, import(BEFORE));
    assert!(parameter(&merged, "State").sensitive && !parameter(&merged, "Old").sensitive);
    let total = merged.response.iter().find(|field| field.name == "TotalCount").unwrap();
    assert!(total.sensitive);
    assert!(
        merged.response.iter().all(|field| field.required),
        "the importer never claims it"
    );
    assert!(
        !parameter(&merged, "State").required,
        "the document says what is required"
    );
}

#[test]
fn refined_types_stay() {
    let kind = |known: Type, fresh: Type| {
        let with = |kind: Type| {
            listing(|action| {
                let field = action
                    .response
                    .iter_mut()
                    .find(|field| field.name == "TotalCount")
                    .unwrap();
                field.kind = kind;
                field.values = if kind == Type::Enum {
                    vec!["a".to_owned()]
                } else {
                    Vec::new()
                };
            })
        };
        let merged = merged(&with(known), with(fresh));
        merged
            .response
            .iter()
            .find(|field| field.name == "TotalCount")
            .unwrap()
            .kind
    };
    for (known, fresh) in [
        (Type::Enum, Type::String),
        (Type::Timestamp, Type::String),
        (Type::Int64, Type::Int32),
        (Type::Double, Type::Float),
        (Type::Object, Type::Any),
        (Type::Object, Type::Map),
    ] {
        assert_eq!(kind(known, fresh), known);
    }
    for (known, fresh) in [
        (Type::Int32, Type::Int64),
        (Type::String, Type::Int32),
        (Type::Any, Type::String),
        (Type::Boolean, Type::String),
        (Type::Map, Type::Object),
    ] {
        assert_eq!(kind(known, fresh), fresh);
    }
}

#[test]
fn pagination_by_removed_parameter_is_replaced() {
    let fresh = import(&BEFORE.replace("\"PageSize\"", "\"Size\""));
    let pages = merged(&listing(|_| {}), fresh).pagination.unwrap();
    assert_eq!(
        (pages.page.as_deref(), pages.size.as_deref()),
        (Some("PageNumber"), Some("Size"))
    );
}

#[test]
fn second_style_needs_same_list() {
    let with_token = listing(|action| {
        let pages = action.pagination.as_mut().unwrap();
        pages.items = "Others".to_owned();
        pages.alternative = Some(Alternative {
            style: PageStyle::Token,
            token: Some("State".to_owned()),
            ..Alternative::default()
        });
    });
    assert_eq!(
        merged(&listing(|_| {}), with_token).pagination.unwrap().alternative,
        None
    );
}

#[test]
fn documented_error_row_is_kept_once() {
    let known = listing(|action| {
        for row in &mut action.errors {
            row.doc = Some("Why.".to_owned());
        }
    });
    let errors = merged(&known, import(BEFORE)).errors;
    assert_eq!(errors, known.action("ListThings").unwrap().errors);
}

#[test]
fn facts_that_the_document_lacks_stay() {
    let state = |change: &dyn Fn(&mut Field)| {
        listing(|action| {
            change(
                action
                    .parameters
                    .iter_mut()
                    .find(|field| field.name == "State")
                    .unwrap(),
            )
        })
    };
    let known = state(&|field| {
        field.default = Some("Running".into());
        field.default_from = Some(DefaultFrom::ClientRegion);
        field.pattern = Some("^R".to_owned());
    });
    let field = parameter(&merged(&known, import(BEFORE)), "State").clone();
    assert_eq!(field.default, Some("Running".into()));
    assert_eq!(field.default_from, Some(DefaultFrom::ClientRegion));
    assert_eq!(field.pattern.as_deref(), Some("^R"));

    let values = |values: &[&str]| {
        state(&|field| {
            field.kind = Type::Enum;
            field.values = values.iter().map(|value| (*value).to_owned()).collect();
        })
    };
    let both = merged(&values(&["B", "A"]), values(&["A", "C"]));
    assert_eq!(parameter(&both, "State").values, ["B", "A", "C"]);
}

#[test]
fn list_lifted_by_hand_stays_lifted() {
    let wrapped = BEFORE.replace(
        r#""TotalCount": {"type": "integer", "format": "int32"}"#,
        r#""Data": {"type": "object", "properties": {"Row": {"type": "array", "items": {"type": "string"}}}}"#,
    );
    let data = |spec: &ProductSpec| -> Field {
        let action = spec.action("ListThings").unwrap();
        action
            .response
            .iter()
            .find(|field| field.name == "Data")
            .unwrap()
            .clone()
    };
    let mut known = import(&wrapped);
    let lifted = Field {
        kind: Type::List,
        element: Some("Row".to_owned()),
        items: data(&known).fields[0].items.clone(),
        fields: Vec::new(),
        ..data(&known)
    };
    assert_eq!(data(&known).kind, Type::Object);
    for action in known.actions.iter_mut().filter(|action| action.action == "ListThings") {
        for field in action.response.iter_mut().filter(|field| field.name == "Data") {
            *field = lifted.clone();
        }
    }
    let merge = acs_import::merge(&known, import(&wrapped));
    assert_eq!(data(&merge.spec), lifted);
    assert_eq!(merge.changes, []);
}

/// Returns a later version of the document.
fn after() -> String {
    BEFORE
        .replace(r#""maximum": "50""#, r#""maximum": "20""#)
        .replace(r#""GetOld""#, r#""GetNew""#)
        .replace(
            r#"{"name": "Old", "in": "query", "schema": {"type": "string"}}"#,
            NEW_PARAMETER,
        )
        .replace(r#""Id": {"type": "string"}"#, r#""Id": {"type": "integer"}"#)
        .replace(r#", {"errorCode": "Gone"}"#, r#", {"errorCode": "Fresh"}"#)
        .replace("demo.a-1.", "things.a-1.")
}

const NEW_PARAMETER: &str = r#"{"name": "New", "in": "query", "schema": {"type": "string", "required": true}}"#;

/// Returns the import of the first document with edits by hand.
fn by_hand() -> ProductSpec {
    let mut spec = import(BEFORE);
    spec.product.title = Some("Demo of things".to_owned());
    let action = spec
        .actions
        .iter_mut()
        .find(|action| action.action == "ListThings")
        .unwrap();
    action.summary = "Lists things.".to_owned();
    action.waiters = vec![Waiter {
        name: "running".to_owned(),
        interval_seconds: 1,
        timeout_seconds: 9,
        ..Waiter::default()
    }];
    action.examples = vec![Example {
        name: "two".to_owned(),
        ..Example::default()
    }];
    action.errors.push(ErrorRow {
        code: "Throttled".to_owned(),
        http_status: 429,
        doc: Some("Too many calls.".to_owned()),
        ..ErrorRow::default()
    });
    if let Some(pagination) = &mut action.pagination {
        pagination.total = None;
    }
    for field in &mut action.parameters {
        match field.name.as_str() {
            "PageSize" => {
                field.doc = Some("Things a page.".to_owned());
                field.rename = Some("size".to_owned());
            }
            "State" => {
                field.kind = Type::Enum;
                field.values = vec!["Running".to_owned(), "Stopped".to_owned()];
            }
            _ => {}
        }
    }
    spec
}

fn parameter<'a>(action: &'a Action, name: &str) -> &'a Field {
    action.parameters.iter().find(|field| field.name == name).unwrap()
}

fn import(text: &str) -> ProductSpec {
    acs_import::document(text, &Options::default()).unwrap().spec
}

fn row(change: &Change) -> String {
    let breaking = if change.breaking { "breaking" } else { "" };
    format!(
        "{:<8} {breaking:<8} {}: {}",
        change.kind.to_string(),
        change.place,
        change.detail
    )
}
