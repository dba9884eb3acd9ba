//! Locks the tool's file, which several programs write, and replaces it as a whole.

use std::{
    fs::{File, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use acs_runtime::{credentials::CredentialsError, environment::Environment};

use super::{
    NAME, document,
    edit::{Value, edit},
    entry::{self, Entry},
};
use crate::file;

/// The time that another program may hold the lock: a renewal is two requests of at most ten seconds each.
const PATIENCE: Duration = Duration::from_secs(60);
/// The pause between attempts to lock the file.
const PAUSE: Duration = Duration::from_millis(50);

/// The file, which is locked until this value is dropped.
///
/// The lock is that of the official clients: `flock` on the file itself. Since all who write replace the file, one who has
/// waited may hold the lock of a file that is no longer there, and tries again. Where files that are open cannot be
/// replaced, on Windows, the lock is on a second file beside it.
#[derive(Debug)]
pub(super) struct Store {
    /// The path of the file itself, with links resolved.
    path: PathBuf,
    random: [u8; 8],
    /// The locked files: the one that was found, and each that has replaced it since.
    locks: Mutex<Vec<File>>,
}

enum Tried {
    Locked(Store),
    /// Another program holds the lock.
    Busy,
    /// The file was replaced in the meantime.
    Replaced,
}

impl Store {
    /// Waits for the lock.
    ///
    /// # Errors
    /// Returns an error if the file does not exist, or another program holds the lock for a minute.
    pub(super) async fn lock(path: &Path, clock: &Arc<dyn Environment>) -> Result<Self, CredentialsError> {
        let failed = |problem: String| CredentialsError::new(NAME, format!("{}: {problem}", path.display()));
        let mut random = [0; 8];
        clock
            .fill_random(&mut random)
            .map_err(|error| failed(error.to_string()).with_source(error))?;
        let start = clock.monotonic();
        loop {
            let owned = path.to_owned();
            let tried = blocking(move || try_lock(&owned, random))
                .await
                .map_err(|error| failed(format!("the file cannot be locked: {error}")).with_source(error))?;
            match tried {
                Tried::Locked(store) => return Ok(store),
                Tried::Replaced => {}
                Tried::Busy => {
                    if clock.monotonic().saturating_sub(start) >= PATIENCE {
                        let seconds = PATIENCE.as_secs();
                        return Err(failed(format!(
                            "another program has held the lock of the file for {seconds} s: end it, or wait for it"
                        )));
                    }
                    clock.sleep(PAUSE).await;
                }
            }
        }
    }

    /// Reads the current profile from the file.
    pub(super) async fn entry(&self, profile: &str) -> Result<Entry, CredentialsError> {
        let text = file::read(&self.path)
            .await
            .map_err(|error| CredentialsError::new(NAME, error.to_string()).with_source(error))?;
        let file: entry::File = document::read(&text, NAME, &self.path.display().to_string())?;
        file.into_entry(profile).ok_or_else(|| {
            let message = format!("{} no longer has the profile `{profile}`", self.path.display());
            CredentialsError::new(NAME, message)
        })
    }

    /// Checks whether the file can be replaced, without replacing it.
    pub(super) async fn check_writable(&self) -> Result<(), CredentialsError> {
        let (path, random) = (self.path.clone(), self.random);
        blocking(move || Replacement::begin(&path, random).map(drop))
            .await
            .map_err(|error| self.not_saved(&error.to_string()).with_source(error))
    }

    /// Changes fields of a profile, and keeps what other programs have written in the meantime.
    ///
    /// The new file is locked before it takes the place of the old one, so that the lock holds without a gap.
    pub(super) async fn save(&self, profile: &str, fields: Vec<(&'static str, Owned)>) -> Result<(), CredentialsError> {
        let (path, random, profile) = (self.path.clone(), self.random, profile.to_owned());
        blocking(move || {
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.borrow())).collect();
            let text = file::read_now(&path).map_err(io::Error::other)?;
            let edited = edit(&text, &profile, &fields).map_err(io::Error::other)?;
            let mut replacement = Replacement::begin(&path, random)?;
            replacement.file.write_all(edited.as_bytes())?;
            // Both handles are one open file, so the lock outlives the replacement. Nobody else knows the file yet: it can
            // only fail where the file system has no locks.
            let lock = replacement.file.try_clone()?;
            #[cfg(unix)]
            let _ = lock.try_lock();
            replacement.finish()?;
            Ok(lock)
        })
        .await
        .map(|lock| self.locks.lock().unwrap_or_else(PoisonError::into_inner).push(lock))
        .map_err(|error| self.not_saved(&error.to_string()).with_source(error))
    }

    fn not_saved(&self, problem: &str) -> CredentialsError {
        let path = self.path.display();
        CredentialsError::new(
            NAME,
            format!("the renewed sign-in cannot be written to {path}: {problem}"),
        )
    }
}

/// An owned [`Value`].
#[derive(Debug)]
pub(super) enum Owned {
    Text(acs_protocol::shape::Secret),
    Number(i64),
}

impl Owned {
    fn borrow(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Number(number) => Value::Number(*number),
        }
    }
}

