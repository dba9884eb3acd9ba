//! Types as tokens, with what has to be imported for them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::{
    ir::{Named, Place, Setter, Type},
    render::Imports,
};

/// The identifier of a name, raw if it is written so.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// Where a module stands, seen from which its types are named.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Here(pub(super) Place);

impl Here {
    /// The path of a type of the crate.
    pub(super) fn path(self, named: &Named, imports: &mut Imports) -> TokenStream {
        let name = ident(&named.name);
        match named.place {
            place if place == self.0 => quote!(#name),
            Place::RequestShapes => {
                imports.add("crate::shapes", "request");
                quote!(request::#name)
            }
            Place::Shapes | Place::Action => {
                imports.add("crate::shapes", &named.name);
                quote!(#name)
            }
        }
    }

    /// The type itself: of a field, of an item of a list.
    pub(super) fn owned(self, ty: &Type, imports: &mut Imports) -> TokenStream {
        match ty {
            Type::Text => quote!(String),
            Type::Secret => runtime(imports, "acs_protocol::shape", "Secret"),
            Type::JsonText => runtime(imports, "acs_protocol", "JsonText"),
            Type::JsonList(inner) => {
                let list = runtime(imports, "acs_protocol", "JsonList");
                let inner = self.owned(inner, imports);
                quote!(#list<#inner>)
            }
            Type::JsonObject => runtime(imports, "acs_protocol", "JsonObject"),
            Type::Int => quote!(i32),
            Type::Long => quote!(i64),
            Type::Number => quote!(f64),
            Type::Boolean => quote!(bool),
            Type::Any => runtime(imports, "acs_protocol", "Value"),
            Type::Named(named) => self.path(named, imports),
            Type::List(inner) => {
                let inner = self.owned(inner, imports);
                quote!(Vec<#inner>)
            }
            Type::Map(inner) => {
                let map = runtime(imports, "std::collections", "BTreeMap");
                let inner = self.owned(inner, imports);
                quote!(#map<String, #inner>)
            }
            Type::Optional(inner) => {
                let inner = self.owned(inner, imports);
                quote!(Option<#inner>)
            }
            Type::Boxed(inner) => {
                let inner = self.owned(inner, imports);
                quote!(Box<#inner>)
            }
        }
    }

    /// What a setter takes: generous where a conversion costs nothing.
    pub(super) fn taken(self, ty: &Type, imports: &mut Imports) -> TokenStream {
        match ty {
            Type::List(inner) => {
                let inner = self.taken_item(inner, imports);
                quote!(impl IntoIterator<Item = #inner>)
            }
            Type::Map(inner) => {
                let inner = self.taken_item(inner, imports);
                quote!(impl IntoIterator<Item = (impl Into<String>, #inner)>)
            }
            ty => self.taken_item(ty, imports),
        }
    }

    fn taken_item(self, ty: &Type, imports: &mut Imports) -> TokenStream {
        let owned = self.owned(ty, imports);
        if converts(ty) { quote!(impl Into<#owned>) } else { owned }
    }

    /// Sets a parameter on `parameters` by the method for its type.
    pub(super) fn set(
        self,
        parameters: &TokenStream,
        setter: &Setter,
        value: &TokenStream,
        imports: &mut Imports,
    ) -> TokenStream {
        let wire = &setter.wire;
        match &setter.ty {
            Type::Text => quote!(#parameters.with_text(#wire, #value)),
            Type::List(inner) => {
                let inner = self.owned(inner, imports);
                quote!(#parameters.with_list::<#inner>(#wire, #value))
            }
            Type::Map(inner) => {
                let inner = self.owned(inner, imports);
                quote!(#parameters.with_map::<#inner>(#wire, #value))
            }
            ty if converts(ty) => quote!(#parameters.with(#wire, #value.into())),
            _ => quote!(#parameters.with(#wire, #value)),
        }
    }
}

/// Whether a setter takes anything that the type can be made from.
pub(super) fn converts(ty: &Type) -> bool {
    match ty {
        Type::Text | Type::Secret | Type::JsonText | Type::JsonList(_) | Type::JsonObject | Type::Any => true,
        Type::Named(named) => named.kind == crate::ir::NamedKind::Enum,
        _ => false,
    }
}

/// A name of another crate, imported.
pub(super) fn runtime(imports: &mut Imports, module: &str, name: &str) -> TokenStream {
    imports.add(module, name);
    let name = ident(name);
    quote!(#name)
}
