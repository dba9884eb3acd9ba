//! What the matrix does not show: budget, policies, waits beyond the limit, credentials that expire.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::{
    future::IntoFuture,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use acs_runtime::{
    BoxFuture, Credentials, ErrorKind, RetryPolicy, Timeouts,
    credentials::{CredentialsError, Provider},
};
use support::{
    Script, Step, answer,
    requests::{ListThings, StopThing},
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
        StopThing::default().send(&client).await.unwrap_err();
    }
    assert_eq!(script.count(), 300 * 2 + 100);
}

#[tokio::test(start_paused = true)]
async fn the_clock_is_learned_by_a_call_that_may_not_go_on() {
    let skewed = service(400, "InvalidTimeStamp.Expired").with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT");
    let script = Script::new([skewed, answer(200, "{}")]);
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
    let script = Script::new([expired(), answer(200, "{}"), expired()]);
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
        let script = Script::new([answer(200, "{}")]);
        let client = script.builder().credentials_provider(Empty { stalls }).build().unwrap();
        let error = ListThings::default().send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), script.count()), (kind, 0, 0));
        assert!(error.to_string().contains(part), "{error}");
    }
}
