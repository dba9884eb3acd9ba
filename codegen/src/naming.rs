//! Chooses names that do not collide, by rules that depend only on the order of the spec.
//!
//! - A keyword becomes a raw identifier, `r#type`. Keywords that cannot be raw get an underscore, `self_`, or in types and
//!   variants a word, `SelfType`, `SelfValue`.
//! - A setter does not hide a method that every request has: `send` becomes `with_send`.
//! - A type does not hide one that generated code uses by its short name. Types that would share a name are told apart by
//!   words of their surroundings; see `lower/type_names.rs`.
//! - The end `Required` belongs to the structs that take required values: another type `X…Required` becomes `X…RequiredType`.
//! - Any other name that is taken gets a number as a suffix, from 2: `key`, `key_2`; `Running`, `Running2`.

mod error_code;

use std::collections::HashSet;

use acs_spec::naming::{is_identifier, is_keyword, snake_case, type_name};

pub(crate) use error_code::error_constant;

/// The names of one namespace.
#[derive(Debug, Default)]
pub(crate) struct Scope(HashSet<String>);

impl Scope {
    /// Creates a namespace in which these names are taken.
    pub(crate) fn new<'a>(taken: impl IntoIterator<Item = &'a str>) -> Self {
        Self(taken.into_iter().map(str::to_owned).collect())
    }

    /// Takes a name, and returns whether it was free.
    pub(crate) fn take(&mut self, name: &str) -> bool {
        self.0.insert(name.to_owned())
    }

    /// Takes the first free name, or adds a number to the last one.
    pub(crate) fn claim(&mut self, names: &[String], separator: &str) -> String {
        for name in names {
            if self.take(name) {
                return name.clone();
            }
        }
        let last = names.last().map_or("unnamed", String::as_str);
        // `self_` becomes `self_2`: rustc warns about two underscores in a row.
        let separator = if last.ends_with('_') { "" } else { separator };
        let mut number = 2_u64;
        loop {
            let numbered = format!("{last}{separator}{number}");
            if self.take(&numbered) {
                return numbered;
            }
            number += 1;
        }
    }
}

/// Functions of every request and object, and methods that clippy takes for operators.
const METHODS: [&str; 20] = [
    "add",
    "bitand",
    "bitor",
    "bitxor",
    "clone",
    "default",
    "div",
    "eq",
    "fmt",
    "from_parameters",
    "into_parameter",
    "into_parameters",
    "mul",
    "new",
    "parameters",
    "rem",
    "send",
    "shl",
    "shr",
    "sub",
];

/// Types and constructors that generated modules use by their short names, and derive macros, which rustdoc could not
/// distinguish from a type of the same name.
const TYPES: [&str; 38] = [
    "Action",
    "Authentication",
    "Autofill",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Effect",
    "Endpoints",
    "Eq",
    "Err",
    "Hash",
    "Into",
    "IntoIterator",
    "IntoParameter",
    "JsonList",
    "JsonObject",
    "JsonText",
    "Methods",
    "None",
    "Ok",
    "Option",
    "Ord",
    "Pagination",
    "Parameter",
    "Parameters",
    "PartialEq",
    "PartialOrd",
    "Product",
    "Result",
    "Secret",
    "Some",
    "String",
    "Style",
    "Value",
    "Vec",
];

/// The statics of a module, and a type that modules with waiters use.
const STATICS: [&str; 4] = ["ACTION", "PAGES", "PRODUCT", "Waiter"];

/// Creates the namespace of the modules of actions. File names that Rust, its tools or some systems reserve are taken.
pub(crate) fn modules() -> Scope {
    let ports = (0..=9).flat_map(|port| [format!("com{port}"), format!("lpt{port}")]);
    let ports: Vec<String> = ports.collect();
    let taken = ["actions", "mod", "aux", "con", "nul", "prn"];
    Scope::new(taken.into_iter().chain(ports.iter().map(String::as_str)))
}

/// Creates the namespace of the methods of a request, or of an object in one.
pub(crate) fn methods<'a>(others: impl IntoIterator<Item = &'a str>) -> Scope {
    Scope::new(METHODS.into_iter().chain(others))
}

/// Creates the namespace of the types of a module.
pub(crate) fn types() -> Scope {
    Scope::new(TYPES.into_iter().chain(STATICS))
}

/// Returns the name of a field, an argument or a module.
pub(crate) fn field(scope: &mut Scope, wire: &str, rename: Option<&str>) -> String {
    let name = snake(wire, rename);
    raw(scope.claim(&[escape(name)], "_"))
}

