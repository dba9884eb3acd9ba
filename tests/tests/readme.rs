//! Every block of code in the repository's Markdown files is run against the emulator, or checked by its language.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    unused_variables,
    unused_imports,
    reason = "a test fails by panicking, and a block in a page need not use all that it is given"
)]

use std::{cell::RefCell, future::Future, path::Path, sync::mpsc, thread};

use acs_ecs::{Client, ClientBuilder, Credentials};
use acs_emulator::Emulator;
use acs_tests::markdown;

type Outcome = Result<(), Box<dyn std::error::Error>>;
/// A code block: the file, the line, and the program.
type Block = (&'static str, usize, fn() -> Outcome);

thread_local! {
    static ADDRESS: RefCell<String> = const { RefCell::new(String::new()) };
    static SAID: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Keeps the output of a block for the assertions.
macro_rules! println {
    ($($argument:tt)*) => { crate::say(format!($($argument)*)) };
}

include!(concat!(env!("OUT_DIR"), "/readme_blocks.rs"));

fn say(text: String) {
    SAID.with_borrow_mut(|said| said.push(text));
}

fn client_builder() -> ClientBuilder {
    Client::builder().endpoint(ADDRESS.with_borrow(Clone::clone))
}

async fn client_from_env() -> Result<Client, acs_ecs::Error> {
    let credentials = Credentials::access_key("testid", "testsecret");
    client_builder().region("cn-hangzhou").credentials(credentials).build()
}

fn block_on(block: impl Future<Output = Outcome>) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(block)
}

/// Runs a block in a thread of its own, and gives back what it printed.
fn run(address: &str, block: fn() -> Outcome) -> Result<Vec<String>, String> {
    let address = address.to_owned();
    let thread = thread::spawn(move || {
        ADDRESS.set(address);
        block().map_err(|error| error.to_string())?;
        Ok(SAID.take())
    });
    thread.join().unwrap_or_else(|_| Err("it panicked".to_owned()))
}

fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[test]
fn every_rust_block_runs() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let start = || {
        let emulator = Emulator::builder().instances(208).access_key("testid", "testsecret");
        runtime.block_on(emulator.start()).unwrap()
    };
    let mut seen = Vec::new();
    for (file, line, block) in RUST {
        let emulator = start();
        let said = run(&emulator.url(), *block).unwrap_or_else(|error| panic!("{file}:{line}: {error}"));
        seen.push((*file, said));
    }
    let said = |file: &str| {
        seen.iter()
            .find(|(name, _)| *name == file)
            .map(|(_, said)| said)
            .unwrap()
    };
    // One page of a zone, then all instances of the region, then the arm of the error.
    let lines = said("README.md");
    let (page, all): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.contains(' '));
    assert!(page.len() > 20, "{lines:?}");
    assert_eq!(all.len(), 104, "{lines:?}");
    let error = "Ecs DescribeInstanceStatus: InvalidParameter: ";
    assert!(lines.last().unwrap().starts_with(error), "{lines:?}");
    assert!(
        said("generated-client/ecs/README.md")
            .concat()
            .contains("DescribeInstanceStatusResponse")
    );
}

#[test]
fn every_block_is_run_or_checked() {
    let blocks = markdown::all(repository()).unwrap();
    assert!(blocks.len() > 10, "{blocks:?}");
    for block in &blocks {
        let place = format!("{}:{}", block.file, block.line);
        match block.language.as_str() {
            "rust" | "rust,no_run" => {
                let runs = RUST
                    .iter()
                    .any(|(file, line, _)| *file == block.file && *line == block.line);
                assert!(runs, "{place}: this block of Rust is not run");
            }
            "json" => {
                let whole = serde_json::from_str::<serde_json::Value>(&block.text);
                let part = serde_json::from_str::<serde_json::Value>(&format!("{{{}}}", block.text));
                assert!(whole.or(part).is_ok(), "{place}: this is not JSON");
            }
            // Held to the commands themselves by `xtask/tests/readme.rs`.
            "" | "sh" => {
                for words in markdown::commands(block) {
                    let known = ["cargo", "benches/", "target/"]
                        .iter()
                        .any(|start| words[0].starts_with(start));
                    assert!(
                        known,
                        "{place}: `{}` is no command; give the block a language",
                        words[0]
                    );
                }
            }
            "text" => {
                let code = block.text.lines().find(|line| line.trim_end().ends_with([';', '{']));
                assert_eq!(code, None, "{place}: this looks like code");
            }
            other => panic!("{place}: nothing runs or checks a block of {other:?}"),
        }
    }
}
