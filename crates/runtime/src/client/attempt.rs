use std::{
    borrow::Cow,
    future::Future,
    sync::{Arc, PoisonError},
    time::{Duration, SystemTime},
};

use acs_protocol::{
    Credentials,
    action::Authentication,
    encode::Encoded,
    message::{BuildInput, HttpRequest, HttpResponse, build},
    sign::timestamp,
};
use http::{HeaderMap, HeaderName, HeaderValue};
use tracing::{Instrument, field::Empty};

use super::{
    CredentialsSource, Metadata, Operation, RawReply, Shared, Timeouts,
    partition::Partition,
    read::{SMALLER_PAGES, read},
    signature_mismatch::{explain_mismatch, is_mismatch},
};
use crate::{
    credentials::CredentialsError,
    endpoint::Endpoint,
    environment::timeout,
    error::{Error, ErrorKind, RetryAfter},
    middleware::{self, Outcome},
    retry::{RateLimiter, SentRequest, is_credentials_rejection},
    transport::{TransportError, TransportErrorKind},
};

/// The state of a call, kept over its attempts.
pub(super) struct Execution<'a> {
    pub(super) shared: &'a Shared,
    pub(super) operation: Operation<'a>,
    pub(super) encoded: Encoded,
    pub(super) endpoint: Endpoint,
    pub(super) partition: Arc<Partition>,
    /// The rate limiter of the action; `None` if the policy disables pacing.
    pub(super) limiter: Option<Arc<RateLimiter>>,
    pub(super) timeouts: Timeouts,
    /// The start of the call by the monotonic clock.
    pub(super) started: Duration,
    /// The credentials that the service rejected as expired.
    pub(super) refused: Option<Credentials>,
    /// The wait before this attempt, if it is a retry.
    pub(super) waited: Option<Duration>,
    /// Whether the previous attempt was throttled.
    pub(super) was_throttled: bool,
    /// Whether the attempt has waited for its turn.
    pub(super) is_paced: bool,
}

/// An attempt that failed.
pub(super) enum AttemptError {
    /// Nothing was sent, since the client, a provider or a middleware has refused. A retry would not help.
    Unsent(Error),
    /// Nothing was sent, since the call's limit passed while the request waited for its turn, or since there are no
    /// other credentials than the rejected ones.
    Exhausted(Error),
    /// The request was sent.
    Sent(Box<SentFailure>),
}

/// The failure of a request that was sent, with the facts that the next attempt can use.
pub(super) struct SentFailure {
    pub(super) error: Error,
    /// The service's time, if the response has it.
    pub(super) date: Option<SystemTime>,
    /// The credentials, if the service rejected them as expired.
    pub(super) refused: Option<Credentials>,
    /// The wait that the service requests.
    pub(super) retry_after: Option<RetryAfter>,
}

impl From<Error> for AttemptError {
    fn from(error: Error) -> Self {
        Self::Unsent(error)
    }
}

impl AttemptError {
    fn error(&self) -> &Error {
        match self {
            Self::Unsent(error) | Self::Exhausted(error) => error,
            Self::Sent(sent) => &sent.error,
        }
    }
}

const RETRY_ATTEMPTS: HeaderName = HeaderName::from_static("x-acs-retry-attempts");
const RETRY_DELAY: HeaderName = HeaderName::from_static("x-acs-retry-delay");

