//! A cloud to test against.
