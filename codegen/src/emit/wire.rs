//! Prints tests from examples: the encoded request and the decoded response.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::{literal::Expressions, types::ident};
use crate::{
    docs::code,
    ir::{Action, Check, CheckStep, Crate, Expected, WireTest},
    render::{File, doc_attributes},
};

/// Returns `tests/wire.rs`, or `None` if there are no examples.
pub(super) fn file(product: &Crate) -> Option<File> {
    let mut file = File::default();
    file.head.push(
        "//! Checks the examples of the specs: requests are encoded and responses decoded as documented.".to_owned(),
    );
    for action in &product.actions {
        for example in &action.tests {
            let item = test(product, action, example);
            file.item(item);
        }
    }
    let tests: Vec<&WireTest> = product.actions.iter().flat_map(|action| &action.tests).collect();
    if tests.is_empty() {
        return None;
    }
    helpers(&mut file, &tests);
    Some(file)
}

fn test(product: &Crate, action: &Action, example: &WireTest) -> TokenStream {
    let mut expressions = Expressions::new(&product.library);
    let doc = doc_attributes(&[format!("Example {} of {}.", code(&example.example), code(&action.wire))]);
    let (name, library, module) = (ident(&example.name), ident(&product.library), ident(&action.module));
    let request = expressions.taken(&example.request);
    let deprecated = example.deprecated.then(|| quote!(#[allow(deprecated)]));
    let [query, form, headers] = [&example.query, &example.form, &example.headers].map(|pairs| {
        let pairs = pairs.iter().map(|(name, value)| quote!((#name, #value)));
        quote!(&[#(#pairs),*])
    });
    let parts = expressions.statements();
    let mut body = quote! {
        #parts
        let request = #request;
        assert_sent(&request, #query, #form, #headers)?;
    };
    if example.json.is_some() || example.xml.is_some() {
        let response = ident(&action.response.name);
        let checks: Vec<_> = example
            .checks
            .iter()
            .map(|check| self::check(check, &mut expressions))
            .collect();
        let binding = ident(if checks.is_empty() { "_response" } else { "response" });
        let read = match (&example.json, &example.xml) {
            (Some(json), Some(xml)) => {
                let (json, xml) = (raw(json), raw(xml));
                quote!(let json = #json; let xml = #xml; let #binding = read_both::<#response>(json, xml)?;)
            }
            (Some(json), None) => {
                let json = raw(json);
                quote!(let json = #json; let #binding = read_json::<#response>(json)?;)
            }
            (_, xml) => {
                let xml = raw(xml.as_deref().unwrap_or_default());
                quote!(let xml = #xml; let #binding = from_text::<#response>(xml)?;)
            }
        };
        body.extend(quote!(#read #(#checks)*));
    }
    let types = expressions.use_types().then(|| quote!(use #library::types;));
    quote! {
        #doc
        #[test]
        #deprecated
        fn #name() -> Outcome {
            use #library::actions::#module::*;
            #types
            #body
            Ok(())
        }
    }
}

/// Returns a raw string literal, or an escaped one if the text has characters that a raw string cannot have.
pub(super) fn raw(text: &str) -> TokenStream {
    let plain =
        |c: char| c == '\n' || (!c.is_control() && c.escape_debug().count() == 1) || matches!(c, '"' | '\'' | '\\');
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    let raw = format!("r{hashes}\"{text}\"{hashes}");
    match raw.parse::<TokenStream>() {
        Ok(tokens) if text.chars().all(plain) => tokens,
        _ => quote!(#text),
    }
}

fn check(check: &Check, expressions: &mut Expressions<'_>) -> TokenStream {
    let (last, before) = match check.path.split_last() {
        Some((CheckStep::Some, before)) => (true, before),
        _ => (false, check.path.as_slice()),
    };
    let mut path = quote!(response);
    for step in before {
        path = match step {
            CheckStep::Field(name) => {
                let name = ident(name);
                quote!(#path.#name)
            }
            CheckStep::Some => quote!(#path.as_ref().ok_or("absent")?),
            CheckStep::Item(index) => {
                let index = Token::usize_unsuffixed(*index);
                quote!(#path[#index])
            }
            CheckStep::Entry(key) => quote!(#path[#key]),
        };
    }
    let equal = |left: TokenStream, right: TokenStream| quote!(assert_eq!(#left, #right););
    let optional = |value: TokenStream| if last { quote!(Some(#value)) } else { value };
    match &check.expected {
        Expected::Text(text) if last => equal(quote!(#path.as_deref()), quote!(Some(#text))),
        Expected::Text(text) => equal(path, quote!(#text)),
        Expected::Secret(text) if last => equal(
            quote!(#path.as_ref().map(acs_protocol::shape::Secret::expose)),
            quote!(Some(#text)),
        ),
        Expected::Secret(text) => equal(quote!(#path.expose()), quote!(#text)),
        Expected::Integer(number) => {
            let number = Token::i64_unsuffixed(*number);
            equal(path, optional(quote!(#number)))
        }
        Expected::Number(number) => {
            let number = Token::f64_unsuffixed(*number);
            equal(path, optional(quote!(#number)))
        }
        Expected::Boolean(value) if last => equal(path, quote!(Some(#value))),
        Expected::Boolean(true) => quote!(assert!(#path);),
        Expected::Boolean(false) => quote!(assert!(!#path);),
        Expected::Variant(named, variant) => {
            let (ty, variant) = (expressions.path(named), ident(variant));
            equal(path, optional(quote!(#ty::#variant)))
        }
        Expected::Length(0) => quote!(assert!(#path.is_empty());),
        Expected::Length(length) => {
            let length = Token::usize_unsuffixed(*length);
            equal(quote!(#path.len()), quote!(#length))
        }
    }
}

const SENT: &str = r#"type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Asserts that the request is encoded as exactly these parameters.
fn assert_sent<R: Request>(
    request: &R,
    query: &[(&str, &str)],
    form: &[(&str, &str)],
    headers: &[(&str, &str)],
) -> Outcome {
    let sent = encode(R::ACTION, request.parameters())?;
    assert_eq!(sorted(&sent.query), query, "query");
    assert_eq!(sorted(&sent.form), form, "form");
    assert_eq!(sorted(&sent.headers), headers, "headers");
    Ok(())
}

fn sorted(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    let mut pairs: Vec<_> = pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    pairs.sort_unstable();
    pairs
}"#;

const BOTH: &str = r#"/// Decodes a response from both formats, and asserts that they agree.
fn read_both<T: Readable>(json: &str, xml: &str) -> Result<T, Box<dyn std::error::Error>> {
    let response = read_json(json)?;
    assert_eq!(response, from_text::<T>(xml)?, "JSON and XML differ");
    Ok(response)
}"#;

const JSON: &str = r#"/// Decodes a response from JSON. With the feature `serde`, asserts that it is serialized to the same document.
fn read_json<T: Readable>(json: &str) -> Result<T, Box<dyn std::error::Error>> {
    let response: T = from_text(json)?;
    #[cfg(feature = "serde")]
    {
        let written = response.to_value().ok_or("the response is not serialized")?;
        assert_eq!(pruned(written), pruned(json.parse()?), "serialized and decoded documents differ");
    }
    Ok(response)
}

trait Readable: Field + PartialEq + std::fmt::Debug {}

impl<T: Field + PartialEq + std::fmt::Debug> Readable for T {}

/// Removes null and empty values and turns whole floats into integers, so that `8` equals `8.0`. Other integers keep all
/// of their digits.
#[cfg(feature = "serde")]
fn pruned(value: acs_protocol::Value) -> acs_protocol::Value {
    use acs_protocol::Value;

    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match value {
        Value::Number(number) if number.is_i64() || number.is_u64() => Value::Number(number),
        Value::Number(number) => match number.as_f64() {
            Some(float) if float.fract() == 0.0 && float.abs() < 9e15 => Value::from(float as i64),
            Some(float) => Value::from(float),
            None => Value::Number(number),
        },
        Value::Array(items) => items.into_iter().map(pruned).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, pruned(value)));
            Value::Object(fields.filter(|(_, value)| !empty(value)).collect())
        }
        scalar => scalar,
    }
}"#;

/// Adds the functions that these tests call.
fn helpers(file: &mut File, tests: &[&WireTest]) {
    let json = tests.iter().any(|test| test.json.is_some());
    let both = tests.iter().any(|test| test.json.is_some() && test.xml.is_some());
    file.imports.add("acs_protocol", "Request");
    file.imports.add("acs_protocol::encode", "encode");
    file.text(SENT);
    if both {
        file.text(BOTH);
    }
    if json {
        file.imports.add("acs_protocol::shape", "Field");
        file.text(JSON);
    }
    if tests.iter().any(|test| test.json.is_some() || test.xml.is_some()) {
        file.imports.add("acs_protocol::shape", "from_text");
    }
}
