//! The root of a crate.

use std::collections::BTreeMap;

use quote::quote;

use super::shapes;
use crate::{
    docs::code,
    ir::Crate,
    render::{File, comment},
};

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
        format!(
            "A request is a type of [`actions`] with a setter a parameter; `send` sends it through a `Client`. {}",
            "Error codes are in"
        ),
        "[`error_code`].".to_owned(),
    ];
    file.head = comment("//!", &head);
    file.head.extend([String::new(), "#![forbid(unsafe_code)]".to_owned()]);
    let mut modules = vec!["pub mod actions;", "pub mod error_code;"];
    if shapes::has_any(product) {
        modules.push("pub mod shapes;");
    }
    file.text(modules.join("\n"));
    file.text(
        "pub use acs_runtime::decode::Format;\npub use acs_runtime::shape::Secret;\n#[cfg(feature = \"client\")]\npub use acs_runtime::{Client, Error};\npub use acs_runtime::{Credentials, JsonText, Parameters, Request, Value};",
    );
    product_data(&mut file, product);
    file
}

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
    let doc = file.docs.add(&[format!(
        "{} {}, for requests that no type of this crate covers.",
        code(&product.product),
        code(&product.version)
    )]);
    let (name, version) = (&product.product, &product.version);
    let endpoints = endpoints(product);
    file.imports.add("acs_runtime::action", "Endpoints");
    file.imports.add("acs_runtime::action", "Product");
    file.item(quote! {
        #doc
        pub static PRODUCT: Product<'static> = Product { name: #name, version: #version, endpoints: #endpoints };
    });
}

fn endpoints(product: &Crate) -> proc_macro2::TokenStream {
    let endpoints = &product.endpoints;
    let option = |text: &Option<String>| match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    };
    let table = |hosts: &BTreeMap<String, String>| {
        let hosts = hosts.iter().map(|(region, host)| quote!((#region, #host)));
        quote!(&[#(#hosts),*])
    };
    let (rule, vpc_rule, global) = (
        option(&endpoints.rule),
        option(&endpoints.vpc_rule),
        option(&endpoints.global),
    );
    let (regions, vpc_regions) = (table(&endpoints.regions), table(&endpoints.vpc_regions));
    quote! {
        Endpoints { rule: #rule, vpc_rule: #vpc_rule, global: #global, regions: #regions, vpc_regions: #vpc_regions }
    }
}
