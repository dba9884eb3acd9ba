use std::sync::Arc;

use super::Client;
use crate::{
    credentials::{Provider, ProviderConfig, default_chain},
    error::{Error, ErrorKind},
};

/// Where the region stands.
const REGION: &str = "ALIBABA_CLOUD_REGION_ID";

impl Client {
    /// A client for the machine that the program runs on: credentials by the
    /// [default chain](crate::credentials::default_chain), the region of `ALIBABA_CLOUD_REGION_ID`, if it is set.
    ///
    /// # Errors
    /// If no source has credentials, or one that is set up does not work; the error says what each lacked.
    pub async fn from_env() -> Result<Self, Error> {
        Self::from_config(ProviderConfig::system()).await
    }

    /// As [`Client::from_env`], on a machine that is described by a [`ProviderConfig`]: its variables, home directory,
    /// time and transport.
    ///
    /// # Errors
    /// As [`Client::from_env`].
    pub async fn from_config(config: ProviderConfig) -> Result<Self, Error> {
        let mut builder = Self::builder()
            .transport(Arc::clone(config.http()))
            .environment(Arc::clone(config.clock()));
        if let Some(region) = config.variable(REGION) {
            builder = builder.region(region);
        }
        let chain = default_chain(config);
        // Asked now, so that a machine without credentials is found at the start and not in the middle of the work.
        chain.credentials().await.map_err(|error| {
            Error::new(ErrorKind::Credentials, error.to_string())
                .with_source(error)
                .with_advice("set up one of the sources, or give the client credentials of its own")
        })?;
        builder.credentials_provider(chain).build()
    }
}
