//! The system's randomness, fetched in blocks: every request needs a nonce, and fetching each takes longer than hashing
//! it.

use std::cell::RefCell;

use zeroize::Zeroize;

/// The size of a block in bytes.
const PIECE: usize = 512;

struct Pool {
    bytes: [u8; PIECE],
    /// The number of bytes, from the first on, that have not been used.
    left: usize,
    /// The process of the block: a fork must not use the same bytes.
    process: u32,
}

thread_local! {
    static POOL: RefCell<Pool> = const { RefCell::new(Pool { bytes: [0; PIECE], left: 0, process: 0 }) };
}

/// Fills the buffer with unpredictable bytes, none of which is used twice.
pub(super) fn fill(buffer: &mut [u8]) -> Result<(), getrandom::Error> {
    if buffer.len() > PIECE / 4 {
        return getrandom::fill(buffer);
    }
    POOL.with_borrow_mut(|pool| {
        let process = std::process::id();
        if pool.left < buffer.len() || pool.process != process {
            pool.left = 0;
            getrandom::fill(&mut pool.bytes)?;
            pool.left = PIECE;
            pool.process = process;
        }
        let first = pool.left - buffer.len();
        let taken = &mut pool.bytes[first..pool.left];
        buffer.copy_from_slice(taken);
        taken.zeroize();
        pool.left = first;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn random_bytes_are_never_reused() {
        let texts: HashSet<[u8; 16]> = (0..PIECE)
            .map(|_| {
                let mut buffer = [0; 16];
                fill(&mut buffer).unwrap();
                buffer
            })
            .collect();
        assert_eq!(texts.len(), PIECE);
        assert!(!texts.contains(&[0; 16]));
    }

    #[test]
    fn buffers_of_any_length_are_filled() {
        for length in [0, 1, 127, 128, 129, PIECE, 3 * PIECE] {
            let mut buffer = vec![0; length];
            fill(&mut buffer).unwrap();
            assert!(length < 127 || buffer.iter().any(|byte| *byte != 0), "{length}");
        }
    }
}
