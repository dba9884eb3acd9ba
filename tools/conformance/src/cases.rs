use std::{
    borrow::Cow,
    fs::File,
    io::{BufRead as _, BufReader, BufWriter, Write as _},
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::json;

use super::{ConformanceError, Result, runner::Answer};

/// A response example of the vendor.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Case {
    pub(super) id: String,
    pub(super) dir: String,
    pub(super) action: String,
    pub(super) format: String,
    /// The worst difference between the example and its declared schema; a letter of the corpus's own list.
    #[serde(default)]
    pub(super) class: String,
    #[serde(default)]
    pub(super) root: String,
    pub(super) example_text: String,
}

impl Case {
    /// The document as a server would send it: an example without a root element gets one.
    pub(super) fn document(&self) -> Cow<'_, str> {
        if self.format != "xml" || !self.root.starts_with("none") {
            return Cow::Borrowed(&self.example_text);
        }
        // A declaration stands before the root, nowhere else.
        let text = self.example_text.trim_start_matches('\u{feff}').trim_start();
        let text = match text.strip_prefix("<?xml") {
            Some(rest) => rest.split_once("?>").map_or(rest, |(_, rest)| rest),
            None => text,
        };
        Cow::Owned(format!("<{0}Response>{text}</{0}Response>", self.action))
    }
}

/// Reads the cases, one a line, and hands each on.
pub(super) fn read(path: &Path, mut each: impl FnMut(Case) -> Result<()>) -> Result<()> {
    let file = File::open(path).map_err(|error| ConformanceError::file("read", path, &error))?;
    for (index, line) in BufReader::new(file).lines().enumerate() {
        let line = line.map_err(|error| ConformanceError::file("read", path, &error))?;
        if line.trim().is_empty() {
            continue;
        }
        let case = serde_json::from_str(&line)
            .map_err(|error| ConformanceError::new(format!("{}:{}: not a case: {error}", path.display(), index + 1)))?;
        each(case)?;
    }
    Ok(())
}

/// Checks that the file can be read and holds nothing but cases.
pub(super) fn check(path: &Path) -> Result<()> {
    let mut found = false;
    read(path, |_| {
        found = true;
        Ok(())
    })?;
    if found {
        Ok(())
    } else {
        Err(ConformanceError::new(format!(
            "{} has no case; it has to hold one JSON object per line",
            path.display()
        )))
    }
}

/// The file of results.
pub(super) struct Results {
    file: Option<(PathBuf, BufWriter<File>)>,
}

impl Results {
    pub(super) fn create(path: Option<&Path>) -> Result<Self> {
        let file = match path {
            None => None,
            Some(path) => {
                let file = File::create(path).map_err(|error| ConformanceError::file("write", path, &error))?;
                Some((path.to_owned(), BufWriter::new(file)))
            }
        };
        Ok(Self { file })
    }

    pub(super) fn write(&mut self, case: &Case, answer: &Answer) -> Result<()> {
        let Some((path, file)) = &mut self.file else {
            return Ok(());
        };
        let line = match answer {
            Answer::Value(value) => json!({"id": case.id, "ok": true, "value": value}),
            Answer::Error(error) => json!({"id": case.id, "ok": false, "error": error}),
        };
        writeln!(file, "{line}").map_err(|error| ConformanceError::file("write", path, &error))
    }

    pub(super) fn finish(&mut self) -> Result<()> {
        let Some((path, file)) = &mut self.file else {
            return Ok(());
        };
        file.flush()
            .map_err(|error| ConformanceError::file("write", path, &error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(root: &str, text: &str) -> Case {
        Case {
            id: "p/v/A/xml".into(),
            dir: "p/v".into(),
            action: "A".into(),
            format: "xml".into(),
            class: "a".into(),
            root: root.into(),
            example_text: text.into(),
        }
    }

    #[test]
    fn rootless_document_gets_a_root() {
        assert_eq!(
            case("none", "<B>1</B><C/>").document(),
            "<AResponse><B>1</B><C/></AResponse>"
        );
        assert_eq!(
            case("none", "<?xml version=\"1.0\"?>\n<B>1</B>").document(),
            "<AResponse>\n<B>1</B></AResponse>"
        );
        assert_eq!(case("ActionResponse", "<AResponse/>").document(), "<AResponse/>");
    }

    #[test]
    fn broken_cases_are_found_by_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cases.jsonl");
        assert!(check(&path).unwrap_err().to_string().contains("cannot read"));
        std::fs::write(&path, "\n").unwrap();
        assert!(check(&path).unwrap_err().to_string().contains("has no case"));
        let case = r#"{"id": "a", "dir": "p/v", "action": "A", "format": "json", "example_text": "{}"}"#;
        std::fs::write(&path, format!("{case}\n")).unwrap();
        check(&path).unwrap();
        std::fs::write(&path, format!("{case}\n{{}}\n")).unwrap();
        let error = check(&path).unwrap_err().to_string();
        assert!(
            error.contains("cases.jsonl:2: not a case: missing field `id`"),
            "{error}"
        );
    }
}
