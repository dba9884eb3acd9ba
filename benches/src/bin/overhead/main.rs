//! Measures the cost of a call in CPU time of the calling process: bare HTTP, the same call written by hand, and the client.
//!
//! The three take turns in many short rounds, so that whatever else the machine does hits all of them alike; what counts
//! is the ratio within a round. The server is a process of its own.

mod cell;
mod report;
mod variants;

use std::{sync::Arc, time::Instant};

use acs_benches::{
    Result,
    child::{Server, until_stopped},
    clock,
    page::page,
    server::{Answer, serve},
};
use clap::Parser;
use tokio::task::{JoinSet, LocalSet};

use cell::{Cell, PAGES};
use report::{CellReport, Sample, summary};
use variants::{Setup, Variant};

/// Measures the CPU time of a call.
#[derive(Debug, Parser)]
struct Arguments {
    /// Rounds in each cell; every variant runs once a round.
    #[arg(long, default_value_t = 15)]
    rounds: usize,
    /// Calls of a variant in a round.
    #[arg(long, default_value_t = 2000)]
    calls: usize,
    /// Cells to measure, by words: `json,1,50` is JSON, one call at a time, 50 items.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Runs one variant alone, for a profiler.
    #[arg(long)]
    variant: Option<Variant>,
    /// Used by the program itself: be the server.
    #[arg(long, hide = true)]
    serve: bool,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    // One thread: what is measured is work, not how threads hand it to each other.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    if arguments.serve {
        runtime.block_on(LocalSet::new().run_until(serve_pages()))
    } else {
        runtime.block_on(measure(&arguments))
    }
}

/// Serves each page on a port of its own, so that no request has to be understood.
async fn serve_pages() -> Result<()> {
    let mut addresses = Vec::new();
    for (format, items) in PAGES {
        let whole = Answer::Whole(Answer::response("200 OK", format, "", &page(format, items)).into());
        addresses.push(serve(move |_| whole.clone()).await?.to_string());
    }
    println!("{}", addresses.join(" "));
    until_stopped().await
}

async fn measure(arguments: &Arguments) -> Result<()> {
    let (server, addresses) = Server::start(&["--serve"])?;
    let cells: Vec<Cell> = Cell::all(&addresses)
        .filter(|cell| cell.matches(&arguments.only))
        .collect();
    if cells.is_empty() {
        return Err("no cell has all the words of `--only`: json xml · 1 64 · 2 50".into());
    }
    let variants = arguments.variant.map_or(Variant::ALL.to_vec(), |variant| vec![variant]);
    println!("{}", CellReport::HEADER);
    let mut reports = Vec::new();
    for cell in cells {
        let setup = Arc::new(Setup::new(&cell)?);
        for variant in &variants {
            setup
                .verify(*variant)
                .await
                .map_err(|error| format!("{cell}, {variant:?}: {error}"))?;
            round(&setup, &cell, *variant, arguments.calls / 4).await?;
        }
        let mut samples = Vec::new();
        for number in 0..arguments.rounds {
            for turn in 0..variants.len() {
                // Each of them goes first as often as the others.
                let variant = variants[(number + turn) % variants.len()];
                samples.push((variant, round(&setup, &cell, variant, arguments.calls).await?));
            }
        }
        let report = CellReport::new(cell, &samples);
        println!("{report}");
        reports.push(report);
    }
    println!("{}", summary(&reports));
    server.stop().map(drop)
}

/// Makes that many calls, as many at a time as the cell says.
async fn round(setup: &Arc<Setup>, cell: &Cell, variant: Variant, calls: usize) -> Result<Sample> {
    let each = calls.div_ceil(cell.concurrency).max(1);
    let (began, cpu) = (Instant::now(), clock::cpu());
    let mut tasks = JoinSet::new();
    for _ in 0..cell.concurrency {
        let setup = Arc::clone(setup);
        tasks.spawn(async move {
            for _ in 0..each {
                setup.call(variant).await?;
            }
            Result::Ok(())
        });
    }
    while let Some(done) = tasks.join_next().await {
        done??;
    }
    Ok(Sample {
        calls: each * cell.concurrency,
        cpu: clock::cpu() - cpu,
        wall: began.elapsed(),
    })
}
