//! Edits JSON text and keeps everything else to the byte, since other programs own the file.

use std::{borrow::Cow, fmt, ops::Range};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;
use zeroize::Zeroizing;

/// A value to write.
#[derive(Debug, Clone, Copy)]
pub(super) enum Value<'a> {
    Text(&'a Secret),
    Number(i64),
}

use acs_protocol::shape::Secret;

/// Returns the text with the given fields of a profile changed or added.
///
/// # Errors
/// Returns an error if the text is not a configuration of the tool, or lacks the profile. It never quotes the text.
pub(super) fn edit(
    text: &str,
    profile: &str,
    fields: &[(&'static str, Value<'_>)],
) -> Result<Zeroizing<String>, &'static str> {
    const BROKEN: &str = "it is no longer a configuration of the tool";
    let file: Members<'_> = serde_json::from_str(text).map_err(|_| BROKEN)?;
    let profiles = file.last("profiles").ok_or(BROKEN)?;
    let profiles: Vec<&RawValue> = serde_json::from_str(profiles.get()).map_err(|_| BROKEN)?;
    let members = profiles
        .into_iter()
        .filter_map(|raw| serde_json::from_str::<Members<'_>>(raw.get()).ok())
        .find(|members| members.is_named(profile))
        .ok_or("it no longer has the profile")?;

    let mut changes: Vec<(Range<usize>, Zeroizing<String>)> = Vec::new();
    let mut added = Zeroizing::new(String::with_capacity(8 * 1024));
    let last = members.0.last().map(|(_, value)| range(text, value)).ok_or(BROKEN)?;
    let first = members.0.first().map(|(_, value)| range(text, value)).ok_or(BROKEN)?;
    let indent = indent_before(text, first.start);
    for (name, value) in fields {
        let value = json(*value);
        let mut found = false;
        for (_, old) in members.0.iter().filter(|(key, _)| key == name) {
            changes.push((range(text, old), value.clone()));
            found = true;
        }
        if !found {
            added.push(',');
            added.push_str(indent);
            added.push('"');
            added.push_str(name);
            added.push_str("\": ");
            added.push_str(&value);
        }
    }
    changes.push((last.end..last.end, added));
    // The addition comes after a change of the last value.
    changes.sort_by_key(|(range, _)| (range.start, range.end));

    let length = text.len() + changes.iter().map(|(_, new)| new.len()).sum::<usize>();
    // The buffer is large enough at once: growing it would leave copies of its content behind.
    let mut edited = Zeroizing::new(String::with_capacity(length));
    let mut done = 0;
    for (range, new) in &changes {
        edited.push_str(text.get(done..range.start).ok_or(BROKEN)?);
        edited.push_str(new);
        done = range.end;
    }
    edited.push_str(text.get(done..).ok_or(BROKEN)?);
    Ok(edited)
}

/// The members of an object in their order.
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'a> Members<'a> {
    fn last(&self, name: &str) -> Option<&'a RawValue> {
        let found = self.0.iter().rev().find(|(key, _)| key == name)?;
        Some(found.1)
    }

    fn is_named(&self, name: &str) -> bool {
        let own = self.last("name").map(|raw| serde_json::from_str::<String>(raw.get()));
        matches!(own, Some(Ok(own)) if own == name)
    }
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;

        impl<'de> Visitor<'de> for Each {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, &'de RawValue>()? {
                    members.push((Cow::Owned(key), value));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Each)
    }
}

/// Returns the range of a part of the text.
fn range(text: &str, part: &RawValue) -> Range<usize> {
    let start = (part.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.get().len()
}

/// Returns the blanks between `{` and the first key of an object, by the position of its first value.
fn indent_before(text: &str, first_value: usize) -> &str {
    let before = text.get(..first_value).unwrap_or_default();
    let Some(key_end) = before.rfind('"') else { return "" };
    // A key contains no quotes except escaped ones.
    let mut start = key_end;
    while let Some(quote) = before.get(..start).and_then(|before| before.rfind('"')) {
        let escapes = before[..quote].bytes().rev().take_while(|byte| *byte == b'\\').count();
        start = quote;
        if escapes % 2 == 0 {
            break;
        }
    }
    let blanks = before[..start]
        .bytes()
        .rev()
        .take_while(u8::is_ascii_whitespace)
        .count();
    &before[start - blanks..start]
}

fn json(value: Value<'_>) -> Zeroizing<String> {
    Zeroizing::new(match value {
        // Writing a string as JSON cannot fail.
        Value::Text(text) => serde_json::to_string(text.expose()).unwrap_or_default(),
        Value::Number(number) => number.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(text: &str, profile: &str, fields: &[(&'static str, Value<'_>)]) -> String {
        edit(text, profile, fields).unwrap().to_string()
    }

    #[test]
    fn all_else_stays_to_the_byte() {
        let text = "{\n\t\"current\": \"a\",\r\n\t\"profiles\": [\n\t\t{ \"name\":\"b\", \"token\" : \"x\", \"huge\": 12345678901234567890123, \"f\": 1.50e+3 },\n\t\t{\n\t\t\t\"z\": {\"deep\": [1, {\"token\": \"not this\"}]},\n\t\t\t\"name\": \"a\",\n\t\t\t\"token\": \"old\",\n\t\t\t\"\\u00fcber\\\"x\": null\n\t\t}\n\t],\n\t\"meta_path\": \"\"\n}\n";
        let new = Secret::new("n\"e\\w\n杭");
        let fields = [("token", Value::Text(&new)), ("end", Value::Number(7))];
        let expected = text
            .replace("\"token\": \"old\"", "\"token\": \"n\\\"e\\\\w\\n杭\"")
            .replace("null\n\t\t}", "null,\n\t\t\t\"end\": 7\n\t\t}");
        assert_eq!(edited(text, "a", &fields), expected);
    }

    #[test]
    fn last_value_can_change() {
        let text = r#"{"profiles":[{"name":"a","t":1}]}"#;
        let fields = [("n", Value::Number(3)), ("t", Value::Number(2))];
        assert_eq!(
            edited(text, "a", &fields),
            r#"{"profiles":[{"name":"a","t":2,"n": 3}]}"#
        );
        let escaped = r#"{"profiles":[{ "na\u006de":"\u0061"}]}"#;
        assert_eq!(
            edited(escaped, "a", &fields[..1]),
            r#"{"profiles":[{ "na\u006de":"\u0061", "n": 3}]}"#
        );
    }

    #[test]
    fn repeated_keys_all_change() {
        let text = r#"{"profiles":[{"name":"a","t":1,"t":{}}]}"#;
        assert_eq!(
            edited(text, "a", &[("t", Value::Number(2))]),
            r#"{"profiles":[{"name":"a","t":2,"t":2}]}"#
        );
    }

    #[test]
    fn broken_text_is_not_quoted() {
        for text in [
            "",
            "[]",
            "{}",
            r#"{"profiles":{}}"#,
            r#"{"profiles":[{"name":"b"},7,"hunter2"]}"#,
            "hunter2",
        ] {
            let error = edit(text, "a", &[]).unwrap_err();
            assert!(!error.contains("hunter2"), "{error}");
        }
    }
}
