//! A call that has passed all checks, as handlers see it.

mod context;
mod pages;
mod wording;

pub(crate) use context::Call;
pub(crate) use pages::{PageParameters, PageRequest};
pub(crate) use wording::{of_parameter, worded_by};
