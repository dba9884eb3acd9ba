//! The lock that commands hold while they read and write specs and generated code.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

use crate::{
    error::{CommandError, Result},
    process::workspace,
};

/// A lock on everything that the commands of this workspace write. Dropping it releases it, and so does the end of the
/// process, however it ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Locks out every other command. Waits, and says so on standard error, while one holds a lock.
    ///
    /// # Errors
    /// If the lock file cannot be created or locked.
    pub fn exclusive() -> Result<Self> {
        Self::at(&path(), File::try_lock, File::lock)
    }

    /// Locks out commands that write. Waits, and says so on standard error, while one holds a lock. Returns `None` where
    /// there is no lock file and none can be created: a command that only looks needs no permission to write.
    ///
    /// # Errors
    /// If the lock file cannot be locked.
    pub fn shared() -> Result<Option<Self>> {
        Self::shared_at(&path())
    }

    fn shared_at(path: &Path) -> Result<Option<Self>> {
        match Self::at(path, File::try_lock_shared, File::lock_shared) {
            Err(_) if !path.exists() => Ok(None),
            other => other.map(Some),
        }
    }

    fn at(
        path: &Path,
        attempt: fn(&File) -> std::result::Result<(), TryLockError>,
        wait: fn(&File) -> std::io::Result<()>,
    ) -> Result<Self> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| CommandError::file("create", folder, &error))?;
        }
        // Never removed: whoever waits for it would hold a lock on a file that nobody else opens. A file of another user
        // can be locked without permission to write to it.
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)
            .or_else(|error| File::open(path).map_err(|_| error))
            .map_err(|error| CommandError::file("open the lock file", path, &error))?;
        match attempt(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                crate::warn!(
                    "waiting for another `cargo xtask` command to finish (it holds {})",
                    path.display()
                );
                wait(&file).map_err(|error| CommandError::file("lock", path, &error))?;
            }
            Err(TryLockError::Error(error)) => return Err(CommandError::file("lock", path, &error)),
        }
        Ok(Self { _file: file })
    }
}

fn path() -> PathBuf {
    workspace().join("target").join("xtask.lock")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exclusive_lock_excludes_every_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/xtask.lock");
        let held = Lock::at(&path, File::try_lock, File::lock).unwrap();
        let other = File::open(&path).unwrap();
        assert!(matches!(other.try_lock_shared(), Err(TryLockError::WouldBlock)));
        drop(held);

        let reader = Lock::at(&path, File::try_lock_shared, File::lock_shared).unwrap();
        assert!(matches!(other.try_lock(), Err(TryLockError::WouldBlock)));
        other.try_lock_shared().unwrap();
        drop(reader);
    }

    #[test]
    fn readers_need_no_lock_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        // Whoever runs the tests, nothing can be created below a file.
        let path = file.join("xtask.lock");
        assert!(Lock::shared_at(&path).unwrap().is_none());
        assert!(Lock::at(&path, File::try_lock, File::lock).is_err());
        assert!(Lock::shared_at(&folder.path().join("xtask.lock")).unwrap().is_some());
    }
}
