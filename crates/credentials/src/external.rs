use std::{fmt, process::Stdio, sync::Arc, time::Duration};

use acs_protocol::shape::Secret;
use acs_runtime::BoxFuture;
use acs_runtime::environment::Environment;
use futures_util::future::{Either, select, try_join};
use tokio::{
    io::{AsyncRead, AsyncReadExt},
    process::Command,
};
use zeroize::Zeroizing;

use crate::{
    Credentials, CredentialsError, ProviderConfig, Source, command_line,
    document::{self, Names, Session},
};

const NAME: &str = "external command";
/// The largest document, far larger than any with one session.
const LARGEST_OUTPUT: usize = 64 * 1024;
/// The lifetime of credentials without an expiry, after which the command runs again.
const KEPT: Duration = Duration::from_secs(15 * 60);

/// The credentials that a command prints: JSON on its standard output with `mode` (`AK` or `StsToken`), `access_key_id`,
/// `access_key_secret`, `sts_token` and `expiration` (`2014-05-26T12:00:00Z`). It is what a CLI profile of mode
/// `External` names as `process_command`.
///
/// The command runs without a shell and without input. It has 60 seconds and 64 KiB of output. Credentials without
/// `expiration` are kept for 15 minutes. An error shows the program and its exit status, and nothing of what it wrote: both
/// its outputs may hold secrets.
///
/// `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS=true` forbids running any.
#[derive(Clone)]
pub struct ExternalCommand {
    command: String,
    timeout: Duration,
    config: ProviderConfig,
}

impl ExternalCommand {
    /// Creates a source from a command line: a program and its arguments, separated by blanks, and quoted if they contain blanks.
    pub fn new(command: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            timeout: Duration::from_secs(60),
            config: ProviderConfig::default(),
        }
    }

    /// Sets the time after which the command is killed, which is 60 seconds by default.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets where variables, time and HTTP come from.
    #[must_use]
    pub fn config(mut self, config: ProviderConfig) -> Self {
        self.config = config;
        self
    }

    async fn run(&self) -> Result<Credentials, CredentialsError> {
        let failed = |message: String| CredentialsError::new(NAME, message);
        self.config.check_external(NAME)?;
        let words = command_line::split(&self.command, cfg!(windows))
            .map_err(|problem| failed(format!("the command line cannot be split into words: {problem}")))?;
        let Some((program, arguments)) = words.split_first() else {
            return Err(failed("the command line is empty".to_owned()));
        };

        let output = match select(
            std::pin::pin!(output(program, arguments)),
            self.config.clock().sleep(self.timeout),
        )
        .await
        {
            Either::Left((output, _)) => output?,
            Either::Right(_) => {
                let seconds = self.timeout.as_secs_f64();
                return Err(failed(format!("`{program}` did not end within {seconds} s")));
            }
        };
        if !output.status.success() {
            let status = output.status;
            return Err(failed(format!(
                "`{program}` ended with {status}; run the command by hand to see why: its output may hold secrets, and is \
                 not shown here"
            )));
        }
        let text = std::str::from_utf8(&output.stdout)
            .map_err(|_| failed(format!("the output of `{program}` is not UTF-8 text")))?;
        self.issue(text, &format!("the output of `{program}`"))
    }

    fn issue(&self, text: &str, what: &str) -> Result<Credentials, CredentialsError> {
        let output: Output = document::read(text, NAME, what)?;
        let token_required = output
            .mode
            .as_deref()
            .is_some_and(|mode| mode.eq_ignore_ascii_case("StsToken"));
        let credentials = Session {
            access_key_id: output.access_key_id,
            access_key_secret: output.access_key_secret,
            security_token: output.sts_token,
            expiration: output.expiration,
        }
        .issue(
            NAME,
            what,
            Names {
                id: "access_key_id",
                secret: "access_key_secret",
                token: "sts_token",
                token_required,
                expiration: "expiration",
                expiration_required: false,
            },
        )?;
        Ok(match credentials.expiration() {
            Some(_) => credentials,
            None => credentials.expiring(self.config.clock().now() + KEPT),
        })
    }
}

