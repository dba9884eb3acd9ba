//! The commands, one per file.

mod conformance;
mod import;
mod language;
mod lowest_versions;
mod new_action;
mod new_product;
mod quickstart;
mod regenerate;
mod test;

use std::process::ExitCode;

use clap::Subcommand;

use crate::error::Result;

/// The commands of `cargo xtask`.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Brings the generated crates up to date with the specs.
    Regenerate(regenerate::Arguments),
    /// Creates the spec of an action, to be filled in.
    NewAction(new_action::Arguments),
    /// Turns the vendor's metadata of a product into spec files, or updates them.
    Import(import::Arguments),
    /// Creates the client crate of a product, from the vendor's metadata or from specs.
    NewProduct(new_product::Arguments),
    /// Checks generated code against the vendor's own examples.
    Conformance(conformance::Arguments),
    /// Checks comments, documentation and names of tests against the language rules.
    Language,
    /// Checks what users build with the lowest versions that the manifests admit.
    LowestVersions,
    /// Runs the main job against the embedded emulator.
    Quickstart,
    /// Runs everything that CI runs.
    Test(test::Arguments),
}

impl Command {
    /// Runs the command, and returns the exit code of the process.
    ///
    /// # Errors
    /// If the command fails; the message is for the person who ran it.
    pub fn run(self) -> Result<ExitCode> {
        match self {
            Self::Regenerate(arguments) => regenerate::run(&arguments),
            Self::NewAction(arguments) => new_action::run(&arguments),
            Self::Import(arguments) => import::run(&arguments),
            Self::NewProduct(arguments) => new_product::run(&arguments),
            Self::Conformance(arguments) => conformance::run(&arguments),
            Self::Language => language::run(),
            Self::LowestVersions => lowest_versions::run(),
            Self::Quickstart => quickstart::run(),
            Self::Test(arguments) => test::run(&arguments),
        }
    }
}
