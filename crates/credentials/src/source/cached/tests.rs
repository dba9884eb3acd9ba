use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::{Semaphore, watch};

use super::*;
use crate::testing::Manual;

const HOUR: Duration = Duration::from_secs(3600);

/// Returns numbered sessions of an hour; each fetch takes a permit, so that a test decides when it ends.
#[derive(Debug)]
struct Script {
    clock: Arc<Manual>,
    life: Duration,
    started: watch::Sender<usize>,
    permits: Semaphore,
    failing: AtomicUsize,
}

impl Source for Arc<Script> {
    fn name(&self) -> &str {
        "script"
    }

    fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async move {
            let mut number = 0;
            self.started.send_modify(|started| {
                *started += 1;
                number = *started;
            });
            self.permits.acquire().await.unwrap().forget();
            let failing = self.failing.load(Ordering::SeqCst) > 0;
            if failing {
                self.failing.fetch_sub(1, Ordering::SeqCst);
                return Err(CredentialsError::new("script", format!("failure {number}")));
            }
            let credentials = Credentials::sts(format!("STS.{number}"), "hunter2", "hunter3");
            Ok(credentials.expiring(self.clock.now() + self.life))
        })
    }

    fn environment(&self) -> Arc<dyn Environment> {
        self.clock.clone()
    }
}

impl Script {
    fn with_life(life: Duration) -> (Arc<Self>, Arc<Cached<Arc<Self>>>) {
        let script = Arc::new(Self {
            clock: Manual::new(),
            life,
            started: watch::Sender::new(0),
            permits: Semaphore::new(0),
            failing: AtomicUsize::new(0),
        });
        (script.clone(), Arc::new(script.cached()))
    }

    fn new() -> (Arc<Self>, Arc<Cached<Arc<Self>>>) {
        Self::with_life(HOUR)
    }

    fn fetches(&self) -> usize {
        *self.started.borrow()
    }

    async fn until_started(&self, number: usize) {
        self.started
            .subscribe()
            .wait_for(|started| *started >= number)
            .await
            .unwrap();
    }

    fn finish(&self, fetches: usize) {
        self.permits.add_permits(fetches);
    }
}

async fn id(cached: &Cached<Arc<Script>>) -> Result<String, String> {
    let credentials = cached.credentials().await.map_err(|error| error.to_string())?;
    Ok(credentials.access_key_id().unwrap().to_owned())
}

fn spawn(cached: &Arc<Cached<Arc<Script>>>) -> tokio::task::JoinHandle<Result<String, String>> {
    let cached = cached.clone();
    tokio::spawn(async move { id(&cached).await })
}

/// Lets every task run until all of them wait.
async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn first_callers_share_one_fetch() {
    let (script, cached) = Script::new();
    let callers: Vec<_> = (0..64).map(|_| spawn(&cached)).collect();
    script.until_started(1).await;
    settle().await;
    script.finish(1);
    for caller in callers {
        assert_eq!(caller.await.unwrap().unwrap(), "STS.1");
    }
    assert_eq!(script.fetches(), 1);
}

#[tokio::test]
async fn what_is_valid_is_kept() {
    let (script, cached) = Script::new();
    script.finish(9);
    assert_eq!(id(&cached).await.unwrap(), "STS.1");
    script.clock.advance(HOUR - EARLY - Duration::from_secs(1));
    assert_eq!(id(&cached).await.unwrap(), "STS.1");
    script.clock.advance(Duration::from_secs(1));
    assert_eq!(id(&cached).await.unwrap(), "STS.2");
    assert_eq!(script.fetches(), 2);
}

#[tokio::test]
async fn early_refresh_is_done_once() {
    let (script, cached) = Script::new();
    script.finish(1);
    id(&cached).await.unwrap();
    script.clock.advance(HOUR - EARLY);

    let fetching = spawn(&cached);
    script.until_started(2).await;
    for _ in 0..10 {
        assert_eq!(id(&cached).await.unwrap(), "STS.1");
    }
    script.finish(1);
    assert_eq!(fetching.await.unwrap().unwrap(), "STS.2");
    assert_eq!(id(&cached).await.unwrap(), "STS.2");
    assert_eq!(script.fetches(), 2);
}

#[tokio::test]
async fn failed_early_refresh_is_retried() {
    let (script, cached) = Script::new();
    script.finish(9);
    id(&cached).await.unwrap();
    script.failing.store(2, Ordering::SeqCst);
    script.clock.advance(HOUR - EARLY);

    assert_eq!(id(&cached).await.unwrap(), "STS.1");
    assert_eq!(id(&cached).await.unwrap(), "STS.1");
    assert_eq!(script.fetches(), 2, "not before the delay is over");
    script.clock.advance(FIRST_DELAY);
    assert_eq!(id(&cached).await.unwrap(), "STS.1");
    assert_eq!(script.fetches(), 3);
    script.clock.advance(FIRST_DELAY);
    assert_eq!(id(&cached).await.unwrap(), "STS.1");
    assert_eq!(script.fetches(), 3, "the delay has doubled");
    script.clock.advance(FIRST_DELAY);
    assert_eq!(id(&cached).await.unwrap(), "STS.4");
}

