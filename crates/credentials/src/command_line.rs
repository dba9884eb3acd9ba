//! Splits the command of an external source into words, as the official clients do, without a shell.

/// Splits a command line into words. Blanks separate words; double and single quotes hold a word together. On Unix, a
/// backslash escapes the next letter (within double quotes only `"`, `\`, `$` and `` ` ``), and a backslash
/// at the end of a line continues it, except within single quotes. On Windows, a backslash is part of a path,
/// except before `"` within double quotes.
pub(super) fn split(command: &str, windows: bool) -> Result<Vec<String>, &'static str> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = command.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            letter if letter.is_whitespace() => words.extend(word.take()),
            '\'' => loop {
                let word = word.get_or_insert_default();
                match letters.next() {
                    Some('\'') => break,
                    Some(letter) => word.push(letter),
                    None => return Err("a single quote is not closed"),
                }
            },
            '"' => loop {
                let word = word.get_or_insert_default();
                match letters.next() {
                    Some('"') => break,
                    Some('\\') if !windows && letters.next_if_eq(&'\n').is_some() => {}
                    Some('\\') => match letters.next_if(|&next| escaped_in_quotes(next, windows)) {
                        Some(next) => word.push(next),
                        None => word.push('\\'),
                    },
                    Some(letter) => word.push(letter),
                    None => return Err("a double quote is not closed"),
                }
            },
            '\\' if !windows => {
                let next = letters.next().ok_or("it ends with a backslash")?;
                if next != '\n' {
                    word.get_or_insert_default().push(next);
                }
            }
            letter => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    Ok(words)
}

fn escaped_in_quotes(letter: char, windows: bool) -> bool {
    letter == '"' || (!windows && matches!(letter, '\\' | '$' | '`'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_quotes_and_backslashes() {
        for (command, words) in [
            (
                "  acs-login  --profile a\tb ",
                &["acs-login", "--profile", "a", "b"][..],
            ),
            (
                r#"run "two words" 'and "more"' x"y"z"#,
                &["run", "two words", r#"and "more""#, "xyz"],
            ),
            (r#"a\ b "c\"d\e" '\'"#, &["a b", r#"c"d\e"#, r"\"]),
            ("a '' b", &["a", "", "b"]),
            ("a;rm $HOME|b", &["a;rm", "$HOME|b"]),
            ("", &[]),
        ] {
            assert_eq!(split(command, false).unwrap(), words, "{command}");
        }
    }

    #[test]
    fn backslash_at_line_end_continues_line() {
        for (command, words) in [
            ("login \\\n  --profile \\\n a", &["login", "--profile", "a"][..]),
            ("lo\\\ngin --pro\\\nfile", &["login", "--profile"]),
            ("run \"two \\\nwords\"", &["run", "two words"]),
            ("run 'two \\\nwords'", &["run", "two \\\nwords"]),
            ("run a\\\n", &["run", "a"]),
            ("run \\\n", &["run"]),
        ] {
            assert_eq!(split(command, false).unwrap(), words, "{command:?}");
        }
    }

    #[test]
    fn backslash_is_kept_on_windows() {
        let words = split(r#""C:\Program Files\login.exe" C:\a\b "say \"hi\"""#, true).unwrap();
        assert_eq!(words, [r"C:\Program Files\login.exe", r"C:\a\b", r#"say "hi""#]);
    }

    #[test]
    fn unterminated_quotes_are_errors() {
        assert!(split("a 'b", false).is_err());
        assert!(split("a \"b", false).is_err());
        assert!(split("a\\", false).is_err());
    }
}
