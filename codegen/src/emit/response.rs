//! Responses, the objects in them, and enums: plain types, and tables of their wire names.

use quote::quote;

use super::types::{Here, ident};
use crate::{
    ir::{Enum, Struct, TypeDef},
    render::{File, table},
};

/// The types of a module.
pub(super) fn types(file: &mut File, here: Here, types: &[TypeDef]) {
    for ty in types {
        match ty {
            TypeDef::Struct(ty) => structure(file, here, ty),
            TypeDef::Object(ty) => super::request::object(file, here, ty),
            TypeDef::Enum(ty) => enumeration(file, ty),
        }
    }
}

/// An object of a response.
pub(super) fn structure(file: &mut File, here: Here, ty: &Struct) {
    let (name, doc) = (ident(&ty.name), file.docs.add(&ty.docs));
    let fields = ty.fields.iter().map(|field| {
        let (name, doc) = (ident(&field.name), file.docs.add(&field.docs));
        let ty = here.owned(&field.ty, &mut file.imports);
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

fn enumeration(file: &mut File, ty: &Enum) {
    let (name, doc) = (ident(&ty.name), file.docs.add(&ty.docs));
    let other = file
        .docs
        .add(&["A value that this version of the crate does not know.".to_owned()]);
    let variants = ty.variants.iter().map(|variant| {
        let (name, doc) = (ident(&variant.name), file.docs.add(&[value_doc(&variant.value)]));
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

fn value_doc(value: &str) -> String {
    if value.is_empty() {
        return "The empty text.".to_owned();
    }
    match crate::docs::plain(value).is_empty() {
        true => format!("{value:?}, which is not seen."),
        false => format!("{}.", crate::docs::code(value)),
    }
}
