//! Prints the example programs.

use proc_macro2::TokenStream;
use quote::quote;

use super::{literal::Expressions, types::ident};
use crate::{
    ClientKind,
    docs::code,
    ir::{Crate, Program, ProgramKind},
    render::File,
};

/// Returns `examples/<name>.rs`, or `None` if its action does not exist.
pub(super) fn file(product: &Crate, example: &Program, client: ClientKind) -> Option<File> {
    let (doc, mut file) = program(product, example, client)?;
    if !file.head.is_empty() {
        file.head.insert(0, String::new());
    }
    file.head.insert(0, doc);
    Some(file)
}

/// Returns the program for `README.md`, without its documentation.
///
/// # Errors
/// Fails if the program does not parse as Rust.
pub(super) fn readme(product: &Crate, client: ClientKind) -> syn::Result<Option<String>> {
    let program = product
        .programs
        .first()
        .and_then(|first| program(product, first, client));
    program.map(|(_, file)| file.render()).transpose()
}

/// Returns the documentation of a program, and the program.
fn program(product: &Crate, example: &Program, client: ClientKind) -> Option<(String, File)> {
    let action = product.actions.get(example.action)?;
    let library = &product.library;
    let mut file = File::default();
    if action.sample.deprecated {
        file.head.push("#![allow(deprecated)]".to_owned());
    }
    let mut expressions = Expressions::new(library);
    let request = expressions.taken(&action.sample.request);
    expressions.import(action, &mut file.imports);
    let (does, body) = match example.kind {
        ProgramKind::Call => ("Calls", call(&request)),
        ProgramKind::Pages => {
            file.imports.add("futures_util", "TryStreamExt as _");
            ("Prints the items of all pages of", pages(&request))
        }
    };
    let source = match client {
        ClientKind::WithDefaultChain => "the region and the credentials of the environment",
        ClientKind::Bare => "an access key",
    };
    let doc = format!("//! {does} {} with {source}.", code(&action.wire));
    let parts = expressions.statements();
    let library = ident(library);
    let client = match client {
        ClientKind::WithDefaultChain => quote! {
            let client = #library::Client::from_env().await?;
        },
        ClientKind::Bare => quote! {
            let credentials = #library::Credentials::access_key("testid", "testsecret");
            let client = #library::Client::builder().region("cn-hangzhou").credentials(credentials).build()?;
        },
    };
    file.item(quote! {
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            #client
            #parts
            #body
            Ok(())
        }
    });
    Some((doc, file))
}

fn call(request: &TokenStream) -> TokenStream {
    quote! {
        let response = #request.send(&client).await?;
        println!("{response:#?}");
    }
}

fn pages(request: &TokenStream) -> TokenStream {
    quote! {
        let mut items = #request.paginate(&client);
        while let Some(item) = items.try_next().await? {
            println!("{item:?}");
        }
    }
}
