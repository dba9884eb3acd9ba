use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use acs_import::{Change, merge, waiter_candidates};
use acs_spec::load;
use clap::Args;
use comfy_table::{Table, presets};

use super::regenerate::summary;
use crate::{
    error::{CommandError, Result},
    lock::Lock,
    metadata::{PUBLISHED, download, import, read},
    output::count,
    products, specs,
    tree::Kind,
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
    /// The folder that holds the specs of all products. The default is `api-spec/specs` in the workspace.
    #[arg(long)]
    specs: Option<PathBuf>,
    /// Write nothing; show what would change, and fail if a change is breaking.
    #[arg(long)]
    check: bool,
    /// With `--check`: do not fail because of breaking changes.
    #[arg(long, requires = "check")]
    allow_breaking: bool,
    /// Write nothing; print the waiters that the document suggests, as JSON by action, to be read and copied into spec
    /// files.
    #[arg(long, conflicts_with = "check")]
    waiters: bool,
    /// The address that documents are downloaded from.
    #[arg(long, default_value = PUBLISHED)]
    from: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let document = match &arguments.version {
        Some(version) => download(&arguments.from, &arguments.document, version)?,
        None => read(arguments.document.as_ref()).map_err(|failure| {
            let product = &arguments.document;
            if Path::new(product).exists() || product.contains(['/', '.', '\\']) {
                return failure;
            }
            CommandError::new(format!(
                "{failure}; to download the document of the product `{product}`, name its version too: `cargo xtask \
                 import {product} 2014-05-26`"
            ))
        })?,
    };
    let imported = import(&document, arguments.docs)?;
    specs::refuse_empty(&imported.spec)?;
    let root = specs::root(arguments.specs.as_deref());
    let product = &imported.spec.product;
    let folder = specs::folder(&product.product, &product.version);
    let path = root.join(&folder);
    let _lock = if arguments.check || arguments.waiters {
        Lock::shared()?
    } else {
        Some(Lock::exclusive()?)
    };
    let mut breaking = 0;
    let spec = if path.join("product.json").is_file() {
        let existing = load::product(&path).map_err(|report| {
            CommandError::new(format!(
                "the spec that is there has errors; nothing was written\n\n{report}"
            ))
        })?;
        let merged = merge(&existing, imported.spec);
        if !arguments.waiters {
            print_changes(&merged.changes);
        }
        breaking = merged.changes.iter().filter(|change| change.breaking).count();
        specs::refuse_errors(
            &merged.spec,
            "the document, merged with what was written by hand in the existing spec,",
        )?;
        merged.spec
    } else {
        specs::refuse_errors(&imported.spec, "the spec that the document makes")?;
        imported.spec
    };
    let candidates = waiter_candidates(&spec);
    if arguments.waiters {
        crate::say!(
            "{}",
            serde_json::to_string_pretty(&candidates).map_err(|error| CommandError::new(error.to_string()))?
        );
        return Ok(ExitCode::SUCCESS);
    }
    let tree = specs::tree(&spec, &root)?;
    let changes = if arguments.check {
        tree.changes()?
    } else {
        tree.write()?
    };
    crate::say!(
        "{}: {} files, {}",
        path.display(),
        tree.len(),
        summary(&changes, arguments.check)
    );
    if arguments.check {
        if breaking > 0 && !arguments.allow_breaking {
            return Err(CommandError::new(format!(
                "{} would break programs that use the generated client; `--allow-breaking` accepts that",
                count(breaking, "change")
            )));
        }
        return Ok(ExitCode::SUCCESS);
    }
    for change in changes.iter().filter(|change| change.kind == Kind::Remove) {
        crate::say!("removed {}", root.join(&change.path).display());
    }
    if !changes.is_empty() {
        crate::say!("{}", products::next_step(&root, &folder));
    }
    if !candidates.is_empty() {
        crate::say!(
            "{} could have waiters; `--waiters` prints what the document suggests",
            count(candidates.len(), "list action")
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn print_changes(changes: &[Change]) {
    if changes.is_empty() {
        crate::say!("nothing has changed");
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
    crate::say!("{table}");
    let breaking = changes.iter().filter(|change| change.breaking).count();
    crate::say!("{}, {breaking} of them breaking", count(changes.len(), "change"));
}
