use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Field, is_default, strict};

/// A spec file: one action of a product version. The file is named after it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// The JSON Schema of this file, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The value of the `Action` parameter, and the name of the file: `DescribeInstanceStatus`.
    pub action: String,
    /// The name of the Rust request type, if the name of the action is unsuitable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
    /// The kind of thing that the action is about, in upper camel case and singular, which groups actions in the
    /// documentation: `SecurityGroup`; derived from the name of the action if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// One sentence that says what the action does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// More documentation, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// The HTTP methods that the service accepts; both if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<Method>,
    /// Whether a call changes something, which decides whether it may be retried.
    #[serde(default)]
    pub effect: Effect,
    /// How requests are authenticated.
    #[serde(default, skip_serializing_if = "is_default")]
    pub authentication: Authentication,
    /// Whether the action is deprecated.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deprecated: bool,
    /// The request parameters, without the public ones (`Action`, `Version`, the signature's).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Field>,
    /// The fields of the response.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub response: Vec<Field>,
    /// The errors that the action is documented to return.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorRow>,
    /// How the action returns a long list in pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
    /// Conditions that a program can wait for by repeating the action.
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
    /// Sends all parameters in the query.
    Get,
    /// Sends parameters in the query, in a form body, or in both.
    Post,
}

/// The effect of a call on the state of the service.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// None: the call may be retried.
    Read,
    /// A change: the call is retried only if that is safe. This is the default, since it is the safe assumption.
    #[default]
    Write,
}

/// How requests are authenticated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Authentication {
    /// By a signature with an access key, or by a bearer token.
    #[default]
    Signed,
    /// Not at all, as in `AssumeRoleWithOIDC` of STS, which takes the token as a parameter.
    Anonymous,
}

/// A documented error.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorRow {
    /// The code: `InvalidParameter`.
    pub code: String,
    /// The HTTP status, 400 to 599; 200 for products that report errors in the body only.
    pub http_status: u16,
    /// The message in the words of the service, with `%s` in place of a value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The parameter that the error is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// The meaning of the error, and what to do about it.
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

/// How an action returns a long list in pages. Paths into the response are wire names joined by dots, without wrapper
/// levels.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    /// By number or by token; for an action that supports both, the style to use unless the caller sets a parameter of
    /// the other.
    pub style: PageStyle,
    /// The parameter with the number of the page (style `page_number`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The parameter with the token (style `token`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The parameter with the number of items per page.
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
    /// The other style of an action that supports both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Alternative>,
}

/// The second style of an action that supports both.
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
    /// The parameter with the number of items per page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// The path of the next page's token in the response; the token's own name if absent (style `token`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// One style of a [`Pagination`], preferred or alternative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turning<'a> {
    /// By number or by token.
    pub style: PageStyle,
    /// The parameter with the number of the page.
    pub page: Option<&'a str>,
    /// The parameter with the token.
    pub token: Option<&'a str>,
    /// The parameter with the number of items per page.
    pub size: Option<&'a str>,
    /// The path of the next page's token in the response.
    pub next_token: Option<&'a str>,
}

impl Pagination {
    /// Returns the styles that the action supports, the preferred one first.
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

    /// Returns the given style, if the action supports it.
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
    /// The condition that the waiter waits for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// The path of the values to examine; it may cross lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The values of success: the wait ends once there is a value and every value is one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub success: Vec<String>,
    /// The values of failure: the wait fails once any value is one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failure: Vec<String>,
    /// The resources that the request names, and where the response lists them: each of them has to meet the condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ids: Option<WaiterIds>,
    /// The list parameter whose length is the number of values to expect, where the response names no ids.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<String>,
    /// The parameters that each attempt sends where the caller sets none, with their values as texts. A list that hides
    /// some states by default needs one that selects all states.
    #[serde(
        default,
        deserialize_with = "strict::btree_map",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub parameters: BTreeMap<String, String>,
    /// Whether the wait succeeds when there is no value at all, as after a deletion.
    #[serde(default, skip_serializing_if = "is_default")]
    pub success_when_empty: bool,
    /// Error codes that end the wait successfully.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub success_errors: Vec<String>,
    /// Error codes after which the wait goes on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retry_errors: Vec<String>,
    /// The seconds before the second attempt, and the shortest pause between attempts.
    pub interval_seconds: u32,
    /// The longest pause between two attempts, in seconds; four times `interval_seconds` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_interval_seconds: Option<u32>,
    /// The seconds after which the wait times out.
    pub timeout_seconds: u32,
}

/// The resources that a waiter waits for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WaiterIds {
    /// The parameter that names the resources: a list, or a string with one id or a JSON list of ids.
    pub parameter: String,
    /// The path of a resource's id in the response; it may cross lists.
    pub path: String,
    /// The largest number of ids per call, more are split into several; the parameter's `max_items` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_per_call: Option<u32>,
}

/// A request with its response in both formats.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The name in snake case, which also names the generated test.
    pub name: String,
    /// The request parameters by wire name, structured.
    #[serde(default, deserialize_with = "strict::map", skip_serializing_if = "Map::is_empty")]
    pub request: Map<String, Value>,
    /// The encoded parameters as they are sent; checked against `request` if present.
    #[serde(default, deserialize_with = "strict::map", skip_serializing_if = "Map::is_empty")]
    pub wire: Map<String, Value>,
    /// The response in JSON.
    #[serde(default, deserialize_with = "strict::value", skip_serializing_if = "Option::is_none")]
    pub json: Option<Value>,
    /// The response in XML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xml: Option<String>,
}
