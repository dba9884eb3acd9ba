//! Names the constants of error codes.
//!
//! The name of a constant depends on its code alone, and the mapping is injective: the code can be read back from the
//! name. Adding a code never renames another one.
//!
//! - The words of a code are written in upper case, with `_` between them, and a dot becomes `__`:
//!   `InvalidInstanceId.NotFound` is `INVALID_INSTANCE_ID__NOT_FOUND`. This form is read back as words in title case.
//! - A part between dots that is in upper case itself is kept and followed by `_`: `INVALID_VPC_ID` is
//!   `INVALID_VPC_ID_`, `Forbidden.RAM` is `FORBIDDEN__RAM_`.
//! - Other differences from the first form are suffixes with the number of the word: `_2U` for a word in upper case,
//!   `_2L` for one in lower case, `_2C…` for mixed case, with one bit per capital. `_8S2D` means that the bytes `2D` follow
//!   the eighth letter or digit instead of the separator in the name. So `InvalidIPAddress` is `INVALID_IP_ADDRESS_2U`.
//!   A digit follows a single `_` only in these suffixes.
//! - A text without ASCII letters and digits is `CODE_0X…` with its bytes.
//! - A prefix of codes is `…_0PREFIX` if it ends with a dot, and `…_0START` otherwise.
//! - A leading digit gets a `_` in front: `_404`.

use std::fmt::Write as _;

/// Returns the name of the constant of a code, or of a prefix of codes.
pub(crate) fn error_constant(code: &str, prefix: bool) -> String {
    let (text, ending) = match (prefix, code.strip_suffix('.')) {
        (false, _) => (code, ""),
        (true, Some(text)) => (text, "_0PREFIX"),
        (true, None) => (code, "_0START"),
    };
    let words = Words::of(text);
    let name = if words.list.is_empty() {
        format!("CODE_0X{}", hex(text))
    } else {
        let marks = words.marks();
        match by_segments(text) {
            Some(name) if !marks.is_empty() && !prefix => name,
            _ => words.joined() + &marks,
        }
    };
    let front = if name.starts_with(|c: char| c.is_ascii_digit()) {
        "_"
    } else {
        ""
    };
    format!("{front}{name}{ending}")
}

/// Returns the name if each part between dots is words in title case, or in upper case.
fn by_segments(text: &str) -> Option<String> {
    let names = text.split('.').map(|segment| {
        let words = Words::of(segment);
        if !words.list.is_empty() && words.marks().is_empty() {
            Some(words.joined())
        } else {
            is_capitals(segment).then(|| format!("{segment}_"))
        }
    });
    let names: Option<Vec<String>> = names.collect();
    names.map(|names| names.join("__"))
}

/// Returns whether a text is `UPPER_SNAKE` with words that begin with a letter.
fn is_capitals(text: &str) -> bool {
    text.split('_').all(|word| {
        word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
    })
}

/// A text split into words and separators.
#[derive(Default)]
struct Words {
    /// The words, each with the separator before it in the name.
    list: Vec<(&'static str, String)>,
    /// Other text than ASCII letters and digits, and dots between two of them, by the number of letters and digits before
    /// it.
    foreign: Vec<(usize, String)>,
}

impl Words {
    fn of(text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let plain = |at: Option<usize>| {
            at.and_then(|at| chars.get(at))
                .is_some_and(|c| c.is_ascii_alphanumeric())
        };
        let mut words = Self::default();
        let mut count = 0;
        let mut gap = None;
        let mut before: Option<char> = None;
        for (at, c) in chars.iter().copied().enumerate() {
            if c == '.' && plain(at.checked_sub(1)) && plain(Some(at + 1)) {
                gap = Some("__");
                continue;
            }
            if !c.is_ascii_alphanumeric() {
                match words.foreign.last_mut() {
                    Some((place, text)) if *place == count => text.push(c),
                    _ => words.foreign.push((count, c.to_string())),
                }
                gap = Some("_");
                continue;
            }
            let starts = match gap {
                Some("__") => true,
                // A digit after a single `_` begins a suffix.
                Some(_) => !c.is_ascii_digit(),
                None => {
                    let small_follows = chars.get(at + 1).is_some_and(char::is_ascii_lowercase);
                    c.is_ascii_uppercase() && before.is_some_and(|before| !before.is_ascii_uppercase() || small_follows)
                }
            };
            match words.list.last_mut() {
                Some((_, word)) if !starts => word.push(c),
                Some(_) => words.list.push((gap.unwrap_or("_"), c.to_string())),
                None => words.list.push(("", c.to_string())),
            }
            (gap, before) = (None, Some(c));
            count += 1;
        }
        words
    }

