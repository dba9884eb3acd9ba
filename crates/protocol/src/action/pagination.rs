/// The pagination of an action. Paths into the response are wire names joined by dots, without wrapper levels.
///
/// An action can support two styles, page numbers and tokens. The style that the descriptor begins with is used unless
/// the caller sets a parameter of the other:
///
/// ```
/// use acs_protocol::action::Pagination;
///
/// static PAGES: Pagination<'static> = Pagination::by_token("Instances", "NextToken", "NextToken")
///     .token_size("MaxResults", 100)
///     .or_by_number("PageNumber")
///     .number_size("PageSize", 10)
///     .total("TotalCount");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pagination<'a> {
    items: &'a str,
    total: Option<&'a str>,
    preferred: Style<'a>,
    alternative: Option<Style<'a>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style<'a> {
    Number(ByNumber<'a>),
    Token(ByToken<'a>),
}

/// Pagination by page numbers from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ByNumber<'a> {
    /// The parameter with the number of the page.
    pub page: &'a str,
    /// The parameter with the number of items per page.
    pub size: Option<&'a str>,
    /// The number of items per page by default; 0 if it is not known.
    pub default_size: u32,
}

/// Pagination by tokens. Each page has the token of the next one; an empty or absent token ends the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ByToken<'a> {
    /// The parameter with the token.
    pub token: &'a str,
    /// The path of the next token in the response.
    pub next: &'a str,
    /// The parameter with the number of items per page.
    pub size: Option<&'a str>,
    /// The number of items per page that a stream requests where the caller sets none; 0 to request none.
    pub page_size: u32,
}

impl<'a> Pagination<'a> {
    /// Creates a pagination by page numbers, from the path of the list in the response and the parameter with the page
    /// number.
    #[must_use]
    pub const fn by_number(items: &'a str, page: &'a str) -> Self {
        Self::new(items, Style::number(page))
    }

    /// Creates a pagination by tokens, from the path of the list in the response, the parameter with the token, and the
    /// path of the next token in the response.
    #[must_use]
    pub const fn by_token(items: &'a str, token: &'a str, next: &'a str) -> Self {
        Self::new(items, Style::token(token, next))
    }

    /// Returns whether the parameter selects the page or its size, rather than the items of the list.
    #[must_use]
    pub fn has_parameter(&self, name: &str) -> bool {
        let styles = [Some(self.preferred), self.alternative].into_iter().flatten();
        styles.into_iter().any(|style| match style {
            Style::Number(style) => style.page == name || style.size == Some(name),
            Style::Token(style) => style.token == name || style.size == Some(name),
        })
    }

    /// Adds page numbers as the second style.
    #[must_use]
    pub const fn or_by_number(mut self, page: &'a str) -> Self {
        self.alternative = Some(Style::number(page));
        self
    }

    /// Adds tokens as the second style.
    #[must_use]
    pub const fn or_by_token(mut self, token: &'a str, next: &'a str) -> Self {
        self.alternative = Some(Style::token(token, next));
        self
    }

    /// Sets the parameter with the number of items per page for page numbers, and the service's default; 0 if it is not
    /// known.
    #[must_use]
    pub const fn number_size(mut self, size: &'a str, default_size: u32) -> Self {
        self.preferred = self.preferred.with_number_size(size, default_size);
        if let Some(style) = self.alternative {
            self.alternative = Some(style.with_number_size(size, default_size));
        }
        self
    }

    /// Sets the parameter with the number of items per page for tokens, and the number that a stream requests where the
    /// caller sets none; 0 to request none. Many services return a token only if a size is requested.
    #[must_use]
    pub const fn token_size(mut self, size: &'a str, page_size: u32) -> Self {
        self.preferred = self.preferred.with_token_size(size, page_size);
        if let Some(style) = self.alternative {
            self.alternative = Some(style.with_token_size(size, page_size));
        }
        self
    }

    /// Sets the path of the total number of items in the response.
    #[must_use]
    pub const fn total(mut self, path: &'a str) -> Self {
        self.total = Some(path);
        self
    }

    const fn new(items: &'a str, preferred: Style<'a>) -> Self {
        Self {
            items,
            total: None,
            preferred,
            alternative: None,
        }
    }
}

impl<'a> Pagination<'a> {
    /// Returns the path of the list in the response.
    pub fn items_path(&self) -> &'a str {
        self.items
    }

    /// Returns the path of the total number of items in the response.
    pub fn total_path(&self) -> Option<&'a str> {
        self.total
    }

    /// Returns the style with page numbers, if the action supports it.
    pub fn numbers(&self) -> Option<ByNumber<'a>> {
        self.styles().find_map(|style| match style {
            Style::Number(style) => Some(style),
            Style::Token(_) => None,
        })
    }

    /// Returns the style with tokens, if the action supports it.
    pub fn tokens(&self) -> Option<ByToken<'a>> {
        self.styles().find_map(|style| match style {
            Style::Token(style) => Some(style),
            Style::Number(_) => None,
        })
    }

    /// Returns whether page numbers are the preferred style.
    pub fn prefers_numbers(&self) -> bool {
        matches!(self.preferred, Style::Number(_))
    }

    fn styles(&self) -> impl Iterator<Item = Style<'a>> {
        std::iter::once(self.preferred).chain(self.alternative)
    }
}

impl<'a> ByNumber<'a> {
    /// Creates a pagination without a parameter for the size.
    #[must_use]
    pub const fn new(page: &'a str) -> Self {
        Self {
            page,
            size: None,
            default_size: 0,
        }
    }
}

impl<'a> Style<'a> {
    const fn number(page: &'a str) -> Self {
        Self::Number(ByNumber::new(page))
    }

    const fn token(token: &'a str, next: &'a str) -> Self {
        Self::Token(ByToken {
            token,
            next,
            size: None,
            page_size: 0,
        })
    }

    const fn with_number_size(self, size: &'a str, default_size: u32) -> Self {
        match self {
            Self::Number(style) => Self::Number(ByNumber {
                size: Some(size),
                default_size,
                ..style
            }),
            token => token,
        }
    }

    const fn with_token_size(self, size: &'a str, page_size: u32) -> Self {
        match self {
            Self::Token(style) => Self::Token(ByToken {
                size: Some(size),
                page_size,
                ..style
            }),
            number => number,
        }
    }
}
