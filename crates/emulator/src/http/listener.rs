//! Accepts and serves connections, with limits on their number, on the time of requests and on the size of their heads.

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

/// The longest head of a request, of which the target may have 64 KiB.
const MAX_HEAD: usize = 128 << 10;

/// How many refused connections get a response at once; others are closed without one.
const MAX_REFUSALS: usize = 64;

/// How long and how much is read from a refused connection, so that its peer gets the response.
const REFUSAL: (Duration, u64) = (Duration::from_secs(1), 64 << 10);

/// Limits that protect the emulator from its clients.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// How long the head of a request may take to arrive, and then its body; how long a connection may be idle; and how
    /// long a response may stay unread.
    pub(crate) read: Duration,
    /// How many connections may be open at once.
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

/// Serves connections until the emulator stops, and then the open ones until they end.
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
            open.spawn(serve_one(connection, router.clone(), limits, stopping.clone()));
        } else if refusals.len() < MAX_REFUSALS {
            refusals.spawn(refuse(connection, limits.connections));
        }
    }
    drop(listener);
    while open.join_next().await.is_some() {}
    Ok(())
}

/// Serves a connection to its end.
async fn serve_one(connection: Connection, router: Router, limits: Limits, mut stopping: watch::Receiver<bool>) {
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

/// Answers that there are too many connections.
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
