//! `DescribePrefixLists`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribePrefixLists`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribePrefixLists;
///
/// let response = DescribePrefixLists::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter` | 400 |
/// | `LimitExceed.PrefixListId` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribePrefixLists(Parameters);

impl DescribePrefixLists {
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

    /// Sets `PrefixListName`.
    pub fn prefix_list_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrefixListName", value))
    }

    /// Sets `NextToken`.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }

    /// Sets `MaxResults`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn max_results(self, value: i32) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// Sets `AddressFamily`.
    pub fn address_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AddressFamily", value))
    }

    /// Sets `PrefixListId`.
    ///
    /// At most 101 items.
    pub fn prefix_list_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("PrefixListId", value))
    }
}

crate::engine::request!(DescribePrefixLists => DescribePrefixListsResponse, ACTION);
crate::engine::paginated!(DescribePrefixLists => PrefixList, |response| response.prefix_lists);

static ACTION: Action<'static> = Action::new("DescribePrefixLists", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> =
    Pagination::by_token("PrefixLists", "NextToken", "NextToken").token_size("MaxResults", 100);

/// The answer to [`DescribePrefixLists`].
#[non_exhaustive]
pub struct DescribePrefixListsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PrefixLists`.
    pub prefix_lists: Vec<PrefixList>,
}

acs_protocol::shape!(DescribePrefixListsResponse {
    next_token: "NextToken",
    request_id: "RequestId",
    prefix_lists: ["PrefixLists", "PrefixList"],
});

/// An item of `PrefixLists`.
#[non_exhaustive]
pub struct PrefixList {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `AssociationCount`.
    pub association_count: Option<i64>,
    /// `MaxEntries`.
    pub max_entries: Option<i64>,
    /// `Description`.
    pub description: Option<String>,
    /// `AddressFamily`.
    pub address_family: Option<String>,
    /// `PrefixListName`.
    pub prefix_list_name: Option<String>,
    /// `PrefixListId`.
    pub prefix_list_id: Option<String>,
}

acs_protocol::shape!(PrefixList {
    creation_time: "CreationTime",
    association_count: "AssociationCount",
    max_entries: "MaxEntries",
    description: "Description",
    address_family: "AddressFamily",
    prefix_list_name: "PrefixListName",
    prefix_list_id: "PrefixListId",
});
