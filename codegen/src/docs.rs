//! Documentation: the spec's Markdown made harmless, and sentences made from facts.

mod facts;
mod markdown;

pub(crate) use facts::{constructor, enumeration, error_code, error_table, field, parameter, variant};
pub(crate) use markdown::{code, inline, lines, plain};
