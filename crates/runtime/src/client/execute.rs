use std::{any::Any, time::Duration};

use serde_json::Value;
use tracing::{Instrument, Span, field::Empty};

use super::{
    CallOptions, Client, Metadata, Shared,
    attempt::{Failure, Run},
    clock::TooFar,
};
use crate::{
    BoxFuture,
    endpoint::check_name,
    error::{Error, ErrorKind},
    retry::{Asked, LONGEST_ASKED, Safety, Verdict, verdict},
};
use acs_protocol::{
    Parameters, Request,
    action::{Action, Source},
    decode::Node,
    encode::encode,
    message::nonce,
    shape::{DecodeError, Field, Kind},
};

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
pub(crate) struct Job<'a> {
    pub(crate) action: &'a Action<'a>,
    pub(crate) parameters: Parameters,
    pub(crate) options: &'a CallOptions,
    pub(crate) decoder: Decoder,
}

/// What the engine gives back.
pub(crate) struct Raw {
    pub(crate) output: Decoded,
    pub(crate) metadata: Metadata,
}

/// Starts a call of a generated action.
pub(crate) fn start(
    client: Client,
    action: &'static Action<'static>,
    parameters: Parameters,
    options: CallOptions,
    decoder: Decoder,
) -> BoxFuture<'static, Result<Raw, Error>> {
    Box::pin(async move {
        let job = Job {
            action,
            parameters,
            options: &options,
            decoder,
        };
        execute(client.shared(), job).await
    })
}

/// Makes a call: all attempts, within its limit.
pub(crate) async fn execute(shared: &Shared, job: Job<'_>) -> Result<Raw, Error> {
    let action = job.action;
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
        return attempts(shared, job).await;
    }
    let result = attempts(shared, job).instrument(span.clone()).await;
    record(&span, &result);
    result
}

