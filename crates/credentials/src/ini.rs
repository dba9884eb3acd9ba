//! The INI format of the shared credentials file, as the official clients read it.

use std::fmt;

use acs_protocol::shape::Secret;

/// The sections of a file in their order.
#[derive(Debug)]
pub(super) struct Ini {
    sections: Vec<Section>,
}

/// A section. Keys are in lower case; any value may be a secret.
#[derive(Debug)]
pub(super) struct Section {
    name: String,
    entries: Vec<(String, Secret)>,
}

impl Ini {
    /// Parses a file. Lines are `[section]`, `key = value` or `key: value`, blank, or comments (`#`, `;`). A `#` in a
    /// value starts a comment, so does a `;` after a blank; in quotes neither does.
    pub(super) fn parse(text: &str) -> Result<Self, IniError> {
        let mut sections: Vec<Section> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let error = |problem| IniError {
                line: index + 1,
                problem,
            };
            let line = line.trim();
            if line.is_empty() || line.starts_with(['#', ';']) {
                continue;
            }
            if let Some(rest) = line.strip_prefix('[') {
                let (name, _) = rest
                    .split_once(']')
                    .ok_or_else(|| error("the section's name has no `]`"))?;
                let name = name.trim();
                if sections.iter().any(|section| section.name == name) {
                    return Err(error("the file has this section already"));
                }
                sections.push(Section {
                    name: name.to_owned(),
                    entries: Vec::new(),
                });
                continue;
            }
            let (key, value) = line
                .split_once(['=', ':'])
                .ok_or_else(|| error("neither `[section]` nor `key = value`"))?;
            let section = sections
                .last_mut()
                .ok_or_else(|| error("this is before the first `[section]`"))?;
            let key = key.trim().to_ascii_lowercase();
            if section.entries.iter().any(|(other, _)| *other == key) {
                return Err(error("the section has this key already"));
            }
            section.entries.push((key, Secret::from(value_of(value))));
        }
        Ok(Self { sections })
    }

    /// Returns the section with the given name.
    pub(super) fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }

    /// Returns the names of all sections.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.sections.iter().map(|section| section.name.as_str())
    }
}

impl Section {
    /// Returns a value; an empty one counts as absent.
    pub(super) fn get(&self, key: &str) -> Option<&Secret> {
        let (_, value) = self.entries.iter().find(|(other, _)| other == key)?;
        (!value.is_empty()).then_some(value)
    }

    /// Returns a value that is not a secret.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        self.get(key).map(|value| value.expose().to_owned())
    }
}

fn value_of(text: &str) -> &str {
    let text = text.trim();
    for quote in ['"', '\''] {
        if let Some((value, _)) = text.strip_prefix(quote).and_then(|rest| rest.split_once(quote)) {
            return value;
        }
    }
    let mut end = text.len();
    let mut after_blank = true;
    for (index, letter) in text.char_indices() {
        if letter == '#' || (letter == ';' && after_blank) {
            end = index;
            break;
        }
        after_blank = letter.is_whitespace();
    }
    text.get(..end).unwrap_or(text).trim_end()
}

/// A line that cannot be parsed. Its content is not shown.
#[derive(Debug)]
pub(super) struct IniError {
    line: usize,
    problem: &'static str,
}

impl fmt::Display for IniError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_keys_comments_and_line_ends() {
        let ini = Ini::parse(
            "# top\r\n[default]\r\n; a comment\r\nType = access_key # inline\r\naccess_key_id: a;b ;c\r\nempty=\r\n\r\n[ other ]\nx=\"a # b\" ; c\n",
        )
        .unwrap();
        let default = ini.section("default").unwrap();
        assert_eq!(default.text("type").unwrap(), "access_key");
        assert_eq!(default.text("access_key_id").unwrap(), "a;b");
        assert!(default.get("empty").is_none());
        assert_eq!(ini.section("other").unwrap().text("x").unwrap(), "a # b");
        assert_eq!(ini.names().collect::<Vec<_>>(), ["default", "other"]);
    }

    #[test]
    fn a_json_policy_is_a_value() {
        let ini = Ini::parse("[p]\npolicy = {\"Version\": \"1\", \"Statement\": []}").unwrap();
        assert_eq!(
            ini.section("p").unwrap().text("policy").unwrap(),
            "{\"Version\": \"1\", \"Statement\": []}"
        );
    }

    #[test]
    fn bad_line_is_not_quoted() {
        for (text, expected) in [
            ("[default", "line 1: the section's name has no `]`"),
            ("\nkey = hunter2", "line 2: this is before the first `[section]`"),
            ("[a]\nhunter2", "line 2: neither `[section]` nor `key = value`"),
            ("[a]\n[a]", "line 2: the file has this section already"),
            ("[a]\nk=1\nK=hunter2", "line 3: the section has this key already"),
        ] {
            assert_eq!(Ini::parse(text).unwrap_err().to_string(), expected);
        }
    }
}
