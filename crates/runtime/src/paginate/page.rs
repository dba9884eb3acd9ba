//! Pages, and what they reveal about their list.

use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

use acs_protocol::{
    action::{Action, Pagination},
    decode::{Node, path},
};

use crate::client::Decoded;

/// A page: its content, and the facts that the cursor needs.
pub(crate) struct Page {
    pub(crate) content: Decoded,
    /// The number of its items, if the decoder knows it.
    count: Option<usize>,
    pub(super) info: PageInfo,
}

impl Page {
    /// Returns the service's total of items.
    pub(crate) fn total(&self) -> Option<u64> {
        self.info.total
    }

    /// Returns the number of the page's items.
    pub(crate) fn count(&self) -> usize {
        self.count.unwrap_or(self.info.items.count)
    }

    /// Creates the output of a decoder of pages.
    pub(crate) fn decoded(tree: &Node<'_>, action: &Action<'_>, content: Decoded, count: Option<usize>) -> Decoded {
        Box::new(Self {
            content,
            count,
            info: PageInfo::of(tree, action.pagination),
        })
    }
}

/// The facts that a response has about its list.
#[derive(Debug, Clone, Default)]
pub(super) struct PageInfo {
    /// The service's total of items.
    pub(super) total: Option<u64>,
    /// The token of the next page.
    pub(super) next: Option<String>,
    /// The items of the page.
    pub(super) items: PageItems,
}

/// A summary of the items of a page. Two pages are equal if their items are; request ids, times and page numbers
/// elsewhere in a response do not count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct PageItems {
    /// The number of items.
    pub(super) count: usize,
    /// A hash of all items in their order.
    pub(super) hash: u64,
    /// Whether all items differ. Then the page does not repeat by chance.
    pub(super) are_distinct: bool,
    /// Whether all items are objects.
    pub(super) are_objects: bool,
}

impl PageInfo {
    pub(super) fn of(tree: &Node<'_>, pagination: Option<&Pagination<'_>>) -> Self {
        let Some(pagination) = pagination else {
            return Self::default();
        };
        let text = |path: &str| {
            let found = path::find(tree, path);
            found.first()?.scalar().map(|text| text.trim().to_owned())
        };
        let next = pagination.tokens().and_then(|style| text(style.next));
        Self {
            total: pagination
                .total_path()
                .and_then(text)
                .and_then(|total| total.parse().ok()),
            next: next.filter(|token| !token.is_empty()),
            items: PageItems::of(&path::find(tree, pagination.items_path())),
        }
    }
}

impl PageItems {
    fn of(nodes: &[&Node<'_>]) -> Self {
        let hashes: Vec<u64> = nodes
            .iter()
            .map(|node| {
                let mut hasher = DefaultHasher::new();
                hash(node, &mut hasher);
                hasher.finish()
            })
            .collect();
        let mut whole = DefaultHasher::new();
        hashes.hash(&mut whole);
        let distinct: HashSet<u64> = hashes.iter().copied().collect();
        Self {
            count: hashes.len(),
            hash: whole.finish(),
            are_distinct: distinct.len() == hashes.len(),
            are_objects: nodes.iter().all(|node| matches!(node, Node::Object(_))),
        }
    }
}

fn hash(node: &Node<'_>, hasher: &mut DefaultHasher) {
    std::mem::discriminant(node).hash(hasher);
    match node {
        Node::Null => {}
        Node::Bool(value) => value.hash(hasher),
        Node::Number(text) | Node::Text(text) => text.hash(hasher),
        Node::List(items) => {
            items.len().hash(hasher);
            items.iter().for_each(|item| hash(item, hasher));
        }
        Node::Object(entries) => {
            entries.len().hash(hasher);
            for (key, value) in entries {
                key.hash(hasher);
                hash(value, hasher);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use acs_protocol::decode::{json, xml};

    use super::*;

    static PAGES: Pagination<'static> = Pagination::by_token("D.L", "NextToken", "D.NextToken").total("D.Total");

    fn of(text: &str) -> PageInfo {
        let tree = match text.strip_prefix('<') {
            Some(_) => xml(text).unwrap().1,
            None => json(text).unwrap(),
        };
        PageInfo::of(&tree, Some(&PAGES))
    }

    #[test]
    fn only_items_distinguish_pages() {
        let one = of(r#"{"RequestId": "a", "D": {"Page": 1, "L": {"I": [{"x": 1}, {"x": 2.5}]}}}"#);
        let same = of(r#"{"RequestId": "b", "At": [9], "D": {"Page": 2, "L": {"I": [{"x": 1}, {"x": 2.5}]}}}"#);
        assert_eq!(one.items, same.items);
        assert_eq!(one.items.count, 2);
        for other in [
            r#"{"D": {"L": {"I": [{"x": 1}, {"x": 2}]}}}"#,
            r#"{"D": {"L": {"I": [{"x": 1}]}}}"#,
            r#"{"D": {"L": {"I": [{"x": 2.5}, {"x": 1}]}}}"#,
        ] {
            assert_ne!(one.items.hash, of(other).items.hash, "{other}");
        }
    }

    #[test]
    fn items_that_repeat_are_not_distinct() {
        for (text, count, are_distinct, are_objects) in [
            (r#"{"D": {"L": ["x", "x"]}}"#, 2, false, false),
            (r#"{"D": {"L": ["x", "y"]}}"#, 2, true, false),
            (r#"{"D": {"L": [{"a": 1}, {"a": 1}]}}"#, 2, false, true),
            ("<R><D><L><I><a>1</a></I><I><a>2</a></I></L></D></R>", 2, true, true),
            ("<R><D><L>x</L><L>x</L></D></R>", 2, false, false),
        ] {
            let items = of(text).items;
            assert_eq!(
                (items.count, items.are_distinct, items.are_objects),
                (count, are_distinct, are_objects),
                "{text}"
            );
        }
    }

    #[test]
    fn total_and_token_are_found() {
        let info = of(r#"{"D": {"Total": "7", "NextToken": " t "}}"#);
        assert_eq!((info.total, info.next.as_deref()), (Some(7), Some("t")));
        let info = of(r#"{"D": {"Total": -1, "NextToken": ""}}"#);
        assert_eq!((info.total, info.next), (None, None));
        let info = of("<R><D><Total>3</Total><NextToken>a</NextToken></D></R>");
        assert_eq!((info.total, info.next.as_deref()), (Some(3), Some("a")));
    }
}
