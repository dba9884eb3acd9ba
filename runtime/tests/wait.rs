//! Waiting for conditions, over a scripted transport in virtual time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::time::Duration;

use acs_runtime::{ErrorKind, RetryPolicy, action::Waiter};
use support::{Script, Step, answer, requests::ListThings};

static RUNNING: Waiter<'static> = Waiter {
    path: Some("Things.Status"),
    success: &["Running"],
    failure: &["Broken"],
    count: Some("ThingId"),
    success_when_empty: false,
    success_errors: &[],
    retry_errors: &["NotYet"],
    interval_seconds: 5,
    timeout_seconds: 300,
};

static GONE: Waiter<'static> = Waiter {
    path: None,
    success: &[],
    failure: &[],
    count: None,
    success_when_empty: false,
    success_errors: &["NotFound"],
    retry_errors: &[],
    interval_seconds: 5,
    timeout_seconds: 30,
};

acs_runtime::waiter!(ListThings, "Waits for `Running`.", wait_until_running, RUNNING);
static EMPTY: Waiter<'static> = Waiter {
    path: Some("Things.Status"),
    success_when_empty: true,
    ..GONE
};

acs_runtime::waiter!(ListThings, "Waits until gone.", wait_until_gone, GONE);
acs_runtime::waiter!(ListThings, "Waits until empty.", wait_until_empty, EMPTY);

fn things(statuses: &[&str]) -> Step {
    page(statuses, statuses.len())
}

fn page(statuses: &[&str], total: usize) -> Step {
    let items: Vec<_> = statuses
        .iter()
        .enumerate()
        .map(|(id, s)| format!(r#"{{"Id": {id}, "Status": "{s}"}}"#))
        .collect();
    answer(
        200,
        format!(
            r#"{{"TotalCount": {total}, "Things": {{"Thing": [{}]}}}}"#,
            items.join(",")
        ),
    )
}

fn two() -> ListThings {
    ListThings::default().with("ThingId", vec!["a", "b"])
}

#[tokio::test(start_paused = true)]
async fn it_asks_until_all_are_what_they_should_be() {
    let script = Script::new([
        answer(404, r#"{"Code": "NotYet"}"#),
        things(&["Running"]),
        things(&["Running", "Pending"]),
        things(&["Running", "Running"]),
    ]);
    let response = two().wait_until_running(&script.client()).await.unwrap().unwrap();
    assert_eq!(response.things.len(), 2);
    let times: Vec<_> = script.arrived().iter().map(|r| r.at.as_secs()).collect();
    assert_eq!(times, [0, 5, 10, 15]);
}

#[tokio::test(start_paused = true)]
async fn all_pages_are_looked_at() {
    let full = ["Running"; 10];
    let script = Script::new([
        page(&full, 11),
        page(&["Pending"], 11),
        page(&full, 11),
        page(&["Running"], 11),
    ]);
    let ids: Vec<_> = (0..11).map(|id| id.to_string()).collect();
    let request = ListThings::default().with("ThingId", ids);
    request.wait_until_running(&script.client()).await.unwrap();
    let pages: Vec<_> = script
        .arrived()
        .iter()
        .map(|r| r.parameter("PageNumber").unwrap())
        .collect();
    assert_eq!(pages, ["1", "2", "1", "2"]);
}

#[tokio::test(start_paused = true)]
async fn a_page_of_things_without_a_status_is_not_the_last() {
    let bare: Vec<_> = (0..10).map(|id| format!(r#"{{"Id": {id}}}"#)).collect();
    let bare = format!(r#"{{"TotalCount": 12, "Things": {{"Thing": [{}]}}}}"#, bare.join(","));
    let script = Script::new([answer(200, bare), page(&["Running", "Running"], 12)]);
    assert!(two().wait_until_running(&script.client()).await.unwrap().is_some());
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_failed_state_ends_the_wait_at_once() {
    let script = Script::new([things(&["Pending", "Broken"])]);
    let error = two().wait_until_running(&script.client()).await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (ErrorKind::Waiter, 1));
    assert!(error.to_string().contains("`Broken`"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn it_gives_up_within_its_limit_and_says_what_is_missing() {
    let script = Script::new([things(&["Running", "Pending"])]);
    let wait = two()
        .wait_until_running(&script.client())
        .interval(Duration::from_secs(20))
        .limit(Duration::from_secs(60));
    let error = wait.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Waiter, 4));
    assert_eq!(script.arrived().last().unwrap().at.as_secs(), 60);
    assert!(
        error.to_string().contains("1 of Pending, 1 of Running, 2 expected"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn intervals_and_limits_of_any_length_can_be_asked_for() {
    for (interval, limit, calls) in [
        (Duration::MAX, Duration::from_secs(60), 1),
        (Duration::from_secs(5), Duration::ZERO, 1),
        (Duration::from_secs(30), Duration::from_secs(60), 3),
    ] {
        let script = Script::new([things(&["Pending"])]);
        let wait = two()
            .wait_until_running(&script.client())
            .interval(interval)
            .limit(limit);
        assert_eq!(wait.await.unwrap_err().kind(), ErrorKind::Waiter);
        assert_eq!(script.count(), calls, "{interval:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_empty_list_is_not_yet() {
    let script = Script::new([things(&[]), things(&["Running", "Running"])]);
    assert!(two().wait_until_running(&script.client()).await.unwrap().is_some());
    assert_eq!(script.count(), 2);
    let script = Script::new([things(&[])]);
    let error = two().wait_until_running(&script.client()).await.unwrap_err();
    assert!(error.to_string().contains("nothing is there, 2 expected"), "{error}");
    assert_eq!(script.count(), 61);
}

#[tokio::test(start_paused = true)]
async fn an_error_can_be_what_is_waited_for() {
    let script = Script::new([things(&["Running"]), answer(404, r#"{"Code": "NotFound"}"#)]);
    assert_eq!(
        ListThings::default().wait_until_gone(&script.client()).await.unwrap(),
        None
    );
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn other_errors_end_the_wait() {
    let script = Script::new([answer(403, r#"{"Code": "Forbidden"}"#)]);
    let error = two().wait_until_running(&script.client()).await.unwrap_err();
    assert_eq!((error.code(), script.count()), (Some("Forbidden"), 1));
    let script = Script::new([answer(503, "")]);
    let error = two()
        .wait_until_running(&script.client())
        .retry(RetryPolicy::none())
        .await
        .unwrap_err();
    assert_eq!((error.status(), script.count()), (Some(503), 1));
}

#[tokio::test(start_paused = true)]
async fn all_looks_are_in_the_requests_region() {
    let script = Script::new([things(&["Pending", "Pending"]), things(&["Running", "Running"])]);
    let request = two().with("RegionId", "cn-beijing");
    request.wait_until_running(&script.client()).await.unwrap();
    assert_eq!(script.count(), 2);
    for request in script.arrived() {
        assert_eq!(request.endpoint.host(), "ecs.cn-beijing.aliyuncs.com");
    }
}

#[tokio::test(start_paused = true)]
async fn foreign_body_ends_the_wait() {
    for body in ["{}", "null", "[]", "<R/>", r#"{"error":"unauthorized"}"#] {
        let script = Script::new([answer(200, body)]);
        let error = two().wait_until_empty(&script.client()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
    }
}
