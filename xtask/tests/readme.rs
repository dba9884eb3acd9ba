//! The commands that the repository's Markdown files name exist, with their arguments.

#[path = "../../tests/src/markdown.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests use the rest")]
mod markdown;

use clap::Subcommand as _;
use xtask::{commands::Command, process::workspace};

/// Returns the error of a command line that begins with `cargo`, if it has one.
fn problem(words: &[String]) -> Option<String> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let value = |option: &str| {
        let at = words.iter().position(|word| *word == option)?;
        words.get(at + 1).copied()
    };
    match words.as_slice() {
        ["cargo", "xtask", ..] => {
            let xtask = Command::augment_subcommands(clap::Command::new("xtask")).no_binary_name(true);
            let parsed = xtask.try_get_matches_from(&words[2..]);
            parsed.err().map(|error| error.to_string())
        }
        // A test of the emulator checks the arguments of its program.
        ["cargo", "run" | "build", ..] => {
            let package = value("-p")?;
            let (folder, bins) = match package {
                "acs-emulator" => ("crates/emulator", "src/bin"),
                "acs-benches" => ("benches", "src/bin"),
                "acs-codegen" => ("codegen", "src/bin"),
                "acs-examples" => ("examples", ""),
                other => return Some(format!("there is no package {other}")),
            };
            let folder = workspace().join(folder);
            let sources = [("--bin", bins), ("--example", "examples")];
            sources.iter().find_map(|(option, sources)| {
                let name = value(option)?;
                let file = folder.join(sources).join(format!("{name}.rs"));
                let main = folder.join(sources).join(name).join("main.rs");
                (!file.is_file() && !main.is_file()).then(|| format!("{package} has no {option} {name}"))
            })
        }
        ["cargo", "check" | "deny" | "fmt" | "insta" | "test", ..] => None,
        [program, ..] if program.starts_with("benches/") && !workspace().join(program).is_file() => {
            Some(format!("there is no file {program}"))
        }
        ["cargo", other, ..] => Some(format!("nothing is known of `cargo {other}`")),
        _ => None,
    }
}

#[test]
fn commands_in_documents_exist() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for path in markdown::files(&workspace()).unwrap() {
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.display().to_string();
        let blocks = markdown::blocks(&name, &text);
        let shell = blocks
            .iter()
            .filter(|block| ["", "sh"].contains(&block.language.as_str()));
        let commands = shell
            .flat_map(markdown::commands)
            .chain(markdown::inline_commands(&text));
        for words in commands {
            count += 1;
            if let Some(problem) = problem(&words) {
                wrong.push(format!("{name}: {}: {problem}", words.join(" ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 20, "only {count} commands were found");
}

#[test]
fn unknown_arguments_are_noticed() {
    for line in [
        "cargo xtask regenerat",
        "cargo xtask regenerate --chek",
        "cargo run -p acs-benches --bin nosuch",
        "cargo run -p nosuch",
        "cargo nosuch",
        "benches/nosuch.py",
    ] {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        assert!(problem(&words).is_some(), "{line}");
    }
}
