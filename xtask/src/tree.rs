//! Keeping a folder equal to a set of generated files: one place that writes, checks and prunes.

mod commit;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use similar::TextDiff;

use crate::error::{CommandError, Result};

/// The files that a folder should hold.
#[derive(Debug)]
pub struct Tree {
    root: PathBuf,
    files: BTreeMap<String, String>,
    owned: Vec<(String, &'static str)>,
}

/// A difference between the files of a folder and those that it should hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The path below the folder.
    pub path: String,
    /// The kind of change.
    pub kind: Kind,
}

/// A kind of change to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The file is missing, and is created.
    Add,
    /// The contents of the file differ.
    Update,
    /// The file is left over from an earlier run, and is removed.
    Remove,
}

impl Tree {
    /// Creates a tree from its folder and its files by path.
    ///
    /// Each pair in `owned` is a folder below and an extension: files of that extension which are there and not in
    /// `files` are left over from before, and are removed. Any other file is left alone.
    #[must_use]
    pub fn new<F: Into<String>>(
        root: impl Into<PathBuf>,
        files: impl IntoIterator<Item = (String, String)>,
        owned: impl IntoIterator<Item = (F, &'static str)>,
    ) -> Self {
        Self {
            root: root.into(),
            files: files.into_iter().collect(),
            owned: owned
                .into_iter()
                .map(|(folder, extension)| (folder.into(), extension))
                .collect(),
        }
    }

    /// Returns the folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the number of files that the folder should hold.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Returns whether the folder should hold no files.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Returns the differences, sorted by path.
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

    /// Makes the folder equal to the files, and returns what was done. Either all of it is done, or nothing.
    ///
    /// The caller holds the [`Lock`](crate::lock::Lock).
    ///
    /// # Errors
    /// If a file cannot be written or removed.
    pub fn write(&self) -> Result<Vec<Change>> {
        self.recover()?;
        let changes = self.changes()?;
        self.apply(&changes)?;
        Ok(changes)
    }

    /// Undoes a write that was interrupted, such as by the end of the process.
    ///
    /// # Errors
    /// If a file cannot be put back.
    pub fn recover(&self) -> Result<()> {
        commit::recover(&commit::RealDisk, &self.root)
    }

    /// Makes these changes, all or none.
    ///
    /// # Errors
    /// If a file cannot be written or removed.
    pub fn apply(&self, changes: &[Change]) -> Result<()> {
        let edits: Vec<commit::Edit<'_>> = changes.iter().map(|change| self.edit(change, "")).collect();
        commit::commit(&commit::RealDisk, &self.root, &edits)?;
        self.remove_empty_folders();
        Ok(())
    }

    /// Writes several trees below one folder, all of them or none, and returns what was done in each.
    ///
    /// # Errors
    /// If a file cannot be written or removed, or a tree is not below the folder.
    pub fn write_all(base: &Path, trees: &[Self]) -> Result<Vec<Vec<Change>>> {
        commit::recover(&commit::RealDisk, base)?;
        let mut edits = Vec::new();
        let mut all = Vec::new();
        for tree in trees {
            let prefix = tree
                .root
                .strip_prefix(base)
                .map_err(|_| CommandError::new(format!("{} is not below {}", tree.root.display(), base.display())))?;
            let prefix = format!("{}/", prefix.display());
            let changes = tree.changes()?;
            edits.extend(changes.iter().map(|change| tree.edit(change, &prefix)));
            all.push(changes);
        }
        commit::commit(&commit::RealDisk, base, &edits)?;
        for tree in trees {
            tree.remove_empty_folders();
        }
        Ok(all)
    }

    fn edit(&self, change: &Change, prefix: &str) -> commit::Edit<'_> {
        commit::Edit {
            path: format!("{prefix}{}", change.path),
            contents: match change.kind {
                Kind::Add | Kind::Update => self.files.get(&change.path).map(String::as_str),
                Kind::Remove => None,
            },
        }
    }

    fn remove_empty_folders(&self) {
        for (folder, _) in &self.owned {
            remove_empty_folders(&self.root.join(folder));
        }
    }

