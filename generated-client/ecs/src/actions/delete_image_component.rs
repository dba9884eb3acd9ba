//! `DeleteImageComponent`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `DeleteImageComponent`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteImageComponent;
///
/// let response = DeleteImageComponent::new("image-component-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidImageComponent.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteImageComponent(Parameters);

impl DeleteImageComponent {
    /// A request with what is required.
    ///
    /// - `image_component_id`: `ImageComponentId`.
    pub fn new(image_component_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ImageComponentId", image_component_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteImageComponent => DeleteImageComponentResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteImageComponent", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ImageComponentId").required(),
]);

/// The answer to [`DeleteImageComponent`].
#[non_exhaustive]
pub struct DeleteImageComponentResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteImageComponentResponse {
    request_id: "RequestId",
});
