//! A call without its types, as the attempts and retries see it.

use std::{any::Any, time::Duration};

use acs_protocol::{
    Parameters, Request,
    action::Action,
    decode::Node,
    shape::{DecodeError, Field, Kind},
};

use super::CallOptions;
use crate::error::{Error, ErrorKind};

/// The typed end of a call. Plain functions, so that the engine is compiled once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decoder {
    /// What a response of the action looks like, so that other bodies are told apart from it.
    pub(crate) kind: Kind,
    /// Reads the response's tree.
    pub(crate) read: fn(&Node<'_>) -> Result<Decoded, DecodeError>,
}

impl Decoder {
    /// For the responses of a request.
    pub(crate) fn of<R: Request>(read: fn(&Node<'_>) -> Result<Decoded, DecodeError>) -> Self {
        Self {
            kind: R::Response::KIND,
            read,
        }
    }
}

/// What a [`Decoder`] made.
pub(crate) type Decoded = Box<dyn Any + Send>;

/// A call as the engine takes it.
pub(crate) struct Operation<'a> {
    pub(crate) action: &'a Action<'a>,
    pub(crate) parameters: Parameters,
    pub(crate) options: &'a CallOptions,
    pub(crate) decoder: Decoder,
}

/// What the engine gives back.
pub(crate) struct RawReply {
    pub(crate) output: Decoded,
    pub(crate) metadata: Metadata,
}

impl RawReply {
    /// Returns the response that the operation's own decoder made.
    pub(crate) fn output<T: 'static>(self) -> Result<T, Error> {
        match self.output.downcast() {
            Ok(output) => Ok(*output),
            Err(_) => Err(Error::new(ErrorKind::Decode, "a response of another type came back")),
        }
    }
}

/// What is known about a call that succeeded.
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

    /// The id of the last request, for the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The HTTP status of the response.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// How many requests were sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How long the call took, waits between attempts included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}
