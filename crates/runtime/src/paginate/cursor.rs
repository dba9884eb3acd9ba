//! The position in a list, and the rules by which it advances and ends.

use std::collections::HashSet;

use acs_protocol::{
    Parameters,
    action::{ByNumber, ByToken, Pagination},
};
use serde_json::Value;

use super::page::{PageInfo, PageItems};
use crate::error::{Error, ErrorKind};

/// The limit of pages, unless the service's total needs more.
const MAX_PAGES: u64 = 10_000;

/// How often in a row an equal page may come again if its items are not distinct either, so that it can be another
/// page.
const MAX_REPEATS: u32 = 10;

/// The page size that is assumed where neither spec nor caller set one; a page with fewer items is not full.
const DEFAULT_PAGE_SIZE: u64 = 10;

const NO_STYLE: ByNumber<'static> = ByNumber::new("PageNumber");

/// The position in a list.
#[derive(Debug)]
pub(super) struct Cursor {
    pagination: &'static Pagination<'static>,
    next: NextPage,
    has_ended: bool,
    /// The reason why the listing cannot continue although the list has not ended.
    failure: Option<String>,
    /// The number of pages so far.
    pages: u64,
    /// The caller's limit of pages.
    max_pages: Option<u64>,
    /// The total on the first page.
    first_total: Option<u64>,
    /// The items of the last page.
    last: Option<PageItems>,
    /// The hashes of pages that cannot repeat by chance.
    unique: HashSet<u64>,
    /// How often in a row the last page has repeated.
    repeats: u32,
}

#[derive(Debug)]
enum NextPage {
    Number(Number),
    Token(Token),
}

#[derive(Debug)]
struct Number {
    style: ByNumber<'static>,
    /// The number of the next page.
    next: u64,
    /// The requested number of items per page, if it is known.
    size: Option<u64>,
    /// The number of items so far, including those of pages before the first one. `None` if it is unknown.
    seen: Option<u64>,
    /// Whether `seen` assumes that the pages before the first one were full, which only the first page can confirm.
    is_assumed: bool,
    /// The largest number of items of a page.
    largest: u64,
    /// The total on the last page.
    announced: Option<u64>,
    /// Whether the page size is set on each request instead of left to caller and service.
    sets_size: bool,
}

#[derive(Debug)]
struct Token {
    style: ByToken<'static>,
    /// The token of the next page.
    next: Option<String>,
    used: HashSet<String>,
    /// The number of items so far.
    seen: u64,
    /// Whether the listing began at the start of the list.
    is_from_start: bool,
}

/// The meaning of a page that equals an earlier one.
enum Repeat {
    /// It does not equal an earlier page.
    No,
    /// It ends the list: the service returns its last page for all pages behind it.
    End,
    /// The list would never end or lack items.
    Failure(String),
}

impl Cursor {
    /// Creates the cursor at the start of a listing. The parameters of the other style are removed.
    pub(super) fn new(pagination: &'static Pagination<'static>, parameters: &mut Parameters) -> Self {
        let next = match (pagination.numbers(), pagination.tokens()) {
            (Some(numbers), Some(tokens)) => {
                if goes_by_number(pagination, parameters) {
                    parameters.set(tokens.token, Value::Null);
                    move_size(parameters, tokens.size, numbers.size);
                    NextPage::number(numbers, parameters)
                } else {
                    parameters.set(numbers.page, Value::Null);
                    move_size(parameters, numbers.size, tokens.size);
                    NextPage::token(tokens, parameters)
                }
            }
            (_, Some(tokens)) => NextPage::token(tokens, parameters),
            (Some(numbers), None) => NextPage::number(numbers, parameters),
            // A descriptor always has a style.
            (None, None) => NextPage::number(NO_STYLE, parameters),
        };
        Self {
            pagination,
            next,
            has_ended: false,
            failure: None,
            pages: 0,
            max_pages: None,
            first_total: None,
            last: None,
            unique: HashSet::new(),
            repeats: 0,
        }
    }

    pub(super) fn set_max_pages(&mut self, pages: u64) {
        self.max_pages = Some(pages);
    }

    pub(super) fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// Sets the parameters of the next page.
    ///
    /// # Errors
    /// If the service has returned an earlier page, or there are too many pages.
    pub(super) fn apply(&self, parameters: &mut Parameters) -> Result<(), Error> {
        if let Some(failure) = &self.failure {
            return Err(Error::new(ErrorKind::Pagination, failure.as_str()));
        }
        let limit = self
            .max_pages
            .unwrap_or_else(|| MAX_PAGES.max(self.first_total.unwrap_or_default()));
        if self.pages >= limit {
            return Err(Error::new(
                ErrorKind::Pagination,
                format!("the list has not ended after {limit} pages"),
            )
            .with_advice("raise the limit by `max_pages` or ask for larger pages, if the list is that long"));
        }
        match &self.next {
            NextPage::Number(number) => {
                if number.sets_size {
                    if let Some(style) = self.pagination.tokens() {
                        parameters.set(style.token, Value::Null);
                        move_size(parameters, style.size, None);
                    }
                    if let (Some(name), Some(size)) = (number.style.size, number.size) {
                        parameters.set(name, Value::from(size));
                    }
                }
                // The caller's value for the first page is not changed.
                if self.pages > 0 || parameters.get(number.style.page).is_none() {
                    parameters.set(number.style.page, Value::from(number.next));
                }
            }
            NextPage::Token(token) => {
                if let Some(next) = &token.next {
                    parameters.set(token.style.token, next.as_str());
                }
            }
        }
        Ok(())
    }

