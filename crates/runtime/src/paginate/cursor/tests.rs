use super::*;

static NUMBERS: Pagination<'static> = Pagination::by_number("Things", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

static TOKENS: Pagination<'static> = Pagination::by_token("Things", "NextToken", "NextToken")
    .token_size("MaxResults", 50)
    .total("TotalCount");

static BOTH: Pagination<'static> = Pagination::by_token("Things", "NextToken", "NextToken")
    .token_size("MaxResults", 50)
    .or_by_number("PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// Returns a page of distinct objects.
fn page(hash: u64, count: usize, total: Option<u64>) -> PageInfo {
    PageInfo {
        total,
        next: None,
        items: PageItems {
            count,
            hash,
            are_distinct: true,
            are_objects: true,
        },
    }
}

/// Returns a page of scalars, all the same.
fn alike(count: usize, total: Option<u64>) -> PageInfo {
    let mut info = page(7, count, total);
    info.items.are_distinct = false;
    info.items.are_objects = false;
    info
}

fn token(mut info: PageInfo, next: &str) -> PageInfo {
    info.next = Some(next.to_owned());
    info
}

/// Feeds the pages to a cursor. Returns the numbers of the accepted pages, the number of requested pages, and the
/// error, if any.
fn run(
    pagination: &'static Pagination<'static>,
    parameters: &Parameters,
    pages: &[PageInfo],
) -> (Vec<usize>, usize, Option<String>) {
    let mut parameters = parameters.clone();
    let mut cursor = Cursor::new(pagination, &mut parameters);
    let mut accepted = Vec::new();
    for (index, info) in pages.iter().enumerate() {
        if let Err(error) = cursor.apply(&mut parameters) {
            return (accepted, index, Some(error.message().to_owned()));
        }
        if cursor.accept(info, info.items.count) {
            accepted.push(index + 1);
        }
        if cursor.has_ended() {
            return (accepted, index + 1, None);
        }
    }
    let error = cursor.apply(&mut parameters).err();
    (accepted, pages.len() + 1, error.map(|error| error.message().to_owned()))
}

/// Feeds pages of `(items, total)`, each with distinct items.
fn walk(pages: &[(usize, Option<u64>)], parameters: &Parameters) -> (Vec<usize>, usize) {
    let pages: Vec<_> = (1..)
        .zip(pages)
        .map(|(hash, (count, total))| page(hash, *count, *total))
        .collect();
    let (accepted, asked, error) = run(&NUMBERS, parameters, &pages);
    assert_eq!(error, None);
    (accepted, asked)
}

fn all(pages: &[(usize, Option<u64>)]) -> (usize, usize) {
    let (accepted, asked) = walk(pages, &Parameters::new());
    (accepted.len(), asked)
}

#[test]
fn total_ends_the_list() {
    assert_eq!(all(&[(10, Some(20)), (10, Some(20)), (10, None)]), (2, 2));
    assert_eq!(all(&[(3, Some(3)), (3, None)]), (1, 1));
}

#[test]
fn page_sized_total_is_not_trusted() {
    // The service reports the length of each page as the total.
    assert_eq!(
        all(&[(10, Some(10)), (10, Some(10)), (4, Some(4)), (0, Some(0))]),
        (3, 4)
    );
    // It reports the number of items so far.
    assert_eq!(
        all(&[(10, Some(10)), (10, Some(20)), (10, Some(30)), (0, Some(30))]),
        (3, 4)
    );
    assert_eq!(all(&[(10, Some(10)), (0, Some(10))]), (1, 2));
}

#[test]
fn empty_page_ends_the_list() {
    assert_eq!(all(&[(10, Some(30)), (0, Some(30)), (9, None)]), (1, 2));
    assert_eq!(all(&[(0, Some(30))]), (1, 1));
    assert_eq!(all(&[(0, None)]), (1, 1));
}

#[test]
fn short_page_does_not_end_list() {
    assert_eq!(all(&[(5, Some(10)), (5, Some(10))]), (2, 2));
    assert_eq!(all(&[(5, None), (5, None), (0, None)]), (2, 3));
}

#[test]
fn latest_total_is_used() {
    assert_eq!(all(&[(10, Some(10 + 5)), (10, Some(22)), (2, Some(22))]), (3, 3));
    assert_eq!(all(&[(10, Some(30)), (5, Some(15))]), (2, 2));
    assert_eq!(all(&[(10, Some(30)), (4, Some(13)), (0, Some(13))]), (2, 3));
}

#[test]
fn small_total_is_not_trusted() {
    assert_eq!(all(&[(10, Some(0)), (10, Some(0)), (0, Some(0))]), (2, 3));
    assert_eq!(all(&[(3, Some(1)), (3, Some(1)), (0, None)]), (2, 3));
}

#[test]
fn listing_may_start_in_the_middle() {
    let from_third = Parameters::new().with("PageNumber", 3).with("PageSize", "50");
    assert_eq!(
        walk(&[(50, Some(208)), (50, Some(208)), (8, Some(208))], &from_third),
        (vec![1, 2, 3], 3)
    );
}

#[test]
fn shortened_pages_are_detected() {
    // A thousand items are requested, and the service returns a hundred at most.
    let from_second = Parameters::new().with("PageNumber", 2).with("PageSize", 1000);
    let (accepted, asked) = walk(&[(100, Some(250)), (50, Some(250)), (0, Some(250))], &from_second);
    assert_eq!((accepted.len(), asked), (2, 3));
    let mut pages = vec![(100, Some(1300)); 12];
    pages.push((0, Some(1300)));
    assert_eq!(walk(&pages, &from_second).0.len(), 12);
    // By chance it looks like the last page.
    let (accepted, _) = walk(&[(100, Some(1100)), (100, Some(1100))], &from_second);
    assert_eq!(accepted.len(), 2);
}

#[test]
fn listing_may_start_at_page_zero() {
    let from_zero = Parameters::new().with("PageNumber", 0);
    for (hashes, accepted) in [
        // The service treats 0 as 1.
        (&[1, 1, 2][..], vec![1, 3]),
        // It counts from 0.
        (&[4, 1, 2], vec![1, 2, 3]),
    ] {
        let pages: Vec<_> = hashes.iter().map(|hash| page(*hash, 10, None)).collect();
        assert_eq!(run(&NUMBERS, &from_zero, &pages), (accepted, 4, None));
    }
}

#[test]
fn clamped_page_ends_the_list() {
    for total in [None, Some(0), Some(14)] {
        let pages = [page(1, 10, total), page(2, 5, total), page(2, 5, total)];
        assert_eq!(run(&NUMBERS, &Parameters::new(), &pages), (vec![1, 2], 3, None));
        // It returns the first page again.
        let pages = [page(1, 10, total), page(2, 5, total), page(1, 10, total)];
        assert_eq!(run(&NUMBERS, &Parameters::new(), &pages), (vec![1, 2], 3, None));
    }
}

#[test]
fn repeated_page_with_items_missing_fails() {
    let pages = [page(1, 10, Some(208)), page(1, 10, Some(208))];
    for parameters in [
        Parameters::new(),
        Parameters::new().with("PageNumber", 4),
        Parameters::new().with("PageNumber", 4).with("PageSize", 20),
    ] {
        let (accepted, asked, error) = run(&NUMBERS, &parameters, &pages);
        assert_eq!((accepted, asked), (vec![1], 3));
        assert!(error.unwrap().contains("208 items"));
    }
}

#[test]
fn equal_pages_are_counted_by_total() {
    let pages = vec![alike(10, Some(30)); 4];
    assert_eq!(run(&NUMBERS, &Parameters::new(), &pages), (vec![1, 2, 3], 3, None));
    let mut pages = vec![alike(10, None); 3];
    pages.push(page(1, 0, None));
    assert_eq!(run(&NUMBERS, &Parameters::new(), &pages), (vec![1, 2, 3], 4, None));
}

#[test]
fn equal_pages_without_total_end() {
    let (accepted, asked, error) = run(&NUMBERS, &Parameters::new(), &vec![alike(10, None); 100]);
    assert_eq!((accepted.len(), asked), (10, 11));
    assert!(error.unwrap().contains("11 times"));
    // A repeated short page is the whole list of a service without pages.
    let (accepted, asked, error) = run(&NUMBERS, &Parameters::new(), &vec![alike(3, None); 100]);
    assert_eq!((accepted.len(), asked, error), (1, 2, None));
}

#[test]
fn number_of_pages_is_capped() {
    let pages: Vec<_> = (0..).map(|hash| page(hash, 10, None)).take(10_001).collect();
    let (accepted, asked, error) = run(&NUMBERS, &Parameters::new(), &pages);
    assert_eq!((accepted.len(), asked), (10_000, 10_000));
    assert!(error.unwrap().contains("10000 pages"));
    let mut parameters = Parameters::new();
    let mut cursor = Cursor::new(&NUMBERS, &mut parameters);
    cursor.set_max_pages(1);
    cursor.accept(&page(1, 10, Some(1000)), 10);
    assert!(cursor.apply(&mut parameters).is_err());
}

#[test]
fn cap_leaves_room_for_the_total() {
    let pages: Vec<_> = (0..12_000).map(|hash| page(hash, 1, Some(12_000))).collect();
    let (accepted, asked, error) = run(&NUMBERS, &Parameters::new().with("PageSize", 1), &pages);
    assert_eq!((accepted.len(), asked, error), (12_000, 12_000, None));
}

#[test]
fn tokens_end_with_the_last() {
    let pages = [
        token(page(1, 2, Some(3)), "a"),
        token(page(0, 0, Some(3)), "b"),
        page(3, 1, Some(3)),
    ];
    assert_eq!(run(&TOKENS, &Parameters::new(), &pages), (vec![1, 2, 3], 3, None));
    // The token decides if there is no other style.
    assert_eq!(
        run(&TOKENS, &Parameters::new(), &[page(1, 10, Some(212))]),
        (vec![1], 1, None)
    );
}

#[test]
fn token_that_repeats_fails() {
    let pages = [
        token(page(1, 2, None), "a"),
        token(page(2, 2, None), "b"),
        token(page(3, 2, None), "a"),
    ];
    let (accepted, _, error) = run(&TOKENS, &Parameters::new(), &pages);
    assert_eq!(accepted.len(), 3);
    assert!(error.unwrap().contains("token of a page"));
}

#[test]
fn repeated_page_under_new_token_fails() {
    let pages: Vec<_> = (0..100)
        .map(|number| token(page(number % 3, 10, None), &number.to_string()))
        .collect();
    let (accepted, asked, error) = run(&TOKENS, &Parameters::new(), &pages);
    assert_eq!((accepted.len(), asked), (3, 4));
    assert!(error.unwrap().contains("page 4"));
    let pages: Vec<_> = (0..100)
        .map(|number| token(alike(2, None), &number.to_string()))
        .collect();
    let (accepted, _, error) = run(&TOKENS, &Parameters::new(), &pages);
    assert_eq!(accepted.len(), 11);
    assert!(error.unwrap().contains("in a row"));
}

#[test]
fn total_counts_equal_token_pages() {
    let mut pages: Vec<_> = (0..50)
        .map(|number| token(alike(2, Some(102)), &number.to_string()))
        .collect();
    pages.push(alike(2, Some(102)));
    let (accepted, asked, error) = run(&TOKENS, &Parameters::new(), &pages);
    assert_eq!((accepted.len(), asked, error), (51, 51, None));
}

/// Returns the parameters of the first page.
fn first_of(pagination: &'static Pagination<'static>, parameters: Parameters) -> Value {
    let mut parameters = parameters;
    let cursor = Cursor::new(pagination, &mut parameters);
    cursor.apply(&mut parameters).unwrap();
    Value::Object(parameters.into_object())
}

#[test]
fn stream_follows_what_the_caller_sets() {
    use serde_json::json;

    let of = |given: Value| {
        let Value::Object(given) = given else { panic!() };
        first_of(&BOTH, Parameters::from(given))
    };
    for (given, sent) in [
        (json!({}), json!({"MaxResults": 50})),
        (json!({"MaxResults": 5}), json!({"MaxResults": 5})),
        (json!({"NextToken": "t"}), json!({"NextToken": "t", "MaxResults": 50})),
        (json!({"NextToken": ""}), json!({"NextToken": "", "MaxResults": 50})),
        (json!({"PageNumber": 3}), json!({"PageNumber": 3})),
        (json!({"PageSize": 20}), json!({"PageNumber": 1, "PageSize": 20})),
        (
            json!({"PageNumber": 3, "MaxResults": 20}),
            json!({"PageNumber": 3, "PageSize": 20}),
        ),
        (
            json!({"NextToken": "t", "PageNumber": 2, "PageSize": 20}),
            json!({"NextToken": "t", "MaxResults": 20}),
        ),
        (json!({"PageSize": 20, "MaxResults": 30}), json!({"MaxResults": 30})),
    ] {
        assert_eq!(of(given.clone()), sent, "{given}");
    }
}

#[test]
fn size_is_set_for_tokens_alone() {
    use serde_json::json;

    assert_eq!(first_of(&TOKENS, Parameters::new()), json!({"MaxResults": 50}));
    assert_eq!(first_of(&NUMBERS, Parameters::new()), json!({"PageNumber": 1}));
    static ONE_SIZE: Pagination<'static> = Pagination::by_number("Things", "Page")
        .or_by_token("Token", "NextToken")
        .number_size("Size", 0)
        .token_size("Size", 50);
    let sized = Parameters::new().with("Size", 5);
    assert_eq!(first_of(&ONE_SIZE, sized), json!({"Size": 5, "Page": 1}));
    let sized = Parameters::new().with("Size", 5).with("Token", "t");
    assert_eq!(first_of(&ONE_SIZE, sized), json!({"Size": 5, "Token": "t"}));
}

#[test]
fn missing_token_leads_to_numbers() {
    let mut parameters = Parameters::new();
    let mut cursor = Cursor::new(&BOTH, &mut parameters);
    assert!(cursor.accept(&page(1, 10, Some(25)), 10));
    assert!(!cursor.has_ended());
    let mut second = parameters.clone();
    cursor.apply(&mut second).unwrap();
    assert_eq!(
        Value::Object(second.into_object()),
        serde_json::json!({"PageNumber": 2, "PageSize": 10})
    );
    assert!(cursor.accept(&page(2, 10, Some(25)), 10));
    assert!(cursor.accept(&page(3, 5, Some(25)), 5));
    assert!(cursor.has_ended());
    // A whole list without a token has ended.
    for total in [None, Some(0), Some(10)] {
        assert_eq!(
            run(&BOTH, &Parameters::new(), &[page(1, 10, total)]),
            (vec![1], 1, None)
        );
    }
}
