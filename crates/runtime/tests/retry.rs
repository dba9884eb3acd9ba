//! What the matrix does not show: budget, policies, waits beyond the limit, credentials that expire.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::{
    future::IntoFuture,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use acs_protocol::{
    Credentials,
    message::{HttpRequest, HttpResponse},
};
use acs_runtime::{
    BoxFuture, Client, Endpoint, Error, ErrorKind, RetryPolicy, Timeouts,
    credentials::{CredentialsError, Provider},
    middleware::{Attempt, Middleware},
    transport::{Transport, TransportError, TransportErrorKind},
};
use http::HeaderMap;
use support::{
    Script, Step, answer,
    requests::{ListThings, MakeThing, StopThing},
};

fn service(status: u16, code: &str) -> Step {
    answer(status, format!(r#"{{"Code": "{code}", "Message": "m"}}"#))
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_multiplied() {
    let script = Script::new([service(503, "ServiceUnavailable")]);
    let client = script.client();
    for _ in 0..300 {
        ListThings::default().send(&client).await.unwrap_err();
    }
    assert_eq!(
        script.count(),
        300 + 100,
        "one request a call, and a hundred retries in all"
    );
}

#[tokio::test(start_paused = true)]
async fn a_policy_may_be_that_of_a_call() {
    for (policy, count) in [
        (RetryPolicy::none(), 1),
        (RetryPolicy::default().max_attempts(0), 1),
        (RetryPolicy::default().max_attempts(5), 5),
    ] {
        let script = Script::new([answer(503, "")]);
        ListThings::default()
            .send(&script.client())
            .retry(policy)
            .await
            .unwrap_err();
        assert_eq!(script.count(), count);
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_limit_is_not_begun() {
    let throttled = service(429, "Throttling.User").with_header("x-acs-retry-after", "120000");
    let script = Script::new([throttled]);
    let began = tokio::time::Instant::now();
    let error = ListThings::default().send(&script.client()).await.unwrap_err();
    assert!(error.is_throttling() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(120)));
    assert_eq!((began.elapsed(), script.count()), (Duration::ZERO, 1));
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_makes_no_sense_is_none_and_one_without_end_is_not_begun() {
    for (value, requests, waited) in [
        // Ten days, and more than there is.
        ("864000000", 1, 0),
        ("18446744073709551615", 1, 0),
        // What is no time, or none at all, leaves the client its own waits.
        ("99999999999999999999", 3, 1500),
        ("-1", 3, 1500),
        ("soon", 3, 1500),
        ("1e9", 3, 1500),
        ("0", 3, 1500),
        ("", 3, 1500),
        // The longest that fits, once; the second does not.
        ("59999", 2, 59_999),
        ("60000", 1, 0),
    ] {
        let script = Script::new([service(429, "Throttling").with_header("x-acs-retry-after", value)]);
        let began = tokio::time::Instant::now();
        let error = ListThings::default().send(&script.client()).await.unwrap_err();
        assert!(error.is_throttling(), "{value}: {error}");
        assert_eq!(script.count(), requests, "{value}");
        assert_eq!(began.elapsed(), Duration::from_millis(waited), "{value}");
    }
}

#[tokio::test(start_paused = true)]
async fn waits_of_any_length_can_be_asked_for() {
    let script = Script::new([answer(503, "")]);
    let policy = RetryPolicy::default().backoff(Duration::MAX, Duration::MAX);
    let error = ListThings::default()
        .send(&script.client())
        .retry(policy)
        .await
        .unwrap_err();
    assert_eq!((error.status(), script.count()), (Some(503), 1));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_gives_its_retry_back() {
    let script = Script::new([service(503, "ServiceUnavailable")]);
    let client = script.client();
    for _ in 0..200 {
        let call = ListThings::default().send(&client).into_future();
        assert!(tokio::time::timeout(Duration::from_millis(50), call).await.is_err());
    }
    assert_eq!(script.count(), 200);
    for _ in 0..50 {
        ListThings::default().send(&client).await.unwrap_err();
    }
    assert_eq!(script.count(), 200 + 150, "all retries are still there");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_is_sent_again_has_used_its_retry() {
    let script = Script::new([answer(503, ""), Step::Stall, answer(503, "")]);
    let client = script.client();
    let call = ListThings::default().send(&client).into_future();
    assert!(tokio::time::timeout(Duration::from_secs(1), call).await.is_err());
    for _ in 0..100 {
        ListThings::default().send(&client).await.unwrap_err();
    }
    assert_eq!(script.count(), 2 + 100 + 99);
}

#[tokio::test(start_paused = true)]
async fn a_nonce_that_always_counts_as_used_is_an_outage_too() {
    let script = Script::new([service(400, "SignatureNonceUsed")]);
    let client = script.client();
    for _ in 0..300 {
        ListThings::default().send(&client).await.unwrap_err();
    }
    assert_eq!(script.count(), 300 * 2 + 100);
}

#[tokio::test(start_paused = true)]
async fn a_used_nonce_never_repeats_a_write() {
    let used = || Script::new([service(400, "SignatureNonceUsed"), answer(200, r#"{"RequestId": "R"}"#)]);
    let script = used();
    let error = StopThing::default().send(&script.client()).await.unwrap_err();
    assert_eq!((error.code(), script.count()), (Some("SignatureNonceUsed"), 1));
    assert!(error.advice().unwrap().contains("may have been run"), "{error}");
    let script = used();
    script.client().call("Ecs", "1", "StopThing").await.unwrap_err();
    assert_eq!(script.count(), 1);
    let script = used();
    MakeThing::default().send(&script.client()).await.unwrap();
    assert_eq!(script.count(), 2, "a token makes it safe");
    let script = used();
    StopThing::default().send(&script.client()).repeatable().await.unwrap();
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_clock_is_learned_by_a_call_that_may_not_go_on() {
    let skewed = service(400, "InvalidTimeStamp.Expired").with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT");
    let script = Script::new([skewed, answer(200, r#"{"RequestId": "R"}"#)]);
    let client = script.builder().retry(RetryPolicy::none()).build().unwrap();
    ListThings::default().send(&client).await.unwrap_err();
    ListThings::default().send(&client).await.unwrap();
    let times: Vec<_> = script
        .arrived()
        .iter()
        .map(|r| r.header("x-acs-date").unwrap().to_owned())
        .collect();
    assert_eq!(times, ["2024-01-01T00:00:00Z", "2024-01-01T01:00:00Z"]);
}

#[tokio::test(start_paused = true)]
async fn a_date_that_makes_no_sense_teaches_nothing() {
    for date in ["", "yesterday", "Mon, 99 Jan 2024 01:00:00 GMT", "1704067200"] {
        let skewed = service(400, "InvalidTimeStamp.Expired").with_header("date", date);
        let script = Script::new([skewed]);
        ListThings::default().send(&script.client()).await.unwrap_err();
        assert_eq!(script.count(), 1, "{date}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_a_call_cuts_the_last_attempt_short() {
    let script = Script::new([Step::Stall]);
    let began = tokio::time::Instant::now();
    let limits = Timeouts::default()
        .attempt(Duration::from_secs(10))
        .call(Duration::from_secs(15));
    let error = ListThings::default()
        .send(&script.client())
        .timeouts(limits)
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    assert_eq!(began.elapsed(), Duration::from_secs(15));
    assert!(error.to_string().contains("the call's limit of 15s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn skew_without_a_date_is_an_error() {
    let script = Script::new([service(400, "InvalidTimeStamp.Expired")]);
    let error = ListThings::default().send(&script.client()).await.unwrap_err();
    assert!(error.to_string().contains("clock"), "{error}");
    assert_eq!(script.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_write_declared_repeatable_is_repeated() {
    let script = Script::new([answer(500, "")]);
    StopThing::default()
        .send(&script.client())
        .repeatable()
        .await
        .unwrap_err();
    assert_eq!(script.count(), 3);
}

/// Hands out a session that has expired; a refresh brings a new one.
#[derive(Debug, Default)]
struct Expiring {
    refreshed: Arc<AtomicUsize>,
}

impl Provider for Expiring {
    fn name(&self) -> &str {
        "expiring"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async { Ok(Credentials::sts("old", "s", "t")) })
    }

    fn refresh<'a>(&'a self, refused: &'a Credentials) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        assert_eq!(refused.access_key_id(), Some("old"));
        self.refreshed.fetch_add(1, Ordering::Relaxed);
        Box::pin(async { Ok(Credentials::sts("new", "s", "t")) })
    }
}

#[tokio::test(start_paused = true)]
async fn expired_credentials_are_refreshed_once_even_for_a_write() {
    let expired = || service(400, "InvalidSecurityToken.Expired");
    let script = Script::new([expired(), answer(200, r#"{"RequestId": "R"}"#), expired()]);
    let provider = Expiring::default();
    let refreshed = Arc::clone(&provider.refreshed);
    let client = script.builder().credentials_provider(provider).build().unwrap();
    StopThing::default().send(&client).await.unwrap();
    let keys: Vec<_> = script
        .arrived()
        .iter()
        .map(|r| r.header("x-acs-accesskey-id").unwrap().to_owned())
        .collect();
    assert_eq!(
        (&keys[..], refreshed.load(Ordering::Relaxed)),
        (&["old".to_owned(), "new".to_owned()][..], 1)
    );
    let error = StopThing::default().send(&client).await.unwrap_err();
    assert_eq!(
        (error.code(), script.count()),
        (Some("InvalidSecurityToken.Expired"), 4)
    );
    assert_eq!(refreshed.load(Ordering::Relaxed), 2);
}

/// A provider whose key may have been rotated.
#[derive(Debug)]
struct Rotated(&'static str);

impl Provider for Rotated {
    fn name(&self) -> &str {
        "rotated"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async { Ok(Credentials::access_key("old", "s")) })
    }

    fn refresh<'a>(&'a self, _: &'a Credentials) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(async { Ok(Credentials::access_key(self.0, "s")) })
    }
}

#[tokio::test(start_paused = true)]
async fn rotated_key_is_read_again_once() {
    for code in ["InvalidAccessKeyId.NotFound", "InvalidAccessKeyId.Inactive"] {
        for (next, requests) in [("new", 2), ("old", 1)] {
            let script = Script::new([service(404, code), answer(200, r#"{"RequestId": "R"}"#)]);
            let client = script.builder().credentials_provider(Rotated(next)).build().unwrap();
            let outcome = StopThing::default().send(&client).await;
            assert_eq!(script.count(), requests, "{code} {next}");
            match outcome {
                Ok(_) => assert_eq!(next, "new"),
                Err(error) => assert_eq!((error.code(), error.attempts(), next), (Some(code), 1, "old")),
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn fixed_credentials_that_expired_are_not_tried_again() {
    let script = Script::new([service(400, "InvalidSecurityToken.Expired")]);
    ListThings::default().send(&script.client()).await.unwrap_err();
    assert_eq!(script.count(), 1);
}

/// Has no credentials, or takes for ever to say so.
#[derive(Debug)]
struct Empty {
    stalls: bool,
}

impl Provider for Empty {
    fn name(&self) -> &str {
        "empty"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            if self.stalls {
                std::future::pending::<()>().await;
            }
            Err(CredentialsError::new("empty", "there is nothing"))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn without_credentials_nothing_is_sent() {
    for (stalls, kind, part) in [
        (false, ErrorKind::Credentials, "empty: there is nothing"),
        (true, ErrorKind::Timeout, "waiting for credentials"),
    ] {
        let script = Script::new([answer(200, r#"{"RequestId": "R"}"#)]);
        let client = script.builder().credentials_provider(Empty { stalls }).build().unwrap();
        let error = ListThings::default().send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), script.count()), (kind, 0, 0));
        assert!(error.to_string().contains(part), "{error}");
    }
}

/// Refuses every attempt, with an error of that kind.
#[derive(Debug)]
struct Refusing(ErrorKind);

impl Middleware for Refusing {
    fn before(&self, _: &Attempt<'_>, _: &mut HeaderMap) -> Result<(), Error> {
        Err(Error::new(self.0, "refused"))
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_middleware_is_final() {
    for kind in [ErrorKind::Timeout, ErrorKind::Transport, ErrorKind::Service] {
        for policy in [RetryPolicy::none(), RetryPolicy::default().max_attempts(50)] {
            let script = Script::new([answer(200, r#"{"RequestId": "R"}"#)]);
            let client = script
                .builder()
                .retry(policy)
                .middleware(Refusing(kind))
                .build()
                .unwrap();
            let began = tokio::time::Instant::now();
            let error = ListThings::default().send(&client).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts(), script.count()), (kind, 0, 0));
            assert_eq!(began.elapsed(), Duration::ZERO);
        }
    }
}

/// Refuses the second attempt.
#[derive(Debug)]
struct Once(ErrorKind);

impl Middleware for Once {
    fn before(&self, attempt: &Attempt<'_>, _: &mut HeaderMap) -> Result<(), Error> {
        match attempt.number {
            1 => Ok(()),
            _ => Err(Error::new(self.0, "refused")),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_retry_is_final_too() {
    let script = Script::new([answer(503, "")]);
    let client = script.builder().middleware(Once(ErrorKind::Transport)).build().unwrap();
    let error = ListThings::default().send(&client).await.unwrap_err();
    assert_eq!((error.message(), error.attempts(), script.count()), ("refused", 1, 1));
}

#[tokio::test(start_paused = true)]
async fn no_retry_is_one_attempt_on_every_path() {
    let dated = |code: &str| service(400, code).with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT");
    for step in [
        dated("InvalidTimeStamp.Expired"),
        dated("IllegalTimestamp"),
        service(400, "SignatureNonceUsed"),
        service(400, "InvalidSecurityToken.Expired"),
        service(429, "Throttling").with_header("x-acs-retry-after", "1"),
        answer(503, "").with_header("retry-after", "1"),
        Step::Fail(TransportErrorKind::Connect),
        Step::Stall,
    ] {
        let script = Script::new([step.clone(), answer(200, r#"{"RequestId": "R"}"#)]);
        let client = script
            .builder()
            .retry(RetryPolicy::none())
            .credentials_provider(Expiring::default())
            .build()
            .unwrap();
        let error = MakeThing::default().send(&client).await.unwrap_err();
        assert_eq!((error.attempts(), script.count()), (1, 1), "{step:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn expired_credentials_are_refreshed_by_the_next_call() {
    let script = Script::new([
        service(400, "InvalidSecurityToken.Expired"),
        answer(200, r#"{"RequestId": "R"}"#),
    ]);
    let provider = Expiring::default();
    let refreshed = Arc::clone(&provider.refreshed);
    let client = script
        .builder()
        .retry(RetryPolicy::none())
        .credentials_provider(provider)
        .build()
        .unwrap();
    ListThings::default().send(&client).await.unwrap_err();
    assert_eq!(refreshed.load(Ordering::Relaxed), 0);
    ListThings::default().send(&client).await.unwrap();
    assert_eq!(refreshed.load(Ordering::Relaxed), 1);
    assert_eq!(script.arrived()[1].header("x-acs-accesskey-id"), Some("new"));
    ListThings::default().send(&client).await.unwrap();
    assert_eq!(refreshed.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn retries_say_their_number_and_wait() {
    let script = Script::new([
        service(429, "Throttling").with_header("x-acs-retry-after", "250"),
        service(400, "InvalidTimeStamp.Expired").with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT"),
        answer(200, r#"{"RequestId": "R"}"#),
    ]);
    ListThings::default().send(&script.client()).await.unwrap();
    let said: Vec<_> = script
        .arrived()
        .iter()
        .map(|request| {
            let header = |name| request.header(name).map(str::to_owned);
            let signed = request
                .header("authorization")
                .unwrap()
                .contains("x-acs-retry-attempts;x-acs-retry-delay");
            (header("x-acs-retry-attempts"), header("x-acs-retry-delay"), signed)
        })
        .collect();
    let said_by = |attempt: &str, wait: &str| (Some(attempt.to_owned()), Some(wait.to_owned()), true);
    assert_eq!(said, [(None, None, false), said_by("1", "250"), said_by("2", "0")]);
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_asked_for_is_capped() {
    for (header, value, waited) in [
        ("x-acs-retry-after", "3600000", 120_000),
        ("x-acs-retry-after", "18446744073709551615", 120_000),
        ("x-acs-retry-after", "90000", 90_000),
        ("retry-after", "86400", 120_000),
        ("x-ratelimit-user", "Limit:1,TimeLeft:3600000", 120_000),
    ] {
        let throttled = service(429, "Throttling.User").with_header(header, value);
        let script = Script::new([throttled, answer(200, r#"{"RequestId": "R"}"#)]);
        let began = tokio::time::Instant::now();
        ListThings::default()
            .send(&script.client())
            .timeouts(Timeouts::default().call(Duration::from_secs(36_000)))
            .await
            .unwrap();
        assert_eq!(began.elapsed(), Duration::from_millis(waited), "{header}: {value}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_time_to_come_back_is_throttling() {
    let asked = answer(503, "").with_header("x-acs-retry-after", "100");
    let error = StopThing::default()
        .send(&Script::new([asked]).client())
        .retry(RetryPolicy::none())
        .await
        .unwrap_err();
    assert!(error.is_throttling() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_millis(100)));
    for value in ["0", "-5", "soon"] {
        let step = service(404, "NotFound").with_header("x-acs-retry-after", value);
        let script = Script::new([step]);
        let error = ListThings::default().send(&script.client()).await.unwrap_err();
        assert!(!error.is_throttling() && error.retry_after().is_none(), "{value}");
        assert_eq!(script.count(), 1);
    }
    let quota = service(404, "NotFound").with_header("x-ratelimit-user", "Limit:9,Remain:8,TimeLeft:500");
    let error = ListThings::default()
        .send(&Script::new([quota]).client())
        .await
        .unwrap_err();
    assert_eq!(error.retry_after(), None);
}

#[tokio::test(start_paused = true)]
async fn endpoints_have_budgets_of_their_own() {
    let script = Script::new([service(503, "ServiceUnavailable")]);
    let client = script.client();
    for _ in 0..300 {
        ListThings::default().send(&client).await.unwrap_err();
    }
    let before = script.count();
    ListThings::default()
        .send(&client)
        .region("cn-beijing")
        .await
        .unwrap_err();
    assert_eq!(script.count(), before + 3);
}

#[tokio::test(start_paused = true)]
async fn endpoints_have_clocks_of_their_own() {
    let skewed = service(400, "InvalidTimeStamp.Expired").with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT");
    let script = Script::new([skewed, answer(200, r#"{"RequestId": "R"}"#)]);
    let client = script.client();
    ListThings::default().send(&client).await.unwrap();
    ListThings::default().send(&client).region("cn-beijing").await.unwrap();
    ListThings::default().send(&client).await.unwrap();
    let times: Vec<_> = script
        .arrived()
        .iter()
        .map(|request| request.header("x-acs-date").unwrap().to_owned())
        .collect();
    let (own, learned) = ("2024-01-01T00:00:00Z", "2024-01-01T01:00:00Z");
    assert_eq!(times, [own, learned, own, learned]);
}

#[tokio::test(start_paused = true)]
async fn a_wild_date_teaches_nothing() {
    for date in [
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Sat, 01 Jun 2024 00:00:00 GMT",
    ] {
        let wild = service(400, "InvalidTimeStamp.Expired").with_header("date", date);
        let script = Script::new([wild, answer(200, r#"{"RequestId": "R"}"#)]);
        let client = script.client();
        let error = ListThings::default().send(&client).await.unwrap_err();
        assert!(error.advice().unwrap().contains("days apart"), "{error}");
        ListThings::default().send(&client).await.unwrap();
        assert_eq!(script.arrived()[1].header("x-acs-date"), Some("2024-01-01T00:00:00Z"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_did_not_help_is_forgotten() {
    let skewed = |date| service(400, "InvalidTimeStamp.Expired").with_header("date", date);
    let wrong = || skewed("Mon, 01 Jan 2024 01:00:00 GMT");
    let script = Script::new([wrong(), wrong(), answer(200, r#"{"RequestId": "R"}"#)]);
    let client = script.client();
    ListThings::default().send(&client).await.unwrap_err();
    ListThings::default().send(&client).await.unwrap();
    assert_eq!(script.arrived()[2].header("x-acs-date"), Some("2024-01-01T00:00:00Z"));
}

/// Makes that many calls at once, and counts those that succeed.
async fn at_once(client: &Client, calls: usize) -> usize {
    let calls = (0..calls).map(|_| ListThings::default().send(client).into_future());
    let results = futures_util::future::join_all(calls).await;
    results.iter().filter(|result| result.is_ok()).count()
}

#[tokio::test(start_paused = true)]
async fn a_thousand_reads_throttled_once_succeed() {
    const CALLS: usize = 1000;
    for throttled in [
        service(400, "Throttling"),
        service(503, "Throttling.User").with_header("x-acs-retry-after", "1000"),
    ] {
        let steps = std::iter::repeat_n(throttled, CALLS).chain([answer(200, r#"{"RequestId": "R"}"#)]);
        let script = Script::new(steps);
        let began = tokio::time::Instant::now();
        assert_eq!(at_once(&script.client(), CALLS).await, CALLS);
        assert_eq!(script.count(), 2 * CALLS);
        assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
        let retries: Vec<_> = script.arrived()[CALLS..].iter().map(|request| request.at).collect();
        let most = retries
            .iter()
            .map(|start| {
                retries
                    .iter()
                    .filter(|at| **at >= *start && **at < *start + Duration::from_millis(100))
                    .count()
            })
            .max();
        assert!(most < Some(200), "they are spread out: {most:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_pacing_retries_draw_on_the_budget() {
    const CALLS: usize = 1000;
    let steps = std::iter::repeat_n(service(400, "Throttling"), CALLS).chain([answer(200, r#"{"RequestId": "R"}"#)]);
    let script = Script::new(steps);
    let policy = RetryPolicy::default().adaptive(false);
    let client = script.builder().retry(policy).build().unwrap();
    assert_eq!(at_once(&client, CALLS).await, 100);
}

/// A service that takes so many calls a second, and saves up a second's worth.
#[derive(Debug, Clone)]
struct Quota {
    rate: f64,
    latency: Duration,
    /// What is left, and when it was.
    left: Arc<Mutex<(f64, tokio::time::Instant)>>,
    refused: Arc<AtomicUsize>,
}

impl Quota {
    fn new(rate: f64, latency: Duration) -> Self {
        Self {
            rate,
            latency,
            left: Arc::new(Mutex::new((rate, tokio::time::Instant::now()))),
            refused: Arc::default(),
        }
    }

    fn client(&self) -> Client {
        Script::new([]).builder().transport(self.clone()).build().unwrap()
    }
}

impl Transport for Quota {
    fn send<'a>(
        &'a self,
        _: &'a Endpoint,
        _: HttpRequest,
        _: usize,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async {
            tokio::time::sleep(self.latency / 2).await;
            let is_taken = {
                let mut left = self.left.lock().unwrap();
                let now = tokio::time::Instant::now();
                left.0 = (left.0 + self.rate * (now - left.1).as_secs_f64()).min(self.rate);
                left.1 = now;
                let is_taken = left.0 >= 1.0;
                left.0 -= f64::from(is_taken);
                is_taken
            };
            tokio::time::sleep(self.latency / 2).await;
            let step = if is_taken {
                answer(200, r#"{"RequestId": "R"}"#)
            } else {
                self.refused.fetch_add(1, Ordering::Relaxed);
                service(429, "Throttling.Api")
            };
            match step {
                Step::Answer(response) => Ok(response),
                other => panic!("{other:?}"),
            }
        })
    }
}

#[tokio::test(start_paused = true)]
async fn calls_beyond_a_quota_succeed_later() {
    for (calls, rate, latency) in [
        (1000, 100.0, 10),
        (1000, 100.0, 100),
        (1000, 400.0, 30),
        (200, 20.0, 30),
        (50, 5.0, 50),
    ] {
        let quota = Quota::new(rate, Duration::from_millis(latency));
        let began = tokio::time::Instant::now();
        assert_eq!(at_once(&quota.client(), calls).await, calls, "{rate}/s");
        // What does not fit into the first second has to be refused once; more than that is waste.
        let first = calls - rate as usize;
        let refused = quota.refused.load(Ordering::Relaxed);
        assert!(refused < first + first / 5, "{rate}/s: {refused} of {first}");
        // The shortest time in which the service takes them all.
        let shortest = Duration::from_secs_f64(first as f64 / rate);
        assert!(began.elapsed() < shortest * 2, "{rate}/s: {:?}", began.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn calls_that_get_no_turn_say_so() {
    let script = Script::new([service(429, "Throttling.Api")]);
    let client = script
        .builder()
        .retry(RetryPolicy::default().max_attempts(10))
        .build()
        .unwrap();
    let began = tokio::time::Instant::now();
    let calls = (0..300).map(|_| ListThings::default().send(&client).into_future());
    for result in futures_util::future::join_all(calls).await {
        let error = result.unwrap_err();
        assert_eq!(
            error.code(),
            Some("Throttling.Api"),
            "the error at hand says more than a time-out"
        );
    }
    assert!(began.elapsed() <= Duration::from_secs(60));
    let timeouts = Timeouts::default().call(Duration::from_millis(500));
    let calls = (0..20).map(|_| ListThings::default().send(&client).timeouts(timeouts).into_future());
    let results = futures_util::future::join_all(calls).await;
    let error = results
        .into_iter()
        .filter_map(Result::err)
        .find(|error| error.attempts() == 0)
        .unwrap();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_throttling() && error.is_retryable());
    assert!(error.to_string().contains("waiting for its turn"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn throttling_of_one_action_slows_no_other() {
    let script = Script::new([service(429, "Throttling.Api")]);
    let client = script.client();
    let calls = (0..300).map(|_| ListThings::default().send(&client).into_future());
    futures_util::future::join_all(calls).await;
    let (before, began) = (script.count(), tokio::time::Instant::now());
    let calls = (0..300).map(|_| {
        StopThing::default()
            .send(&client)
            .retry(RetryPolicy::none())
            .into_future()
    });
    futures_util::future::join_all(calls).await;
    assert_eq!((script.count() - before, began.elapsed()), (300, Duration::ZERO));
}
