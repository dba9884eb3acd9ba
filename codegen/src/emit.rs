//! The files of a crate, one emitter a file.

mod action;
mod action_list;
mod data;
mod error_code;
mod example;
mod library;
mod literal;
mod manifest;
mod readme;
mod request;
mod response;
mod shapes;
mod types;
mod wire;

use crate::{GeneratedFile, Manifest, Options, Problem, ir, render::File};

/// All files, sorted by path.
pub(crate) fn files(product: &ir::Crate, options: &Options) -> Result<Vec<GeneratedFile>, Vec<Problem>> {
    let mut sources = vec![
        ("src/lib.rs".to_owned(), library::file(product, options)),
        ("src/actions.rs".to_owned(), action_list::file(product)),
        ("src/error_code.rs".to_owned(), error_code::file(product)),
    ];
    sources.extend(shapes::files(product));
    if let Some(tests) = wire::file(product) {
        sources.push(("tests/wire.rs".to_owned(), tests));
    }
    for action in &product.actions {
        let path = format!("src/actions/{}.rs", action.module.trim_start_matches("r#"));
        sources.push((path, action::file(product, action)));
    }
    if let Manifest::Standalone { .. } = options.manifest {
        let examples = example::files(product).into_iter();
        sources.extend(examples.map(|(name, file)| (format!("examples/{name}.rs"), file)));
    }
    let files = vec![
        GeneratedFile {
            path: "Cargo.toml".to_owned(),
            contents: manifest::file(product, options),
        },
        GeneratedFile {
            path: "README.md".to_owned(),
            contents: readme::file(product, options),
        },
    ];
    render(sources, files)
}

/// The sources as files, behind those that are there.
fn render(sources: Vec<(String, File)>, mut files: Vec<GeneratedFile>) -> Result<Vec<GeneratedFile>, Vec<Problem>> {
    let mut problems = Vec::new();
    for (path, source) in sources {
        match File::render(source) {
            Ok(contents) => files.push(GeneratedFile { path, contents }),
            Err(error) => problems.push(Problem::new(
                None,
                path,
                format!("the generated code does not parse: {error}"),
            )),
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}
