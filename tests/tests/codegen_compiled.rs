//! Compiles and runs generated crates: the traps pass their own wire tests without a warning, and these tests catch
//! defects of the generator.
//!
//! The crates are a workspace of their own below `target`, so that what they share is compiled once.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "codegen/hostile.rs"]
mod hostile;
#[path = "codegen/traps.rs"]
mod traps;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use acs_codegen::{Libraries, Manifest, Options, emit, ir, lower};
use traps::{TRAPS, trap};

/// A defect of the generator, the trap that shows it, and the message of the generated tests about it.
const DEFECTS: [(&str, Defect, &str, &str); 5] = [
    ("setters", swap_setters, "nested_repeat_list", "query"),
    ("required", swap_required, "required_values", "query"),
    ("fields", swap_fields, "keywords", "`left == right` failed"),
    ("variants", swap_variants, "enum_traps", "`left == right` failed"),
    (
        "element",
        lose_element,
        "nested_repeat_list",
        "serialized and decoded documents differ",
    ),
];

/// How many seeds of hostile names are compiled.
const HOSTILE: u64 = 6;

/// The features to compile with: none, which is quicker, or the whole client.
const CORE: &str = "serde";
const CLIENT: &str = "client,serde";

type Defect = fn(&mut ir::Crate);

#[test]
fn traps_pass_and_defects_are_caught() {
    let workspace = Workspace::new();
    for name in TRAPS {
        workspace.write(name, &lower(&trap(name)).unwrap());
    }
    // Names that the code itself uses: the whole of it still compiles.
    for spec in hostile::specs(HOSTILE) {
        let product = lower(&spec).unwrap();
        workspace.write(&product.package, &product);
    }
    for (name, defect, spec, _) in DEFECTS {
        let mut product = lower(&trap(spec)).unwrap();
        let sound = product.clone();
        defect(&mut product);
        assert_ne!(product, sound, "{name} is no defect");
        product.package = format!("acs-defect-{name}");
        product.library = format!("acs_defect_{name}");
        workspace.write(&format!("defect_{name}"), &product);
    }
    workspace.close();

    let defects = DEFECTS.map(|(name, ..)| name);
    // Tests, then the programs in `examples`, then the samples in the documentation and in `README.md`.
    for (arguments, features) in [
        (&["test", "--no-fail-fast", "--workspace"][..], CORE),
        (&["check", "--all-targets", "--workspace"], CLIENT),
        (&["test", "--doc", "--workspace"], CLIENT),
    ] {
        let run = workspace.cargo(arguments, features, &defects);
        let said = text(&run);
        assert!(
            run.status.success() && !said.contains("warning:"),
            "{arguments:?}: {said}"
        );
    }

    for (name, _, _, caught) in DEFECTS {
        let package = format!("acs-defect-{name}");
        let run = workspace.cargo(&["test", "--test", "wire", "--package", &package], CORE, &[]);
        let said = text(&run);
        assert!(!run.status.success(), "{name} was not caught:\n{said}");
        assert!(
            said.contains(caught) && said.contains("FAILED"),
            "{name} was caught by something else:\n{said}"
        );
    }
}

#[test]
fn wrong_arguments_do_not_compile() {
    trybuild::TestCases::new().compile_fail("fixtures/codegen/rejected/*.rs");
}

fn text(output: &Output) -> String {
    [&output.stdout, &output.stderr]
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .concat()
}

fn action<'a>(product: &'a mut ir::Crate, name: &str) -> &'a mut ir::Action {
    product.actions.iter_mut().find(|action| action.wire == name).unwrap()
}

/// Two setters send each other's parameter.
fn swap_setters(product: &mut ir::Crate) {
    let setters = &mut action(product, "RunThings").setters;
    let position = |wire: &str| setters.iter().position(|setter| setter.wire == wire).unwrap();
    let (one, other) = (position("SystemDisk.Category"), position("SystemDisk.Size"));
    let wires = (setters[one].wire.clone(), setters[other].wire.clone());
    (setters[other].wire, setters[one].wire) = wires;
}

/// Two required values send each other's parameter.
fn swap_required(product: &mut ir::Crate) {
    let arguments = &mut action(product, "CopyThing").constructor.arguments;
    let wires = arguments.iter().rev().map(|argument| argument.wire.clone());
    let wires: Vec<_> = wires.collect();
    for (argument, wire) in arguments.iter_mut().zip(wires) {
        argument.wire = wire;
    }
}

/// Two fields are read from each other's name.
fn swap_fields(product: &mut ir::Crate) {
    let fields = &mut action(product, "Type").response.fields;
    let position = |wire: &str| fields.iter().position(|field| field.wire == wire).unwrap();
    let (one, other) = (position("Type"), position("Self"));
    let wires = (fields[one].wire.clone(), fields[other].wire.clone());
    (fields[other].wire, fields[one].wire) = wires;
}

/// Two variants mean each other's value.
fn swap_variants(product: &mut ir::Crate) {
    for ty in product.type_modules.iter_mut().flat_map(|module| &mut module.types) {
        if let ir::TypeDef::Enum(it) = ty {
            let values: Vec<String> = it.variants.iter().rev().map(|variant| variant.value.clone()).collect();
            for (variant, value) in it.variants.iter_mut().zip(values) {
                variant.value = value;
            }
        }
    }
}

/// A list forgets the level around its items.
fn lose_element(product: &mut ir::Crate) {
    for field in &mut action(product, "RunThings").response.fields {
        field.element = None;
    }
}

struct Workspace {
    root: PathBuf,
    libraries: PathBuf,
}

impl Workspace {
    fn new() -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("traps");
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        // The same versions as here, so that nothing has to be fetched.
        fs::copy(here.join("../Cargo.lock"), root.join("Cargo.lock")).unwrap();
        Self {
            root,
            libraries: here.join("../crates").canonicalize().unwrap(),
        }
    }

    fn write(&self, folder: &str, product: &ir::Crate) {
        let libraries = Libraries::Path(self.libraries.display().to_string());
        let options = Options {
            manifest: Manifest::Standalone { libraries },
            ..Options::default()
        };
        for file in emit(product, &options).unwrap() {
            let path = self.root.join(folder).join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &file.contents).unwrap();
        }
    }

    fn close(&self) {
        fs::write(
            self.root.join("Cargo.toml"),
            "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\nexclude = [\"target\"]\n",
        )
        .unwrap();
    }

    /// Runs cargo with these features.
    fn cargo(&self, arguments: &[&str], features: &str, without: &[&str]) -> Output {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(arguments)
            .args(["--offline", "--no-default-features", "--features", features]);
        for name in without {
            cargo.args(["--exclude", &format!("acs-defect-{name}")]);
        }
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("traps-target");
        cargo
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target)
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap()
    }
}
