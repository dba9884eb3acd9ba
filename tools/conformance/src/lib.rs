//! The vendor's own examples against the generated code: imports and generates every product of a folder of metadata,
//! compiles it, decodes every case with the generated response types, and sends a synthesized request for every action
//! through the encoder and the emulator's parser.

mod build;
mod cases;
mod lossless;
mod products;
mod report;
mod requests;
mod runner;
mod synthesis;

use std::{collections::BTreeMap, fmt, path::PathBuf};

use cases::Case;
use report::{Report, Row};
use runner::{Answer, Question, Runner};

/// What to check, and where to put the results.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The folder with `<product>/<version>/api-docs.json`.
    pub metadata: PathBuf,
    /// The file with the cases, one JSON object a line.
    pub cases: PathBuf,
    /// `product/version`, for those alone; all if empty.
    pub products: Vec<String>,
    /// Where the results go, one JSON object a line.
    pub out: Option<PathBuf>,
    /// At most so many products, spread evenly over the sorted list.
    pub sample: Option<usize>,
    /// The folder for generated crates and their build.
    pub work: PathBuf,
    /// The folder of the workspace, where the runtime is.
    pub workspace: PathBuf,
}

/// The error of a run that could not be finished: a message that says what failed, and where.
#[derive(Debug)]
pub struct ConformanceError(String);

impl ConformanceError {
    fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    fn file(action: &str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Self(format!("cannot {action} {}: {error}", path.display()))
    }
}

impl fmt::Display for ConformanceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConformanceError {}

/// The result of a step.
pub type Result<T> = std::result::Result<T, ConformanceError>;

/// Runs the check and returns the report, to be printed. Progress goes to standard error.
///
/// # Errors
/// If a file cannot be read or written, or nothing could be built.
pub fn run(options: &Options) -> Result<Report> {
    // Before minutes of compiling: what is wrong with the files is known at once.
    cases::check(&options.cases)?;
    let mut results = cases::Results::create(options.out.as_deref())?;
    let mut products = products::prepare(options)?;
    let built = build::build(options, &mut products)?;
    let mut rows: BTreeMap<String, Row> = products
        .iter()
        .map(|product| (product.dir.clone(), Row::new(product)))
        .collect();
    let mut runner = Runner::start(&built)?;

    let mut done = 0usize;
    cases::read(&options.cases, |case| {
        let Some(product) = products.iter().find(|product| product.dir == case.dir) else {
            return Ok(());
        };
        let answer = decode(&mut runner, product, &case)?;
        if let Some(row) = rows.get_mut(&case.dir) {
            row.count(product, &case, &answer);
        }
        results.write(&case, &answer)?;
        done += 1;
        if done.is_multiple_of(1000) {
            eprintln!("decoded {done} cases");
        }
        Ok(())
    })?;
    results.finish()?;

    for product in products.iter().filter(|product| product.problem.is_none()) {
        let Some(row) = rows.get_mut(&product.dir) else {
            continue;
        };
        for action in &product.spec.actions {
            row.count_request(&action.action, requests::check(&mut runner, product, action)?);
        }
    }
    runner.stop()?;
    Ok(Report::new(rows.into_values().collect()))
}

fn decode(runner: &mut Runner, product: &products::Product, case: &Case) -> Result<Answer> {
    if let Some(problem) = &product.problem {
        return Ok(Answer::Error(problem.clone()));
    }
    if let Some(skipped) = product.skipped.get(&case.action) {
        return Ok(Answer::Error(format!("the action was not imported: {skipped}")));
    }
    runner.ask(&Question::Decode {
        dir: &case.dir,
        action: &case.action,
        text: &case.document(),
    })
}
