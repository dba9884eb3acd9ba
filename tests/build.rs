//! Makes a function of each block of Rust in the repository's Markdown files, for `tests/readme.rs` to run.

#[path = "src/markdown.rs"]
#[allow(dead_code, unreachable_pub, reason = "the tests use the rest")]
mod markdown;

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let repository = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("..");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/markdown.rs");
    for file in markdown::files(&repository)? {
        println!("cargo::rerun-if-changed={}", file.display());
    }
    let mut modules = String::new();
    let mut rows = String::new();
    let blocks = markdown::all(&repository)?.into_iter();
    let rust = blocks.filter(|block| block.language.split(',').next() == Some("rust"));
    for (number, block) in rust.enumerate() {
        // A block talks to the emulator of the test instead of the cloud. Nothing else is changed.
        let code = block
            .text
            .replace("acs_ecs::Client::", "Client::")
            .replace("acs_sts::Client::", "Client::");
        let code = code.replace("Client::from_env()", "crate::client_from_env()");
        let code = if code.contains(".endpoint(") {
            code
        } else {
            code.replace("Client::builder()", "crate::client_builder()")
        };
        let is_program = code.contains("fn main()");
        writeln!(modules, "mod block_{number} {{")?;
        if is_program {
            writeln!(
                modules,
                "{code}\n#[allow(clippy::needless_question_mark, reason = \"a program may have another error type\")]\n\
                 pub(crate) fn run() -> crate::Outcome {{ Ok(main()?) }}\n}}"
            )?;
        } else {
            writeln!(
                modules,
                "pub(crate) fn run() -> crate::Outcome {{ crate::block_on(block()) }}\n\
                 async fn block() -> crate::Outcome {{\n\
                 let (id, secret) = (\"testid\", \"testsecret\");\n\
                 let credentials = acs_ecs::Credentials::access_key(id, secret);\n{code}\nOk(())\n}}\n}}"
            )?;
        }
        writeln!(rows, "({:?}, {}, block_{number}::run),", block.file, block.line)?;
    }
    let code = format!("{modules}\nconst RUST: &[Block] = &[\n{rows}];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("readme_blocks.rs"), code)?;
    Ok(())
}
