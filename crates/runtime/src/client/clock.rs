use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{Duration, SystemTime},
};

/// The largest distance between the clocks of machine and service that is corrected. A `Date` beyond it is wrong
/// itself, or the machine's clock is so wrong that certificates cannot be checked either.
const FARTHEST: Duration = Duration::from_secs(30 * 24 * 3600);

/// The offset of the service's clock from the machine's, learned from the `Date` of responses.
#[derive(Debug, Default)]
pub(super) struct ClockOffset {
    offset_seconds: AtomicI64,
}

/// The error for a `Date` too far from the machine's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooFar {
    pub(super) days: u64,
}

impl ClockOffset {
    /// Returns the service's time when the machine's is `now`.
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

    /// Learns the service's time: it was `service` there when it was `now` here.
    ///
    /// # Errors
    /// If the distance is too large. Then the earlier offset is dropped too, since the service has rejected a time that
    /// was corrected by it.
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

    /// Drops the offset.
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
        let clock = ClockOffset::default();
        assert_eq!(clock.corrected(at(10_000)), at(10_000));
        clock.learn(at(13_600), at(10_000)).unwrap();
        assert_eq!(clock.corrected(at(10_001)), at(13_601));
        clock.learn(at(6_400), at(10_000)).unwrap();
        assert_eq!(clock.corrected(at(10_001)), at(6_401));
    }

    #[test]
    fn excessive_offset_is_not_learned() {
        const NOW: u64 = 1_704_067_200;
        let clock = ClockOffset::default();
        clock.learn(at(NOW + 3_600), at(NOW)).unwrap();
        for (date, days) in [(0, 19_723), (NOW - 31 * 86_400, 31), (253_402_300_799, 2_913_173)] {
            assert_eq!(clock.learn(at(date), at(NOW)), Err(TooFar { days }), "{date}");
            assert_eq!(clock.corrected(at(NOW)), at(NOW));
        }
        clock.learn(at(NOW + 29 * 86_400), at(NOW)).unwrap();
        assert_eq!(clock.corrected(at(NOW)), at(NOW + 29 * 86_400));
    }
}
