//! Credentials for acs clients: providers for every source that the official clients know, caching ahead of expiry, and
//! the [default chain](default_chain). [`Client`] is the client of `acs-runtime` that finds its credentials by that chain.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod chain;
mod cli_profile;
mod client;
mod command_line;
mod config;
mod credentials_file;
mod document;
mod external;
mod file;
mod http;
mod imds;
mod ini;
mod oidc;
mod role;
mod session;
mod source;
#[cfg(test)]
mod testing;
mod uri;
mod variables;

pub use acs_protocol::Credentials;
pub use acs_runtime::credentials::{CredentialsError, Provider};

pub use self::{
    chain::{Chain, default_chain},
    cli_profile::CliProfile,
    client::{Client, ClientBuilder},
    config::ProviderConfig,
    credentials_file::CredentialsFile,
    external::ExternalCommand,
    imds::InstanceMetadata,
    oidc::OidcRole,
    role::RamRole,
    source::{Cached, Source},
    uri::CredentialsUri,
    variables::EnvironmentVariables,
};

use cli_profile::ProfileSettings;

/// Clears the mark `absent` of an error if its source was named explicitly.
fn absent_unless(error: CredentialsError, is_named: bool) -> CredentialsError {
    let is_absent = error.is_absent() && !is_named;
    error.with_absent(is_absent)
}
