//! Connections that can be reset on purpose, and that end with the emulator.

use std::{
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::watch,
    time::{Instant, Sleep},
};

/// How long a connection may be idle once the emulator stops, while a request is incomplete or a response is not read.
const GRACE: Duration = Duration::from_millis(500);

/// Accepts connections and wraps them.
pub(crate) struct Listener {
    listener: TcpListener,
    stopping: watch::Receiver<bool>,
    write_timeout: Duration,
}

impl Listener {
    /// Wraps a listener. A connection is closed if its peer reads nothing for `write_timeout` while there is data to send.
    pub(crate) fn new(listener: TcpListener, stopping: watch::Receiver<bool>, write_timeout: Duration) -> Self {
        Self {
            listener,
            stopping,
            write_timeout,
        }
    }
}

/// A connection that can be reset.
pub(crate) struct Connection {
    stream: TcpStream,
    reset: ResetHandle,
    grace: ShutdownGrace,
    write_timeout: Duration,
    /// Runs while the peer does not read what is to be sent.
    blocked: Option<Pin<Box<Sleep>>>,
}

/// Resets a connection: data that is not written yet is lost.
#[derive(Debug, Clone, Default)]
pub(crate) struct ResetHandle(Arc<AtomicBool>);

impl ResetHandle {
    pub(crate) fn reset(&self) {
        self.0.store(true, Ordering::Release);
    }

    fn is_reset(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

impl axum::serve::Listener for Listener {
    type Io = Connection;
    type Addr = std::net::SocketAddr;

    async fn accept(&mut self) -> (Connection, Self::Addr) {
        let (stream, address) = axum::serve::Listener::accept(&mut self.listener).await;
        // Responses are written at once, so waiting for more data only delays them.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "the connection keeps Nagle's algorithm");
        }
        let connection = Connection {
            stream,
            reset: ResetHandle::default(),
            grace: ShutdownGrace::new(self.stopping.clone()),
            write_timeout: self.write_timeout,
            blocked: None,
        };
        (connection, address)
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.listener.local_addr()
    }
}

impl Connection {
    pub(crate) fn reset_handle(&self) -> ResetHandle {
        self.reset.clone()
    }

    /// Polls the stream. A connection that is reset, or idle after the emulator stopped, returns an error.
    fn poll<T>(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        with: impl FnOnce(Pin<&mut TcpStream>, &mut Context<'_>) -> Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        let this = self.get_mut();
        if this.reset.is_reset() {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        if let Poll::Ready(result) = with(Pin::new(&mut this.stream), context) {
            this.grace.postpone();
            return Poll::Ready(result);
        }
        ready!(this.grace.poll(context));
        Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()))
    }

    /// Polls the stream to send, as [`poll`](Self::poll). A peer that reads nothing for too long is an error.
    fn poll_send<T>(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        with: impl FnOnce(Pin<&mut TcpStream>, &mut Context<'_>) -> Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if let Poll::Ready(result) = self.as_mut().poll(context, with) {
            self.blocked = None;
            return Poll::Ready(result);
        }
        let timeout = self.write_timeout;
        let blocked = self
            .blocked
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(timeout)));
        ready!(blocked.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

/// Ends an idle connection a while after the emulator began to stop.
struct ShutdownGrace {
    stopped: Pin<Box<dyn Future<Output = ()> + Send>>,
    over: Option<Pin<Box<Sleep>>>,
}

impl ShutdownGrace {
    fn new(mut stopping: watch::Receiver<bool>) -> Self {
        Self {
            stopped: Box::pin(async move {
                // An error means that the emulator was dropped, which is a stop as well.
                let _ = stopping.wait_for(|stopping| *stopping).await;
            }),
            over: None,
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let over = match &mut self.over {
            Some(over) => over,
            None => {
                ready!(self.stopped.as_mut().poll(context));
                self.over.insert(Box::pin(tokio::time::sleep(GRACE)))
            }
        };
        over.as_mut().poll(context)
    }

    fn postpone(&mut self) {
        if let Some(over) = &mut self.over {
            over.as_mut().reset(Instant::now() + GRACE);
        }
    }
}

impl Drop for Connection {
    /// Closes the connection by a reset if one was requested, which a linger of zero does.
    fn drop(&mut self) {
        if self.reset.is_reset()
            && let Err(error) = self.stream.set_zero_linger()
        {
            tracing::debug!(%error, "the connection is closed without a reset");
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.poll(context, |stream, context| stream.poll_read(context, buffer))
    }
}

impl AsyncWrite for Connection {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_send(context, |stream, context| stream.poll_write(context, bytes))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.poll_send(context, |stream, context| stream.poll_write_vectored(context, parts))
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll(context, |stream, context| stream.poll_flush(context))
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll(context, |stream, context| stream.poll_shutdown(context))
    }
}
