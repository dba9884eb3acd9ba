//! Generates Rust source from acs specs, as a pure function from a [`ProductSpec`] to the files of a crate.
//!
//! [`lower`] makes every decision and returns an [`ir::Crate`]; [`emit`] prints it, with one emitter per kind of file.
//! Nothing here touches disk, network, clock or other processes, and equal specs give equal bytes.

mod docs;
mod emit;
mod error;
mod flatten;
pub mod ir;
mod lower;
mod naming;
mod render;

use acs_spec::model::ProductSpec;

pub use error::Error;

/// The rustfmt configuration of generated code. Standalone packages contain it as `rustfmt.toml`.
pub const RUSTFMT_TOML: &str = "max_width = 120\n";

/// Generates the complete crate of a product version.
///
/// # Errors
/// Returns all parts of the spec that cannot be turned into code. There are none in a spec that the validator accepts.
pub fn generate(spec: &ProductSpec, options: &Options) -> Result<Vec<GeneratedFile>, Vec<Error>> {
    emit(&lower(spec)?, options)
}

/// Decides names, types, documentation and tests.
///
/// # Errors
/// Returns all parts of the spec that cannot be turned into code.
pub fn lower(spec: &ProductSpec) -> Result<ir::Crate, Vec<Error>> {
    lower::product(spec)
}

/// Prints a lowered crate as files, sorted by path.
///
/// # Errors
/// Returns the files that do not parse as Rust. That is a defect of the generator, not of the spec.
pub fn emit(product: &ir::Crate, options: &Options) -> Result<Vec<GeneratedFile>, Vec<Error>> {
    emit::files(product, options)
}

/// The settings that do not come from the spec.
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
    /// The path below the crate, such as `src/actions/describe_regions.rs`: ASCII with forward slashes, without `..`.
    pub path: String,
    /// The contents, which end with a newline.
    pub contents: String,
}
