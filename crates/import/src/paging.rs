//! Recognizes pagination: its parameters, the list of items, and the total.

use std::collections::BTreeMap;

use acs_spec::model::{Action, Alternative, Field, PageStyle, Pagination, Type};

use crate::report::{Notes, Rule};

/// Parameters with the number of the page, the likeliest first.
const PAGES: &[&str] = &[
    "pagenumber",
    "pagenum",
    "pageno",
    "currentpage",
    "pageindex",
    "currentpagenum",
    "pageid",
    "page",
    "pagenumbers",
];

/// Parameters with the number of items per page, the likeliest first.
const SIZES: &[&str] = &["pagesize", "maxresults", "maxresult", "size", "limit", "maxitems"];

/// Parameters with the token of a page, the likeliest first.
const TOKENS: &[&str] = &[
    "nexttoken",
    "nextpagetoken",
    "pagetoken",
    "continuationtoken",
    "marker",
    "token",
    "nextmarker",
];

/// Names of the total number of items, the likeliest first.
const TOTALS: &[&str] = &[
    "totalcount",
    "total",
    "totalnum",
    "totalnumber",
    "totalsize",
    "totalitems",
    "totalitem",
    "totalrecords",
    "totalrecord",
    "totalrecordcount",
    "totalitemcount",
    "totalresults",
    "itemtotalcount",
    "totalrows",
    "recordtotal",
];

/// Deep enough for every response of the catalogue; it bounds recursive shapes.
const DEPTH: usize = 8;

/// Returns the pagination of an action, if it has one.
pub(super) fn pagination(action: &Action, shapes: &BTreeMap<String, Field>, notes: &mut Notes) -> Option<Pagination> {
    let parameters = Parameters(&action.parameters);
    let page = parameters.first(PAGES).filter(|field| is_integer(field));
    let token = parameters.first(TOKENS).filter(|field| field.kind == Type::String);
    if page.is_none() && token.is_none() {
        return None;
    }
    let response = Reachable::of(&action.response, shapes);
    // If a switch has to be set for the token to count, page numbers are the simpler style.
    let switched = page.is_some() && parameters.first(&["usenexttoken"]).is_some();
    let next = token
        .filter(|_| !switched)
        .and_then(|token| Some((token, response.next_token(&token.name)?)));
    if next.is_none() && page.is_none() {
        return not_paged(notes, "the response has no token");
    }
    if next.is_none() && page.is_some_and(starts_at_zero) {
        return not_paged(notes, "pages are counted from 0");
    }
    let total = response.total();
    let Some(items) = response.items(action, total.as_deref(), notes) else {
        return not_paged(
            notes,
            if response.lists.is_empty() {
                "no list"
            } else {
                "several lists"
            },
        );
    };
    let size_of = |names: &[&str]| {
        let field = parameters.first(names).filter(|field| is_integer(field));
        field.map(|field| field.name.clone())
    };
    // Each style prefers its own names, and both share a single size.
    let by_number = page.filter(|page| !starts_at_zero(page)).map(|page| Alternative {
        style: PageStyle::PageNumber,
        page: Some(page.name.clone()),
        size: size_of(SIZES),
        ..Alternative::default()
    });
    let by_token = next.map(|(token, next)| Alternative {
        style: PageStyle::Token,
        size: size_of(&SIZES[1..]).or_else(|| size_of(SIZES)),
        next_token: Some(next).filter(|next| *next != token.name),
        token: Some(token.name.clone()),
        ..Alternative::default()
    });
    if by_token.is_some() {
        notes.add(Rule::PageToken, items.clone());
    }
    if by_number.is_some() {
        notes.add(Rule::PageNumber, items.clone());
    }
    let mut styles = by_token.into_iter().chain(by_number);
    let first = styles.next()?;
    Some(Pagination {
        style: first.style,
        page: first.page,
        token: first.token,
        size: first.size,
        next_token: first.next_token,
        total,
        items,
        alternative: styles.next(),
    })
}

fn is_integer(field: &Field) -> bool {
    matches!(field.kind, Type::Int32 | Type::Int64)
}

fn not_paged(notes: &mut Notes, reason: &str) -> Option<Pagination> {
    notes.add(Rule::NotPaged, reason);
    None
}

/// Returns whether pages are counted from 0; the runtime counts from 1.
fn starts_at_zero(page: &Field) -> bool {
    let zero = |number: Option<i64>| number.is_some_and(|number| number <= 0);
    zero(page.default.as_ref().and_then(serde_json::Value::as_i64))
        || (page.default.is_none() && zero(page.minimum.as_ref().and_then(serde_json::Number::as_i64)))
}

struct Parameters<'a>(&'a [Field]);

