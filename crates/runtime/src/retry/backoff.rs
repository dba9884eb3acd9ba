use std::time::Duration;

use super::RetryPolicy;

/// The factor by which waits after throttling are longer.
const THROTTLED: u32 = 5;

impl RetryPolicy {
    /// Returns the wait after the attempt with that number, from 1. `random` is evenly distributed over its whole
    /// range.
    pub(crate) fn wait(&self, attempt: u32, throttled: bool, random: u32) -> Duration {
        let factor = if throttled { THROTTLED } else { 1 };
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let bound = self.base.saturating_mul(factor).saturating_mul(doubled).min(self.cap);
        let wait = bound.as_secs_f64() * (f64::from(random) / f64::from(u32::MAX));
        // A very large bound may round up to more than a duration can hold.
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
