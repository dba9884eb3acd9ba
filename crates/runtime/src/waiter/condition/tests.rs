use acs_protocol::{
    action::{Autofill, Pagination, Parameter, Product},
    decode::xml,
};
use serde_json::json;

use super::*;

static RUNNING: Waiter<'static> = Waiter::new(1, 1)
    .path("Things.Status")
    .success(&["Running"])
    .failure(&["Broken"])
    .count("Id")
    .retry_errors(&["Busy"]);

static EACH_RUNNING: Waiter<'static> = Waiter::new(1, 1)
    .path("Things.Status")
    .success(&["Running"])
    .failure(&["Broken"])
    .ids("Id", "Things.Id", 0);

static PRODUCT: Product<'static> = Product::new("Test", "2024-01-01");

static PAGES: Pagination<'static> =
    Pagination::by_token("Things", "NextToken", "NextToken").token_size("MaxResults", 0);

static LIST: Action<'static> = Action::new("ListThings", &PRODUCT)
    .parameters(&[Parameter::new("RegionId").autofill(Autofill::Region)])
    .pagination(&PAGES);

static GONE: Waiter<'static> = Waiter::new(1, 1).success_when_empty().ids("Id", "Things.Id", 0);

/// Returns the state of the condition by one response.
fn check(waiter: &'static Waiter<'static>, ids: &[&str], tree: &Value) -> State {
    let parameters = match ids {
        [] => Parameters::new(),
        ids => Parameters::new().with("Id", ids.to_vec()),
    };
    let condition = Condition::new(&LIST, waiter, &parameters).unwrap();
    let mut observed = Observation::default();
    condition.add(&mut observed, tree);
    condition.check(observed)
}

fn things(things: &[(&str, &str)]) -> Value {
    let things: Vec<_> = things
        .iter()
        .map(|(id, status)| json!({"Id": id, "Status": status}))
        .collect();
    json!({"Things": {"Thing": things}})
}

fn pending(state: State) -> String {
    match state {
        State::NotYet(pending) => pending.to_string(),
        state => panic!("{state:?}"),
    }
}

#[test]
fn all_expected_values_must_succeed() {
    let (a, b) = (("a", "Running"), ("b", "Running"));
    assert_eq!(check(&RUNNING, &["a", "b"], &things(&[a, b])), State::Reached);
    assert_eq!(check(&RUNNING, &[], &things(&[a])), State::Reached);
    assert_eq!(check(&RUNNING, &["a", "b", "a"], &things(&[a, b])), State::Reached);
    for (ids, list) in [
        (&["a", "b"][..], &[a][..]),
        (&["a", "b"], &[a, ("b", "Pending")]),
        (&[], &[]),
        (&["a"], &[]),
    ] {
        assert!(
            matches!(check(&RUNNING, ids, &things(list)), State::NotYet(_)),
            "{list:?}"
        );
    }
    let state = check(&RUNNING, &[], &things(&[a, ("b", "Broken")]));
    assert_eq!(state, State::Failed("one of the values is `Broken`".to_owned()));
}

#[test]
fn ids_are_checked_one_by_one() {
    let (a, b) = (("a", "Running"), ("b", "Running"));
    assert_eq!(check(&EACH_RUNNING, &["a", "b"], &things(&[b, a])), State::Reached);
    // Ids that were not requested do not count.
    assert_eq!(
        check(&EACH_RUNNING, &["a"], &things(&[a, ("c", "Broken")])),
        State::Reached
    );
    for (ids, list, missing) in [
        (&["a", "x"][..], &[a, b][..], "`x` is not listed"),
        (&["a", "b"], &[a, ("b", "Pending")], "`b` is `Pending`"),
        (&["x", "y"], &[], "`x` is not listed, `y` is not listed"),
        (&["a", "a", "x"], &[a, a], "`x` is not listed"),
    ] {
        assert_eq!(pending(check(&EACH_RUNNING, ids, &things(list))), missing);
    }
    let state = check(&EACH_RUNNING, &["a", "b"], &things(&[a, ("b", "Broken")]));
    assert_eq!(state, State::Failed("`b` is `Broken`".to_owned()));
    let none = json!({"Things": [{"Id": "a"}]});
    assert_eq!(pending(check(&EACH_RUNNING, &["a"], &none)), "`a` has no value");
    // Without ids, all that is listed counts.
    assert_eq!(check(&EACH_RUNNING, &[], &things(&[a, b])), State::Reached);
    assert!(matches!(check(&EACH_RUNNING, &[], &things(&[])), State::NotYet(_)));
}

