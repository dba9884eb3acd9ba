//! From tokens to files: prettyplease prints an item, [`layout`] the expressions in it, both to the widths of the house.

mod imports;
mod item;
mod layout;
mod table;

use proc_macro2::TokenStream;

pub(crate) use imports::Imports;
pub(crate) use layout::expression;
pub(crate) use table::{call, call_with_list, table};

/// The widest line.
const WIDTH: usize = 120;

/// A Rust file in the making.
#[derive(Default)]
pub(crate) struct File {
    /// What stands above everything: documentation and inner attributes, line by line.
    pub(crate) head: Vec<String>,
    /// What it uses.
    pub(crate) imports: Imports,
    /// The documentation of its items.
    pub(crate) docs: Docs,
    pieces: Vec<Piece>,
}

enum Piece {
    Item(TokenStream),
    Text(String),
}

impl File {
    /// Adds one item.
    pub(crate) fn item(&mut self, tokens: TokenStream) {
        self.pieces.push(Piece::Item(tokens));
    }

    /// Adds text that has its form already.
    pub(crate) fn text(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Text(text.into()));
    }

    /// The text of the file: one blank line between items.
    pub(crate) fn render(self) -> syn::Result<String> {
        let mut sections = Vec::with_capacity(self.pieces.len() + 2);
        if !self.head.is_empty() {
            sections.push(self.head.join("\n"));
        }
        let imports = self.imports.render();
        if !imports.is_empty() {
            sections.push(imports);
        }
        for piece in self.pieces {
            sections.push(match piece {
                Piece::Item(tokens) => item::render(tokens, &self.docs)?,
                Piece::Text(text) => text,
            });
        }
        Ok(sections.join("\n\n") + "\n")
    }
}

/// The documentation of items: kept aside as text, since tokens would be parsed only to become the same text again.
#[derive(Default)]
pub(crate) struct Docs(Vec<Vec<String>>);

impl Docs {
    /// The attribute that stands for some lines until the item is printed.
    pub(crate) fn add(&mut self, lines: &[String]) -> TokenStream {
        if lines.is_empty() {
            return TokenStream::new();
        }
        let number = self.0.len().to_string();
        self.0.push(comment("///", lines));
        quote::quote!(#[doc = #number])
    }

    /// The lines that an attribute stands for.
    fn get(&self, number: &str) -> &[String] {
        let lines = number.parse().ok().and_then(|number: usize| self.0.get(number));
        lines.map(Vec::as_slice).unwrap_or_default()
    }
}

/// Documentation of an item or a file, line by line.
pub(crate) fn comment(slashes: &str, lines: &[String]) -> Vec<String> {
    let comment = |line: &String| {
        if line.is_empty() {
            slashes.to_owned()
        } else {
            format!("{slashes} {line}")
        }
    };
    lines.iter().map(comment).collect()
}
