//! Prints `README.md`.

use crate::{Manifest, Options, docs, ir::Crate};

/// Returns `README.md`.
///
/// # Errors
/// Fails if the program in it does not parse as Rust.
pub(super) fn file(product: &Crate, options: &Options) -> syn::Result<String> {
    let package = &product.package;
    let title = docs::inline(&product.title);
    let (name, version) = (docs::code(&product.product), docs::code(&product.version));
    let mut out = format!("# {package}\n\n{title} of Alibaba Cloud ({name}, version {version}) for Rust: ");
    out.push_str(&format!(
        "{} as typed requests.\n\n",
        count(product.actions.len(), "action")
    ));
    out.push_str("This crate is generated from API specs; change the specs, not the code.\n\n");
    if let Manifest::Standalone { .. } = options.manifest {
        out.push_str(&format!("```toml\n[dependencies]\n{package} = \"0.1\"\n```\n\n"));
    }
    if let Some(program) = super::example::readme(product, options.client)? {
        out.push_str(&format!("```rust,no_run\n{program}```\n\n"));
    }
    if let Manifest::Standalone { .. } = options.manifest {
        let runs: Vec<String> = product
            .programs
            .iter()
            .map(|program| format!("cargo run --example {}", program.name))
            .collect();
        if !runs.is_empty() {
            out.push_str(&format!(
                "Run the examples with:\n\n```sh\n{}\n```\n\n",
                runs.join("\n")
            ));
        }
    }
    out.push_str("| feature | adds |\n|---|---|\n");
    out.push_str("| `client` (default) | the HTTP client |\n");
    out.push_str("| `rustls` (default) | TLS by rustls and aws-lc |\n");
    out.push_str(
        "| `rustls-ring` | TLS by rustls and ring, for a smaller build; see the documentation of `acs-runtime` |\n",
    );
    out.push_str("| `reqwest` | `ClientBuilder::http_client`, for an HTTP client configured by the program |\n");
    out.push_str("| `blocking` | calls that block the thread |\n");
    out.push_str("| `serde` | `Serialize` and `Deserialize` for all types, with their wire names |\n");
    Ok(out)
}

fn count(number: usize, what: &str) -> String {
    if number == 1 {
        format!("{number} {what}")
    } else {
        format!("{number} {what}s")
    }
}
