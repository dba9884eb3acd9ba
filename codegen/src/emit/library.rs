//! The root of a crate.

use std::collections::BTreeMap;

use quote::quote;

use super::{modules, types::ident};
use crate::{
    docs::code,
    ir::Crate,
    render::{File, comment, doc_attributes},
};

/// All of the runtime that a program may have to name, so that it needs no other crate in its manifest.
const RUNTIME: &str = r#"pub use acs_runtime::decode::Format;
pub use acs_runtime::{
    BoxFuture, Credentials, CredentialsError, IntoParameter, InvalidRequest, JsonList, JsonObject, JsonText,
    JsonTextError, Parameters, Provider, Request, Secret, SignatureVersion, Value,
};
pub use acs_runtime::{action, bytes, credentials, environment, http, message};

#[cfg(feature = "client")]
pub use acs_runtime::{
    Call, CallOptions, Client, ClientBuilder, Endpoint, Error, ErrorKind, Items, Metadata, Middleware, Network, Pages,
    Paginated, Reply, RetryPolicy, Sending, Timeouts, Transport, UntypedCall, Wait, Waiting,
};
#[cfg(feature = "client")]
pub use acs_runtime::{middleware, transport};

#[cfg(feature = "blocking")]
pub use acs_runtime::Blocking;
#[cfg(feature = "reqwest")]
pub use acs_runtime::reqwest;"#;

/// `src/lib.rs`.
pub(super) fn file(product: &Crate) -> File {
    let mut file = File::default();
    let head = vec![
        format!(
            "{} of Alibaba Cloud: {} {}.",
            crate::docs::inline(&product.title),
            code(&product.product),
            code(&product.version)
        ),
        String::new(),
        "[`actions`] has one request type per action, with one setter per parameter. `send` sends a request through a"
            .to_owned(),
        "`Client`. [`error_code`] has the documented error codes.".to_owned(),
    ];
    file.head = comment("//!", &head);
    file.head.extend([String::new(), "#![forbid(unsafe_code)]".to_owned()]);
    let mut modules = vec!["pub mod actions;", "pub mod error_code;"];
    if modules::has_shapes(product) {
        modules.push("pub mod shapes;");
    }
    file.text(modules.join("\n"));
    file.text(RUNTIME);
    product_data(&mut file, product);
    file.text(PAGE);
    file
}

/// The program in `README.md` is compiled with the other examples of the documentation.
const PAGE: &str = r#"#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../README.md")]
struct Readme;"#;

/// The root of a module that is part of another crate.
pub(super) fn module(product: &Crate) -> File {
    let mut file = File::default();
    file.head
        .push(format!("//! {} {}.", code(&product.product), code(&product.version)));
    file.text("pub mod actions;");
    product_data(&mut file, product);
    file
}

/// `PRODUCT`.
fn product_data(file: &mut File, product: &Crate) {
    let doc = doc_attributes(&[format!(
        "{} {}, for requests that no type of this crate covers.",
        code(&product.product),
        code(&product.version)
    )]);
    let (name, version) = (&product.product, &product.version);
    let endpoints = endpoints(product).map(|endpoints| {
        file.imports.add("acs_runtime::action", "Endpoints");
        quote!(.endpoints(#endpoints))
    });
    file.imports.add("acs_runtime::action", "Product");
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
