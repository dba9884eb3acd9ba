//! `DescribeInstanceAttachmentAttributes`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeInstanceAttachmentAttributes`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceAttachmentAttributes;
///
/// let response = DescribeInstanceAttachmentAttributes::new(["instance-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter.RegionId` | 400 |
/// | `DedicatedHostNotSupported` | 400 |
/// | `SpotNotSupported` | 400 |
/// | `ClassicNetworkNotSupported` | 400 |
/// | `Invalid.InstanceId` | 400 |
/// | `Invalid.PrivatePoolOptions.MatchCriteria` | 400 |
/// | `MissingParameter.PrivatePoolOptions.Id` | 400 |
/// | `Invalid.PrivatePoolOptions.Id` | 400 |
/// | `Invalid.InstanceType` | 400 |
/// | `Invalid.InstanceChargeType` | 400 |
/// | `Invalid.ZoneId` | 400 |
/// | `Invalid.PrivatePoolOptions.status` | 400 |
/// | `InvalidPlatform.ValueNotSupported` | 400 |
/// | `InvalidAliUid` | 400 |
/// | `MissingParameter.PackageType` | 400 |
/// | `MissingParameter.PrivatePoolOptions.Ids` | 400 |
/// | `MissingParameter.InstanceCpuCoreCount` | 400 |
/// | `MissingParameter.InstanceAmount` | 400 |
/// | `MissingParameter.InstanceCpuCoreCountOrInstanceAmount` | 400 |
/// | `Invalid.TooManyPrivatePoolOptions.Ids` | 400 |
/// | `Invalid.TooManyZoneIds` | 400 |
/// | `Invalid.TooManyInstanceTypes` | 400 |
/// | `Invalid.TooManyUnpaidPrivatePool` | 400 |
/// | `Invalid.InstanceCpuCoreCountOrInstanceAmount` | 400 |
/// | `Invalid.PrivatePoolOptions.Ids` | 400 |
/// | `Invalid.PackageType` | 400 |
/// | `Invalid.PrivatePool.Purchase` | 400 |
/// | `Invalid.AssuranceTimes.NotSupported` | 400 |
/// | `RepeatStartPrivatePool` | 400 |
/// | `InvalidParameter.TooManyInstanceIds` | 403 |
/// | `Abs.InvalidInstanceIds.MalFormed` | 403 |
/// | `InvalidInstanceIds.NotFound` | 404 |
/// | `InvalidParameter` | 500 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceAttachmentAttributes(Parameters);

impl DescribeInstanceAttachmentAttributes {
    /// A request with what is required.
    ///
    /// - `instance_ids`: `InstanceIds`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    pub fn new(instance_ids: impl Into<JsonList<String>>) -> Self {
        Self(Parameters::new().with("InstanceIds", instance_ids.into()))
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

crate::engine::request!(DescribeInstanceAttachmentAttributes => DescribeInstanceAttachmentAttributesResponse, ACTION);
crate::engine::paginated!(DescribeInstanceAttachmentAttributes => Instance, |response| response.instances);

static ACTION: Action<'static> = Action::new("DescribeInstanceAttachmentAttributes", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("InstanceIds").required(),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("Instances", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeInstanceAttachmentAttributes`].
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `Instances`.
    pub instances: Vec<Instance>,
}

acs_protocol::shape!(DescribeInstanceAttachmentAttributesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    instances: ["Instances", "Instance"],
});

/// An item of `Instances`.
#[non_exhaustive]
pub struct Instance {
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `PrivatePoolOptionsMatchCriteria`.
    pub private_pool_options_match_criteria: Option<String>,
    /// `PrivatePoolOptionsId`.
    pub private_pool_options_id: Option<String>,
}

acs_protocol::shape!(Instance {
    instance_id: "InstanceId",
    private_pool_options_match_criteria: "PrivatePoolOptionsMatchCriteria",
    private_pool_options_id: "PrivatePoolOptionsId",
});
