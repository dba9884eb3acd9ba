//! Checks of the dependencies: the protocol needs no operating system, so that it compiles for
//! `wasm32-unknown-unknown`, and a generated crate needs no proc macro.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{path::Path, process::Command};

/// Crates that need sockets, threads, files, a C library or the system's randomness. `getrandom` supports browsers by
/// its feature `wasm_js`; here the caller provides the randomness.
const NEED_A_SYSTEM: [&str; 13] = [
    "reqwest",
    "hyper",
    "tokio",
    "mio",
    "socket2",
    "rustls",
    "ring",
    "openssl-sys",
    "native-tls",
    "libc",
    "rustix",
    "windows-sys",
    "getrandom",
];

#[test]
fn dependencies_need_no_operating_system() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--package", "acs-protocol", "--edges", "normal"])
        .args([
            "--prefix",
            "none",
            "--format",
            "{lib}",
            "--target",
            "wasm32-unknown-unknown",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let found: Vec<_> = tree
        .lines()
        .filter(|name| NEED_A_SYSTEM.contains(&name.replace('_', "-").as_str()))
        .collect();
    assert!(
        tree.lines().any(|name| name == "sha2") && found.is_empty(),
        "{found:?} in:\n{tree}"
    );
}

/// Proc macros are compiled before everything else, on one processor, and depend on `syn`. The only crate that still
/// has some is below `reqwest`: the tables for internationalized host names, which a user can replace by the empty ones
/// of `idna_adapter`.
#[test]
fn generated_crate_needs_no_proc_macro() {
    for target in [
        "x86_64-unknown-linux-gnu",
        "x86_64-pc-windows-msvc",
        "aarch64-apple-darwin",
    ] {
        let tree = Command::new(env!("CARGO"))
            .args(["tree", "--offline", "--package", "acs-ecs"])
            .args(["--features", "serde,blocking"])
            .args(["--edges", "normal", "--prune", "idna_adapter"])
            .args(["--prefix", "none", "--format", "{p}", "--target", target])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
        let tree = String::from_utf8(tree.stdout).unwrap();
        let found: Vec<_> = tree.lines().filter(|line| line.contains("(proc-macro)")).collect();
        assert!(
            tree.contains("reqwest v") && found.is_empty(),
            "{target}: {found:?} in:\n{tree}"
        );
    }
}

/// The compiler checks the target where it is installed; elsewhere the dependency tree above has to suffice.
#[test]
fn compiles_for_wasm_where_installed() {
    const TARGET: &str = "wasm32-unknown-unknown";
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let folder = Command::new(rustc)
        .args(["--print", "target-libdir", "--target", TARGET])
        .output()
        .unwrap();
    if !Path::new(String::from_utf8_lossy(&folder.stdout).trim()).is_dir() {
        eprintln!("skipped: the compiler has no {TARGET}; `rustup target add {TARGET}` installs it");
        return;
    }
    let check = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--package", "acs-protocol"])
        .args(["--target", TARGET, "--target-dir", env!("CARGO_TARGET_TMPDIR")])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
}
