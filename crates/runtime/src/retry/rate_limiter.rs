use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// The factor of the rate after throttling.
const DECREASE_FACTOR: f64 = 0.7;
/// The growth of the rate: the factor of the cubic curve, in requests per second per cubed second.
const SCALE: f64 = 0.4;
/// The lowest rate, in requests per second.
const MIN_RATE: f64 = 1.0;
/// The number of requests that may be sent at once after a pause, at low rates. At higher rates it is a tenth of a
/// second's worth.
const BURST: f64 = 5.0;
/// The time after the last throttling for which requests are paced.
const PACING_DURATION: Duration = Duration::from_secs(60);
/// The share of throttled requests up to which only their calls retry. A service that throttles a few requests at any
/// rate, because its quota is shared with others, is not overloaded by this client, and a lower rate would not help.
const TOLERATED_REFUSALS: f64 = 0.05;
/// The longest time between two polls of the queue, since the rate may have changed meanwhile.
const MAX_POLL_INTERVAL: Duration = Duration::from_millis(100);
/// The shortest time between two polls, the resolution of timers.
const MIN_POLL_INTERVAL: Duration = Duration::from_millis(1);

/// An adaptive rate limiter for the requests of one action to one endpoint.
///
/// Until the service throttles, requests are only counted. Throttling sets a rate somewhat below the one that the
/// service has accepted. From there it grows along a cubic curve, as in TCP CUBIC: fast at first, slowly around the
/// rate that was reached before, then fast again. A minute without throttling ends the pacing.
///
/// At first only retries of throttled calls are paced, since the throttling may be due to a short peak. When a paced
/// request is throttled too, all calls of the action are paced, including first attempts.
///
/// A share of throttled requests up to a twentieth changes nothing, since retries handle it. Otherwise a service that
/// throttles one request in a hundred at any rate would slow the client down to a few requests per second.
///
/// One overload is one signal: when the rate is lowered, requests that are in flight do not lower it again. Otherwise a
/// burst of a thousand throttled requests would reduce it to nothing.
#[derive(Debug, Default)]
pub(crate) struct RateLimiter(Mutex<State>);

/// The state of the limiter when a request was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SentRequest {
    is_paced: bool,
    /// The number of rate cuts before it.
    epoch: u64,
}

#[derive(Debug, Default)]
struct State {
    sent: Meter,
    accepted: Meter,
    /// The throttled requests since the last cut.
    refused: Meter,
    /// The number of cuts of the rate.
    epoch: u64,
    pace: Option<Pace>,
}

/// A meter of a rate, over a sliding window of one second.
#[derive(Debug, Default)]
struct Meter {
    /// The current second.
    second: u64,
    /// The requests in it.
    current: u32,
    /// The requests in the second before.
    previous: u32,
}

/// The rate since a cut, and the queue. Places in the queue are numbered; a request may be sent once its number is
/// released.
#[derive(Debug)]
struct Pace {
    /// The time of the cut.
    cut: Duration,
    /// The rate before the cut.
    plateau: f64,
    /// The seconds from the cut until the curve reaches the plateau.
    climb: f64,
    /// Whether first attempts are paced as well.
    is_for_all: bool,
    /// The time up to which numbers have been released.
    filled: Duration,
    released: f64,
    /// The last number assigned.
    last: f64,
}

impl RateLimiter {
    /// Takes a place in the queue, if such requests are paced.
    pub(crate) fn queue(&self, was_throttled: bool, now: Duration) -> Option<Place<'_>> {
        let mut state = self.state();
        let pace = state.pace(now)?;
        if !was_throttled && !pace.is_for_all {
            return None;
        }
        pace.last += 1.0;
        Some(Place {
            limiter: self,
            number: pace.last,
            is_used: false,
        })
    }

    /// Counts a request that is being sent.
    pub(crate) fn sent(&self, is_paced: bool, now: Duration) -> SentRequest {
        let mut state = self.state();
        state.sent.count(now);
        SentRequest {
            is_paced,
            epoch: state.epoch,
        }
    }

    /// Counts a request that was not throttled.
    pub(crate) fn accepted(&self, now: Duration) {
        self.state().accepted.count(now);
    }

    /// Lowers the rate, if the throttled request is a new signal.
    pub(crate) fn throttled(&self, request: SentRequest, now: Duration) {
        let mut state = self.state();
        state.refused.count(now);
        let accepted = state.accepted.rate(now);
        let refused = state.refused.rate(now);
        if refused < TOLERATED_REFUSALS * (refused + accepted) {
            return;
        }
        let sent = state.sent.rate(now);
        let measured = if accepted > 0.0 { accepted.min(sent) } else { sent };
        let epoch = state.epoch;
        let pace = match (state.pace(now), request.is_paced) {
            (None, _) => Pace::new(measured, BURST, 0.0, now),
            (Some(pace), true) if request.epoch == epoch => Pace {
                is_for_all: true,
                ..pace.cut(pace.rate(now).min(measured), now)
            },
            // The request belongs to the peak that started the pacing.
            (Some(pace), false) if !pace.is_for_all && pace.plateau < measured => pace.cut(measured, now),
            (Some(_), _) => return,
        };
        state.epoch += 1;
        state.refused = Meter::default();
        state.pace = Some(pace);
    }

    /// Locks the state. A poisoned lock is usable, since no holder can leave the state half changed.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place in the queue. If it is dropped unused, its turn goes to the others.
