//! The importer: rules, merging, and the whole catalogue.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod catalogue;
mod fixtures;
mod merge;
mod rules;
