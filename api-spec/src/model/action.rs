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
    /// By number or by token.
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
    /// The list parameter whose length is the number of values to expect: a resource not yet listed is waited for.
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
    /// Seconds between two calls.
    pub interval_seconds: u32,
    /// Seconds after which the wait gives up.
    pub timeout_seconds: u32,
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
