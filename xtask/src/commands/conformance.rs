use std::{ffi::OsString, path::PathBuf, process::ExitCode};

use clap::Args;

use crate::{
    error::{CommandError, Result},
    process::{cargo, run as run_process, workspace},
};

/// `cargo xtask conformance`. A program of its own does the work, since it takes minutes to build; invalid arguments are
/// reported before that.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder with `<product>/<version>/api-docs.json`.
    #[arg(long, value_name = "DIR")]
    metadata: PathBuf,
    /// The file with the cases, one JSON object per line.
    #[arg(long, value_name = "FILE.jsonl")]
    cases: PathBuf,
    /// Check this product alone, as `product/version`; can be given several times.
    #[arg(long = "product", value_name = "P/V")]
    products: Vec<String>,
    /// The file for the results, one JSON object per line.
    #[arg(long, value_name = "RESULTS.jsonl")]
    out: Option<PathBuf>,
    /// Check at most so many products, spread evenly.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    sample: Option<u32>,
    /// The folder for the generated crates and their build. The default is `target/conformance` in the workspace.
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,
    /// Show so many of the cases that failed.
    #[arg(long, value_name = "N")]
    show: Option<u32>,
    /// Fail also when the goals for the vendor's examples are missed. They are meant for many products: a single one can
    /// have more than its share of examples that contradict their schemas.
    #[arg(long)]
    goals: bool,
}

impl Arguments {
    /// Refuses invalid arguments.
    fn check(&self) -> Result<()> {
        if !self.metadata.is_dir() {
            return Err(CommandError::new(format!(
                "--metadata {} is not a folder; it has to hold <product>/<version>/api-docs.json",
                self.metadata.display()
            )));
        }
        for product in &self.products {
            let document = self.metadata.join(product).join("api-docs.json");
            if !document.is_file() {
                return Err(CommandError::new(format!(
                    "--product {product}: there is no {}",
                    document.display()
                )));
            }
        }
        if !self.cases.exists() || self.cases.is_dir() {
            return Err(CommandError::new(format!(
                "--cases {} is not a file",
                self.cases.display()
            )));
        }
        if let Some(folder) = self.out.as_deref().and_then(|out| out.parent())
            && !folder.as_os_str().is_empty()
            && !folder.is_dir()
        {
            return Err(CommandError::new(format!(
                "--out: there is no folder {} to write into",
                folder.display()
            )));
        }
        Ok(())
    }

    /// Returns the arguments for the program.
    fn to_line(&self) -> Vec<OsString> {
        let mut line: Vec<OsString> = Vec::new();
        let mut add = |flag: &str, value: OsString| line.extend([OsString::from(flag), value]);
        add("--metadata", self.metadata.clone().into());
        add("--cases", self.cases.clone().into());
        for product in &self.products {
            add("--product", product.into());
        }
        if let Some(out) = &self.out {
            add("--out", out.into());
        }
        if let Some(work) = &self.work {
            add("--work", work.into());
        }
        for (flag, number) in [("--sample", self.sample), ("--show", self.show)] {
            if let Some(number) = number {
                add(flag, number.to_string().into());
            }
        }
        if self.goals {
            line.push("--goals".into());
        }
        line
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    arguments.check()?;
    let manifest = workspace().join("Cargo.toml");
    let mut command = cargo(["run", "--package", "acs-conformance", "--manifest-path"]);
    command.arg(manifest).arg("--").args(arguments.to_line());
    // Paths are the caller's, not the workspace's.
    if let Ok(folder) = std::env::current_dir() {
        command.current_dir(folder);
    }
    let status = run_process(&mut command)?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Debug, Parser)]
    struct Program {
        #[command(flatten)]
        arguments: Arguments,
    }

    fn refused(folder: &std::path::Path, line: &str) -> String {
        let metadata = folder.display().to_string();
        let words = format!("conformance --metadata {metadata} {line}");
        let program = Program::try_parse_from(words.split_whitespace()).unwrap();
        program.arguments.check().unwrap_err().to_string()
    }

    #[test]
    fn missing_files_fail_before_the_build() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("missing.jsonl").display().to_string();
        assert!(refused(folder.path(), &format!("--cases {missing}")).contains("missing.jsonl is not a file"));
        let cases = folder.path().join("cases.jsonl");
        std::fs::write(&cases, "").unwrap();
        let cases = cases.display();
        assert!(refused(folder.path(), &format!("--cases {cases} --product a/b")).contains("a/b/api-docs.json"));
        assert!(refused(folder.path(), &format!("--cases {cases} --out {missing}/x")).contains("--out"));
        assert!(refused(&folder.path().join("no"), &format!("--cases {cases}")).contains("is not a folder"));
    }

    #[test]
    fn every_argument_reaches_the_program() {
        let line = "--metadata m --cases c --product a/b --product c/d --out o --work w --sample 3 --show 4 --goals";
        let program = Program::try_parse_from(std::iter::once("x").chain(line.split(' '))).unwrap();
        let mut passed = program.arguments.to_line();
        let mut wanted: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        passed.sort();
        wanted.sort();
        assert_eq!(passed, wanted);
    }
}