#[derive(Debug)]
#[must_use = "dropping it gives the place up"]
pub(crate) struct Place<'a> {
    limiter: &'a RateLimiter,
    number: f64,
    is_used: bool,
}

impl Place<'_> {
    /// Returns the wait before the next poll, or `None` if it is this place's turn.
    pub(crate) fn wait(&mut self, now: Duration) -> Option<Duration> {
        let mut state = self.limiter.state();
        let wait = state.pace(now).and_then(|pace| {
            let missing = self.number - pace.released;
            (missing > 1e-6).then(|| {
                Duration::try_from_secs_f64(missing / pace.rate(now))
                    .unwrap_or(MAX_POLL_INTERVAL)
                    .clamp(MIN_POLL_INTERVAL, MAX_POLL_INTERVAL)
            })
        });
        self.is_used = wait.is_none();
        wait
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if !self.is_used
            && let Some(pace) = &mut self.limiter.state().pace
        {
            pace.released += 1.0;
        }
    }
}

impl State {
    /// Returns the current pace with numbers released up to now, or `None` if requests are not paced.
    fn pace(&mut self, now: Duration) -> Option<&mut Pace> {
        let pace = self.pace.as_mut()?;
        pace.fill(now);
        (now.saturating_sub(pace.cut) < PACING_DURATION).then_some(pace)
    }
}

impl Pace {
    fn new(rate: f64, released: f64, last: f64, now: Duration) -> Self {
        let plateau = rate.max(MIN_RATE / DECREASE_FACTOR);
        Self {
            cut: now,
            plateau,
            climb: (plateau * (1.0 - DECREASE_FACTOR) / SCALE).cbrt(),
            is_for_all: false,
            filled: now,
            released,
            last,
        }
    }

    /// Returns the pace after a cut from that rate; the queue is kept.
    fn cut(&self, rate: f64, now: Duration) -> Self {
        Self {
            is_for_all: self.is_for_all,
            ..Self::new(rate, self.released.min(self.last + BURST), self.last, now)
        }
    }

    /// Returns the rate, in requests per second.
    fn rate(&self, now: Duration) -> f64 {
        let time = now.saturating_sub(self.cut).as_secs_f64() - self.climb;
        SCALE * time.powi(3) + self.plateau
    }

    /// Releases numbers for the time that has passed: the area under the curve of the rate.
    fn fill(&mut self, now: Duration) {
        if now <= self.filled {
            return;
        }
        let area = |moment: Duration| {
            let seconds = moment.saturating_sub(self.cut).as_secs_f64();
            SCALE / 4.0 * (seconds - self.climb).powi(4) + self.plateau * seconds
        };
        let burst = (self.rate(now) / 10.0).max(BURST);
        self.released = (self.released + area(now) - area(self.filled)).min(self.last + burst);
        self.filled = now;
    }
}

impl Meter {
    fn count(&mut self, now: Duration) {
        self.turn(now);
        self.current = self.current.saturating_add(1);
    }

    /// Returns the rate in requests per second.
    fn rate(&mut self, now: Duration) -> f64 {
        self.turn(now);
        let left = 1.0 - f64::from(now.subsec_nanos()) / 1e9;
        f64::from(self.current) + f64::from(self.previous) * left
    }

