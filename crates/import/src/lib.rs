//! Imports the vendor's documents: an `api-docs.json` becomes a [`ProductSpec`].
//!
//! [`document`] turns one document into a spec, by rules that `crates/import/README.md` explains and [`Rule`] names.
//! [`merge`] combines a fresh import with a spec that has been edited by hand. Both are pure: callers read and write
//! files, and fetch documents.

mod actions;
mod context;
mod convert;
mod corrections;
mod effect;
mod endpoints;
mod errors;
mod example;
mod indexed;
mod lists;
mod merge;
mod names;
mod paging;
mod parameters;
mod report;
mod scalars;
mod secrets;
mod shapes;
mod text;
mod vendor;
mod waiters;

pub use corrections::Correction;
pub use merge::{Change, ChangeKind, Merge, merge};
pub use report::{ImportError, Note, Rule, SkipCode, Skipped};
pub use waiters::waiter_candidates;

use acs_spec::model::{Product, ProductSpec, is_date};

use corrections::Table;
use report::Notes;
use vendor::{Document, Lenient};

/// Options of an import.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether the spec contains the vendor's descriptions and error messages, cleaned to Markdown for rustdoc.
    /// Without them, the generator writes documentation from facts.
    pub docs: bool,
}

/// The result of an import.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// The product with its actions, sorted by name.
    pub spec: ProductSpec,
    /// The actions that could not be imported, each with its reason.
    pub skipped: Vec<Skipped>,
    /// The rules that were applied, with their places, in the order of the actions.
    pub notes: Vec<Note>,
}

/// Imports the text of an `api-docs.json`.
///
/// An action that cannot be imported is skipped with its reason, and the import continues.
///
/// # Errors
/// Returns an error if the text is not JSON, does not describe an RPC product, or lacks a valid product code or version.
pub fn document(text: impl AsRef<[u8]>, options: &Options) -> Result<Import, ImportError> {
    document_with(text.as_ref(), options, &Table::committed()?)
}

fn document_with(text: &[u8], options: &Options, corrections: &Table) -> Result<Import, ImportError> {
    let text = std::str::from_utf8(text).map_err(|error| ImportError::NotText {
        at: error.valid_up_to(),
    })?;
    let document: Lenient<Document<'_>> = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
    let (product, version) = identity(&document)?;
    let mut notes = Notes::default();
    let mut corrections = corrections.of(product, version);
    let hosts = endpoints::endpoints(&document, &mut corrections, &mut notes);
    let imported = actions::actions(&document, options, &mut corrections, &mut notes)?;
    notes.append(corrections.leftovers());
    Ok(Import {
        spec: ProductSpec {
            product: Product {
                product: product.to_owned(),
                version: version.to_owned(),
                endpoints: hosts,
                shapes: imported.shapes,
                ..Product::default()
            },
            actions: imported.actions,
            ..ProductSpec::default()
        },
        skipped: imported.skipped,
        notes: notes.into_rows(),
    })
}

/// Returns the product code and the version. Both become parts of hosts and paths, so that anything unusual is refused.
fn identity<'d>(document: &'d Document<'_>) -> Result<(&'d str, &'d str), ImportError> {
    let info = &document.info;
    if let Some(style) = info.style.get()
        && !style.eq_ignore_ascii_case("rpc")
    {
        return Err(ImportError::NotRpc {
            style: style.to_owned(),
        });
    }
    let product = info.product.get().unwrap_or_default();
    let starts = product.starts_with(|c: char| c.is_ascii_alphanumeric());
    if !starts
        || product.len() > 64
        || !product
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    {
        return Err(ImportError::BadProduct {
            product: product.to_owned(),
        });
    }
    let version = info.version.get().unwrap_or_default();
    if !is_date(version) {
        return Err(ImportError::BadVersion {
            version: version.to_owned(),
        });
    }
    Ok((product, version))
}
