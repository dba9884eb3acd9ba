//! Generates the crate of one product version from a folder of specs: `generate SPECS OUT`. The files are not formatted;
//! `cargo xtask regenerate` and `new-product` run rustfmt as well.

use std::{fs, path::Path, process::ExitCode};

use acs_codegen::{Options, generate};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [specs, out] = arguments.as_slice() else {
        eprintln!("usage: generate SPECS OUT");
        return ExitCode::FAILURE;
    };
    let spec = match acs_spec::load::product(Path::new(specs)) {
        Ok(spec) => spec,
        Err(report) => {
            eprintln!("{}", report.plain());
            return ExitCode::FAILURE;
        }
    };
    match generate(&spec, &Options::default()) {
        Ok(files) => {
            for file in files {
                let path = Path::new(out).join(&file.path);
                let written = path
                    .parent()
                    .map_or(Ok(()), fs::create_dir_all)
                    .and_then(|()| fs::write(&path, file.contents));
                if let Err(error) = written {
                    eprintln!("{}: {error}", path.display());
                    return ExitCode::FAILURE;
                }
            }
            ExitCode::SUCCESS
        }
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            ExitCode::FAILURE
        }
    }
}
