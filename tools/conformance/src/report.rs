use std::fmt;

use comfy_table::{CellAlignment, Table, presets};

use super::{cases::Case, lossless::losses, products::Product, runner::Answer};

/// What was found out about a product.
#[derive(Debug, Default)]
pub(super) struct Row {
    dir: String,
    actions: usize,
    skipped: usize,
    warnings: usize,
    problem: Option<String>,
    json: Count,
    xml: Count,
    /// XML cases of the classes that no rule is needed for: a, b, c, d and h.
    plain_xml: Count,
    requests: Count,
    /// Sentences about what failed, for the list at the end.
    failures: Vec<String>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Count {
    all: usize,
    decoded: usize,
    lossless: usize,
}

impl Row {
    pub(super) fn new(product: &Product) -> Self {
        Self {
            dir: product.dir.clone(),
            actions: product.spec.actions.len(),
            skipped: product.skipped.len(),
            warnings: product.warnings,
            problem: product.problem.clone(),
            ..Self::default()
        }
    }

    pub(super) fn count(&mut self, product: &Product, case: &Case, answer: &Answer) {
        let found = match answer {
            Answer::Error(error) => Err(vec![error.clone()]),
            Answer::Value(value) => {
                let response = product.response(&case.action).unwrap_or_default();
                Ok(losses(product, response, &case.document(), value))
            }
        };
        let plain = case.format == "xml" && ["a", "b", "c", "d", "h"].contains(&case.class.as_str());
        let mut counts = vec![if case.format == "xml" {
            &mut self.xml
        } else {
            &mut self.json
        }];
        if plain {
            counts.push(&mut self.plain_xml);
        }
        for count in counts {
            count.all += 1;
            count.decoded += usize::from(found.is_ok());
            count.lossless += usize::from(found.as_ref().is_ok_and(Vec::is_empty));
        }
        let reasons = found.unwrap_or_else(|reasons| reasons);
        if let Some(first) = reasons.first() {
            self.failures
                .push(format!("{} (class {}): {first}", case.id, case.class));
        }
    }

    pub(super) fn count_request(&mut self, action: &str, difference: Option<String>) {
        self.requests.all += 1;
        match difference {
            None => self.requests.lossless += 1,
            Some(difference) => self
                .failures
                .push(format!("{}/{action}: request: {difference}", self.dir)),
        }
    }
}

/// The counted cases, and the percentage of them that must lose nothing.
struct Goal {
    name: &'static str,
    of: fn(&Row) -> Count,
    percent: f64,
}

/// The rest of the vendor's examples contradict their schemas: numbers with digits masked out, text where a structure
/// is declared.
const GOALS: [Goal; 3] = [
    Goal {
        name: "JSON examples",
        of: |row| row.json,
        percent: 99.9,
    },
    Goal {
        name: "XML examples, all classes",
        of: |row| row.xml,
        percent: 98.0,
    },
    Goal {
        name: "XML examples, classes a b c d h",
        of: |row| row.plain_xml,
        percent: 99.8,
    },
];

/// What was found out, to be printed.
#[derive(Debug)]
pub struct Report {
    rows: Vec<Row>,
}

impl Report {
    pub(super) fn new(rows: Vec<Row>) -> Self {
        Self { rows }
    }

    /// Sentences about everything that failed.
    pub fn failures(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().flat_map(|row| row.failures.iter().map(String::as_str))
    }

    /// Whether every crate compiles without warnings and every request comes out as it went in.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.rows
            .iter()
            .all(|row| row.problem.is_none() && row.warnings == 0 && row.requests.lossless == row.requests.all)
    }

    /// Sentences about the goals for the vendor's examples that are missed, by the share of cases that lose nothing.
    #[must_use]
    pub fn missed_goals(&self) -> Vec<String> {
        let missed = |goal: Goal| {
            let count = self.sum(goal.of);
            let share = count.lossless as f64 * 100.0 / count.all.max(1) as f64;
            (count.all > 0 && share < goal.percent).then(|| {
                let found = percent(count.lossless, count.all);
                format!("{}: {found} lossless, and the goal is {} %", goal.name, goal.percent)
            })
        };
        GOALS.into_iter().filter_map(missed).collect()
    }

    fn sum(&self, pick: fn(&Row) -> Count) -> Count {
        self.rows.iter().map(pick).fold(Count::default(), |sum, count| Count {
            all: sum.all + count.all,
            decoded: sum.decoded + count.decoded,
            lossless: sum.lossless + count.lossless,
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY);
        table.set_header([
            "product", "actions", "skipped", "warnings", "JSON", "decoded", "lossless", "XML", "decoded", "lossless",
            "requests", "equal",
        ]);
        for column in table.column_iter_mut().skip(1) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        for row in &self.rows {
            let mut cells = vec![row.dir.clone()];
            let numbers = [row.actions, row.skipped, row.warnings]
                .into_iter()
                .chain(
                    [&row.json, &row.xml]
                        .into_iter()
                        .flat_map(|count| [count.all, count.decoded, count.lossless]),
                )
                .chain([row.requests.all, row.requests.lossless]);
            cells.extend(numbers.map(|number| number.to_string()));
            table.add_row(cells);
        }
        writeln!(f, "{table}")?;
        for row in self.rows.iter().filter(|row| row.problem.is_some()) {
            writeln!(f, "{}: {}", row.dir, row.problem.as_deref().unwrap_or_default())?;
        }
        let total = |pick: fn(&Row) -> usize| self.rows.iter().map(pick).sum::<usize>();
        let actions = total(|row| row.actions);
        let all = actions + total(|row| row.skipped);
        let clean = self
            .rows
            .iter()
            .filter(|row| row.problem.is_none() && row.warnings == 0)
            .count();
        writeln!(f, "actions imported: {actions} of {all} ({})", percent(actions, all))?;
        writeln!(
            f,
            "crates that compile without warnings: {clean} of {}",
            self.rows.len()
        )?;
        for Goal { name, of, .. } in GOALS {
            let count = self.sum(of);
            let (decoded, lossless) = (percent(count.decoded, count.all), percent(count.lossless, count.all));
            writeln!(f, "{name}: {} cases, {decoded} decoded, {lossless} lossless", count.all)?;
        }
        let requests = self.sum(|row| row.requests);
        write!(
            f,
            "requests: {} actions, {} come out as they went in",
            requests.all,
            percent(requests.lossless, requests.all)
        )
    }
}

fn percent(part: usize, all: usize) -> String {
    if all == 0 {
        return "none".to_owned();
    }
    format!("{:.2} %", part as f64 * 100.0 / all as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goals_count_lost_cases_only() {
        let report = |lossless| {
            let json = Count {
                all: 1000,
                decoded: 1000,
                lossless,
            };
            Report::new(vec![Row { json, ..Row::default() }])
        };
        assert!(report(999).missed_goals().is_empty());
        assert_eq!(
            report(998).missed_goals(),
            ["JSON examples: 99.80 % lossless, and the goal is 99.9 %"]
        );
    }
}
