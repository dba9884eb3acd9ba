use std::{path::PathBuf, process::ExitCode};

use acs_spec::{
    Severity,
    import::{Change, merge},
    load,
    model::ProductSpec,
};
use clap::Args;
use comfy_table::{Table, presets};

use super::regenerate::summary;
use crate::{
    failure::{Failure, Result},
    metadata::{PUBLISHED, download, import, read},
    process::workspace,
    products::TARGETS,
    specs,
};

/// `cargo xtask import`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The vendor's document of a product version, `api-docs.json`; or the product's code, with its version behind it,
    /// to download the document: `Ecs 2014-05-26`.
    document: String,
    /// The version, for a download.
    version: Option<String>,
    /// Take over the vendor's texts too. They are the vendor's: keep them out of what you publish.
    #[arg(long)]
    docs: bool,
    /// The folder that holds the specs of all products.
    #[arg(long)]
    specs: Option<PathBuf>,
    /// Write nothing; show what would change.
    #[arg(long)]
    check: bool,
    /// Where documents are downloaded from.
    #[arg(long, default_value = PUBLISHED)]
    from: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let document = match &arguments.version {
        Some(version) => download(&arguments.from, &arguments.document, version)?,
        None => read(arguments.document.as_ref())?,
    };
    let imported = import(&document, arguments.docs)?;
    let root = arguments.specs.clone().unwrap_or_else(|| workspace().join("api-spec"));
    let folder = root.join(specs::folder(&imported.spec));
    let spec = if folder.join("product.json").is_file() {
        let existing = load::product(&folder).map_err(|report| {
            Failure::new(format!(
                "the spec that is there has errors; nothing was written\n\n{report}"
            ))
        })?;
        let merged = merge(&existing, imported.spec);
        print_changes(&merged.changes);
        merged.spec
    } else {
        imported.spec
    };
    refuse_errors(&spec)?;
    let tree = specs::tree(&spec, &folder)?;
    let changes = if arguments.check {
        tree.changes()?
    } else {
        tree.write()?
    };
    println!(
        "{}: {} files, {}",
        folder.display(),
        tree.len(),
        summary(&changes, arguments.check)
    );
    if !arguments.check && !changes.is_empty() {
        println!("{}", next_step(&specs::folder(&spec)));
    }
    Ok(ExitCode::SUCCESS)
}

/// What to do with changed specs: only some products are generated into this workspace.
fn next_step(folder: &str) -> String {
    if TARGETS.iter().any(|target| target.spec == folder) {
        "run `cargo xtask regenerate` to bring the generated code up to date".to_owned()
    } else {
        format!(
            "`cargo xtask new-product api-spec/{folder} --out DIR` makes a crate of it; the emulator serves it with \
             `--spec-dir`"
        )
    }
}

/// What has been written by hand and what the document says can contradict each other: a new parameter can have the name
/// that another one was given.
fn refuse_errors(spec: &ProductSpec) -> Result<()> {
    let errors: Vec<String> = acs_spec::validate(spec)
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| format!("  {}#{}: {}", finding.file, finding.pointer, finding.message))
        .collect();
    if errors.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "with what is written by hand, the document makes a spec with errors; nothing was written\n\n{}",
        errors.join("\n")
    )))
}

fn print_changes(changes: &[Change]) {
    if changes.is_empty() {
        println!("nothing has changed");
        return;
    }
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY);
    table.set_header(["where", "what", "breaking", "from what to what"]);
    for change in changes {
        let breaking = if change.breaking { "breaking" } else { "" };
        table.add_row([
            change.place.as_str(),
            &change.kind.to_string(),
            breaking,
            &change.detail,
        ]);
    }
    println!("{table}");
    let breaking = changes.iter().filter(|change| change.breaking).count();
    println!("{} changes, {breaking} of them breaking", changes.len());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_generated_here_is_sent_to_regenerate() {
        assert!(next_step("ecs/2014-05-26").contains("regenerate"));
        assert!(next_step("vpc/2016-04-28").contains("new-product"));
    }
}
