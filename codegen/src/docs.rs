//! Documentation: the spec's Markdown made harmless, and sentences made from facts.

mod facts;
mod markdown;

pub(crate) use facts::{argument_list, enumeration, field, parameter};
pub(crate) use markdown::{cell, code, inline, lines, plain};
