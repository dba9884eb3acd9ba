//! The way from page to page.

use std::collections::HashSet;

use acs_protocol::{
    Parameters,
    action::{ByNumber, ByToken, Pagination},
};
use serde_json::Value;

use super::page::{PageInfo, PageItems};
use crate::error::{Error, ErrorKind};

/// The most pages of a list, unless the service's total says that it has more items.
const MAX_PAGES: u64 = 10_000;

/// How often in a row a page may come again that can be a page of its own, since its items are not distinct either.
const MAX_REPEATS: u32 = 10;

/// The size of a page where neither spec nor caller say one: a page with less is not taken for a full one.
const USUAL_SIZE: u64 = 10;

const NO_STYLE: ByNumber<'static> = ByNumber {
    page: "PageNumber",
    size: None,
    default_size: 0,
};

/// Where in a list the walk is.
#[derive(Debug)]
pub(super) struct Cursor {
    pagination: &'static Pagination<'static>,
    place: Place,
    has_ended: bool,
    /// Why the walk cannot go on, although the list has not ended.
    obstacle: Option<String>,
    /// How many pages have come.
    pages: u64,
    /// The most pages, if the caller says so.
    max_pages: Option<u64>,
    /// The total by the first page.
    first_total: Option<u64>,
    /// The items of the last page.
    last: Option<PageItems>,
    /// Pages that cannot come again by chance, by their hashes.
    unique: HashSet<u64>,
    /// How often in a row the last page came.
    repeats: u32,
}

#[derive(Debug)]
enum Place {
    Number(Number),
    Token(Token),
}

#[derive(Debug)]
struct Number {
    style: ByNumber<'static>,
    /// The number of the page to ask for.
    next: u64,
    /// The items asked for a page, if that is known.
    size: Option<u64>,
    /// The items up to here, those of pages before the first included. `None` if nobody can tell.
    seen: Option<u64>,
    /// Whether `seen` rests on pages before the first having been full, which only the first page can tell.
    is_assumed: bool,
    /// The most items that a page had.
    largest: u64,
    /// The total by the last page.
    announced: Option<u64>,
    /// Whether the size is set for each page, and not left to the caller and the service.
    sets_size: bool,
}

#[derive(Debug)]
struct Token {
    style: ByToken<'static>,
    /// The token of the page to ask for.
    next: Option<String>,
    used: HashSet<String>,
    /// The items that have come.
    seen: u64,
    /// Whether the walk began at the start of the list.
    is_from_start: bool,
}

/// What a page is that came before.
enum Repeat {
    /// It did not come before.
    No,
    /// It is the end of the list: the service gives its last page for those behind it.
    End,
    /// The list would never end, or lack items.
    Obstacle(String),
}