fn record(span: &Span, result: &Result<Raw, Error>) {
    let (request_id, status, attempts) = match result {
        Ok(Raw { metadata, .. }) => (metadata.request_id(), Some(metadata.status()), metadata.attempts()),
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

async fn attempts(shared: &Shared, job: Job<'_>) -> Result<Raw, Error> {
    let action = job.action;
    let (mut number, mut host) = (0, None);
    attempts_of(shared, job, &mut number, &mut host)
        .await
        .map_err(|error| error.of(action).after(number).at(host))
}

/// The loop. `number` counts the requests that were sent, `host` is where they go; both hold when an error leaves it.
async fn attempts_of(
    shared: &Shared,
    mut job: Job<'_>,
    number: &mut u32,
    host: &mut Option<String>,
) -> Result<Raw, Error> {
    if let Some(error) = &job.options.error {
        return Err(error.clone());
    }
    let policy = job.options.retry.unwrap_or(shared.retry);
    let region = region(shared, &job)?;
    let has_token = fill_in(shared, &mut job)?;
    // A request without its region is incomplete, before it lacks an endpoint.
    let encoded = encode(job.action, &job.parameters).map_err(|error| explain(shared, &job, error.into()))?;
    let endpoint = shared.endpoint(job.action.product, job.options, region.as_deref())?;
    *host = Some(endpoint.host().to_owned());
    let partition = shared.partitions.of(&endpoint);
    let mut run = Run {
        shared,
        encoded,
        endpoint,
        limiter: policy.adaptive.then(|| partition.limiter(job.action.name)),
        partition,
        timeouts: job.options.timeouts.unwrap_or(shared.timeouts),
        started: shared.environment.monotonic(),
        refused: None,
        waited: None,
        was_throttled: false,
        is_paced: false,
        job,
    };
    let safety = Safety::of(run.job.action, has_token || run.job.options.repeatable);
    let mut may_correct_clock = true;
    let mut may_sign_again = true;
    let mut before: Option<Error> = None;
    loop {
        let sent = match run.attempt(number).await {
            Ok(raw) => {
                run.partition.budget.succeeded(*number);
                return Ok(raw);
            }
            Err(Failure::Unsent(error)) => return Err(error),
            // The error of the attempt before says more.
            Err(Failure::TooLate(error)) => return Err(before.unwrap_or(error)),
            Err(Failure::Sent(sent)) => *sent,
        };
        let mut error = sent.error;
        let verdict = verdict(&error, safety);
        let mut is_corrected = false;
        // Also where this call ends with it, so that the next one goes by the right time.
        if verdict == Verdict::CorrectClock {
            let clock = &run.partition.clock;
            match sent.date {
                Some(date) if may_correct_clock => match clock.learn(date, shared.environment.now()) {
                    Ok(()) => is_corrected = true,
                    Err(TooFar { days }) => error.set_advice(format!(
                        "the clocks of this machine and of the service are {days} days apart, which is too far to go by \
                         the service's: set this machine's clock"
                    )),
                },
                // What was learned is of no use.
                _ => clock.forget(),
            }
            may_correct_clock = false;
        }
        let may_go_on = *number < policy.max_attempts;
        if verdict == Verdict::RefreshCredentials
            && let Some(expired) = sent.refused
            && run.refused.is_none()
        {
            if !may_go_on {
                run.leave_behind(expired);
                return Err(error);
            }
            run.refused = Some(expired);
            run.waited = Some(Duration::ZERO);
            before = Some(error);
            continue;
        }
        if !may_go_on {
            return Err(error);
        }
        let (wait, retry) = match verdict {
            Verdict::Fail | Verdict::RefreshCredentials => return Err(error),
            Verdict::SignAgain if may_sign_again => {
                may_sign_again = false;
                (Duration::ZERO, None)
            }
            Verdict::CorrectClock if is_corrected => (Duration::ZERO, None),
            Verdict::CorrectClock => return Err(error),
            Verdict::SignAgain | Verdict::Backoff => {
                let backoff = || dice(shared).map(|dice| policy.wait(*number, error.is_throttling(), dice));
                let wait = match sent.asked {
                    Some(Asked::Throttled(wait) | Asked::Later(wait)) => wait.min(LONGEST_ASKED),
                    Some(Asked::Quota(wait)) if error.is_throttling() => wait.min(LONGEST_ASKED).max(backoff()?),
                    _ => backoff()?,
                };
                // A wait that does not fit would only end in a time-out: the error at hand says more.
                if wait >= run.remaining() {
                    return Err(error);
                }
                // After throttling, the queue keeps retries from becoming too many.
                if policy.adaptive && error.is_throttling() {
                    (wait, None)
                } else {
                    match run.partition.budget.take() {
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
        run.waited = Some(wait);
        run.was_throttled = error.is_throttling();
        before = Some(error);
    }
}

/// The region that decides the endpoint: that of the call's options, else that of the request, else the client's.
///
/// # Errors
/// If the request's own is not the name of one: it would be part of a host, and no service knows it.
fn region(shared: &Shared, job: &Job<'_>) -> Result<Option<String>, Error> {
    let mut own = None;
    for parameter in job.action.parameters {
        if parameter.source != Some(Source::Region) {
            continue;
        }
        let Some(value) = job.parameters.get(parameter.name) else {
            continue;
        };
        match value.as_str().filter(|text| check_name("region", text).is_ok()) {
            Some(text) => own = own.or(Some(text)),
            None => {
                return Err(Error::new(
                    ErrorKind::InvalidRequest,
                    format!("{value} is not a region, and `{}` has to be one", parameter.name),
                )
                .with_advice("name a region such as `cn-hangzhou`, or leave it out for the region of the client"));
            }
        }
    }
    let region = job.options.region.as_deref().or(own).or(shared.region.as_deref());
    Ok(region.map(str::to_owned))
}

/// Fills in what the client knows: the region, and the idempotency token, one for all attempts. Says whether the call
/// has such a token.
fn fill_in(shared: &Shared, job: &mut Job<'_>) -> Result<bool, Error> {
    let mut has_token = false;
    let mut given = job.options.idempotency_token.as_deref();
    for parameter in job.action.parameters {
        match parameter.source {
            Some(Source::Region) => {
                if job.parameters.get(parameter.name).is_none()
                    && let Some(region) = shared.region_of(job.options)
                {
                    job.parameters.set(parameter.name, region);
                }
            }
            Some(Source::IdempotencyToken) => {
                if let Some(token) = given.take() {
                    job.parameters.set(parameter.name, token);
                }
                match job.parameters.get(parameter.name) {
                    Some(token) => check_token(parameter.name, token)?,
                    None => job.parameters.set(parameter.name, random_text(shared)?),
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
            "the action has no idempotency token, and one was given",
        )),
        None => Ok(has_token),
    }
}

/// Refuses what the service does not take for an idempotency token: it would run a call that is repeated under it twice.
fn check_token(name: &str, token: &Value) -> Result<(), Error> {
    // A service trims what it is sent, and characters that are not seen are no more of a token than spaces.
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
        format!("the idempotency token `{name}` {why}, so it cannot keep a repeated call from being run twice"),
    )
    .with_advice("leave it out to have the client make one, or give a text that no other call has"))
}

/// A missing region is a setting of the client that was forgotten, mostly.
fn explain(shared: &Shared, job: &Job<'_>, error: Error) -> Error {
    let needs_region = job.action.parameters.iter().any(|parameter| {
        parameter.required && parameter.source == Some(Source::Region) && job.parameters.get(parameter.name).is_none()
    });
    if needs_region && shared.region_of(job.options).is_none() {
        return error
            .with_advice("set `region` on the client or the call, or ALIBABA_CLOUD_REGION_ID for `Client::from_env`");
    }
    error
}

/// 32 random hex digits.
pub(super) fn random_text(shared: &Shared) -> Result<String, Error> {
    nonce(|buffer| shared.environment.fill_random(buffer)).map_err(no_randomness)
}

fn dice(shared: &Shared) -> Result<u32, Error> {
    let mut bytes = [0; 4];
    shared.environment.fill_random(&mut bytes).map_err(no_randomness)?;
    Ok(u32::from_le_bytes(bytes))
}

fn no_randomness(error: crate::environment::RandomnessError) -> Error {
    Error::new(ErrorKind::Configuration, error.to_string()).with_source(error)
}
