//! The engine that every generated acs crate shares: signing, parameters, transport, retries, decoding, errors,
//! credentials, paging. It knows no product and no action; what differs between them comes in as data.

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
pub use setter::JsonText;
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

/// A future on the heap, for traits that are used behind a pointer.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;
