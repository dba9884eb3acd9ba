use std::time::Duration;

use acs_protocol::{
    Parameters,
    action::{Action, Autofill},
    encode::encode,
};
use serde_json::Value;
use tracing::{Instrument, Span, field::Empty};

use super::{
    CallOptions, Client, Decoder, Operation, RawReply, Shared,
    attempt::{AttemptError, Execution},
    clock::TooFar,
};
use crate::{
    BoxFuture,
    endpoint::check_name,
    environment::random_number,
    error::{Error, ErrorKind, MAX_RETRY_AFTER, RetryAfter},
    retry::{Idempotency, RetryAction, classify},
};

/// Starts a call of a generated action.
pub(crate) fn start(
    client: Client,
    action: &'static Action<'static>,
    parameters: Parameters,
    options: CallOptions,
    decoder: Decoder,
) -> BoxFuture<'static, Result<RawReply, Error>> {
    Box::pin(async move {
        let operation = Operation {
            action,
            parameters,
            options: &options,
            decoder,
        };
        execute(client.shared(), operation).await
    })
}

/// Makes a call with all its attempts, within its limit.
pub(crate) async fn execute(shared: &Shared, operation: Operation<'_>) -> Result<RawReply, Error> {
    let action = operation.action;
    let span = tracing::info_span!(
        "acs.call",
        product = action.product.name,
        action = action.name,
        request_id = Empty,
        status = Empty,
        attempts = Empty,
        error = Empty,
    );
    if span.is_disabled() {
        return attempts(shared, operation).await;
    }
    let result = attempts(shared, operation).instrument(span.clone()).await;
    record(&span, &result);
    result
}

fn record(span: &Span, result: &Result<RawReply, Error>) {
    let (request_id, status, attempts) = match result {
        Ok(RawReply { metadata, .. }) => (metadata.request_id(), Some(metadata.status()), metadata.attempts()),
        Err(error) => {
            span.record("error", error.code().unwrap_or(error.kind().as_str()));
            (error.request_id(), error.status(), error.attempts())
        }
    };
    span.record("attempts", attempts);
    if let Some(id) = request_id {
        span.record("request_id", id);
    }
    if let Some(status) = status {
        span.record("status", status);
    }
}

async fn attempts(shared: &Shared, operation: Operation<'_>) -> Result<RawReply, Error> {
    let action = operation.action;
    let (mut number, mut host) = (0, None);
    attempts_of(shared, operation, &mut number, &mut host)
        .await
        .map_err(|error| error.with_action(action).with_attempts(number).with_host(host))
}

