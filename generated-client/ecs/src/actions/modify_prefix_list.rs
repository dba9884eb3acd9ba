//! `ModifyPrefixList`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyPrefixList`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyPrefixList;
///
/// let response = ModifyPrefixList::new("prefix-list-id").send(&client).await?;
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
/// | `InvalidParameter.PrefixListName` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidParameter.CidrDuplicated` | 400 |
/// | `InvalidParameter.CidrMalformed` | 400 |
/// | `LimitExceed.MaxEntries` | 400 |
/// | `LimitExceed.Entry` | 400 |
/// | `InvalidPrefixListId.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyPrefixList(Parameters);

impl ModifyPrefixList {
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

    /// Sets `PrefixListName`.
    pub fn prefix_list_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PrefixListName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `AddEntry`.
    ///
    /// At most 201 items.
    pub fn add_entry(self, value: impl IntoIterator<Item = AddEntry>) -> Self {
        Self(self.0.with_list::<AddEntry>("AddEntry", value))
    }

    /// Sets `RemoveEntry`.
    ///
    /// At most 201 items.
    pub fn remove_entry(self, value: impl IntoIterator<Item = RemoveEntry>) -> Self {
        Self(self.0.with_list::<RemoveEntry>("RemoveEntry", value))
    }
}

crate::engine::request!(ModifyPrefixList => ModifyPrefixListResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyPrefixList", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("PrefixListId").required(),
]);

/// The answer to [`ModifyPrefixList`].
#[non_exhaustive]
pub struct ModifyPrefixListResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyPrefixListResponse {
    request_id: "RequestId",
});

/// An item of `AddEntry`.
pub struct AddEntry(Parameters);

impl AddEntry {
    /// With the fields that are required.
    ///
    /// - `cidr`: `Cidr`.
    pub fn new(cidr: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("Cidr", cidr))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }
}

acs_protocol::object!(AddEntry);

/// An item of `RemoveEntry`.
pub struct RemoveEntry(Parameters);

impl RemoveEntry {
    /// With the fields that are required.
    ///
    /// - `cidr`: `Cidr`.
    pub fn new(cidr: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("Cidr", cidr))
    }
}

acs_protocol::object!(RemoveEntry);
