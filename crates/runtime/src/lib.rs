//! The engine that every generated acs crate shares: signing, parameters, transport, retries, decoding, errors,
//! credentials, paging. It knows no product and no action; what differs between them comes in as data.
//!
//! # Features
//!
//! Generated crates have features of the same names.
//!
//! - `client` (default): the HTTP client. Without it the protocol core is left: build, sign, decode.
//! - `rustls` (default): TLS by rustls and aws-lc, with the certificates of the system. It asks of `reqwest` and `rustls`
//!   what both have by default, so that other users of them in the program see no difference.
//! - `rustls-ring`: TLS by rustls and ring, for a smaller build or a program that has ring already. Without `rustls` beside
//!   it, `reqwest::Client::new` panics in the whole program until a provider is installed by
//!   `rustls::crypto::CryptoProvider::install_default`, since cargo unites the features of a crate and reqwest has no
//!   provider of its own then.
//! - Without either, HTTPS works if the program's own `reqwest` has TLS.
//! - `reqwest`: `ClientBuilder::http_client`, which takes a type of reqwest 0.13 and changes with it.
//! - `serde`: `Serialize` and `Deserialize` for requests and responses, under their wire names.
//! - `blocking`: calls that block the thread.

#[cfg(feature = "client")]
extern crate self as acs_runtime;

pub mod action;
#[cfg(feature = "blocking")]
mod blocking;
#[cfg(feature = "client")]
mod client;
pub mod credentials;
pub mod decode;
pub mod encode;
#[cfg(feature = "client")]
mod endpoint;
pub mod environment;
#[cfg(feature = "client")]
mod error;
pub mod message;
#[cfg(feature = "client")]
pub mod middleware;
#[cfg(feature = "client")]
mod paginate;
mod parameters;
mod request;
#[cfg(feature = "client")]
mod retry;
mod setter;
pub mod shape;
pub mod sign;
#[cfg(feature = "client")]
pub mod transport;
#[cfg(feature = "client")]
mod untyped;
#[cfg(feature = "client")]
mod wait;

#[cfg(feature = "blocking")]
pub use blocking::Blocking;
#[cfg(feature = "client")]
pub use client::{Call, CallOptions, Client, ClientBuilder, Metadata, Reply, Sending, Timeouts};
pub use credentials::{Credentials, CredentialsError, Provider};
pub use encode::InvalidRequest;
#[cfg(feature = "client")]
pub use endpoint::{Endpoint, Network};
#[cfg(feature = "client")]
pub use error::{Error, ErrorKind};
#[cfg(feature = "client")]
pub use middleware::Middleware;
#[cfg(feature = "client")]
pub use paginate::{Items, Pages};
pub use parameters::{IntoParameter, Parameters};
pub use request::{Paginated, Request, debug_object, debug_request};
#[cfg(feature = "client")]
pub use retry::RetryPolicy;
pub use serde_json::Value;
pub use setter::{JsonList, JsonObject, JsonText, JsonTextError};
pub use shape::Secret;
pub use sign::SignatureVersion;
#[cfg(feature = "client")]
pub use transport::Transport;
#[cfg(feature = "client")]
pub use untyped::UntypedCall;
#[cfg(feature = "client")]
pub use wait::{Wait, Waiting};

// The types of these are part of the traits that people implement.
pub use bytes;
pub use http;
#[cfg(feature = "reqwest")]
pub use reqwest;

/// A future on the heap, for traits that are used behind a pointer.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;