impl<'a> Parameters<'a> {
    /// Returns the parameter with the first matching name, ignoring case.
    fn first(&self, names: &[&str]) -> Option<&'a Field> {
        names
            .iter()
            .find_map(|name| self.0.iter().find(|field| field.name.eq_ignore_ascii_case(name)))
    }
}

/// The lists and scalars of a response outside of lists.
#[derive(Default)]
struct Reachable<'a> {
    /// Lists by path.
    lists: Vec<(String, &'a Field)>,
    /// Scalars by path, the shallow ones first.
    scalars: Vec<(String, &'a Field)>,
}

impl<'a> Reachable<'a> {
    fn of(response: &'a [Field], shapes: &'a BTreeMap<String, Field>) -> Self {
        let mut found = Self::default();
        let mut level: Vec<(String, &'a [Field])> = vec![(String::new(), response)];
        for _ in 0..DEPTH {
            let mut below = Vec::new();
            for (prefix, fields) in level {
                for field in fields {
                    let path = if prefix.is_empty() {
                        field.name.clone()
                    } else {
                        format!("{prefix}.{}", field.name)
                    };
                    // Paths are joined by dots, so that a name with a dot would be ambiguous.
                    if field.name.contains('.') {
                        continue;
                    }
                    match field.kind {
                        Type::List => found.lists.push((path, field)),
                        Type::Object => below.push((path, field.fields.as_slice())),
                        Type::Ref => {
                            let shape = field.shape.as_ref().and_then(|name| shapes.get(name));
                            below.extend(shape.map(|shape| (path, shape.fields.as_slice())));
                        }
                        Type::Any | Type::Map => {}
                        _ => found.scalars.push((path, field)),
                    }
                }
            }
            level = below;
        }
        found
    }

    /// Returns the path of the token of the next page.
    fn next_token(&self, token: &str) -> Option<String> {
        let token = token.to_ascii_lowercase();
        let bare = token.trim_start_matches("next");
        let names = [format!("next{bare}"), token.clone(), "nexttoken".to_owned()];
        names
            .iter()
            .find_map(|name| {
                // Responses often name the token of the next page like the parameter.
                self.scalars
                    .iter()
                    .find(|(_, f)| f.kind == Type::String && f.name.eq_ignore_ascii_case(name))
            })
            .map(|(path, _)| path.clone())
    }

    fn total(&self) -> Option<String> {
        TOTALS
            .iter()
            .find_map(|name| {
                self.scalars
                    .iter()
                    .find(|(_, field)| is_integer(field) && field.name.eq_ignore_ascii_case(name))
            })
            .map(|(path, _)| path.clone())
    }

    /// Returns the path of the items: the only list; else the only one of objects; else the only one among these
    /// that the action is named after; else the only one beside the total.
    fn items(&self, action: &Action, total: Option<&str>, notes: &mut Notes) -> Option<String> {
        if let [(path, _)] = self.lists.as_slice() {
            return Some(path.clone());
        }
        let objects: Vec<&(String, &Field)> = self.lists.iter().filter(|(_, list)| holds_objects(list)).collect();
        let candidates = if objects.is_empty() {
            self.lists.iter().collect()
        } else {
            objects
        };
        let named = only(
            candidates
                .iter()
                .filter(|(_, list)| is_named_after(&action.action, list)),
        );
        let beside = || {
            only(
                candidates
                    .iter()
                    .filter(|(path, _)| total.is_some_and(|total| parent(total) == parent(path))),
            )
        };
        let (path, reason) = match candidates.as_slice() {
            [(path, _)] => (path, "the only list of objects"),
            _ => match (named, beside()) {
                (Some((path, _)), _) => (path, "the list of the action's name"),
                (None, Some((path, _))) => (path, "the only list beside the total"),
                (None, None) => return None,
            },
        };
        notes.add(Rule::ItemsChosen, format!("{path}: {reason}"));
        Some(path.clone())
    }
}

fn only<T>(mut candidates: impl Iterator<Item = T>) -> Option<T> {
    let first = candidates.next()?;
    candidates.next().is_none().then_some(first)
}

fn parent(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(parent, _)| parent)
}

fn holds_objects(list: &Field) -> bool {
    list.items
        .as_deref()
        .is_some_and(|items| matches!(items.kind, Type::Object | Type::Ref))
}

/// Returns whether the action's name ends with the name of the list, singular or plural: `DescribeDisks` and `Disks`.
fn is_named_after(action: &str, list: &Field) -> bool {
    let action = stem(action);
    let named = |name: &str| {
        let name = stem(name);
        name.len() > 2 && action.ends_with(&name)
    };
    named(&list.name) || list.element.as_deref().is_some_and(named)
}

fn stem(name: &str) -> String {
    let mut name = name.to_ascii_lowercase();
    for ending in ["list", "set", "infos", "info", "s"] {
        if name.len() > ending.len() + 2 && name.ends_with(ending) {
            name.truncate(name.len() - ending.len());
        }
    }
    name
}
