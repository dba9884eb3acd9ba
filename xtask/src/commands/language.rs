use std::{fs, process::ExitCode};

use regex_lite::Regex;

use crate::{
    error::{CommandError, Result},
    process::{repository_files, workspace},
};

/// Phrases that read badly, each with advice.
const PHRASES: [(&str, &str); 10] = [
    (
        r"\bstands? (in|at|for|once|on)\b",
        "say what it is, belongs to, contains or means",
    ),
    (r"\ba setter a\b", "one X per Y"),
    (r"\bRooms?\b", "name the thing: folders, crates, modules"),
    (
        r"\b(if not said|unless told otherwise|if nothing is said)\b",
        "name the default",
    ),
    (r"\bif wanted\b", "say how to turn it on"),
    (r"\bsuch as it is\b", "leave it out"),
    (
        r"^\W*What (is|does|has|a|the|comes|goes) ",
        "begin with a verb, or name the thing",
    ),
    (r"^\W*Whether a [a-z]+ says\b", "Returns whether …"),
    (
        r"^\W*(As|Like) \[`[^`]+`\](, [a-z]|\.$)",
        "write a whole sentence: Returns the errors of …",
    ),
    (
        r"\bis no (endpoint|name|network|region|user agent|header|key|number|list|object|date)\b",
        "is not a valid …",
    ),
];

/// The most words that the name of a test may have.
const WORDS_IN_NAMES: usize = 6;

/// `cargo xtask language`: finds phrases and names of tests that the language rules of `CONTRIBUTING.md` exclude.
pub(super) fn run() -> Result<ExitCode> {
    let rules = Rules::new()?;
    let mut findings = Vec::new();
    for path in repository_files()? {
        if !is_checked(&path) {
            continue;
        }
        // A file that git knows and that was removed is not a finding.
        let Ok(text) = fs::read_to_string(workspace().join(&path)) else {
            continue;
        };
        let is_rust = path.ends_with(".rs");
        findings.extend(
            rules
                .findings(&text, is_rust)
                .into_iter()
                .map(|(line, finding)| format!("{path}:{line}: {finding}")),
        );
    }
    for finding in &findings {
        crate::say!("{finding}");
    }
    if findings.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    crate::warn!(
        "error: {} lines break the language rules of CONTRIBUTING.md",
        findings.len()
    );
    Ok(ExitCode::FAILURE)
}

/// Generated code is checked where it is written, in the emitters; fixtures and snapshots show what others have written.
fn is_checked(path: &str) -> bool {
    let is_text = path.ends_with(".rs") || path.ends_with(".md");
    let is_left_out = path.starts_with("generated-client/")
        || path.contains("/fixtures/")
        || path == "CHANGELOG.md"
        || path == "CONTRIBUTING.md"
        || path == "xtask/src/commands/language.rs";
    is_text && !is_left_out
}

struct Rules {
    phrases: Vec<(Regex, &'static str)>,
    function: Regex,
}

impl Rules {
    fn new() -> Result<Self> {
        let regex = |text: &str| Regex::new(text).map_err(|error| CommandError::new(format!("`{text}`: {error}")));
        Ok(Self {
            phrases: PHRASES
                .iter()
                .map(|(text, advice)| Ok((regex(text)?, *advice)))
                .collect::<Result<_>>()?,
            function: regex(r"^\s*(?:pub )?(?:async )?fn (\w+)")?,
        })
    }

    /// Returns the findings in a text, by line.
    fn findings(&self, text: &str, is_rust: bool) -> Vec<(usize, String)> {
        let mut findings = Vec::new();
        let mut is_test = false;
        for (number, line) in (1..).zip(text.lines()) {
            let prose = if is_rust { comment(line) } else { line };
            for (phrase, advice) in &self.phrases {
                if let Some(found) = phrase.find(prose) {
                    findings.push((number, format!("`{}`: {advice}", found.as_str().trim())));
                }
            }
            if !is_rust {
                continue;
            }
            is_test |= line.contains("#[test]") || line.contains("#[tokio::test");
            if let Some(function) = self.function.captures(line) {
                let words = function[1].split('_').filter(|word| !word.is_empty()).count();
                if is_test && words > WORDS_IN_NAMES {
                    findings.push((
                        number,
                        format!("`{}` has {words} words: at most {WORDS_IN_NAMES}", &function[1]),
                    ));
                }
                is_test = false;
            }
        }
        findings
    }
}

/// Returns the comment of a line of Rust, without its slashes.
fn comment(line: &str) -> &str {
    line.find("//")
        .map_or("", |start| line[start..].trim_start_matches(['/', '!', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<usize> {
        let findings = Rules::new().unwrap().findings(text, true);
        findings.into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn phrases_are_found_in_comments() {
        assert_eq!(
            found("/// What is sent.\nlet rooms = \"stands in\";\n// It stands for a list."),
            [1, 3]
        );
    }

    #[test]
    fn long_names_of_tests_are_found() {
        let text = "fn a_b_c_d_e_f_g() {}\n#[test]\nfn a_b_c_d_e_f_g() {}\n#[test]\nfn a_b_c_d_e_f() {}";
        assert_eq!(found(text), [3]);
    }
}
