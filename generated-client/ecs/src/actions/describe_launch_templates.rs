//! `DescribeLaunchTemplates`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeLaunchTemplates`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeLaunchTemplates;
///
/// let response = DescribeLaunchTemplates::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidRegion.NotExist` | 400 |
/// | `MissingParameter` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InnerServiceFailed` | 403 |
/// | `InternalError` | 500 |
/// | `ServiceUnavailable` | 503 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeLaunchTemplates(Parameters);

impl DescribeLaunchTemplates {
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

    /// Sets `TemplateTag`.
    ///
    /// At most 20 items.
    pub fn template_tag(self, value: impl IntoIterator<Item = TemplateTag>) -> Self {
        Self(self.0.with_list::<TemplateTag>("TemplateTag", value))
    }

    /// Sets `PageNumber`.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `TemplateResourceGroupId`.
    pub fn template_resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("TemplateResourceGroupId", value))
    }

    /// Sets `LaunchTemplateId`.
    ///
    /// At most 100 items.
    pub fn launch_template_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("LaunchTemplateId", value))
    }

    /// Sets `LaunchTemplateName`.
    ///
    /// At most 100 items.
    pub fn launch_template_name(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("LaunchTemplateName", value))
    }
}

crate::engine::request!(DescribeLaunchTemplates => DescribeLaunchTemplatesResponse, ACTION);
crate::engine::paginated!(DescribeLaunchTemplates => LaunchTemplateSet, |response| response.launch_template_sets);

static ACTION: Action<'static> = Action::new("DescribeLaunchTemplates", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("LaunchTemplateSets", "PageNumber")
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeLaunchTemplates`].
#[non_exhaustive]
pub struct DescribeLaunchTemplatesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `LaunchTemplateSets`.
    pub launch_template_sets: Vec<LaunchTemplateSet>,
}

acs_protocol::shape!(DescribeLaunchTemplatesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    launch_template_sets: ["LaunchTemplateSets", "LaunchTemplateSet"],
});

/// An item of `TemplateTag`.
#[derive(Default)]
pub struct TemplateTag(Parameters);

impl TemplateTag {
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

acs_protocol::object!(TemplateTag);

/// An item of `LaunchTemplateSets`.
#[non_exhaustive]
pub struct LaunchTemplateSet {
    /// `LaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// `DefaultVersionNumber`.
    pub default_version_number: Option<i64>,
    /// `ModifiedTime`.
    pub modified_time: Option<String>,
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// `CreateTime`.
    pub create_time: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `CreatedBy`.
    pub created_by: Option<String>,
    /// `LatestVersionNumber`.
    pub latest_version_number: Option<i64>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

acs_protocol::shape!(LaunchTemplateSet {
    launch_template_name: "LaunchTemplateName",
    default_version_number: "DefaultVersionNumber",
    modified_time: "ModifiedTime",
    launch_template_id: "LaunchTemplateId",
    create_time: "CreateTime",
    resource_group_id: "ResourceGroupId",
    created_by: "CreatedBy",
    latest_version_number: "LatestVersionNumber",
    tags: ["Tags", "Tag"],
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct Tag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(Tag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});
