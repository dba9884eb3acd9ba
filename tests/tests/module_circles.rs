//! No crate has a circle of imports between its modules: at every level of a module tree, the modules below one parent
//! can be put into an order in which each imports only from those before it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use syn::{Item, ItemUse, UseTree, visit::Visit};

type Module = Vec<String>;

/// The modules of a crate with the paths that each of them names.
#[derive(Default)]
struct Crate {
    modules: BTreeMap<Module, BTreeSet<Module>>,
    /// What each module re-exports, by name: paths lead to where a thing is, not to where it is re-exported.
    exports: BTreeMap<Module, BTreeMap<String, Module>>,
}

impl Crate {
    fn read(folder: &Path) -> Self {
        let mut this = Self::default();
        this.file(&folder.join("src/lib.rs"), &Vec::new());
        this
    }

    fn file(&mut self, path: &Path, module: &Module) {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        self.items(&file.items, path, module);
    }

    fn items(&mut self, items: &[Item], path: &Path, module: &Module) {
        self.modules.entry(module.clone()).or_default();
        for item in items {
            match item {
                Item::Mod(child) if is_test(&child.attrs) => {}
                Item::Mod(child) => {
                    let mut name = module.clone();
                    name.push(child.ident.to_string());
                    match &child.content {
                        Some((_, items)) => self.items(items, path, &name),
                        None => self.file(&file_of(path, &child.ident.to_string()), &name),
                    }
                }
                Item::Use(import) => self.import(import, module),
                other => {
                    let mut paths = Paths {
                        module,
                        found: BTreeSet::new(),
                    };
                    paths.visit_item(other);
                    self.modules.entry(module.clone()).or_default().extend(paths.found);
                }
            }
        }
    }

    fn import(&mut self, import: &ItemUse, module: &Module) {
        let mut leaves = Vec::new();
        leaves_of(&import.tree, &mut Vec::new(), &mut leaves);
        for (path, name) in leaves {
            // A path without a keyword is another crate, or a child of this module.
            let absolute = absolute(&path, module).or_else(|| {
                let mut child = module.clone();
                child.extend(path.iter().cloned());
                self.modules
                    .keys()
                    .any(|known| child.starts_with(known) && known.len() > module.len())
                    .then_some(child)
            });
            let Some(absolute) = absolute else { continue };
            if !matches!(import.vis, syn::Visibility::Inherited) {
                self.exports
                    .entry(module.clone())
                    .or_default()
                    .insert(name, absolute.clone());
            }
            self.modules.entry(module.clone()).or_default().insert(absolute);
        }
    }

    /// The module in which the thing at a path is defined.
    fn home(&self, path: &Module) -> Module {
        let mut path = path.clone();
        for _ in 0..8 {
            let module = (0..=path.len())
                .rev()
                .map(|end| &path[..end])
                .find(|part| self.modules.contains_key(*part));
            let module = module.unwrap_or_default().to_vec();
            let next = path
                .get(module.len())
                .and_then(|name| self.exports.get(&module)?.get(name));
            match next {
                Some(target) => path = target.clone(),
                None => return module,
            }
        }
        path
    }

    /// The circles among the children of each module, as texts.
    fn circles(&self) -> Vec<String> {
        let mut levels: BTreeMap<Module, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for (module, paths) in &self.modules {
            for path in paths {
                let home = self.home(path);
                let shared = module.iter().zip(&home).take_while(|(one, other)| one == other).count();
                if let (Some(from), Some(to)) = (module.get(shared), home.get(shared)) {
                    let level = levels.entry(module[..shared].to_vec()).or_default();
                    level.entry(from.clone()).or_default().insert(to.clone());
                }
            }
        }
        let mut circles = Vec::new();
        for (parent, mut edges) in levels {
            // What imports nothing that is left, or is imported by nothing that is left, cannot be part of a circle.
            loop {
                let rest: BTreeSet<String> = edges.keys().cloned().collect();
                for to in edges.values_mut() {
                    to.retain(|name| rest.contains(name));
                }
                let imported: BTreeSet<String> = edges.values().flatten().cloned().collect();
                edges.retain(|from, to| !to.is_empty() && imported.contains(from));
                if edges.len() == rest.len() {
                    break;
                }
            }
            if !edges.is_empty() {
                circles.push(format!("crate::{}: {edges:?}", parent.join("::")));
            }
        }
        circles
    }
}

