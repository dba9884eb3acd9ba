//! `DeleteForwardEntry`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteForwardEntry`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteForwardEntry;
///
/// let response = DeleteForwardEntry::new("forward-table-id", "forward-entry-id").send(&client).await?;
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
/// | `MissingParameter` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidForwardEntryId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteForwardEntry(Parameters);

impl DeleteForwardEntry {
    /// A request with what is required.
    ///
    /// - `forward_table_id`: `ForwardTableId`.
    /// - `forward_entry_id`: `ForwardEntryId`.
    #[deprecated = "the service advises against this action"]
    pub fn new(forward_table_id: impl Into<String>, forward_entry_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("ForwardTableId", forward_table_id)
            .with_text("ForwardEntryId", forward_entry_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteForwardEntry => DeleteForwardEntryResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteForwardEntry", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ForwardTableId").required(),
    Parameter::new("ForwardEntryId").required(),
]);

/// The answer to [`DeleteForwardEntry`].
#[non_exhaustive]
pub struct DeleteForwardEntryResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteForwardEntryResponse {
    request_id: "RequestId",
});
