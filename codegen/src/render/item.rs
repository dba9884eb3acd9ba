//! One item: prettyplease prints it without the bodies of its functions, which are put in afterwards.

use proc_macro2::TokenStream;
use syn::{Block, Expr, ImplItem, Item, Stmt, parse_quote};

use super::{Docs, WIDTH, layout};

/// The text of an item.
pub(super) fn render(tokens: TokenStream, docs: &Docs) -> syn::Result<String> {
    let mut item: Item = syn::parse2(tokens)?;
    let inner = take_bodies(&mut item);
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    };
    let skeleton = prettyplease::unparse(&file);
    let lines: Vec<&str> = skeleton.lines().collect();
    let mut out = Vec::with_capacity(lines.len() + 16);
    join(&lines, &mut out);
    Ok(fill(out, inner, docs).join("\n"))
}

enum Inner {
    Body(Vec<Stmt>),
    Value(Expr),
}

/// Takes out what `layout` prints.
fn take_bodies(item: &mut Item) -> Vec<Inner> {
    let body = |block: &mut Block| Inner::Body(std::mem::take(&mut block.stmts));
    match item {
        Item::Fn(function) => vec![body(&mut function.block)],
        Item::Impl(item) => {
            let functions = item.items.iter_mut().filter_map(|item| match item {
                ImplItem::Fn(function) => Some(&mut function.block),
                _ => None,
            });
            functions.map(body).collect()
        }
        Item::Static(item) => vec![Inner::Value(std::mem::replace(&mut item.expr, parse_quote!(())))],
        _ => Vec::new(),
    }
}

/// Puts documentation, bodies and values where the skeleton has `///` and a number, `{}` and `()`.
fn fill(lines: Vec<String>, inner: Vec<Inner>, docs: &Docs) -> Vec<String> {
    let mut inner = inner.into_iter().peekable();
    let mut out = Vec::with_capacity(lines.len() * 2);
    for line in lines {
        let indent = line.len() - line.trim_start().len();
        if let Some(number) = line.trim_start().strip_prefix("///") {
            // Functions of an `impl` stand apart.
            if indent == 4 && out.last().is_some_and(|last: &String| last == "    }") {
                out.push(String::new());
            }
            let pad = " ".repeat(indent);
            out.extend(docs.get(number).iter().map(|line| format!("{pad}{line}")));
            continue;
        }
        let is_body = line.ends_with("{}") && matches!(inner.peek(), Some(Inner::Body(_)));
        let is_value = line.ends_with(" = ();") && matches!(inner.peek(), Some(Inner::Value(_)));
        match inner.next_if(|_| is_body || is_value) {
            Some(Inner::Body(statements)) => {
                out.push(line[..line.len() - 1].to_owned());
                out.extend(layout::block(&statements, indent + 4));
                out.push(" ".repeat(indent) + "}");
            }
            Some(Inner::Value(value)) => {
                let head = &line[..line.len() - " = ();".len()];
                let text = layout::assignment(head, &value, indent);
                out.extend(text.lines().map(str::to_owned));
            }
            None => out.push(line),
        }
    }
    out
}

/// prettyplease breaks lines at 89 columns: parameters and type arguments that fit the house's width go back on one.
fn join(lines: &[&str], out: &mut Vec<String>) {
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let indent = line.len() - line.trim_start().len();
        let opens = line.ends_with(['(', '<']) && !line.trim_start().starts_with("//");
        let closing = opens.then(|| closing(&lines[at + 1..], indent)).flatten();
        let Some(length) = closing else {
            out.push((*line).to_owned());
            at += 1;
            continue;
        };
        let group = &lines[at..=at + 1 + length];
        let flat = flatten(group);
        // Of a `{}` only the brace is on the line in the end.
        let width = flat.chars().count() - usize::from(flat.ends_with("{}"));
        let below = || {
            flat.trim_start()
                .strip_prefix("pub ")?
                .split_once(": ")
                .filter(|_| line.ends_with('<'))
        };
        if width <= WIDTH {
            out.push(flat);
        } else if let Some((name, ty)) = below() {
            // A type that does not fit beside the field's name goes below it.
            let pad = " ".repeat(indent);
            out.push(format!("{pad}pub {name}:"));
            out.push(format!("{pad}    {ty}"));
        } else {
            out.push((*line).to_owned());
            join(&lines[at + 1..at + 1 + length], out);
            out.push(lines[at + 1 + length].to_owned());
        }
        at += length + 2;
    }
}

/// How many lines there are before the one that closes a group.
fn closing(lines: &[&str], indent: usize) -> Option<usize> {
    lines.iter().position(|line| {
        let text = line.trim_start();
        line.len() - text.len() == indent && text.starts_with([')', '>'])
    })
}

fn flatten(lines: &[&str]) -> String {
    let mut out = String::new();
    for line in lines {
        if out.is_empty() {
            out.push_str(line);
            continue;
        }
        let text = line.trim_start();
        if text.starts_with([')', '>']) {
            out.truncate(out.trim_end_matches(',').len());
        } else if !out.ends_with(['(', '<']) {
            out.push(' ');
        }
        out.push_str(text);
    }
    out
}
