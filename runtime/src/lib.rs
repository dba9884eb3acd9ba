//! The engine that every generated acs crate shares: signing, parameters, transport, retries, decoding, errors,
//! credentials, paging. It knows no product and no action; what differs between them comes in as data.

pub mod action;
pub mod credentials;
pub mod decode;
pub mod encode;
pub mod environment;
pub mod message;
mod parameters;
mod request;
pub mod shape;
pub mod sign;

pub use credentials::Credentials;
pub use encode::InvalidRequest;
pub use futures_core::future::BoxFuture;
pub use parameters::{IntoParameter, Parameters};
pub use request::{Paginated, Request, debug_object, debug_request};
pub use serde_json::Value;

#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;
