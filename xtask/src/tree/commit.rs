//! Changing a set of files as a whole: everything is written beside the tree first, then moved into place. Whatever
//! fails on the way, the old tree is put back.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::error::{CommandError, Result};

/// A change of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit<'a> {
    /// The path below the base folder, with `/` between its parts.
    pub(super) path: String,
    /// The new contents; `None` removes the file.
    pub(super) contents: Option<&'a str>,
}

/// The operations on files that a commit consists of. Tests make each of them fail.
pub(super) trait Disk {
    fn create_dir(&self, path: &Path) -> io::Result<()>;
    fn write(&self, path: &Path, contents: &str) -> io::Result<()>;
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    fn remove_dir(&self, path: &Path) -> io::Result<()>;
    fn remove_dir_all(&self, path: &Path) -> io::Result<()>;
}

/// The file system.
pub(super) struct RealDisk;

impl Disk for RealDisk {
    fn create_dir(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    fn write(&self, path: &Path, contents: &str) -> io::Result<()> {
        fs::write(path, contents)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn remove_dir_all(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir_all(path)
    }
}

/// Holds new and old files while a commit is under way: `new`, `old` and `added`. It lies in the base folder, so that
/// moving a file never crosses file systems.
const STAGE: &str = ".acs-stage";
/// The name that the stage gets when the commit is complete: what it still holds can go.
const DONE: &str = ".acs-stage-done";

/// Makes all edits below the base folder, or none.
///
/// A commit that was interrupted before is undone first. The caller holds the lock.
pub(super) fn commit(disk: &impl Disk, base: &Path, edits: &[Edit<'_>]) -> Result<()> {
    recover(disk, base)?;
    if edits.is_empty() {
        return Ok(());
    }
    let mut commit = Commit {
        disk,
        base,
        stage: base.join(STAGE),
        undo: Vec::new(),
    };
    match commit.run(edits) {
        Ok(()) => {
            // The commit is complete: what cannot be removed now, the next one removes.
            let _ = disk.remove_dir_all(&base.join(DONE));
            Ok(())
        }
        Err(failure) => Err(commit.roll_back(failure)),
    }
}

struct Commit<'a, D> {
    disk: &'a D,
    base: &'a Path,
    stage: PathBuf,
    undo: Vec<Undo>,
}

/// The reverse of a step.
enum Undo {
    RemoveFolder(PathBuf),
    MoveBack { from: PathBuf, to: PathBuf },
}

impl<D: Disk> Commit<'_, D> {
    fn run(&mut self, edits: &[Edit<'_>]) -> Result<()> {
        self.folders(&self.stage.clone())?;
        let mut added = Vec::new();
        for edit in edits {
            let target = self.base.join(&edit.path);
            match fs::symlink_metadata(&target) {
                Ok(found) if found.is_dir() => {
                    return Err(CommandError::new(format!(
                        "cannot write {}: it is a folder",
                        target.display()
                    )));
                }
                Ok(_) => {}
                Err(_) => added.push(edit.path.as_str()),
            }
            if let Some(contents) = edit.contents {
                self.write(&self.stage.join("new").join(&edit.path), contents, &target)?;
            }
        }
        let list = self.stage.join("added");
        self.write(&list, &added.join("\n"), &list)?;
        for edit in edits {
            let target = self.base.join(&edit.path);
            if !added.contains(&edit.path.as_str()) {
                self.rename(&target, &self.stage.join("old").join(&edit.path), &target)?;
            }
            if edit.contents.is_some() {
                self.rename(&self.stage.join("new").join(&edit.path), &target, &target)?;
            }
        }
        let done = self.base.join(DONE);
        self.disk
            .rename(&self.stage, &done)
            .map_err(|error| CommandError::file("rename", &self.stage, &error))
    }

    /// Writes a staged file; a failure names the file that it is for.
    fn write(&mut self, path: &Path, contents: &str, target: &Path) -> Result<()> {
        self.folders(path.parent().unwrap_or(self.base))?;
        self.disk
            .write(path, contents)
            .map_err(|error| CommandError::file("write", target, &error))
    }

    fn rename(&mut self, from: &Path, to: &Path, target: &Path) -> Result<()> {
        self.folders(to.parent().unwrap_or(self.base))?;
        self.disk
            .rename(from, to)
            .map_err(|error| CommandError::file("write", target, &error))?;
        self.undo.push(Undo::MoveBack {
            from: to.to_owned(),
            to: from.to_owned(),
        });
        Ok(())
    }

    /// Creates a folder with its parents.
    fn folders(&mut self, path: &Path) -> Result<()> {
        let missing: Vec<&Path> = path
            .ancestors()
            .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
            .collect();
        for folder in missing.into_iter().rev() {
            self.disk
                .create_dir(folder)
                .map_err(|error| CommandError::file("create the folder", folder, &error))?;
            if !folder.starts_with(&self.stage) {
                self.undo.push(Undo::RemoveFolder(folder.to_owned()));
            }
        }
        Ok(())
    }

    /// Puts everything back, and says so; or says what could not be put back.
    fn roll_back(mut self, failure: CommandError) -> CommandError {
        let mut stuck = Vec::new();
        let mut folders = Vec::new();
        while let Some(step) = self.undo.pop() {
            match step {
                Undo::RemoveFolder(path) => folders.push(path),
                Undo::MoveBack { from, to } => {
                    if let Err(error) = self.disk.rename(&from, &to) {
                        stuck.push(format!("\n  {}: {error}", from.display()));
                    }
                }
            }
        }
        if !stuck.is_empty() {
            return CommandError::new(format!(
                "{failure}; the files as they were are in {}, and these could not be moved back:{}\nThe next command \
                 that writes here moves them back first",
                self.stage.display(),
                stuck.concat()
            ));
        }
        // The remains are empty folders or copies, so failing to remove them loses nothing.
        let _ = self.disk.remove_dir_all(&self.stage);
        for folder in folders {
            let _ = self.disk.remove_dir(&folder);
        }
        CommandError::new(format!("{failure}; nothing was changed"))
    }
}

/// Undoes a commit that was interrupted, and removes what a complete one left over.
pub(super) fn recover(disk: &impl Disk, base: &Path) -> Result<()> {
    let done = base.join(DONE);
    if done.exists() {
        disk.remove_dir_all(&done)
            .map_err(|error| CommandError::file("remove", &done, &error))?;
    }
    let stage = base.join(STAGE);
    if !stage.exists() {
        return Ok(());
    }
    let added = fs::read_to_string(stage.join("added")).unwrap_or_default();
    for path in added.lines().filter(|path| !path.is_empty()) {
        let target = base.join(path);
        // One that is still staged was never moved into place.
        if !stage.join("new").join(path).exists() && target.is_file() {
            disk.remove_file(&target)
                .map_err(|error| CommandError::file("remove", &target, &error))?;
        }
    }
    let old = stage.join("old");
    for path in files(&old)? {
        let target = base.join(&path);
        disk.rename(&old.join(&path), &target)
            .map_err(|error| CommandError::file("put back", &target, &error))?;
    }
    disk.remove_dir_all(&stage)
        .map_err(|error| CommandError::file("remove", &stage, &error))?;
    crate::warn!("put {} back to before a command that was interrupted", base.display());
    Ok(())
}

/// Returns the files below a folder, by path.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut pending = vec![PathBuf::new()];
    while let Some(path) = pending.pop() {
        let listed = match fs::read_dir(folder.join(&path)) {
            Ok(listed) => listed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(CommandError::file("list", &folder.join(&path), &error)),
        };
        for entry in listed {
            let entry = entry.map_err(|error| CommandError::file("list", &folder.join(&path), &error))?;
            let path = path.join(entry.file_name());
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                pending.push(path);
            } else {
                found.push(path);
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use std::{cell::Cell, collections::BTreeMap};

    use super::*;

    /// Fails some of its operations.
    struct FaultyDisk {
        operations: Cell<usize>,
        fails: Box<dyn Fn(usize, &'static str) -> bool>,
    }

    impl FaultyDisk {
        fn new(fails: impl Fn(usize, &'static str) -> bool + 'static) -> Self {
            Self {
                operations: Cell::new(0),
                fails: Box::new(fails),
            }
        }

        fn operation<T>(&self, name: &'static str, run: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
            let number = self.operations.replace(self.operations.get() + 1);
            if (self.fails)(number, name) {
                return Err(io::ErrorKind::StorageFull.into());
            }
            run()
        }
    }

    impl Disk for FaultyDisk {
        fn create_dir(&self, path: &Path) -> io::Result<()> {
            self.operation("create_dir", || RealDisk.create_dir(path))
        }

        fn write(&self, path: &Path, contents: &str) -> io::Result<()> {
            self.operation("write", || RealDisk.write(path, contents))
                // A full disk keeps what fitted.
                .inspect_err(|_| drop(fs::write(path, &contents[..contents.len() / 2])))
        }

        fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
            self.operation("rename", || RealDisk.rename(from, to))
        }

        fn remove_file(&self, path: &Path) -> io::Result<()> {
            self.operation("remove_file", || RealDisk.remove_file(path))
        }

        fn remove_dir(&self, path: &Path) -> io::Result<()> {
            self.operation("remove_dir", || RealDisk.remove_dir(path))
        }

        fn remove_dir_all(&self, path: &Path) -> io::Result<()> {
            self.operation("remove_dir_all", || RealDisk.remove_dir_all(path))
        }
    }

    fn edits() -> Vec<Edit<'static>> {
        [
            ("src/changed.rs", Some("changed now\n")),
            ("src/deep/new.rs", Some("new\n")),
            ("src/gone.rs", None),
            ("README.md", Some("readme now\n")),
            ("tests/wire.rs", Some("tests\n")),
        ]
        .map(|(path, contents)| Edit {
            path: path.to_owned(),
            contents,
        })
        .into()
    }

    fn old() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("src")).unwrap();
        for (path, text) in [
            ("src/changed.rs", "changed\n"),
            ("src/gone.rs", "gone\n"),
            ("src/same.rs", "same\n"),
            ("README.md", "readme\n"),
        ] {
            fs::write(root.path().join(path), text).unwrap();
        }
        root
    }

    /// Every file and folder with its contents.
    fn snapshot(root: &Path) -> BTreeMap<PathBuf, Option<String>> {
        let mut found = BTreeMap::new();
        let mut pending = vec![root.to_owned()];
        while let Some(folder) = pending.pop() {
            for entry in fs::read_dir(&folder).unwrap().flatten() {
                let path = entry.path();
                let contents = fs::read_to_string(&path).ok();
                if contents.is_none() {
                    pending.push(path.clone());
                }
                found.insert(path.strip_prefix(root).unwrap().to_owned(), contents);
            }
        }
        found
    }

    #[test]
    fn commit_makes_every_edit() {
        let root = old();
        commit(&RealDisk, root.path(), &edits()).unwrap();
        let found = snapshot(root.path());
        let text = |path: &str| found.get(Path::new(path)).cloned().flatten();
        assert_eq!(text("src/changed.rs").as_deref(), Some("changed now\n"));
        assert_eq!(text("src/deep/new.rs").as_deref(), Some("new\n"));
        assert_eq!(text("src/same.rs").as_deref(), Some("same\n"));
        assert_eq!(text("README.md").as_deref(), Some("readme now\n"));
        assert_eq!(text("tests/wire.rs").as_deref(), Some("tests\n"));
        assert_eq!(found.len(), 8, "{found:?}");
    }

    #[test]
    fn any_single_failure_keeps_old_tree() {
        let mut failures = 0;
        for number in 0.. {
            let root = old();
            let before = snapshot(root.path());
            let disk = FaultyDisk::new(move |at, _| at == number);
            match commit(&disk, root.path(), &edits()) {
                Err(failure) => {
                    assert!(failure.to_string().contains("nothing was changed"), "{failure}");
                    assert_eq!(snapshot(root.path()), before, "operation {number}: {failure}");
                    failures += 1;
                }
                // Every step succeeded; only the last cleaning up may have failed.
                Ok(()) if disk.operations.get() <= number => break,
                Ok(()) => {}
            }
        }
        assert!(failures >= 20, "{failures} operations failed");
    }

    #[test]
    fn full_disk_keeps_old_tree() {
        for number in 0..5 {
            let root = old();
            let before = snapshot(root.path());
            let writes = Cell::new(0);
            let disk = FaultyDisk::new(move |_, name| name == "write" && writes.replace(writes.get() + 1) >= number);
            let failure = commit(&disk, root.path(), &edits()).unwrap_err().to_string();
            assert!(failure.contains("nothing was changed"), "{failure}");
            assert_eq!(snapshot(root.path()), before);
        }
    }

    #[test]
    fn interrupted_commit_is_undone_by_next() {
        let complete = {
            let root = old();
            commit(&RealDisk, root.path(), &edits()).unwrap();
            snapshot(root.path())
        };
        for number in 0.. {
            let root = old();
            let before = snapshot(root.path());
            // Nothing works any more, taking steps back included: as if the process had been killed there.
            let killed = FaultyDisk::new(move |at, _| at >= number);
            let outcome = commit(&killed, root.path(), &edits());
            recover(&RealDisk, root.path()).unwrap();
            let mut found = snapshot(root.path());
            if outcome.is_ok() {
                assert_eq!(found, complete);
                break;
            }
            // Folders that the commit made may stay: they are empty.
            found.retain(|path, contents| contents.is_some() || before.contains_key(path));
            assert_eq!(found, before, "killed at operation {number}");
        }
    }

    #[test]
    fn folders_of_failed_commit_go() {
        let root = tempfile::tempdir().unwrap();
        let base = root.path().join("new/crate");
        let disk = FaultyDisk::new(|_, name| name == "write");
        assert!(commit(&disk, &base, &edits()).is_err());
        assert!(!root.path().join("new").exists());
    }
}
