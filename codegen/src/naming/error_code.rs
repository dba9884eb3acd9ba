//! Constants of error codes.
//!
//! The name of a constant depends on its code alone, and no two codes have the same name: one could read the code back
//! from it. So a code that is added never renames another one.
//!
//! - The words of a code are written in capitals, with `_` between them, and a dot becomes `__`:
//!   `InvalidInstanceId.NotFound` is `INVALID_INSTANCE_ID__NOT_FOUND`. This form reads as words in title case.
//! - A part between dots that is in capitals itself stays as it is and gets a `_` behind it: `INVALID_VPC_ID` is
//!   `INVALID_VPC_ID_`, `Forbidden.RAM` is `FORBIDDEN__RAM_`.
//! - Whatever else differs from the first form is noted behind the name, by number of the word: `_2U` for a word in
//!   capitals, `_2L` for one in small letters, `_2C…` for a mixture, a bit per capital. `_8S2D` says that the eighth
//!   letter or digit is followed by the bytes `2D` in place of what the name says. So `InvalidIPAddress` is
//!   `INVALID_IP_ADDRESS_2U`. Nothing else puts a digit behind a single `_`.
//! - A text without any letter or digit of ASCII is `CODE_0X…`, its bytes.
//! - What codes begin with is `…_0PREFIX` if a dot follows, else `…_0START`.
//! - A digit in front gets a `_` in front: `_404`.

use std::fmt::Write as _;

/// The name of the constant of a code, or with `prefix` of what codes begin with.
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

/// The name if each part between dots either reads as words in title case, or is in capitals.
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

/// Whether a text is `UPPER_SNAKE`, each of its words with a letter in front.
fn is_capitals(text: &str) -> bool {
    text.split('_').all(|word| {
        word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
    })
}

/// A text taken apart into words, and what is between them.
#[derive(Default)]
struct Words {
    /// The words, each with what stands before it in the name.
    list: Vec<(&'static str, String)>,
    /// Text that is neither a letter or digit of ASCII nor a dot between two of them, by the number of letters and
    /// digits before it.
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
                // A digit never follows a single `_`: that is where the notes begin.
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

    /// What differs from words in title case.
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

/// A bit per character of a word, set for capitals, as hexadecimal digits of four characters each.
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

    /// Reads a name back: the code, and whether it is what codes begin with.
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
    fn usual_codes_read_as_words() {
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
        fn a_code_can_be_read_from_its_constant(
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
