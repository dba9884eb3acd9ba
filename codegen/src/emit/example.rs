//! Programs to start from, for a package that stands alone.

use acs_spec::model::Effect;
use proc_macro2::TokenStream;
use quote::quote;

use super::{literal::Outside, types::ident};
use crate::{
    docs::code,
    ir::{Action, Crate},
    render::File,
};

/// The action that shows how a call is made: one that only reads and needs nothing, if there is one.
fn showcase(product: &Crate) -> Option<&Action> {
    best(product.actions.iter())
}

/// `examples/call.rs`, and `examples/pages.rs` where an action has pages.
pub(super) fn files(product: &Crate) -> Vec<(&'static str, File)> {
    let call = showcase(product).map(|action| ("call", call(product, action)));
    let paged = best(product.actions.iter().filter(|action| action.pages.is_some()));
    let pages = paged.map(|action| ("pages", pages(product, action)));
    call.into_iter().chain(pages).collect()
}

/// The program that the crate's page shows: `examples/call.rs` without its documentation.
pub(super) fn readme(product: &Crate) -> Option<String> {
    let mut file = call(product, showcase(product)?);
    file.head.retain(|line| line.starts_with("#!"));
    file.render().ok()
}

/// The first of the actions that changes nothing, needs nothing, has pages, and has an example: as many of these, in this
/// order, as any has.
fn best<'p>(actions: impl Iterator<Item = &'p Action>) -> Option<&'p Action> {
    actions.min_by_key(|action| {
        (
            action.effect != Effect::Read,
            action.deprecated,
            action.arguments.len(),
            action.pages.is_none(),
            action.tests.is_empty(),
        )
    })
}

fn call(product: &Crate, action: &Action) -> File {
    let does = format!("Calls {}", code(&action.wire));
    program(product, action, &does, |request| {
        quote! {
            let response = #request.send(&client).await?;
            println!("{response:#?}");
        }
    })
}

fn pages(product: &Crate, action: &Action) -> File {
    let does = format!("Goes through the pages of {}", code(&action.wire));
    let mut file = program(product, action, &does, |request| {
        quote! {
            let mut items = #request.paginate(&client);
            while let Some(item) = items.try_next().await? {
                println!("{item:?}");
            }
        }
    });
    file.imports.add("futures_util", "TryStreamExt as _");
    file
}

/// A program that makes the request, and does something with it and a client.
fn program(product: &Crate, action: &Action, does: &str, body: impl FnOnce(TokenStream) -> TokenStream) -> File {
    let mut file = File::default();
    file.head
        .push(format!("//! {does}, with region and credentials from the environment."));
    if action.deprecated || action.sample.is_deprecated() {
        file.head.extend([String::new(), "#![allow(deprecated)]".to_owned()]);
    }
    let library = &product.library;
    let mut outside = Outside::new(library);
    let body = body(outside.taken(&action.sample));
    for name in &outside.used {
        if *name == action.request {
            file.imports.add(&format!("{library}::actions"), name);
        } else {
            file.imports
                .add(&format!("{library}::actions::{}", action.module), name);
        }
    }
    let parts = outside.parts.iter().map(|(name, value)| quote!(let #name = #value;));
    let library = ident(library);
    file.item(quote! {
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = #library::Client::from_env().await?;
            #(#parts)*
            #body
            Ok(())
        }
    });
    file
}
