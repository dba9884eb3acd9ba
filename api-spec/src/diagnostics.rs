//! What is wrong with a spec, where, and what would be right.

mod code;
mod finding;
mod render;

pub use code::{Code, Severity};
pub use finding::Finding;
pub use finding::json_message;
pub(crate) use finding::{At, nearest};
pub use render::{Report, grouped};