#[tokio::test]
async fn expired_callers_share_the_error() {
    let (script, cached) = Script::new();
    script.finish(1);
    id(&cached).await.unwrap();
    script.failing.store(1, Ordering::SeqCst);
    script.clock.advance(HOUR - LATE);

    let callers: Vec<_> = (0..8).map(|_| spawn(&cached)).collect();
    script.until_started(2).await;
    settle().await;
    script.finish(1);
    for caller in callers {
        assert_eq!(caller.await.unwrap().unwrap_err(), "script: failure 2");
    }
    assert_eq!(script.fetches(), 2);
    script.finish(1);
    assert_eq!(id(&cached).await.unwrap(), "STS.3", "who comes later tries afresh");
}

#[tokio::test]
async fn dropped_fetch_is_taken_over() {
    let (script, cached) = Script::new();
    let first = spawn(&cached);
    script.until_started(1).await;
    let second = spawn(&cached);
    settle().await;
    first.abort();
    script.until_started(2).await;
    script.finish(1);
    assert_eq!(second.await.unwrap().unwrap(), "STS.2");
}

#[tokio::test]
async fn dropped_early_refresh_is_retried() {
    let (script, cached) = Script::new();
    script.finish(1);
    id(&cached).await.unwrap();
    script.clock.advance(HOUR - EARLY);
    let fetching = spawn(&cached);
    script.until_started(2).await;
    fetching.abort();
    assert!(fetching.await.unwrap_err().is_cancelled());
    assert_eq!(id(&cached).await.unwrap(), "STS.1");
    assert_eq!(script.fetches(), 2, "not before the delay is over");
    script.clock.advance(FIRST_DELAY);
    script.finish(1);
    assert_eq!(id(&cached).await.unwrap(), "STS.3");
}

#[tokio::test]
async fn slow_early_refresh_does_not_block() {
    let (script, cached) = Script::new();
    script.finish(1);
    id(&cached).await.unwrap();
    script.clock.advance(HOUR - EARLY);

    let fetching = spawn(&cached);
    script.until_started(2).await;
    script.clock.sleeping(1).await;
    script.clock.advance(PATIENCE);
    assert_eq!(fetching.await.unwrap().unwrap(), "STS.1");
    assert_eq!(id(&cached).await.unwrap(), "STS.1");
    assert_eq!(script.fetches(), 2, "not before the delay is over");
    script.clock.advance(FIRST_DELAY);
    script.finish(1);
    assert_eq!(id(&cached).await.unwrap(), "STS.3");
}

#[tokio::test]
async fn expiry_during_early_refresh_waits() {
    let (script, cached) = Script::new();
    script.finish(1);
    id(&cached).await.unwrap();
    script.clock.advance(HOUR - LATE - Duration::from_secs(1));

    let fetching = spawn(&cached);
    script.until_started(2).await;
    script.clock.sleeping(1).await;
    script.clock.advance(PATIENCE);
    script.until_started(3).await;
    script.finish(1);
    assert_eq!(fetching.await.unwrap().unwrap(), "STS.3");
}

#[tokio::test]
async fn refused_credentials_are_replaced_once() {
    let (script, cached) = Script::new();
    script.finish(1);
    let refused = cached.credentials().await.unwrap();

    let callers: Vec<_> = (0..8)
        .map(|_| {
            let (cached, refused) = (cached.clone(), refused.clone());
            tokio::spawn(async move { cached.refresh(&refused).await })
        })
        .collect();
    script.until_started(2).await;
    settle().await;
    script.finish(1);
    for caller in callers {
        assert_eq!(caller.await.unwrap().unwrap().access_key_id(), Some("STS.2"));
    }
    // A caller whose credentials were refused before the renewal reports it late.
    assert_eq!(cached.refresh(&refused).await.unwrap().access_key_id(), Some("STS.2"));
    assert_eq!(script.fetches(), 2);
}

#[tokio::test]
async fn doubtful_credentials_last_a_minute() {
    let (script, cached) = Script::with_life(Duration::ZERO);
    script.finish(9);
    assert_eq!(id(&cached).await.unwrap(), "STS.1");
    assert_eq!(id(&cached).await.unwrap(), "STS.1");
    script.clock.advance(DOUBTFUL);
    assert_eq!(id(&cached).await.unwrap(), "STS.2");
}

#[tokio::test]
async fn a_short_life_has_short_margins() {
    let (script, cached) = Script::with_life(Duration::from_secs(90));
    script.finish(9);
    id(&cached).await.unwrap();
    script.clock.advance(Duration::from_secs(59));
    assert_eq!(id(&cached).await.unwrap(), "STS.1");
    script.clock.advance(Duration::from_secs(1));
    assert_eq!(id(&cached).await.unwrap(), "STS.2");
}

#[tokio::test]
async fn debug_shows_no_secret() {
    let (script, cached) = Script::new();
    script.finish(1);
    let credentials = cached.credentials().await.unwrap();
    let shown = format!("{cached:?} {credentials:?}");
    assert!(!shown.contains("hunter"), "{shown}");
}

#[test]
fn delay_doubles_to_five_minutes() {
    let seconds: Vec<u64> = [1, 2, 3, 6, 7, 1000].map(|failures| delay(failures).as_secs()).into();
    assert_eq!(seconds, [10, 20, 40, 300, 300, 300]);
}
