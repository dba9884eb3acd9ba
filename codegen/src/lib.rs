//! From acs specs to Rust source: a pure function from a [`ProductSpec`] to the files of a crate.
//!
//! The way through: [`lower`] makes every decision and gives an [`ir::Crate`]; [`emit`] turns that into files, one emitter
//! a file. Nothing here touches disk, network or clock, and equal specs give equal bytes.

mod docs;
mod emit;
mod flatten;
pub mod ir;
mod lower;
mod naming;
mod problem;
mod render;

use acs_spec::model::ProductSpec;

pub use problem::Problem;

/// The configuration of rustfmt for generated code, which a package of its own brings along.
pub const RUSTFMT_TOML: &str = "max_width = 120\n";

/// Generates the complete crate of a product version.
///
/// # Errors
/// Everything in the spec that cannot be turned into code, in one list. A spec that the validator accepts has none.
pub fn generate(spec: &ProductSpec, options: &Options) -> Result<Vec<GeneratedFile>, Vec<Problem>> {
    emit(&lower(spec)?, options)
}

/// Makes every decision: names, types, documentation, tests.
///
/// # Errors
/// Everything in the spec that cannot be turned into code, in one list.
pub fn lower(spec: &ProductSpec) -> Result<ir::Crate, Vec<Problem>> {
    lower::product(spec)
}

/// Writes decided code down: the files, sorted by path.
///
/// # Errors
/// What does not parse as Rust. That is a defect of the generator, not of a spec, and is reported all the same.
pub fn emit(product: &ir::Crate, options: &Options) -> Result<Vec<GeneratedFile>, Vec<Problem>> {
    emit::files(product, options)
}

/// What does not come from the spec.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// What kind of `Cargo.toml` the crate gets.
    pub manifest: Manifest,
}

/// What kind of `Cargo.toml` a crate gets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Manifest {
    /// A member of the workspace that acs itself is developed in: version, edition and lints are the workspace's.
    #[default]
    Workspace,
    /// A package that stands alone.
    Standalone {
        /// Where `acs-runtime` comes from.
        runtime: Runtime,
    },
    /// None: the actions become a module of a crate that is there already, such as the runtime, which calls STS itself.
    /// Only `<module>.rs` and what is below `<module>/` are written.
    Module {
        /// The module's path in its crate: `crate::credentials::sts`. Its last part names the files.
        path: String,
    },
}

impl Options {
    /// The module that the code becomes a part of; `None` for a crate of its own.
    pub(crate) fn module(&self) -> Option<&str> {
        match &self.manifest {
            Manifest::Module { path } => Some(path),
            Manifest::Workspace | Manifest::Standalone { .. } => None,
        }
    }
}

/// Where `acs-runtime` comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Runtime {
    /// From a registry, by version.
    Version(String),
    /// From a directory, absolute or relative to the crate.
    Path(String),
}

/// A file of a generated crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Where it goes, relative to the crate: `src/actions/describe_regions.rs`. Forward slashes, no `..`, ASCII.
    pub path: String,
    /// What is in it; ends with a newline.
    pub contents: String,
}
