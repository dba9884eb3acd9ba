//! The client runtime of all generated acs crates: transport, retries, errors, pages, waiters and untyped calls. The
//! crate knows no product; generated crates describe their actions with the types of `acs-protocol`.
//!
//! # Features
//!
//! Generated crates have features of the same names, and `client`, which adds this crate to the protocol.
//!
//! - `rustls` (default): TLS by rustls and aws-lc, with the certificates of the system. It enables only what `reqwest`
//!   and `rustls` enable by default, so other users of them in the program see no difference.
//! - `rustls-ring`: TLS by rustls and ring, for a smaller build or a program that already has ring. Cargo unites the
//!   features of a crate, and reqwest has no provider of its own then. Without `rustls` beside it,
//!   `reqwest::Client::new` therefore panics in the whole program until a provider is installed by
//!   `rustls::crypto::CryptoProvider::install_default`.
//! - Without either, HTTPS works only if the program's own `reqwest` has TLS.
//! - `reqwest`: `ClientBuilder::http_client`, which takes a type of reqwest 0.13 and changes with it.
//! - `serde`: `Serialize` and `Deserialize` for requests and responses, under their wire names.
//! - `blocking`: calls that block the thread.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
mod blocking;
mod client;
pub mod credentials;
mod endpoint;
pub mod environment;
mod error;
mod evidence;
mod macros;
pub mod middleware;
mod paginate;
mod retry;
pub mod transport;
mod untyped;
mod waiter;

#[doc(hidden)]
pub use acs_protocol;
#[cfg(feature = "blocking")]
pub use blocking::Blocking;
pub use client::{
    Call, CallFuture, CallOptions, Client, ClientBuilder, Discover, Metadata, Reply, Setting, Timeouts,
    check_user_agent,
};
pub use credentials::{CredentialsError, Provider};
pub use endpoint::{Endpoint, Network, check_region};
pub use error::{Error, ErrorKind};
pub use middleware::Middleware;
pub use paginate::{Items, Pages};
pub use retry::RetryPolicy;
pub use transport::Transport;
pub use untyped::UntypedCall;
pub use waiter::{Wait, WaitFuture};

// Types of these crates appear in traits that users implement.
pub use bytes;
pub use http;
#[cfg(feature = "reqwest")]
pub use reqwest;

/// A boxed future, for traits that are used as trait objects.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
