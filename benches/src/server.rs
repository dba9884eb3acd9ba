//! A server that costs little itself: it reads the head of a GET, and writes bytes that are ready.

use std::{io, net::SocketAddr, rc::Rc, sync::Arc};

use acs_protocol::decode::Format;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// The longest head of a request.
const MAX_HEAD: usize = 64 * 1024;

/// What becomes of a request.
#[derive(Debug, Clone)]
pub enum Answer {
    /// These bytes; the connection stays open.
    Whole(Arc<[u8]>),
    /// These bytes, then the end of the connection.
    Cut(Vec<u8>),
    /// No byte: the connection is reset.
    Reset,
}

impl Answer {
    /// A response of that status, with headers of its own (each ended by CRLF).
    #[must_use]
    pub fn response(status: &str, format: Format, headers: &str, body: &str) -> Vec<u8> {
        let media_type = match format {
            Format::Json => "application/json;charset=utf-8",
            Format::Xml => "text/xml;charset=utf-8",
        };
        let length = body.len();
        format!(
            "HTTP/1.1 {status}\r\nDate: Tue, 16 Jan 2018 08:00:00 GMT\r\nContent-Type: {media_type}\r\n\
             Content-Length: {length}\r\n{headers}Connection: keep-alive\r\nServer: bench\r\n\r\n{body}"
        )
        .into_bytes()
    }
}

/// Serves on a port of loopback until the runtime is dropped, and says which. Call it inside a `LocalSet`: a server
/// has one thread, and leaves the other processors to whom it serves.
///
/// # Errors
/// If there is no port.
pub async fn serve(answer: impl Fn(&[u8]) -> Answer + 'static) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let answer = Rc::new(answer);
    tokio::task::spawn_local(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let answer = Rc::clone(&answer);
            // A connection that breaks is the client's to notice.
            tokio::task::spawn_local(async move { connection(stream, &*answer).await });
        }
    });
    Ok(address)
}

async fn connection(mut stream: TcpStream, answer: &impl Fn(&[u8]) -> Answer) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut head = Vec::with_capacity(4096);
    loop {
        head.clear();
        // A GET has no body, and the clients send the next one only after the answer.
        while !head.ends_with(b"\r\n\r\n") {
            if stream.read_buf(&mut head).await? == 0 || head.len() > MAX_HEAD {
                return Ok(());
            }
        }
        match answer(&head) {
            Answer::Whole(bytes) => stream.write_all(&bytes).await?,
            Answer::Cut(bytes) => {
                stream.write_all(&bytes).await?;
                return stream.shutdown().await;
            }
            Answer::Reset => return stream.set_zero_linger(),
        }
    }
}
