//! The public types of the libraries can get further fields and variants without breaking programs.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use syn::{Attribute, Item, Visibility};

/// Types that programs create or match in full, with the reason why they stay as they are.
const COMPLETE: [(&str, &str); 13] = [
    ("BuildInput", "whoever builds a request decides each of its parts"),
    (
        "CanonicalHeaders",
        "whoever verifies a signature builds them from the signed names",
    ),
    ("ChargeType", "the service has two"),
    ("Format", "the service has two"),
    ("HttpRequest", "a transport reads all parts of a request"),
    ("HttpResponse", "a transport creates it: status, headers, body"),
    ("Incoming", "whoever verifies a request passes each of its parts"),
    ("Kind", "users implement `Field`, and JSON has no other kinds"),
    ("Name", "users implement `Field`, and names have two levels"),
    ("Node", "JSON and XML have no other values"),
    ("Options", "has a default, and is extended by `..`"),
    ("RandomnessError", "an environment creates it from a message"),
    ("Status", "the states of an instance that the service documents"),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// Returns the name of a public type that programs could write or match in full.
fn complete(item: &Item) -> Option<String> {
    let (visibility, attributes, name) = match item {
        Item::Enum(it) => (&it.vis, &it.attrs, &it.ident),
        Item::Struct(it)
            if !it.fields.is_empty() && it.fields.iter().all(|field| matches!(field.vis, Visibility::Public(_))) =>
        {
            (&it.vis, &it.attrs, &it.ident)
        }
        _ => return None,
    };
    let is_public = matches!(visibility, Visibility::Public(_));
    (is_public && !has(attributes, "non_exhaustive")).then(|| name.to_string())
}

fn items(items: Vec<Item>) -> impl Iterator<Item = Item> {
    items.into_iter().filter(|item| match item {
        Item::Enum(it) => !has(&it.attrs, "cfg"),
        Item::Struct(it) => !has(&it.attrs, "cfg"),
        _ => false,
    })
}

#[test]
fn public_types_can_grow() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut files = Vec::new();
    for library in ["protocol", "runtime", "credentials", "emulator"] {
        sources(&root.join("crates").join(library).join("src"), &mut files);
    }
    let mut found = BTreeSet::new();
    for path in files {
        let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
        found.extend(items(file.items).filter_map(|item| complete(&item)));
    }
    let expected: BTreeSet<String> = COMPLETE.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(
        found, expected,
        "a public type needs `#[non_exhaustive]`, or a reason in this test"
    );
}

#[test]
fn growing_types_are_recognized() {
    let found = |text: &str| complete(&syn::parse_str(text).unwrap());
    assert_eq!(found("pub enum A { B }").as_deref(), Some("A"));
    assert_eq!(found("pub struct A { pub b: u8 }").as_deref(), Some("A"));
    assert_eq!(found("pub struct A(pub u8);").as_deref(), Some("A"));
    for text in [
        "#[non_exhaustive] pub enum A { B }",
        "pub(crate) enum A { B }",
        "pub struct A { pub b: u8, c: u8 }",
        "pub struct A;",
    ] {
        assert_eq!(found(text), None, "{text}");
    }
}
