//! The emulator as a program.

use std::{
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
    time::Duration,
};

use acs_emulator::{Emulator, StartError};
use clap::Parser;

/// A cloud to test against: answers signed calls on 127.0.0.1 from specs, and from a made-up fleet of ECS instances.
///
/// The first line of its output says where it listens.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The port; 0 picks a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// How many ECS instances there are, over all regions.
    #[arg(long, default_value_t = 208)]
    instances: usize,
    /// An access key to take, as id:secret; testid:testsecret if there is no key at all. Can be given again.
    #[arg(long, value_name = "ID:SECRET", value_parser = access_key)]
    access_key: Vec<(String, String)>,
    /// A temporary key to take, as id:secret:token. Can be given again.
    #[arg(long, value_name = "ID:SECRET:TOKEN", value_parser = sts_key)]
    sts_key: Vec<(String, String, String)>,
    /// A folder with specs, of one product version or of many. Can be given again.
    #[arg(long, value_name = "DIR")]
    spec_dir: Vec<PathBuf>,
    /// Decides ids, names and dice: the same seed gives the same emulator.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Open the control interface under /_emulator/.
    #[arg(long)]
    control: bool,
    /// A host name under which the control interface may be called, beside those of loopback addresses. Can be given again.
    #[arg(long, value_name = "NAME", requires = "control")]
    control_host: Vec<String>,
    /// How many seconds the head of a request may take to come, and then its body.
    #[arg(long, value_name = "SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    read_timeout: u64,
    /// How many connections may be open at once.
    #[arg(long, value_name = "N", default_value_t = 1024, value_parser = connections)]
    max_connections: usize,
    /// Take enum values that the spec does not list.
    #[arg(long)]
    open_enums: bool,
    /// Pass over filters that the emulator cannot apply, instead of refusing the call.
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
            format!("{error}; choose another port by --port, or let --port 0 pick one")
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

/// Completes at ctrl-c or when the process is told to end. The signals are caught from the call on.
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
        _ => Err("an access key is written id:secret".to_owned()),
    }
}

fn sts_key(text: &str) -> Result<(String, String, String), String> {
    let mut parts = text.splitn(3, ':').map(str::to_owned);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(id), Some(secret), Some(token)) if !id.is_empty() && !secret.is_empty() && !token.is_empty() => {
            Ok((id, secret, token))
        }
        _ => Err("a temporary key is written id:secret:token".to_owned()),
    }
}

fn connections(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(count) if count > 0 => Ok(count),
        _ => Err("there is at least one connection".to_owned()),
    }
}
