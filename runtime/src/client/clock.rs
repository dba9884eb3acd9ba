use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{Duration, SystemTime},
};

/// How far the service's clock is from the machine's, as learned from an answer's `Date`.
#[derive(Debug, Default)]
pub(super) struct Clock {
    offset_seconds: AtomicI64,
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
    pub(super) fn learn(&self, service: SystemTime, now: SystemTime) {
        let seconds = |distance: Duration| i64::try_from(distance.as_secs()).unwrap_or(i64::MAX);
        let offset = match service.duration_since(now) {
            Ok(ahead) => seconds(ahead),
            Err(behind) => -seconds(behind.duration()),
        };
        self.offset_seconds.store(offset, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_learned_offset_holds_from_then_on() {
        let clock = Clock::default();
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(clock.corrected(at(10_000)), at(10_000));
        clock.learn(at(13_600), at(10_000));
        assert_eq!(clock.corrected(at(10_001)), at(13_601));
        clock.learn(at(6_400), at(10_000));
        assert_eq!(clock.corrected(at(10_001)), at(6_401));
    }
}
