//! Reads spec files strictly, and reports all findings in one run.
//!
//! Valid files are read by serde alone. A file is parsed again with positions only if that fails or the validator
//! has findings.

mod disk;
mod repair;
mod structure;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::diagnostics::{Code, Finding, Report, Severity, json_message};
use crate::model::{Action, Product, ProductSpec, TypeNames, Vocabulary, is_date};
use crate::validate::{self, NamedAction, quoted};
use crate::{json, naming, schema};

/// A file in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The path that reports show, with `/` between its parts: `api-spec/specs/ecs/2014-05-26/product.json`.
    pub path: String,
    /// The text.
    pub text: String,
}

/// The product versions that could be loaded, and the findings about all of them.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Checked {
    /// The product versions without errors, sorted by folder.
    pub specs: Vec<ProductSpec>,
    /// Errors and warnings.
    pub report: Report,
}

/// Loads the product version in a folder: `product.json`, `vocabulary.json` and `actions/*.json`.
///
/// # Errors
/// Returns a report if there is an error.
pub fn product(dir: &Path) -> Result<ProductSpec, Report> {
    let checked = check_product(dir);
    match checked.specs.into_iter().next() {
        Some(spec) if !checked.report.has_errors() => Ok(spec),
        _ => Err(checked.report),
    }
}

/// Loads every product version under a root: `<product>/<version>/product.json`.
///
/// # Errors
/// Returns a report if any of them has an error.
pub fn catalog(root: &Path) -> Result<Vec<ProductSpec>, Report> {
    check_catalog(root).into_specs()
}

/// Loads every product version from files in memory.
///
/// # Errors
/// Returns a report if there is an error.
pub fn from_sources(files: Vec<SourceFile>) -> Result<Vec<ProductSpec>, Report> {
    check(files).into_specs()
}

/// Loads the product version in a folder as [`product`] does, and returns the warnings, too.
#[must_use]
pub fn check_product(dir: &Path) -> Checked {
    check_read(disk::product(dir))
}

/// Loads every product version as [`catalog`] does, and returns the warnings, too.
#[must_use]
pub fn check_catalog(root: &Path) -> Checked {
    check_read(disk::catalog(root))
}

/// Loads files in memory as [`from_sources`] does, and returns the warnings, too.
#[must_use]
pub fn check(files: Vec<SourceFile>) -> Checked {
    check_read(disk::Read {
        files,
        ..disk::Read::default()
    })
}

impl Checked {
    fn into_specs(self) -> Result<Vec<ProductSpec>, Report> {
        if self.report.has_errors() {
            Err(self.report)
        } else {
            Ok(self.specs)
        }
    }
}

fn check_read(read: disk::Read) -> Checked {
    let mut findings = read.findings;
    let mut sources = read.broken;
    let mut folders: BTreeMap<String, Folder> = read.folders.into_iter().map(|dir| (dir, Folder::default())).collect();
    for file in read.files {
        let path = file.path.clone();
        let text: Arc<str> = file.text.into();
        sources.insert(path.clone(), Arc::clone(&text));
        match place_of(&path) {
            Some((dir, Part::Product)) => {
                folders.entry(dir.to_owned()).or_default().product = Some((path.clone(), text));
            }
            Some((dir, Part::Vocabulary)) => {
                folders.entry(dir.to_owned()).or_default().vocabulary = Some((path.clone(), text));
            }
            Some((dir, Part::Action)) => folders
                .entry(dir.to_owned())
                .or_default()
                .actions
                .push((path.clone(), text)),
            None => findings.push(disk::foreign(&path)),
        }
    }
    let mut specs = Vec::new();
    for (dir, folder) in folders {
        let before = findings.len();
        let spec = folder.load(&dir, &mut findings);
        let failed = findings.iter().enumerate().any(|(index, finding)| {
            finding.severity == Severity::Error && (index >= before || in_folder(finding, &dir))
        });
        if !failed {
            specs.extend(spec);
        }
    }
    Checked {
        specs,
        report: Report::new(findings, &sources),
    }
}

fn in_folder(finding: &Finding, dir: &str) -> bool {
    finding.file == dir || dir.is_empty() || finding.file.strip_prefix(dir).is_some_and(|rest| rest.starts_with('/'))
}

enum Part {
    Product,
    Vocabulary,
    Action,
}

/// Returns the folder of the product version that a file belongs to, and its part in it.
fn place_of(path: &str) -> Option<(&str, Part)> {
    let (dir, name) = path.rsplit_once('/').unwrap_or(("", path));
    let actions_of = if dir == "actions" {
        Some("")
    } else {
        dir.strip_suffix("/actions")
    };
    match actions_of {
        // An action may be called `product` too.
        Some(dir) => name.ends_with(".json").then_some((dir, Part::Action)),
        None => match name {
            "product.json" => Some((dir, Part::Product)),
            "vocabulary.json" => Some((dir, Part::Vocabulary)),
            _ => None,
        },
    }
}

#[derive(Default)]
struct Folder {
    product: Option<(String, Arc<str>)>,
    vocabulary: Option<(String, Arc<str>)>,
    actions: Vec<(String, Arc<str>)>,
}

