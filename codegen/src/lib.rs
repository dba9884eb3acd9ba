//! From acs specs to Rust source.
