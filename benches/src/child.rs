//! The server as a process of its own, so that only the client's CPU time is counted.

use std::{
    env,
    io::{BufRead, BufReader, Read},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use crate::Result;

/// This same program, started once more with other arguments. It ends when its standard input does, so it does not
/// outlive this process.
#[derive(Debug)]
pub struct Server {
    child: Child,
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
}

impl Server {
    /// Starts it, and returns the words of the first line that it prints: its addresses.
    ///
    /// # Errors
    /// If it does not start.
    pub fn start(arguments: &[&str]) -> Result<(Self, Vec<String>)> {
        let mut child = Command::new(env::current_exe()?)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let stdin = child.stdin.take();
        let mut stdout = BufReader::new(child.stdout.take().ok_or("the server has no output")?);
        let mut line = String::new();
        stdout.read_line(&mut line)?;
        let words = line.split_whitespace().map(str::to_owned).collect();
        Ok((Self { child, stdin, stdout }, words))
    }

    /// Ends it, and returns what it printed last.
    ///
    /// # Errors
    /// If it ended badly.
    pub fn stop(mut self) -> Result<String> {
        drop(self.stdin.take());
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest)?;
        let status = self.child.wait()?;
        if status.success() {
            Ok(rest)
        } else {
            Err(format!("the server ended with {status}").into())
        }
    }
}

/// Waits in the server for the end of its standard input.
///
/// # Errors
/// If it cannot be read.
pub async fn until_stopped() -> Result<()> {
    tokio::io::copy(&mut tokio::io::stdin(), &mut tokio::io::sink()).await?;
    Ok(())
}
