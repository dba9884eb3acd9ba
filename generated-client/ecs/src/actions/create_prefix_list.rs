//! `CreatePrefixList`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreatePrefixList`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreatePrefixList;
///
/// let response = CreatePrefixList::new(1, "address-family", "prefix-list-name").send(&client).await?;
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
/// | `InvalidParameter.AddressFamily` | 400 |
/// | `InvalidParameter` | 400 |
/// | `InvalidParameter.PrefixListName` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidClientToken.ValueNotSupported` | 400 |
/// | `InvalidParameter.CidrMalformed` | 400 |
/// | `InvalidParameter.CidrDuplicated` | 400 |
/// | `LimitExceed.Entry` | 400 |
/// | `LimitExceed.MaxEntries` | 400 |
/// | `LimitExceed.PrefixListPerRegion` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePrefixList(Parameters);

impl CreatePrefixList {
    /// A request with what is required.
    ///
    /// - `max_entries`: `MaxEntries`.
    ///
    ///   From 1 to 200.
    /// - `address_family`: `AddressFamily`.
    /// - `prefix_list_name`: `PrefixListName`.
    pub fn new(max_entries: i32, address_family: impl Into<String>, prefix_list_name: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with("MaxEntries", max_entries)
            .with_text("AddressFamily", address_family)
            .with_text("PrefixListName", prefix_list_name);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Entry`.
    ///
    /// At most 201 items.
    pub fn entry(self, value: impl IntoIterator<Item = Entry>) -> Self {
        Self(self.0.with_list::<Entry>("Entry", value))
    }
}

crate::engine::request!(CreatePrefixList => CreatePrefixListResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreatePrefixList", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("MaxEntries").required(),
    Parameter::new("AddressFamily").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
    Parameter::new("PrefixListName").required(),
]);

/// The answer to [`CreatePrefixList`].
#[non_exhaustive]
pub struct CreatePrefixListResponse {
    /// `PrefixListId`.
    pub prefix_list_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreatePrefixListResponse {
    prefix_list_id: "PrefixListId",
    request_id: "RequestId",
});

/// An item of `Entry`.
pub struct Entry(Parameters);

impl Entry {
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

acs_protocol::object!(Entry);