/// Shows only the program, since the arguments may hold secrets.
impl fmt::Debug for ExternalCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = command_line::split(&self.command, cfg!(windows)).unwrap_or_default();
        f.debug_struct("ExternalCommand")
            .field("program", &words.first())
            .field("timeout", &self.timeout)
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl Source for ExternalCommand {
    fn name(&self) -> &str {
        NAME
    }

    fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.run())
    }

    fn environment(&self) -> Arc<dyn Environment> {
        Arc::clone(self.config.clock())
    }
}

/// The output of the command.
struct Output {
    mode: Option<String>,
    access_key_id: Option<String>,
    access_key_secret: Option<Secret>,
    sts_token: Option<Secret>,
    expiration: Option<String>,
}

acs_protocol::shape!(Output {
    mode: "mode",
    access_key_id: "access_key_id",
    access_key_secret: "access_key_secret",
    sts_token: "sts_token",
    expiration: "expiration",
});

struct Ended {
    status: std::process::ExitStatus,
    stdout: Zeroizing<Vec<u8>>,
}

/// Runs the program to its end. It is killed if the future is dropped.
async fn output(program: &str, arguments: &[String]) -> Result<Ended, CredentialsError> {
    let failed = |doing: &str, error: std::io::Error| {
        CredentialsError::new(NAME, format!("`{program}` {doing}: {error}")).with_source(error)
    };
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| failed("cannot be started", error))?;
    let stdout = child.stdout.take();
    // Whatever goes wrong first ends it: a program that has written too much may go on for long.
    let output = async {
        let bytes = read(stdout)
            .await
            .map_err(|error| failed("cannot be read from", error))?;
        if bytes.len() > LARGEST_OUTPUT {
            let message = format!("`{program}` wrote more than {} KiB", LARGEST_OUTPUT / 1024);
            return Err(CredentialsError::new(NAME, message));
        }
        Ok(bytes)
    };
    let status = async {
        let status = child.wait().await;
        status.map_err(|error| failed("cannot be waited for", error))
    };
    let (stdout, status) = try_join(output, status).await?;
    Ok(Ended { status, stdout })
}