impl Execution<'_> {
    /// Returns the rest of the call's limit.
    pub(super) fn remaining(&self) -> Duration {
        self.timeouts.call.saturating_sub(self.elapsed())
    }

    fn elapsed(&self) -> Duration {
        self.shared.environment.monotonic().saturating_sub(self.started)
    }

    /// Makes one attempt: credentials, signature, request, response. `number` is incremented when the request is sent.
    pub(super) async fn attempt(&mut self, number: &mut u32) -> Result<RawReply, AttemptError> {
        let credentials = self.credentials().await?;
        if self.refused.as_ref() == Some(&credentials) {
            let message = "the provider has only the credentials that the service rejected";
            return Err(AttemptError::Exhausted(Error::new(ErrorKind::Credentials, message)));
        }
        self.is_paced = self.wait_for_turn().await?;
        let span = tracing::debug_span!(
            "acs.attempt",
            attempt = *number + 1,
            host = self.endpoint.host(),
            status = Empty,
            request_id = Empty,
            error = Empty,
        );
        if span.is_disabled() {
            return self.exchange(&credentials, number).await;
        }
        let result = self.exchange(&credentials, number).instrument(span.clone()).await;
        let (status, request_id) = match &result {
            Ok(raw) => (Some(raw.metadata.status()), raw.metadata.request_id()),
            Err(failure) => {
                let error = failure.error();
                span.record("error", error.code().unwrap_or(error.kind().as_str()));
                (error.status(), error.request_id())
            }
        };
        if let Some(status) = status {
            span.record("status", status);
        }
        if let Some(id) = request_id {
            span.record("request_id", id);
        }
        result
    }

    async fn credentials(&self) -> Result<Credentials, Error> {
        if self.operation.action.authentication == Authentication::Anonymous {
            return Ok(self.shared.anonymous.clone());
        }
        let (provider, refused) = match &self.shared.credentials {
            CredentialsSource::Fixed(credentials) => return Ok(credentials.clone()),
            CredentialsSource::Provider { provider, refused } => (provider, refused),
            CredentialsSource::Unknown => {
                return Err(Error::new(ErrorKind::Credentials, "the client has no credentials")
                    .with_advice("set `credentials` or `credentials_provider` on the client's builder"));
            }
        };
        let deferred = refused.lock().unwrap_or_else(PoisonError::into_inner).take();
        let wanted = match self.refused.as_ref().or(deferred.as_ref()) {
            Some(refused) => provider.refresh(refused),
            None => provider.credentials(),
        };
        match timeout(&*self.shared.environment, self.remaining(), wanted).await {
            Some(Ok(credentials)) => Ok(credentials),
            Some(Err(error)) => Err(no_credentials(error)),
            None => Err(self.out_of_time("waiting for credentials")),
        }
    }

    /// Marks expired credentials for refresh by the next call, since this one cannot be retried.
    pub(super) fn defer_refresh(&self, expired: Credentials) {
        if let CredentialsSource::Provider { refused, .. } = &self.shared.credentials {
            *refused.lock().unwrap_or_else(PoisonError::into_inner) = Some(expired);
        }
    }

    /// Waits for the request's turn if the action is paced. Returns whether it is.
    async fn wait_for_turn(&self) -> Result<bool, AttemptError> {
        let now = || self.shared.environment.monotonic();
        let limiter = self.limiter.as_deref();
        let Some(mut place) = limiter.and_then(|limiter| limiter.queue(self.was_throttled, now())) else {
            return Ok(false);
        };
        while let Some(wait) = place.wait(now()) {
            let remaining = self.remaining();
            if remaining.is_zero() {
                return Err(AttemptError::Exhausted(
                    self.out_of_time(
                        "waiting for its turn behind other calls because the service throttles the action",
                    )
                    .throttled()
                    .with_advice("make fewer calls at a time, or raise the limit by `timeouts`"),
                ));
            }
            self.shared.environment.sleep(wait.min(remaining)).await;
        }
        Ok(true)
    }

    async fn exchange(&self, credentials: &Credentials, number: &mut u32) -> Result<RawReply, AttemptError> {
        let shared = self.shared;
        let clock = shared.environment.now();
        let headers = self.headers(*number + 1)?;
        let nonce = shared.nonce()?;
        let options = self.operation.options;
        let input = BuildInput {
            action: self.operation.action,
            encoded: &self.encoded,
            credentials,
            signature: options.signature.unwrap_or(shared.signature),
            format: options.format.unwrap_or(shared.format),
            placement: options.placement.unwrap_or(shared.placement),
            host: self.endpoint.host(),
            now: self.partition.clock.corrected(clock),
            nonce: &nonce,
            user_agent: options.user_agent.as_deref().unwrap_or(&shared.user_agent),
            headers: &headers,
        };
        let request = build(&input).map_err(Error::from)?;
        let remaining = self.remaining();
        if remaining.is_zero() {
            return Err(AttemptError::Exhausted(
                self.out_of_time("before the request could be sent"),
            ));
        }
        *number += 1;
        options.count_request();
        let began = shared.environment.monotonic();
        let counted = self
            .limiter
            .as_deref()
            .map(|limiter| limiter.sent(self.is_paced, began));
        let sent = self.send(request, remaining).await;
        let attempt = self.seen_by_middleware(*number);
        let elapsed = || shared.environment.monotonic().saturating_sub(began);
        let response = match sent {
            Ok(response) => response,
            Err(error) => {
                for hook in &shared.middleware {
                    hook.after(&attempt, Outcome::Failed(&error), elapsed());
                }
                return Err(AttemptError::Sent(Box::new(SentFailure {
                    error,
                    date: None,
                    refused: None,
                    retry_after: None,
                })));
            }
        };
        for hook in &shared.middleware {
            hook.after(&attempt, Outcome::Response(&response), elapsed());
        }
        let result = read(&self.operation, &response, shared.max_response_bytes).map(|(output, request_id)| RawReply {
            output,
            metadata: Metadata::new(request_id, response.status, *number, self.elapsed()),
        });
        if result.is_ok() {
            self.tell_limiter(counted, false);
        }
        result.map_err(|error| {
            let error = if is_mismatch(&error) {
                explain_mismatch(error, &input)
            } else {
                error
            };
            // Fixed credentials cannot be refreshed.
            let expired = matches!(shared.credentials, CredentialsSource::Provider { .. })
                && error.code().is_some_and(is_credentials_rejection);
            let date = date(&response.headers);
            let server_time = date.unwrap_or_else(|| self.partition.clock.corrected(shared.environment.now()));
            let retry_after = RetryAfter::from_headers(&response.headers, server_time);
            let error = error.with_retry_after(retry_after);
            self.tell_limiter(counted, error.is_throttling());
            AttemptError::Sent(Box::new(SentFailure {
                error,
                date,
                refused: expired.then(|| credentials.clone()),
                retry_after,
            }))
        })
    }

    /// Reports the outcome of a request to the rate limiter.
    fn tell_limiter(&self, counted: Option<SentRequest>, is_throttled: bool) {
        if let (Some(limiter), Some(counted)) = (&self.limiter, counted) {
            let now = self.shared.environment.monotonic();
            if is_throttled {
                limiter.throttled(counted, now);
            } else {
                limiter.accepted(now);
            }
        }
    }

    /// Returns the headers of client and call, and those that middleware adds.
    fn headers(&self, number: u32) -> Result<Cow<'_, HeaderMap>, Error> {
        let mut headers = Cow::Borrowed(&self.shared.headers);
        if !self.operation.options.headers.is_empty() {
            for (name, value) in &self.operation.options.headers {
                headers.to_mut().insert(name, value.clone());
            }
        }
        if !self.shared.middleware.is_empty() {
            let attempt = self.seen_by_middleware(number);
            for hook in &self.shared.middleware {
                hook.before(&attempt, headers.to_mut())?;
            }
        }
        if let Some(waited) = self.waited {
            let headers = headers.to_mut();
            let milliseconds = u64::try_from(waited.as_millis()).unwrap_or(u64::MAX);
            headers.insert(RETRY_ATTEMPTS, HeaderValue::from(number - 1));
            headers.insert(RETRY_DELAY, HeaderValue::from(milliseconds));
        }
        Ok(headers)
    }

    fn seen_by_middleware(&self, number: u32) -> middleware::Attempt<'_> {
        middleware::Attempt {
            action: self.operation.action,
            parameters: &self.operation.parameters,
            host: self.endpoint.host(),
            number,
        }
    }

    /// Sends a request within the limits of attempt and call.
    fn send(&self, request: HttpRequest, remaining: Duration) -> impl Future<Output = Result<HttpResponse, Error>> {
        let shared = self.shared;
        let limit = self.timeouts.attempt.min(remaining);
        let sent = shared
            .transport
            .send(&self.endpoint, request, shared.max_response_bytes);
        async move {
            match timeout(&*shared.environment, limit, sent).await {
                Some(Ok(response)) => Ok(response),
                Some(Err(error)) => Err(failed(error)),
                None if limit < self.timeouts.attempt => Err(self.out_of_time("waiting for the response")),
                None => Err(Error::new(
                    ErrorKind::Timeout,
                    format!("no complete response within {limit:?}, the limit of an attempt"),
                )
                .with_advice("raise the limit by `timeouts`, if the action takes that long")
                .retryable()),
            }
        }
    }

    fn out_of_time(&self, doing: &str) -> Error {
        Error::new(
            ErrorKind::Timeout,
            format!("the call's limit of {:?} passed {doing}", self.timeouts.call),
        )
        .retryable()
    }
}

fn failed(error: TransportError) -> Error {
    let message = error.to_string();
    match error.kind() {
        TransportErrorKind::Timeout => Error::new(ErrorKind::Timeout, message).retryable(),
        TransportErrorKind::TooLarge => Error::new(ErrorKind::Transport, message).with_advice(SMALLER_PAGES),
        TransportErrorKind::Invalid | TransportErrorKind::Untrusted | TransportErrorKind::Protocol => {
            Error::new(ErrorKind::Transport, message)
        }
        TransportErrorKind::Connect | TransportErrorKind::Reset | TransportErrorKind::Truncated => {
            Error::new(ErrorKind::Transport, message).retryable()
        }
    }
    .with_source(error)
}

fn no_credentials(error: CredentialsError) -> Error {
    Error::new(ErrorKind::Credentials, format!("no credentials: {error}")).with_source(error)
}

fn date(headers: &HeaderMap) -> Option<SystemTime> {
    timestamp::parse_http_date(headers.get(http::header::DATE)?.to_str().ok()?)
}
