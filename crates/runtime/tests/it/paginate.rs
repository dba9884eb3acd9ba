//! Streams of items and pages over a scripted transport.

use std::time::Duration;

use acs_runtime::{ErrorKind, RetryPolicy, Timeouts};
use futures_util::{StreamExt, TryStreamExt};

use crate::support::{
    Script, Step, answer,
    requests::{ListBoth, ListThings, ListTokens, Thing},
};

fn body(ids: impl Iterator<Item = i32>, rest: &str) -> String {
    let items: Vec<_> = ids.map(|id| format!(r#"{{"Id": {id}}}"#)).collect();
    format!(
        r#"{{"RequestId": "R", {rest} "Things": {{"Thing": [{}]}}}}"#,
        items.join(",")
    )
}

/// Returns 208 items in pages of ten.
fn fleet() -> Vec<Step> {
    (0..=21)
        .map(|page| {
            let items = (page * 10..(page * 10 + 10).min(208)).map(|id| id + 1);
            answer(200, body(items, r#""TotalCount": 208,"#))
        })
        .collect()
}

fn ids(things: &[Thing]) -> Vec<i32> {
    things.iter().map(|thing| thing.id).collect()
}

#[tokio::test(start_paused = true)]
async fn all_items_arrive_by_pages() {
    let script = Script::new(fleet());
    let things = ListThings::default()
        .paginate(&script.client())
        .collect_all()
        .await
        .unwrap();
    assert_eq!(ids(&things), (1..=208).collect::<Vec<_>>());
    let pages: Vec<_> = script
        .arrived()
        .iter()
        .map(|r| r.parameter("PageNumber").unwrap())
        .collect();
    assert_eq!(pages, (1..=21).map(|page| page.to_string()).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn next_page_is_requested_on_demand() {
    let script = Script::new(fleet());
    let client = script.client();
    let mut items = ListThings::default().paginate(&client);
    assert_eq!(script.count(), 0);
    for _ in 0..10 {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(script.count(), 1);
    items.next().await.unwrap().unwrap();
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn items_and_pages_implement_stream() {
    let client = Script::new(fleet()).client();
    let items: Vec<_> = ListThings::default()
        .paginate(&client)
        .take(25)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(items.len(), 25);
    let client = Script::new(fleet()).client();
    let sizes: Vec<_> = ListThings::default()
        .pages(&client)
        .map_ok(|page| page.things.len())
        .try_collect()
        .await
        .unwrap();
    assert_eq!((sizes.len(), sizes[20]), (21, 8));
}

#[tokio::test(start_paused = true)]
async fn options_apply_to_every_page() {
    let script = Script::new(fleet());
    let call = ListThings::default().send(&script.client()).header("x-own", "yes");
    acs_runtime::Items::new(call)
        .region("eu-central-1")
        .collect_all()
        .await
        .unwrap();
    for request in script.arrived() {
        assert_eq!(request.header("x-own"), Some("yes"));
        assert_eq!(request.parameter("RegionId").as_deref(), Some("eu-central-1"));
    }
}

#[tokio::test(start_paused = true)]
async fn error_ends_the_stream() {
    let mut steps = fleet();
    steps[2] = answer(404, r#"{"Code": "Gone", "Message": "m"}"#);
    let script = Script::new(steps);
    let client = script.client();
    let mut items = ListThings::default().paginate(&client);
    let mut count = 0;
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => count += 1,
            Err(error) => break error,
        }
    };
    assert_eq!((count, error.code()), (20, Some("Gone")));
    assert!(items.next().await.is_none());
    assert_eq!(script.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn failed_page_alone_is_retried() {
    let mut steps = fleet();
    steps.insert(1, answer(503, ""));
    let script = Script::new(steps);
    let things = ListThings::default()
        .paginate(&script.client())
        .collect_all()
        .await
        .unwrap();
    assert_eq!((things.len(), script.count()), (208, 22));
}

#[tokio::test(start_paused = true)]
async fn limits_apply_to_each_page() {
    let mut steps = fleet();
    steps.insert(1, Step::Stall);
    let script = Script::new(steps);
    let items = ListThings::default()
        .paginate(&script.client())
        .timeouts(Timeouts::default())
        .retry(RetryPolicy::none());
    let error = items.collect_all().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts(), script.count()),
        (ErrorKind::Timeout, 1, 2)
    );
}

#[tokio::test(start_paused = true)]
async fn unpaged_service_is_called_twice() {
    let script = Script::new([answer(200, body(1..=10, ""))]);
    let things = ListThings::default()
        .paginate(&script.client())
        .collect_all()
        .await
        .unwrap();
    assert_eq!((things.len(), script.count()), (10, 2));
}

#[tokio::test(start_paused = true)]
async fn wrong_total_loses_no_item() {
    for total in ["-1", "0", "3", "null"] {
        let total = format!(r#""TotalCount": {total},"#);
        let script = Script::new([
            answer(200, body(1..=10, &total)),
            answer(200, body(11..=20, &total)),
            answer(200, body(0..0, &total)),
        ]);
        let things = ListThings::default()
            .paginate(&script.client())
            .collect_all()
            .await
            .unwrap();
        assert_eq!((things.len(), script.count()), (20, 3), "{total}");
    }
}

#[tokio::test(start_paused = true)]
async fn short_pages_continue_the_list() {
    let total = r#""TotalCount": 250,"#;
    let script = Script::new([
        answer(200, body(1..=100, total)),
        answer(200, body(101..=200, total)),
        answer(200, body(201..=250, total)),
    ]);
    let request = ListThings::default().with("PageSize", 1000);
    let things = request.paginate(&script.client()).collect_all().await.unwrap();
    assert_eq!((things.len(), script.count()), (250, 3));
}

/// Covers lists of a few items with every requested and actual page size, from every page.
#[tokio::test(start_paused = true)]
async fn any_start_yields_each_item_once() {
    for items in 0..=9 {
        for most in 1..=4 {
            for (asked, start) in [
                (None, 1),
                (Some(1), 1),
                (Some(2), 1),
                (Some(3), 2),
                (Some(3), 3),
                (None, 2),
                (Some(4), 2),
            ] {
                for total in [Some(items), None, Some(0), Some(items + 1)] {
                    let size = asked.unwrap_or(10).min(most);
                    let total = total
                        .map(|total| format!(r#""TotalCount": {total},"#))
                        .unwrap_or_default();
                    let pages = (start..start + 12).map(|page| {
                        let first = (page - 1) * size;
                        answer(200, body(first.min(items)..(first + size).min(items), &total))
                    });
                    let request = ListThings::default().with("PageSize", asked).with("PageNumber", start);
                    let things = request
                        .paginate(&Script::new(pages).client())
                        .collect_all()
                        .await
                        .unwrap();
                    let expected: Vec<_> = ((start - 1) * size..items).collect();
                    assert_eq!(ids(&things), expected, "{items} {most} {asked:?} {start} {total}");
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn only_a_sole_empty_page_appears() {
    for (steps, sizes) in [
        (vec![answer(200, body(0..0, ""))], vec![0]),
        (vec![answer(200, body(1..=2, "")), answer(200, body(0..0, ""))], vec![2]),
    ] {
        let client = Script::new(steps).client();
        let pages = ListThings::default().pages(&client).collect_all().await.unwrap();
        assert_eq!(pages.iter().map(|page| page.things.len()).collect::<Vec<_>>(), sizes);
    }
}

#[tokio::test(start_paused = true)]
async fn dropped_stream_stops_requesting() {
    let mut steps = fleet();
    steps[1] = Step::Stall;
    let script = Script::new(steps);
    let client = script.client();
    let mut items = ListThings::default().paginate(&client);
    for _ in 0..10 {
        items.next().await.unwrap().unwrap();
    }
    // The request continues after a timeout of `next`.
    for _ in 0..2 {
        let next = tokio::time::timeout(Duration::from_secs(1), items.next());
        assert!(next.await.is_err());
        assert_eq!(script.count(), 2);
    }
    drop(items);
    tokio::time::sleep(Duration::from_secs(1000)).await;
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn tokens_lead_from_page_to_page() {
    let script = Script::new([
        answer(200, body(1..=2, r#""NextToken": "a","#)),
        answer(200, body(0..0, r#""NextToken": "b","#)),
        answer(200, body(3..=3, r#""NextToken": "","#)),
    ]);
    let things = ListTokens::default()
        .paginate(&script.client())
        .collect_all()
        .await
        .unwrap();
    assert_eq!(ids(&things), [1, 2, 3]);
    let tokens: Vec<_> = script.arrived().iter().map(|r| r.parameter("NextToken")).collect();
    assert_eq!(tokens, [None, Some("a".to_owned()), Some("b".to_owned())]);
}

#[tokio::test(start_paused = true)]
async fn repeated_token_is_an_error() {
    let script = Script::new([
        answer(200, body(1..=1, r#""NextToken": "a","#)),
        answer(200, body(2..=2, r#""NextToken": "b","#)),
        answer(200, body(3..=3, r#""NextToken": "a","#)),
    ]);
    let client = script.client();
    let mut items = ListTokens::default().paginate(&client);
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.action()), (ErrorKind::Pagination, "ListTokens"));
    assert_eq!(error.host(), Some("ecs-cn-hangzhou.aliyuncs.com"));
    assert!(items.next().await.is_none());
    assert_eq!(script.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn listing_may_start_at_a_token() {
    let script = Script::new([answer(200, body(1..=1, ""))]);
    let request = ListTokens::default().with("NextToken", "mine");
    request.paginate(&script.client()).collect_all().await.unwrap();
    assert_eq!(script.arrived()[0].parameter("NextToken").as_deref(), Some("mine"));
}

#[tokio::test(start_paused = true)]
async fn pages_use_the_request_region() {
    let script = Script::new(fleet());
    let request = ListThings::default().with("RegionId", "cn-beijing");
    request.paginate(&script.client()).collect_all().await.unwrap();
    assert_eq!(script.count(), 21);
    for request in script.arrived() {
        assert_eq!(request.endpoint.host(), "ecs.cn-beijing.aliyuncs.com");
        assert_eq!(request.parameter("RegionId").as_deref(), Some("cn-beijing"));
    }
}

/// The service returns its last page for all pages behind it, with its number.
#[tokio::test(start_paused = true)]
async fn clamped_page_number_ends_the_list() {
    let page = |number: i32, request: &str| {
        let ids = (number - 1) * 10 + 1..=(number * 10).min(25);
        let rest = format!(r#""PageInfo": {{"PageNumber": {number}, "At": "{request}", "Size": [10]}},"#);
        answer(200, body(ids, &rest))
    };
    let script = Script::new([page(1, "a"), page(2, "b"), page(3, "c"), page(3, "d")]);
    let things = ListThings::default()
        .paginate(&script.client())
        .collect_all()
        .await
        .unwrap();
    assert_eq!(ids(&things), (1..=25).collect::<Vec<_>>());
    assert_eq!(script.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn ignored_page_number_is_an_error() {
    let script = Script::new([answer(200, body(1..=10, r#""TotalCount": 208,"#))]);
    let client = script.client();
    let mut items = ListThings::default().paginate(&client);
    for _ in 0..10 {
        items.next().await.unwrap().unwrap();
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.action()), (ErrorKind::Pagination, "ListThings"));
    assert!(
        error.to_string().contains("counts 208 items and 10 have come"),
        "{error}"
    );
    assert!(items.next().await.is_none());
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn number_of_pages_has_a_limit() {
    let script = Script::new(fleet());
    let client = script.client();
    let error = ListThings::default()
        .pages(&client)
        .max_pages(20)
        .collect_all()
        .await
        .unwrap_err();
    assert_eq!((error.kind(), script.count()), (ErrorKind::Pagination, 20));
    assert!(error.to_string().contains("max_pages"), "{error}");
}

/// Returns a page of a service with page numbers and tokens, which returns a token only if a size is requested.
fn both(number: usize) -> Step {
    let first = i32::try_from(number).unwrap() * 100 + 1;
    let next = if number < 2 {
        format!(r#""NextToken": "t{}","#, number + 1)
    } else {
        String::new()
    };
    answer(
        200,
        body(first..=(first + 99).min(212), &format!(r#""TotalCount": 212, {next}"#)),
    )
}

#[tokio::test(start_paused = true)]
async fn token_pages_request_a_size() {
    let script = Script::new((0..3).map(both));
    let things = ListBoth::default()
        .paginate(&script.client())
        .collect_all()
        .await
        .unwrap();
    assert_eq!(ids(&things), (1..=212).collect::<Vec<_>>());
    let arrived = script.arrived();
    let sent = |name: &str| arrived.iter().map(|r| r.parameter(name)).collect::<Vec<_>>();
    assert_eq!(sent("MaxResults"), vec![Some("100".to_owned()); 3]);
    assert_eq!(sent("NextToken"), [None, Some("t1".to_owned()), Some("t2".to_owned())]);
    assert_eq!(sent("PageNumber"), [None, None, None]);
}

#[tokio::test(start_paused = true)]
async fn page_number_selects_number_style() {
    let script = Script::new(fleet().into_iter().skip(2));
    let request = ListBoth::default().with("PageNumber", 3);
    let things = request.paginate(&script.client()).collect_all().await.unwrap();
    assert_eq!(ids(&things), (21..=208).collect::<Vec<_>>());
    let arrived = script.arrived();
    assert_eq!(arrived[0].parameter("PageNumber").as_deref(), Some("3"));
    assert_eq!(arrived[1].parameter("PageNumber").as_deref(), Some("4"));
    assert!(arrived.iter().all(|r| r.parameter("MaxResults").is_none()));
}

#[tokio::test(start_paused = true)]
async fn missing_token_leads_to_page_numbers() {
    let script = Script::new(fleet());
    let things = ListBoth::default()
        .paginate(&script.client())
        .collect_all()
        .await
        .unwrap();
    assert_eq!(ids(&things), (1..=208).collect::<Vec<_>>());
    let arrived = script.arrived();
    assert_eq!(arrived[1].parameter("PageNumber").as_deref(), Some("2"));
    assert_eq!(arrived[1].parameter("PageSize").as_deref(), Some("10"));
    assert_eq!(arrived[1].parameter("MaxResults"), None);
}
