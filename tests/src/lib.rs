//! What crosses crates. The tests are in `tests/`; this library holds what they and `cargo xtask conformance` share.

pub mod conformance;
pub mod markdown;
