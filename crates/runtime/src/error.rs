//! The error of a call: what happened, where, and what to do next.

mod display;
mod retry_after;
mod sanitize;
mod service;

pub(crate) use retry_after::{MAX_RETRY_AFTER, RetryAfter};
pub(crate) use sanitize::is_html;
pub(crate) use service::{failure_in_success, is_throttling, service_error};

use std::{fmt, sync::Arc, time::Duration};

use acs_protocol::{action::Action, encode::InvalidRequest, shape::DecodeError};
use serde_json::Value;

use self::sanitize::Body;
use crate::environment::RandomnessError;

type BoxError = Arc<dyn std::error::Error + Send + Sync>;

/// The error of a call.
///
/// `{}` prints one line: product and action, code, message, HTTP status, request id, attempts, the host if no service
/// has identified the call, and advice; if no provider of a chain has credentials, one more line for each. `{:?}`
/// prints all known fields. Neither prints the response's body, which may hold secrets; [`Error::body`] returns it.
///
/// Texts of the service are safe to log: control characters are escaped as `\u{1b}`, and a message is cut after 1,024
/// characters, a code or an id after 128, an address after 512.
///
/// ```
/// # fn handle(result: Result<(), acs_runtime::Error>) {
/// match result {
///     Err(error) if error.code() == Some("InvalidInstanceId.NotFound") => println!("gone already"),
///     Err(error) if error.is_throttling() => println!("later: {error}"),
///     other => println!("{other:?}"),
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    product: String,
    action: String,
    host: Option<String>,
    code: Option<String>,
    message: String,
    /// The service's original message, if `message` differs from it.
    raw_message: Option<String>,
    status: Option<u16>,
    request_id: Option<String>,
    host_id: Option<String>,
    recommend: Option<String>,
    access_denied_detail: Option<Value>,
    body: Option<Body>,
    advice: Option<String>,
    retryable: bool,
    throttling: bool,
    retry_after: Option<Duration>,
    attempts: u32,
    source: Option<BoxError>,
}

impl Error {
    /// Creates an error. The message says what happened and holds no secret.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            product: String::new(),
            action: String::new(),
            host: None,
            code: None,
            message: message.into(),
            raw_message: None,
            status: None,
            request_id: None,
            host_id: None,
            recommend: None,
            access_denied_detail: None,
            body: None,
            advice: None,
            retryable: false,
            throttling: false,
            retry_after: None,
            attempts: 0,
            source: None,
        }))
    }

    /// Sets the underlying error.
    #[must_use]
    pub fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// Sets advice on what to do.
    #[must_use]
    pub fn with_advice(mut self, advice: impl Into<String>) -> Self {
        self.0.advice = Some(advice.into());
        self
    }

    /// Returns the kind of the error.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the service's error code, such as `InvalidInstanceId.NotFound`, or `None` if the service sent none.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// Returns the message of the service or of the client.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns the id of the request, for the vendor's support, or `None` if there was no response or it had no id.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the HTTP status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Returns whether the same call may succeed later. The client has retried already, as far as its policy and the
    /// action allow.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// Returns whether the service rejected the call because of too many calls.
    #[must_use]
    pub fn is_throttling(&self) -> bool {
        self.0.throttling
    }

    /// Returns the wait before the next call that the service requested by headers. The client itself never waits
    /// longer than two minutes for it.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns the number of requests sent; 0 if the call failed before the first.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the code of the called product; empty for errors outside a call.
    #[must_use]
    pub fn product(&self) -> &str {
        &self.0.product
    }

    /// Returns the called action; empty for errors outside a call.
    #[must_use]
    pub fn action(&self) -> &str {
        &self.0.action
    }

    /// Returns the host of the call, with the port unless it is the scheme's default, or `None` if the call failed
    /// before it had an address.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.0.host.as_deref()
    }

    /// Returns the host that answered, by the name that the service gives.
    #[must_use]
    pub fn host_id(&self) -> Option<&str> {
        self.0.host_id.as_deref()
    }

    /// Returns the address of the service's page about the error.
    #[must_use]
    pub fn recommend(&self) -> Option<&str> {
        self.0.recommend.as_deref()
    }

    /// Returns the policy that denied the access, as far as the service names it.
    #[must_use]
    pub fn access_denied_detail(&self) -> Option<&Value> {
        self.0.access_denied_detail.as_ref()
    }

    /// Returns advice on what to do, if the client has any.
    #[must_use]
    pub fn advice(&self) -> Option<&str> {
        self.0.advice.as_deref()
    }

    /// Returns the first 16 KiB of the body of a response that was an error or could not be decoded. It may hold
    /// secrets such as passwords, keys and tokens; neither `{}` nor `{:?}` prints it.
    ///
    /// ```
    /// # fn look(error: &acs_runtime::Error) {
    /// if let Some(body) = error.body() {
    ///     println!("{}", String::from_utf8_lossy(body).escape_debug());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body.as_ref().map(Body::start)
    }

    /// Returns the path of the field and the problem, for a response that does not fit its type.
    #[must_use]
    pub fn decode_error(&self) -> Option<&DecodeError> {
        self.0.source.as_deref().and_then(|source| source.downcast_ref())
    }
}

