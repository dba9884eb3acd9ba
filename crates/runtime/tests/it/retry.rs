//! Retries beyond the matrix of errors: budget, policies, waits beyond the limit, and expired credentials.

use std::{
    future::IntoFuture,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use acs_protocol::Credentials;
use acs_runtime::{
    BoxFuture, Error, ErrorKind, RetryPolicy, Timeouts,
    credentials::{CredentialsError, Provider},
    middleware::{Attempt, Middleware},
    transport::TransportErrorKind,
};
use http::HeaderMap;

use crate::support::{
    Script, Step, answer,
    requests::{ListThings, MakeThing, StopThing},
    service_error,
};

#[tokio::test(start_paused = true)]
async fn outage_does_not_multiply_requests() {
    let script = Script::new([service_error(503, "ServiceUnavailable")]);
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
async fn call_may_set_its_policy() {
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
async fn wait_beyond_limit_is_skipped() {
    let throttled = service_error(429, "Throttling.User").with_header("x-acs-retry-after", "120000");
    let script = Script::new([throttled]);
    let began = tokio::time::Instant::now();
    let error = ListThings::default().send(&script.client()).await.unwrap_err();
    assert!(error.is_throttling() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(120)));
    assert_eq!((began.elapsed(), script.count()), (Duration::ZERO, 1));
}

#[tokio::test(start_paused = true)]
async fn invalid_waits_are_ignored() {
    for (value, requests, waited) in [
        // Ten days, and the largest number.
        ("864000000", 1, 0),
        ("18446744073709551615", 1, 0),
        // An invalid or zero time leaves the client its own backoff.
        ("99999999999999999999", 3, 1500),
        ("-1", 3, 1500),
        ("soon", 3, 1500),
        ("1e9", 3, 1500),
        ("0", 3, 1500),
        ("", 3, 1500),
        // The longest wait that fits once; a second one does not.
        ("59999", 2, 59_999),
        ("60000", 1, 0),
    ] {
        let script = Script::new([service_error(429, "Throttling").with_header("x-acs-retry-after", value)]);
        let began = tokio::time::Instant::now();
        let error = ListThings::default().send(&script.client()).await.unwrap_err();
        assert!(error.is_throttling(), "{value}: {error}");
        assert_eq!(script.count(), requests, "{value}");
        assert_eq!(began.elapsed(), Duration::from_millis(waited), "{value}");
    }
}

#[tokio::test(start_paused = true)]
async fn backoff_of_any_length_works() {
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
async fn dropped_waiting_call_returns_its_retry() {
    let script = Script::new([service_error(503, "ServiceUnavailable")]);
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
async fn dropped_sent_retry_is_spent() {
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
async fn repeated_nonce_errors_spend_the_budget() {
    let script = Script::new([service_error(400, "SignatureNonceUsed")]);
    let client = script.client();
    for _ in 0..300 {
        ListThings::default().send(&client).await.unwrap_err();
    }
    assert_eq!(script.count(), 300 * 2 + 100);
}

#[tokio::test(start_paused = true)]
async fn used_nonce_never_repeats_writes() {
    let used = || {
        Script::new([
            service_error(400, "SignatureNonceUsed"),
            answer(200, r#"{"RequestId": "R"}"#),
        ])
    };
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
async fn failed_call_corrects_the_clock() {
    let skewed = service_error(400, "InvalidTimeStamp.Expired").with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT");
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
async fn invalid_date_is_ignored() {
    for date in ["", "yesterday", "Mon, 99 Jan 2024 01:00:00 GMT", "1704067200"] {
        let skewed = service_error(400, "InvalidTimeStamp.Expired").with_header("date", date);
        let script = Script::new([skewed]);
        ListThings::default().send(&script.client()).await.unwrap_err();
        assert_eq!(script.count(), 1, "{date}");
    }
}

#[tokio::test(start_paused = true)]
async fn call_limit_cuts_the_last_attempt() {
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
async fn skew_without_date_is_error() {
    let script = Script::new([service_error(400, "InvalidTimeStamp.Expired")]);
    let error = ListThings::default().send(&script.client()).await.unwrap_err();
    assert!(error.to_string().contains("clock"), "{error}");
    assert_eq!(script.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn repeatable_write_is_retried() {
    let script = Script::new([answer(500, "")]);
    StopThing::default()
        .send(&script.client())
        .repeatable()
        .await
        .unwrap_err();
    assert_eq!(script.count(), 3);
}

/// A provider of an expired session; a refresh returns a new one.
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
async fn expired_credentials_are_refreshed_once() {
    let expired = || service_error(400, "InvalidSecurityToken.Expired");
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
async fn rotated_key_is_reread_once() {
    for code in ["InvalidAccessKeyId.NotFound", "InvalidAccessKeyId.Inactive"] {
        for (next, requests) in [("new", 2), ("old", 1)] {
            let script = Script::new([service_error(404, code), answer(200, r#"{"RequestId": "R"}"#)]);
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
async fn expired_fixed_credentials_are_final() {
    let script = Script::new([service_error(400, "InvalidSecurityToken.Expired")]);
    ListThings::default().send(&script.client()).await.unwrap_err();
    assert_eq!(script.count(), 1);
}

/// A provider without credentials, or one that never completes.
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

/// Rejects every attempt with an error of this kind.
#[derive(Debug)]
struct Refusing(ErrorKind);

impl Middleware for Refusing {
    fn before(&self, _: &Attempt<'_>, _: &mut HeaderMap) -> Result<(), Error> {
        Err(Error::new(self.0, "refused"))
    }
}

#[tokio::test(start_paused = true)]
async fn middleware_refusal_is_final() {
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

/// Rejects the second attempt.
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
async fn refused_retry_is_final() {
    let script = Script::new([answer(503, "")]);
    let client = script.builder().middleware(Once(ErrorKind::Transport)).build().unwrap();
    let error = ListThings::default().send(&client).await.unwrap_err();
    assert_eq!((error.message(), error.attempts(), script.count()), ("refused", 1, 1));
}

#[tokio::test(start_paused = true)]
async fn no_retry_makes_one_attempt() {
    let dated = |code: &str| service_error(400, code).with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT");
    for step in [
        dated("InvalidTimeStamp.Expired"),
        dated("IllegalTimestamp"),
        service_error(400, "SignatureNonceUsed"),
        service_error(400, "InvalidSecurityToken.Expired"),
        service_error(429, "Throttling").with_header("x-acs-retry-after", "1"),
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
async fn next_call_refreshes_expired_credentials() {
    let script = Script::new([
        service_error(400, "InvalidSecurityToken.Expired"),
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
async fn retries_report_number_and_wait() {
    let script = Script::new([
        service_error(429, "Throttling").with_header("x-acs-retry-after", "250"),
        service_error(400, "InvalidTimeStamp.Expired").with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT"),
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
async fn requested_wait_is_capped() {
    for (header, value, waited) in [
        ("x-acs-retry-after", "3600000", 120_000),
        ("x-acs-retry-after", "18446744073709551615", 120_000),
        ("x-acs-retry-after", "90000", 90_000),
        ("retry-after", "86400", 120_000),
        ("retry-after", "Tue, 02 Jan 2024 00:00:00 GMT", 120_000),
        ("x-ratelimit-user", "Limit:1,TimeLeft:3600000", 120_000),
    ] {
        let throttled = service_error(429, "Throttling.User").with_header(header, value);
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
async fn retry_after_may_be_a_date() {
    let unavailable = |value| answer(503, "").with_header("retry-after", value);
    // The machine's clock says 2024-01-01T00:00:00Z; a `Date` beside the header precedes it.
    let by_own_clock = unavailable("Mon, 01 Jan 2024 00:00:07 GMT");
    let by_date = unavailable("Mon, 01 Jan 2024 01:00:09 GMT").with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT");
    for (step, waited) in [(by_own_clock, 7), (by_date, 9)] {
        let script = Script::new([step, answer(200, r#"{"RequestId": "R"}"#)]);
        let began = tokio::time::Instant::now();
        ListThings::default().send(&script.client()).await.unwrap();
        assert_eq!(began.elapsed(), Duration::from_secs(waited));
    }
    let past = unavailable("Sun, 31 Dec 2023 23:59:59 GMT");
    let error = ListThings::default()
        .send(&Script::new([past]).client())
        .retry(RetryPolicy::none())
        .await
        .unwrap_err();
    assert_eq!(error.retry_after(), None);
}

#[tokio::test(start_paused = true)]
async fn retry_after_header_means_throttling() {
    let asked = answer(503, "").with_header("x-acs-retry-after", "100");
    let error = StopThing::default()
        .send(&Script::new([asked]).client())
        .retry(RetryPolicy::none())
        .await
        .unwrap_err();
    assert!(error.is_throttling() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_millis(100)));
    for value in ["0", "-5", "soon"] {
        let step = service_error(404, "NotFound").with_header("x-acs-retry-after", value);
        let script = Script::new([step]);
        let error = ListThings::default().send(&script.client()).await.unwrap_err();
        assert!(!error.is_throttling() && error.retry_after().is_none(), "{value}");
        assert_eq!(script.count(), 1);
    }
    let quota = service_error(404, "NotFound").with_header("x-ratelimit-user", "Limit:9,Remain:8,TimeLeft:500");
    let error = ListThings::default()
        .send(&Script::new([quota]).client())
        .await
        .unwrap_err();
    assert_eq!(error.retry_after(), None);
}

#[tokio::test(start_paused = true)]
async fn endpoints_have_separate_budgets() {
    let script = Script::new([service_error(503, "ServiceUnavailable")]);
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
async fn endpoints_have_separate_clocks() {
    let skewed = service_error(400, "InvalidTimeStamp.Expired").with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT");
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
async fn distant_date_is_ignored() {
    for date in [
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Sat, 01 Jun 2024 00:00:00 GMT",
    ] {
        let wild = service_error(400, "InvalidTimeStamp.Expired").with_header("date", date);
        let script = Script::new([wild, answer(200, r#"{"RequestId": "R"}"#)]);
        let client = script.client();
        let error = ListThings::default().send(&client).await.unwrap_err();
        assert!(error.advice().unwrap().contains("days apart"), "{error}");
        ListThings::default().send(&client).await.unwrap();
        assert_eq!(script.arrived()[1].header("x-acs-date"), Some("2024-01-01T00:00:00Z"));
    }
}

#[tokio::test(start_paused = true)]
async fn useless_clock_correction_is_dropped() {
    let skewed = |date| service_error(400, "InvalidTimeStamp.Expired").with_header("date", date);
    let wrong = || skewed("Mon, 01 Jan 2024 01:00:00 GMT");
    let script = Script::new([wrong(), wrong(), answer(200, r#"{"RequestId": "R"}"#)]);
    let client = script.client();
    ListThings::default().send(&client).await.unwrap_err();
    ListThings::default().send(&client).await.unwrap();
    assert_eq!(script.arrived()[2].header("x-acs-date"), Some("2024-01-01T00:00:00Z"));
}
