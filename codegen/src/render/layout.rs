//! Expressions, laid out as rustfmt does it: the few forms that generated code has.
//!
//! The rules (widths are rustfmt's defaults for lines of 120): arguments of a call, a chain of calls or the items of an
//! array stay on one line up to 72 columns, the fields of a struct literal up to 22. Else a chain has a line for each
//! call, unless only its last one needs more than a line; arguments and items have a line each, but for a single argument
//! that can be opened where it stands.

use quote::ToTokens;
use syn::{Expr, ExprArray, Lit, Member, Path, Stmt, Token, punctuated::Punctuated};

use super::WIDTH;

const NARROW: usize = 72;
const LITERAL: usize = 22;
/// The widest item of a list that shares its line with others.
pub(super) const SHORT: usize = 10;

/// Where an expression starts: the indentation of its line, its column, and the columns needed behind it.
#[derive(Clone, Copy)]
pub(crate) struct At {
    pub(crate) indent: usize,
    pub(crate) column: usize,
    pub(crate) tail: usize,
}

/// The text of an expression.
pub(crate) fn expression(expr: &Expr, indent: usize, column: usize, tail: usize) -> String {
    self::expr(expr, At { indent, column, tail })
}

/// The statements of a function.
pub(super) fn block(statements: &[Stmt], indent: usize) -> Vec<String> {
    let pad = " ".repeat(indent);
    let mut out = Vec::new();
    for statement in statements {
        let text = match statement {
            Stmt::Local(local) => self::local(local, indent),
            Stmt::Expr(value, semicolon) => {
                let tail = usize::from(semicolon.is_some());
                let text = expr(
                    value,
                    At {
                        indent,
                        column: indent,
                        tail,
                    },
                );
                format!("{pad}{text}{}", if semicolon.is_some() { ";" } else { "" })
            }
            Stmt::Macro(statement) => {
                let text = macro_call(
                    &statement.mac,
                    At {
                        indent,
                        column: indent,
                        tail: 1,
                    },
                );
                format!("{pad}{text};")
            }
            Stmt::Item(item) => pad.clone() + &tokens(item),
        };
        out.extend(text.split('\n').map(str::to_owned));
    }
    out
}

fn local(local: &syn::Local, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let head = format!("{pad}let {}", tokens(&local.pat));
    let Some(init) = &local.init else { return head + ";" };
    assignment(&head, &init.expr, indent)
}

/// `head = value;`. What does not fit on one line beside its name goes below it, if it fits there, or if that leaves the
/// first line whole.
pub(super) fn assignment(head: &str, value: &Expr, indent: usize) -> String {
    let column = width(head) + 3;
    let text = expr(
        value,
        At {
            indent,
            column,
            tail: 1,
        },
    );
    let wide = text.contains('\n') || column + width(&text) + 1 > WIDTH;
    let below = indent + 4;
    if wide && !matches!(value, Expr::Lit(_) if text.contains('\n')) {
        let beside = &text;
        let text = expr(
            value,
            At {
                indent: below,
                column: below,
                tail: 1,
            },
        );
        let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
        let opens = |text: &str| first(text).ends_with(['(', '{', '[']);
        let lines = |text: &str| text.matches('\n').count();
        let is_whole = !text.contains('\n') || (opens(beside) && !opens(&text)) || lines(beside) > lines(&text) + 1;
        let fits = is_whole && below + width(&first(&text)) < WIDTH;
        if fits || opens_one_item(value, column) {
            return format!("{head} =\n{}{text};", " ".repeat(below));
        }
    }
    format!("{head} = {text};")
}

/// Whether a single call ends with an array of one item, and beside the name it would be torn open inside of that item.
fn opens_one_item(value: &Expr, column: usize) -> bool {
    let (root, links) = links(value);
    let [Link::Call(name, arguments)] = links.as_slice() else {
        return false;
    };
    let [Expr::Reference(reference)] = arguments.as_slice() else {
        return false;
    };
    let Expr::Array(items) = &*reference.expr else {
        return false;
    };
    let mut items = items.elems.iter();
    let (Some(item), None) = (items.next(), items.next()) else {
        return false;
    };
    let Expr::Call(call) = self::links(item).0 else {
        return false;
    };
    let opened = format!("{}{name}(&[{}(", flat(root), flat(&call.func));
    column + width(&opened) <= WIDTH
}

