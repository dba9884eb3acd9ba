use std::sync::Arc;

use super::{Client, ClientBuilder};
use crate::{
    credentials::{CliProfile, Provider, ProviderConfig, default_chain},
    error::{Error, ErrorKind},
};

/// Where the region stands.
const REGION: &str = "ALIBABA_CLOUD_REGION_ID";

impl Client {
    /// A client for the machine that the program runs on, see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// As [`ClientBuilder::from_env`].
    pub async fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().await?.build()
    }

    /// As [`Client::from_env`], on a machine that is described by a [`ProviderConfig`]: its variables, home directory,
    /// time and transport.
    ///
    /// # Errors
    /// As [`ClientBuilder::from_env`].
    pub async fn from_config(config: ProviderConfig) -> Result<Self, Error> {
        Self::builder().from_config(config).await?.build()
    }
}

impl ClientBuilder {
    /// Sets what the machine has and the builder has not: credentials by the
    /// [default chain](crate::credentials::default_chain), and the region of `ALIBABA_CLOUD_REGION_ID`, else that of the
    /// profile of the official command line tool.
    ///
    /// # Errors
    /// If no source has credentials, or one that is set up does not work; the error says what each lacked.
    pub async fn from_env(self) -> Result<Self, Error> {
        self.on_machine(ProviderConfig::system()).await
    }

    /// As [`ClientBuilder::from_env`], on a machine that is described by a [`ProviderConfig`]: its variables, home
    /// directory, time and transport.
    ///
    /// # Errors
    /// As [`ClientBuilder::from_env`].
    pub async fn from_config(mut self, config: ProviderConfig) -> Result<Self, Error> {
        if self.transport.is_none() {
            self.transport = Some(Arc::clone(config.http()));
        }
        if self.environment.is_none() {
            self.environment = Some(Arc::clone(config.clock()));
        }
        self.on_machine(config).await
    }

    async fn on_machine(mut self, config: ProviderConfig) -> Result<Self, Error> {
        if self.region.is_none() {
            self.region = match config.variable(REGION) {
                Some(region) => Some(region),
                None => CliProfile::new().config(config.clone()).region().await,
            };
        }
        if self.credentials.is_some() || self.provider.is_some() {
            return Ok(self);
        }
        let chain = default_chain(config);
        // Asked now, so that a machine without credentials is found at the start and not in the middle of the work.
        chain.credentials().await.map_err(|error| {
            Error::new(ErrorKind::Credentials, error.to_string())
                .with_source(error)
                .with_advice("set up one of the sources, or give the client credentials of its own")
        })?;
        Ok(self.credentials_provider(chain))
    }
}
