//! Tests of the client through its public interface: over a scripted transport in virtual time, and over real sockets on
//! loopback. Tests that need a process of their own, or a feature, are separate binaries.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod client;
mod http_transport;
mod middleware;
mod paginate;
mod retry;
mod runtimes;
mod signature_mismatch;
#[path = "../support/mod.rs"]
mod support;
mod throttling;
mod untyped;
mod waiter;
