//! The manifest.

use crate::{
    ClientKind, Libraries, Manifest, Options, docs,
    ir::{Crate, Program},
};

/// The page of the crate on docs.rs shows what each feature adds.
const DOCS_RS: &str = r#"[package.metadata.docs.rs]
all-features = true
rustdoc-args = ["--cfg", "docsrs"]
"#;

/// `Cargo.toml`.
pub(super) fn file(product: &Crate, options: &Options) -> String {
    let name = &product.package;
    let description = text(&format!(
        "{} ({} {}) of Alibaba Cloud.",
        product.title,
        docs::plain(&product.product),
        docs::plain(&product.version)
    ));
    let mut libraries = vec![("protocol", false), ("runtime", true)];
    if options.client == ClientKind::WithDefaultChain {
        libraries.insert(0, ("credentials", true));
    }
    let client: Vec<String> = libraries
        .iter()
        .filter(|(_, optional)| *optional)
        .map(|(library, _)| format!("\"dep:acs-{library}\""))
        .collect();
    let features = format!(
        r#"[features]
default = ["client", "rustls"]
# Sends requests. Without it requests are built and signed, and responses decoded.
client = [{}]
# TLS by rustls and aws-lc.
rustls = ["client", "acs-runtime/rustls"]
# TLS by rustls and ring instead: smaller, but see the documentation of acs-runtime.
rustls-ring = ["client", "acs-runtime/rustls-ring"]
# `ClientBuilder::http_client`, for a client of reqwest that is set up by the program.
reqwest = ["client", "acs-runtime/reqwest"]
# `Serialize` and `Deserialize` for all types, under their wire names.
serde = ["acs-protocol/serde"]
# Calls that block the thread.
blocking = ["client", "acs-runtime/blocking"]
"#,
        client.join(", ")
    );
    match &options.manifest {
        Manifest::Workspace => {
            let dependencies: String = libraries
                .iter()
                .map(|(library, optional)| match optional {
                    true => format!("acs-{library} = {{ workspace = true, optional = true }}\n"),
                    false => format!("acs-{library}.workspace = true\n"),
                })
                .collect();
            format!(
                "[package]\nname = \"{name}\"\ndescription = {description}\nversion.workspace = true\nedition.workspace = true\nrust-version.workspace = true\nlicense.workspace = true\nrepository.workspace = true\npublish.workspace = true\n\n{DOCS_RS}\n{features}\n[dependencies]\n{dependencies}\n[dev-dependencies]\ntokio = {{ workspace = true, features = [\"macros\", \"rt-multi-thread\"] }}\n\n[lints]\nworkspace = true\n"
            )
        }
        Manifest::Standalone { libraries: source } => {
            let dependencies: String = libraries
                .iter()
                .map(|(library, optional)| {
                    let source = match source {
                        Libraries::Version(version) => format!("version = {}", text(version)),
                        Libraries::Path(path) => format!("path = {}", text(&format!("{path}/{library}"))),
                    };
                    // The crate's own features choose the TLS of the runtime.
                    let defaults = if *library == "runtime" {
                        ", default-features = false"
                    } else {
                        ""
                    };
                    let optional = if *optional { ", optional = true" } else { "" };
                    format!("acs-{library} = {{ {source}{defaults}{optional} }}\n")
                })
                .collect();
            let (product_name, version) = (text(&product.product), text(&product.version));
            let examples: String = product
                .programs
                .iter()
                .map(|Program { name, .. }| {
                    format!("[[example]]\nname = \"{name}\"\nrequired-features = [\"client\"]\n\n")
                })
                .collect();
            format!(
                "[package]\nname = \"{name}\"\ndescription = {description}\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.90\"\npublish = false\n\n[package.metadata.acs]\nproduct = {product_name}\nversion = {version}\n\n{DOCS_RS}\n{features}\n[dependencies]\n{dependencies}\n[dev-dependencies]\nfutures-util = {{ version = \"0.3.31\", default-features = false, features = [\"std\"] }}\ntokio = {{ version = \"1.50.0\", default-features = false, features = [\"macros\", \"rt-multi-thread\"] }}\n\n{examples}[lints.rust]\nmissing_docs = \"warn\"\nunsafe_code = \"forbid\"\n"
            )
        }
    }
}

/// A TOML string. The escapes of JSON are a subset of those of TOML.
fn text(text: &str) -> String {
    serde_json::Value::from(docs::plain(text)).to_string()
}