/// An expression from its first column on; further lines are indented.
pub(super) fn expr(value: &Expr, at: At) -> String {
    let flat = flat(value);
    // What is as short as this has no part that is too wide, but for the fields of a struct.
    let short = width(&flat) <= NARROW && !flat.contains('{');
    if fits(&flat, at) && (short || compact(value)) {
        return flat;
    }
    match value {
        Expr::Try(inner) if matches!(*inner.expr, Expr::Call(_)) => {
            expr(
                &inner.expr,
                At {
                    tail: at.tail + 1,
                    ..at
                },
            ) + "?"
        }
        Expr::MethodCall(_) | Expr::Field(_) | Expr::Try(_) => chain(value, at).0,
        Expr::Index(index) => {
            let place = format!("[{}]", self::flat(&index.index));
            let tail = at.tail + place.len();
            expr(&index.expr, At { tail, ..at }) + &place
        }
        Expr::Call(call) => {
            let head = self::flat(&call.func);
            format!(
                "{head}{}",
                arguments(&call.args.iter().collect::<Vec<_>>(), at.after(&head), true)
            )
        }
        Expr::Macro(call) => macro_call(&call.mac, at),
        Expr::Reference(reference) => format!("&{}", expr(&reference.expr, at.after("&"))),
        Expr::Array(items) => array(items, at),
        Expr::Tuple(items) => arguments(&items.elems.iter().collect::<Vec<_>>(), at, true),
        Expr::Struct(literal) => {
            let inner = At {
                indent: at.indent + 4,
                ..at
            };
            let mut lines = Vec::new();
            for field in &literal.fields {
                let head = format!("{}: ", member(&field.member));
                let text = expr(
                    &field.expr,
                    At {
                        column: inner.indent + head.len(),
                        tail: 1,
                        ..inner
                    },
                );
                lines.push(format!("{head}{text},"));
            }
            if let Some(rest) = &literal.rest {
                lines.push(format!(
                    "..{}",
                    expr(
                        rest,
                        At {
                            column: inner.indent + 2,
                            tail: 0,
                            ..inner
                        }
                    )
                ));
            }
            format!(
                "{} {{{}\n{}}}",
                path(&literal.path),
                indented(&lines, inner.indent),
                " ".repeat(at.indent)
            )
        }
        _ => flat,
    }
}

impl At {
    /// Behind some text on the same line.
    fn after(self, text: &str) -> Self {
        Self {
            column: self.column + width(text),
            ..self
        }
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

fn fits(flat: &str, at: At) -> bool {
    // A text of several lines is printed as it is.
    flat.contains('\n') || at.column + width(flat) + at.tail <= WIDTH
}

/// Whether rustfmt would leave the expression on one line, if the line had room for it.
fn compact(value: &Expr) -> bool {
    match value {
        Expr::Call(call) => compact_list(call.args.iter(), NARROW) && compact(&call.func),
        Expr::MethodCall(_) | Expr::Field(_) | Expr::Try(_) => {
            let (root, links) = links(value);
            let narrow = links.len() == 1 || width(&flat(value)) <= NARROW;
            narrow
                && compact(root)
                && links
                    .iter()
                    .all(|link| compact_list(link.arguments().into_iter(), NARROW))
        }
        Expr::Index(index) => compact(&index.expr),
        Expr::Array(items) => compact_list(items.elems.iter(), NARROW),
        Expr::Tuple(items) => compact_list(items.elems.iter(), NARROW),
        Expr::Reference(reference) => compact(&reference.expr),
        Expr::Struct(literal) => {
            let rest = literal.rest.iter().map(|rest| width(&flat(rest)) + 4);
            let fields = literal
                .fields
                .iter()
                .map(|field| width(&flat(&field.expr)) + width(&member(&field.member)) + 4);
            fields.chain(rest).sum::<usize>() <= LITERAL
        }
        Expr::Macro(call) => macro_arguments(&call.mac).is_none_or(|arguments| compact_list(arguments.iter(), NARROW)),
        _ => true,
    }
}

fn compact_list<'e>(items: impl Iterator<Item = &'e Expr> + Clone, most: usize) -> bool {
    if is_one_text(items.clone()) {
        return true;
    }
    let total: usize = items.clone().map(|item| width(&flat(item)) + 2).sum();
    total <= most + 2 && items.clone().all(compact)
}

/// Whether there is a single item, a literal: it stays where it is as long as the line has room.
fn is_one_text<'e>(mut items: impl Iterator<Item = &'e Expr>) -> bool {
    matches!((items.next(), items.next()), (Some(Expr::Lit(_)), None))
}