#[test]
fn absence_needs_a_whole_list() {
    assert_eq!(check(&GONE, &["a", "b"], &things(&[])), State::Reached);
    assert_eq!(check(&GONE, &["a"], &things(&[("b", "x")])), State::Reached);
    assert_eq!(check(&GONE, &[], &things(&[])), State::Reached);
    assert_eq!(
        pending(check(&GONE, &["a", "b"], &things(&[("b", "x")]))),
        "`b` is still listed"
    );
    assert_eq!(pending(check(&GONE, &[], &things(&[("b", "x")]))), "1 of b");
    let nameless = json!({"Things": [{"Status": "x"}]});
    assert_eq!(
        pending(check(&GONE, &["a"], &nameless)),
        "1 of the listed items have no id"
    );
    assert!(matches!(check(&GONE, &[], &nameless), State::NotYet(_)));
    let condition = Condition::new(&LIST, &GONE, &Parameters::new().with("Id", vec!["a"])).unwrap();
    let mut observed = Observation::default();
    observed.count(0, Some(3));
    assert!(pending(condition.check(observed)).contains("counts 3 items more"));
}

#[test]
fn list_of_objects_is_not_empty() {
    static EMPTY: Waiter<'static> = Waiter::new(1, 1).path("Things").success_when_empty();
    assert!(matches!(
        check(&EMPTY, &[], &things(&[("a", "Running")])),
        State::NotYet(_)
    ));
    for empty in [things(&[]), json!({"Things": []}), json!({"Things": null}), json!({})] {
        assert_eq!(check(&EMPTY, &[], &empty), State::Reached, "{empty}");
    }
}

#[test]
fn single_xml_items_are_found() {
    for (text, state) in [
        (
            "<R><Things><Thing><Id>a</Id><Status>Running</Status></Thing></Things></R>",
            State::Reached,
        ),
        (
            "<R><Things><Id>a</Id><Status>Running</Status></Things></R>",
            State::Reached,
        ),
    ] {
        let tree = Value::from(&xml(text).unwrap().1);
        assert_eq!(check(&EACH_RUNNING, &["a"], &tree), state, "{text}");
        assert_eq!(check(&RUNNING, &["a"], &tree), state, "{text}");
        assert!(matches!(check(&GONE, &["a"], &tree), State::NotYet(_)), "{text}");
    }
}

#[test]
fn missing_value_is_not_success() {
    let tree = json!({"Things": [{"Id": "a", "Status": "Running"}, {"Id": "b"}]});
    assert_eq!(pending(check(&RUNNING, &[], &tree)), "1 of Running, 1 without a value");
}

#[test]
fn values_across_nested_lists_are_found() {
    static PARTS: Waiter<'static> = Waiter::new(1, 1)
        .path("Data.Things.Parts.Status")
        .success(&["Running"])
        .ids("Id", "Data.Things.Id", 0);
    let part = |status: &str| json!({"Status": status});
    let tree = json!({"Data": {"Total": 9, "Things": [
        {"Id": 1, "Parts": [part("Running"), part("Running")]},
        {"Id": 2, "Parts": [part("Running"), part("Pending")]},
    ]}});
    assert_eq!(check(&PARTS, &["1"], &tree), State::Reached);
    assert_eq!(pending(check(&PARTS, &["1", "2"], &tree)), "`2` is `Pending`");
    assert_eq!(pending(check(&PARTS, &[], &tree)), "1 of Pending, 3 of Running");
}

#[test]
fn single_resource_needs_no_list() {
    static ONE: Waiter<'static> = Waiter::new(1, 1)
        .path("Status")
        .success(&["Running"])
        .ids("Id", "Thing.Id", 0);
    static TOP: Waiter<'static> = Waiter::new(1, 1)
        .path("Status")
        .success(&["Running"])
        .ids("Id", "Id", 0);
    let tree = json!({"Id": "a", "Status": "Running", "Thing": {"Id": "a"}});
    assert_eq!(check(&ONE, &["a"], &tree), State::Reached);
    assert_eq!(check(&TOP, &["a"], &tree), State::Reached);
    assert!(matches!(check(&TOP, &["b"], &tree), State::NotYet(_)));
}

#[test]
fn missing_ids_are_listed_briefly() {
    let ids = ["1", "2", "3", "4", "5", "6", "7"];
    let text = pending(check(&EACH_RUNNING, &ids, &things(&[])));
    assert!(text.ends_with("`5` is not listed, and 2 more"), "{text}");
    let text = pending(check(
        &RUNNING,
        &["1", "2", "3", "4"],
        &things(&[("1", "Running"), ("2", "Pending"), ("3", "Running")]),
    ));
    assert_eq!(text, "1 of Pending, 2 of Running, 4 expected");
}

#[test]
fn filter_makes_absence_ambiguous() {
    let named = || Parameters::new().with("Id", vec!["a"]);
    for harmless in [
        named(),
        named()
            .with("RegionId", "cn-hangzhou")
            .with("MaxResults", 50)
            .with("NextToken", "t"),
    ] {
        assert!(Condition::new(&LIST, &GONE, &harmless).is_ok());
    }
    let filtered = named().with("Status", "Running");
    let error = Condition::new(&LIST, &GONE, &filtered).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.message().starts_with("`Status` may hide resources"), "{error}");
    // A filtered resource is not found, and the wait goes on.
    assert!(Condition::new(&LIST, &RUNNING, &filtered).is_ok());
    // Without ids, the filter selects what has to be gone.
    assert!(Condition::new(&LIST, &GONE, &Parameters::new().with("Status", "Running")).is_ok());
}