/// Returns the name of an argument. clippy does not accept names of digits alone.
pub(crate) fn argument(scope: &mut Scope, wire: &str, rename: Option<&str>) -> String {
    let name = snake(wire, rename);
    if name.chars().all(|c| c == '_' || c.is_ascii_digit()) {
        scope.claim(&[format!("value{name}")], "_")
    } else {
        field(scope, wire, rename)
    }
}

/// Returns the name of a method.
pub(crate) fn method(scope: &mut Scope, wire: &str, rename: Option<&str>) -> String {
    let name = escape(snake(wire, rename));
    let with = format!("with_{}", name.trim_start_matches('_'));
    if scope.take(&name) {
        return raw(name);
    }
    // Two parameters of one name are numbered; only a name that would hide a method gets a prefix.
    if METHODS.contains(&name.as_str()) || name.starts_with("wait_until_") || name == "paginate" || name == "pages" {
        raw(scope.claim(&[with], "_"))
    } else {
        raw(scope.claim(&[name], "_"))
    }
}

/// Creates the namespace of the variants of an enum.
pub(crate) fn variants() -> Scope {
    Scope::new(["Other"])
}

/// Returns the name of a variant.
pub(crate) fn variant(scope: &mut Scope, value: &str) -> String {
    let name = match value.trim() {
        "" => "Empty".to_owned(),
        "*" => "All".to_owned(),
        trimmed => {
            let name = type_name(trimmed);
            let number = name.trim_start_matches('_');
            let negative = trimmed
                .strip_prefix('-')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            if negative {
                format!("Minus{number}")
            } else if name.starts_with('_') {
                format!("Value{number}")
            } else if name == "Other" || is_keyword(&name) {
                name + "Value"
            } else {
                name
            }
        }
    };
    scope.claim(&[name], "")
}

/// Returns the name of the static of a waiter: `WAIT_UNTIL_RUNNING`. No type has such a name.
pub(crate) fn waiter(scope: &mut Scope, name: &str) -> String {
    let name = snake_case(name).to_ascii_uppercase();
    scope.claim(&[format!("WAIT_UNTIL_{}", name.trim_start_matches('_'))], "_")
}

/// Returns the name of the test of an example.
pub(crate) fn test(scope: &mut Scope, action: &str, example: &str) -> String {
    let action = action.trim_start_matches("r#").trim_end_matches('_');
    let name = format!("{action}_{}", snake_case(example).trim_start_matches('_'));
    scope.claim(&[escape(name)], "_")
}

/// Returns the name of a type: the one that the spec asks for, if it is a valid one, or the one derived from the wire name.
pub(crate) fn pascal(wire: &str, wish: Option<&str>) -> String {
    let fits =
        |wish: &&str| is_identifier(wish) && wish.starts_with(|c: char| c.is_ascii_uppercase()) && !wish.contains('_');
    let name = wish
        .filter(fits)
        .map_or_else(|| type_name(wish.unwrap_or(wire)), str::to_owned);
    // `Self` is the only keyword in upper camel case.
    if is_keyword(&name) || name.ends_with(REQUIRED) {
        name + "Type"
    } else {
        name
    }
}

/// The end of the names of structs with required values. No other type has it, so that these names are always free.
const REQUIRED: &str = "Required";

/// Returns the name of the struct with the required values of a type.
pub(crate) fn required(owner: &str) -> String {
    owner.to_owned() + REQUIRED
}

/// Returns the name of the type parameter for a field: `TagList` for `Tag` and the end `List`.
pub(crate) fn parameter(scope: &mut Scope, wire: &str, end: &str) -> String {
    let name = type_name(wire);
    let name = name.strip_suffix(end).unwrap_or(&name);
    scope.claim(&[format!("{name}{end}")], "")
}

/// Returns the name of one item of a list: `Disk` for `Disks`. Words that only look like plurals are kept.
pub(crate) fn singular(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let cut = |by: usize, tail: &str| name.get(..name.len() - by).map(|stem| stem.to_owned() + tail);
    let singular = if lower.ends_with("ies") && lower.len() > 4 {
        cut(3, "y")
    } else if ["sses", "xes", "ches", "shes"]
        .iter()
        .any(|ending| lower.ends_with(ending))
    {
        cut(2, "")
    } else if lower.ends_with('s')
        && !["ss", "us", "is", "as", "os"]
            .iter()
            .any(|ending| lower.ends_with(ending))
    {
        cut(1, "")
    } else {
        None
    };
    singular
        .filter(|stem| !stem.is_empty())
        .unwrap_or_else(|| name.to_owned())
}