/// The arguments of a call with their parentheses. A macro has no comma behind its last one.
fn arguments(arguments: &[&Expr], at: At, comma: bool) -> String {
    let texts: Vec<String> = arguments.iter().map(|argument| flat(argument)).collect();
    let flat = format!("({})", texts.join(", "));
    let narrow = width(&flat) <= NARROW + 2 || is_one_text(arguments.iter().copied());
    if narrow && fits(&flat, at) && arguments.iter().all(|argument| compact(argument)) {
        return flat;
    }
    if let [one] = arguments
        && let Some(text) = opened(
            one,
            At {
                column: at.column + 1,
                tail: at.tail + 1,
                ..at
            },
        )
    {
        return format!("({text})");
    }
    let indent = at.indent + 4;
    let is_short = |argument: &&Expr| matches!(argument, Expr::Lit(_)) && width(&self::flat(argument)) <= SHORT;
    if arguments.iter().all(is_short) {
        return format!("({}\n{})", packed(&texts, indent), " ".repeat(at.indent));
    }
    let mut lines: Vec<String> = arguments
        .iter()
        .map(|argument| {
            expr(
                argument,
                At {
                    indent,
                    column: indent,
                    tail: 1,
                },
            ) + ","
        })
        .collect();
    if let Some(last) = lines.last_mut().filter(|_| !comma) {
        last.pop();
    }
    format!("({}\n{})", indented(&lines, indent), " ".repeat(at.indent))
}

/// A single argument that opens where it stands, instead of on a line of its own.
fn opened(argument: &Expr, at: At) -> Option<String> {
    match argument {
        Expr::Array(_) | Expr::Struct(_) | Expr::Call(_) | Expr::Macro(_) => Some(open(argument, at)),
        Expr::MethodCall(_) => Some(chain(argument, at))
            .filter(|(_, opened)| *opened)
            .map(|(text, _)| text),
        Expr::Reference(reference) => opened(&reference.expr, at.after("&")).map(|text| format!("&{text}")),
        Expr::Try(inner) if matches!(*inner.expr, Expr::Call(_)) => {
            let tail = at.tail + 1;
            opened(&inner.expr, At { tail, ..at }).map(|text| text + "?")
        }
        _ => None,
    }
}

/// What stands alone in brackets that are open: a call opens too, even where a line would have room for its literal.
fn open(value: &Expr, at: At) -> String {
    match value {
        Expr::Call(call) if is_one_text(call.args.iter()) => {
            let indent = at.indent + 4;
            let text: Vec<String> = call.args.iter().map(|text| flat(text) + ",").collect();
            let pad = " ".repeat(at.indent);
            format!("{}({}\n{pad})", flat(&call.func), indented(&text, indent))
        }
        value => expr(value, at),
    }
}

enum Link<'e> {
    Call(String, Vec<&'e Expr>),
    Plain(String),
}

impl<'e> Link<'e> {
    fn arguments(&self) -> Vec<&'e Expr> {
        match self {
            Self::Call(_, arguments) => arguments.clone(),
            Self::Plain(_) => Vec::new(),
        }
    }

    fn flat(&self) -> String {
        match self {
            Self::Call(name, list) => {
                let texts: Vec<String> = list.iter().map(|argument| flat(argument)).collect();
                format!("{name}({})", texts.join(", "))
            }
            Self::Plain(text) => text.clone(),
        }
    }

    /// The columns that the first line needs at the least.
    fn least_width(&self) -> usize {
        match self {
            Self::Call(name, _) => width(name) + 1,
            Self::Plain(text) => width(text).max(1),
        }
    }

    fn render(&self, at: At) -> String {
        match self {
            Self::Call(name, list) => format!("{name}{}", arguments(list, at.after(name), true)),
            Self::Plain(text) => text.clone(),
        }
    }
}

