//! Waiters over a scripted transport in virtual time.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use acs_protocol::{
    action::Waiter,
    message::{HttpRequest, HttpResponse},
};
use acs_runtime::{
    BoxFuture, Endpoint, ErrorKind, RetryPolicy,
    transport::{Transport, TransportError, TransportErrorKind},
};

use crate::support::{Script, Step, answer, requests::ListThings};

static RUNNING: Waiter<'static> = Waiter::new(5, 300)
    .max_interval(20)
    .path("Things.Status")
    .success(&["Running"])
    .failure(&["Broken"])
    .count("ThingId")
    .retry_errors(&["NotYet"]);

static GONE: Waiter<'static> = Waiter::new(5, 30).success_errors(&["NotFound"]);

static EMPTY: Waiter<'static> = Waiter::new(5, 30).path("Things.Status").success_when_empty();

static EACH_RUNNING: Waiter<'static> = Waiter::new(5, 300)
    .path("Things.Status")
    .success(&["Running"])
    .failure(&["Broken"])
    .ids("ThingId", "Things.Id", 3);

static EACH_GONE: Waiter<'static> = Waiter::new(5, 300)
    .ids("ThingId", "Things.Id", 100)
    .success_when_empty()
    .success_errors(&["NotFound"]);

static SHOWN: Waiter<'static> = Waiter::new(5, 30)
    .path("Things.Status")
    .success(&["Running"])
    .parameters(&[("Status", "All"), ("Scope", "Wide")]);

