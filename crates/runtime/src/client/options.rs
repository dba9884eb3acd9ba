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

/// What a single call does differently from its client. Calls, streams of pages and waits have these as methods of their
/// own; as a value they can be made once and used for many (`with_options`).
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
    /// The first option that made no sense: the call fails with it before anything is sent.
    pub(crate) error: Option<Error>,
}

impl CallOptions {
    /// No difference.
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

    fn refuse(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }
}

/// The options as methods of a type that has a field `options`.
macro_rules! call_options {
    ($(impl[$($generics:tt)*] $type:ty => |$this:ident| $options:expr;)*) => {$(
        impl<$($generics)*> $type {
            /// The region: it decides the endpoint, and it is the region parameter's value where the request has none. A
            /// request whose own region differs goes to the endpoint of this one.
            pub fn region(mut self, region: impl Into<String>) -> Self {
                let $this = &mut self;
                $options.set_region(region.into());
                self
            }

            /// The address, as [`Endpoint::parse`](crate::Endpoint::parse) reads it.
            pub fn endpoint(mut self, address: impl AsRef<str>) -> Self {
                let $this = &mut self;
                $options.set_endpoint(address.as_ref());
                self
            }

            /// The format that the response is wanted in.
            pub fn format(mut self, format: acs_protocol::decode::Format) -> Self {
                let $this = &mut self;
                $options.format = Some(format);
                self
            }

            /// The signature.
            pub fn signature(mut self, version: acs_protocol::sign::SignatureVersion) -> Self {
                let $this = &mut self;
                $options.signature = Some(version);
                self
            }

            /// The HTTP method, and where parameters stand.
            pub fn placement(mut self, placement: acs_protocol::message::Placement) -> Self {
                let $this = &mut self;
                $options.placement = Some(placement);
                self
            }

            /// The time limits.
            pub fn timeouts(mut self, timeouts: $crate::Timeouts) -> Self {
                let $this = &mut self;
                $options.timeouts = Some(timeouts);
                self
            }

            /// How often the call is tried.
            pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
                let $this = &mut self;
                $options.retry = Some(policy);
                self
            }

            /// One more header. One that the protocol sets itself fails the call before anything is sent.
            pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                let $this = &mut self;
                $options.add_header(name.as_ref(), value.as_ref());
                self
            }

            /// The program's own name in front of the client's, in the place of the one that the client was given.
            pub fn user_agent(mut self, name: impl Into<String>) -> Self {
                let $this = &mut self;
                $options.set_user_agent(name.into());
                self
            }

            /// The idempotency token, where a random one will not do: to repeat a call that an earlier run of the
            /// program may have made. It fails the call if the action has no such parameter, or if it is blank: such a
            /// token would protect nothing.
            pub fn idempotency_token(mut self, token: impl Into<String>) -> Self {
                let $this = &mut self;
                $options.idempotency_token = Some(token.into());
                self
            }

            /// Says that the call may be repeated even if the service may have run it already, although its action
            /// changes something.
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
