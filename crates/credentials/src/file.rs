//! Reads files with credentials.

use std::{
    fmt,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

/// The largest file that is read: a configuration with hundreds of profiles is a tenth of it.
const LARGEST: u64 = 1 << 20;

/// Reads a text file, without a byte order mark. The text is overwritten in memory when it is dropped.
pub(super) async fn read(path: &Path) -> Result<Zeroizing<String>, FileError> {
    let owned = path.to_owned();
    match tokio::task::spawn_blocking(move || read_now(&owned)).await {
        Ok(outcome) => outcome,
        Err(error) => Err(FileError {
            path: path.to_owned(),
            kind: Kind::Other(io::Error::other(error)),
        }),
    }
}

/// Reads a text file on the calling thread.
pub(super) fn read_now(path: &Path) -> Result<Zeroizing<String>, FileError> {
    let error = |kind| FileError {
        path: path.to_owned(),
        kind,
    };
    let from_io = |source: io::Error| error(Kind::from(source));

    let file = open_now(path, false).map_err(from_io)?;
    let metadata = file.metadata().map_err(from_io)?;
    if metadata.is_dir() {
        return Err(error(Kind::Folder));
    }
    if !metadata.is_file() {
        return Err(error(Kind::Special));
    }
    if metadata.len() > LARGEST {
        return Err(error(Kind::Large));
    }
    // The buffer is large enough at once: growing it would leave copies of its content behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0) + 1));
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(from_io)?;
    if bytes.len() as u64 > LARGEST {
        return Err(error(Kind::Large));
    }
    warn_if_shared(path, &metadata);

    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(error(Kind::Utf16));
    }
    let text =
        std::str::from_utf8(&bytes).map_err(|source| error(Kind::Encoding(line_of(&bytes, source.valid_up_to()))))?;
    Ok(Zeroizing::new(text.trim_start_matches('\u{feff}').to_owned()))
}

/// Opens a file for reading, and optionally for writing. It never waits: opening a FIFO would wait for a writer, on a thread that
/// cannot be cancelled and that a dropped runtime waits for.
#[cfg(unix)]
pub(super) fn open_now(path: &Path, is_written: bool) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;

    File::options()
        .read(true)
        .write(is_written)
        .custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY)
        .open(path)
}

#[cfg(not(unix))]
fn open_now(path: &Path, is_written: bool) -> io::Result<File> {
    File::options().read(true).write(is_written).open(path)
}

#[cfg(unix)]
fn warn_if_shared(path: &Path, metadata: &std::fs::Metadata) {
    use std::os::unix::fs::PermissionsExt;

    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o007 != 0 {
        tracing::warn!(
            path = %path.display(),
            mode = format_args!("{mode:03o}"),
            "every user of this machine can read this file, which holds credentials; `chmod 600` it"
        );
    }
}

#[cfg(not(unix))]
fn warn_if_shared(_: &Path, _: &std::fs::Metadata) {}

fn line_of(bytes: &[u8], offset: usize) -> usize {
    bytes.iter().take(offset).filter(|&&byte| byte == b'\n').count() + 1
}

/// A file that cannot be read.
#[derive(Debug)]
pub(super) struct FileError {
    path: PathBuf,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Missing,
    Denied,
    Folder,
    Special,
    Large,
    Utf16,
    Encoding(usize),
    Other(io::Error),
}

impl FileError {
    /// Returns whether the file does not exist.
    pub(super) fn is_missing(&self) -> bool {
        matches!(self.kind, Kind::Missing)
    }
}

impl From<io::Error> for Kind {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::IsADirectory => Self::Folder,
            _ => Self::Other(error),
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.kind {
            Kind::Missing => write!(f, "there is no file {path}"),
            Kind::Denied => write!(f, "{path} may not be read: this process's user needs read permission"),
            Kind::Folder => write!(f, "{path} is a folder, not a file"),
            Kind::Special => write!(
                f,
                "{path} is a pipe, a device or a socket, not a file: write its content to a file first"
            ),
            Kind::Large => write!(f, "{path} is larger than {} KiB", LARGEST / 1024),
            Kind::Utf16 => write!(f, "{path} is UTF-16 text: save it as UTF-8"),
            Kind::Encoding(line) => write!(f, "{path}, line {line}: not UTF-8 text; save the file as UTF-8"),
            Kind::Other(error) => write!(f, "{path} cannot be read: {error}"),
        }
    }
}

impl std::error::Error for FileError {}

#[cfg(test)]
mod tests {
    use super::*;

    async fn content(bytes: &[u8]) -> Result<String, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, bytes).unwrap();
        read(&path)
            .await
            .map(|text| text.to_string())
            .map_err(|error| error.to_string().replace(&path.display().to_string(), "FILE"))
    }

    #[tokio::test]
    async fn byte_order_mark_is_skipped() {
        assert_eq!(content("\u{feff}a\r\n".as_bytes()).await.unwrap(), "a\r\n");
    }

    #[tokio::test]
    async fn errors_name_file_and_remedy() {
        assert_eq!(
            content(b"\xff\xfea\0").await.unwrap_err(),
            "FILE is UTF-16 text: save it as UTF-8"
        );
        assert_eq!(
            content(b"a\nb\xffsecret").await.unwrap_err(),
            "FILE, line 2: not UTF-8 text; save the file as UTF-8"
        );
        assert_eq!(
            content(&vec![b'a'; (LARGEST + 1) as usize]).await.unwrap_err(),
            "FILE is larger than 1024 KiB"
        );
    }

    /// Nobody ever writes to the FIFO: a read that waited for it would hang this test, and the drop of the runtime.
    #[cfg(unix)]
    #[test]
    fn fifo_and_device_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let fifo = folder.path().join("fifo");
        assert!(
            std::process::Command::new("mkfifo")
                .arg(&fifo)
                .status()
                .unwrap()
                .success()
        );
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        for path in [fifo.as_path(), Path::new("/dev/zero")] {
            let error = runtime.block_on(read(path)).unwrap_err().to_string();
            assert!(error.contains("is a pipe, a device or a socket"), "{error}");
        }
    }

    #[tokio::test]
    async fn folder_and_missing_file_are_errors() {
        let folder = tempfile::tempdir().unwrap();
        assert!(
            read(folder.path())
                .await
                .unwrap_err()
                .to_string()
                .contains("is a folder")
        );
        let error = read(&folder.path().join("none")).await.unwrap_err();
        assert!(error.is_missing(), "{error}");
    }
}
