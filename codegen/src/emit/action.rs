//! Prints the module of an action: the request and the response.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    data, literal, request, response,
    types::{CurrentModule, ident},
};
use crate::{
    docs::code,
    ir::{Action, Crate, Step},
    render::{File, call, doc_attributes},
};

/// Returns `src/actions/<module>.rs`.
pub(super) fn file(product: &Crate, action: &Action) -> File {
    let current = CurrentModule::Action;
    let mut file = File::default();
    file.head.push(format!("//! The action {}.", code(&action.wire)));
    file.imports.add("acs_protocol", "Parameters");

    let name = ident(&action.request);
    let docs = documentation(&mut file, product, action);
    let docs = doc_attributes(&docs);
    let default = action
        .constructor
        .arguments
        .is_empty()
        .then(|| quote!(#[derive(Default)]));
    file.item(quote! {
        #docs
        #default
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name(Parameters);
    });
    request::implementation(
        &mut file,
        current,
        &action.request,
        &action.constructor,
        &action.setters,
    );
    let calls = calls(&mut file, current, action);
    file.text(calls);
    data::action(&mut file, action, "crate");
    response::structure(&mut file, current, &action.response);
    file
}

/// Returns the macro calls that implement the traits of requests.
fn calls(file: &mut File, current: CurrentModule<'_>, action: &Action) -> String {
    let head = format!("{} => {}", action.request, action.response.name);
    let mut lines = vec![call("crate::engine::request", &[&head, "ACTION"])];
    if let Some(pages) = &action.pages {
        let item = current.owned(&pages.item, &mut file.imports);
        let head = format!("{} => {}", action.request, compact(&item));
        lines.push(call(
            "crate::engine::paginated",
            &[&head, &format!("|response| {}", items(&pages.items))],
        ));
    }
    for waiter in &action.waiters {
        let doc = format!("{:?}", waiter.doc);
        lines.push(call(
            "crate::engine::waiter",
            &[&action.request, &doc, &waiter.method, &waiter.constant],
        ));
    }
    lines.join("\n")
}

/// Returns the text of a type without the spaces between its tokens.
fn compact(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "").replace(',', ", ")
}

/// Returns the expression for the list of items in a response.
fn items(steps: &[Step]) -> String {
    let mut out = "response".to_owned();
    for step in steps {
        out.push('.');
        out.push_str(&step.field);
        if step.optional {
            out.push_str(".unwrap_or_default()");
        }
    }
    out
}

/// Returns the documentation of the request: the text of the spec, a call that compiles, then the errors.
fn documentation(file: &mut File, product: &Crate, action: &Action) -> Vec<String> {
    let mut lines = action.docs.clone();
    lines.push(String::new());
    lines.extend(literal::sample(file, product, action));
    if !action.error_docs.is_empty() {
        lines.push(String::new());
        lines.extend_from_slice(&action.error_docs);
    }
    lines
}
