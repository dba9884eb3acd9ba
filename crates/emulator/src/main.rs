//! The emulator as a program.

use std::{
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
    time::Duration,
};

use acs_emulator::{Emulator, StartError};
use clap::Parser;

/// Emulates Alibaba Cloud on 127.0.0.1: answers signed requests from specs and from a fleet of ECS instances.
///
/// The first line of output is `listening on <URL>`. Ctrl-C and SIGTERM stop the emulator.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Port to listen on; 0 picks a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Number of ECS instances over all regions.
    #[arg(long, default_value_t = 208)]
    instances: usize,
    /// Access key to accept; testid:testsecret if no key is given. Can be repeated.
    #[arg(long, value_name = "ID:SECRET", value_parser = access_key)]
    access_key: Vec<(String, String)>,
    /// Temporary key to accept. Can be repeated.
    #[arg(long, value_name = "ID:SECRET:TOKEN", value_parser = sts_key)]
    sts_key: Vec<(String, String, String)>,
    /// Folder with specs of one product version or of several. Can be repeated.
    #[arg(long, value_name = "DIR")]
    spec_dir: Vec<PathBuf>,
    /// Seed of ids, names and random faults: the same seed gives the same emulator.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Enable the control interface under /_emulator/.
    #[arg(long)]
    control: bool,
    /// Host name of the control interface besides those of loopback addresses. Can be repeated.
    #[arg(long, value_name = "NAME", requires = "control")]
    control_host: Vec<String>,
    /// Time in which the head of a request has to arrive, and then its body.
    #[arg(long, value_name = "SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    read_timeout: u64,
    /// Number of connections that may be open at once.
    #[arg(long, value_name = "N", default_value_t = 1024, value_parser = connections)]
    max_connections: usize,
    /// Accept enum values that the spec does not list.
    #[arg(long)]
    open_enums: bool,
    /// Ignore filters that the emulator cannot apply, instead of refusing the call.
    #[arg(long)]
    ignore_unsupported_filters: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("acs-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Emulator::builder()
        .port(arguments.port)
        .instances(arguments.instances)
        .seed(arguments.seed)
        .read_timeout(Duration::from_secs(arguments.read_timeout))
        .max_connections(arguments.max_connections);
    for (id, secret) in &arguments.access_key {
        builder = builder.access_key(id, secret);
    }
    for (id, secret, token) in &arguments.sts_key {
        builder = builder.sts_key(id, secret, token);
    }
    for folder in &arguments.spec_dir {
        builder = builder.spec_dir(folder);
    }
    if arguments.control {
        builder = builder.control();
    }
    for name in &arguments.control_host {
        builder = builder.control_host(name);
    }
    if arguments.open_enums {
        builder = builder.open_enums();
    }
    if arguments.ignore_unsupported_filters {
        builder = builder.ignore_unsupported_filters();
    }
    let mut interrupted = std::pin::pin!(interrupted()?);
    let emulator = builder.start().await.map_err(|error| match &error {
        StartError::Listen(_, cause) if cause.kind() == io::ErrorKind::AddrInUse => {
            format!("{error}; choose another port with --port, or let --port 0 pick one")
        }
        _ => error.to_string(),
    })?;
    let mut stdout = io::stdout();
    writeln!(stdout, "listening on {}", emulator.url())?;
    stdout.flush()?;
    interrupted.as_mut().await;
    emulator.stop().await?;
    Ok(())
}

/// Returns a future that completes at Ctrl-C or SIGTERM. The signals are caught from this call on.
fn interrupted() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    Ok(async move {
        let interrupt = tokio::signal::ctrl_c();
        #[cfg(unix)]
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
        #[cfg(not(unix))]
        let _ = interrupt.await;
    })
}

fn access_key(text: &str) -> Result<(String, String), String> {
    match text.split_once(':') {
        Some((id, secret)) if !id.is_empty() && !secret.is_empty() => Ok((id.to_owned(), secret.to_owned())),
        _ => Err("an access key has the form id:secret".to_owned()),
    }
}

fn sts_key(text: &str) -> Result<(String, String, String), String> {
    let mut parts = text.splitn(3, ':').map(str::to_owned);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(id), Some(secret), Some(token)) if !id.is_empty() && !secret.is_empty() && !token.is_empty() => {
            Ok((id, secret, token))
        }
        _ => Err("a temporary key has the form id:secret:token".to_owned()),
    }
}

fn connections(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(count) if count > 0 => Ok(count),
        _ => Err("at least one connection has to be allowed".to_owned()),
    }
}
