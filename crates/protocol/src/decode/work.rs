//! Comparing keys, in one place, so that tests can count how often it is done.

/// Whether two keys are the same.
pub(crate) fn same(one: &str, other: &str) -> bool {
    #[cfg(test)]
    COMPARED.with(|compared| compared.set(compared.get() + 1));
    one == other
}

/// Whether two keys are the same but for the case of letters.
pub(crate) fn alike(one: &str, other: &str) -> bool {
    #[cfg(test)]
    COMPARED.with(|compared| compared.set(compared.get() + 1));
    one.eq_ignore_ascii_case(other)
}

#[cfg(test)]
thread_local! {
    static COMPARED: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// How many keys this thread compares while it runs that.
#[cfg(test)]
pub(crate) fn count(run: impl FnOnce()) -> u64 {
    let before = COMPARED.with(std::cell::Cell::get);
    run();
    COMPARED.with(std::cell::Cell::get) - before
}