/// The first expression of a chain, and the calls and fields that follow it.
fn links(value: &Expr) -> (&Expr, Vec<Link<'_>>) {
    let mut links = Vec::new();
    let mut value = value;
    loop {
        match value {
            Expr::MethodCall(call) => {
                let turbofish = call.turbofish.as_ref().map(tokens).unwrap_or_default();
                links.push(Link::Call(
                    format!(".{}{turbofish}", call.method),
                    call.args.iter().collect(),
                ));
                value = &call.receiver;
            }
            Expr::Field(field) => {
                links.push(Link::Plain(format!(".{}", member(&field.member))));
                value = &field.base;
            }
            Expr::Try(inner) => {
                links.push(Link::Plain("?".to_owned()));
                value = &inner.expr;
            }
            root => {
                links.reverse();
                return (root, links);
            }
        }
    }
}

/// A chain that does not fit on one line, and whether it is one line up to its last call.
fn chain(value: &Expr, at: At) -> (String, bool) {
    let (root, links) = links(value);
    // Behind the beginning there is at least a dot and a name.
    let root = expr(root, At { tail: 1, ..at });
    let Some((last, before)) = links.split_last() else {
        return (root, false);
    };
    let head = before.iter().fold(root.clone(), |head, link| head + &link.flat());
    let room = WIDTH.saturating_sub(at.column + at.tail);
    let budget = if links.len() == 1 { room } else { room.min(NARROW) }.saturating_sub(width(&head));
    let compact = before
        .iter()
        .all(|link| compact_list(link.arguments().into_iter(), NARROW));
    // What follows a closing parenthesis on its own line is not indented.
    let opened = root.contains('\n');
    let indent = if opened { at.indent } else { at.indent + 4 };
    // Every link is laid out once wherever that decides it: a second attempt at each level doubles the time per level.
    if compact && last.least_width() <= budget && !opened {
        let open = last.render(at.after(&head));
        let first = open.lines().next().map_or(0, width);
        let lines = open.lines().count();
        let below = || {
            last.render(At {
                indent,
                column: indent,
                tail: at.tail,
            })
        };
        if first <= budget && (lines >= 5 || below().lines().count() >= lines) {
            return (head + &open, true);
        }
    }
    let mut out = root;
    let mut links = links.iter();
    // A short beginning takes the next link along.
    while width(&out) <= 4
        && let Some(link) = links.next()
    {
        out.push_str(&link.flat());
    }
    for link in links {
        let text = link.render(At {
            indent,
            column: indent,
            tail: at.tail,
        });
        if text == "?" {
            out.push('?');
        } else {
            out.push_str(&format!("\n{}{text}", " ".repeat(indent)));
        }
    }
    (out, false)
}

fn array(items: &ExprArray, at: At) -> String {
    // A single item opens where it stands.
    if items.elems.len() == 1
        && let Some(one @ (Expr::MethodCall(_) | Expr::Call(_) | Expr::Struct(_) | Expr::Array(_) | Expr::Tuple(_))) =
            items.elems.first()
    {
        let text = open(
            one,
            At {
                column: at.column + 1,
                tail: at.tail + 1,
                ..at
            },
        );
        return format!("[{text}]");
    }
    let indent = at.indent + 4;
    let flats: Vec<String> = items.elems.iter().map(flat).collect();
    if flats.iter().all(|item| width(item) <= SHORT) {
        return format!("[{}\n{}]", packed(&flats, indent), " ".repeat(at.indent));
    }
    let lines: Vec<String> = items
        .elems
        .iter()
        .map(|item| {
            expr(
                item,
                At {
                    indent,
                    column: indent,
                    tail: 1,
                },
            ) + ","
        })
        .collect();
    format!("[{}\n{}]", indented(&lines, indent), " ".repeat(at.indent))
}

/// Short items, as many on a line as it holds.
pub(super) fn packed(items: &[String], indent: usize) -> String {
    let pad = format!("\n{}", " ".repeat(indent));
    let mut out = String::new();
    let mut column = WIDTH;
    for item in items {
        if column + width(item) + 2 > WIDTH {
            out.push_str(&pad);
            column = indent;
        } else {
            out.push(' ');
            column += 1;
        }
        out.push_str(item);
        out.push(',');
        column += width(item) + 1;
    }
    out
}

fn indented(lines: &[String], indent: usize) -> String {
    lines
        .iter()
        .map(|line| format!("\n{}{line}", " ".repeat(indent)))
        .collect()
}

