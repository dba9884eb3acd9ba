//! Turns tokens into text. prettyplease lays out each item, so that the text reads well as it is; callers that keep the
//! files run rustfmt over all of them at once, which needs a process and so has no place here.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use syn::Item;

/// The widest line of text that is not laid out by prettyplease.
const WIDTH: usize = 120;

/// A Rust file in the making.
#[derive(Default)]
pub(crate) struct File {
    /// The documentation of the file and its inner attributes, line by line.
    pub(crate) head: Vec<String>,
    /// The imports.
    pub(crate) imports: Imports,
    pieces: Vec<Piece>,
    /// The first piece that is not Rust.
    error: Option<syn::Error>,
}

enum Piece {
    Item(TokenStream),
    Text(String),
}

impl File {
    /// Adds an item.
    pub(crate) fn item(&mut self, tokens: TokenStream) {
        self.pieces.push(Piece::Item(tokens));
    }

    /// Adds text as it is: what prettyplease would print without its comments or as bare tokens.
    pub(crate) fn text(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Text(text.into()));
    }

    /// Lays out the statements of an example in the documentation.
    pub(crate) fn statements(&mut self, statements: &TokenStream) -> Vec<String> {
        let text = item(quote!(fn statements() { #statements })).unwrap_or_else(|error| {
            self.error.get_or_insert(error);
            String::new()
        });
        let lines: Vec<&str> = text.lines().collect();
        let body = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
        body.iter()
            .map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned())
            .collect()
    }

    /// Returns the text of the file, with a blank line between items.
    ///
    /// # Errors
    /// If a piece is not Rust.
    pub(crate) fn render(self) -> syn::Result<String> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let mut sections = Vec::with_capacity(self.pieces.len() + 2);
        if !self.head.is_empty() {
            sections.push(self.head.join("\n"));
        }
        let imports = self.imports.lines();
        if !imports.is_empty() {
            sections.push(imports.join("\n"));
        }
        for piece in self.pieces {
            sections.push(match piece {
                Piece::Item(tokens) => item(tokens)?,
                Piece::Text(text) => text,
            });
        }
        Ok(sections.join("\n\n") + "\n")
    }
}

/// Lays out one item.
fn item(tokens: TokenStream) -> syn::Result<String> {
    let item: Item = syn::parse2(tokens)?;
    let is_impl = matches!(item, Item::Impl(_));
    let text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    });
    let text = text.trim_end();
    // prettyplease prints no blank lines between functions. No text in an `impl` spans lines.
    Ok(if is_impl {
        text.replace("\n    }\n    ", "\n    }\n\n    ")
    } else {
        text.to_owned()
    })
}

/// Returns documentation as attributes.
pub(crate) fn doc_attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| format!(" {line}"));
    quote!(#(#[doc = #lines])*)
}

/// Returns documentation as comments.
pub(crate) fn comment(slashes: &str, lines: &[String]) -> Vec<String> {
    let comment = |line: &String| format!("{slashes} {line}").trim_end().to_owned();
    lines.iter().map(comment).collect()
}

/// The imports of a file: names by module.
#[derive(Default)]
pub(crate) struct Imports(BTreeMap<String, BTreeSet<String>>);

impl Imports {
    /// Notes that a name of a module is used.
    pub(crate) fn add(&mut self, module: &str, name: &str) {
        self.0.entry(module.to_owned()).or_default().insert(name.to_owned());
    }

    /// Returns one line per module.
    pub(crate) fn lines(&self) -> Vec<String> {
        let line = |(module, names): (&String, &BTreeSet<String>)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            match names.as_slice() {
                [one] => format!("use {module}::{one};"),
                names => format!("use {module}::{{{}}};", names.join(", ")),
            }
        };
        self.0.iter().map(line).collect()
    }
}

/// Returns the call of a macro with arguments. rustfmt leaves those with `=>` as they are.
pub(crate) fn call(name: &str, arguments: &[&str]) -> String {
    let flat = format!("{name}!({});", arguments.join(", "));
    if flat.chars().count() <= WIDTH {
        return flat;
    }
    format!("{name}!(\n    {}\n);", arguments.join(",\n    "))
}

/// Returns the call of a macro with a table: `shape!(Zone { id: "Id", tags: ["Tags", "Tag"] });`. The values of an entry
/// are literals.
pub(crate) fn table(name: &str, head: &str, entries: &[(&str, Vec<String>)]) -> String {
    if entries.is_empty() {
        return format!("{name}!({head} {{}});");
    }
    let entry = |(key, values): &(&str, Vec<String>)| match values.as_slice() {
        [one] => format!("    {key}: {one},\n"),
        many => format!("    {key}: [{}],\n", many.join(", ")),
    };
    format!(
        "{name}!({head} {{\n{}}});",
        entries.iter().map(entry).collect::<String>()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_separated_by_blank_lines() {
        let text = item(quote! {
            impl A {
                #[doc = " One."]
                fn one() { if true { two(); } }
                #[doc = " Two."]
                fn two() {}
            }
        });
        let wanted = "impl A {\n    /// One.\n    fn one() {\n        if true {\n            two();\n        }\n    }\n\n    \
                      /// Two.\n    fn two() {}\n}";
        assert_eq!(text.unwrap(), wanted);
    }

    #[test]
    fn broken_piece_is_an_error() {
        let mut file = File::default();
        file.item(quote!(pub struct));
        assert!(file.render().is_err());
        let mut file = File::default();
        assert_eq!(file.statements(&quote!(let = 1;)), [] as [String; 0]);
        assert!(file.render().is_err());
    }

    #[test]
    fn statements_are_not_indented() {
        let mut file = File::default();
        let lines = file.statements(&quote! {
            let response = Request::new().a_setter_with_a_name("a value").another_setter("another value").send(&client).await?;
        });
        assert_eq!(
            lines[..2],
            [
                "let response = Request::new()",
                "    .a_setter_with_a_name(\"a value\")"
            ]
        );
    }
}
