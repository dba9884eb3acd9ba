//! Prints `new`, and the struct that takes required values by name.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{CurrentModule, converts, ident};
use crate::{
    ir::{Constructor, Required, Type},
    render::{File, doc_attributes},
};

/// Adds the struct with the required values, if they are taken by name.
pub(super) fn required(file: &mut File, current: CurrentModule<'_>, constructor: &Constructor) {
    let Some(required) = &constructor.required else { return };
    let (name, docs) = (ident(&required.name), doc_attributes(&required.docs));
    let arguments = constructor.arguments.iter().zip(&required.parameters);
    let fields = arguments.map(|(argument, parameter)| {
        let (name, docs) = (ident(&argument.name), doc_attributes(&argument.docs));
        let ty = match parameter {
            Some(parameter) => {
                let parameter = ident(parameter);
                quote!(#parameter)
            }
            None if is_borrowed(&argument.ty) => quote!(&'a str),
            None => current.owned(&argument.ty, &mut file.imports),
        };
        quote!(#docs pub #name: #ty)
    });
    let fields: Vec<_> = fields.collect();
    let lifetime = borrows(constructor).then(|| quote!('a));
    let parameters = required.parameters.iter().flatten().map(|parameter| {
        let parameter = ident(parameter);
        quote!(#parameter)
    });
    let generics = generics(lifetime.into_iter().chain(parameters));
    file.item(quote! {
        #docs
        pub struct #name #generics { #(#fields),* }
    });
}

/// Returns `new`.
pub(super) fn new(file: &mut File, current: CurrentModule<'_>, constructor: &Constructor) -> TokenStream {
    let docs = doc_attributes(&constructor.docs);
    let deprecated = constructor
        .deprecated
        .then(|| quote!(#[deprecated = "deprecated by the service"]));
    let mut value = quote!(Parameters::new());
    for argument in &constructor.arguments {
        let name = ident(&argument.name);
        let given = match &constructor.required {
            Some(_) => quote!(required.#name),
            None => quote!(#name),
        };
        value = match (&constructor.required, &argument.ty) {
            (Some(_), ty) if is_borrowed(ty) => {
                let wire = &argument.wire;
                quote!(#value.with_text(#wire, #given))
            }
            // The field has the type itself.
            (Some(_), Type::Named(_)) => {
                let wire = &argument.wire;
                quote!(#value.with(#wire, #given))
            }
            _ => current.set(&value, argument, &given, &mut file.imports),
        };
    }
    let body = if constructor.arguments.len() > 1 {
        quote!(let parameters = #value; Self(parameters))
    } else {
        quote!(Self(#value))
    };
    let parameters: Vec<_> = match &constructor.required {
        Some(required) => vec![taken(file, current, constructor, required)],
        None => {
            let parameters = constructor.arguments.iter().map(|argument| {
                let (name, taken) = (ident(&argument.name), current.taken(&argument.ty, &mut file.imports));
                quote!(#name: #taken)
            });
            parameters.collect()
        }
    };
    let inline = is_concrete(constructor).then(|| quote!(#[inline]));
    quote! {
        #docs
        #deprecated
        #inline
        pub fn new(#(#parameters),*) -> Self {
            #body
        }
    }
}

/// Returns the parameter that takes the struct with the required values. Fields of open types take what setters take.
fn taken(file: &mut File, current: CurrentModule<'_>, constructor: &Constructor, required: &Required) -> TokenStream {
    let name = ident(&required.name);
    let lifetime = borrows(constructor).then(|| quote!('_));
    let arguments = constructor.arguments.iter().zip(&required.parameters);
    let open = arguments.filter(|(_, parameter)| parameter.is_some());
    let types: Vec<_> = open
        .map(|(argument, _)| current.taken(&argument.ty, &mut file.imports))
        .collect();
    let generics = generics(lifetime.into_iter().chain(types));
    quote!(required: #name #generics)
}

fn generics(parameters: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    let parameters: Vec<_> = parameters.collect();
    (!parameters.is_empty()).then(|| quote!(<#(#parameters),*>))
}

/// Returns whether a field takes the type as borrowed text.
fn is_borrowed(ty: &Type) -> bool {
    matches!(ty, Type::Text | Type::Secret)
}

/// Returns whether the struct with the required values borrows text.
fn borrows(constructor: &Constructor) -> bool {
    constructor.arguments.iter().any(|argument| is_borrowed(&argument.ty))
}

/// Returns whether `new` is not generic, so that only `inline` spares the crate its code.
fn is_concrete(constructor: &Constructor) -> bool {
    match &constructor.required {
        Some(required) => required.parameters.iter().all(Option::is_none),
        None => constructor.arguments.iter().all(|argument| match &argument.ty {
            Type::List(_) | Type::Map(_) => false,
            ty => !converts(ty),
        }),
    }
}
