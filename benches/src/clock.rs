//! Reads the CPU time and the memory of a process.

use std::{fs, time::Duration};

use rustix::{
    param::page_size,
    time::{ClockId, clock_gettime},
};

use crate::Result;

/// The CPU time of this process so far, all threads, user and system.
#[must_use]
pub fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(
        u64::try_from(time.tv_sec).unwrap_or_default(),
        u32::try_from(time.tv_nsec).unwrap_or_default(),
    )
}

/// The memory of this process that is in RAM now, in bytes.
///
/// # Errors
/// If the system has no `/proc/self/statm`.
pub fn resident_bytes() -> Result<u64> {
    let text = fs::read_to_string("/proc/self/statm")?;
    let pages: u64 = text
        .split_ascii_whitespace()
        .nth(1)
        .ok_or("/proc/self/statm has no second number")?
        .parse()?;
    Ok(pages * page_size() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn process_uses_time_and_memory() {
        let before = cpu();
        let sum: u64 = (0..2_000_000).map(std::hint::black_box).sum();
        assert!(sum > 0 && cpu() > before);
        assert!(resident_bytes().unwrap() > 100_000);
    }
}
