use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Field, is_default, strict};

/// A spec file: one action of a product version, the file named after it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// The JSON Schema of this file, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The value of the `Action` parameter, and the name of the file: `DescribeInstanceStatus`.
    pub action: String,
    /// The name of the Rust request type, where the action's own name does not serve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
    /// One sentence: what the action does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// More documentation, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// The HTTP methods that the service takes; both if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<Method>,
    /// Whether a call changes something: decides whether it may be repeated.
    #[serde(default)]
    pub effect: Effect,
    /// How the caller proves who it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub authentication: Authentication,
    /// Whether the service advises against the action.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deprecated: bool,
    /// The request parameters, without the public ones (`Action`, `Version`, the signature's).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Field>,
    /// The fields of the response.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub response: Vec<Field>,
    /// The errors that the action is documented to answer with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorRow>,
    /// How the action hands out a long list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
    /// Conditions to wait for by repeating the action.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waiters: Vec<Waiter>,
    /// Requests with their responses; each becomes a test of the generated code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
}

/// An HTTP method of the RPC protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// All parameters in the query.
    Get,
    /// Parameters in the query, in a form body, or in both.
    Post,
}

/// What a call does to the service's state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Nothing: the call may be repeated.
    Read,
    /// Something: the call is repeated only where that is safe. The default, since the safe side is not to repeat.
    #[default]
    Write,
}

/// How the caller proves who it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Authentication {
    /// By a signature with an access key, or by a bearer token.
    #[default]
    Signed,
    /// Not at all, as `AssumeRoleWithOIDC` of STS: the token is among the parameters.
    Anonymous,
}

/// A documented error.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorRow {
    /// The code: `InvalidParameter`.
    pub code: String,
    /// The HTTP status, 400 to 599; 200 for products that say so in the body.
    pub http_status: u16,
    /// The message as the service words it; `%s` stands for a value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The parameter that the row is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// What it means and what to do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

/// How the pages of a list follow each other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PageStyle {
    /// By number, from 1: `PageNumber` and `PageSize`.
    #[default]
    PageNumber,
    /// By a token that each page gives for the next one: `NextToken` and `MaxResults`.
    Token,
}

/// How an action hands out a long list. Paths into the response are wire names joined by dots, wrapper levels left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    /// By number or by token; of an action that takes both, the style to use where the caller sets no parameter of the
    /// other.
    pub style: PageStyle,
    /// The parameter with the number of the page (style `page_number`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The parameter with the token (style `token`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The parameter with the number of items a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// The path of the total number of items in the response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<String>,
    /// The path of the next page's token in the response; the token's own name if absent (style `token`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    /// The path of the list in the response.
    pub items: String,
    /// The other style, of an action that takes both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Alternative>,
}

/// The second style of an action whose pages follow each other in both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// The style that `pagination.style` does not name.
    pub style: PageStyle,
    /// The parameter with the number of the page (style `page_number`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The parameter with the token (style `token`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The parameter with the number of items a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// The path of the next page's token in the response; the token's own name if absent (style `token`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// One style of a [`Pagination`], wherever the spec gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turning<'a> {
    /// By number or by token.
    pub style: PageStyle,
    /// The parameter with the number of the page.
    pub page: Option<&'a str>,
    /// The parameter with the token.
    pub token: Option<&'a str>,
    /// The parameter with the number of items a page.
    pub size: Option<&'a str>,
    /// The path of the next page's token in the response.
    pub next_token: Option<&'a str>,
}

impl Pagination {
    /// Returns the styles that the action takes, the preferred one first.
    pub fn styles(&self) -> impl Iterator<Item = Turning<'_>> {
        let first = Turning {
            style: self.style,
            page: self.page.as_deref(),
            token: self.token.as_deref(),
            size: self.size.as_deref(),
            next_token: self.next_token.as_deref().or(self.token.as_deref()),
        };
        let second = self.alternative.as_ref().map(|other| Turning {
            style: other.style,
            page: other.page.as_deref(),
            token: other.token.as_deref(),
            size: other.size.as_deref(),
            next_token: other.next_token.as_deref().or(other.token.as_deref()),
        });
        std::iter::once(first).chain(second)
    }

    /// Returns the given style, if the action takes it.
    #[must_use]
    pub fn by(&self, style: PageStyle) -> Option<Turning<'_>> {
        self.styles().find(|turning| turning.style == style)
    }
}

/// A condition to wait for by repeating the action.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Waiter {
    /// The name, in snake case: `running`.
    pub name: String,
    /// What is waited for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// The path of the values to look at; it may cross lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The wait is over once every value is one of these, and there is at least one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub success: Vec<String>,
    /// The wait has failed once any value is one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failure: Vec<String>,
    /// Which resources the request asks for, and where the response names them: each of them has to fulfil the condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ids: Option<WaiterIds>,
    /// The list parameter whose length is the number of values to expect, where the response names no ids.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<String>,
    /// The wait is over when there is no value at all: something is gone.
    #[serde(default, skip_serializing_if = "is_default")]
    pub success_when_empty: bool,
    /// Error codes that end the wait well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub success_errors: Vec<String>,
    /// Error codes that mean: not yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retry_errors: Vec<String>,
    /// Seconds before the second look, and the shortest pause between two.
    pub interval_seconds: u32,
    /// The longest pause between two looks, in seconds; four times `interval_seconds` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_interval_seconds: Option<u32>,
    /// Seconds after which the wait gives up.
    pub timeout_seconds: u32,
}

/// Which resources a waiter is asked about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WaiterIds {
    /// The parameter that names the resources: a list, or a text with one id or a JSON list of ids.
    pub parameter: String,
    /// The path of a resource's id in the response; it may cross lists.
    pub path: String,
    /// The most ids that one call takes, more are asked for in several; the parameter's `max_items` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_per_call: Option<u32>,
}

/// A request with its response in both formats.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The name, in snake case; it names the generated test.
    pub name: String,
    /// The request parameters by wire name, structured.
    #[serde(default, deserialize_with = "strict::map", skip_serializing_if = "Map::is_empty")]
    pub request: Map<String, Value>,
    /// The parameters as they go over the wire, each encoded; checked against `request` if given.
    #[serde(default, deserialize_with = "strict::map", skip_serializing_if = "Map::is_empty")]
    pub wire: Map<String, Value>,
    /// The response in JSON.
    #[serde(default, deserialize_with = "strict::value", skip_serializing_if = "Option::is_none")]
    pub json: Option<Value>,
    /// The response in XML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xml: Option<String>,
}
