//! `DescribePrefixListAssociations`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribePrefixListAssociations`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribePrefixListAssociations;
///
/// let response = DescribePrefixListAssociations::new("prefix-list-id").send(&client).await?;
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
/// | `NotSupported.ResourceType` | 400 |
/// | `InvalidPrefixListId.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribePrefixListAssociations(Parameters);

impl DescribePrefixListAssociations {
    /// A request with what is required.
    ///
    /// - `prefix_list_id`: `PrefixListId`.
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("PrefixListId", prefix_list_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
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
}

crate::engine::request!(DescribePrefixListAssociations => DescribePrefixListAssociationsResponse, ACTION);
crate::engine::paginated!(
    DescribePrefixListAssociations => PrefixListAssociation,
    |response| response.prefix_list_associations
);

static ACTION: Action<'static> = Action::new("DescribePrefixListAssociations", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("PrefixListId").required(),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> =
    Pagination::by_token("PrefixListAssociations", "NextToken", "NextToken").token_size("MaxResults", 100);

/// The answer to [`DescribePrefixListAssociations`].
#[non_exhaustive]
pub struct DescribePrefixListAssociationsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PrefixListAssociations`.
    pub prefix_list_associations: Vec<PrefixListAssociation>,
}

acs_protocol::shape!(DescribePrefixListAssociationsResponse {
    next_token: "NextToken",
    request_id: "RequestId",
    prefix_list_associations: ["PrefixListAssociations", "PrefixListAssociation"],
});

/// An item of `PrefixListAssociations`.
#[non_exhaustive]
pub struct PrefixListAssociation {
    /// `ResourceId`.
    pub resource_id: Option<String>,
    /// `ResourceType`.
    pub resource_type: Option<String>,
}

acs_protocol::shape!(PrefixListAssociation {
    resource_id: "ResourceId",
    resource_type: "ResourceType",
});
