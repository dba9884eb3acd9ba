//! Which page of a list a call asks for, and the tokens that lead from page to page.

use acs_spec::model::{Action, PageStyle};
use serde_json::{Map, Value};

use super::Call;
use crate::{error::ServiceError, random};

/// The size of a page, where neither the call nor the spec names one.
pub(crate) const SIZE: usize = 10;

/// The parameters by which an action takes the page that is wanted. An action may have both styles.
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
    /// By number, from 1, of pages of that size.
    Number { page: usize, size: usize },
    /// So many items, behind the position that a token leads to; from the first one without a token.
    Behind { position: Option<u64>, size: usize },
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

    /// Whether a parameter says which page is wanted.
    pub(crate) fn has(&self, parameter: &str) -> bool {
        [self.page, self.size, self.token, self.most].contains(&Some(parameter))
    }

    /// The page that the call asks for. Of two styles, the one whose parameters the call has counts; tokens go first, as
    /// the service has it, and pages by number are the default.
    ///
    /// # Errors
    /// If the call mixes the two so that they contradict each other, or its token was not given out for this list.
    pub(crate) fn requested(&self, call: &Call<'_>) -> Result<PageRequest, ServiceError> {
        let has = |name: Option<&str>| name.is_some_and(|name| given(call, name));
        let count = |name: Option<&str>| {
            let number = name.and_then(|name| call.number(name))?;
            usize::try_from(number).ok()
        };
        for name in [self.page, self.size, self.most].into_iter().flatten() {
            if call.number(name).is_some_and(|number| number < 1) {
                return Err(call.invalid(name, "it counts from 1"));
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
                    let reason = "it was not given out by this emulator for this list with these parameters";
                    call.invalid(name, reason)
                })?)
            }
            None => None,
        };
        Ok(PageRequest::Behind {
            position,
            size: count(self.most).unwrap_or(SIZE),
        })
    }

    /// Whether the call asks for its page by token, by the parameters that it has.
    fn is_by_token(&self, has: impl Fn(Option<&str>) -> bool) -> bool {
        match (self.token, self.page) {
            (None, _) => false,
            (Some(_), None) => true,
            // A size that both styles share says nothing.
            (Some(_), Some(_)) if self.most == self.size => has(self.token) || !has(self.page),
            (Some(_), Some(_)) => has(self.token) || has(self.most),
        }
    }

    /// The token for the page behind a position of the list that the call describes.
    pub(crate) fn token(&self, call: &Call<'_>, position: u64) -> String {
        format!("p{position:x}-{:016x}", self.list(call))
    }

    fn position(&self, call: &Call<'_>, token: &str) -> Option<u64> {
        let (position, list) = token.strip_prefix('p')?.split_once('-')?;
        let is_own = list == format!("{:016x}", self.list(call));
        is_own.then(|| u64::from_str_radix(position, 16).ok()).flatten()
    }

    /// A number for the list that the call describes: the action and all parameters but those about pages.
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

/// Whether the call has the parameter, with something in it.
fn given(call: &Call<'_>, name: &str) -> bool {
    match call.parameters.get(name) {
        None => false,
        Some(Value::String(text)) => !text.is_empty(),
        Some(_) => true,
    }
}
