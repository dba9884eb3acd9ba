//! The HTTP client that everything is measured over.

/// A client like the one that acs makes for itself, but for proxies of the environment. TLS takes no part here.
pub fn http_client() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
}
