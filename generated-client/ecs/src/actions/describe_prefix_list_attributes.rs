//! `DescribePrefixListAttributes`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribePrefixListAttributes`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribePrefixListAttributes;
///
/// let response = DescribePrefixListAttributes::new("prefix-list-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidPrefixListId.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribePrefixListAttributes(Parameters);

impl DescribePrefixListAttributes {
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
}

crate::engine::request!(DescribePrefixListAttributes => DescribePrefixListAttributesResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribePrefixListAttributes", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("PrefixListId").required(),
    ]);

/// The answer to [`DescribePrefixListAttributes`].
#[non_exhaustive]
pub struct DescribePrefixListAttributesResponse {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `MaxEntries`.
    pub max_entries: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `AddressFamily`.
    pub address_family: Option<String>,
    /// `PrefixListName`.
    pub prefix_list_name: Option<String>,
    /// `PrefixListId`.
    pub prefix_list_id: Option<String>,
    /// `Entries`.
    pub entries: Vec<Entry>,
}

acs_protocol::shape!(DescribePrefixListAttributesResponse {
    creation_time: "CreationTime",
    max_entries: "MaxEntries",
    request_id: "RequestId",
    description: "Description",
    address_family: "AddressFamily",
    prefix_list_name: "PrefixListName",
    prefix_list_id: "PrefixListId",
    entries: ["Entries", "Entry"],
});

/// An item of `Entries`.
#[non_exhaustive]
pub struct Entry {
    /// `Description`.
    pub description: Option<String>,
    /// `Cidr`.
    pub cidr: Option<String>,
}

acs_protocol::shape!(Entry {
    description: "Description",
    cidr: "Cidr",
});
