use std::fmt;

use acs_protocol::decode::Format;

/// The pages that are served, in the order of their addresses.
pub(crate) const PAGES: [(Format, usize); 4] = [
    (Format::Json, 2),
    (Format::Json, 50),
    (Format::Xml, 2),
    (Format::Xml, 50),
];

/// How many calls go on at a time.
const CONCURRENCIES: [usize; 2] = [1, 64];

/// One measurement: a page, and how many ask for it at a time.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    pub(crate) format: Format,
    pub(crate) items: usize,
    pub(crate) concurrency: usize,
    /// Where the page is served: `127.0.0.1:4711`.
    pub(crate) host: String,
}

impl Cell {
    /// All of them.
    pub(crate) fn all(addresses: &[String]) -> impl Iterator<Item = Self> {
        PAGES.iter().zip(addresses).flat_map(|(&(format, items), host)| {
            CONCURRENCIES.map(|concurrency| Self {
                format,
                items,
                concurrency,
                host: host.clone(),
            })
        })
    }

    /// Whether every word is said of this cell.
    pub(crate) fn matches(&self, words: &[String]) -> bool {
        let own = [
            self.format.as_str().to_ascii_lowercase(),
            self.concurrency.to_string(),
            self.items.to_string(),
        ];
        words.iter().all(|word| own.contains(&word.to_ascii_lowercase()))
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let format = self.format.as_str();
        write!(
            f,
            "{format:<4} {:>2} items {:>2} at a time",
            self.items, self.concurrency
        )
    }
}
