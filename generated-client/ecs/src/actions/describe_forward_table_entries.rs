//! `DescribeForwardTableEntries`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeForwardTableEntries`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeForwardTableEntries;
///
/// let response = DescribeForwardTableEntries::new("forward-table-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `IncorretForwardEntryStatus` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidForwardTableId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeForwardTableEntries(Parameters);

impl DescribeForwardTableEntries {
    /// A request with what is required.
    ///
    /// - `forward_table_id`: `ForwardTableId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(forward_table_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ForwardTableId", forward_table_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ForwardEntryId`.
    pub fn forward_entry_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ForwardEntryId", value))
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
}

crate::engine::request!(DescribeForwardTableEntries => DescribeForwardTableEntriesResponse, ACTION);
crate::engine::paginated!(DescribeForwardTableEntries => ForwardTableEntry, |response| response.forward_table_entries);

static ACTION: Action<'static> = Action::new("DescribeForwardTableEntries", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ForwardTableId").required(),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("ForwardTableEntries", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeForwardTableEntries`].
#[non_exhaustive]
pub struct DescribeForwardTableEntriesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `ForwardTableEntries`.
    pub forward_table_entries: Vec<ForwardTableEntry>,
}

acs_protocol::shape!(DescribeForwardTableEntriesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    forward_table_entries: ["ForwardTableEntries", "ForwardTableEntry"],
});

/// An item of `ForwardTableEntries`.
#[non_exhaustive]
pub struct ForwardTableEntry {
    /// `Status`.
    pub status: Option<String>,
    /// `ForwardEntryId`.
    pub forward_entry_id: Option<String>,
    /// `InternalIp`.
    pub internal_ip: Option<String>,
    /// `InternalPort`.
    pub internal_port: Option<String>,
    /// `ForwardTableId`.
    pub forward_table_id: Option<String>,
    /// `ExternalPort`.
    pub external_port: Option<String>,
    /// `IpProtocol`.
    pub ip_protocol: Option<String>,
    /// `ExternalIp`.
    pub external_ip: Option<String>,
}

acs_protocol::shape!(ForwardTableEntry {
    status: "Status",
    forward_entry_id: "ForwardEntryId",
    internal_ip: "InternalIp",
    internal_port: "InternalPort",
    forward_table_id: "ForwardTableId",
    external_port: "ExternalPort",
    ip_protocol: "IpProtocol",
    external_ip: "ExternalIp",
});
