//! Prints the example programs.

use proc_macro2::TokenStream;
use quote::quote;

use super::{literal::Expressions, types::ident};
use crate::{
    docs::code,
    ir::{Crate, Program, ProgramKind},
    render::File,
};

/// Returns `examples/<name>.rs`, or `None` if its action does not exist.
pub(super) fn file(product: &Crate, example: &Program) -> Option<File> {
    let (doc, mut file) = program(product, example)?;
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
pub(super) fn readme(product: &Crate) -> syn::Result<Option<String>> {
    let program = product.programs.first().and_then(|first| program(product, first));
    program.map(|(_, file)| file.render()).transpose()
}

/// Returns the documentation of a program, and the program.
fn program(product: &Crate, example: &Program) -> Option<(String, File)> {
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
    let doc = format!(
        "//! {does} {} with the region and the credentials of the environment.",
        code(&action.wire)
    );
    let parts = expressions.statements();
    let library = ident(library);
    file.item(quote! {
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = #library::Client::from_env().await?;
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
