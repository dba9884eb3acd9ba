//! `DeletePrefixList`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeletePrefixList`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeletePrefixList;
///
/// let response = DeletePrefixList::new("prefix-list-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `NotAllowed.AssociationExist` | 400 |
/// | `InvalidPrefixListId.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePrefixList(Parameters);

impl DeletePrefixList {
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

crate::engine::request!(DeletePrefixList => DeletePrefixListResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeletePrefixList", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("PrefixListId").required(),
]);

/// The answer to [`DeletePrefixList`].
#[non_exhaustive]
pub struct DeletePrefixListResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeletePrefixListResponse {
    request_id: "RequestId",
});
