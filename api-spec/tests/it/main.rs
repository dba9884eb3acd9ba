//! The loader, the validator and the repository's own specs.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod bad_specs;
mod folders;
mod good_specs;
mod no_panic;
mod validate;
