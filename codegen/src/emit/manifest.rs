//! The manifest.

use crate::{
    Manifest, Options, Runtime, docs,
    ir::{Crate, Program},
};

/// `Cargo.toml`.
pub(super) fn file(product: &Crate, options: &Options) -> String {
    let name = &product.package;
    let description = text(&format!(
        "{} ({} {}) of Alibaba Cloud.",
        product.title,
        docs::plain(&product.product),
        docs::plain(&product.version)
    ));
    let features = r#"[features]
default = ["client", "rustls"]
# Sends requests. Without it requests are built and signed, and responses decoded.
client = ["acs-runtime/client"]
# TLS by rustls and aws-lc.
rustls = ["acs-runtime/rustls"]
# TLS by rustls and ring instead: smaller, but see the documentation of acs-runtime.
rustls-ring = ["acs-runtime/rustls-ring"]
# `ClientBuilder::http_client`, for a client of reqwest that is set up by the program.
reqwest = ["acs-runtime/reqwest"]
serde = ["acs-runtime/serde"]
blocking = ["acs-runtime/blocking"]
"#;
    match &options.manifest {
        Manifest::Module { .. } => String::new(),
        Manifest::Workspace => format!(
            "[package]\nname = \"{name}\"\ndescription = {description}\nversion.workspace = true\nedition.workspace = true\nrust-version.workspace = true\nlicense.workspace = true\nrepository.workspace = true\npublish.workspace = true\n\n{features}\n[dependencies]\nacs-runtime.workspace = true\n\n[dev-dependencies]\nfutures-util.workspace = true\ntokio = {{ workspace = true, features = [\"macros\", \"rt-multi-thread\"] }}\n\n[lints]\nworkspace = true\n"
        ),
        Manifest::Standalone { runtime } => {
            let source = match runtime {
                Runtime::Version(version) => format!("version = {}", text(version)),
                Runtime::Path(path) => format!("path = {}", text(path)),
            };
            let (product_name, version) = (text(&product.product), text(&product.version));
            let examples: String = product
                .programs
                .iter()
                .map(|Program { name, .. }| {
                    format!("[[example]]\nname = \"{name}\"\nrequired-features = [\"client\"]\n\n")
                })
                .collect();
            format!(
                "[package]\nname = \"{name}\"\ndescription = {description}\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.90\"\npublish = false\n\n[package.metadata.acs]\nproduct = {product_name}\nversion = {version}\n\n{features}\n[dependencies]\nacs-runtime = {{ {source}, default-features = false }}\n\n[dev-dependencies]\nfutures-util = {{ version = \"0.3.31\", default-features = false, features = [\"std\"] }}\ntokio = {{ version = \"1.47.0\", default-features = false, features = [\"macros\", \"rt-multi-thread\"] }}\n\n{examples}[lints.rust]\nmissing_docs = \"warn\"\nunsafe_code = \"forbid\"\n"
            )
        }
    }
}

/// A TOML string. The escapes of JSON are a subset of those of TOML.
fn text(text: &str) -> String {
    serde_json::Value::from(docs::plain(text)).to_string()
}
