//! A million calls against a server that fails one in twenty: each has to come back once, with its own answer or with
//! the right error, and memory has to stay what it was.
//!
//! Which attempt of which call meets which fault follows from a seed, so the client's side knows what to expect of
//! every single call.

mod check;
mod faults;
mod faulty_server;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use acs_benches::{Result, child::Server, clock, http_client::http_client};
use acs_protocol::{Credentials, decode::Format};
use acs_runtime::{Client, RetryPolicy};
use clap::Parser;
use tokio::task::{JoinSet, LocalSet};

use check::{MemoryLog, Tally};
use faults::Schedule;

/// How many times a call is tried: the client's default.
const ATTEMPTS: u32 = 3;

/// Makes many calls against a server that fails now and then. Exits with 1 if a check fails.
#[derive(Debug, Clone, Parser)]
struct Arguments {
    /// How many calls.
    #[arg(long, default_value_t = 1_000_000)]
    calls: usize,
    /// How many of them at a time.
    #[arg(long, default_value_t = 64)]
    concurrency: usize,
    /// How many attempts of a hundred fail. More than 10 would use up the client's budget of retries.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u8).range(0..=10))]
    fault_percent: u8,
    /// Decides which attempts these are.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Gives up after that many seconds.
    #[arg(long, default_value_t = 1800)]
    limit: u64,
    /// Used by the program itself: be the server.
    #[arg(long, hide = true)]
    serve: bool,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let schedule = Schedule {
        seed: arguments.seed,
        percent: arguments.fault_percent,
    };
    if arguments.serve {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let server = faulty_server::run(schedule, arguments.calls);
        return runtime.block_on(LocalSet::new().run_until(server));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let limit = Duration::from_secs(arguments.limit);
        match tokio::time::timeout(limit, soak(&arguments, schedule)).await {
            Ok(result) => result,
            Err(_) => Err(format!("not done within {limit:?}: calls hang, or the machine is slow").into()),
        }
    })
}

async fn soak(arguments: &Arguments, schedule: Schedule) -> Result<()> {
    let (server, words) = Server::start(&[
        "--serve",
        "--calls",
        &arguments.calls.to_string(),
        "--fault-percent",
        &arguments.fault_percent.to_string(),
        "--seed",
        &arguments.seed.to_string(),
    ])?;
    let address = words.first().ok_or("the server did not say where it is")?;
    let client = Client::builder()
        .region("cn-hangzhou")
        .endpoint(format!("http://{address}"))
        .credentials(Credentials::access_key("testid", "testsecret"))
        .retry(RetryPolicy::default().backoff(Duration::from_millis(2), Duration::from_millis(20)))
        .http_client(http_client())
        .build()?;

    let began = Instant::now();
    let next = Arc::new(AtomicUsize::new(0));
    let mut workers = JoinSet::new();
    for _ in 0..arguments.concurrency {
        workers.spawn(work(client.clone(), schedule, Arc::clone(&next), arguments.calls));
    }
    let mut tally = Tally::default();
    let mut memory = MemoryLog::default();
    while let Some(done) = workers.join_next().await {
        let (part, samples) = done??;
        tally.add(part);
        memory.add(samples);
    }
    let elapsed = began.elapsed();
    // The connections are closed before the server is asked for its side.
    drop(client);
    let seen = server.stop()?.parse()?;

    let rate = arguments.calls as f64 / elapsed.as_secs_f64();
    println!(
        "{} calls in {elapsed:.1?}, {rate:.0} a second; {}",
        arguments.calls,
        clock_line()
    );
    println!("{tally}");
    println!("server: {seen}");
    println!("{memory}");
    let failed = check::failed(arguments.calls, &tally, &seen, &memory);
    if failed.is_empty() {
        println!("all checks passed");
        Ok(())
    } else {
        Err(failed.join("\n").into())
    }
}

fn clock_line() -> String {
    format!("{:.1} s of CPU in the client", clock::cpu().as_secs_f64())
}

/// Makes calls until there are none left; one in two asks for XML. Samples of memory are taken on the way.
async fn work(
    client: Client,
    schedule: Schedule,
    next: Arc<AtomicUsize>,
    calls: usize,
) -> Result<(Tally, Vec<(usize, u64)>)> {
    let every = (calls / 400).max(1);
    let mut tally = Tally::default();
    let mut samples = Vec::new();
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= calls {
            return Ok((tally, samples));
        }
        let format = if number.is_multiple_of(2) {
            Format::Json
        } else {
            Format::Xml
        };
        tally.make(&client, schedule, number, format).await;
        if number.is_multiple_of(every) {
            samples.push((number, clock::resident_bytes()?));
        }
    }
}