fn file_of(parent: &Path, child: &str) -> PathBuf {
    let child = child.trim_start_matches("r#");
    let folder = parent.parent().unwrap_or(Path::new("."));
    let stem = parent.file_stem().unwrap_or_default();
    let folder = if stem == "lib" {
        folder.to_owned()
    } else {
        folder.join(stem)
    };
    folder.join(format!("{child}.rs"))
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .meta
                .require_list()
                .is_ok_and(|list| list.tokens.to_string().contains("test"))
    })
}

/// A path that begins at the crate, from one that is written inside a module; `None` for other crates.
fn absolute(path: &[String], module: &Module) -> Option<Module> {
    let mut base = match path.first()?.as_str() {
        "crate" => Vec::new(),
        "self" => module.clone(),
        "super" => module[..module.len().checked_sub(1)?].to_vec(),
        _ => return None,
    };
    for segment in &path[1..] {
        if segment == "super" {
            base.pop();
        } else if segment != "self" {
            base.push(segment.clone());
        }
    }
    Some(base)
}

fn leaves_of(tree: &UseTree, path: &mut Vec<String>, out: &mut Vec<(Vec<String>, String)>) {
    match tree {
        UseTree::Path(next) => {
            path.push(next.ident.to_string());
            leaves_of(&next.tree, path, out);
            path.pop();
        }
        UseTree::Name(name) => {
            path.push(name.ident.to_string());
            let last = path.iter().rfind(|part| *part != "self").cloned().unwrap_or_default();
            out.push((path.clone(), last));
            path.pop();
        }
        UseTree::Rename(rename) => {
            path.push(rename.ident.to_string());
            out.push((path.clone(), rename.rename.to_string()));
            path.pop();
        }
        UseTree::Glob(_) => out.push((path.clone(), "*".to_owned())),
        UseTree::Group(group) => {
            for tree in &group.items {
                leaves_of(tree, path, out);
            }
        }
    }
}

struct Paths<'m> {
    module: &'m Module,
    found: BTreeSet<Module>,
}

impl<'ast> Visit<'ast> for Paths<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if segments.len() > 1 {
            self.found.extend(absolute(&segments, self.module));
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test(&module.attrs) {
            syn::visit::visit_item_mod(self, module);
        }
    }
}

/// Returns the folders of all crates of the workspace that have a library written by hand.
fn crates() -> Vec<PathBuf> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let list = |folder: &str| {
        let entries = fs::read_dir(workspace.join(folder)).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect::<Vec<_>>()
    };
    let mut folders = [list("."), list("crates"), list("tools")].concat();
    folders.retain(|folder| folder.join("Cargo.toml").is_file() && folder.join("src/lib.rs").is_file());
    folders.sort();
    folders
}

#[test]
fn modules_import_in_one_direction() {
    let crates = crates();
    assert!(crates.len() > 8, "{crates:?}");
    let mut circles = Vec::new();
    for folder in crates {
        let found = Crate::read(&folder).circles();
        circles.extend(
            found
                .into_iter()
                .map(|circle| format!("{}: {circle}", folder.display())),
        );
    }
    assert!(circles.is_empty(), "modules import each other:\n{}", circles.join("\n"));
}

#[test]
fn circle_between_siblings_is_found() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join("src").join(name), text).unwrap();
    write("lib.rs", "mod a;\nmod b;\nmod c;\npub use b::Thing;\n");
    write("a.rs", "use crate::Thing;\npub struct Other;\n");
    write("b.rs", "use super::a::Other;\npub struct Thing;\n");
    write("c.rs", "use crate::a::Other;\n");
    let circles = Crate::read(folder.path()).circles();
    assert_eq!(circles.len(), 1, "{circles:?}");
    assert!(
        circles[0].contains("\"a\": {\"b\"}") && !circles[0].contains("\"c\""),
        "{circles:?}"
    );
    write("b.rs", "pub struct Thing;\n");
    assert!(Crate::read(folder.path()).circles().is_empty());
}
