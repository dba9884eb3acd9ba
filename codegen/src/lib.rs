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
    /// The client that the crate offers.
    pub client: ClientKind,
}

/// What kind of `Cargo.toml` a crate gets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Manifest {
    /// A member of the workspace that acs itself is developed in: version, edition and lints are the workspace's.
    #[default]
    Workspace,
    /// A package outside of that workspace.
    Standalone {
        /// Where the crates of acs come from.
        libraries: Libraries,
    },
}

/// The client that a crate offers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ClientKind {
    /// The client of `acs-credentials`, which finds its credentials on the machine.
    #[default]
    WithDefaultChain,
    /// The client of `acs-runtime`, which has to be given credentials. Only the crate of STS needs it: `acs-credentials`
    /// is built on that crate.
    Bare,
}

/// Where the libraries that generated code uses come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Libraries {
    /// A registry, by version.
    Version(String),
    /// The `crates` folder of a checkout of acs, absolute or relative to the generated crate.
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
