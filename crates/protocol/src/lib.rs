//! The wire protocol of Alibaba Cloud, without I/O: descriptors of actions, parameters and their encoding, signatures,
//! HTTP messages, and decoding of responses. The crate knows no product; descriptors hold the differences between
//! actions.
//!
//! `acs-runtime` sends these messages, generated crates provide the descriptors, and `acs-emulator` reads the same
//! messages from the other end.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod action;
mod canonical_json;
mod credentials;
pub mod decode;
pub mod encode;
mod json_text;
pub mod message;
mod parameters;
mod request;
pub mod shape;
pub mod sign;

pub use credentials::{Credentials, InvalidHeader};
pub use encode::InvalidRequest;
pub use json_text::{JsonList, JsonObject, JsonText, JsonTextError};
pub use parameters::{IntoParameter, Parameters};
pub use request::{Paginated, Request, debug_object, debug_request};
pub use serde_json::Value;
pub use shape::Secret;
pub use sign::SignatureVersion;

// Types of these crates appear in the messages.
pub use bytes;
pub use http;

#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;