    fn joined(&self) -> String {
        let words = self.list.iter();
        words
            .map(|(gap, word)| format!("{gap}{}", word.to_ascii_uppercase()))
            .collect()
    }

    /// Returns the suffixes for the differences from words in title case.
    fn marks(&self) -> String {
        let mut out = String::new();
        for ((_, word), number) in self.list.iter().zip(1..) {
            let capital = |(at, c): (usize, char)| (at == 0 && c.is_ascii_alphabetic()) == c.is_ascii_uppercase();
            let mark = if word.char_indices().all(capital) {
                continue;
            } else if !word.contains(|c: char| c.is_ascii_lowercase()) {
                "U".to_owned()
            } else if !word.contains(|c: char| c.is_ascii_uppercase()) {
                "L".to_owned()
            } else {
                format!("C{}", bits(word))
            };
            let _ = write!(out, "_{number}{mark}");
        }
        for (place, text) in &self.foreign {
            let _ = write!(out, "_{place}S{}", hex(text));
        }
        out
    }
}

/// Returns one bit per character of a word, set for capitals, as one hexadecimal digit per four characters.
fn bits(word: &str) -> String {
    let letters: Vec<bool> = word.chars().map(|c| c.is_ascii_uppercase()).collect();
    let digit = |four: &[bool]| {
        four.iter()
            .zip([8, 4, 2, 1])
            .map(|(set, bit)| u32::from(*set) * bit)
            .sum()
    };
    letters
        .chunks(4)
        .filter_map(|four| char::from_digit(digit(four), 16))
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02X}")).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reads a name back: returns the code, and whether it is a prefix.
    fn read(name: &str) -> (String, bool) {
        let (name, dot, prefix) = match (name.strip_suffix("_0PREFIX"), name.strip_suffix("_0START")) {
            (Some(name), _) => (name, ".", true),
            (_, Some(name)) => (name, "", true),
            _ => (name, "", false),
        };
        let bytes = |hex: &str| {
            let bytes = hex.as_bytes().chunks(2).map(|two| std::str::from_utf8(two).unwrap());
            String::from_utf8(bytes.map(|two| u8::from_str_radix(two, 16).unwrap()).collect()).unwrap()
        };
        if let Some(hex) = name.strip_prefix("CODE_0X") {
            return (bytes(hex) + dot, prefix);
        }
        let name = match name.strip_prefix('_') {
            Some(rest) => rest,
            None => name,
        };
        let at = name
            .as_bytes()
            .windows(3)
            .position(|it| it[0] != b'_' && it[1] == b'_' && it[2].is_ascii_digit());
        let (base, marks) = at.map_or((name, ""), |at| (&name[..=at], &name[at + 2..]));
        let title = |word: &str| {
            let mut text = word.to_ascii_lowercase();
            text.get_mut(..1).unwrap().make_ascii_uppercase();
            text
        };
        let mut segments = Vec::new();
        let mut rest = base;
        while !rest.is_empty() {
            let (segment, after) = rest.split_once("__").unwrap_or((rest, ""));
            let (capitals, after) = match (after.strip_prefix('_'), segment.strip_suffix('_')) {
                (Some(after), _) => (Some(segment), after),
                (None, Some(segment)) => (Some(segment), after),
                (None, None) => (None, after),
            };
            rest = after;
            segments.push(match capitals {
                Some(text) => vec![text.to_owned()],
                None => segment.split('_').map(title).collect(),
            });
        }
        let mut foreign = Vec::new();
        for mark in marks.split('_').filter(|mark| !mark.is_empty()) {
            let at = mark.find(|c: char| !c.is_ascii_digit()).unwrap();
            let number: usize = mark[..at].parse().unwrap();
            let (kind, text) = mark[at..].split_at(1);
            if kind == "S" {
                foreign.push((number, bytes(text)));
                continue;
            }
            let word = segments.iter_mut().flatten().nth(number - 1).unwrap();
            match kind {
                "U" => word.make_ascii_uppercase(),
                "L" => word.make_ascii_lowercase(),
                _ => {
                    let digits = text.chars().map(|c| c.to_digit(16).unwrap());
                    let set: Vec<bool> = digits.flat_map(|d| [8, 4, 2, 1].map(|bit| d & bit != 0)).collect();
                    let letters = word.chars().zip(set);
                    *word = letters
                        .map(|(c, set)| {
                            if set {
                                c.to_ascii_uppercase()
                            } else {
                                c.to_ascii_lowercase()
                            }
                        })
                        .collect();
                }
            }
        }
        let plain = segments
            .iter()
            .map(|words| words.concat())
            .collect::<Vec<_>>()
            .join(".");
        let mut out = String::new();
        let (mut count, mut foreign) = (0, foreign.into_iter().peekable());
        let mut chars = plain.chars().peekable();
        loop {
            if chars.peek() != Some(&'.')
                && let Some((_, text)) = foreign.next_if(|(place, _)| *place == count)
            {
                out.push_str(&text);
            }
            let Some(c) = chars.next() else { break };
            out.push(c);
            count += usize::from(c.is_ascii_alphanumeric());
        }
        (out + dot, prefix)
    }

