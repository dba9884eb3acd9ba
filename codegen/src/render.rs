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
                Piece::Item(tokens) => item::render(tokens)?,
                Piece::Text(text) => text,
            });
        }
        Ok(sections.join("\n\n") + "\n")
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
