//! `RemoveTags`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `RemoveTags`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::RemoveTags;
///
/// let response = RemoveTags::new("resource-type", "resource-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidTagCount` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidResourceType.NotFound` | 400 |
/// | `InvalidResourceId.NotSupported` | 403 |
/// | `InvalidResourceId.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidResourceType.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveTags(Parameters);

impl RemoveTags {
    /// A request with what is required.
    ///
    /// - `resource_type`: `ResourceType`.
    /// - `resource_id`: `ResourceId`.
    pub fn new(resource_type: impl Into<String>, resource_id: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("ResourceType", resource_type)
            .with_text("ResourceId", resource_id);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(RemoveTags => RemoveTagsResponse, ACTION);

static ACTION: Action<'static> = Action::new("RemoveTags", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ResourceType").required(),
    Parameter::new("ResourceId").required(),
]);

/// The answer to [`RemoveTags`].
#[non_exhaustive]
pub struct RemoveTagsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(RemoveTagsResponse {
    request_id: "RequestId",
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `key`.
    pub fn key_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("key", value))
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }

    /// Sets `value`.
    pub fn value_2(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("value", value))
    }
}

acs_protocol::object!(Tag);