/// Runs disk operations on a thread that may block.
async fn blocking<T: Send + 'static>(run: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(run)
        .await
        .unwrap_or_else(|error| Err(io::Error::other(error)))
}

fn try_lock(path: &Path, random: [u8; 8]) -> io::Result<Tried> {
    let path = path.canonicalize()?;
    let file = open_for_lock(&path)?;
    let lock = match file.try_lock() {
        Ok(()) if !is_still(&file, &path)? => return Ok(Tried::Replaced),
        Ok(()) => Some(file),
        Err(TryLockError::WouldBlock) => return Ok(Tried::Busy),
        // Some network file systems have no locks. The official clients continue there, too.
        Err(TryLockError::Error(error)) => {
            tracing::warn!(path = %path.display(), %error, "the file cannot be locked: programs may renew a sign-in twice");
            None
        }
    };
    Ok(Tried::Locked(Store {
        path,
        random,
        locks: Mutex::new(lock.into_iter().collect()),
    }))
}

#[cfg(unix)]
fn open_for_lock(path: &Path) -> io::Result<File> {
    // Some file systems lock only files that are open for writing; a read-only file is locked as it is.
    let file = file::open_now(path, true).or_else(|_| file::open_now(path, false))?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(io::Error::other("it is not a file"))
    }
}

#[cfg(not(unix))]
fn open_for_lock(path: &Path) -> io::Result<File> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    File::options().create(true).truncate(false).write(true).open(name)
}

/// Returns whether the path still leads to the locked file.
#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;

    let locked = file.metadata()?;
    match std::fs::metadata(path) {
        Ok(now) => Ok((locked.dev(), locked.ino()) == (now.dev(), now.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
fn is_still(_: &File, _: &Path) -> io::Result<bool> {
    Ok(true)
}

/// A new file beside the one that it will replace, with the same owner and permissions. It is removed unless it is
/// finished.
struct Replacement<'a> {
    file: File,
    temporary: PathBuf,
    target: &'a Path,
    is_done: bool,
}

impl<'a> Replacement<'a> {
    fn begin(target: &'a Path, random: [u8; 8]) -> io::Result<Self> {
        let metadata = std::fs::metadata(target)?;
        if metadata.permissions().readonly() {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, "the file is read-only"));
        }
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let temporary = target.with_file_name(format!(".{name}.tmp-{:016x}", u64::from_le_bytes(random)));
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&temporary)?;
        let replacement = Self {
            file,
            temporary,
            target,
            is_done: false,
        };
        #[cfg(unix)]
        {
            use std::os::unix::fs::{MetadataExt, fchown};

            let own = replacement.file.metadata()?;
            if (own.uid(), own.gid()) != (metadata.uid(), metadata.gid()) {
                fchown(&replacement.file, Some(metadata.uid()), Some(metadata.gid()))?;
            }
        }
        replacement.file.set_permissions(metadata.permissions())?;
        Ok(replacement)
    }

    fn finish(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        std::fs::rename(&self.temporary, self.target)?;
        self.is_done = true;
        // The new name is on the disk once its folder is synced, which not every file system supports.
        #[cfg(unix)]
        if let Some(folder) = self.target.parent().and_then(|folder| File::open(folder).ok()) {
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

impl Drop for Replacement<'_> {
    fn drop(&mut self) {
        if !self.is_done {
            // A file that cannot be removed is empty, or holds what was to be written.
            let _ = std::fs::remove_file(&self.temporary);
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use acs_runtime::environment::System;

    use super::*;

    #[tokio::test]
    async fn replaced_file_stays_locked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.json");
        std::fs::write(
            &path,
            r#"{"current": "p", "profiles": [{"name": "p", "mode": "OAuth"}]}"#,
        )
        .unwrap();
        let clock: Arc<dyn Environment> = Arc::new(System::default());
        let store = Store::lock(&path, &clock).await.unwrap();
        let is_free = || matches!(try_lock(&path, [1; 8]).unwrap(), Tried::Locked(_));
        for number in 0..2 {
            assert!(!is_free());
            store
                .save("p", vec![("sts_expiration", Owned::Number(number))])
                .await
                .unwrap();
        }
        assert!(!is_free());
        drop(store);
        // A process that another test is starting may hold a copy of the handle for a moment, so this waits for the lock.
        Store::lock(&path, &clock).await.unwrap();
    }
}