    /// Advances past a page of `count` items. Returns whether it belongs to the list: the last of several pages does
    /// not if it is empty or repeats an earlier one.
    pub(super) fn accept(&mut self, info: &PageInfo, count: usize) -> bool {
        let count = count as u64;
        self.pages = self.pages.saturating_add(1);
        if self.pages == 1 {
            self.first_total = info.total;
        }
        let same = |last: &PageItems| info.items.count > 0 && *last == info.items;
        let is_same = self.last.as_ref().is_some_and(same);
        let is_accepted = match &self.next {
            NextPage::Number(_) => self.accept_number(info, count, is_same),
            NextPage::Token(_) => self.accept_token(info, count, is_same),
        };
        if count > 0 {
            self.last = Some(info.items);
        }
        is_accepted
    }

    fn accept_number(&mut self, info: &PageInfo, count: u64, is_same: bool) -> bool {
        let is_first = self.pages == 1;
        let repeat = self.repeat_of_number(info, count, is_same);
        let NextPage::Number(number) = &mut self.next else {
            return true;
        };
        if is_same && number.next == 1 {
            // Page 0 was requested first, and the service returned page 1.
            number.next = 2;
            return false;
        }
        if count == 0 {
            self.has_ended = true;
            return is_first;
        }
        match repeat {
            Repeat::No => {}
            Repeat::End => {
                self.has_ended = true;
                return false;
            }
            Repeat::Failure(failure) => {
                self.failure = Some(failure);
                return false;
            }
        }
        number.next = number.next.saturating_add(1);
        number.largest = number.largest.max(count);
        number.seen = number.seen.map(|seen| seen.saturating_add(count));
        if std::mem::take(&mut number.is_assumed) && number.size != Some(count) {
            // It may be the last page, or all pages, including earlier ones, have another size than requested.
            number.seen = None;
        }
        // A total below the number of items so far is wrong. Then only an empty page ends the list, since a short one
        // may be due to a limit of the service. A total that the first full page reaches may be no more than that
        // page's length.
        let is_full = count >= number.size.unwrap_or(DEFAULT_PAGE_SIZE);
        let is_reached = number.seen.is_some() && number.seen == info.total;
        self.has_ended = is_reached && (!is_full || number.announced == info.total);
        number.announced = info.total;
        true
    }

    /// Classifies a page by number that equals an earlier one. Pages of distinct items do not repeat by chance: either
    /// the service returns its last page for all pages behind it, or it ignores the number, which its total shows.
    /// Other pages may be equal by chance, such as those of a list of states.
    fn repeat_of_number(&mut self, info: &PageInfo, count: u64, is_same: bool) -> Repeat {
        let is_known = self.is_known(&info.items);
        let NextPage::Number(number) = &self.next else {
            return Repeat::No;
        };
        if !(is_same || is_known) {
            self.repeats = 0;
            return Repeat::No;
        }
        let before = number.next.saturating_sub(1);
        let seen = number
            .seen
            .unwrap_or_else(|| before.saturating_mul(number.largest.max(number.size.unwrap_or_default())));
        let missing = info.total.filter(|total| *total > seen);
        match missing {
            Some(total) if info.items.are_distinct => Repeat::Failure(format!(
                "page {} has the items of a page before it, although the service counts {total} items and {seen} have come",
                number.next
            )),
            Some(_) => Repeat::No,
            None if info.items.are_distinct || count < number.size.unwrap_or(DEFAULT_PAGE_SIZE) => Repeat::End,
            None => self.repeated(),
        }
    }

    fn accept_token(&mut self, info: &PageInfo, count: u64, is_same: bool) -> bool {
        if count > 0 && self.is_known(&info.items) {
            self.failure = Some(format!(
                "page {} has the items of a page before it, and a new token: the list would never end",
                self.pages
            ));
            return false;
        }
        let NextPage::Token(token) = &mut self.next else {
            return true;
        };
        token.seen = token.seen.saturating_add(count);
        let (seen, is_from_start) = (token.seen, token.is_from_start);
        token.next.clone_from(&info.next);
        match &token.next {
            None => self.has_ended = true,
            Some(next) if !token.used.insert(next.clone()) => {
                self.failure =
                    Some("the service gave the token of a page that came before: the list would never end".to_owned());
            }
            Some(_) => {}
        }
        if self.has_ended {
            let goes_on = is_from_start && self.pages == 1 && info.total.is_some_and(|total| total > seen);
            if let (true, true, Some(style)) = (goes_on, count > 0, self.pagination.numbers()) {
                // Although a page size was requested, the service returned no token, so it uses page numbers.
                self.has_ended = false;
                self.next = NextPage::after_first(style, count, info.total);
            }
            return true;
        }
        let is_counted = is_from_start && info.total.is_some_and(|total| total >= seen);
        if !is_same || is_counted {
            self.repeats = 0;
        } else if let Repeat::Failure(failure) = self.repeated() {
            self.failure.get_or_insert(failure);
        }
        true
    }

