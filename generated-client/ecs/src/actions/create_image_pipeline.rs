//! `CreateImagePipeline`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `CreateImagePipeline`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateImagePipeline;
///
/// let response = CreateImagePipeline::new("base-image-type", "base-image").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidSourceInstance.NotFound` | 400 |
/// | `InvalidName.Malformed` | 400 |
/// | `InvalidDescription.Malformed` | 400 |
/// | `InvalidImageName.Malformed` | 400 |
/// | `InvalidBaseImageType.NotSupportedValue` | 400 |
/// | `InvalidSystemDiskSize.NotSupportedValue` | 400 |
/// | `InvalidInternetMaxBandwidthOut.NotSupportedValue` | 400 |
/// | `InvalidAddAccountSize.ExceededMaxNumber` | 400 |
/// | `InvalidToRegionIdSize.ExceededMaxNumber` | 400 |
/// | `InvalidBuildContent.LengthExceeded` | 400 |
/// | `InvalidImageTemplateCommandSize.ExceededMaxNumber` | 400 |
/// | `DuplicatedCommand.FROM` | 400 |
/// | `InvalidCommandOrder.FROM` | 400 |
/// | `InvalidImageTemplateCommand.NotSupported` | 400 |
/// | `InvalidCommandContent.RUN` | 400 |
/// | `InvalidCommandContent.ENV` | 400 |
/// | `InvalidCommandContent.WORKDIR` | 400 |
/// | `InvalidCommandContent.COPY` | 400 |
/// | `InvalidCommandContent.USER` | 400 |
/// | `InvalidCommandContent.FROM` | 400 |
/// | `InvalidCommandContent.CMD` | 400 |
/// | `InvalidCommandContent.ENTRYPOINT` | 400 |
/// | `QuotaExceed.ImagePipeline` | 400 |
/// | `NoPermission` | 400 |
/// | `EmptyCommandContent.LABEL` | 400 |
/// | `EmptyCommandContent.ENV` | 400 |
/// | `EmptyCommandContent.ENTRYPOINT` | 400 |
/// | `EmptyCommandContent.CMD` | 400 |
/// | `EmptyCommandContent.COPY` | 400 |
/// | `EmptyCommandContent.WORKDIR` | 400 |
/// | `NotEmptyCommandContent.RESTART` | 400 |
/// | `EmptyCommandContent.USER` | 400 |
/// | `EmptyCommandContent.RUN` | 400 |
/// | `ImagePipeline.NotSupportWindowsInstance` | 403 |
/// | `InvalidImage.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `ImageComponent.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateImagePipeline(Parameters);

impl CreateImagePipeline {
    /// A request with what is required.
    ///
    /// - `base_image_type`: `BaseImageType`.
    /// - `base_image`: `BaseImage`.
    pub fn new(base_image_type: impl Into<String>, base_image: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("BaseImageType", base_image_type)
            .with_text("BaseImage", base_image);
        Self(parameters)
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
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

    /// Sets `AddAccount`.
    ///
    /// At most 21 items.
    pub fn add_account(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with_list::<i64>("AddAccount", value))
    }

    /// Sets `ToRegionId`.
    ///
    /// At most 21 items.
    pub fn to_region_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("ToRegionId", value))
    }

    /// Sets `Name`.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Name", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `ImageName`.
    pub fn image_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageName", value))
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("VSwitchId", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `SystemDiskSize`.
    pub fn system_disk_size(self, value: i32) -> Self {
        Self(self.0.with("SystemDiskSize", value))
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(self, value: i32) -> Self {
        Self(self.0.with("InternetMaxBandwidthOut", value))
    }

    /// Sets `DeleteInstanceOnFailure`.
    pub fn delete_instance_on_failure(self, value: bool) -> Self {
        Self(self.0.with("DeleteInstanceOnFailure", value))
    }

    /// Sets `BuildContent`.
    pub fn build_content(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("BuildContent", value))
    }

    /// Sets `ClientToken`.
    ///
    /// Makes a repeated call safe; generated once a call if not set.
    pub fn client_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ClientToken", value))
    }
}

crate::engine::request!(CreateImagePipeline => CreateImagePipelineResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateImagePipeline", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("BaseImageType").required(),
    Parameter::new("BaseImage").required(),
    Parameter::new("ClientToken").from(Source::IdempotencyToken),
]);

/// The answer to [`CreateImagePipeline`].
#[non_exhaustive]
pub struct CreateImagePipelineResponse {
    /// `ImagePipelineId`.
    pub image_pipeline_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(CreateImagePipelineResponse {
    image_pipeline_id: "ImagePipelineId",
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
