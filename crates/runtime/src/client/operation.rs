//! An untyped view of a call, for the code of attempts and retries.

use std::{any::Any, time::Duration};

use acs_protocol::{
    Parameters, Request,
    action::Action,
    decode::Node,
    shape::{DecodeError, Field, Kind},
};

use super::CallOptions;
use crate::error::{Error, ErrorKind};

/// The typed part of a call: plain functions, so that the rest is compiled once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decoder {
    /// The kind of the action's response, by which foreign bodies are recognized.
    pub(crate) kind: Kind,
    /// Decodes the tree of a response.
    pub(crate) read: fn(&Node<'_>) -> Result<Decoded, DecodeError>,
}

impl Decoder {
    /// Creates a decoder for the responses of a request.
    pub(crate) fn of<R: Request>(read: fn(&Node<'_>) -> Result<Decoded, DecodeError>) -> Self {
        Self {
            kind: R::Response::KIND,
            read,
        }
    }
}

/// The output of a [`Decoder`].
pub(crate) type Decoded = Box<dyn Any + Send>;

/// Returns the output of a decoder of that type.
pub(crate) fn output<T: 'static>(decoded: Decoded) -> Result<T, Error> {
    match decoded.downcast() {
        Ok(output) => Ok(*output),
        Err(_) => Err(Error::new(ErrorKind::Decode, "a response of another type came back")),
    }
}

/// A call to be made.
pub(crate) struct Operation<'a> {
    pub(crate) action: &'a Action<'a>,
    pub(crate) parameters: Parameters,
    pub(crate) options: &'a CallOptions,
    pub(crate) decoder: Decoder,
}

/// The result of a call, with its output still untyped.
pub(crate) struct RawReply {
    pub(crate) output: Decoded,
    pub(crate) metadata: Metadata,
}

impl RawReply {
    /// Returns the response that the operation's own decoder made.
    pub(crate) fn output<T: 'static>(self) -> Result<T, Error> {
        output(self.output)
    }
}

/// Facts about a successful call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    request_id: Option<String>,
    status: u16,
    attempts: u32,
    elapsed: Duration,
}

impl Metadata {
    pub(super) fn new(request_id: Option<String>, status: u16, attempts: u32, elapsed: Duration) -> Self {
        Self {
            request_id,
            status,
            attempts,
            elapsed,
        }
    }

    /// Returns the id of the last request, for the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the HTTP status of the response.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns how many requests were sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns how long the call took, waits between attempts included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}
