//! Lookup of values by paths: wire names joined by dots.

use std::borrow::Cow;

use super::Node;

/// The result of a lookup.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Matches<'n, 'a> {
    /// The nodes at the path.
    pub nodes: Vec<&'n Node<'a>>,
    /// The number of list items on the way that have no value at the path.
    pub missing: usize,
}

/// Returns the nodes at a path. Lists are crossed, and so are the wrapper levels of lists in both formats: `{"Zones":
/// {"Zone": [..]}}` and `<Zones><Zone>..</Zone></Zones>` are crossed as `Zones`, also where the list has one item. An
/// empty path leads to the node itself.
pub fn find<'n, 'a>(node: &'n Node<'a>, path: &str) -> Vec<&'n Node<'a>> {
    find_all(node, path).nodes
}

/// Looks up a path like [`find`], and counts the list items without a value there.
pub fn find_all<'n, 'a>(node: &'n Node<'a>, path: &str) -> Matches<'n, 'a> {
    let mut matches = Matches::default();
    if path.is_empty() {
        matches.nodes.push(node);
        return matches;
    }
    let names: Vec<&str> = path.split('.').collect();
    // Neither the response itself nor an item is a wrapper.
    visit(node, &names, Route::default(), &mut matches);
    matches
}

/// The way by which a node was reached.
#[derive(Debug, Clone, Copy, Default)]
struct Route {
    /// Whether a list was crossed.
    is_in_list: bool,
    /// Whether the node can be the wrapper level of a list.
    may_be_wrapper: bool,
}

fn visit<'n, 'a>(node: &'n Node<'a>, names: &[&str], route: Route, matches: &mut Matches<'n, 'a>) {
    let [name, rest @ ..] = names else {
        let before = matches.nodes.len();
        items(node, &mut matches.nodes);
        let is_nothing = matches!(node, Node::Null | Node::Text(_)) && matches.nodes.len() == before;
        matches.missing += usize::from(is_nothing && route.is_in_list);
        return;
    };
    let in_list = Route {
        is_in_list: true,
        ..route
    };
    match node {
        Node::List(items) => items.iter().for_each(|item| visit(item, names, in_list, matches)),
        Node::Object(entries) => {
            let exact = || entries.iter().filter(|(key, _)| key == name);
            let alike = || entries.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
            let found: Vec<_> = if exact().next().is_some() {
                exact().collect()
            } else {
                alike().collect()
            };
            let next = Route {
                is_in_list: route.is_in_list || found.len() > 1,
                may_be_wrapper: true,
            };
            if !found.is_empty() {
                found
                    .into_iter()
                    .for_each(|(_, inner)| visit(inner, rest, next, matches));
            } else if route.may_be_wrapper && is_wrapper(entries) {
                visit_wrapped(entries, names, route, matches);
            } else {
                matches.missing += usize::from(route.is_in_list);
            }
        }
        node => matches.missing += usize::from(route.is_in_list && !node.is_empty()),
    }
}

/// Visits the entries below a wrapper level, which the path does not name.
fn visit_wrapped<'n, 'a>(
    entries: &'n [(Cow<'a, str>, Node<'a>)],
    names: &[&str],
    route: Route,
    matches: &mut Matches<'n, 'a>,
) {
    let (found, missing) = (matches.nodes.len(), matches.missing);
    let below = Route {
        is_in_list: true,
        may_be_wrapper: false,
    };
    for (_, inner) in entries {
        visit(inner, names, below, matches);
    }
    // If nothing was found, a single entry may be a field of an object instead of a list item.
    let is_list = entries.len() > 1 || matches!(entries, [(_, Node::List(_))]);
    if matches.nodes.len() == found && !is_list {
        matches.missing = missing + usize::from(route.is_in_list);
    }
}

/// Adds the items of a list or of the wrapper of one, else the node itself; empty values are skipped.
fn items<'n, 'a>(node: &'n Node<'a>, matches: &mut Vec<&'n Node<'a>>) {
    match node {
        Node::List(list) => matches.extend(list.iter().filter(|item| **item != Node::Null)),
        Node::Object(entries) if is_wrapper(entries) => {
            for (_, inner) in entries {
                match inner {
                    Node::List(list) => matches.extend(list.iter().filter(|item| **item != Node::Null)),
                    inner if inner.is_empty() => {}
                    inner => matches.push(inner),
                }
            }
        }
        node if node.is_empty() => {}
        node => matches.push(node),
    }
}

