//! Prints the descriptors of an action as statics.

use acs_spec::model::{Authentication, Effect, Method, Position, Style};
use proc_macro2::TokenStream;
use quote::quote;

use super::types::ident;
use crate::{
    ir::{Action, Autofill, PageStyle, Pagination, Parameter, Waiter},
    render::{File, Imports},
};

/// Adds `ACTION`, `PAGES` for a paginated action, and one static per waiter.
pub(super) fn action(file: &mut File, action: &Action, root: &str) {
    let imports = &mut file.imports;
    imports.add(root, "PRODUCT");
    let used = |imports: &mut Imports, name: &str| imports.add("acs_protocol::action", name);
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
        self::pages(pages)
    });
    let name = &action.wire;
    file.item(quote!(static ACTION: Action<'static> = Action::new(#name, &PRODUCT)#(#calls)*;));
    if let Some(pages) = pages {
        file.item(pages);
    }
    for waiter in &action.waiters {
        file.imports.add("acs_protocol::action", "Waiter");
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
        imports.add("acs_protocol::action", "Style");
        out = quote!(#out.style(#style));
    }
    if parameter.required {
        out = quote!(#out.required());
    }
    if let Some(autofill) = parameter.autofill {
        imports.add("acs_protocol::action", "Autofill");
        let autofill = match autofill {
            Autofill::Region => quote!(Autofill::Region),
            Autofill::IdempotencyToken => quote!(Autofill::IdempotencyToken),
        };
        out = quote!(#out.autofill(#autofill));
    }
    if parameter.sensitive {
        quote!(#out.sensitive())
    } else {
        out
    }
}

fn pages(pages: &Pagination) -> TokenStream {
    let path = &pages.path;
    let literal = proc_macro2::Literal::u32_unsuffixed;
    let mut value = quote!(Pagination);
    let mut sizes = Vec::new();
    for (index, style) in pages.styles.iter().enumerate() {
        value = match (style, index) {
            (PageStyle::Number { page, .. }, 0) => quote!(#value::by_number(#path, #page)),
            (PageStyle::Number { page, .. }, _) => quote!(#value.or_by_number(#page)),
            (PageStyle::Token { token, next, .. }, 0) => quote!(#value::by_token(#path, #token, #next)),
            (PageStyle::Token { token, next, .. }, _) => quote!(#value.or_by_token(#token, #next)),
        };
        match style {
            PageStyle::Number {
                size: Some(size),
                default_size,
                ..
            } => {
                let default_size = literal(*default_size);
                sizes.push(quote!(.number_size(#size, #default_size)));
            }
            PageStyle::Token {
                size: Some(size),
                page_size,
                ..
            } => {
                let page_size = literal(*page_size);
                sizes.push(quote!(.token_size(#size, #page_size)));
            }
            _ => {}
        }
    }
    let total = pages.total.as_ref().map(|total| quote!(.total(#total)));
    quote!(static PAGES: Pagination<'static> = #value #(#sizes)* #total;)
}

fn waiter(waiter: &Waiter) -> TokenStream {
    let (name, spec) = (ident(&waiter.constant), &waiter.spec);
    let literal = proc_macro2::Literal::u32_unsuffixed;
    let texts = |method: &str, texts: &[String]| {
        let method = ident(method);
        (!texts.is_empty()).then(|| quote!(.#method(&[#(#texts),*])))
    };
    let max_interval = spec.max_interval_seconds.map(literal);
    let max_ids = literal(waiter.max_ids);
    let parts = [
        max_interval.map(|seconds| quote!(.max_interval(#seconds))),
        spec.path.as_ref().map(|path| quote!(.path(#path))),
        texts("success", &spec.success),
        texts("failure", &spec.failure),
        spec.ids.as_ref().map(|ids| {
            let (parameter, path) = (&ids.parameter, &ids.path);
            quote!(.ids(#parameter, #path, #max_ids))
        }),
        spec.count.as_ref().map(|count| quote!(.count(#count))),
        (!spec.parameters.is_empty()).then(|| {
            let pairs = spec.parameters.iter().map(|(name, value)| quote!((#name, #value)));
            quote!(.parameters(&[#(#pairs),*]))
        }),
        spec.success_when_empty.then(|| quote!(.success_when_empty())),
        texts("success_errors", &spec.success_errors),
        texts("retry_errors", &spec.retry_errors),
    ];
    let parts = parts.into_iter().flatten();
    let (interval, timeout) = (literal(spec.interval_seconds), literal(spec.timeout_seconds));
    quote!(static #name: Waiter<'static> = Waiter::new(#interval, #timeout) #(#parts)*;)
}