    fn turn(&mut self, now: Duration) {
        let second = now.as_secs();
        if second != self.second {
            self.previous = if second == self.second + 1 { self.current } else { 0 };
            self.current = 0;
            self.second = second;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    /// Creates a limiter whose first burst of requests was throttled.
    fn burst(requests: u32) -> RateLimiter {
        let limiter = RateLimiter::default();
        let requests: Vec<_> = (0..requests).map(|_| limiter.sent(false, at(0))).collect();
        for request in requests {
            limiter.throttled(request, at(10));
        }
        limiter
    }

    fn rate(limiter: &RateLimiter, now: Duration) -> Option<f64> {
        limiter.state().pace(now).map(|pace| pace.rate(now))
    }

    #[test]
    fn requests_pass_freely_before_throttling() {
        let limiter = RateLimiter::default();
        for _ in 0..10_000 {
            assert!(limiter.queue(true, at(0)).is_none());
            limiter.sent(false, at(0));
        }
    }

    #[test]
    fn one_overload_cuts_once() {
        let limiter = burst(1000);
        assert_eq!(rate(&limiter, at(10)).unwrap().round(), 700.0);
        let request = limiter.sent(true, at(10));
        limiter.throttled(request, at(20));
        limiter.throttled(request, at(30));
        assert_eq!(limiter.state().epoch, 2);
    }

    #[test]
    fn rate_starts_at_accepted_rate() {
        let limiter = RateLimiter::default();
        let requests: Vec<_> = (0..1000).map(|_| limiter.sent(false, at(0))).collect();
        for _ in 0..100 {
            limiter.accepted(at(10));
        }
        for request in &requests[100..] {
            limiter.throttled(*request, at(10));
        }
        assert_eq!(rate(&limiter, at(10)).unwrap().round(), 70.0);
    }

    #[test]
    fn few_refusals_lower_no_rate() {
        let limiter = RateLimiter::default();
        for number in 0..100_000 {
            let now = at(number / 10);
            let request = limiter.sent(false, now);
            if number % 50 == 49 {
                limiter.throttled(request, now);
            } else {
                limiter.accepted(now);
            }
        }
        assert_eq!(rate(&limiter, at(10_000)), None);
    }

    #[test]
    fn gradual_peak_counts_in_full() {
        let limiter = RateLimiter::default();
        for _ in 0..1000 {
            let request = limiter.sent(false, at(0));
            limiter.throttled(request, at(0));
        }
        assert_eq!(rate(&limiter, at(0)).unwrap().round(), 700.0);
    }

    #[test]
    fn refused_retries_pace_first_attempts() {
        let limiter = burst(100);
        assert!(limiter.queue(false, at(20)).is_none());
        let request = limiter.sent(true, at(20));
        limiter.throttled(request, at(30));
        assert!(limiter.queue(false, at(30)).is_some());
        assert!(limiter.queue(false, at(60_030)).is_none());
    }

    #[test]
    fn rate_follows_a_cubic_curve() {
        let limiter = burst(1000);
        // 9.09 s is the cube root of 1000 * 0.3 / 0.4.
        let rates: Vec<_> = [0, 3_000, 9_086, 12_000]
            .map(|moment| rate(&limiter, at(10 + moment)).unwrap().round())
            .to_vec();
        assert_eq!(rates, [700.0, 910.0, 1000.0, 1010.0]);
        assert_eq!(rate(&limiter, at(10 + 60_000)), None, "a minute ends the pacing");
    }

    #[test]
    fn rate_has_a_floor() {
        let limiter = burst(1);
        for moment in 0..100 {
            let request = limiter.sent(true, at(moment));
            limiter.throttled(request, at(moment));
        }
        assert!(rate(&limiter, at(100)).unwrap() >= MIN_RATE);
    }

    #[test]
    fn queue_moves_at_the_rate() {
        let limiter = burst(1000);
        let mut places: Vec<_> = (0..1000).map(|_| limiter.queue(true, at(10)).unwrap()).collect();
        let mut passed = |now| {
            let (gone, waiting): (Vec<_>, Vec<_>) = std::mem::take(&mut places)
                .into_iter()
                .map(|mut place| (place.wait(now).is_none(), place))
                .partition(|(is_turn, _)| *is_turn);
            places = waiting.into_iter().map(|(_, place)| place).collect();
            gone.len()
        };
        assert_eq!(passed(at(10)), 5);
        assert_eq!(passed(at(110)), 70);
        assert_eq!(passed(at(1010)), 675);
        assert_eq!(passed(at(2010)), 250);
    }

    #[test]
    fn dropped_place_goes_to_others() {
        let limiter = burst(10);
        let mut places: Vec<_> = (0..10).map(|_| limiter.queue(true, at(10)).unwrap()).collect();
        let mut last = places.pop().unwrap();
        assert!(last.wait(at(10)).is_some());
        drop(places);
        assert!(last.wait(at(10)).is_none());
    }

    #[test]
    fn pause_accumulates_little() {
        let limiter = burst(1000);
        let mut passed = 0;
        while let Some(mut place) = limiter.queue(true, at(5_010)) {
            if place.wait(at(5_010)).is_some() {
                break;
            }
            passed += 1;
        }
        assert!((95..=100).contains(&passed), "{passed}");
    }

    #[test]
    fn backward_clock_is_harmless() {
        let limiter = burst(100);
        let mut place = limiter.queue(true, at(1000)).unwrap();
        assert!(place.wait(at(0)).is_none());
        assert!(rate(&limiter, at(0)).unwrap() > 0.0);
    }
}