    /// Returns the files that the folder should hold, by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, contents)| (path.as_str(), contents.as_str()))
    }

    /// Returns the differences as a unified diff, from the present files to those that the folder should hold.
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

    /// Returns the contents of a file, or `None` if there is no such file.
    ///
    /// # Errors
    /// If it cannot be read, or is reached through a symbolic link.
    pub fn read(&self, path: &str) -> Result<Option<String>> {
        self.refuse_links(path)?;
        let path = self.root.join(path);
        match fs::read(&path) {
            // A file that is not text differs from any text.
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(CommandError::file("read", &path, &error)),
        }
    }

    /// Returns the present files of the owned folders and extensions.
    ///
    /// # Errors
    /// If a folder cannot be listed, or is reached through a symbolic link.
    pub fn present(&self) -> Result<BTreeSet<String>> {
        let mut found = BTreeSet::new();
        for (folder, extension) in &self.owned {
            self.refuse_links(folder)?;
            list(&self.root, folder, extension, &mut found)?;
        }
        Ok(found)
    }

    /// Refuses a path below the root that leads through a symbolic link: what is behind it belongs to somebody else.
    fn refuse_links(&self, path: &str) -> Result<()> {
        let mut place = self.root.clone();
        for part in path.split('/') {
            place.push(part);
            if fs::symlink_metadata(&place).is_ok_and(|found| found.is_symlink()) {
                let target = fs::read_link(&place).unwrap_or_default();
                return Err(CommandError::new(format!(
                    "{} is a symbolic link to {}, and nothing is read or written through it; replace it, or name \
                     another folder",
                    place.display(),
                    target.display()
                )));
            }
        }
        Ok(())
    }
}

fn list(root: &Path, folder: &str, extension: &str, found: &mut BTreeSet<String>) -> Result<()> {
    let path = root.join(folder);
    let entries = match fs::read_dir(&path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(CommandError::file("list", &path, &error)),
    };
    for entry in entries {
        let entry = entry.map_err(|error| CommandError::file("list", &path, &error))?;
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        let kind = entry
            .file_type()
            .map_err(|error| CommandError::file("read", &entry.path(), &error))?;
        if kind.is_dir() {
            list(root, &name, extension, found)?;
        } else if Path::new(&name).extension().is_some_and(|found| found == extension) {
            found.insert(name);
        }
    }
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
            [("src", "rs")],
        )
    }

    #[test]
    fn writes_differences_and_removes_stale_files() {
        let root = tempfile::tempdir().unwrap();
        tree(
            root.path(),
            &[("src/a.rs", "a\n"), ("src/deep/old.rs", "old\n"), ("README.md", "r\n")],
        )
        .write()
        .unwrap();
        fs::write(root.path().join("by-hand.txt"), "kept").unwrap();
        fs::write(root.path().join("src/notes.md"), "kept").unwrap();
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
        assert!(root.path().join("by-hand.txt").exists() && root.path().join("src/notes.md").exists());
    }

    #[test]
    fn diff_shows_change_without_writing() {
        let root = tempfile::tempdir().unwrap();
        tree(root.path(), &[("src/a.rs", "one\ntwo\n")]).write().unwrap();
        let wanted = tree(root.path(), &[("src/a.rs", "one\nthree\n")]);
        let changes = wanted.changes().unwrap();
        let diff = wanted.diff(&changes).unwrap();
        assert!(diff.contains("-two\n+three\n"), "{diff}");
        assert_eq!(fs::read_to_string(root.path().join("src/a.rs")).unwrap(), "one\ntwo\n");
    }

    #[test]
    fn folder_for_file_is_an_error() {
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

    #[cfg(unix)]
    #[test]
    fn symlinked_folder_is_refused() {
        let (root, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(other.path().join("own.rs"), "own\n").unwrap();
        std::os::unix::fs::symlink(other.path(), root.path().join("src")).unwrap();
        for files in [&[("src/a.rs", "a\n")][..], &[("README.md", "r\n")]] {
            let error = tree(root.path(), files).write().unwrap_err().to_string();
            assert!(error.contains("src is a symbolic link to"), "{error}");
        }
        assert_eq!(fs::read_dir(other.path()).unwrap().count(), 1);
        assert!(!root.path().join("README.md").exists());
    }

    #[test]
    fn trees_are_written_together_or_not() {
        let root = tempfile::tempdir().unwrap();
        let first = tree(&root.path().join("one"), &[("src/a.rs", "a\n")]);
        let second = tree(&root.path().join("two"), &[("src/b.rs", "b\n")]);
        fs::create_dir_all(root.path().join("two")).unwrap();
        // The second tree cannot be written: there is a file where a folder has to be.
        fs::write(root.path().join("two/src"), "").unwrap();
        assert!(Tree::write_all(root.path(), &[first, second]).is_err());
        assert!(!root.path().join("one").exists());
    }
}
