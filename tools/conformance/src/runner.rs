use std::{
    io::{BufRead as _, BufReader, BufWriter, Write as _},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ConformanceError, Result};

/// The program with all the generated crates in it. It answers one line of JSON with one line of JSON.
pub(super) struct Runner {
    child: Child,
    input: Option<BufWriter<ChildStdin>>,
    output: BufReader<ChildStdout>,
    line: String,
}

/// What it can be asked.
#[derive(Debug, Serialize)]
#[serde(tag = "op", rename_all = "snake_case")]
pub(super) enum Question<'a> {
    /// Decode a response with the action's generated type.
    Decode {
        dir: &'a str,
        action: &'a str,
        text: &'a str,
    },
    /// Encode a request of the action's generated type.
    Encode {
        dir: &'a str,
        action: &'a str,
        parameters: &'a Value,
    },
}

/// What it answers.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Answer {
    /// The decoded response under wire names, or the encoded pairs.
    Value(Value),
    /// Why not.
    Error(String),
}

impl Runner {
    pub(super) fn start(program: &Path) -> Result<Self> {
        let mut child = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| ConformanceError::file("start", program, &error))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(ConformanceError::new(
                "the program with the generated crates has no pipes",
            ));
        };
        Ok(Self {
            child,
            input: Some(BufWriter::new(input)),
            output: BufReader::new(output),
            line: String::new(),
        })
    }

    pub(super) fn ask(&mut self, question: &Question<'_>) -> Result<Answer> {
        let gone = |reason: &dyn std::fmt::Display| {
            ConformanceError::new(format!(
                "the program with the generated crates stopped at {question:?}: {reason}"
            ))
        };
        let Some(input) = &mut self.input else {
            return Err(gone(&"its input is closed"));
        };
        let text = serde_json::to_string(question).map_err(|error| gone(&error))?;
        writeln!(input, "{text}")
            .and_then(|()| input.flush())
            .map_err(|error| gone(&error))?;
        self.line.clear();
        let read = self.output.read_line(&mut self.line).map_err(|error| gone(&error))?;
        if read == 0 {
            return Err(gone(&"no answer"));
        }
        serde_json::from_str(&self.line).map_err(|error| gone(&error))
    }

    pub(super) fn stop(mut self) -> Result<()> {
        drop(self.input.take());
        let status = self
            .child
            .wait()
            .map_err(|error| ConformanceError::new(format!("the program cannot be waited for: {error}")))?;
        if status.success() {
            Ok(())
        } else {
            Err(ConformanceError::new(format!("the program ended with {status}")))
        }
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
