//! The emulator as a program.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
};

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acs-emulator"));
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Ends the program when the test ends, even if it fails.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn first_line_has_url() {
    let arguments = [
        "--port",
        "0",
        "--instances",
        "3",
        "--access-key",
        "a:b",
        "--sts-key",
        "c:d:e:f",
        "--control",
    ];
    let mut running = Running(program(&arguments).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let url = line.strip_prefix("listening on ").unwrap().trim_end();
    assert!(url.starts_with("http://127.0.0.1:"), "{line}");
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let about = http
        .get(format!("{url}/_emulator/"))
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    let about: serde_json::Value = serde_json::from_str(&about).unwrap();
    assert_eq!(about["instances"], 3);
}

#[cfg(unix)]
#[test]
fn program_ends_cleanly_on_sigterm() {
    let mut running = Running(program(&["--port", "0"]).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let told = Command::new("kill")
        .args(["-TERM", &running.0.id().to_string()])
        .status()
        .unwrap();
    assert!(told.success());
    assert!(running.0.wait().unwrap().success());
}

#[test]
fn port_in_use_is_reported() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let output = program(&["--port", &address.port().to_string()]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && output.stdout.is_empty());
    assert!(
        said.contains(&address.to_string()) && said.contains("--port 0"),
        "{said}"
    );
}

#[test]
fn invalid_arguments_are_reported() {
    for (arguments, word) in [
        (&["--access-key", "a"][..], "id:secret"),
        (&["--sts-key", "a:b"], "id:secret:token"),
        (&["--port", "99999"], "99999"),
        (&["--port", "0", "--instances", "99999999999"], "99999999999"),
        (&["--port", "0", "--spec-dir", "/nowhere/at/all"], "/nowhere/at/all"),
        (
            &["--port", "0", "--spec-dir", concat!(env!("CARGO_MANIFEST_DIR"), "/src")],
            "no specs",
        ),
    ] {
        let output = program(arguments).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success());
        assert!(said.contains(word), "{arguments:?}: {said}");
    }
}
