//! Code that several test binaries share. The tests that cross crates are in `tests/`.

pub mod markdown;
