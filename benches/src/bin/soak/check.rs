use std::{fmt, time::Duration};

use acs_benches::figures::Spread;
use acs_ecs::actions::DescribeInstanceStatus;
use acs_protocol::decode::Format;
use acs_runtime::{Client, Error, ErrorKind};

use crate::{
    faults::{Due, Fault, Schedule, WAIT_MILLIS},
    faulty_server::{ITEMS, Seen, echo, marker},
};

/// How calls ended, and how they should have.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    succeeded: usize,
    failed: usize,
    attempts: usize,
    wrong: usize,
    /// The first few that ended wrongly.
    examples: Vec<String>,
}

impl Tally {
    /// Makes the call of that number, and compares its end with what is due.
    pub(crate) async fn make(&mut self, client: &Client, schedule: Schedule, number: usize, format: Format) {
        let due = schedule.due(number);
        let call = DescribeInstanceStatus::new().zone_id(marker(number)).send(client);
        let verdict = match call.format(format).detailed().await {
            Ok(reply) => {
                self.succeeded += 1;
                self.attempts += reply.metadata.attempts() as usize;
                let ids = reply
                    .output
                    .instance_statuses
                    .iter()
                    .map(|item| item.instance_id.clone());
                if !ids.eq((0..ITEMS).map(|index| echo(number, index))) {
                    Err(format!("another call's answer: {:?}", reply.output))
                } else if due.fault.is_some() || reply.metadata.attempts() != due.attempts {
                    Err(format!("success after {} attempts", reply.metadata.attempts()))
                } else {
                    Ok(())
                }
            }
            Err(error) => {
                self.failed += 1;
                self.attempts += error.attempts() as usize;
                if is_due(due, &error) {
                    Ok(())
                } else {
                    Err(error.to_string())
                }
            }
        };
        if let Err(found) = verdict {
            self.wrong += 1;
            if self.examples.len() < 5 {
                self.examples.push(format!("call {number}: due {due:?}, found {found}"));
            }
        }
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.succeeded += other.succeeded;
        self.failed += other.failed;
        self.attempts += other.attempts;
        self.wrong += other.wrong;
        self.examples.extend(other.examples);
    }
}

/// Whether an error is the one that the last fault makes.
fn is_due(due: Due, error: &Error) -> bool {
    error.attempts() == due.attempts
        && error.is_retryable()
        && match due.fault {
            None => false,
            Some(Fault::Unavailable) => {
                error.code() == Some("ServiceUnavailable") && error.status() == Some(503) && !error.is_throttling()
            }
            Some(Fault::Throttled) => {
                error.is_throttling() && error.retry_after() == Some(Duration::from_millis(WAIT_MILLIS))
            }
            Some(Fault::Reset | Fault::Truncated) => error.kind() == ErrorKind::Transport,
        }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "client: {} succeeded, {} failed after all attempts, {} requests in all, {} ended wrongly",
            self.succeeded, self.failed, self.attempts, self.wrong
        )
    }
}

/// How much memory was in use after how many calls.
#[derive(Debug, Default)]
pub(crate) struct MemoryLog(Vec<(usize, u64)>);

impl MemoryLog {
    pub(crate) fn add(&mut self, samples: Vec<(usize, u64)>) {
        self.0.extend(samples);
        self.0.sort_unstable();
    }

    /// MiB in the middle of a part of the run.
    fn mebibytes(&self, from: f64, to: f64) -> f64 {
        let count = self.0.len() as f64;
        let part = self
            .0
            .iter()
            .skip((count * from) as usize)
            .take((count * (to - from)) as usize);
        Spread::of(part.map(|(_, bytes)| *bytes as f64 / f64::from(1 << 20))).median
    }

    /// The first quarter after the warm-up of a tenth.
    fn early(&self) -> f64 {
        self.mebibytes(0.1, 0.325)
    }

    fn late(&self) -> f64 {
        self.mebibytes(0.775, 1.0)
    }
}

impl fmt::Display for MemoryLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (early, late) = (self.early(), self.late());
        write!(
            f,
            "memory: {early:.2} MiB in the first quarter after warm-up, {late:.2} MiB in the last"
        )
    }
}

/// What did not come out as it should.
pub(crate) fn failed(calls: usize, tally: &Tally, seen: &Seen, memory: &MemoryLog) -> Vec<String> {
    let ended = tally.succeeded + tally.failed;
    let (early, late) = (memory.early(), memory.late());
    let checks = [
        (ended == calls, format!("{calls} calls were made, {ended} came back")),
        (
            seen.never_seen == 0,
            format!("{} calls never reached the server", seen.never_seen),
        ),
        (
            seen.strangers == 0,
            format!("{} requests belong to no call", seen.strangers),
        ),
        (
            seen.answered_again == 0,
            format!("{} calls were repeated after a whole answer", seen.answered_again),
        ),
        (
            seen.answered == tally.succeeded,
            format!("{} calls were answered, {} succeeded", seen.answered, tally.succeeded),
        ),
        (
            seen.requests == tally.attempts,
            format!(
                "the client counts {} requests, the server {}",
                tally.attempts, seen.requests
            ),
        ),
        (
            tally.wrong == 0,
            format!(
                "{} calls ended wrongly, such as\n  {}",
                tally.wrong,
                tally.examples.join("\n  ")
            ),
        ),
        (
            late <= early * 1.02 + 1.0,
            format!("memory grew from {early:.2} to {late:.2} MiB"),
        ),
    ];
    checks
        .into_iter()
        .filter(|(passed, _)| !passed)
        .map(|(_, failure)| failure)
        .collect()
}
