//! Prints the front page of a crate's documentation.

use crate::{
    ClientKind, Options,
    docs::{self, code},
    ir::Crate,
};

/// How actions are called.
const CALLS: &str = "\
Each action is a request type in [`actions`]: `new` takes what is required, a setter takes each other parameter,
and `send` returns the response. Errors have the code of the service, for comparison with the constants in [`error_code`].";

const PAGES: &str = "`paginate` streams the items of all pages of a list.";

const WAITERS: &str = "`wait_until_…` repeats a call until a condition holds.";

/// What `Client::from_env` reads.
const ENVIRONMENT: &str = "\
# Environment

`Client::from_env` takes settings from environment variables, else from the profile of the official command line. Its
default chain looks for credentials in environment variables, an OIDC token, the profile, a credentials file, the
metadata of the instance and a URI.

| variable | meaning |
|---|---|
| `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` | The access key. |
| `ALIBABA_CLOUD_SECURITY_TOKEN` | The token of a temporary access key. |
| `ALIBABA_CLOUD_REGION_ID` | The region. |
| `ALIBABA_CLOUD_PROFILE` | The profile to use. |
| `ALIBABA_CLOUD_ENDPOINT` | The endpoint of all products, such as that of an emulator. |
| `ALIBABA_CLOUD_ENDPOINT_TYPE` | The network, `public` or `vpc`. |
";

/// Returns the lines of the page.
///
/// # Errors
/// Fails if the program in it does not parse as Rust.
pub(super) fn lines(product: &Crate, options: &Options) -> syn::Result<Vec<String>> {
    let title = docs::inline(&product.title);
    let mut out = vec![
        format!(
            "{title} of Alibaba Cloud ({}, version {}): {} as typed requests.",
            code(&product.product),
            code(&product.version),
            count(product.actions.len(), "action")
        ),
        String::new(),
    ];
    if let Some(program) = super::example::readme(product, options.client)? {
        out.push("```no_run".to_owned());
        out.push("# #[cfg(feature = \"client\")]".to_owned());
        out.push("# mod program {".to_owned());
        out.extend(program.lines().map(str::to_owned));
        out.extend(["# }", "# fn main() {}", "```", ""].map(str::to_owned));
    }
    out.extend(CALLS.lines().map(str::to_owned));
    if product.actions.iter().any(|action| action.pages.is_some()) {
        out.push(PAGES.to_owned());
    }
    if product.actions.iter().any(|action| !action.waiters.is_empty()) {
        out.push(WAITERS.to_owned());
    }
    out.extend([String::new(), "# Features".to_owned(), String::new()]);
    out.extend(features().lines().map(str::to_owned));
    if options.client == ClientKind::WithDefaultChain {
        out.push(String::new());
        out.extend(ENVIRONMENT.lines().map(str::to_owned));
    }
    actions(product, &mut out);
    Ok(out)
}

/// Adds the actions with their summaries, by what they are about.
fn actions(product: &Crate, out: &mut Vec<String>) {
    if product.resources.is_empty() {
        return;
    }
    out.extend([String::new(), "# Actions".to_owned()]);
    for resource in &product.resources {
        out.extend([String::new(), format!("## {}", resource.title), String::new()]);
        for action in resource.actions.iter().filter_map(|at| product.actions.get(*at)) {
            let summary = docs::summary(&action.docs);
            let request = &action.request;
            let link = format!("- [`{request}`](actions::{request})");
            out.push(match summary.is_empty() {
                true => link,
                false => format!("{link}: {summary}"),
            });
        }
    }
}

/// Returns the table of the features.
pub(super) fn features() -> &'static str {
    "\
| feature | adds |
|---|---|
| `client` (default) | the HTTP client |
| `rustls` (default) | TLS by rustls and aws-lc |
| `rustls-ring` | TLS by rustls and ring, for a smaller build; see the documentation of `acs-runtime` |
| `reqwest` | `ClientBuilder::http_client`, for an HTTP client configured by the program |
| `blocking` | calls that block the thread |
| `serde` | `Serialize` and `Deserialize` for all types, with their wire names |
"
}

/// Returns a number with a noun.
pub(super) fn count(number: usize, what: &str) -> String {
    if number == 1 {
        format!("{number} {what}")
    } else {
        format!("{number} {what}s")
    }
}
