//! `DescribeAccessPoints`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeAccessPoints`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeAccessPoints;
///
/// let response = DescribeAccessPoints::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidAccessPointType.NotSupport` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidRegionId.NotSupport` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeAccessPoints(Parameters);

impl DescribeAccessPoints {
    /// With nothing set.
    #[deprecated = "the service advises against this action"]
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Type`.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Type", value))
    }

    /// Sets `PageNumber`.
    ///
    /// Default: `1`. At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 50.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `Filter`.
    ///
    /// At most 5 items.
    pub fn filter(self, value: impl IntoIterator<Item = Filter>) -> Self {
        Self(self.0.with_list::<Filter>("Filter", value))
    }
}

crate::engine::request!(DescribeAccessPoints => DescribeAccessPointsResponse, ACTION);
crate::engine::paginated!(DescribeAccessPoints => AccessPointType, |response| response.access_point_set);

static ACTION: Action<'static> = Action::new("DescribeAccessPoints", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("AccessPointSet", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeAccessPoints`].
#[non_exhaustive]
pub struct DescribeAccessPointsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `AccessPointSet`.
    pub access_point_set: Vec<AccessPointType>,
}

acs_protocol::shape!(DescribeAccessPointsResponse {
    request_id: "RequestId",
    page_number: "PageNumber",
    page_size: "PageSize",
    total_count: "TotalCount",
    access_point_set: ["AccessPointSet", "AccessPointType"],
});

/// An item of `Filter`.
#[derive(Default)]
pub struct Filter(Parameters);

impl Filter {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    ///
    /// At most 5 items.
    pub fn value(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Value", value))
    }
}

acs_protocol::object!(Filter);

/// An item of `AccessPointSet`.
#[non_exhaustive]
pub struct AccessPointType {
    /// `Status`.
    pub status: Option<String>,
    /// `Type`.
    pub r#type: Option<String>,
    /// `HostOperator`.
    pub host_operator: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `AttachedRegionNo`.
    pub attached_region_no: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `AccessPointId`.
    pub access_point_id: Option<String>,
    /// `Location`.
    pub location: Option<String>,
}

acs_protocol::shape!(AccessPointType {
    status: "Status",
    r#type: "Type",
    host_operator: "HostOperator",
    description: "Description",
    attached_region_no: "AttachedRegionNo",
    name: "Name",
    access_point_id: "AccessPointId",
    location: "Location",
});
