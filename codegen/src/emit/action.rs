//! The module of an action: request, response, and what is in them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    data, literal, request, response,
    types::{Here, ident},
};
use crate::{
    docs::code,
    ir::{Action, Crate, Place, Step},
    render::{File, call},
};

/// `src/actions/<module>.rs`.
pub(super) fn file(product: &Crate, action: &Action) -> File {
    let here = Here(Place::Action);
    let mut file = File::default();
    file.head.push(format!("//! {}.", code(&action.wire)));
    file.imports.add("acs_protocol", "Parameters");

    let name = ident(&action.request);
    let docs = file.docs.add(&documentation(product, action));
    let default = action.arguments.is_empty().then(|| quote!(#[derive(Default)]));
    file.item(quote! {
        #docs
        #default
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name(Parameters);
    });
    let new = "A request with what is required.";
    request::implementation(
        &mut file,
        here,
        &action.request,
        new,
        &action.arguments,
        &action.setters,
        action.deprecated,
    );
    let calls = calls(&mut file, here, action);
    file.text(calls);
    data::action(&mut file, action, "crate");
    response::structure(&mut file, here, &action.response);
    response::types(&mut file, here, &action.types);
    file
}

/// The runtime's macros that make a request of the type.
fn calls(file: &mut File, here: Here, action: &Action) -> String {
    let head = format!("{} => {}", action.request, action.response.name);
    let mut lines = vec![call("crate::engine::request", &[&head, "ACTION"])];
    if let Some(pages) = &action.pages {
        let item = here.owned(&pages.item, &mut file.imports);
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

/// A type without the blanks that tokens have between them.
fn compact(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "").replace(',', ", ")
}

/// The way to the list.
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

/// The documentation of the request: the spec's, a call that compiles, then the errors.
fn documentation(product: &Crate, action: &Action) -> Vec<String> {
    let errors = action
        .docs
        .iter()
        .position(|line| line == "# Errors")
        .unwrap_or(action.docs.len());
    let (text, errors) = action.docs.split_at(errors);
    let mut lines = text.to_vec();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.push(String::new());
    lines.extend(literal::sample(product, action));
    if !errors.is_empty() {
        lines.push(String::new());
        lines.extend_from_slice(errors);
    }
    lines
}