/// All of a stream up to the limit and one byte more; what follows is not read, so that the writer gets a broken pipe.
async fn read(stream: Option<impl AsyncRead + Unpin>) -> std::io::Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(LARGEST_OUTPUT + 1));
    if let Some(stream) = stream {
        stream.take(LARGEST_OUTPUT as u64 + 1).read_to_end(&mut bytes).await?;
    }
    Ok(bytes)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::{config::EXTERNAL_DISABLED as DISABLED, testing::Manual};

    async fn run(command: &str) -> Result<Credentials, CredentialsError> {
        ExternalCommand::new(command).run().await
    }

    #[tokio::test]
    async fn the_output_is_a_session() {
        let command = r#"printf '%s' '{"mode": "StsToken", "access_key_id": "STS.id", "access_key_secret": "s",
            "sts_token": "t", "expiration": "2100-01-01T00:00:00Z"}'"#;
        let credentials = run(command).await.unwrap();
        assert_eq!(credentials.access_key_id(), Some("STS.id"));
        assert_eq!(credentials.expiration(), document::moment("2100-01-01T00:00:00Z"));
    }

    #[tokio::test]
    async fn session_without_expiry_is_refreshed() {
        let clock = Manual::new();
        let credentials =
            ExternalCommand::new(r#"printf '%s' '{"mode":"AK","access_key_id":"a","access_key_secret":"s"}'"#)
                .config(ProviderConfig::system().environment(clock.clone()))
                .run()
                .await
                .unwrap();
        assert_eq!(credentials.expiration(), Some(clock.now() + KEPT));
    }

    #[tokio::test]
    async fn failure_shows_status_and_no_output() {
        let error = run(r#"sh -c 'echo hunter2; echo "password=hunter2" >&2; exit 3'"#)
            .await
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "external command: `sh` ended with exit status: 3; run the command by hand to see why: its output may hold \
             secrets, and is not shown here"
        );
        let error = run("echo hunter2").await.unwrap_err().to_string();
        assert!(error.contains("not JSON") && !error.contains("hunter2"), "{error}");
    }

    #[tokio::test]
    async fn session_without_token_is_refused() {
        let error = run(r#"echo '{"mode":"StsToken","access_key_id":"a","access_key_secret":"s"}'"#).await;
        assert!(error.unwrap_err().to_string().ends_with("has no `sts_token`"));
    }

    #[tokio::test]
    async fn hanging_command_is_killed() {
        let clock = Manual::new();
        let command = ExternalCommand::new("sleep 600").config(ProviderConfig::system().environment(clock.clone()));
        let running = tokio::spawn(async move { command.run().await });
        clock.sleeping(1).await;
        clock.advance(Duration::from_secs(60));
        let error = running.await.unwrap().unwrap_err();
        assert_eq!(error.message(), "`sleep` did not end within 60 s");
    }

    #[tokio::test]
    async fn an_endless_output_is_cut_off() {
        let error = run("yes hunter2").await.unwrap_err();
        assert_eq!(error.message(), "`yes` wrote more than 64 KiB");
        // Time stands still: nothing else ends it.
        let config = ProviderConfig::system().environment(Manual::new());
        let command = ExternalCommand::new("sh -c 'yes hunter2 | head -c 100000; exec sleep 600'").config(config);
        let error = command.run().await.unwrap_err();
        assert_eq!(error.message(), "`sh` wrote more than 64 KiB");
    }

    #[tokio::test]
    async fn command_errors_hide_secrets() {
        for (command, expected) in [
            ("sh -c 'kill -9 $$'", "`sh` ended with signal: 9"),
            ("sh -c 'echo hunter2 >&2; exit 1'", "`sh` ended with exit status: 1"),
            (r"printf '\377\376hunter2'", "the output of `printf` is not UTF-8 text"),
            ("true", "the output of `true` is not JSON"),
            (r#"echo '["hunter2"]'"#, "the output of `echo` is not a JSON object"),
            (
                r#"echo '{"access_key_id": "a"}'"#,
                "the output of `echo` has no `access_key_secret`",
            ),
            (
                r#"echo '{"access_key_id": "a", "access_key_secret": "hunter2", "expiration": "soon"}'"#,
                "the output of `echo` has a `expiration` that is not a time",
            ),
            ("printf 'hunter2", "the command line cannot be split into words"),
        ] {
            let error = run(command).await.unwrap_err();
            assert!(error.message().starts_with(expected), "{command}: {error}");
            assert!(!error.to_string().contains("hunter2") && !error.is_absent(), "{error}");
        }
    }

    #[tokio::test]
    async fn missing_program_is_named() {
        let error = run("/nonexistent/login --x").await.unwrap_err().to_string();
        assert!(error.contains("`/nonexistent/login` cannot be started"), "{error}");
        assert!(run("  ").await.is_err());
    }

    #[test]
    fn debug_shows_no_argument() {
        for command in ["login --password hunter2", "login 'hunter2"] {
            let shown = format!("{:?}", ExternalCommand::new(command));
            assert!(!shown.contains("hunter2"), "{shown}");
        }
    }

    #[tokio::test]
    async fn disabled_command_is_not_run() {
        let folder = tempfile::tempdir().unwrap();
        let witness = folder.path().join("ran");
        for (value, is_disabled) in [
            ("true", true),
            ("TRUE", true),
            ("1", true),
            ("false", false),
            ("", false),
        ] {
            let config = ProviderConfig::system().variables([(DISABLED, value)]);
            let command = ExternalCommand::new(format!("touch '{}'", witness.display())).config(config);
            let error = command.run().await.unwrap_err();
            assert_eq!(error.message().contains(DISABLED), is_disabled, "{value}: {error}");
            assert!(!error.is_absent());
            assert_eq!(std::fs::remove_file(&witness).is_ok(), !is_disabled, "{value}");
        }
    }
}