    #[test]
    fn common_codes_become_words() {
        for (code, wanted) in [
            ("InvalidParameter", "INVALID_PARAMETER"),
            ("Invalid.Parameter", "INVALID__PARAMETER"),
            ("InvalidInstanceId.NotFound", "INVALID_INSTANCE_ID__NOT_FOUND"),
            ("Invalid.InstanceId.NotFound", "INVALID__INSTANCE_ID__NOT_FOUND"),
            ("InvalidInstanceId.NOT_FOUND", "INVALID_INSTANCE_ID__NOT_FOUND_"),
            ("InvalidVSwitchId", "INVALID_V_SWITCH_ID"),
            ("InvalidIPAddress", "INVALID_IP_ADDRESS_2U"),
            ("invalidParameter", "INVALID_PARAMETER_1L"),
            ("INVALID_VPC_ID", "INVALID_VPC_ID_"),
            ("ORDER.QUANTITY_INVALID", "ORDER___QUANTITY_INVALID_"),
            ("InvalidParameter.periodTime", "INVALID_PARAMETER__PERIOD_TIME_3L"),
            ("SecurityRisk.3DVerification", "SECURITY_RISK__3_D_VERIFICATION"),
            ("ParameterMismatch.Role-Spec", "PARAMETER_MISMATCH__ROLE_SPEC_21S2D"),
            ("404", "_404"),
            ("self", "SELF_1L"),
            ("参", "CODE_0XE58F82"),
            ("", "CODE_0X"),
        ] {
            assert_eq!(error_constant(code, false), wanted, "{code:?}");
        }
        assert_eq!(error_constant("DuplicatedParam.", true), "DUPLICATED_PARAM_0PREFIX");
        assert_eq!(error_constant("Invalid", true), "INVALID_0START");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn codes_round_trip_through_constants(
            code in prop_oneof![
                "[AaBbIi0-9._ -]{0,12}",
                "[A-C_]{1,4}([._]{1,3}[A-Ca-c0-9]{1,4}){0,3}",
                "([A-Z]{1,3}[a-z]{0,3}[0-9]{0,2}[._-]{0,2}){1,4}",
                "\\PC{0,16}",
            ],
            prefix: bool,
        ) {
            let name = error_constant(&code, prefix);
            prop_assert!(name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'), "{name}");
            prop_assert!(name.starts_with(|c: char| !c.is_ascii_digit()), "{name}");
            prop_assert_eq!(read(&name), (code, prefix), "{}", name);
        }
    }
}
