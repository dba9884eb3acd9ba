/// How an action hands out a long list. Paths into the response are wire names joined by dots, wrapper levels left out.
///
/// An action can take two styles, page numbers and tokens. The one that the descriptor begins with is used unless the
/// caller sets a parameter of the other:
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

/// Pages that have numbers from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByNumber<'a> {
    /// The parameter with the number of the page.
    pub page: &'a str,
    /// The parameter with the number of items a page.
    pub size: Option<&'a str>,
    /// The number of items a page if the caller gives none; 0 if not known.
    pub default_size: u32,
}

/// Pages that each have a token for the next one; an empty or absent one ends the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByToken<'a> {
    /// The parameter with the token.
    pub token: &'a str,
    /// The path of the next token in the response.
    pub next: &'a str,
    /// The parameter with the number of items a page.
    pub size: Option<&'a str>,
    /// The number of items a page that a stream asks for if the caller gives none; 0 to ask for none.
    pub page_size: u32,
}

impl<'a> Pagination<'a> {
    /// Creates the pagination of an action whose pages have numbers from 1: the path of the list in the response, and
    /// the parameter with the number.
    #[must_use]
    pub const fn by_number(items: &'a str, page: &'a str) -> Self {
        Self::new(items, Style::number(page))
    }

    /// Creates the pagination of an action whose pages lead to each other by tokens: the path of the list in the
    /// response, the parameter with the token, and the path of the next token in the response.
    #[must_use]
    pub const fn by_token(items: &'a str, token: &'a str, next: &'a str) -> Self {
        Self::new(items, Style::token(token, next))
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

    /// Names the parameter with the number of items a page, for page numbers, and the number that the service takes by
    /// default; 0 if that is not known.
    #[must_use]
    pub const fn number_size(mut self, size: &'a str, default_size: u32) -> Self {
        self.preferred = self.preferred.with_number_size(size, default_size);
        if let Some(style) = self.alternative {
            self.alternative = Some(style.with_number_size(size, default_size));
        }
        self
    }

    /// Names the parameter with the number of items a page, for tokens, and the number that a stream asks for where the
    /// caller gives none. Many services give a token only to those who ask for a size. 0 asks for none.
    #[must_use]
    pub const fn token_size(mut self, size: &'a str, page_size: u32) -> Self {
        self.preferred = self.preferred.with_token_size(size, page_size);
        if let Some(style) = self.alternative {
            self.alternative = Some(style.with_token_size(size, page_size));
        }
        self
    }

    /// Names the path of the total number of items in the response.
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
    /// The path of the list in the response.
    pub fn items_path(&self) -> &'a str {
        self.items
    }

    /// The path of the total number of items in the response.
    pub fn total_path(&self) -> Option<&'a str> {
        self.total
    }

    /// The style with page numbers, if the action takes it.
    pub fn numbers(&self) -> Option<ByNumber<'a>> {
        self.styles().find_map(|style| match style {
            Style::Number(style) => Some(style),
            Style::Token(_) => None,
        })
    }

    /// The style with tokens, if the action takes it.
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

impl<'a> Style<'a> {
    const fn number(page: &'a str) -> Self {
        Self::Number(ByNumber {
            page,
            size: None,
            default_size: 0,
        })
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