acs_runtime::waiter!(ListThings, "Waits among all states.", wait_until_shown, SHOWN);
acs_runtime::waiter!(ListThings, "Waits for `Running`.", wait_until_running, RUNNING);
acs_runtime::waiter!(ListThings, "Waits until gone.", wait_until_gone, GONE);
acs_runtime::waiter!(ListThings, "Waits until empty.", wait_until_empty, EMPTY);
acs_runtime::waiter!(ListThings, "Waits for each.", wait_until_each_running, EACH_RUNNING);
acs_runtime::waiter!(ListThings, "Waits until each is gone.", wait_until_each_gone, EACH_GONE);

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
async fn polls_until_all_values_match() {
    let script = Script::new([
        answer(404, r#"{"Code": "NotYet"}"#),
        things(&["Running"]),
        things(&["Running", "Pending"]),
        things(&["Running", "Running"]),
    ]);
    let response = two().wait_until_running(&script.client()).await.unwrap().unwrap();
    assert_eq!(response.things.len(), 2);
    let times: Vec<_> = script.arrived().iter().map(|r| r.at.as_secs()).collect();
    assert_eq!(times, [0, 5, 15, 35]);
}

#[tokio::test(start_paused = true)]
async fn waiter_parameters_yield_to_given_ones() {
    let script = Script::new([things(&["Pending"]), things(&["Running"])]);
    let request = ListThings::default().with("Scope", "Narrow");
    request.wait_until_shown(&script.client()).await.unwrap();
    for request in script.arrived() {
        assert_eq!(request.parameter("Status").as_deref(), Some("All"));
        assert_eq!(request.parameter("Scope").as_deref(), Some("Narrow"));
    }
}

#[tokio::test(start_paused = true)]
async fn filtered_absence_is_refused_unsent() {
    let script = Script::new([things(&[])]);
    let request = ListThings::default().with("ThingId", vec!["1"]).with("Zone", "a");
    let error = request.wait_until_each_gone(&script.client()).await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (ErrorKind::InvalidRequest, 0));
    assert!(error.to_string().contains("`Zone` may hide resources"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn all_pages_are_polled() {
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
async fn valueless_page_is_not_last() {
    let bare: Vec<_> = (0..10).map(|id| format!(r#"{{"Id": {id}}}"#)).collect();
    let bare = format!(r#"{{"TotalCount": 12, "Things": {{"Thing": [{}]}}}}"#, bare.join(","));
    let script = Script::new([answer(200, bare), page(&["Running", "Running"], 12)]);
    let wait = two().wait_until_running(&script.client()).limit(Duration::ZERO);
    let error = wait.await.unwrap_err();
    assert!(
        error.to_string().contains("2 of Running, 10 without a value"),
        "{error}"
    );
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn failure_state_ends_the_wait() {
    let script = Script::new([things(&["Pending", "Broken"])]);
    let error = two().wait_until_running(&script.client()).await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (ErrorKind::Waiter, 1));
    assert!(error.to_string().contains("`Broken`"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn timeout_names_the_missing_values() {
    let script = Script::new([things(&["Running", "Pending"])]);
    let wait = two()
        .wait_until_running(&script.client())
        .interval(Duration::from_secs(20))
        .limit(Duration::from_secs(60));
    let error = wait.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Waiter, 4));
    // One second is reserved for the last poll.
    assert_eq!(times(&script), [0, 20, 40, 59]);
    assert!(
        error.to_string().contains("1 of Pending, 1 of Running, 2 expected"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn any_interval_and_limit_works() {
    for (interval, limit, calls) in [
        (Duration::MAX, Duration::from_secs(60), 2),
        (Duration::from_secs(5), Duration::ZERO, 1),
        (Duration::from_secs(5), Duration::MAX, 60),
        (Duration::from_secs(30), Duration::from_secs(60), 3),
    ] {
        let script =
            Script::new(
                vec![things(&["Pending"]); calls - 1]
                    .into_iter()
                    .chain([if limit == Duration::MAX {
                        things(&["Running", "Running"])
                    } else {
                        things(&["Pending"])
                    }]),
            );
        let wait = two()
            .wait_until_running(&script.client())
            .interval(interval)
            .limit(limit)
            .await;
        assert_eq!(wait.is_ok(), limit == Duration::MAX);
        assert_eq!(script.count(), calls, "{interval:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn pauses_double_up_to_the_longest() {
    let script = Script::new([things(&["Pending"])]);
    let wait = two().wait_until_running(&script.client());
    wait.await.unwrap_err();
    assert_eq!(times(&script)[..6], [0, 5, 15, 35, 55, 75]);
    assert_eq!(times(&script).last(), Some(&299));
    let script = Script::new([things(&["Pending"])]);
    let wait = two()
        .wait_until_running(&script.client())
        .interval(Duration::from_secs(50))
        .max_interval(Duration::ZERO);
    wait.await.unwrap_err();
    assert_eq!(times(&script), [0, 50, 100, 150, 200, 250, 299]);
}

#[tokio::test(start_paused = true)]
async fn empty_list_is_pending() {
    let script = Script::new([things(&[]), things(&["Running", "Running"])]);
    assert!(two().wait_until_running(&script.client()).await.unwrap().is_some());
    assert_eq!(script.count(), 2);
    let script = Script::new([things(&[])]);
    let error = two().wait_until_running(&script.client()).await.unwrap_err();
    assert!(error.to_string().contains("nothing is listed, 2 expected"), "{error}");
    assert_eq!(script.count(), 18);
}

#[tokio::test(start_paused = true)]
async fn expected_error_ends_the_wait() {
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
}

#[tokio::test(start_paused = true)]
async fn transient_errors_continue_the_wait() {
    let script = Script::new([
        answer(503, ""),
        Step::Fail(TransportErrorKind::Reset),
        answer(400, r#"{"Code": "Throttling.User"}"#).with_header("retry-after", "30"),
        Step::Stall,
        things(&["Running", "Running"]),
    ]);
    let wait = two()
        .wait_until_running(&script.client())
        .retry(RetryPolicy::none())
        .await;
    assert!(wait.unwrap().is_some());
    // The third response requests 30 seconds; the fourth attempt times out.
    assert_eq!(times(&script), [0, 5, 15, 45, 75]);
}

#[tokio::test(start_paused = true)]
async fn lasting_error_is_the_source() {
    let script = Script::new([answer(503, "")]);
    let wait = two()
        .wait_until_running(&script.client())
        .retry(RetryPolicy::none())
        .limit(Duration::from_secs(10));
    let error = wait.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Waiter, 3));
    let source = std::error::Error::source(&error).unwrap();
    let source = source.downcast_ref::<acs_runtime::Error>().unwrap();
    assert_eq!(source.status(), Some(503));
}

#[tokio::test(start_paused = true)]
async fn limit_ends_a_running_call() {
    let script = Script::new([things(&["Running", "Pending"]), Step::Stall]);
    let began = tokio::time::Instant::now();
    let wait = two().wait_until_running(&script.client()).limit(Duration::from_secs(8));
    let error = wait.await.unwrap_err();
    assert_eq!(began.elapsed().as_secs(), 8);
    assert_eq!(error.kind(), ErrorKind::Waiter);
    assert!(error.to_string().contains("1 of Pending"), "{error}");
    assert!(error.to_string().contains("the limit passed during a poll"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn errors_have_host_and_attempts() {
    let limit = Duration::from_secs(8);
    for (steps, attempts) in [
        (vec![Step::Stall], 1),
        (vec![answer(503, ""), Step::Stall], 2),
        (vec![things(&["Pending"])], 3),
        (vec![things(&["Pending"]), things(&["Broken"])], 2),
    ] {
        let script = Script::new(steps);
        let wait = two().wait_until_running(&script.client()).limit(limit);
        let error = wait.await.unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Waiter, attempts),
            "{error}"
        );
        assert_eq!(error.host(), Some("ecs-cn-hangzhou.aliyuncs.com"));
    }
    let script = Script::new([answer(200, r#"{"RequestId": "R", "TotalCount": "many"}"#)]);
    let error = ListThings::default()
        .wait_until_empty(&script.client())
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1), "{error}");
    assert_eq!(error.host(), Some("ecs-cn-hangzhou.aliyuncs.com"));
}

/// A list without end, one page per second.
#[derive(Debug, Clone, Default)]
struct Endless(Arc<AtomicUsize>);

impl Transport for Endless {
    fn send<'a>(
        &'a self,
        _: &'a Endpoint,
        _: HttpRequest,
        _: usize,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let body = format!(r#"{{"Things": {{"Thing": [{{"Id": {number}, "Status": "Running"}}]}}}}"#);
            Ok(HttpResponse {
                status: 200,
                headers: Default::default(),
                body: body.into(),
            })
        })
    }
}

#[tokio::test(start_paused = true)]
async fn limit_ends_an_endless_poll() {
    let endless = Endless::default();
    let client = Script::new([]).builder().transport(endless.clone()).build().unwrap();
    let began = tokio::time::Instant::now();
    let wait = ListThings::default()
        .wait_until_running(&client)
        .limit(Duration::from_millis(10_500));
    let error = wait.await.unwrap_err();
    assert_eq!(began.elapsed().as_millis(), 10_500);
    // The eleventh request is cancelled.
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Waiter, 11));
    assert_eq!(endless.0.load(Ordering::Relaxed), 11);
}

fn times(script: &Script) -> Vec<u64> {
    script.arrived().iter().map(|r| r.at.as_secs()).collect()
}

/// Returns things by their ids.
fn listed(things: &[(i32, &str)]) -> Step {
    let items: Vec<_> = things
        .iter()
        .map(|(id, status)| format!(r#"{{"Id": {id}, "Status": "{status}"}}"#))
        .collect();
    let total = items.len();
    answer(
        200,
        format!(
            r#"{{"TotalCount": {total}, "Things": {{"Thing": [{}]}}}}"#,
            items.join(",")
        ),
    )
}

fn with_ids(ids: &[&str]) -> ListThings {
    ListThings::default().with("ThingId", ids.to_vec())
}

fn asked(script: &Script) -> Vec<Vec<String>> {
    let of = |request: &crate::support::Arrived| {
        (1..)
            .map_while(|number| request.parameter(&format!("ThingId.{number}")))
            .collect()
    };
    script.arrived().iter().map(of).collect()
}

#[tokio::test(start_paused = true)]
async fn timeout_names_the_unknown_id() {
    let script = Script::new([listed(&[(1, "Running")])]);
    let wait = with_ids(&["1", "9"]).wait_until_each_running(&script.client());
    let error = wait.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Waiter);
    assert!(error.to_string().contains("`9` is not listed"), "{error}");
    assert!(!error.to_string().contains("`1`"), "{error}");
    assert_eq!(times(&script).last(), Some(&299));
}

#[tokio::test(start_paused = true)]
async fn duplicate_items_count_once() {
    let script = Script::new([
        listed(&[(1, "Running"), (1, "Running")]),
        listed(&[(1, "Running"), (2, "Running")]),
    ]);
    let wait = with_ids(&["1", "2", "1"]).wait_until_each_running(&script.client());
    assert!(wait.await.unwrap().is_some());
    assert_eq!(asked(&script), [["1", "2"], ["1", "2"]]);
}

#[tokio::test(start_paused = true)]
async fn ids_beyond_limit_are_split() {
    let script = Script::new([
        listed(&[(1, "Running"), (2, "Running"), (3, "Running")]),
        listed(&[(4, "Pending")]),
        listed(&[(1, "Running"), (2, "Running"), (3, "Running")]),
        listed(&[(4, "Running")]),
    ]);
    let wait = with_ids(&["1", "2", "3", "4"]).wait_until_each_running(&script.client());
    assert!(wait.await.unwrap().is_some());
    let parts = [vec!["1", "2", "3"], vec!["4"]];
    assert_eq!(asked(&script), [parts.clone(), parts].concat());
}

#[tokio::test(start_paused = true)]
async fn poll_begins_at_first_page() {
    let script = Script::new([listed(&[(1, "Running")])]);
    let request = with_ids(&["1"]).with("PageNumber", 3).with("PageSize", 50);
    assert!(request.wait_until_each_running(&script.client()).await.is_ok());
    assert_eq!(script.arrived()[0].parameter("PageNumber").as_deref(), Some("1"));
    assert_eq!(script.arrived()[0].parameter("PageSize").as_deref(), Some("50"));
}

#[tokio::test(start_paused = true)]
async fn failed_id_ends_the_wait() {
    let script = Script::new([
        listed(&[(1, "Running"), (7, "Broken")]),
        listed(&[(1, "Running"), (2, "Broken")]),
    ]);
    let error = with_ids(&["1", "2"])
        .wait_until_each_running(&script.client())
        .await
        .unwrap_err();
    assert!(error.to_string().contains("`2` is `Broken`"), "{error}");
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn empty_id_list_is_rejected() {
    let script = Script::new([listed(&[])]);
    let error = with_ids(&[]).wait_until_each_gone(&script.client()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.action()),
        (ErrorKind::InvalidRequest, "ListThings")
    );
    assert_eq!(script.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn absence_is_checked_per_id() {
    // The error is about one of the ids; the other resource still exists.
    let not_found = || answer(404, r#"{"Code": "NotFound"}"#);
    let script = Script::new([
        not_found(),
        not_found(),
        listed(&[(2, "Stopping")]),
        not_found(),
        not_found(),
        not_found(),
    ]);
    let gone = with_ids(&["1", "2"]).wait_until_each_gone(&script.client());
    assert_eq!(gone.await.unwrap(), None);
    let look = [vec!["1", "2"], vec!["1"], vec!["2"]];
    assert_eq!(asked(&script), [look.clone(), look].concat());
}

#[tokio::test(start_paused = true)]
async fn absence_needs_complete_lists() {
    let script = Script::new([
        // The service counts items that it does not list.
        answer(200, r#"{"TotalCount": 2, "Things": {"Thing": []}}"#),
        // It lists another thing, and the requested one on the next page.
        answer(
            200,
            r#"{"TotalCount": 2, "Things": {"Thing": [{"Id": 7, "Status": "Running"}]}}"#,
        ),
        answer(
            200,
            r#"{"TotalCount": 2, "Things": {"Thing": [{"Id": 1, "Status": "Running"}]}}"#,
        ),
        listed(&[]),
    ]);
    let gone = with_ids(&["1"]).wait_until_each_gone(&script.client());
    assert!(gone.await.unwrap().is_some());
    assert_eq!(times(&script), [0, 5, 5, 15]);
}

#[tokio::test(start_paused = true)]
async fn polls_use_the_request_region() {
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
