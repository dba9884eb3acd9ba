//! Prints `README.md`.

use super::front_page;
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
        front_page::count(product.actions.len(), "action")
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
    out.push_str(front_page::features());
    Ok(out)
}