/// Methods by which the client completes an error.
impl Error {
    pub(crate) fn decode(error: DecodeError, status: u16, request_id: Option<String>, body: &[u8]) -> Self {
        let mut this = Self::new(ErrorKind::Decode, format!("the response cannot be read: {error}"));
        if !error.path().is_empty() {
            this.set_advice("the service may have changed its response: update the crate, or make an untyped call");
        }
        let mut this = this.with_source(error);
        this.0.status = Some(status);
        this.0.request_id = request_id.map(sanitize::id);
        this.0.body = Body::of(body);
        this
    }

    pub(crate) fn with_action(mut self, action: &Action<'_>) -> Self {
        action.product.name.clone_into(&mut self.0.product);
        action.name.clone_into(&mut self.0.action);
        self
    }

    /// Sets the request id if the body has none, as with pages of proxies and empty bodies.
    pub(crate) fn or_request_id(mut self, id: Option<String>) -> Self {
        self.0.request_id = self.0.request_id.or_else(|| id.map(sanitize::id));
        self
    }

    /// Sets the body of the response if there is none yet.
    pub(crate) fn or_body(mut self, body: &[u8]) -> Self {
        self.0.body = self.0.body.or_else(|| Body::of(body));
        self
    }

    pub(crate) fn retryable(mut self) -> Self {
        self.0.retryable = true;
        self
    }

    /// Sets the host of the call.
    pub(crate) fn with_host(mut self, host: Option<String>) -> Self {
        self.0.host = host;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Sets the wait that the response requests.
    pub(crate) fn with_retry_after(mut self, retry_after: Option<RetryAfter>) -> Self {
        let is_http_error = self.0.status.is_some_and(|status| status >= 400);
        if is_http_error && matches!(retry_after, Some(RetryAfter::Throttled(_))) {
            self = self.throttled();
        }
        self.0.retry_after = match retry_after {
            Some(RetryAfter::Quota(_)) if !self.0.throttling => None,
            retry_after => retry_after.map(RetryAfter::duration),
        };
        self
    }

    pub(crate) fn throttled(mut self) -> Self {
        self.0.throttling = true;
        self.0.retryable = true;
        self
    }

    /// Adds the host of a redirect.
    pub(crate) fn with_redirect(mut self, headers: &http::HeaderMap) -> Self {
        if matches!(self.0.status, Some(300..400))
            && let Some(host) = service::redirect_host(headers)
        {
            self.0.message = format!("{}, to `{host}`", self.0.message);
            self.set_advice(
                "requests are signed for one host; if the other one is right, set it as the client's endpoint, else a \
                 proxy or a sign-in page answers instead of the service",
            );
        }
        self
    }

    /// Returns the service's original message, including line breaks.
    pub(crate) fn raw_message(&self) -> &str {
        self.0.raw_message.as_deref().unwrap_or(&self.0.message)
    }

    pub(crate) fn set_message(&mut self, message: String) {
        self.0.raw_message = None;
        self.0.message = sanitize::message(&message);
    }

    pub(crate) fn set_advice(&mut self, advice: impl Into<String>) {
        self.0.advice = Some(sanitize::message(&advice.into()));
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<RandomnessError> for Error {
    fn from(error: RandomnessError) -> Self {
        Self::new(ErrorKind::Configuration, error.to_string()).with_source(error)
    }
}

impl From<InvalidRequest> for Error {
    fn from(error: InvalidRequest) -> Self {
        Self::new(ErrorKind::InvalidRequest, error.message())
    }
}

/// The kind of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service answered with an error.
    Service,
    /// The time limit of an attempt or of the call passed.
    Timeout,
    /// There was no response or only a part of one: no connection, a reset, a truncated or oversized body.
    Transport,
    /// The response does not fit the action's type.
    Decode,
    /// The request is invalid; nothing was sent.
    InvalidRequest,
    /// There are no credentials; nothing was sent.
    Credentials,
    /// The address of the service is unknown or invalid; nothing was sent.
    Endpoint,
    /// The client cannot be built, or cannot be used in this way.
    Configuration,
    /// The pages of a list contradict each other.
    Pagination,
    /// The condition of a waiter did not hold in time, or can no longer hold.
    Waiter,
}

impl ErrorKind {
    /// Returns a name for logs and metrics, in lower case: `service`, `invalid_request`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Decode => "decode",
            Self::InvalidRequest => "invalid_request",
            Self::Credentials => "credentials",
            Self::Endpoint => "endpoint",
            Self::Configuration => "configuration",
            Self::Pagination => "pagination",
            Self::Waiter => "waiter",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests;
