//! A program that uses reqwest and rustls for its own ends, beside the runtime.

#![cfg(test)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

/// One test, since what it looks at belongs to the process.
#[test]
fn other_clients_are_left_alone() {
    // Panics without a provider of cryptography.
    let _ = reqwest::Client::new();
    acs_runtime::Client::builder().region("cn-hangzhou").build().unwrap();
    assert!(
        rustls::crypto::CryptoProvider::get_default().is_none(),
        "the choice of the process is the program's"
    );
    // Panics with two providers to choose from.
    let _ = rustls::ClientConfig::builder();
}
