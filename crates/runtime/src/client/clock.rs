use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{Duration, SystemTime},
};

/// The farthest that the clocks of machine and service are believed to be apart. A `Date` beyond that is wrong itself, or
/// the machine's clock is so wrong that certificates cannot be checked either.
const FARTHEST: Duration = Duration::from_secs(30 * 24 * 3600);

/// How far the service's clock is from the machine's, as learned from an answer's `Date`.
#[derive(Debug, Default)]
pub(super) struct Clock {
    offset_seconds: AtomicI64,
}

/// An answer's `Date` is too far from the machine's time to go by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooFar {
    pub(super) days: u64,
}

impl Clock {
    /// What the service's clock shows when the machine's shows `now`.
    pub(super) fn corrected(&self, now: SystemTime) -> SystemTime {
        let offset = self.offset_seconds.load(Ordering::Relaxed);
        let distance = Duration::from_secs(offset.unsigned_abs());
        let corrected = if offset < 0 {
            now.checked_sub(distance)
        } else {
            now.checked_add(distance)
        };
        corrected.unwrap_or(now)
    }

    /// Takes the service's time over: it was `service` there when it was `now` here.
    ///
    /// # Errors
    /// If that is too far away to be true. Then what was learned before does not hold either, since the service has refused
    /// a time that was corrected by it.
    pub(super) fn learn(&self, service: SystemTime, now: SystemTime) -> Result<(), TooFar> {
        let (distance, sign) = match service.duration_since(now) {
            Ok(ahead) => (ahead, 1),
            Err(behind) => (behind.duration(), -1),
        };
        if distance > FARTHEST {
            self.forget();
            return Err(TooFar {
                days: distance.as_secs() / (24 * 3600),
            });
        }
        let seconds = i64::try_from(distance.as_secs()).unwrap_or_default();
        self.offset_seconds.store(sign * seconds, Ordering::Relaxed);
        Ok(())
    }

    /// Goes by the machine's clock again.
    pub(super) fn forget(&self) {
        self.offset_seconds.store(0, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn learned_offset_is_applied() {
        let clock = Clock::default();
        assert_eq!(clock.corrected(at(10_000)), at(10_000));
        clock.learn(at(13_600), at(10_000)).unwrap();
        assert_eq!(clock.corrected(at(10_001)), at(13_601));
        clock.learn(at(6_400), at(10_000)).unwrap();
        assert_eq!(clock.corrected(at(10_001)), at(6_401));
    }

    #[test]
    fn excessive_offset_is_not_learned() {
        const NOW: u64 = 1_704_067_200;
        let clock = Clock::default();
        clock.learn(at(NOW + 3_600), at(NOW)).unwrap();
        for (date, days) in [(0, 19_723), (NOW - 31 * 86_400, 31), (253_402_300_799, 2_913_173)] {
            assert_eq!(clock.learn(at(date), at(NOW)), Err(TooFar { days }), "{date}");
            assert_eq!(clock.corrected(at(NOW)), at(NOW));
        }
        clock.learn(at(NOW + 29 * 86_400), at(NOW)).unwrap();
        assert_eq!(clock.corrected(at(NOW)), at(NOW + 29 * 86_400));
    }
}
