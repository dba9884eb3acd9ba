//! Calls of the macros of `acs-protocol` and `acs-runtime`: data, one entry per line.

use super::{
    WIDTH,
    layout::{SHORT, packed},
};

/// The widths up to which rustfmt leaves a struct literal, and the arguments of a call, on one line.
const LITERAL: usize = 22;
const ARGUMENTS: usize = 72;

/// `acs_protocol::shape!(Zone { … });`: a table of names and values, each of one or two texts.
pub(crate) fn table(name: &str, head: &str, entries: &[(&str, Vec<String>)]) -> String {
    let value = |texts: &Vec<String>| match texts.as_slice() {
        [one] => one.clone(),
        many => format!("[{}]", many.join(", ")),
    };
    let flat: Vec<String> = entries
        .iter()
        .map(|(key, texts)| format!("{key}: {}", value(texts)))
        .collect();
    let flat = flat.join(", ");
    if entries.is_empty() {
        return format!("{name}!({head} {{}});");
    }
    if flat.chars().count() <= LITERAL {
        return format!("{name}!({head} {{ {flat} }});");
    }
    let mut out = format!("{head} {{\n");
    for (key, texts) in entries {
        let line = value(texts);
        if texts.len() > 1 && line.chars().count() > ARGUMENTS + 2 {
            out.push_str(&format!("    {key}: [\n"));
            for text in texts {
                out.push_str(&format!("        {text},\n"));
            }
            out.truncate(out.len() - 2);
            out.push_str("\n    ],\n");
        } else {
            out.push_str(&format!("    {key}: {line},\n"));
        }
    }
    out.push('}');
    // With a name this long the table does not open beside the parenthesis.
    if head.chars().count() + 2 > ARGUMENTS {
        let indented: Vec<String> = out.lines().map(|line| format!("    {line}")).collect();
        return format!("{name}!(\n{}\n);", indented.join("\n"));
    }
    format!("{name}!({out});")
}

/// `acs_protocol::object!(LoginInfo, ["Password"]);`
pub(crate) fn call_with_list(name: &str, head: &str, items: &[String]) -> String {
    let flat = format!("[{}]", items.join(", "));
    if flat.chars().count() <= ARGUMENTS + 2 {
        return call(name, &[head, &flat]);
    }
    let list = if items.iter().all(|item| item.chars().count() <= SHORT) {
        format!("[{}\n    ]", packed(items, 8).trim_end_matches(','))
    } else {
        format!("[\n        {}\n    ]", items.join(",\n        "))
    };
    format!("{name}!(\n    {head},\n    {list}\n);")
}

/// `crate::engine::request!(…);`
pub(crate) fn call(name: &str, arguments: &[&str]) -> String {
    let width: usize = arguments.iter().map(|argument| argument.chars().count() + 2).sum();
    let arrow = arguments.iter().any(|argument| argument.contains("=>"));
    let flat = format!("{name}!({});", arguments.join(", "));
    if flat.chars().count() <= WIDTH && (arrow || width <= ARGUMENTS + 2) {
        return flat;
    }
    format!("{name}!(\n    {}\n);", arguments.join(",\n    "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_items_share_their_lines() {
        let short: Vec<String> = (0..20).map(|_| "\"Secret\"".to_owned()).collect();
        let line = ["\"Secret\""; 11].join(", ");
        let rest = ["\"Secret\""; 9].join(", ");
        assert_eq!(
            call_with_list("acs_protocol::object", "Login", &short),
            format!("acs_protocol::object!(\n    Login,\n    [\n        {line},\n        {rest}\n    ]\n);")
        );
    }
}
