use std::{
    cell::Cell,
    future::pending,
    sync::{OnceLock, mpsc},
    thread,
};

use tokio::runtime::{Builder, Handle};

use crate::error::{Error, ErrorKind};

/// Runs a future on the program's background thread, and blocks until it is done. Connections belong to the executor that
/// opened them, so all calls share one.
///
/// # Errors
/// If it is called on that thread itself, by code that the client was given: it would wait for itself.
pub(super) fn run<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> Result<T, Error> {
    if IS_EXECUTOR.get() {
        return Err(Error::new(
            ErrorKind::Configuration,
            "a blocking call was made inside of another one, and would wait for itself",
        )
        .with_advice(
            "await the call instead: providers, middleware and transports run on the thread of blocking calls",
        ));
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    executor()?.spawn(async move {
        // Nobody receives only if the waiting thread is gone.
        let _ = sender.send(future.await);
    });
    receiver.recv().map_err(|_| {
        Error::new(
            ErrorKind::Configuration,
            "the call ended without a result: code that the client was given has panicked",
        )
    })
}

thread_local! {
    /// Whether this is the thread that all blocking calls run on.
    static IS_EXECUTOR: Cell<bool> = const { Cell::new(false) };
}

fn executor() -> Result<&'static Handle, Error> {
    static EXECUTOR: OnceLock<Result<Handle, String>> = OnceLock::new();
    EXECUTOR
        .get_or_init(|| start().map_err(|error| error.to_string()))
        .as_ref()
        .map_err(|error| {
            Error::new(
                ErrorKind::Configuration,
                format!("the thread for blocking calls cannot be started: {error}"),
            )
        })
}

fn start() -> std::io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    thread::Builder::new().name("acs-blocking".to_owned()).spawn(move || {
        IS_EXECUTOR.set(true);
        runtime.block_on(pending::<()>());
    })?;
    Ok(handle)
}
