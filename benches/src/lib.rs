//! Code that the benchmarks share: pages, a server, the same call written by hand, clocks and figures.
//!
//! The programs are in `src/bin`; `docs/performance.md` says how to run them and what came out.

pub mod by_hand;
pub mod child;
pub mod clock;
pub mod figures;
pub mod http_client;
pub mod page;
pub mod server;

/// The result of the programs' functions.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
