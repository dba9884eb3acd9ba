use std::{fmt, time::Duration};

use acs_benches::figures::{Spread, geometric_mean};

use crate::{cell::Cell, variants::Variant};

/// The limit on the cost of a client call, as a multiple of the call written by hand.
const GOAL: f64 = 1.10;

/// The cost of a variant in a round.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sample {
    pub(crate) calls: usize,
    pub(crate) cpu: Duration,
    pub(crate) wall: Duration,
}

impl Sample {
    fn cpu_micros(self) -> f64 {
        self.cpu.as_secs_f64() * 1e6 / self.calls as f64
    }

    fn calls_per_second(self) -> f64 {
        self.calls as f64 / self.wall.as_secs_f64()
    }
}

/// The figures of a cell.
#[derive(Debug)]
pub(crate) struct CellReport {
    cell: Cell,
    micros: [f64; 3],
    per_second: [f64; 3],
    ratio: Spread,
}

impl CellReport {
    pub(crate) const HEADER: &'static str =
        "CPU of a call, median   | bare µs | hand µs | acs µs  | acs / hand (middle half) | calls/s: bare, hand, acs";

    pub(crate) fn new(cell: Cell, samples: &[(Variant, Sample)]) -> Self {
        let of = |wanted: Variant| {
            samples
                .iter()
                .filter(move |(variant, _)| *variant == wanted)
                .map(|(_, sample)| *sample)
        };
        let median = |figure: fn(Sample) -> f64| Variant::ALL.map(|variant| Spread::of(of(variant).map(figure)).median);
        let ratios = of(Variant::Client)
            .zip(of(Variant::ByHand))
            .map(|(client, by_hand)| client.cpu_micros() / by_hand.cpu_micros());
        Self {
            cell,
            micros: median(Sample::cpu_micros),
            per_second: median(Sample::calls_per_second),
            ratio: Spread::of(ratios),
        }
    }
}

impl fmt::Display for CellReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [bare, by_hand, client] = self.micros;
        let Spread { low, median, high } = self.ratio;
        let [bare_rate, by_hand_rate, client_rate] = self.per_second;
        write!(
            f,
            "{} | {bare:7.1} | {by_hand:7.1} | {client:7.1} | {median:6.3} ({low:.3} to {high:.3})   | \
             {bare_rate:.0}, {by_hand_rate:.0}, {client_rate:.0}",
            self.cell
        )
    }
}

/// One line about all cells.
pub(crate) fn summary(reports: &[CellReport]) -> String {
    let ratios: Vec<f64> = reports.iter().map(|report| report.ratio.median).collect();
    let mean = geometric_mean(&ratios);
    let worst = ratios.iter().copied().fold(0.0, f64::max);
    let met = if worst <= GOAL { "met" } else { "missed" };
    format!("acs / hand: geometric mean {mean:.3}, worst {worst:.3}; goal {GOAL:.2} in every cell: {met}")
}
