//! The specs of the repository have no findings.

use std::path::Path;

#[test]
fn repository_specs_have_no_findings() {
    let checked = acs_spec::load::check_catalog(&Path::new(env!("CARGO_MANIFEST_DIR")).join("specs"));
    assert!(checked.report.is_empty(), "{}", checked.report);
    assert!(
        checked
            .specs
            .iter()
            .any(|spec| spec.action("DescribeInstanceStatus").is_some())
    );
}

#[test]
fn schemas_match_the_model() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for (path, text) in acs_spec::schema::files().unwrap() {
        let file = root.join(&path);
        let committed = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(committed == text, "{path} is stale: run `cargo xtask regenerate`");
    }
}

#[test]
fn readme_explains_every_key() {
    let readme = include_str!("../../README.md");
    for schema in [
        acs_spec::schema::action(),
        acs_spec::schema::product(),
        acs_spec::schema::vocabulary(),
    ] {
        let definitions = schema["$defs"].as_object().into_iter().flat_map(|all| all.values());
        for object in definitions
            .chain([&schema])
            .filter_map(|object| object["properties"].as_object())
        {
            for (key, property) in object {
                let meaning = property["description"].as_str().unwrap().replace('\n', " ");
                let explained = readme
                    .lines()
                    .any(|row| row.starts_with(&format!("| `{key}`")) && row.ends_with(&format!(" | {meaning} |")));
                assert!(explained, "api-spec/README.md does not say of `{key}`: {meaning}");
            }
        }
    }
}

/// Uses every key of the format once.
#[test]
fn complete_spec_has_no_findings() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good-specs/everything");
    let checked = acs_spec::load::check_product(&dir);
    assert!(checked.report.is_empty(), "{}", checked.report);
    let [spec] = checked.specs.as_slice() else {
        panic!("one product")
    };
    assert!(acs_spec::validate(spec).is_empty());

    let text = acs_spec::model::to_text(&spec.actions[0]).unwrap();
    let keys = acs_spec::schema::action();
    for (name, definition) in keys["$defs"].as_object().unwrap() {
        for key in definition["properties"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(key, _)| key)
        {
            // The keys of the other page style, and of the fields of the product.
            let elsewhere = ["page", "next_token", "doc"].contains(&key.as_str());
            assert!(
                elsewhere || text.contains(&format!("\"{key}\": ")),
                "{name}.{key} is not used"
            );
        }
    }
}
