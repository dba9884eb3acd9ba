//! Pacing of calls after throttling, against a service with a quota in virtual time.

use std::{
    future::IntoFuture,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use acs_protocol::message::{HttpRequest, HttpResponse};
use acs_runtime::{
    BoxFuture, Client, Endpoint, ErrorKind, RetryPolicy, Timeouts,
    transport::{Transport, TransportError},
};

use crate::support::{
    Script, Step, answer,
    requests::{ListThings, StopThing},
    service_error,
};

/// Makes concurrent calls, and returns the number of successful ones.
async fn at_once(client: &Client, calls: usize) -> usize {
    let calls = (0..calls).map(|_| ListThings::default().send(client).into_future());
    let results = futures_util::future::join_all(calls).await;
    results.iter().filter(|result| result.is_ok()).count()
}

#[tokio::test(start_paused = true)]
async fn thousand_throttled_reads_succeed() {
    const CALLS: usize = 1000;
    for throttled in [
        service_error(400, "Throttling"),
        service_error(503, "Throttling.User").with_header("x-acs-retry-after", "1000"),
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
async fn unpaced_retries_spend_the_budget() {
    const CALLS: usize = 1000;
    let steps =
        std::iter::repeat_n(service_error(400, "Throttling"), CALLS).chain([answer(200, r#"{"RequestId": "R"}"#)]);
    let script = Script::new(steps);
    let policy = RetryPolicy::default().adaptive(false);
    let client = script.builder().retry(policy).build().unwrap();
    assert_eq!(at_once(&client, CALLS).await, 100);
}

/// A service with a quota of calls per second, which accumulates for one second.
#[derive(Debug, Clone)]
struct Quota {
    rate: f64,
    latency: Duration,
    /// The remaining quota, and the time of its last update.
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
                service_error(429, "Throttling.Api")
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
        // Calls beyond the first second are throttled once each; more requests are waste.
        let first = calls - rate as usize;
        let refused = quota.refused.load(Ordering::Relaxed);
        assert!(refused < first + first / 5, "{rate}/s: {refused} of {first}");
        // The shortest time in which the service can accept all calls.
        let shortest = Duration::from_secs_f64(first as f64 / rate);
        assert!(began.elapsed() < shortest * 2, "{rate}/s: {:?}", began.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn starved_calls_report_throttling() {
    let script = Script::new([service_error(429, "Throttling.Api")]);
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
async fn throttling_slows_only_its_action() {
    let script = Script::new([service_error(429, "Throttling.Api")]);
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
