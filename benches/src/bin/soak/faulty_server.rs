use std::{cell::RefCell, fmt, rc::Rc, str::FromStr};

use acs_benches::{
    Result,
    child::until_stopped,
    page::page_of,
    server::{Answer, serve},
};
use acs_protocol::decode::Format;

use crate::faults::{Fault, Schedule, WAIT_MILLIS};

/// How many instances an answer has.
pub(crate) const ITEMS: usize = 2;

/// The marker that a call sends as its zone.
pub(crate) fn marker(call: usize) -> String {
    format!("call-{call}")
}

/// The id of an instance in the answer to the call.
pub(crate) fn echo(call: usize, index: usize) -> String {
    format!("call-{call}-{index}")
}

/// Serves until its standard input ends, then prints what it has seen.
pub(crate) async fn run(schedule: Schedule, calls: usize) -> Result<()> {
    let log = Rc::new(RefCell::new(Log {
        attempts: vec![0; calls],
        answered: vec![0; calls],
        strangers: 0,
    }));
    let shared = Rc::clone(&log);
    let address = serve(move |head| answer(schedule, &mut shared.borrow_mut(), head)).await?;
    println!("{address}");
    until_stopped().await?;
    println!("{}", log.borrow().seen());
    Ok(())
}

/// The log of the server for each call.
struct Log {
    attempts: Vec<u8>,
    answered: Vec<u8>,
    /// Requests that belong to no call.
    strangers: usize,
}

impl Log {
    fn seen(&self) -> Seen {
        let count = |values: &[u8], wanted: fn(u8) -> bool| values.iter().filter(|value| wanted(**value)).count();
        Seen {
            requests: self.attempts.iter().map(|attempts| usize::from(*attempts)).sum(),
            answered: count(&self.answered, |answers| answers > 0),
            answered_again: count(&self.answered, |answers| answers > 1),
            never_seen: count(&self.attempts, |attempts| attempts == 0),
            strangers: self.strangers,
        }
    }
}

fn answer(schedule: Schedule, log: &mut Log, head: &[u8]) -> Answer {
    let Some(call) = call_of(head).filter(|call| *call < log.attempts.len()) else {
        log.strangers += 1;
        return Answer::Reset;
    };
    log.attempts[call] = log.attempts[call].saturating_add(1);
    let format = if contains(head, b"accept: text/xml") {
        Format::Xml
    } else {
        Format::Json
    };
    let error = |status: &str, headers: &str, code: &str| {
        let body = match format {
            Format::Json => format!(r#"{{"RequestId":"r-{call}","Code":"{code}","Message":"try later"}}"#),
            Format::Xml => {
                format!("<Error><RequestId>r-{call}</RequestId><Code>{code}</Code><Message>try later</Message></Error>")
            }
        };
        Answer::Whole(Answer::response(status, format, headers, &body).into())
    };
    match schedule.fault(call, u32::from(log.attempts[call])) {
        Some(Fault::Unavailable) => error("503 Service Unavailable", "", "ServiceUnavailable"),
        Some(Fault::Throttled) => error(
            "429 Too Many Requests",
            &format!("x-acs-retry-after: {WAIT_MILLIS}\r\n"),
            "Throttling.User",
        ),
        Some(Fault::Reset) => Answer::Reset,
        Some(Fault::Truncated) => {
            let mut bytes = whole(format, call);
            bytes.truncate(bytes.len() - 40);
            Answer::Cut(bytes)
        }
        None => {
            log.answered[call] = log.answered[call].saturating_add(1);
            Answer::Whole(whole(format, call).into())
        }
    }
}

fn whole(format: Format, call: usize) -> Vec<u8> {
    Answer::response(
        "200 OK",
        format,
        "",
        &page_of(format, ITEMS, &|index| echo(call, index)),
    )
}

/// The call that a request belongs to, by its marker.
fn call_of(head: &[u8]) -> Option<usize> {
    let line = head.split(|byte| *byte == b'\r').next()?;
    let line = std::str::from_utf8(line).ok()?;
    let (_, rest) = line.split_once("ZoneId=call-")?;
    rest.split([' ', '&']).next()?.parse().ok()
}

fn contains(head: &[u8], wanted: &[u8]) -> bool {
    head.windows(wanted.len())
        .any(|window| window.eq_ignore_ascii_case(wanted))
}

/// The server's side of the story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) requests: usize,
    /// Calls that got a whole answer.
    pub(crate) answered: usize,
    /// Calls that got more than one.
    pub(crate) answered_again: usize,
    /// Calls that never arrived.
    pub(crate) never_seen: usize,
    /// Requests that belong to no call.
    pub(crate) strangers: usize,
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} requests, {} calls answered, {} answered again, {} never seen, {} strangers",
            self.requests, self.answered, self.answered_again, self.never_seen, self.strangers
        )
    }
}

impl FromStr for Seen {
    type Err = String;

    fn from_str(line: &str) -> std::result::Result<Self, String> {
        let mut numbers = line.split_whitespace().filter_map(|word| word.parse().ok());
        let mut next = || {
            numbers
                .next()
                .ok_or_else(|| format!("the server printed `{}`", line.trim()))
        };
        Ok(Self {
            requests: next()?,
            answered: next()?,
            answered_again: next()?,
            never_seen: next()?,
            strangers: next()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marker_is_found_again() {
        let head = format!("GET /?PageSize=2&ZoneId={}&x=y HTTP/1.1\r\nhost: a\r\n\r\n", marker(17));
        assert_eq!(call_of(head.as_bytes()), Some(17));
        assert_eq!(call_of(b"GET /?ZoneId=call-9 HTTP/1.1\r\n\r\n"), Some(9));
        assert_eq!(call_of(b"GET / HTTP/1.1\r\n\r\n"), None);
    }

    #[test]
    fn log_survives_serialization() {
        let seen = Seen {
            requests: 5,
            answered: 4,
            answered_again: 3,
            never_seen: 2,
            strangers: 1,
        };
        assert_eq!(format!("{seen}\n").parse(), Ok(seen));
        assert!("oops".parse::<Seen>().is_err());
    }
}
