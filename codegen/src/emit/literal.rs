//! Prints values and requests as expressions, for tests, documentation and example programs.

use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::quote;

use super::types::{converts, ident};
use crate::{
    ir::{self, Action, Crate, Literal, Module, Named, Type},
    render::{File, Imports},
};

/// Prints expressions that use the crate from outside.
pub(super) struct Expressions<'a> {
    library: &'a str,
    /// The types of the action's module that the expressions use.
    used: Vec<String>,
    /// Whether the expressions use the module `types`.
    types: bool,
    /// The parts that deep values are split into, by variable. A part comes after those that it uses.
    parts: Vec<(Ident, TokenStream)>,
    depth: usize,
}

/// The number of nested values in one expression. The time that rustfmt needs grows by a factor of five with each level.
const LEVELS: usize = 5;

impl<'a> Expressions<'a> {
    pub(super) fn new(library: &'a str) -> Self {
        Self {
            library,
            used: Vec::new(),
            types: false,
            parts: Vec::new(),
            depth: 0,
        }
    }
}

impl Expressions<'_> {
    /// Imports what the expressions use.
    pub(super) fn import(&self, action: &Action, imports: &mut Imports) {
        let library = self.library;
        if self.types {
            imports.add(library, "types");
        }
        for name in &self.used {
            let required = action.constructor.required.as_ref().map(|required| &required.name);
            if *name == action.request || Some(name) == required {
                imports.add(&format!("{library}::actions"), name);
            } else {
                imports.add(&format!("{library}::actions::{}", action.module), name);
            }
        }
    }

    /// Returns whether the expressions use the module `types`.
    pub(super) fn use_types(&self) -> bool {
        self.types
    }

    /// Returns the statements that define the parts.
    pub(super) fn statements(&self) -> TokenStream {
        let parts = self.parts.iter().map(|(name, value)| quote!(let #name = #value;));
        quote!(#(#parts)*)
    }

    /// Returns the path of a type.
    pub(super) fn path(&mut self, named: &Named) -> TokenStream {
        let name = ident(&named.name);
        match named.module {
            Module::Action => {
                if !self.used.contains(&named.name) {
                    self.used.push(named.name.clone());
                }
                quote!(#name)
            }
            Module::Types => {
                self.types = true;
                quote!(types::#name)
            }
        }
    }

    /// Prints one level of a value. A value that is nested too deeply becomes a part.
    fn level(&mut self, make: impl FnOnce(&mut Self) -> TokenStream) -> TokenStream {
        if self.depth < LEVELS {
            self.depth += 1;
            let value = make(self);
            self.depth -= 1;
            return value;
        }
        let depth = std::mem::replace(&mut self.depth, 1);
        let value = make(self);
        self.depth = depth;
        let name = ident(&format!("part_{}", self.parts.len() + 1));
        self.parts.push((name.clone(), value));
        quote!(#name)
    }

    /// Returns a value as the argument of a setter.
    pub(super) fn taken(&mut self, value: &Literal) -> TokenStream {
        match value {
            Literal::List(..) | Literal::Map(..) | Literal::Object(_) => {
                self.level(|expressions| expressions.value(value))
            }
            value => self.value(value),
        }
    }

    fn value(&mut self, value: &Literal) -> TokenStream {
        let library = ident(self.library);
        match value {
            Literal::Text(text) => quote!(#text),
            Literal::Enum(named, Ok(variant)) => {
                let (ty, variant) = (self.path(named), ident(variant));
                quote!(#ty::#variant)
            }
            Literal::Enum(_, Err(text)) => quote!(#text.into()),
            Literal::Integer(number) => {
                let number = Token::i64_unsuffixed(*number);
                quote!(#number)
            }
            Literal::Number(number) => {
                let number = Token::f64_unsuffixed(*number);
                quote!(#number)
            }
            Literal::Boolean(value) => quote!(#value),
            Literal::Json(text) if text == "null" => quote!(#library::Value::Null),
            Literal::Json(text) => quote!(#text.parse::<#library::Value>()?),
            Literal::JsonText(text) => quote!(#library::JsonText::parse(#text)?),
            // The type of the items cannot be inferred from an empty array.
            Literal::List(ty, items) if items.is_empty() && converts(ty) => quote!([""; 0]),
            Literal::List(ty, items) => {
                let items = items.iter().map(|item| self.item(ty, item));
                quote!([#(#items),*])
            }
            Literal::Map(ty, entries) if entries.is_empty() => {
                let ty = self.ty(ty);
                quote!(std::collections::BTreeMap::<String, #ty>::new())
            }
            Literal::Map(ty, entries) => {
                let entries: Vec<_> = entries
                    .iter()
                    .map(|(key, value)| {
                        let value = self.item(ty, value);
                        quote!((#key, #value))
                    })
                    .collect();
                quote!([#(#entries),*])
            }
            Literal::Object(object) => self.object(object),
        }
    }

    /// Returns a request or an object with its setters called.
    fn object(&mut self, object: &ir::ObjectLiteral) -> TokenStream {
        let ty = self.path(&object.ty);
        let arguments = match &object.required {
            None => {
                let values = object.arguments.iter().map(|(_, value)| self.taken(value));
                values.collect::<Vec<_>>()
            }
            Some(required) => {
                let required = self.path(required);
                let fields = object.arguments.iter().map(|(name, value)| {
                    let (name, value) = (ident(name), self.taken(value));
                    quote!(#name: #value)
                });
                let fields: Vec<_> = fields.collect();
                vec![quote!(#required { #(#fields),* })]
            }
        };
        let mut out = quote!(#ty::new(#(#arguments),*));
        for (setter, value) in &object.setters {
            let (setter, value) = (ident(setter), self.taken(value));
            out = quote!(#out.#setter(#value));
        }
        out
    }

    /// Returns a value of that type as an item of a list or a map. Lists in it are owned.
    fn item(&mut self, ty: &Type, value: &Literal) -> TokenStream {
        match value {
            Literal::List(..) | Literal::Map(..) => self.level(|expressions| expressions.owned(ty, value)),
            _ if is_json(ty) => self.owned(ty, value),
            value => self.taken(value),
        }
    }

    /// Returns a value that has exactly the type, since nothing converts it.
    fn owned(&mut self, ty: &Type, value: &Literal) -> TokenStream {
        let library = ident(self.library);
        match ty {
            Type::JsonObject => {
                let value = self.value(value);
                return quote!(#library::JsonObject::from(#value));
            }
            Type::JsonList(inner) => {
                let (inner, value) = (self.ty(inner), self.value(value));
                return quote!(#library::JsonList::<#inner>::from(#value));
            }
            _ => {}
        }
        match value {
            Literal::List(ty, items) => {
                let items = items
                    .iter()
                    .map(|item| self.level(|expressions| expressions.owned(ty, item)));
                quote!(vec![#(#items),*])
            }
            Literal::Map(ty, entries) => {
                let entries: Vec<_> = entries
                    .iter()
                    .map(|(key, value)| {
                        let value = self.level(|expressions| expressions.owned(ty, value));
                        quote!((#key.into(), #value))
                    })
                    .collect();
                quote!(std::collections::BTreeMap::from([#(#entries),*]))
            }
            Literal::Text(text) => quote!(#text.into()),
            value => self.taken(value),
        }
    }

    fn ty(&mut self, ty: &Type) -> TokenStream {
        let library = ident(self.library);
        match ty {
            Type::Text | Type::Optional(_) | Type::Boxed(_) => quote!(String),
            Type::Secret => quote!(#library::Secret),
            Type::JsonText => quote!(#library::JsonText),
            Type::JsonList(inner) => {
                let inner = self.ty(inner);
                quote!(#library::JsonList<#inner>)
            }
            Type::JsonObject => quote!(#library::JsonObject),
            Type::Int => quote!(i32),
            Type::Long => quote!(i64),
            Type::Number => quote!(f64),
            Type::Boolean => quote!(bool),
            Type::Any => quote!(#library::Value),
            Type::Named(named) => self.path(named),
            Type::List(inner) => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            Type::Map(inner) => {
                let inner = self.ty(inner);
                quote!(std::collections::BTreeMap<String, #inner>)
            }
        }
    }
}

/// Returns whether the type is JSON text with a type of its own for what it holds.
fn is_json(ty: &Type) -> bool {
    matches!(ty, Type::JsonList(_) | Type::JsonObject)
}

/// Returns the call in the documentation of an action, as an example that compiles with and without the client.
pub(super) fn sample(file: &mut File, product: &Crate, action: &Action) -> Vec<String> {
    let library = &product.library;
    let sample = &action.sample;
    let mut expressions = Expressions::new(library);
    let request = expressions.taken(&sample.request);
    let error = if sample.fallible {
        "Box<dyn std::error::Error>".to_owned()
    } else {
        format!("{library}::Error")
    };
    let mut lines = vec!["```no_run".to_owned()];
    if sample.deprecated {
        lines.push("# #![allow(deprecated)]".to_owned());
    }
    lines.push("# #[cfg(feature = \"client\")]".to_owned());
    lines.push(format!(
        "# async fn example(client: {library}::Client) -> Result<(), {error}> {{"
    ));
    let mut imports = Imports::default();
    expressions.import(action, &mut imports);
    lines.extend(imports.lines());
    lines.push(String::new());
    let parts = expressions.statements();
    lines.extend(file.statements(&quote!(#parts let response = #request.send(&client).await?;)));
    lines.push("println!(\"{response:?}\");".to_owned());
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}