    /// Returns whether an equal page came before that cannot repeat by chance, and remembers this one.
    fn is_known(&mut self, items: &PageItems) -> bool {
        items.count > 1 && items.are_distinct && items.are_objects && !self.unique.insert(items.hash)
    }

    /// Counts a repeated page where nothing shows whether it is another one.
    fn repeated(&mut self) -> Repeat {
        self.repeats += 1;
        if self.repeats < MAX_REPEATS {
            return Repeat::No;
        }
        Repeat::Failure(format!(
            "the same page came {} times in a row, and no total shows whether the list continues",
            self.repeats + 1
        ))
    }
}

impl NextPage {
    fn number(style: ByNumber<'static>, parameters: &Parameters) -> Self {
        let next = number(parameters, style.page).unwrap_or(1);
        let asked = style.size.and_then(|size| number(parameters, size));
        let size = asked.or(Some(u64::from(style.default_size))).filter(|size| *size > 0);
        Self::Number(Number {
            style,
            next,
            size,
            seen: match next {
                0 | 1 => Some(0),
                later => size.map(|size| size.saturating_mul(later - 1)),
            },
            is_assumed: next > 1,
            largest: 0,
            announced: None,
            sets_size: false,
        })
    }

    fn token(style: ByToken<'static>, parameters: &mut Parameters) -> Self {
        if let Some(size) = style.size
            && style.page_size > 0
            && parameters.get(size).is_none()
        {
            parameters.set(size, Value::from(style.page_size));
        }
        let first = text(parameters, style.token);
        Self::Token(Token {
            style,
            next: None,
            is_from_start: first.is_none(),
            used: first.into_iter().collect(),
            seen: 0,
        })
    }

    /// Creates the position after a first page that was requested by token.
    fn after_first(style: ByNumber<'static>, count: u64, total: Option<u64>) -> Self {
        Self::Number(Number {
            style,
            next: 2,
            size: Some(count),
            seen: Some(count),
            is_assumed: false,
            largest: count,
            announced: total,
            sets_size: true,
        })
    }
}

/// Returns whether a listing uses page numbers where the action supports both styles, by the parameters that the caller
/// has set.
fn goes_by_number(pagination: &Pagination<'_>, parameters: &Parameters) -> bool {
    let (Some(numbers), Some(tokens)) = (pagination.numbers(), pagination.tokens()) else {
        return pagination.prefers_numbers();
    };
    let is_set = |name: Option<&str>| name.is_some_and(|name| parameters.get(name).is_some());
    if text(parameters, tokens.token).is_some() {
        return false;
    }
    if text(parameters, numbers.page).is_some() {
        return true;
    }
    let one_size = numbers.size == tokens.size;
    match (
        is_set(Some(tokens.token)) || (is_set(tokens.size) && !one_size),
        is_set(numbers.size) && !one_size,
    ) {
        (true, false) => false,
        (false, true) => true,
        _ => pagination.prefers_numbers(),
    }
}

/// Removes the page size of the other style, and uses it for this style if that has none.
fn move_size(parameters: &mut Parameters, from: Option<&str>, to: Option<&str>) {
    let Some((from, size)) = from
        .filter(|from| to != Some(*from))
        .and_then(|from| Some((from, parameters.get(from)?.clone())))
    else {
        return;
    };
    parameters.set(from, Value::Null);
    if let Some(to) = to
        && parameters.get(to).is_none()
    {
        parameters.set(to, size);
    }
}

/// Removes the parameters of a start, so that the listing begins at the start of the list.
pub(super) fn rewind(pagination: &Pagination<'_>, parameters: &mut Parameters) {
    let page = pagination.numbers().map(|style| style.page);
    let token = pagination.tokens().map(|style| style.token);
    for name in page.into_iter().chain(token) {
        parameters.set(name, Value::Null);
    }
}

fn number(parameters: &Parameters, name: &str) -> Option<u64> {
    match parameters.get(name)? {
        Value::String(text) => text.trim().parse().ok(),
        value => value.as_u64(),
    }
}

/// Returns the value of a parameter as text, or `None` if it is blank.
fn text(parameters: &Parameters, name: &str) -> Option<String> {
    match parameters.get(name)? {
        Value::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
        value => Some(value.to_string()),
    }
}

#[cfg(test)]
mod tests;
