//! `CreateImageComponent`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateImageComponent`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateImageComponent;
///
/// let response = CreateImageComponent::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidCommand.Component` | 400 |
/// | `InvalidName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidSystemType.NotSupportedValue` | 400 |
/// | `InvalidComponentType.NotSupportedValue` | 400 |
/// | `InvalidContent.LengthExceeded` | 400 |
/// | `InvalidImageTemplateCommandSize.ExceededMaxNumber` | 400 |
/// | `InvalidImageTemplateCommand.NotSupported` | 400 |
/// | `InvalidCommandContent.RUN` | 400 |
/// | `InvalidCommandContent.ENV` | 400 |
/// | `InvalidCommandContent.WORKDIR` | 400 |
/// | `InvalidCommandContent.COPY` | 400 |
/// | `InvalidCommandContent.USER` | 400 |
/// | `InvalidCommandContent.CMD` | 400 |
/// | `InvalidCommandContent.ENTRYPOINT` | 400 |
/// | `MissingParameter.Content` | 400 |
/// | `EmptyCommandContent.RUN` | 400 |
/// | `EmptyCommandContent.ENV` | 400 |
/// | `EmptyCommandContent.LABEL` | 400 |
/// | `EmptyCommandContent.COPY` | 400 |
/// | `EmptyCommandContent.ENTRYPOINT` | 400 |
/// | `EmptyCommandContent.CMD` | 400 |
/// | `NotEmptyCommandContent.RESTART` | 400 |
/// | `EmptyCommandContent.WORKDIR` | 400 |
/// | `EmptyCommandContent.USER` | 400 |
/// | `QuotaExceed.ImageComponent` | 400 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `NotSupportedCommand.FROM` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateImageComponent(Parameters);

impl CreateImageComponent {
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `SystemType`.
    pub fn system_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SystemType", value))
    }

    /// Sets `ComponentType`.
    pub fn component_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ComponentType", value))
    }

    /// Sets `Content`.
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Content", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(CreateImageComponent => CreateImageComponentResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateImageComponent", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateImageComponent`].
#[non_exhaustive]
pub struct CreateImageComponentResponse {
    /// `ImageComponentId`.
    pub image_component_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateImageComponentResponse {
    image_component_id: "ImageComponentId",
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

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Tag);