/// Returns whether an object can be the wrapper level of a list: all of its keys are equal.
fn is_wrapper(entries: &[(Cow<'_, str>, Node<'_>)]) -> bool {
    match entries {
        [] => false,
        [(first, _), rest @ ..] => rest.iter().all(|(key, _)| key == first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::{json, xml};

    #[test]
    fn lists_are_crossed_in_both_formats() {
        let documents = [
            (r#"{"L": {"I": [{"a": 1, "b": 2}, {"a": 3, "b": 4}]}}"#, 2),
            (r#"{"L": [{"a": 1, "b": 2}]}"#, 1),
            (r#"{"L": {"I": []}}"#, 0),
            (r#"{"L": null}"#, 0),
            ("<R><L><I><a>1</a><b>2</b></I></L></R>", 1),
            ("<R><L><I><a>1</a><b>2</b></I><I><a>3</a><b>4</b></I></L></R>", 2),
            ("<R><L><a>1</a><b>2</b></L><L><a>3</a><b>4</b></L></R>", 2),
            ("<R><L/></R>", 0),
        ];
        for (text, count) in documents {
            let tree = match text.strip_prefix('<') {
                Some(_) => xml(text).unwrap().1,
                None => json(text).unwrap(),
            };
            assert_eq!(find(&tree, "L").len(), count, "{text}");
            assert_eq!(find(&tree, "L.a").len(), count, "{text}");
            assert_eq!(find(&tree, "L.c").len(), 0, "{text}");
        }
    }

    #[test]
    fn single_field_objects_need_their_name() {
        let tree = json(r#"{"Data": {"Things": {"Thing": [{"Id": 1}]}}}"#).unwrap();
        assert_eq!(find(&tree, "Data.Things.Id"), [&Node::Number("1".into())]);
        assert_eq!(find(&tree, "Data.Things").len(), 1);
        assert!(find(&tree, "Things").is_empty());
        assert_eq!(find(&tree, ""), [&tree]);
    }

    #[test]
    fn items_without_anything_are_counted() {
        for (text, missing) in [
            (r#"{"L": [{"a": 1}, {"b": 2}, {"b": 2, "c": 3}, {"a": null}]}"#, 3),
            (r#"{"L": {"I": [{"b": 1}, {"a": 1}]}}"#, 1),
            (r#"{"L": {"I": [{"b": 1}]}}"#, 1),
            (r#"{"Total": 0}"#, 0),
            (r#"{"RequestId": "x"}"#, 0),
            (r#"{"L": {"I": []}}"#, 0),
            (r#"{"L": ""}"#, 0),
            ("<R><L><I><b>1</b></I><I><a>2</a></I></L></R>", 1),
        ] {
            let tree = match text.strip_prefix('<') {
                Some(_) => xml(text).unwrap().1,
                None => json(text).unwrap(),
            };
            assert_eq!(find_all(&tree, "L.a").missing, missing, "{text}");
        }
    }

    #[test]
    fn items_with_one_list_stay_whole() {
        let tree = json(r#"{"L": [{"P": [1, 2]}, {"P": []}, null]}"#).unwrap();
        assert_eq!(find(&tree, "L").len(), 2);
        assert_eq!(find(&tree, "L.P").len(), 2);
    }

    #[test]
    fn lists_of_scalars_are_crossed() {
        for text in [
            r#"{"L": {"I": ["x", "y"]}}"#,
            r#"{"L": ["x", "y"]}"#,
            "<R><L><I>x</I><I>y</I></L></R>",
            "<R><L>x</L><L>y</L></R>",
        ] {
            let tree = match text.strip_prefix('<') {
                Some(_) => xml(text).unwrap().1,
                None => json(text).unwrap(),
            };
            let texts: Vec<_> = find(&tree, "L").iter().filter_map(|node| node.scalar()).collect();
            assert_eq!(texts, ["x", "y"], "{text}");
        }
    }
}
