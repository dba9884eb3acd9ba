//! Prints a test per action, with a value for every parameter and every field.

use proc_macro2::TokenStream;
use quote::quote;

use super::{literal::Expressions, types::ident, wire::raw};
use crate::{
    ir::{Action, Crate, WireTest},
    render::File,
};

/// Returns `tests/actions.rs`, or `None` if there are no tests.
pub(super) fn file(product: &Crate) -> Option<File> {
    let mut file = File::default();
    file.head.push(
        "//! Encodes a request of each action with a value for every parameter, and decodes a response with one for every \
         field."
            .to_owned(),
    );
    let mut is_empty = true;
    for action in &product.actions {
        if let Some(test) = &action.coverage {
            file.item(self::test(product, action, test));
            is_empty = false;
        }
    }
    if is_empty {
        return None;
    }
    file.imports.add("acs_protocol", "Request");
    file.imports.add("acs_protocol", "Value");
    file.imports.add("acs_protocol::encode", "encode");
    file.imports.add("acs_protocol::shape", "Field");
    file.imports.add("acs_protocol::shape", "from_text");
    file.imports.add("std::fmt", "Debug");
    file.text(HELPERS);
    Some(file)
}

fn test(product: &Crate, action: &Action, test: &WireTest) -> TokenStream {
    let mut expressions = Expressions::new(&product.library);
    let (name, library, module) = (ident(&test.name), ident(&product.library), ident(&action.module));
    let request = expressions.taken(&test.request);
    let deprecated = test.deprecated.then(|| quote!(#[allow(deprecated)]));
    let [query, form, headers] = [&test.query, &test.form, &test.headers].map(|pairs| {
        let pairs = pairs.iter().map(|(name, value)| quote!((#name, #value)));
        quote!(&[#(#pairs),*])
    });
    let response = raw(test.json.as_deref().unwrap_or("{}"));
    let parts = expressions.statements();
    let types = expressions.use_types().then(|| quote!(use #library::types;));
    quote! {
        #[test]
        #deprecated
        fn #name() -> Outcome {
            use #library::actions::#module::*;
            #types
            #parts
            let request = #request;
            check(&request, [#query, #form, #headers], #response)
        }
    }
}

const HELPERS: &str = r#"type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Asserts that the request is encoded as these parameters of the query, the form and the headers, and that the response
/// decodes to equal values from JSON and XML, and is written as the same JSON again.
fn check<R: Request>(request: &R, sent: [&[(&str, &str)]; 3], response: &str) -> Outcome
where
    R::Response: PartialEq + Debug,
{
    let encoded = encode(R::ACTION, request.parameters())?;
    let parts = [&encoded.query, &encoded.form, &encoded.headers].map(|pairs| {
        let mut pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        pairs.sort_unstable();
        pairs
    });
    assert_eq!(parts, sent.map(<[_]>::to_vec), "query, form, headers");
    let from_json: R::Response = from_text(response)?;
    let document: Value = response.parse()?;
    assert_eq!(from_json.to_value().ok_or("the response is not written")?, document);
    let mut body = String::new();
    if xml("Response", &document, &mut body) {
        let from_xml: R::Response = from_text(&body)?;
        assert_eq!(from_xml, from_json, "XML and JSON differ");
    }
    Ok(())
}

/// Writes a value as an element, or a list as one element per item. Returns whether XML can express it: it has no form for a
/// list directly inside of a list, or for a name with other characters than these.
fn xml(name: &str, value: &Value, out: &mut String) -> bool {
    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    if !is_name || !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
        return false;
    }
    match value {
        Value::Array(items) => items.iter().all(|item| !item.is_array() && xml(name, item, out)),
        value => {
            out.push_str(&format!("<{name}>"));
            let is_expressible = match value {
                Value::Object(fields) => fields.iter().all(|(name, value)| xml(name, value, out)),
                Value::String(text) => {
                    out.push_str(&text.replace('&', "&amp;").replace('<', "&lt;"));
                    true
                }
                scalar => {
                    out.push_str(&scalar.to_string());
                    true
                }
            };
            out.push_str(&format!("</{name}>"));
            is_expressible
        }
    }
}"#;
