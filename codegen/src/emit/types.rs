//! Prints types, and collects the imports that they need.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::{
    ir::{Module, Named, Setter, Type, TypeDef},
    render::Imports,
};

/// Returns the identifier for a name, which may have the prefix `r#`.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The module that is being printed, which decides how types are named.
#[derive(Clone, Copy)]
pub(super) enum CurrentModule<'a> {
    /// The module of an action.
    Action,
    /// The module that defines these types.
    Types(&'a [TypeDef]),
}

impl CurrentModule<'_> {
    /// Returns the path of a type of the crate.
    pub(super) fn path(self, named: &Named, imports: &mut Imports) -> TokenStream {
        let name = ident(&named.name);
        match (self, named.module) {
            (Self::Action, Module::Action) => quote!(#name),
            (Self::Types(own), Module::Types) => {
                if own.iter().all(|ty| ty.name() != named.name) {
                    imports.add("super", &named.name);
                }
                quote!(#name)
            }
            // With the module in front, since a request may have the same name.
            _ => {
                imports.add("crate", "types");
                quote!(types::#name)
            }
        }
    }

    /// Returns the type of a field or of an item.
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

    /// Returns the type of a setter's argument: a conversion trait where the conversion costs nothing.
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

    /// Returns the call that sets a parameter, by the method for its type.
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

/// Returns whether a setter takes `impl Into` of the type.
pub(super) fn converts(ty: &Type) -> bool {
    match ty {
        Type::Text | Type::Secret | Type::JsonText | Type::JsonList(_) | Type::JsonObject | Type::Any => true,
        Type::Named(named) => named.kind == crate::ir::NamedKind::Enum,
        _ => false,
    }
}

/// Imports a name of another crate, and returns it.
pub(super) fn runtime(imports: &mut Imports, module: &str, name: &str) -> TokenStream {
    imports.add(module, name);
    let name = ident(name);
    quote!(#name)
}
