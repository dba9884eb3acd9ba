//! The HTTP client that everything is measured over.

use std::sync::Arc;

use reqwest::redirect::Policy;
use rustls::{ClientConfig, RootCertStore, crypto::ring};

use crate::Result;

/// A client like the one that acs makes for itself, but for TLS, which takes no part here, and for proxies of the
/// environment.
///
/// # Errors
/// If the HTTP library refuses its settings.
pub fn http_client() -> Result<reqwest::Client> {
    let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    Ok(reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(Policy::none())
        .no_proxy()
        .build()?)
}
