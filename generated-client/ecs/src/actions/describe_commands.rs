//! `DescribeCommands`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeCommands`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeCommands;
///
/// let response = DescribeCommands::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `RegionId.ApiNotSupported` | 400 |
/// | `NumberExceed.Tags` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `MissingParameter.TagKey` | 400 |
/// | `InvalidParam.PageNumber` | 400 |
/// | `InvalidParam.PageSize` | 400 |
/// | `InvalidParameter.NextToken` | 400 |
/// | `InvalidParameter.MaxResults` | 400 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
/// | `ServiceUnavailable` | 500 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeCommands(Parameters);

impl DescribeCommands {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Provider`.
    pub fn provider(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Provider", value))
    }

    /// Sets `CommandId`.
    pub fn command_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("CommandId", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Type`.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Type", value))
    }

    /// Sets `ContentEncoding`.
    pub fn content_encoding(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ContentEncoding", value))
    }

    /// Sets `PageNumber`.
    pub fn page_number(self, value: i64) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `MaxResults`.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `Latest`.
    pub fn latest(self, value: bool) -> Self {
        Self(self.0.with("Latest", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(DescribeCommands => DescribeCommandsResponse, ACTION);
crate::engine::paginated!(DescribeCommands => Command, |response| response.commands);

static ACTION: Action<'static> = Action::new("DescribeCommands", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_token("Commands", "NextToken", "NextToken")
    .or_by_number("PageNumber")
    .token_size("MaxResults", 10)
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeCommands`].
#[non_exhaustive]
pub struct DescribeCommandsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Commands`.
    pub commands: Vec<Command>,
}

acs_protocol::shape!(DescribeCommandsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    next_token: "NextToken",
    commands: ["Commands", "Command"],
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);

/// An item of `Commands`.
#[non_exhaustive]
pub struct Command {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `Type`.
    pub r#type: Option<String>,
    /// `Timeout`.
    pub timeout: Option<i64>,
    /// `InvokeTimes`.
    pub invoke_times: Option<i64>,
    /// `CommandId`.
    pub command_id: Option<String>,
    /// `WorkingDir`.
    pub working_dir: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `Version`.
    pub version: Option<i64>,
    /// `Provider`.
    pub provider: Option<String>,
    /// `CommandContent`.
    pub command_content: Option<String>,
    /// `Category`.
    pub category: Option<String>,
    /// `Latest`.
    pub latest: Option<bool>,
    /// `Name`.
    pub name: Option<String>,
    /// `EnableParameter`.
    pub enable_parameter: Option<bool>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `ParameterNames`.
    pub parameter_names: Vec<String>,
    /// `ParameterDefinitions`.
    pub parameter_definitions: Vec<ParameterDefinition>,
    /// `Tags`.
    pub tags: Vec<CommandTag>,
}

acs_protocol::shape!(Command {
    creation_time: "CreationTime",
    r#type: "Type",
    timeout: "Timeout",
    invoke_times: "InvokeTimes",
    command_id: "CommandId",
    working_dir: "WorkingDir",
    description: "Description",
    version: "Version",
    provider: "Provider",
    command_content: "CommandContent",
    category: "Category",
    latest: "Latest",
    name: "Name",
    enable_parameter: "EnableParameter",
    resource_group_id: "ResourceGroupId",
    parameter_names: ["ParameterNames", "ParameterName"],
    parameter_definitions: ["ParameterDefinitions", "ParameterDefinition"],
    tags: ["Tags", "Tag"],
});

/// An item of `ParameterDefinitions`.
#[non_exhaustive]
pub struct ParameterDefinition {
    /// `Required`.
    pub required: Option<bool>,
    /// `Description`.
    pub description: Option<String>,
    /// `DefaultValue`.
    pub default_value: Option<String>,
    /// `ParameterName`.
    pub parameter_name: Option<String>,
    /// `PossibleValues`.
    pub possible_values: Vec<String>,
}

acs_protocol::shape!(ParameterDefinition {
    required: "Required",
    description: "Description",
    default_value: "DefaultValue",
    parameter_name: "ParameterName",
    possible_values: ["PossibleValues", "PossibleValue"],
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct CommandTag {
    /// `TagKey`.
    pub tag_key: Option<String>,
    /// `TagValue`.
    pub tag_value: Option<String>,
}

acs_protocol::shape!(CommandTag {
    tag_key: "TagKey",
    tag_value: "TagValue",
});
