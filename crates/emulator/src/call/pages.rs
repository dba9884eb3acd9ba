//! The page of a list that a call asks for, and the tokens that lead from page to page.

use acs_spec::model::{Action, PageStyle};
use serde_json::{Map, Value};

use super::Call;
use crate::{error::ServiceError, random};

/// The default size of a page.
pub(crate) const SIZE: usize = 10;

/// The parameters of an action that select a page. An action may have both styles.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct PageParameters<'a> {
    pub(crate) page: Option<&'a str>,
    pub(crate) size: Option<&'a str>,
    pub(crate) token: Option<&'a str>,
    pub(crate) most: Option<&'a str>,
}

/// The page that a call asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PageRequest {
    /// A page by its number, from 1.
    Number { page: usize, size: usize },
    /// The items after the position of a token; the first ones without a token.
    AfterToken { position: Option<u64>, size: usize },
}

impl<'a> PageParameters<'a> {
    /// Returns the parameters of an action by the pagination of its spec.
    pub(crate) fn of(action: &'a Action) -> Option<Self> {
        let pages = action.pagination.as_ref()?;
        let mut names = Self::default();
        for turning in pages.styles() {
            match turning.style {
                PageStyle::PageNumber => (names.page, names.size) = (turning.page, turning.size),
                PageStyle::Token => (names.token, names.most) = (turning.token, turning.size),
            }
        }
        Some(names)
    }

    /// Returns those parameters of an action that have the usual names, whether or not its spec declares pagination.
    pub(crate) fn declared(action: &'a Action) -> Self {
        let declared = |name: &str| {
            let mut fields = action.parameters.iter();
            fields.find(|field| field.name == name).map(|field| field.name.as_str())
        };
        Self {
            page: declared("PageNumber"),
            size: declared("PageSize"),
            token: declared("NextToken"),
            most: declared("MaxResults"),
        }
    }

    /// Returns whether a parameter is one of these.
    pub(crate) fn has(&self, parameter: &str) -> bool {
        [self.page, self.size, self.token, self.most].contains(&Some(parameter))
    }

    /// Returns the page that a call asks for. If an action has both styles, the parameters of the call decide; tokens have
    /// precedence, as in the service, and page numbers are the default.
    ///
    /// # Errors
    /// If the parameters of both styles contradict each other, or the token was not issued for this list.
    pub(crate) fn requested(&self, call: &Call<'_>) -> Result<PageRequest, ServiceError> {
        let has = |name: Option<&str>| name.is_some_and(|name| given(call, name));
        let count = |name: Option<&str>| {
            let number = name.and_then(|name| call.number(name))?;
            usize::try_from(number).ok()
        };
        for name in [self.page, self.size, self.most].into_iter().flatten() {
            if call.number(name).is_some_and(|number| number < 1) {
                return Err(call.invalid(name, "it has to be at least 1"));
            }
        }
        if !self.is_by_token(has) {
            return Ok(PageRequest::Number {
                page: count(self.page).unwrap_or(1),
                size: count(self.size).unwrap_or(SIZE),
            });
        }
        if let Some(page) = self.page.filter(|name| count(Some(name)).is_some_and(|page| page > 1)) {
            let tokens: Vec<&str> = [self.token, self.most].into_iter().flatten().collect();
            let reason = format!("a page number cannot be combined with {}", tokens.join(" or "));
            return Err(call.invalid(page, &reason));
        }
        let position = match self.token.filter(|name| given(call, name)) {
            Some(name) => {
                let position = self.position(call, call.text(name).unwrap_or_default());
                Some(position.ok_or_else(|| {
                    let reason = "it was not issued by this emulator for a list with these parameters";
                    call.invalid(name, reason)
                })?)
            }
            None => None,
        };
        Ok(PageRequest::AfterToken {
            position,
            size: count(self.most).unwrap_or(SIZE),
        })
    }

    /// Returns whether the parameters of a call select its page by token.
    fn is_by_token(&self, has: impl Fn(Option<&str>) -> bool) -> bool {
        match (self.token, self.page) {
            (None, _) => false,
            (Some(_), None) => true,
            // A size that both styles share does not decide.
            (Some(_), Some(_)) if self.most == self.size => has(self.token) || !has(self.page),
            (Some(_), Some(_)) => has(self.token) || has(self.most),
        }
    }

    /// Returns the token for the page after a position of the list of a call.
    pub(crate) fn token(&self, call: &Call<'_>, position: u64) -> String {
        format!("p{position:x}-{:016x}", self.list(call))
    }

    fn position(&self, call: &Call<'_>, token: &str) -> Option<u64> {
        let (position, list) = token.strip_prefix('p')?.split_once('-')?;
        let is_own = list == format!("{:016x}", self.list(call));
        is_own.then(|| u64::from_str_radix(position, 16).ok()).flatten()
    }

    /// Returns a hash of the action and of all parameters except those that select a page.
    fn list(&self, call: &Call<'_>) -> u64 {
        let about: Map<String, Value> = call
            .parameters
            .iter()
            .filter(|(name, _)| !self.has(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let product = &call.spec.product;
        let text = format!(
            "{} {} {} {}",
            product.product,
            product.version,
            call.spec.action.action,
            Value::Object(about)
        );
        random::hash(&text) ^ call.state.seed
    }
}

/// Returns whether the call has the parameter and it is not empty.
fn given(call: &Call<'_>, name: &str) -> bool {
    match call.parameters.get(name) {
        None => false,
        Some(Value::String(text)) => !text.is_empty(),
        Some(_) => true,
    }
}
