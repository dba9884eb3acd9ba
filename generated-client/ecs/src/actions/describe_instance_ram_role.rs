//! `DescribeInstanceRamRole`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DescribeInstanceRamRole`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceRamRole;
///
/// let response = DescribeInstanceRamRole::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidInstanceIds.Malformed` | 400 |
/// | `InvalidNetworkType.MismatchRamRole` | 403 |
/// | `InvalidParameter.AllEmpty` | 403 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceRamRole(Parameters);

impl DescribeInstanceRamRole {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `PageNumber`.
    ///
    /// At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// From 1 to 50.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `InstanceIds`.
    ///
    /// JSON text: made of values, or of text by `JsonText::parse`.
    pub fn instance_ids(self, value: impl Into<JsonList<String>>) -> Self {
        Self(self.0.with("InstanceIds", value.into()))
    }

    /// Sets `RamRoleName`.
    pub fn ram_role_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RamRoleName", value))
    }
}

crate::engine::request!(DescribeInstanceRamRole => DescribeInstanceRamRoleResponse, ACTION);
crate::engine::paginated!(DescribeInstanceRamRole => InstanceRamRoleSet, |response| response.instance_ram_role_sets);

static ACTION: Action<'static> = Action::new("DescribeInstanceRamRole", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("InstanceRamRoleSets", "PageNumber")
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeInstanceRamRole`].
#[non_exhaustive]
pub struct DescribeInstanceRamRoleResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `InstanceRamRoleSets`.
    pub instance_ram_role_sets: Vec<InstanceRamRoleSet>,
}

acs_protocol::shape!(DescribeInstanceRamRoleResponse {
    request_id: "RequestId",
    total_count: "TotalCount",
    region_id: "RegionId",
    instance_ram_role_sets: ["InstanceRamRoleSets", "InstanceRamRoleSet"],
});

/// An item of `InstanceRamRoleSets`.
#[non_exhaustive]
pub struct InstanceRamRoleSet {
    /// `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
}

acs_protocol::shape!(InstanceRamRoleSet {
    ram_role_name: "RamRoleName",
    instance_id: "InstanceId",
});
