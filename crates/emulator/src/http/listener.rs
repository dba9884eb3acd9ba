//! Accepts connections and serves them, within limits: how many there are at once, how long a request may take to come,
//! and how long its head may be.

use std::{io, pin::pin, time::Duration};

use axum::{Extension, Router, extract::ConnectInfo, serve::Listener as _};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    sync::watch,
    task::JoinSet,
};

use super::{
    app::stopped,
    connection::{Connection, Listener},
};

/// The longest head of a request. A target has at most 64 KiB of it.
const MAX_HEAD: usize = 128 << 10;

/// How many connections are told at once that there are too many; others are closed without a word.
const MAX_REFUSALS: usize = 64;

/// How long and how much is read from a connection that was refused, so that its peer reads the answer.
const REFUSAL: (Duration, u64) = (Duration::from_secs(1), 64 << 10);

/// What one client may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// How long the head of a request may take to come, and then its body. Also how long a connection may be idle.
    pub(crate) read: Duration,
    /// How many connections are open at once.
    pub(crate) connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            read: Duration::from_secs(20),
            connections: 1024,
        }
    }
}

/// Serves connections until the emulator stops, and then those that are open until they end.
pub(crate) async fn serve(
    mut listener: Listener,
    router: Router,
    limits: Limits,
    mut stopping: watch::Receiver<bool>,
) -> io::Result<()> {
    let mut open = JoinSet::new();
    let mut refusals = JoinSet::new();
    loop {
        let connection = tokio::select! {
            biased;
            () = stopped(&mut stopping) => break,
            Some(_) = open.join_next() => continue,
            Some(_) = refusals.join_next() => continue,
            (connection, _) = listener.accept() => connection,
        };
        if open.len() < limits.connections {
            open.spawn(one(connection, router.clone(), limits, stopping.clone()));
        } else if refusals.len() < MAX_REFUSALS {
            refusals.spawn(refuse(connection, limits.connections));
        }
    }
    drop(listener);
    while open.join_next().await.is_some() {}
    Ok(())
}

/// Serves a connection to its end.
async fn one(connection: Connection, router: Router, limits: Limits, mut stopping: watch::Receiver<bool>) {
    let router = router.layer(Extension(ConnectInfo(connection.reset_handle())));
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.read)
            .max_header_size(MAX_HEAD)
            .serve_connection(TokioIo::new(connection), TowerToHyperService::new(router))
    );
    let result = tokio::select! {
        result = connection.as_mut() => result,
        () = stopped(&mut stopping) => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = result {
        tracing::debug!(%error, "a connection ended early");
    }
}

/// Says that there are too many connections.
async fn refuse(mut connection: Connection, most: usize) {
    let text = format!("The emulator has {most} open connections, which is its limit.\n");
    let answer = format!(
        "HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/plain;charset=utf-8\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n{text}",
        text.len()
    );
    let (time, bytes) = REFUSAL;
    let told = async {
        connection.write_all(answer.as_bytes()).await?;
        connection.shutdown().await?;
        tokio::io::copy(&mut connection.take(bytes), &mut tokio::io::sink()).await
    };
    if let Ok(Err(error)) = tokio::time::timeout(time, told).await {
        tracing::debug!(%error, "a connection beyond the limit was not told so");
    }
}
