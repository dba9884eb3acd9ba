//! `DescribeImageSharePermission`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeImageSharePermission`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeImageSharePermission;
///
/// let response = DescribeImageSharePermission::new("image-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter` | 400 |
/// | `InvalidImageId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeImageSharePermission(Parameters);

impl DescribeImageSharePermission {
    /// A request with what is required.
    ///
    /// - `image_id`: `ImageId`.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ImageId", image_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `PageNumber`.
    ///
    /// Default: `1`. At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }
}

crate::engine::request!(DescribeImageSharePermission => DescribeImageSharePermissionResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeImageSharePermission", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ImageId").required(),
    ]);

/// The answer to [`DescribeImageSharePermission`].
#[non_exhaustive]
pub struct DescribeImageSharePermissionResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `ImageId`.
    pub image_id: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `ShareGroups`.
    pub share_groups: Vec<ShareGroup>,
    /// `Accounts`.
    pub accounts: Vec<Account>,
}

acs_protocol::shape!(DescribeImageSharePermissionResponse {
    request_id: "RequestId",
    page_number: "PageNumber",
    page_size: "PageSize",
    total_count: "TotalCount",
    image_id: "ImageId",
    region_id: "RegionId",
    share_groups: ["ShareGroups", "ShareGroup"],
    accounts: ["Accounts", "Account"],
});

/// An item of `ShareGroups`.
#[non_exhaustive]
pub struct ShareGroup {
    /// `Group`.
    pub group: Option<String>,
}

acs_protocol::shape!(ShareGroup { group: "Group" });

/// An item of `Accounts`.
#[non_exhaustive]
pub struct Account {
    /// `AliyunId`.
    pub aliyun_id: Option<String>,
    /// `SharedTime`.
    pub shared_time: Option<String>,
}

acs_protocol::shape!(Account {
    aliyun_id: "AliyunId",
    shared_time: "SharedTime",
});
