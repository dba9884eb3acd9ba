use std::{
    cell::Cell,
    future::pending,
    process,
    sync::{OnceLock, mpsc},
    thread,
};

use tokio::runtime::{Builder, Handle};

use crate::error::{Error, ErrorKind};

/// Runs a future on the program's background thread, and blocks until it is done. Connections belong to the executor
/// that opened them, so all calls share one.
///
/// # Errors
/// If it is called on that thread itself, by a provider, middleware or transport, since it would wait for itself.
pub(super) fn run<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> Result<T, Error> {
    if IS_EXECUTOR.get() {
        return Err(Error::new(
            ErrorKind::Configuration,
            "a blocking call inside another one would wait for itself",
        )
        .with_advice(
            "await the call instead: providers, middleware and transports run on the thread of blocking calls",
        ));
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    EXECUTOR.of(process::id())?.spawn(async move {
        // The receiver is gone only if the waiting thread is.
        let _ = sender.send(future.await);
    });
    receiver.recv().map_err(|_| {
        Error::new(
            ErrorKind::Configuration,
            "the call ended without a result: a provider, middleware or transport has panicked",
        )
    })
}

thread_local! {
    /// Whether this is the thread of all blocking calls.
    static IS_EXECUTOR: Cell<bool> = const { Cell::new(false) };
}

static EXECUTOR: Executor = Executor::new();

/// The executors of a process and of its forks. A fork has all of the memory and none of the threads, so it needs an
/// executor of its own. No lock could be held while the process forks.
struct Executor {
    own: OnceLock<(u32, Result<Handle, String>)>,
    forks: OnceLock<Box<Executor>>,
}

impl Executor {
    const fn new() -> Self {
        Self {
            own: OnceLock::new(),
            forks: OnceLock::new(),
        }
    }

    /// Returns the executor of the process with that id, started with its first call.
    fn of(&self, process: u32) -> Result<&Handle, Error> {
        let mut executor = self;
        loop {
            let start = || (process, start().map_err(|error| error.to_string()));
            let (owner, handle) = executor.own.get_or_init(start);
            if *owner == process {
                return handle.as_ref().map_err(|error| {
                    Error::new(
                        ErrorKind::Configuration,
                        format!("the thread for blocking calls cannot be started: {error}"),
                    )
                });
            }
            executor = executor.forks.get_or_init(|| Box::new(Self::new()));
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forks_have_executors_of_their_own() {
        let executor = Executor::new();
        let id = |process| executor.of(process).unwrap().id();
        let parent = id(1);
        let (child, grandchild) = (id(2), id(3));
        assert!(parent != child && child != grandchild && parent != grandchild);
        assert_eq!((id(1), id(2), id(3)), (parent, child, grandchild));
        let (sender, receiver) = mpsc::channel();
        executor.of(2).unwrap().spawn(async move { sender.send(7) });
        assert_eq!(receiver.recv(), Ok(7));
    }
}
