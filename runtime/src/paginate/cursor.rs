use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

use serde_json::Value;

use crate::{
    Parameters,
    action::Pagination,
    decode::Node,
    error::{Error, ErrorKind},
};

/// Where in a list the walk is.
#[derive(Debug)]
pub(super) struct Cursor {
    pagination: &'static Pagination<'static>,
    place: Place,
    has_ended: bool,
    /// Whether the last page leads back to one before.
    is_circle: bool,
}

#[derive(Debug)]
enum Place {
    /// The number of the page to ask for.
    Number {
        next: u64,
        /// The items asked for a page, if that is known.
        size: Option<u64>,
        /// The items up to here, those of pages before the first included. `None` if nobody can tell.
        seen: Option<u64>,
        /// Whether `seen` rests on pages before the first having been full, which only the first page can tell.
        is_assumed: bool,
        /// What the last page held.
        last: Option<u64>,
    },
    /// The token of the page to ask for, and those used before.
    Token {
        next: Option<String>,
        used: HashSet<String>,
    },
}

/// What a response says of the list.
#[derive(Debug, Default)]
pub(super) struct Facts {
    total: Option<u64>,
    next: Option<String>,
    /// A hash of what the page holds.
    fingerprint: u64,
}

impl Facts {
    pub(super) fn of(tree: &Node<'_>, pagination: Option<&Pagination<'_>>) -> Self {
        let text = |path: &str| {
            tree.find(path)
                .first()
                .and_then(|node| node.scalar())
                .map(|text| text.trim().to_owned())
        };
        match pagination {
            None => Self::default(),
            Some(Pagination::PageNumber { total, .. }) => Self {
                total: total.and_then(text).and_then(|total| total.parse().ok()),
                next: None,
                fingerprint: fingerprint(tree),
            },
            Some(Pagination::Token { next, .. }) => Self {
                total: None,
                next: text(next).filter(|token| !token.is_empty()),
                fingerprint: 0,
            },
        }
    }
}

impl Cursor {
    pub(super) fn new(pagination: &'static Pagination<'static>, parameters: &Parameters) -> Self {
        let place = match pagination {
            Pagination::PageNumber {
                page,
                size,
                default_size,
                ..
            } => {
                let next = number(parameters, page).unwrap_or(1);
                let asked = size.and_then(|size| number(parameters, size));
                let size = asked.or(Some(u64::from(*default_size))).filter(|size| *size > 0);
                Place::Number {
                    next,
                    size,
                    seen: match next {
                        0 | 1 => Some(0),
                        later => size.map(|size| size.saturating_mul(later - 1)),
                    },
                    is_assumed: next > 1,
                    last: None,
                }
            }
            Pagination::Token { token, .. } => Place::Token {
                next: None,
                used: parameters
                    .get(token)
                    .and_then(Value::as_str)
                    .map(str::to_owned)
                    .into_iter()
                    .collect(),
            },
        };
        Self {
            pagination,
            place,
            has_ended: false,
            is_circle: false,
        }
    }

    pub(super) fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// Sets the parameters of the page to ask for.
    ///
    /// # Errors
    /// If the service has led back to a page that came before.
    pub(super) fn apply(&self, parameters: &mut Parameters) -> Result<(), Error> {
        if self.is_circle {
            return Err(Error::new(
                ErrorKind::Pagination,
                "the service gave the token of a page that came before: the list would never end",
            ));
        }
        match (self.pagination, &self.place) {
            (Pagination::PageNumber { page, .. }, Place::Number { next, last, .. }) => {
                // What the caller has set for the first page is left as it is, whatever it is.
                let is_set = last.is_none() && parameters.get(page).is_some();
                parameters.set(
                    page,
                    if is_set {
                        parameters.get(page).cloned()
                    } else {
                        Some(Value::from(*next))
                    },
                );
            }
            (Pagination::Token { token, .. }, Place::Token { next: Some(next), .. }) => {
                parameters.set(token, next.as_str());
            }
            _ => {}
        }
        Ok(())
    }

    /// Moves on behind a page of `count` items. Says whether it belongs to the list: the last of several pages does not if
    /// it is empty or the same as the one before.
    pub(super) fn accept(&mut self, facts: &Facts, count: usize) -> bool {
        match &mut self.place {
            Place::Number {
                next,
                size,
                seen,
                is_assumed,
                last,
            } => {
                let is_first = last.is_none();
                let is_same = *last == Some(facts.fingerprint);
                if is_same && *next == 1 {
                    // Page 0 was asked for first, and the service took it for page 1.
                    *next = 2;
                    return false;
                }
                if count == 0 || is_same {
                    self.has_ended = true;
                    return is_first;
                }
                let count = count as u64;
                *last = Some(facts.fingerprint);
                *next = next.saturating_add(1);
                *seen = seen.map(|seen| seen.saturating_add(count));
                if std::mem::take(is_assumed) && *size != Some(count) {
                    // It may be the last page, or all are of another size than asked for, those before it too.
                    *seen = None;
                }
                // Where more has come than the total says, it is wrong. Then only a page without items ends the list: a
                // short one may be a limit of the service.
                self.has_ended = seen.is_some() && *seen == facts.total;
                true
            }
            Place::Token { next, used } => {
                next.clone_from(&facts.next);
                match next {
                    None => self.has_ended = true,
                    Some(token) => self.is_circle = !used.insert(token.clone()),
                }
                true
            }
        }
    }
}

fn number(parameters: &Parameters, name: &str) -> Option<u64> {
    match parameters.get(name)? {
        Value::String(text) => text.trim().parse().ok(),
        value => value.as_u64(),
    }
}

