use std::{path::Path, time::Duration};

use acs_runtime::credentials::CredentialsError;

use super::{
    NAME,
    entry::{Entry, text},
};

/// The settings of a profile for clients, without credentials.
#[derive(Debug, Default)]
pub(crate) struct ProfileSettings {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<String>,
    /// The name of a network as it is written in the file.
    pub(crate) endpoint_type: Option<String>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) connect_timeout: Option<Duration>,
    /// The number of retries.
    pub(crate) retry_count: Option<u32>,
    /// The name of the profile in errors.
    pub(crate) place: String,
}

impl ProfileSettings {
    pub(super) fn of(entry: &Entry, path: &Path) -> Result<Self, CredentialsError> {
        let place = format!(
            "{}, profile `{}`",
            path.display(),
            entry.name.as_deref().unwrap_or_default()
        );
        // The tool writes 0 for what is not set.
        let number = |value: Option<i64>, key: &str| match value.unwrap_or_default() {
            0 => Ok(None),
            value => u32::try_from(value).map(Some).map_err(|_| {
                CredentialsError::new(
                    NAME,
                    format!("{place}: `{key}` is {value}, and has to be 0 to {}", u32::MAX),
                )
            }),
        };
        let seconds = |value, key| {
            let seconds = number(value, key)?;
            Ok(seconds.map(|seconds| Duration::from_secs(seconds.into())))
        };
        Ok(Self {
            region: text(&entry.region_id).map(str::to_owned),
            endpoint: text(&entry.endpoint).map(str::to_owned),
            endpoint_type: text(&entry.endpoint_type).map(str::to_owned),
            read_timeout: seconds(entry.read_timeout, "read_timeout")?,
            connect_timeout: seconds(entry.connect_timeout, "connect_timeout")?,
            retry_count: number(entry.retry_count, "retry_count")?,
            place,
        })
    }
}
