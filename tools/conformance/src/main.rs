//! The vendor's own examples against the generated code; `cargo xtask conformance` runs it.

use std::{path::PathBuf, process::ExitCode};

use acs_conformance::{Options, run};
use clap::Parser;

/// Checks generated code against the vendor's own examples.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask conformance")]
struct Arguments {
    /// The folder with `<product>/<version>/api-docs.json`.
    #[arg(long)]
    metadata: PathBuf,
    /// The file with the cases, one JSON object a line.
    #[arg(long)]
    cases: PathBuf,
    /// Check this product alone, as `product/version`; can be given several times.
    #[arg(long = "product")]
    products: Vec<String>,
    /// Where the results go, one JSON object a line.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Check at most so many products, spread evenly.
    #[arg(long)]
    sample: Option<usize>,
    /// The folder for the generated crates and their build.
    #[arg(long, default_value = "target/conformance")]
    work: PathBuf,
    /// Show so many of the cases that failed.
    #[arg(long, default_value_t = 20)]
    show: usize,
    /// Fail also when the goals for the vendor's examples are missed. They are meant for many products: a single one can
    /// have more than its share of examples that contradict their schemas.
    #[arg(long)]
    goals: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // The crate is two folders below the workspace.
    let workspace = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .map(PathBuf::from)
        .unwrap_or_default();
    let options = Options {
        metadata: arguments.metadata,
        cases: arguments.cases,
        products: arguments.products,
        out: arguments.out,
        sample: arguments.sample,
        work: workspace.join(arguments.work),
        workspace,
    };
    match run(&options) {
        Ok(report) => {
            for failure in report.failures().take(arguments.show) {
                println!("{failure}");
            }
            println!("{report}");
            let missed = if arguments.goals {
                report.missed_goals()
            } else {
                Vec::new()
            };
            for goal in &missed {
                eprintln!("error: {goal}");
            }
            if report.is_sound() && missed.is_empty() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