/// A hash of the lists and objects of a response: its own scalars, the request's id and the page's number among them,
/// differ from page to page.
fn fingerprint(tree: &Node<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    if let Node::Object(entries) = tree {
        for (key, node) in entries {
            if matches!(node, Node::Object(_) | Node::List(_)) {
                key.hash(&mut hasher);
                hash(node, &mut hasher);
            }
        }
    } else {
        hash(tree, &mut hasher);
    }
    hasher.finish()
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
    use super::*;

    static NUMBERS: Pagination<'static> = Pagination::PageNumber {
        page: "PageNumber",
        size: Some("PageSize"),
        default_size: 10,
        total: Some("TotalCount"),
    };

    /// Walks pages of `(items, total)`; the numbers of those that belong to the list, and how many were asked for.
    fn walk(pages: &[(usize, Option<u64>)], parameters: &Parameters) -> (Vec<usize>, usize) {
        let mut cursor = Cursor::new(&NUMBERS, parameters);
        let mut accepted = Vec::new();
        for (index, (count, total)) in pages.iter().enumerate() {
            let facts = Facts {
                total: *total,
                next: None,
                fingerprint: index as u64,
            };
            if cursor.accept(&facts, *count) {
                accepted.push(index + 1);
            }
            if cursor.has_ended() {
                return (accepted, index + 1);
            }
        }
        (accepted, pages.len() + 1)
    }

    fn all(pages: &[(usize, Option<u64>)]) -> (usize, usize) {
        let (accepted, asked) = walk(pages, &Parameters::new());
        (accepted.len(), asked)
    }

    #[test]
    fn the_total_ends_the_list() {
        assert_eq!(all(&[(10, Some(20)), (10, Some(20)), (10, None)]), (2, 2));
        assert_eq!(all(&[(3, Some(3)), (3, None)]), (1, 1));
    }

    #[test]
    fn an_empty_page_ends_the_list_whatever_the_total() {
        assert_eq!(all(&[(10, Some(30)), (0, Some(30)), (9, None)]), (1, 2));
        assert_eq!(all(&[(0, Some(30))]), (1, 1));
        assert_eq!(all(&[(0, None)]), (1, 1));
    }

    #[test]
    fn a_page_smaller_than_asked_is_no_end() {
        assert_eq!(all(&[(5, Some(10)), (5, Some(10))]), (2, 2));
        assert_eq!(all(&[(5, None), (5, None), (0, None)]), (2, 3));
    }

    #[test]
    fn a_total_that_grows_or_shrinks_is_taken_as_it_is_now() {
        assert_eq!(all(&[(10, Some(10 + 5)), (10, Some(22)), (2, Some(22))]), (3, 3));
        assert_eq!(all(&[(10, Some(30)), (5, Some(15))]), (2, 2));
        assert_eq!(all(&[(10, Some(30)), (4, Some(13)), (0, Some(13))]), (2, 3));
    }

    #[test]
    fn a_total_that_is_too_small_is_not_believed() {
        assert_eq!(all(&[(10, Some(0)), (10, Some(0)), (0, Some(0))]), (2, 3));
        assert_eq!(all(&[(3, Some(1)), (3, Some(1)), (0, None)]), (2, 3));
    }

    #[test]
    fn a_walk_may_start_in_the_middle() {
        let from_third = Parameters::new().with("PageNumber", 3).with("PageSize", "50");
        assert_eq!(
            walk(&[(50, Some(208)), (50, Some(208)), (8, Some(208))], &from_third),
            (vec![1, 2, 3], 3)
        );
    }

    #[test]
    fn a_walk_that_starts_in_the_middle_knows_pages_that_the_service_has_cut_short() {
        // A thousand were asked for, and the service gives a hundred at most.
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
    fn a_walk_may_start_at_page_zero() {
        let from_zero = Parameters::new().with("PageNumber", 0);
        for (fingerprints, accepted) in [
            // The service takes 0 for 1.
            (&[1, 1, 2][..], &[true, false, true][..]),
            // It counts from 0.
            (&[0, 1, 2], &[true, true, true]),
        ] {
            let mut cursor = Cursor::new(&NUMBERS, &from_zero);
            for (index, fingerprint) in fingerprints.iter().enumerate() {
                let facts = Facts {
                    total: None,
                    next: None,
                    fingerprint: *fingerprint,
                };
                assert_eq!(cursor.accept(&facts, 10), accepted[index], "{fingerprints:?} {index}");
                assert!(!cursor.has_ended());
            }
        }
    }

    #[test]
    fn a_page_that_comes_again_ends_the_list() {
        let mut cursor = Cursor::new(&NUMBERS, &Parameters::new());
        let facts = Facts {
            total: Some(100),
            ..Facts::default()
        };
        assert!(cursor.accept(&facts, 10));
        assert!(!cursor.has_ended());
        assert!(!cursor.accept(&facts, 10));
        assert!(cursor.has_ended());
    }

    #[test]
    fn the_fingerprint_is_that_of_the_content() {
        let page = |text: &str| fingerprint(&crate::decode::json(text).unwrap());
        let one = page(r#"{"RequestId": "a", "PageNumber": 1, "L": {"I": [{"x": 1}, {"x": 2.5}]}}"#);
        assert_eq!(
            one,
            page(r#"{"RequestId": "b", "PageNumber": 2, "L": {"I": [{"x": 1}, {"x": 2.5}]}}"#)
        );
        for other in [
            r#"{"L": {"I": [{"x": 1}, {"x": 2}]}}"#,
            r#"{"L": {"I": [{"x": 1}]}}"#,
            r#"{"L": {"I": [{"x": 2.5}, {"x": 1}]}}"#,
            r#"{"M": {"I": [{"x": 1}, {"x": 2.5}]}}"#,
        ] {
            assert_ne!(one, page(other), "{other}");
        }
    }
}
