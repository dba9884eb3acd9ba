//! The emulator over real sockets, called by requests that are signed by hand.

#![allow(clippy::unwrap_used, clippy::panic, reason = "all of it is tests, the helpers too")]

mod client;
mod control;
mod documents;
mod faults;
mod filters;
mod fleet;
mod gateway;
mod http;
mod metadata;
mod pages;
mod program;
mod recorded;
mod resources;
mod sign_in;
mod specs;
mod sts;