/// Runs the loop of attempts. `number` counts the requests sent, and `host` is their host; both are valid when an error
/// is returned.
async fn attempts_of(
    shared: &Shared,
    mut operation: Operation<'_>,
    number: &mut u32,
    host: &mut Option<String>,
) -> Result<RawReply, Error> {
    if let Some(error) = &operation.options.error {
        return Err(error.clone());
    }
    let policy = operation.options.retry.unwrap_or(shared.retry);
    let region = region(shared, operation.action, &operation.parameters, operation.options)?;
    let has_token = fill_in(shared, &mut operation)?;
    // A missing region is reported as a missing parameter rather than as a missing endpoint.
    let encoded =
        encode(operation.action, &operation.parameters).map_err(|error| explain(shared, &operation, error.into()))?;
    let endpoint = shared.endpoint(operation.action.product, operation.options, region.as_deref())?;
    *host = Some(endpoint.host().to_owned());
    let partition = shared.partitions.of(&endpoint);
    let mut execution = Execution {
        shared,
        encoded,
        endpoint,
        limiter: policy.adaptive.then(|| partition.limiter(operation.action.name)),
        partition,
        timeouts: operation.options.timeouts.unwrap_or(shared.timeouts),
        started: shared.environment.monotonic(),
        refused: None,
        waited: None,
        was_throttled: false,
        is_paced: false,
        operation,
    };
    let idempotency = Idempotency::of(
        execution.operation.action,
        has_token || execution.operation.options.repeatable,
    );
    let mut may_correct_clock = true;
    let mut may_sign_again = true;
    let mut before: Option<Error> = None;
    loop {
        let sent = match execution.attempt(number).await {
            Ok(raw) => {
                execution.partition.budget.succeeded(*number);
                return Ok(raw);
            }
            Err(AttemptError::Unsent(error)) => return Err(error),
            // The error of the previous attempt is more informative.
            Err(AttemptError::Exhausted(error)) => return Err(before.unwrap_or(error)),
            Err(AttemptError::Sent(sent)) => *sent,
        };
        let mut error = sent.error;
        let action = classify(&error, idempotency);
        let mut is_corrected = false;
        // This also applies to the last attempt, so that the next call has the right time.
        if action == RetryAction::CorrectClock {
            let clock = &execution.partition.clock;
            match sent.date {
                Some(date) if may_correct_clock => match clock.learn(date, shared.environment.now()) {
                    Ok(()) => is_corrected = true,
                    Err(TooFar { days }) => error.set_advice(format!(
                        "the clocks of this machine and of the service are {days} days apart, too far to be corrected \
                         automatically: set this machine's clock"
                    )),
                },
                // The learned offset did not help.
                _ => clock.forget(),
            }
            may_correct_clock = false;
        }
        let may_go_on = *number < policy.max_attempts;
        if action == RetryAction::RefreshCredentials
            && let Some(expired) = sent.refused
            && execution.refused.is_none()
        {
            if !may_go_on {
                execution.defer_refresh(expired);
                return Err(error);
            }
            execution.refused = Some(expired);
            execution.waited = Some(Duration::ZERO);
            before = Some(error);
            continue;
        }
        if !may_go_on {
            return Err(error);
        }
        let (wait, retry) = match action {
            RetryAction::Fail | RetryAction::RefreshCredentials => return Err(error),
            RetryAction::SignAgain if may_sign_again => {
                may_sign_again = false;
                (Duration::ZERO, None)
            }
            RetryAction::CorrectClock if is_corrected => (Duration::ZERO, None),
            RetryAction::CorrectClock => return Err(error),
            RetryAction::SignAgain | RetryAction::Backoff => {
                let backoff = || {
                    random_number(&*shared.environment)
                        .map_err(Error::from)
                        .map(|random| policy.wait(*number, error.is_throttling(), random))
                };
                let wait = match sent.retry_after {
                    Some(RetryAfter::Throttled(wait) | RetryAfter::Later(wait)) => wait.min(MAX_RETRY_AFTER),
                    Some(RetryAfter::Quota(wait)) if error.is_throttling() => wait.min(MAX_RETRY_AFTER).max(backoff()?),
                    _ => backoff()?,
                };
                // A wait that does not fit would only end in a timeout; the error at hand is more informative.
                if wait >= execution.remaining() {
                    return Err(error);
                }
                // After throttling, the rate limiter bounds the number of retries.
                if policy.adaptive && error.is_throttling() {
                    (wait, None)
                } else {
                    match execution.partition.budget.take() {
                        Some(retry) => (wait, Some(retry)),
                        None => return Err(error),
                    }
                }
            }
        };
        tracing::debug!(
            attempt = *number,
            wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
            error = error.code().unwrap_or(error.kind().as_str()),
            "trying again"
        );
        if !wait.is_zero() {
            shared.environment.sleep(wait).await;
        }
        if let Some(retry) = retry {
            retry.begin();
        }
        execution.waited = Some(wait);
        execution.was_throttled = error.is_throttling();
        before = Some(error);
    }
}

