//! Blocks of code in the repository's Markdown files, for the tests that run or check every one of them.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A block of code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The file, relative to the repository.
    pub file: String,
    /// The line that it starts in, from 1.
    pub line: usize,
    /// What stands behind the fence; empty for a block that is only indented.
    pub language: String,
    /// The code.
    pub text: String,
}

/// Returns the Markdown files of a repository, sorted. The changelog is left out, since it shows earlier versions, as are
/// fixtures and whatever is built or installed.
///
/// # Errors
/// If a folder cannot be read.
pub fn files(repository: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![repository.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let is_left_out =
                name.starts_with('.') || ["target", "node_modules", "fixtures", "CHANGELOG.md"].contains(&&*name);
            if is_left_out {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// All blocks of all [`files`].
///
/// # Errors
/// If a file or a folder cannot be read.
pub fn all(repository: &Path) -> io::Result<Vec<Block>> {
    let mut all = Vec::new();
    for path in files(repository)? {
        let name = path.strip_prefix(repository).unwrap_or(&path).display().to_string();
        all.extend(blocks(&name.replace('\\', "/"), &fs::read_to_string(&path)?));
    }
    Ok(all)
}

/// The blocks of a text: fenced ones, and indented ones behind an empty line.
#[must_use]
pub fn blocks(file: &str, text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = text.lines().enumerate().peekable();
    let mut in_paragraph = false;
    let mut in_list = false;
    while let Some((at, line)) = lines.next() {
        let start = line.trim_start();
        let fence: String = start.chars().take_while(|c| *c == '`').collect();
        let mut block = Block {
            file: file.to_owned(),
            line: at + 1,
            language: start[fence.len()..].trim().to_owned(),
            text: String::new(),
        };
        if fence.len() >= 3 {
            let indent = line.len() - start.len();
            for (_, line) in lines
                .by_ref()
                .take_while(|(_, line)| !line.trim_start().starts_with(&fence))
            {
                block.text.push_str(line.get(indent..).unwrap_or(line.trim_start()));
                block.text.push('\n');
            }
            blocks.push(block);
            in_paragraph = false;
        } else if line.starts_with("    ") && !in_paragraph && !in_list {
            block.language.clear();
            block.text = line[4..].to_owned() + "\n";
            while let Some((_, line)) = lines.next_if(|(_, line)| line.starts_with("    ") || line.trim().is_empty()) {
                block.text.push_str(line.get(4..).unwrap_or_default());
                block.text.push('\n');
            }
            block.text.truncate(block.text.trim_end().len());
            block.text.push('\n');
            blocks.push(block);
        } else {
            in_paragraph = !start.is_empty();
            let numbered = start.trim_start_matches(|c: char| c.is_ascii_digit());
            let item = start.starts_with("- ") || (numbered.len() < start.len() && numbered.starts_with(". "));
            in_list = item || (in_list && (start.is_empty() || line.starts_with("  ")));
        }
    }
    blocks
}

/// The command lines of a block of shell commands, without their comments.
#[must_use]
pub fn commands(block: &Block) -> Vec<Vec<String>> {
    let lines = block
        .text
        .lines()
        .map(|line| line.split(" #").next().unwrap_or_default());
    let words = lines.map(|line| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
    words
        .filter(|words| words.first().is_some_and(|word| !word.starts_with('#')))
        .collect()
}

/// The command lines in a text in single backquotes that begin with `cargo`.
#[must_use]
pub fn inline_commands(text: &str) -> Vec<Vec<String>> {
    let codes = text.split('`').skip(1).step_by(2);
    let commands = codes.filter(|code| code.starts_with("cargo "));
    commands
        .map(|code| code.split_whitespace().map(str::to_owned).collect())
        .collect()
}