fn macro_call(call: &syn::Macro, at: At) -> String {
    let head = format!("{}!", path(&call.path));
    match macro_arguments(call) {
        Some(list) => format!(
            "{head}{}",
            arguments(&list.iter().collect::<Vec<_>>(), at.after(&head), false)
        ),
        None => format!("{head}({})", tokens(&call.tokens)),
    }
}

fn macro_arguments(call: &syn::Macro) -> Option<Punctuated<Expr, Token![,]>> {
    call.parse_body_with(Punctuated::parse_terminated).ok()
}

/// The expression on one line.
fn flat(value: &Expr) -> String {
    let list = |items: &Punctuated<Expr, Token![,]>| items.iter().map(flat).collect::<Vec<_>>().join(", ");
    match value {
        Expr::Path(expr) => path(&expr.path),
        Expr::Lit(expr) => literal(&expr.lit),
        Expr::Call(call) => format!("{}({})", flat(&call.func), list(&call.args)),
        Expr::MethodCall(_) | Expr::Field(_) | Expr::Try(_) => {
            let (root, links) = links(value);
            links.iter().fold(flat(root), |out, link| out + &link.flat())
        }
        Expr::Reference(reference) => format!("&{}", flat(&reference.expr)),
        Expr::Array(items) => format!("[{}]", list(&items.elems)),
        Expr::Tuple(items) => format!("({})", list(&items.elems)),
        Expr::Index(index) => format!("{}[{}]", flat(&index.expr), flat(&index.index)),
        Expr::Await(inner) => flat(&inner.base) + ".await",
        Expr::Unary(unary) => format!("{}{}", tokens(&unary.op), flat(&unary.expr)),
        Expr::Repeat(repeat) => format!("[{}; {}]", flat(&repeat.expr), flat(&repeat.len)),
        Expr::Struct(literal) => {
            let fields = literal
                .fields
                .iter()
                .map(|field| format!("{}: {}", member(&field.member), flat(&field.expr)));
            let rest = literal.rest.iter().map(|rest| format!("..{}", flat(rest)));
            let all: Vec<String> = fields.chain(rest).collect();
            format!("{} {{ {} }}", path(&literal.path), all.join(", "))
        }
        Expr::Macro(call) => {
            let arguments = macro_arguments(&call.mac);
            let (open, close) = match call.mac.delimiter {
                syn::MacroDelimiter::Bracket(_) => ('[', ']'),
                _ => ('(', ')'),
            };
            let inner = arguments.map_or_else(|| tokens(&call.mac.tokens), |arguments| list(&arguments));
            format!("{}!{open}{inner}{close}", path(&call.mac.path))
        }
        other => tokens(other),
    }
}

fn literal(literal: &Lit) -> String {
    literal.to_token_stream().to_string()
}

fn member(member: &Member) -> String {
    match member {
        Member::Named(name) => name.to_string(),
        Member::Unnamed(index) => index.index.to_string(),
    }
}

fn path(path: &Path) -> String {
    let plain = path.segments.iter().all(|segment| segment.arguments.is_none());
    if !plain || path.leading_colon.is_some() {
        return tokens(path);
    }
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    names.join("::")
}

/// Tokens on one line: paths, types, patterns and `use` lines.
fn tokens(value: &impl ToTokens) -> String {
    let mut out = String::new();
    let mut word = false;
    for part in value.to_token_stream().to_string().split(' ') {
        let starts = part.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        if word && starts || out.ends_with([',', '=']) || part == "=" || (part == "{" && word) {
            out.push(' ');
        }
        out.push_str(part);
        word = part.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What rustfmt has made of some calls is what comes out here.
    #[test]
    fn calls_are_laid_out_as_rustfmt_does_it() {
        let formatted = include_str!("layout/calls.rs.txt");
        let function: syn::ItemFn = syn::parse_str(formatted).unwrap();
        let lines: Vec<&str> = formatted.lines().collect();
        let laid_out = block(&function.block.stmts, 4);
        for (line, wanted) in laid_out.iter().zip(&lines[1..]) {
            assert_eq!(line, wanted, "in\n{}", laid_out.join("\n"));
        }
        assert_eq!(laid_out.len(), lines.len() - 2);
    }
}
