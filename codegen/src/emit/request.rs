//! Prints requests and the objects in them: newtypes over parameters, with `new` and setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    constructor,
    types::{CurrentModule, ident},
};
use crate::{
    ir::{Constructor, Object, Setter},
    render::{File, call, doc_attributes},
};

/// Adds an object of a request.
pub(super) fn object(file: &mut File, current: CurrentModule<'_>, object: &Object) {
    let (name, docs) = (ident(&object.name), doc_attributes(&object.docs));
    file.imports.add("acs_protocol", "Parameters");
    let default = object
        .constructor
        .arguments
        .is_empty()
        .then(|| quote!(#[derive(Default)]));
    file.item(quote! {
        #docs
        #default
        pub struct #name(Parameters);
    });
    implementation(file, current, &object.name, &object.constructor, &object.setters);
    let secrets: Vec<String> = object.secrets.iter().map(|secret| format!("{secret:?}")).collect();
    if secrets.is_empty() {
        file.text(call("acs_protocol::object", &[&object.name]));
    } else {
        let secrets = format!("[{}]", secrets.join(", "));
        file.text(call("acs_protocol::object", &[&object.name, &secrets]));
    }
    for source in &object.sources {
        if let CurrentModule::Types(own) = current
            && own.iter().all(|ty| ty.name() != source)
        {
            file.imports.add("super", source);
        }
        file.text(call(
            "acs_protocol::send_back",
            &[&format!("{source} => {}", object.name)],
        ));
    }
}

/// Adds `new` and the setters of a request or an object.
pub(super) fn implementation(
    file: &mut File,
    current: CurrentModule<'_>,
    name: &str,
    given: &Constructor,
    setters: &[Setter],
) {
    let name = ident(name);
    let new = constructor::new(file, current, given);
    let setters: Vec<TokenStream> = setters.iter().map(|field| setter(file, current, field)).collect();
    file.item(quote! {
        impl #name {
            #new
            #(#setters)*
        }
    });
    constructor::required(file, current, given);
}

fn setter(file: &mut File, current: CurrentModule<'_>, setter: &Setter) -> TokenStream {
    let (name, docs) = (ident(&setter.name), doc_attributes(&setter.docs));
    let deprecated = setter
        .deprecated
        .then(|| quote!(#[deprecated = "deprecated by the service"]));
    let hidden = setter.hidden.then(|| quote!(#[doc(hidden)]));
    let taken = current.taken(&setter.ty, &mut file.imports);
    let set = current.set(&quote!(self.0), setter, &quote!(value), &mut file.imports);
    quote! {
        #docs
        #deprecated
        #hidden
        pub fn #name(self, value: #taken) -> Self {
            Self(#set)
        }
    }
}
