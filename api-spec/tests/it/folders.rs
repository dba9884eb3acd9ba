//! Folders and files that are not specs.

use std::fs;
use std::path::Path;

use acs_spec::{Code, Report, load};

const PRODUCT: &str = r#"{"product": "Ecs", "version": "2014-05-26"}"#;
const ACTION: &str = r#"{"action": "DescribeThings", "summary": "Lists things."}"#;

fn folder(fill: impl FnOnce(&Path)) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let version = root.path().join("ecs/2014-05-26");
    fs::create_dir_all(version.join("actions")).unwrap();
    fs::write(version.join("product.json"), PRODUCT).unwrap();
    fs::write(version.join("actions/DescribeThings.json"), ACTION).unwrap();
    fill(&version);
    root
}

fn check(fill: impl FnOnce(&Path)) -> Report {
    let root = folder(fill);
    let checked = load::check_product(&root.path().join("ecs/2014-05-26"));
    assert_eq!(checked.specs.is_empty(), checked.report.has_errors());
    checked.report
}

fn codes(report: &Report) -> Vec<Code> {
    report.findings().iter().map(|finding| finding.code).collect()
}

#[test]
fn catalogue_loads_every_version() {
    let root = folder(|version| {
        let other = version.parent().unwrap().parent().unwrap().join("sts/2015-04-01");
        fs::create_dir_all(&other).unwrap();
        fs::write(
            other.join("product.json"),
            r#"{"product": "Sts", "version": "2015-04-01"}"#,
        )
        .unwrap();
    });
    fs::create_dir_all(root.path().join("schema")).unwrap();
    fs::write(root.path().join("README.md"), "x").unwrap();
    let specs = load::catalog(root.path()).unwrap();
    let names: Vec<(&str, usize)> = specs
        .iter()
        .map(|spec| (spec.product.product.as_str(), spec.actions.len()))
        .collect();
    assert_eq!(names, [("Ecs", 1), ("Sts", 0)]);
}

#[test]
fn bad_product_spares_the_others() {
    let root = folder(|version| {
        let other = version.parent().unwrap().parent().unwrap().join("sts/2015-04-01");
        fs::create_dir_all(&other).unwrap();
        fs::write(other.join("product.json"), "{").unwrap();
    });
    let checked = load::check_catalog(root.path());
    assert_eq!(checked.specs.len(), 1);
    assert_eq!(codes(&checked.report), [Code::Syntax]);
    assert!(load::catalog(root.path()).is_err());
}

#[test]
fn invalid_utf8_is_located() {
    let report = check(|dir| fs::write(dir.join("actions/A.json"), b"{\n  \"action\": \"\xff\"}").unwrap());
    assert_eq!(codes(&report), [Code::NotUtf8]);
    assert_eq!(report.position(0), Some((2, 14)));
    assert!(
        report.plain().contains("[ecs/2014-05-26/actions/A.json:2:14]"),
        "{report}"
    );
}

#[test]
fn folder_named_like_spec_is_unreadable() {
    let report = check(|dir| fs::create_dir(dir.join("actions/A.json")).unwrap());
    assert_eq!(codes(&report), [Code::Unreadable]);
    assert!(
        report
            .plain()
            .contains("ecs/2014-05-26/actions/A.json: this is a folder"),
        "{report}"
    );
}

#[cfg(unix)]
#[test]
fn broken_links_are_unreadable() {
    use std::os::unix::fs::symlink;
    let report = check(|dir| {
        symlink(dir.join("actions/A.json"), dir.join("actions/A.json")).unwrap();
        symlink(dir.join("actions/gone"), dir.join("actions/B.json")).unwrap();
        symlink(dir, dir.join("actions/C.json")).unwrap();
        symlink("/dev/zero", dir.join("actions/D.json")).unwrap();
    });
    assert_eq!(codes(&report), [Code::Unreadable; 4], "{report}");
}

#[test]
fn huge_file_is_refused_unread() {
    let report = check(|version| {
        let file = fs::File::create(version.join("actions/Huge.json")).unwrap();
        file.set_len((16 << 20) + 1).unwrap();
    });
    assert_eq!(codes(&report), [Code::Unreadable]);
    let finding = &report.findings()[0];
    assert!(finding.message.ends_with("larger than 16 MiB"), "{}", finding.message);
    assert_eq!(finding.help.as_deref(), Some("remove it: no spec needs as much"));
}

#[test]
fn foreign_files_are_warnings() {
    let report = check(|dir| {
        fs::write(dir.join("actions/notes.txt"), "x").unwrap();
        fs::write(dir.join("Product.json"), "x").unwrap();
        fs::create_dir(dir.join("actions/old")).unwrap();
        fs::write(dir.join(".hidden"), "x").unwrap();
    });
    assert_eq!(codes(&report), [Code::ForeignFile; 3], "{report}");
}

#[test]
fn missing_product_gives_no_spec() {
    let report = check(|dir| fs::remove_file(dir.join("product.json")).unwrap());
    assert_eq!(codes(&report), [Code::MissingProduct]);
}

#[test]
fn missing_folder_is_named() {
    let report = load::product(Path::new("no/such/folder")).unwrap_err();
    assert_eq!(codes(&report), [Code::Unreadable, Code::MissingProduct]);
    assert!(
        report.plain().contains("no/such/folder: the folder cannot be read"),
        "{report}"
    );
}

#[test]
fn folder_of_another_version_is_found() {
    let root = folder(|dir| fs::rename(dir, dir.with_file_name("2015-01-01")).unwrap());
    assert_eq!(codes(&load::check_catalog(root.path()).report), [Code::FileName]);
}

/// Treated as no actions, it would remove everything that had been generated for them.
#[test]
fn actions_file_is_an_error() {
    let report = check(|dir| {
        fs::remove_dir_all(dir.join("actions")).unwrap();
        fs::write(dir.join("actions"), "x").unwrap();
    });
    assert_eq!(codes(&report), [Code::Unreadable]);
    assert!(report.has_errors());
}

#[cfg(unix)]
#[test]
fn control_characters_in_names_are_escaped() {
    let report = check(|dir| fs::write(dir.join("actions/a\u{1b}[31m\nb.json"), "{").unwrap());
    assert!(report.plain().contains("actions/a␛[31m␊b.json"), "{report}");
}

#[test]
fn many_findings_are_reported_quickly() {
    let fields: Vec<String> = (0..20_000).map(|number| format!(r#""k{number}":1"#)).collect();
    let name = "x".repeat(1 << 20);
    let text = format!(r#"{{"action":"{name}","summary":"x",{}}}"#, fields.join(","));
    let report = check(|dir| fs::write(dir.join("actions/A.json"), text).unwrap());
    // One finding is about the name of the file.
    assert_eq!(report.findings().len(), 20_001);
    let (line, column) = report.position(20_000).unwrap();
    assert!(line == 1 && column > 1 << 20);
}

#[test]
fn long_name_is_cut() {
    let name = "x".repeat(1000);
    let report = check(|dir| {
        fs::write(
            dir.join("actions/A.json"),
            format!(r#"{{"action": "{name}", "summary": "x"}}"#),
        )
        .unwrap();
    });
    assert_eq!(codes(&report), [Code::FileName]);
    assert!(report.plain().len() < 1000, "{report}");
}
