//! Conversion between points in time and the protocol's texts.

use std::time::{Duration, SystemTime};

use time::{Date, Month, OffsetDateTime, Time};

/// Returns a point in time as `YYYY-MM-DDThh:mm:ssZ`, in UTC, rounded down to a second. Times before 1970 and after
/// 9999 are clamped; the service will reject them.
#[must_use]
pub fn format(time: SystemTime) -> String {
    const LAST: i64 = 253_402_300_799;
    let seconds = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |elapsed| i64::try_from(elapsed.as_secs()).unwrap_or(LAST));
    let time = OffsetDateTime::from_unix_timestamp(seconds.min(LAST)).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let mut text = String::with_capacity(20);
    let year = time.year().unsigned_abs();
    two_digits(year / 100, '-', &mut text);
    text.pop();
    two_digits(year % 100, '-', &mut text);
    two_digits(u8::from(time.month()).into(), '-', &mut text);
    two_digits(time.day().into(), 'T', &mut text);
    two_digits(time.hour().into(), ':', &mut text);
    two_digits(time.minute().into(), ':', &mut text);
    two_digits(time.second().into(), 'Z', &mut text);
    text
}

fn two_digits(number: u32, end: char, text: &mut String) {
    for digit in [number / 10, number % 10] {
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
    text.push(end);
}

/// Parses the form `YYYY-MM-DDThh:mm:ssZ` and no other.
#[must_use]
pub fn parse(text: &str) -> Option<SystemTime> {
    let bytes: &[u8; 20] = text.as_bytes().try_into().ok()?;
    for (index, separator) in [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':'), (19, b'Z')] {
        if bytes[index] != separator {
            return None;
        }
    }
    let number = |from: usize, to: usize| {
        bytes[from..to].iter().try_fold(0_u16, |number, byte| {
            byte.is_ascii_digit().then(|| number * 10 + u16::from(byte - b'0'))
        })
    };
    let two = |from: usize| number(from, from + 2).and_then(|number| u8::try_from(number).ok());
    let month = Month::try_from(two(5)?).ok()?;
    let date = Date::from_calendar_date(i32::from(number(0, 4)?), month, two(8)?).ok()?;
    let time = Time::from_hms(two(11)?, two(14)?, two(17)?).ok()?;
    system_time(OffsetDateTime::new_utc(date, time))
}

/// Parses the HTTP header `Date`: `Sun, 06 Nov 1994 08:49:37 GMT`, or one of its two older forms. The parser is not
/// recursive, since the text comes from a server; comments in parentheses, as in mail, are rejected.
#[must_use]
pub fn parse_http_date(text: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text.trim()).ok()
}

fn system_time(time: OffsetDateTime) -> Option<SystemTime> {
    let seconds = Duration::from_secs(time.unix_timestamp().unsigned_abs());
    if time.unix_timestamp() < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(seconds)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn format_and_parse_round_trip() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (1_456_231_584, "2016-02-23T12:46:24Z"),
            (1_709_251_199, "2024-02-29T23:59:59Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(format(at(seconds)), text);
            assert_eq!(parse(text), Some(at(seconds)));
        }
    }

    #[test]
    fn out_of_range_times_are_clamped() {
        assert_eq!(
            format(SystemTime::UNIX_EPOCH - Duration::from_secs(1)),
            "1970-01-01T00:00:00Z"
        );
        assert_eq!(format(at(400_000_000_000)), "9999-12-31T23:59:59Z");
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "2016-02-23T12:46:24",
            "2016-02-23T12:46:24+00:00",
            "2016-02-23 12:46:24Z",
            "2016-02-30T12:46:24Z",
            "2016-02-23T24:00:00Z",
            "2016-02-23t12:46:24z",
            "２016-02-23T12:46Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(
            parse("1969-12-31T23:59:59Z"),
            Some(SystemTime::UNIX_EPOCH - Duration::from_secs(1))
        );
    }

    #[test]
    fn http_dates() {
        assert_eq!(parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT"), Some(at(784_111_777)));
        assert_eq!(parse_http_date("Sunday, 06-Nov-94 08:49:37 GMT"), Some(at(784_111_777)));
        assert_eq!(parse_http_date("yesterday"), None);
    }

    #[test]
    fn nested_comments_are_rejected() {
        let nested = format!("{}Sun, 06 Nov 1994 08:49:37 GMT", "(".repeat(1 << 20));
        assert_eq!(parse_http_date(&nested), None);
        assert_eq!(
            parse_http_date(&format!("Sun, 06 Nov 1994 08:49:37 GMT {nested}")),
            None
        );
    }
}
