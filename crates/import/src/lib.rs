//! Specs from the vendor's metadata: an `api-docs.json` becomes a [`ProductSpec`].
//!
//! [`document`] turns one document into a spec, by rules that are written down in `crates/import/README.md` and named by
//! [`Rule`]; [`merge`] brings a fresh import together with what has been written by hand. Both are pure: reading and
//! writing files, and fetching documents, is the caller's work.

mod actions;
mod context;
mod convert;
mod corrections;
mod effect;
mod endpoints;
mod errors;
mod indexed;
mod lists;
mod merge;
mod metadata;
mod names;
mod paging;
mod parameters;
mod report;
mod scalars;
mod secrets;
mod shapes;
mod text;
mod unique;

pub use corrections::Correction;
pub use merge::{Change, ChangeKind, Merge, merge};
pub use report::{ImportError, Note, Rule, SkipCode, Skipped};

use acs_spec::model::{Product, ProductSpec, is_date};

use corrections::Table;
use metadata::{Document, Lenient};
use report::Notes;

/// What to take over from a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether the vendor's descriptions and error messages go into the spec, cleaned to Markdown that rustdoc takes.
    /// Without them the generator makes documentation from facts.
    pub docs: bool,
}

/// What came out of a document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// The product with its actions, sorted by name.
    pub spec: ProductSpec,
    /// The actions that could not be imported, each with its reason.
    pub skipped: Vec<Skipped>,
    /// Which rule was applied where, in the order of the actions.
    pub notes: Vec<Note>,
}

/// Imports the text of an `api-docs.json`.
///
/// An action that cannot be imported is skipped with its reason; the rest goes on.
///
/// # Errors
/// The text is not JSON, is not the metadata of an RPC product, or lacks a product code or version that can be used.
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
        },
        skipped: imported.skipped,
        notes: notes.into_rows(),
    })
}

/// The product code and the version, which become parts of hosts and paths: anything unusual is refused.
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
