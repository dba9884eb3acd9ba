use std::collections::{BTreeMap, BTreeSet};

use super::WIDTH;
use crate::naming::version_order;

/// What a file uses: a line for each module, in the order that rustfmt keeps.
#[derive(Default)]
pub(crate) struct Imports(BTreeMap<String, BTreeSet<String>>);

impl Imports {
    /// Notes that a name of a module is used.
    pub(crate) fn add(&mut self, module: &str, name: &str) {
        self.0.entry(module.to_owned()).or_default().insert(name.to_owned());
    }

    /// The lines.
    pub(crate) fn render(&self) -> String {
        let mut lines: Vec<(Vec<&str>, String)> = Vec::with_capacity(self.0.len());
        for (module, names) in &self.0 {
            let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
            names.sort_by(|a, b| version_order(a, b));
            let mut segments: Vec<&str> = module.split("::").collect();
            // A list of names comes after every single one.
            segments.push(if let [one] = names.as_slice() {
                one
            } else {
                "\u{10ffff}"
            });
            lines.push((segments, line(module, &names)));
        }
        lines.sort_by(|(a, _), (b, _)| order(a, b));
        lines.into_iter().map(|(_, line)| line).collect::<Vec<_>>().join("\n")
    }
}

fn order(a: &[&str], b: &[&str]) -> std::cmp::Ordering {
    let own = |segments: &[&str]| segments.first() != Some(&"crate");
    let segments = || {
        a.iter()
            .zip(b)
            .map(|(a, b)| version_order(a, b))
            .find(|order| order.is_ne())
    };
    own(a)
        .cmp(&own(b))
        .then_with(|| segments().unwrap_or(a.len().cmp(&b.len())))
}

fn line(module: &str, names: &[&str]) -> String {
    if let [one] = names {
        return format!("use {module}::{one};");
    }
    let flat = format!("use {module}::{{{}}};", names.join(", "));
    if flat.chars().count() <= WIDTH {
        return flat;
    }
    let mut out = format!("use {module}::{{");
    let mut column = WIDTH;
    for name in names {
        // The last column of a line stays free.
        if column + name.len() + 3 > WIDTH {
            out.push_str("\n    ");
            column = 4;
        } else {
            out.push(' ');
            column += 1;
        }
        out.push_str(name);
        out.push(',');
        column += name.len() + 1;
    }
    out + "\n};"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_in_the_order_that_rustfmt_keeps() {
        let mut imports = Imports::default();
        for (module, name) in [
            ("std::collections", "BTreeMap"),
            ("acs_protocol", "list"),
            ("acs_protocol", "Parameters"),
            ("acs_protocol::action", "Effect"),
            ("acs_protocol::action", "Action"),
            ("crate::shapes", "request"),
            ("crate", "PRODUCT"),
        ] {
            imports.add(module, name);
        }
        let wanted = [
            "use crate::PRODUCT;",
            "use crate::shapes::request;",
            "use acs_protocol::action::{Action, Effect};",
            "use acs_protocol::{Parameters, list};",
            "use std::collections::BTreeMap;",
        ];
        assert_eq!(imports.render(), wanted.join("\n"));
    }

    #[test]
    fn a_line_of_names_ends_before_the_last_column() {
        for (last, wanted) in [("B12345678", 119), ("B123456789", 108)] {
            let mut names = ["A12"; 21].to_vec();
            names.extend([last, "Z"]);
            let text = line("crate::shapes", &names);
            assert_eq!(text.lines().nth(1).map(str::len), Some(wanted), "{text}");
        }
    }
}
