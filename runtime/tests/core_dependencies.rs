//! The protocol core (build, sign, decode, verify) needs no operating system: without the client its dependencies are
//! none that would keep it from `wasm32-unknown-unknown`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::Command;

/// What needs sockets, threads, files, a C library or the system's randomness. `getrandom` can be had in a browser, by
/// its feature `wasm_js`; here the caller brings the randomness.
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
fn the_core_depends_on_nothing_that_needs_a_system() {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--package",
            "acs-runtime",
            "--no-default-features",
            "--edges",
            "normal",
        ])
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