impl Cursor {
    /// The start of a walk. The parameters are made those of one style: what belongs to the other goes.
    pub(super) fn new(pagination: &'static Pagination<'static>, parameters: &mut Parameters) -> Self {
        let place = match (pagination.numbers(), pagination.tokens()) {
            (Some(numbers), Some(tokens)) => {
                if goes_by_number(pagination, parameters) {
                    parameters.set(tokens.token, Value::Null);
                    carry_size(parameters, tokens.size, numbers.size);
                    Place::number(numbers, parameters)
                } else {
                    parameters.set(numbers.page, Value::Null);
                    carry_size(parameters, numbers.size, tokens.size);
                    Place::token(tokens, parameters)
                }
            }
            (_, Some(tokens)) => Place::token(tokens, parameters),
            (Some(numbers), None) => Place::number(numbers, parameters),
            // A descriptor always has a style.
            (None, None) => Place::number(NO_STYLE, parameters),
        };
        Self {
            pagination,
            place,
            has_ended: false,
            obstacle: None,
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

    /// Sets the parameters of the page to ask for.
    ///
    /// # Errors
    /// If the service has led back to a page that came before, or there are too many pages.
    pub(super) fn apply(&self, parameters: &mut Parameters) -> Result<(), Error> {
        if let Some(obstacle) = &self.obstacle {
            return Err(Error::new(ErrorKind::Pagination, obstacle.as_str()));
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
        match &self.place {
            Place::Number(number) => {
                if number.sets_size {
                    if let Some(style) = self.pagination.tokens() {
                        parameters.set(style.token, Value::Null);
                        carry_size(parameters, style.size, None);
                    }
                    if let (Some(name), Some(size)) = (number.style.size, number.size) {
                        parameters.set(name, Value::from(size));
                    }
                }
                // What the caller has set for the first page is left as it is, whatever it is.
                if self.pages > 0 || parameters.get(number.style.page).is_none() {
                    parameters.set(number.style.page, Value::from(number.next));
                }
            }
            Place::Token(token) => {
                if let Some(next) = &token.next {
                    parameters.set(token.style.token, next.as_str());
                }
            }
        }
        Ok(())
    }

    /// Moves on behind a page of `count` items. Says whether it belongs to the list: the last of several pages does not if
    /// it is empty or came before.
    pub(super) fn accept(&mut self, info: &PageInfo, count: usize) -> bool {
        let count = count as u64;
        self.pages = self.pages.saturating_add(1);
        if self.pages == 1 {
            self.first_total = info.total;
        }
        let same = |last: &PageItems| info.items.count > 0 && *last == info.items;
        let is_same = self.last.as_ref().is_some_and(same);
        let is_accepted = match &self.place {
            Place::Number(_) => self.accept_number(info, count, is_same),
            Place::Token(_) => self.accept_token(info, count, is_same),
        };
        if count > 0 {
            self.last = Some(info.items);
        }
        is_accepted
    }

    fn accept_number(&mut self, info: &PageInfo, count: u64, is_same: bool) -> bool {
        let is_first = self.pages == 1;
        let repeat = self.repeat_of_number(info, count, is_same);
        let Place::Number(number) = &mut self.place else {
            return true;
        };
        if is_same && number.next == 1 {
            // Page 0 was asked for first, and the service took it for page 1.
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
            Repeat::Obstacle(obstacle) => {
                self.obstacle = Some(obstacle);
                return false;
            }
        }
        number.next = number.next.saturating_add(1);
        number.largest = number.largest.max(count);
        number.seen = number.seen.map(|seen| seen.saturating_add(count));
        if std::mem::take(&mut number.is_assumed) && number.size != Some(count) {
            // It may be the last page, or all are of another size than asked for, those before it too.
            number.seen = None;
        }
        // Where more has come than the total says, it is wrong. Then only a page without items ends the list: a short one
        // may be a limit of the service. A total that the first full page reaches may be no more than its length.
        let is_full = count >= number.size.unwrap_or(USUAL_SIZE);
        let is_reached = number.seen.is_some() && number.seen == info.total;
        self.has_ended = is_reached && (!is_full || number.announced == info.total);
        number.announced = info.total;
        true
    }

    /// Whether a page came before, by number. Pages of distinct items do not come a second time by chance: then the
    /// service gives its last page for all behind it, or goes by no number at all, which its total tells. Others can be
    /// pages of their own, such as those of a list of states.
    fn repeat_of_number(&mut self, info: &PageInfo, count: u64, is_same: bool) -> Repeat {
        let is_known = self.is_known(&info.items);
        let Place::Number(number) = &self.place else {
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
            Some(total) if info.items.are_distinct => Repeat::Obstacle(format!(
                "page {} has the items of a page before it, although the service counts {total} items and {seen} have come",
                number.next
            )),
            Some(_) => Repeat::No,
            None if info.items.are_distinct || count < number.size.unwrap_or(USUAL_SIZE) => Repeat::End,
            None => self.repeated(),
        }
    }

    fn accept_token(&mut self, info: &PageInfo, count: u64, is_same: bool) -> bool {
        if count > 0 && self.is_known(&info.items) {
            self.obstacle = Some(format!(
                "page {} has the items of a page before it, and a new token: the list would never end",
                self.pages
            ));
            return false;
        }
        let Place::Token(token) = &mut self.place else {
            return true;
        };
        token.seen = token.seen.saturating_add(count);
        let (seen, is_from_start) = (token.seen, token.is_from_start);
        token.next.clone_from(&info.next);
        match &token.next {
            None => self.has_ended = true,
            Some(next) if !token.used.insert(next.clone()) => {
                self.obstacle =
                    Some("the service gave the token of a page that came before: the list would never end".to_owned());
            }
            Some(_) => {}
        }
        if self.has_ended {
            let goes_on = is_from_start && self.pages == 1 && info.total.is_some_and(|total| total > seen);
            if let (true, true, Some(style)) = (goes_on, count > 0, self.pagination.numbers()) {
                // Although a size was asked for, the service gave no token: it goes by numbers.
                self.has_ended = false;
                self.place = Place::after_first(style, count, info.total);
            }
            return true;
        }
        let is_counted = is_from_start && info.total.is_some_and(|total| total >= seen);
        if !is_same || is_counted {
            self.repeats = 0;
        } else if let Repeat::Obstacle(obstacle) = self.repeated() {
            self.obstacle.get_or_insert(obstacle);
        }
        true
    }

    /// Whether a page came anywhere before that cannot come twice, and remembers it.
    fn is_known(&mut self, items: &PageItems) -> bool {
        items.count > 1 && items.are_distinct && items.are_objects && !self.unique.insert(items.hash)
    }

    /// Counts a page that came again where nothing tells whether it is one of its own.
    fn repeated(&mut self) -> Repeat {
        self.repeats += 1;
        if self.repeats < MAX_REPEATS {
            return Repeat::No;
        }
        Repeat::Obstacle(format!(
            "the same page came {} times in a row, and no total tells whether the list goes on",
            self.repeats + 1
        ))
    }
}

impl Place {
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

    /// Behind a first page that was asked for by token.
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

/// Whether a walk goes by page numbers where the action takes tokens too: as what the caller has set says.
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

/// Takes the size of the other style out; it counts for this one where that has none of its own.
fn carry_size(parameters: &mut Parameters, from: Option<&str>, to: Option<&str>) {
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

/// Takes out what says where a walk begins, so that it begins at the start of the list.
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

/// The value of a parameter as text; `None` if it is blank.
fn text(parameters: &Parameters, name: &str) -> Option<String> {
    match parameters.get(name)? {
        Value::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
        value => Some(value.to_string()),
    }
}

#[cfg(test)]
mod tests;
