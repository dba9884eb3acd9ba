//! `SendFile`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `SendFile`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::SendFile;
///
/// let response = SendFile::new("name", "target-dir", "content", ["instance-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `RegionId.ApiNotSupported` | 400 |
/// | `MissingParam.InstanceId` | 400 |
/// | `NumberExceed.Tags` | 400 |
/// | `MissingParameter.TagKey` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `FileTargetDir.Invalid` | 400 |
/// | `FileMode.Invalid` | 400 |
/// | `FileContent.DecodeError` | 400 |
/// | `FileContentType.Invalid` | 400 |
/// | `InvalidParameter.FileOwner` | 400 |
/// | `InvalidParameter.FileGroup` | 400 |
/// | `FileSize.ExceedLimit` | 403 |
/// | `FileName.ExceedLimit` | 403 |
/// | `FileDesc.ExceedLimit` | 403 |
/// | `InstanceIds.ExceedLimit` | 403 |
/// | `Operation.Forbidden` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidInstance.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InternalError.Dispatch` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct SendFile(Parameters);

impl SendFile {
    /// A request with what is required.
    ///
    /// - `name`: `Name`.
    /// - `target_dir`: `TargetDir`.
    /// - `content`: `Content`.
    /// - `instance_id`: `InstanceId`.
    ///
    ///   At most 100 items.
    pub fn new(
        name: impl Into<String>,
        target_dir: impl Into<String>,
        content: impl Into<String>,
        instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("Name", name)
            .with_text("TargetDir", target_dir)
            .with_text("Content", content)
            .with_list::<String>("InstanceId", instance_id);
        Self(parameters)
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

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }

    /// Sets `Timeout`.
    pub fn timeout(self, value: i64) -> Self {
        Self(self.0.with("Timeout", value))
    }

    /// Sets `ContentType`.
    pub fn content_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ContentType", value))
    }

    /// Sets `FileOwner`.
    pub fn file_owner(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("FileOwner", value))
    }

    /// Sets `FileGroup`.
    pub fn file_group(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("FileGroup", value))
    }

    /// Sets `FileMode`.
    pub fn file_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("FileMode", value))
    }

    /// Sets `Overwrite`.
    pub fn overwrite(self, value: bool) -> Self {
        Self(self.0.with("Overwrite", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 21 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(SendFile => SendFileResponse, ACTION);

static ACTION: Action<'static> = Action::new("SendFile", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("Name").required(),
    Parameter::new("TargetDir").required(),
    Parameter::new("Content").required(),
    Parameter::new("InstanceId").required(),
]);

/// The answer to [`SendFile`].
#[non_exhaustive]
pub struct SendFileResponse {
    /// `InvokeId`.
    pub invoke_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(SendFileResponse {
    invoke_id: "InvokeId",
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
