//! Requests and the objects in them: newtypes over parameters, with `new` and setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{Here, ident};
use crate::{
    ir::{Object, Setter},
    render::{File, call, call_with_list},
};

/// An object of a request.
pub(super) fn object(file: &mut File, here: Here, object: &Object) {
    let (name, docs) = (ident(&object.name), file.docs.add(&object.docs));
    file.imports.add("acs_protocol", "Parameters");
    let default = object.arguments.is_empty().then(|| quote!(#[derive(Default)]));
    file.item(quote! {
        #docs
        #default
        pub struct #name(Parameters);
    });
    let new = "With the fields that are required.";
    implementation(file, here, &object.name, new, &object.arguments, &object.setters, false);
    let secrets: Vec<String> = object.secrets.iter().map(|secret| format!("{secret:?}")).collect();
    if secrets.is_empty() {
        file.text(call("acs_protocol::object", &[&object.name]));
    } else {
        file.text(call_with_list("acs_protocol::object", &object.name, &secrets));
    }
}

/// `new` and the setters of a request or an object.
pub(super) fn implementation(
    file: &mut File,
    here: Here,
    name: &str,
    new: &str,
    arguments: &[Setter],
    setters: &[Setter],
    deprecated: bool,
) {
    let name = ident(name);
    let new = constructor(file, here, new, arguments, deprecated);
    let setters: Vec<TokenStream> = setters.iter().map(|field| setter(file, here, field)).collect();
    file.item(quote! {
        impl #name {
            #new
            #(#setters)*
        }
    });
}

fn constructor(file: &mut File, here: Here, doc: &str, arguments: &[Setter], deprecated: bool) -> TokenStream {
    let mut lines = vec![if arguments.is_empty() {
        "With nothing set.".to_owned()
    } else {
        doc.to_owned()
    }];
    if !arguments.is_empty() {
        lines.push(String::new());
        for argument in arguments {
            let name = argument.name.trim_start_matches("r#");
            let mut text = argument.docs.iter();
            lines.push(format!("- `{name}`: {}", text.next().map_or("", String::as_str)));
            // Tables, fences and paragraphs of an argument stand within its item.
            lines.extend(text.map(|line| {
                if line.is_empty() {
                    String::new()
                } else {
                    format!("  {line}")
                }
            }));
        }
    }
    let docs = file.docs.add(&lines);
    let deprecated = deprecated.then(|| quote!(#[deprecated = "the service advises against this action"]));
    let many = (arguments.len() > 7)
        .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "the service requires them all")]));
    let mut parameters = Vec::new();
    let mut value = quote!(Parameters::new());
    for argument in arguments {
        let name = ident(&argument.name);
        let taken = here.taken(&argument.ty, &mut file.imports);
        parameters.push(quote!(#name: #taken));
        value = here.set(&value, argument, &quote!(#name), &mut file.imports);
    }
    let body = if arguments.len() > 1 {
        quote!(let parameters = #value; Self(parameters))
    } else {
        quote!(Self(#value))
    };
    quote! {
        #docs
        #deprecated
        #many
        pub fn new(#(#parameters),*) -> Self {
            #body
        }
    }
}

fn setter(file: &mut File, here: Here, setter: &Setter) -> TokenStream {
    let (name, docs) = (ident(&setter.name), file.docs.add(&setter.docs));
    let deprecated = setter
        .deprecated
        .then(|| quote!(#[deprecated = "the service advises against this parameter"]));
    let taken = here.taken(&setter.ty, &mut file.imports);
    let set = here.set(&quote!(self.0), setter, &quote!(value), &mut file.imports);
    quote! {
        #docs
        #deprecated
        pub fn #name(self, value: #taken) -> Self {
            Self(#set)
        }
    }
}
