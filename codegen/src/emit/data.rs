//! What the engine must know of an action, as statics.

use acs_spec::model::{Authentication, Effect, Method, Position, Style};
use proc_macro2::TokenStream;
use quote::quote;

use super::types::ident;
use crate::{
    ir::{Action, PageStyle, Parameter, Source, Waiter},
    render::{File, Imports},
};

/// `ACTION`, and `PAGES` where there are pages.
pub(super) fn action(file: &mut File, action: &Action, root: &str) {
    let imports = &mut file.imports;
    imports.add(root, "PRODUCT");
    let used = |imports: &mut Imports, name: &str| imports.add("acs_runtime::action", name);
    used(imports, "Action");
    let mut calls = Vec::new();
    let methods = match action.methods.as_slice() {
        [Method::Get] => Some(quote!(Methods::Get)),
        [Method::Post] => Some(quote!(Methods::Post)),
        _ => None,
    };
    if let Some(methods) = methods {
        used(imports, "Methods");
        calls.push(quote!(.methods(#methods)));
    }
    if action.effect == Effect::Read {
        used(imports, "Effect");
        calls.push(quote!(.effect(Effect::Read)));
    }
    if action.authentication == Authentication::Anonymous {
        used(imports, "Authentication");
        calls.push(quote!(.authentication(Authentication::Anonymous)));
    }
    if !action.parameters.is_empty() {
        used(imports, "Parameter");
        let parameters: Vec<_> = action.parameters.iter().map(|it| parameter(it, imports)).collect();
        calls.push(quote!(.parameters(&[#(#parameters),*])));
    }
    let pages = action.pages.as_ref().map(|pages| {
        used(imports, "Pagination");
        calls.push(quote!(.pagination(&PAGES)));
        self::pages(&pages.style)
    });
    let name = &action.wire;
    file.item(quote!(static ACTION: Action<'static> = Action::new(#name, &PRODUCT)#(#calls)*;));
    if let Some(pages) = pages {
        file.item(pages);
    }
    for waiter in &action.waiters {
        file.imports.add("acs_runtime::action", "Waiter");
        file.item(self::waiter(waiter));
    }
}

fn parameter(parameter: &Parameter, imports: &mut Imports) -> TokenStream {
    let name = &parameter.wire;
    let mut out = quote!(Parameter::new(#name));
    match parameter.position {
        Position::Query => {}
        Position::Form => out = quote!(#out.form()),
        Position::Header => out = quote!(#out.header()),
    }
    let style = match parameter.style {
        Style::RepeatList => None,
        Style::Flat => Some(quote!(Style::Flat)),
        Style::Json => Some(quote!(Style::Json)),
        Style::Simple => Some(quote!(Style::Simple)),
    };
    if let Some(style) = style {
        imports.add("acs_runtime::action", "Style");
        out = quote!(#out.style(#style));
    }
    if parameter.required {
        out = quote!(#out.required());
    }
    if let Some(source) = parameter.source {
        imports.add("acs_runtime::action", "Source");
        let source = match source {
            Source::Region => quote!(Source::Region),
            Source::IdempotencyToken => quote!(Source::IdempotencyToken),
        };
        out = quote!(#out.from(#source));
    }
    if parameter.sensitive {
        quote!(#out.sensitive())
    } else {
        out
    }
}

fn pages(style: &PageStyle) -> TokenStream {
    let value = match style {
        PageStyle::Number {
            page,
            size,
            default_size,
            total,
        } => {
            let (size, total) = (option(size), option(total));
            let default_size = proc_macro2::Literal::u32_unsuffixed(*default_size);
            quote!(Pagination::PageNumber { page: #page, size: #size, default_size: #default_size, total: #total })
        }
        PageStyle::Token { token, next } => quote!(Pagination::Token { token: #token, next: #next }),
    };
    quote!(static PAGES: Pagination<'static> = #value;)
}

fn option(text: &Option<String>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

fn waiter(waiter: &Waiter) -> TokenStream {
    let (name, spec) = (ident(&waiter.constant), &waiter.spec);
    let texts = |key: &str, texts: &[String]| {
        let key = ident(key);
        (!texts.is_empty()).then(|| quote!(#key: &[#(#texts),*]))
    };
    let path = spec.path.as_ref().map(|path| quote!(path: Some(#path)));
    let count = spec.count.as_ref().map(|count| quote!(count: Some(#count)));
    let empty = spec.success_when_empty.then(|| quote!(success_when_empty: true));
    let fields = [
        path,
        texts("success", &spec.success),
        texts("failure", &spec.failure),
        count,
        empty,
        texts("success_errors", &spec.success_errors),
        texts("retry_errors", &spec.retry_errors),
    ];
    let fields: Vec<_> = fields.into_iter().flatten().collect();
    let interval = proc_macro2::Literal::u32_unsuffixed(spec.interval_seconds);
    let timeout = proc_macro2::Literal::u32_unsuffixed(spec.timeout_seconds);
    quote!(static #name: Waiter<'static> = Waiter { #(#fields,)* ..Waiter::new(#interval, #timeout) };)
}
