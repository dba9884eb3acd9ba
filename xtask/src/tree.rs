//! Keeping a folder equal to a set of generated files: one place that writes, checks and prunes.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
};

use similar::TextDiff;

use crate::failure::{Failure, Result};

/// The files that a folder should hold.
#[derive(Debug)]
pub struct Tree {
    root: PathBuf,
    files: BTreeMap<String, String>,
    owned: Vec<String>,
}

/// One file that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The path below the folder.
    pub path: String,
    /// What is to be done about it.
    pub kind: Kind,
}

/// What is to be done about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is missing.
    Add,
    /// Its content differs.
    Update,
    /// It is left over from before.
    Remove,
}

impl Tree {
    /// The folder and its files by path; folders in `owned` hold nothing else, so what is stale there is removed.
    #[must_use]
    pub fn new(
        root: impl Into<PathBuf>,
        files: impl IntoIterator<Item = (String, String)>,
        owned: impl IntoIterator<Item = &'static str>,
    ) -> Self {
        Self {
            root: root.into(),
            files: files.into_iter().collect(),
            owned: owned.into_iter().map(str::to_owned).collect(),
        }
    }

    /// The folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// How many files there should be.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there should be none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// What differs, sorted by path.
    ///
    /// # Errors
    /// If a file or folder cannot be read.
    pub fn changes(&self) -> Result<Vec<Change>> {
        let mut changes = Vec::new();
        for (path, wanted) in &self.files {
            let kind = match self.read(path)? {
                None => Kind::Add,
                Some(found) if &found != wanted => Kind::Update,
                Some(_) => continue,
            };
            changes.push(Change {
                path: path.clone(),
                kind,
            });
        }
        for path in self.present()? {
            if !self.files.contains_key(&path) {
                changes.push(Change {
                    path,
                    kind: Kind::Remove,
                });
            }
        }
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(changes)
    }

    /// Makes the folder equal to the files, and says what was done. A file is written beside its place and moved there,
    /// so that none is ever half-written.
    ///
    /// # Errors
    /// If a file cannot be written or removed.
    pub fn write(&self) -> Result<Vec<Change>> {
        let changes = self.changes()?;
        for change in &changes {
            let path = self.root.join(&change.path);
            match (change.kind, self.files.get(&change.path)) {
                (Kind::Add | Kind::Update, Some(contents)) => {
                    replace(&path, contents).map_err(|error| Failure::file("write", &path, &error))?;
                }
                _ => fs::remove_file(&path).map_err(|error| Failure::file("remove", &path, &error))?,
            }
        }
        for folder in &self.owned {
            remove_empty_folders(&self.root.join(folder));
        }
        Ok(changes)
    }

    /// What differs, as a unified diff from what is there to what should be.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub fn diff(&self, changes: &[Change]) -> Result<String> {
        let mut text = String::new();
        for change in changes {
            let found = self.read(&change.path)?.unwrap_or_default();
            let wanted = self.files.get(&change.path).map_or("", String::as_str);
            let diff = TextDiff::from_lines(found.as_str(), wanted);
            let (old, new) = match change.kind {
                Kind::Add => ("/dev/null".to_owned(), format!("b/{}", change.path)),
                Kind::Update => (format!("a/{}", change.path), format!("b/{}", change.path)),
                Kind::Remove => (format!("a/{}", change.path), "/dev/null".to_owned()),
            };
            text.push_str(&diff.unified_diff().header(&old, &new).to_string());
        }
        Ok(text)
    }

    fn read(&self, path: &str) -> Result<Option<String>> {
        let path = self.root.join(path);
        match fs::read(&path) {
            // A file that is not text differs from any text.
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::file("read", &path, &error)),
        }
    }

    /// The files in the owned folders.
    fn present(&self) -> Result<BTreeSet<String>> {
        let mut found = BTreeSet::new();
        for folder in &self.owned {
            list(&self.root, folder, &mut found)?;
        }
        Ok(found)
    }
}

fn list(root: &Path, folder: &str, found: &mut BTreeSet<String>) -> Result<()> {
    let path = root.join(folder);
    let entries = match fs::read_dir(&path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Failure::file("list", &path, &error)),
    };
    for entry in entries {
        let entry = entry.map_err(|error| Failure::file("list", &path, &error))?;
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        let kind = entry
            .file_type()
            .map_err(|error| Failure::file("read", &entry.path(), &error))?;
        if kind.is_dir() {
            list(root, &name, found)?;
        } else {
            found.insert(name);
        }
    }
    Ok(())
}

fn replace(path: &Path, contents: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new().prefix(".new-").tempfile_in(folder)?;
    file.write_all(contents.as_bytes())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // A temporary file is private; sources are not.
        file.as_file().set_permissions(fs::Permissions::from_mode(0o644))?;
    }
    file.persist(path)?;
    Ok(())
}

/// Removes folders that have become empty. One that is not empty stays, which is what `remove_dir` fails for.
fn remove_empty_folders(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove_empty_folders(&entry.path());
            let _ = fs::remove_dir(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(root: &Path, files: &[(&str, &str)]) -> Tree {
        Tree::new(
            root,
            files
                .iter()
                .map(|(path, text)| ((*path).to_owned(), (*text).to_owned())),
            ["src"],
        )
    }

    #[test]
    fn only_what_differs_is_written_and_what_is_stale_goes() {
        let root = tempfile::tempdir().unwrap();
        tree(
            root.path(),
            &[("src/a.rs", "a\n"), ("src/deep/old.rs", "old\n"), ("README.md", "r\n")],
        )
        .write()
        .unwrap();
        fs::write(root.path().join("by-hand.txt"), "kept").unwrap();
        let before = fs::metadata(root.path().join("src/a.rs")).unwrap().modified().unwrap();

        let changes = tree(
            root.path(),
            &[("src/a.rs", "a\n"), ("src/b.rs", "b\n"), ("README.md", "new\n")],
        )
        .write();
        let changes: Vec<_> = changes
            .unwrap()
            .into_iter()
            .map(|change| (change.path, change.kind))
            .collect();
        assert_eq!(
            changes,
            [
                ("README.md".to_owned(), Kind::Update),
                ("src/b.rs".to_owned(), Kind::Add),
                ("src/deep/old.rs".to_owned(), Kind::Remove),
            ]
        );
        assert_eq!(
            fs::metadata(root.path().join("src/a.rs")).unwrap().modified().unwrap(),
            before
        );
        assert!(!root.path().join("src/deep").exists());
        assert!(root.path().join("by-hand.txt").exists());
    }

    #[test]
    fn a_check_writes_nothing_and_shows_a_diff() {
        let root = tempfile::tempdir().unwrap();
        tree(root.path(), &[("src/a.rs", "one\ntwo\n")]).write().unwrap();
        let wanted = tree(root.path(), &[("src/a.rs", "one\nthree\n")]);
        let changes = wanted.changes().unwrap();
        let diff = wanted.diff(&changes).unwrap();
        assert!(diff.contains("-two\n+three\n"), "{diff}");
        assert_eq!(fs::read_to_string(root.path().join("src/a.rs")).unwrap(), "one\ntwo\n");
    }

    #[test]
    fn nothing_is_left_of_a_write_that_fails() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("src/a.rs")).unwrap();
        let error = tree(root.path(), &[("src/a.rs", "a\n")]).write().unwrap_err();
        assert!(error.to_string().contains("src/a.rs"), "{error}");
        let names: Vec<_> = fs::read_dir(root.path().join("src"))
            .unwrap()
            .flatten()
            .map(|e| e.file_name())
            .collect();
        assert_eq!(names, ["a.rs"]);
    }
}
