use std::time::Duration;

use super::RetryPolicy;

/// How much longer the waits after throttling are: the service has said that it is too much.
const THROTTLED: u32 = 5;

impl RetryPolicy {
    /// The wait after the attempt of that number, from 1. `dice` is random over its whole range.
    pub(crate) fn wait(&self, attempt: u32, throttled: bool, dice: u32) -> Duration {
        let factor = if throttled { THROTTLED } else { 1 };
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let bound = self.base.saturating_mul(factor).saturating_mul(doubled).min(self.cap);
        let wait = bound.as_secs_f64() * (f64::from(dice) / f64::from(u32::MAX));
        // A bound beyond all measure is rounded up to what a duration cannot hold.
        Duration::try_from_secs_f64(wait).map_or(bound, |wait| wait.min(bound))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_double_up_to_the_cap() {
        let policy = RetryPolicy::default().backoff(Duration::from_millis(100), Duration::from_secs(1));
        let bounds: Vec<_> = (1..=6)
            .map(|attempt| policy.wait(attempt, false, u32::MAX).as_millis())
            .collect();
        assert_eq!(bounds, [100, 200, 400, 800, 1000, 1000]);
        assert_eq!(policy.wait(1, true, u32::MAX).as_millis(), 500);
        assert_eq!(policy.wait(u32::MAX, true, u32::MAX).as_millis(), 1000);
    }

    #[test]
    fn wait_is_random_below_its_bound() {
        let policy = RetryPolicy::default();
        assert_eq!(policy.wait(1, false, 0), Duration::ZERO);
        let half = policy.wait(1, false, u32::MAX / 2).as_millis();
        assert!((49..=50).contains(&half), "{half}");
    }
}
