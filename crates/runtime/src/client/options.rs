use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use acs_protocol::{decode::Format, message::Placement, sign::SignatureVersion};
use http::HeaderMap;

use super::{
    Timeouts,
    headers::{header, user_agent},
};
use crate::{
    endpoint::{Endpoint, check_name},
    error::Error,
    retry::RetryPolicy,
};

/// Options of a single call, which override those of its client. Calls, page streams and waits have them as methods
/// too; as a value they can be created once and used for many calls (`with_options`).
#[derive(Debug, Clone, Default)]
#[must_use = "options do nothing until a call has them"]
pub struct CallOptions {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) format: Option<Format>,
    pub(crate) signature: Option<SignatureVersion>,
    pub(crate) placement: Option<Placement>,
    pub(crate) timeouts: Option<Timeouts>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) headers: HeaderMap,
    pub(crate) user_agent: Option<String>,
    pub(crate) idempotency_token: Option<String>,
    pub(crate) repeatable: bool,
    /// Counts the requests of all calls, including those that are cancelled.
    pub(crate) requests: Option<Arc<AtomicU32>>,
    /// The error of the first invalid option. The call fails with it before anything is sent.
    pub(crate) error: Option<Error>,
}

impl CallOptions {
    /// Creates options that override nothing.
    pub fn new() -> Self {
        Self::default()
    }

    pub(crate) fn set_region(&mut self, region: String) {
        match check_name("region", &region) {
            Ok(()) => self.region = Some(region),
            Err(error) => self.refuse(error),
        }
    }

    pub(crate) fn set_endpoint(&mut self, address: &str) {
        match Endpoint::parse(address) {
            Ok(endpoint) => self.endpoint = Some(endpoint),
            Err(error) => self.refuse(error),
        }
    }

    pub(crate) fn add_header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(error) => self.refuse(error),
        }
    }

    pub(crate) fn set_user_agent(&mut self, name: String) {
        match user_agent(Some(&name)) {
            Ok(text) => self.user_agent = Some(text),
            Err(error) => self.refuse(error),
        }
    }

    /// Counts a request that is about to be sent.
    pub(crate) fn count_request(&self) {
        if let Some(requests) = &self.requests {
            requests.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn refuse(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }
}

/// Implements the options as methods of a type.
macro_rules! call_options {
    ($(impl[$($generics:tt)*] $type:ty => |$this:ident| $options:expr;)*) => {$(
        impl<$($generics)*> $type {
            /// Sets the region. It selects the endpoint, and it is the value of the region parameter where the request
            /// has none. A request whose own region differs goes to the endpoint of this one.
            pub fn region(mut self, region: impl Into<String>) -> Self {
                let $this = &mut self;
                $options.set_region(region.into());
                self
            }

            /// Sets the address, in the form of [`Endpoint::parse`](crate::Endpoint::parse).
            pub fn endpoint(mut self, address: impl AsRef<str>) -> Self {
                let $this = &mut self;
                $options.set_endpoint(address.as_ref());
                self
            }

            /// Sets the requested format of the response.
            pub fn format(mut self, format: acs_protocol::decode::Format) -> Self {
                let $this = &mut self;
                $options.format = Some(format);
                self
            }

            /// Sets the version of the signature.
            pub fn signature(mut self, version: acs_protocol::sign::SignatureVersion) -> Self {
                let $this = &mut self;
                $options.signature = Some(version);
                self
            }

            /// Sets the HTTP method and the placement of parameters.
            pub fn placement(mut self, placement: acs_protocol::message::Placement) -> Self {
                let $this = &mut self;
                $options.placement = Some(placement);
                self
            }

            /// Sets the time limits.
            pub fn timeouts(mut self, timeouts: $crate::Timeouts) -> Self {
                let $this = &mut self;
                $options.timeouts = Some(timeouts);
                self
            }

            /// Sets the retry policy.
            pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
                let $this = &mut self;
                $options.retry = Some(policy);
                self
            }

            /// Adds a header. One that the protocol sets itself fails the call before anything is sent.
            pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                let $this = &mut self;
                $options.add_header(name.as_ref(), value.as_ref());
                self
            }

            /// Sets the program's own name, which precedes the client's in `user-agent`, replacing the one set on the
            /// client.
            pub fn user_agent(mut self, name: impl Into<String>) -> Self {
                let $this = &mut self;
                $options.set_user_agent(name.into());
                self
            }

            /// Sets the idempotency token in place of a random one, to repeat a call that an earlier run of the program
            /// may have made. The call fails if the action has no such parameter, or if the token is blank, since it
            /// would protect nothing.
            pub fn idempotency_token(mut self, token: impl Into<String>) -> Self {
                let $this = &mut self;
                $options.idempotency_token = Some(token.into());
                self
            }

            /// Allows retries even if the service may have run the call already, although its action changes something.
            pub fn repeatable(mut self) -> Self {
                let $this = &mut self;
                $options.repeatable = true;
                self
            }
        }
    )*};
}

pub(crate) use call_options;

call_options! {
    impl[] CallOptions => |options| options;
}
