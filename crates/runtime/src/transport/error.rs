use std::fmt;

/// Why a request got no whole response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// Why a request got no whole response, roughly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection: the request was not sent.
    Connect,
    /// The server is not who it should be: nothing was sent.
    Untrusted,
    /// The server speaks another protocol, such as HTTP where TLS was expected: no request was run.
    Protocol,
    /// The connection ended before the response began. The request may have been run.
    Reset,
    /// The connection ended, or made no sense, before the response was whole.
    Truncated,
    /// The response is larger than the limit.
    TooLarge,
    /// A time limit of the transport itself passed, after connecting.
    Timeout,
    /// The request cannot be sent by this transport: nothing was sent.
    Invalid,
}

impl TransportError {
    /// An error of that kind. The message says what happened, and holds no address: queries hold secrets.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
        }
    }

    /// With the error underneath.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What happened, roughly.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    /// The message, and the messages of all errors underneath.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        let mut source = std::error::Error::source(self);
        while let Some(error) = source {
            write!(f, ": {error}")?;
            source = error.source();
        }
        Ok(())
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