impl Folder {
    fn load(mut self, dir: &str, findings: &mut Vec<Finding>) -> Option<ProductSpec> {
        self.actions.sort();
        let product_path = if dir.is_empty() {
            "product.json".to_owned()
        } else {
            format!("{dir}/product.json")
        };
        let mut found = Vec::new();
        let product: Option<Product> = match &self.product {
            Some((path, text)) => read(path, text, schema::product, &mut found),
            None => {
                found.push(
                    Finding::error(
                        Code::MissingProduct,
                        &product_path,
                        String::new(),
                        "the file is missing",
                    )
                    .help("create it with at least {\"product\": \"Ecs\", \"version\": \"2014-05-26\"}"),
                );
                None
            }
        };
        if let Some(product) = &product {
            found.extend(misplaced(dir, &product_path, product));
        }
        let mut read_actions: Vec<(String, Action)> = Vec::new();
        for (path, text) in &self.actions {
            let Some(action) = read::<Action>(path, text, schema::action, &mut found) else {
                continue;
            };
            found.extend(misnamed(path, &action));
            read_actions.push((path.clone(), action));
        }
        read_actions.sort_by(|(_, a), (_, b)| a.action.cmp(&b.action));
        let named: Vec<NamedAction<'_>> = read_actions
            .iter()
            .map(|(file, action)| NamedAction { file, action })
            .collect();
        let mut meant = validate::check(product.as_ref(), &product_path, &named);
        let vocabulary: Option<(&str, Vocabulary)> = self.vocabulary.as_ref().and_then(|(path, text)| {
            let vocabulary = read(path, text, schema::vocabulary, &mut found)?;
            Some((path.as_str(), vocabulary))
        });
        if let Some((file, vocabulary)) = &vocabulary {
            // A key for an action that could not be read would seem to be unused.
            let complete = named.len() == self.actions.len();
            let product = product.as_ref().filter(|_| complete);
            validate::vocabulary(vocabulary, file, product, &named, &mut meant);
        }
        self.drop_placeholders(&mut meant);
        repair::drop_consequences(&found, &mut meant);
        found.append(&mut meant);
        findings.append(&mut found);
        let actions = read_actions.into_iter().map(|(_, action)| action).collect();
        Some(ProductSpec {
            product: product?,
            actions,
            type_names: TypeNames::default(),
            vocabulary: vocabulary.map(|(_, vocabulary)| vocabulary).unwrap_or_default(),
        })
    }

    /// Removes other findings about placeholders, which are reported as such.
    fn drop_placeholders(&self, findings: &mut Vec<Finding>) {
        let texts: BTreeMap<&str, Value> = self
            .actions
            .iter()
            .chain(&self.product)
            .chain(&self.vocabulary)
            .filter(|(_, text)| may_hold_placeholders(text))
            .filter_map(|(path, text)| Some((path.as_str(), serde_json::from_str(text).ok()?)))
            .collect();
        findings.retain(|finding| {
            let value = texts
                .get(finding.file.as_str())
                .and_then(|root| root.pointer(&finding.pointer));
            !value.and_then(Value::as_str).is_some_and(structure::is_placeholder)
        });
    }
}

/// Reads one file by serde, and again with positions for the report if that fails.
fn read<T: DeserializeOwned>(path: &str, text: &str, schema: fn() -> Value, findings: &mut Vec<Finding>) -> Option<T> {
    let parsed = serde_json::from_str::<T>(text);
    if parsed.is_ok() && !may_hold_placeholders(text) {
        return parsed.ok();
    }
    let schema = schema();
    let root = match json::parse(text) {
        Ok(root) => root,
        Err(error) => {
            let finding = Finding::error(Code::Syntax, path, String::new(), error.message).span(error.span);
            findings.push(match error.help {
                Some(help) => finding.help(help),
                None => finding,
            });
            return None;
        }
    };
    let before = findings.len();
    findings.extend(structure::check(path, &schema, &root));
    findings.extend(structure::placeholders(path, &schema, &root));
    match parsed {
        Ok(value) => Some(value),
        Err(error) => {
            if findings.len() == before {
                findings.push(from_serde(path, text, &error));
            }
            repair::without_stray_keys(text, findings.get(before..).unwrap_or_default())
        }
    }
}

/// Returns a finding that only serde noticed, such as a number at the edge of a type, a broken escape or nesting.
fn from_serde(path: &str, text: &str, error: &serde_json::Error) -> Finding {
    let line_start: usize = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    let at = (line_start + error.column().saturating_sub(1)).min(text.len());
    let message = json_message(error);
    let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
    let too_deep = message.contains("nests deeper");
    let code = if error.is_data() { Code::WrongType } else { Code::Syntax };
    let finding = Finding::error(code, path, String::new(), message).span(at..at);
    if too_deep {
        finding.help(json::TOO_DEEP)
    } else {
        finding
    }
}

fn may_hold_placeholders(text: &str) -> bool {
    text.contains("\"TODO")
}

/// Checks the name of a folder, which has to be that of its version if it looks like one.
fn misplaced(dir: &str, file: &str, product: &Product) -> Option<Finding> {
    let name = dir.rsplit('/').next().unwrap_or(dir);
    (is_date(name) && is_date(&product.version) && name != product.version).then(|| {
        let message = format!(
            "the folder is named {name:?}, but holds version {}",
            quoted(&product.version)
        );
        Finding::error(Code::FileName, file, "/version".to_owned(), message)
            .help("rename the folder, or correct the version")
    })
}

fn misnamed(path: &str, action: &Action) -> Option<Finding> {
    let name = path
        .rsplit('/')
        .next()
        .unwrap_or(path)
        .strip_suffix(".json")
        .unwrap_or(path);
    (name != action.action && !structure::is_placeholder(&action.action)).then(|| {
        let message = format!(
            "the file is named {name:?}, but its action is {}",
            quoted(&action.action)
        );
        let finding = Finding::error(Code::FileName, path, "/action".to_owned(), message);
        if naming::is_identifier(&action.action) && action.action.len() <= 60 {
            finding.help(format!(
                "name the file `{}.json`, or the action `{name}`",
                action.action
            ))
        } else {
            finding.help(format!("name the action `{name}`"))
        }
    })
}
