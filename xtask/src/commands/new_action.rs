use std::{fs, process::ExitCode};

use acs_spec::scaffold;
use clap::Args;

use crate::{
    failure::{Failure, Result},
    process::workspace,
    products::folder,
};

/// `cargo xtask new-action`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The action's name on the wire: `DescribeRegions`.
    name: String,
    /// The product, with its version if it has several.
    #[arg(long, default_value = "ecs")]
    product: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let name = &arguments.name;
    let usable = name.chars().next().is_some_and(|first| first.is_ascii_alphabetic())
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if !usable {
        return Err(Failure::new(format!(
            "`{name}` cannot be the name of an action: letters, digits and `_` only, a letter first"
        )));
    }
    let path = folder(&workspace(), &arguments.product)?
        .join("actions")
        .join(format!("{name}.json"));
    if path.exists() {
        return Err(Failure::new(format!("{} exists already", path.display())));
    }
    let text = scaffold::action(name).map_err(|error| Failure::new(format!("the spec cannot be written: {error}")))?;
    fs::write(&path, text).map_err(|error| Failure::file("write", &path, &error))?;
    let shown = path.strip_prefix(workspace()).unwrap_or(&path);
    println!("wrote {}", shown.display());
    println!("fill it in, then run `cargo xtask regenerate`: it says, line by line, what is still to be done");
    Ok(ExitCode::SUCCESS)
}
