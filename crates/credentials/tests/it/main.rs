//! Credentials on machines and servers that exist only in memory.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod chain;
mod files;
mod servers;
mod sign_in;
mod sts;
mod support;