fn snake(wire: &str, rename: Option<&str>) -> String {
    match rename {
        Some(name) if is_identifier(name) && !name.bytes().any(|c| c.is_ascii_uppercase()) => name.to_owned(),
        Some(name) => snake_case(name),
        None => snake_case(wire),
    }
}

/// Adds an underscore to keywords that cannot be raw.
fn escape(name: String) -> String {
    if ["self", "super", "crate"].contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}

fn raw(name: String) -> String {
    if is_keyword(&name) { format!("r#{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_become_raw_or_get_underscores() {
        let mut scope = Scope::default();
        let names: Vec<_> = ["Type", "gen", "Self", "super", "crate", "Async"]
            .iter()
            .map(|wire| field(&mut scope, wire, None))
            .collect();
        assert_eq!(names, ["r#type", "r#gen", "self_", "super_", "crate_", "r#async"]);
    }

    #[test]
    fn taken_names_get_numbers() {
        let mut scope = Scope::default();
        let names: Vec<_> = ["Key", "key", "KEY", "key_2", "Type", "type"]
            .iter()
            .map(|wire| field(&mut scope, wire, None))
            .collect();
        assert_eq!(names, ["key", "key_2", "key_3", "key_2_2", "r#type", "type_2"]);
        let names = [field(&mut scope, "self", None), field(&mut scope, "Self", None)];
        assert_eq!(names, ["self_", "self_2"]);
        assert_eq!(argument(&mut scope, "1", None), "value_1");
    }

    #[test]
    fn test_names_have_no_double_underscores() {
        let mut scope = Scope::default();
        let names = ["self_", "r#type", "things"].map(|module| test(&mut scope, module, "1"));
        assert_eq!(names, ["self_1", "type_1", "things_1"]);
    }

    #[test]
    fn setters_do_not_hide_request_methods() {
        let mut scope = methods(["paginate", "wait_until_running"]);
        let names: Vec<_> = [
            "Send",
            "New",
            "Parameters",
            "Paginate",
            "Pages",
            "WaitUntilRunning",
            "send",
        ]
        .iter()
        .map(|wire| method(&mut scope, wire, None))
        .collect();
        let wanted = [
            "with_send",
            "with_new",
            "with_parameters",
            "with_paginate",
            "pages",
            "with_wait_until_running",
            "with_send_2",
        ];
        assert_eq!(names, wanted);
    }

    #[test]
    fn types_do_not_hide_used_types() {
        let mut scope = types();
        let names: Vec<_> = ["String", "Disk", "Disk", "self", "Option", "Clone"]
            .iter()
            .map(|base| pascal(base, None))
            .map(|base| scope.claim(&[base.clone(), format!("Listing{base}")], ""))
            .collect();
        let wanted = [
            "ListingString",
            "Disk",
            "ListingDisk",
            "SelfType",
            "ListingOption",
            "ListingClone",
        ];
        assert_eq!(names, wanted);
    }

    #[test]
    fn specs_can_name_types() {
        assert_eq!(pascal("DescribeVPCs", None), "DescribeVpcs");
        assert_eq!(pascal("DescribeVPCs", Some("VPCList")), "VPCList");
        assert_eq!(pascal("X", Some("not a name")), "NotAName");
        assert_eq!(pascal("IdRequired", None), "IdRequiredType");
    }

    #[test]
    fn every_value_has_a_variant() {
        let mut scope = Scope::new(["Other"]);
        let values = [
            "", " ", "*", "1", "-1", "01", "Other", "Self", "running", "Running", "2xlarge", "a b", "名", "%", "$",
        ];
        let names: Vec<_> = values.iter().map(|value| variant(&mut scope, value)).collect();
        let wanted = [
            "Empty",
            "Empty2",
            "All",
            "Value1",
            "Minus1",
            "Value01",
            "OtherValue",
            "SelfValue",
            "Running",
            "Running2",
            "Value2xlarge",
            "AB",
            "U540d",
            "Unnamed",
            "Unnamed2",
        ];
        assert_eq!(names, wanted);
    }

    #[test]
    fn only_plurals_are_cut() {
        for (plural, one) in [
            ("Disks", "Disk"),
            ("Policies", "Policy"),
            ("Addresses", "Address"),
            ("Boxes", "Box"),
            ("Status", "Status"),
            ("Access", "Access"),
            ("Analysis", "Analysis"),
            ("Data", "Data"),
            ("s", "s"),
            ("名", "名"),
        ] {
            assert_eq!(singular(plural), one);
        }
    }
}
