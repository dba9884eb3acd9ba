//! The root of a crate.

use std::collections::BTreeMap;

use quote::quote;

use super::{front_page, types::ident};
use crate::{
    ClientKind, Options,
    docs::code,
    ir::Crate,
    render::{File, comment, doc_attributes},
};

/// The crate whose macros the actions use.
const ENGINE: &str = r#"// Without the feature `client`, requests are encoded and responses decoded, but nothing is sent.
#[cfg(not(feature = "client"))]
use acs_protocol as engine;
#[cfg(feature = "client")]
use acs_runtime as engine;

"#;

/// Everything that a program may have to name, so that it needs no other crate in its manifest.
const PROTOCOL: &str = r#"pub use acs_protocol::decode::Format;
pub use acs_protocol::{
    Credentials, IntoParameter, InvalidRequest, JsonList, JsonObject, JsonText, JsonTextError, Paginated, Parameters,
    Request, Secret, SignatureVersion, Value,
};
pub use acs_protocol::{action, bytes, http, message};

"#;

/// The client with the default chain of credentials.
const DISCOVERING_CLIENT: &str = r#"#[cfg(feature = "client")]
pub use acs_credentials as credentials;
#[cfg(feature = "client")]
pub use acs_credentials::{Client, ClientBuilder};
"#;

/// The client that has to be given credentials.
const BARE_CLIENT: &str = r#"#[cfg(feature = "client")]
pub use acs_runtime::{Client, ClientBuilder, credentials};
"#;

const RUNTIME: &str = r#"#[cfg(feature = "client")]
pub use acs_runtime::{
    BoxFuture, Call, CallFuture, CallOptions, CredentialsError, Endpoint, Error, ErrorKind, Items, Metadata, Middleware,
    Network, Pages, Provider, Reply, RetryPolicy, Timeouts, Transport, UntypedCall, Wait, WaitFuture,
};
#[cfg(feature = "client")]
pub use acs_runtime::{environment, middleware, transport};

#[cfg(feature = "blocking")]
pub use acs_runtime::Blocking;
#[cfg(feature = "reqwest")]
pub use acs_runtime::reqwest;"#;

/// `src/lib.rs`.
///
/// # Errors
/// Fails if the program on the front page does not parse as Rust.
pub(super) fn file(product: &Crate, options: &Options) -> syn::Result<File> {
    let mut file = File::default();
    file.head = comment("//!", &front_page::lines(product, options)?);
    file.head.extend([String::new()]);
    file.head
        .extend(["#![cfg_attr(docsrs, feature(doc_cfg))]", "#![forbid(unsafe_code)]"].map(str::to_owned));
    let mut modules = vec!["pub mod actions;", "pub mod error_code;"];
    if !product.type_modules.is_empty() {
        modules.push("pub mod types;");
    }
    file.text(modules.join("\n"));
    let client = match options.client {
        ClientKind::WithDefaultChain => DISCOVERING_CLIENT,
        ClientKind::Bare => BARE_CLIENT,
    };
    let engine = if product.actions.is_empty() { "" } else { ENGINE };
    file.text(format!("{engine}{PROTOCOL}{client}{RUNTIME}"));
    product_data(&mut file, product);
    file.text(PAGE);
    Ok(file)
}

/// The program in `README.md` is compiled with the other examples of the documentation.
const PAGE: &str = r#"#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../README.md")]
struct Readme;"#;

/// `PRODUCT`.
fn product_data(file: &mut File, product: &Crate) {
    let doc = doc_attributes(&[format!(
        "{} {}, for requests that no type of this crate covers.",
        code(&product.product),
        code(&product.version)
    )]);
    let (name, version) = (&product.product, &product.version);
    let endpoints = endpoints(product).map(|endpoints| {
        file.imports.add("acs_protocol::action", "Endpoints");
        quote!(.endpoints(#endpoints))
    });
    file.imports.add("acs_protocol::action", "Product");
    file.item(quote! {
        #doc
        pub static PRODUCT: Product<'static> = Product::new(#name, #version)#endpoints;
    });
}

/// The endpoint data, if there are any.
fn endpoints(product: &Crate) -> Option<proc_macro2::TokenStream> {
    let endpoints = &product.endpoints;
    let host = |method: &str, host: &Option<String>| {
        let method = ident(method);
        host.as_ref().map(|host| quote!(.#method(#host)))
    };
    let table = |method: &str, hosts: &BTreeMap<String, String>| {
        let method = ident(method);
        let entries = hosts.iter().map(|(region, host)| quote!((#region, #host)));
        (!hosts.is_empty()).then(|| quote!(.#method(&[#(#entries),*])))
    };
    let calls = [
        host("rule", &endpoints.rule),
        host("vpc_rule", &endpoints.vpc_rule),
        host("global", &endpoints.global),
        table("regions", &endpoints.regions),
        table("vpc_regions", &endpoints.vpc_regions),
    ];
    let calls: Vec<_> = calls.into_iter().flatten().collect();
    (!calls.is_empty()).then(|| quote!(Endpoints::new()#(#calls)*))
}
