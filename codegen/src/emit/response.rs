//! Prints responses, the objects in them, and enums: plain types with tables of their wire names.

use quote::quote;

use super::types::{CurrentModule, ident};
use crate::{
    ir::{Enum, Struct},
    render::{File, doc_attributes, table},
};

/// Adds a response, or an object of one.
pub(super) fn structure(file: &mut File, current: CurrentModule<'_>, ty: &Struct) {
    let (name, doc) = (ident(&ty.name), doc_attributes(&ty.docs));
    let fields = ty.fields.iter().map(|field| {
        let (name, doc) = (ident(&field.name), doc_attributes(&field.docs));
        let ty = current.owned(&field.ty, &mut file.imports);
        quote!(#doc pub #name: #ty)
    });
    let fields: Vec<_> = fields.collect();
    file.item(quote! {
        #doc
        #[non_exhaustive]
        pub struct #name { #(#fields),* }
    });
    let entries: Vec<_> = ty
        .fields
        .iter()
        .map(|field| {
            let names = [Some(&field.wire), field.element.as_ref()].into_iter().flatten();
            (field.name.as_str(), names.map(|name| format!("{name:?}")).collect())
        })
        .collect();
    file.text(table("acs_protocol::shape", &ty.name, &entries));
}

/// Adds an enum.
pub(super) fn enumeration(file: &mut File, ty: &Enum) {
    let (name, doc) = (ident(&ty.name), doc_attributes(&ty.docs));
    let other = doc_attributes(&["A value unknown to this version of the crate.".to_owned()]);
    let variants = ty.variants.iter().map(|variant| {
        let (name, doc) = (ident(&variant.name), doc_attributes(std::slice::from_ref(&variant.doc)));
        quote!(#doc #name)
    });
    let variants: Vec<_> = variants.collect();
    file.item(quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #other
            Other(String),
        }
    });
    let entries: Vec<_> = ty
        .variants
        .iter()
        .map(|variant| (variant.name.as_str(), vec![format!("{:?}", variant.value)]))
        .collect();
    file.text(table("acs_protocol::open_enum", &ty.name, &entries));
}
