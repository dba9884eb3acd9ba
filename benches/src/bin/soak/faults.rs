use crate::ATTEMPTS;

/// The fault of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// 503.
    Unavailable,
    /// Too many calls, with a wait that the service asks for.
    Throttled,
    /// The connection is reset before the answer.
    Reset,
    /// The connection ends inside the answer.
    Truncated,
}

/// The milliseconds that a throttled caller is asked to wait.
pub(crate) const WAIT_MILLIS: u64 = 3;

/// Which attempts fail, and how.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Schedule {
    pub(crate) seed: u64,
    /// Of a hundred attempts.
    pub(crate) percent: u8,
}

/// How a call has to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Due {
    /// How many requests are sent.
    pub(crate) attempts: u32,
    /// The fault of the last attempt.
    pub(crate) fault: Option<Fault>,
}

impl Schedule {
    /// The fault of that attempt, counted from 1, of that call.
    pub(crate) fn fault(self, call: usize, attempt: u32) -> Option<Fault> {
        let mixed = mix(self.seed ^ mix(call as u64) ^ mix(u64::from(attempt) << 40));
        if mixed % 100 >= u64::from(self.percent) {
            return None;
        }
        Some(match (mixed >> 32) % 4 {
            0 => Fault::Unavailable,
            1 => Fault::Throttled,
            2 => Fault::Reset,
            _ => Fault::Truncated,
        })
    }

    /// How the call has to end.
    pub(crate) fn due(self, call: usize) -> Due {
        (1..ATTEMPTS)
            .find(|attempt| self.fault(call, *attempt).is_none())
            .map_or_else(
                || Due {
                    attempts: ATTEMPTS,
                    fault: self.fault(call, ATTEMPTS),
                },
                |attempts| Due { attempts, fault: None },
            )
    }
}

/// The finalizer of SplitMix64.
fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_have_the_given_frequency() {
        let schedule = Schedule { seed: 1, percent: 5 };
        let faults: Vec<Fault> = (0..100_000).filter_map(|call| schedule.fault(call, 1)).collect();
        assert!((4_500..5_500).contains(&faults.len()), "{}", faults.len());
        for kind in [Fault::Unavailable, Fault::Throttled, Fault::Reset, Fault::Truncated] {
            assert!(
                faults.iter().filter(|fault| **fault == kind).count() > 1_000,
                "{kind:?}"
            );
        }
    }

    #[test]
    fn first_sound_attempt_ends_the_call() {
        let schedule = Schedule { seed: 1, percent: 50 };
        for call in 0..1000 {
            let due = schedule.due(call);
            assert_eq!(due.fault, schedule.fault(call, due.attempts));
            assert!((1..due.attempts).all(|attempt| schedule.fault(call, attempt).is_some()));
            assert!(due.fault.is_none() || due.attempts == ATTEMPTS);
        }
        let never = Schedule { seed: 1, percent: 0 };
        assert_eq!(
            never.due(7),
            Due {
                attempts: 1,
                fault: None
            }
        );
    }
}