/// Returns the host of a call, or `None` if the call fails before it has one.
pub(crate) fn host(
    client: &Client,
    action: &Action<'_>,
    parameters: &Parameters,
    options: &CallOptions,
) -> Option<String> {
    let shared = client.shared();
    let region = region(shared, action, parameters, options).ok()?;
    let endpoint = shared.endpoint(action.product, options, region.as_deref()).ok()?;
    Some(endpoint.host().to_owned())
}

/// Returns the region that selects the endpoint: that of the call's options, else that of the request, else the
/// client's.
///
/// # Errors
/// If the request's own region is not a valid name: it would be part of a host, and no service knows it.
fn region(
    shared: &Shared,
    action: &Action<'_>,
    parameters: &Parameters,
    options: &CallOptions,
) -> Result<Option<String>, Error> {
    let mut own = None;
    for parameter in action.parameters {
        if parameter.autofill != Some(Autofill::Region) {
            continue;
        }
        let Some(value) = parameters.get(parameter.name) else {
            continue;
        };
        match value.as_str().filter(|text| check_name("region", text).is_ok()) {
            Some(text) => own = own.or(Some(text)),
            None => {
                return Err(Error::new(
                    ErrorKind::InvalidRequest,
                    format!("{value} is not a region, but `{}` has to be one", parameter.name),
                )
                .with_advice("name a region such as `cn-hangzhou`, or leave it out for the region of the client"));
            }
        }
    }
    let region = options.region.as_deref().or(own).or(shared.region.as_deref());
    Ok(region.map(str::to_owned))
}

/// Fills in the region and the idempotency token, the same for all attempts. Returns whether the call has such a token.
fn fill_in(shared: &Shared, operation: &mut Operation<'_>) -> Result<bool, Error> {
    let mut has_token = false;
    let mut given = operation.options.idempotency_token.as_deref();
    for parameter in operation.action.parameters {
        match parameter.autofill {
            Some(Autofill::Region) => {
                if operation.parameters.get(parameter.name).is_none()
                    && let Some(region) = shared.region_of(operation.options)
                {
                    operation.parameters.set(parameter.name, region);
                }
            }
            Some(Autofill::IdempotencyToken) => {
                if let Some(token) = given.take() {
                    operation.parameters.set(parameter.name, token);
                }
                match operation.parameters.get(parameter.name) {
                    Some(token) => check_token(parameter.name, token)?,
                    None => operation.parameters.set(parameter.name, shared.nonce()?),
                }
                has_token = true;
            }
            // The enumeration can grow, but this crate and the protocol are released together.
            _ => {}
        }
    }
    match given {
        Some(_) => Err(Error::new(
            ErrorKind::InvalidRequest,
            "the action has no idempotency token, but one was set",
        )),
        None => Ok(has_token),
    }
}

/// Rejects values that the service does not accept as an idempotency token: it would run a call that is repeated with
/// one twice.
fn check_token(name: &str, token: &Value) -> Result<(), Error> {
    // A service trims values, and invisible characters identify a call no better than spaces.
    let is_unseen = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
    };
    let why = match token {
        Value::String(text) if text.chars().all(is_unseen) => "is blank",
        Value::String(_) | Value::Number(_) => return Ok(()),
        _ => "is not a text",
    };
    Err(Error::new(
        ErrorKind::InvalidRequest,
        format!("the idempotency token `{name}` {why}, so it cannot keep a repeated call from being executed twice"),
    )
    .with_advice("leave it out to let the client create one, or set a unique text"))
}

/// Adds advice to a missing region, mostly a forgotten setting of the client.
fn explain(shared: &Shared, operation: &Operation<'_>, error: Error) -> Error {
    let needs_region = operation.action.parameters.iter().any(|parameter| {
        parameter.required
            && parameter.autofill == Some(Autofill::Region)
            && operation.parameters.get(parameter.name).is_none()
    });
    if needs_region && shared.region_of(operation.options).is_none() {
        return error
            .with_advice("set `region` on the client or the call, or ALIBABA_CLOUD_REGION_ID for `Client::from_env`");
    }
    error
}
