use std::{
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
    time::Duration,
};

use crate::environment::Environment;

/// The output of the future, or `None` if it takes longer than the limit: then it is dropped.
pub(crate) async fn within<T>(
    environment: &dyn Environment,
    limit: Duration,
    future: impl Future<Output = T>,
) -> Option<T> {
    let mut future = pin!(future);
    // What is there at once needs no timer.
    let mut timer = None;
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        let timer = timer.get_or_insert_with(|| environment.sleep(limit));
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}
