//! Responses as JSON, and as XML of the same structure.

use acs_protocol::decode::Format;
use quick_xml::escape::escape;
use serde_json::{Map, Value};

/// Returns the content type. The official Python client reads XML errors only under exactly this one.
pub(crate) fn content_type(format: Format) -> &'static str {
    match format {
        Format::Json => "application/json;charset=utf-8",
        Format::Xml => "text/xml;charset=utf-8",
    }
}

/// Returns the document. Only XML has a root element.
pub(crate) fn document(format: Format, root: &str, fields: &Map<String, Value>) -> String {
    match format {
        // Serialization cannot fail, since keys are text and numbers are finite.
        Format::Json => serde_json::to_string(fields).unwrap_or_default(),
        Format::Xml => {
            let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            element(&mut out, root, |out| object(out, fields));
            out
        }
    }
}

fn object(out: &mut String, fields: &Map<String, Value>) {
    for (name, value) in fields {
        entry(out, name, value);
    }
}

fn entry(out: &mut String, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        // The items of a list repeat its name; a list inside a list gets a level of its own.
        Value::Array(items) => {
            for item in items {
                match item {
                    Value::Array(_) => element(out, name, |out| entry(out, "Item", item)),
                    item => entry(out, name, item),
                }
            }
        }
        Value::Object(fields) => element(out, name, |out| object(out, fields)),
        Value::String(text) => element(out, name, |out| out.push_str(&escape(printable(text)))),
        Value::Bool(_) | Value::Number(_) => element(out, name, |out| out.push_str(&value.to_string())),
    }
}

fn element(out: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    let name = xml_name(name);
    out.push('<');
    out.push_str(&name);
    out.push('>');
    content(out);
    out.push_str("</");
    out.push_str(&name);
    out.push('>');
}

/// Returns a name that XML allows; keys of maps can be any text.
fn xml_name(name: &str) -> String {
    let mut valid: String = name
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || matches!(c, '_' | '-' | '.') {
                c
            } else {
                '_'
            }
        })
        .collect();
    if !valid.starts_with(|c: char| c.is_alphabetic() || c == '_') {
        valid.insert(0, '_');
    }
    valid
}

/// Returns the text without the characters that XML does not allow.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{85}'))
        .filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn xml(value: Value) -> String {
        let Value::Object(fields) = value else {
            panic!("an object")
        };
        let document = document(Format::Xml, "R", &fields);
        document.split_once("?>").unwrap().1.to_owned()
    }

    #[test]
    fn lists_repeat_and_levels_nest() {
        let value = json!({"Zones": {"Zone": [{"Id": "a"}, {"Id": 2}]}, "None": null, "Empty": {"E": []}, "B": true});
        assert_eq!(
            xml(value),
            "<R><Zones><Zone><Id>a</Id></Zone><Zone><Id>2</Id></Zone></Zones><Empty></Empty><B>true</B></R>"
        );
    }

    #[test]
    fn nested_lists_keep_their_levels() {
        assert_eq!(
            xml(json!({"L": [["a", "b"], ["c"]]})),
            "<R><L><Item>a</Item><Item>b</Item></L><L><Item>c</Item></L></R>"
        );
    }

    #[test]
    fn text_and_names_are_escaped() {
        assert_eq!(
            xml(json!({"a b<": "<&>\u{0}\n"})),
            "<R><a_b_>&lt;&amp;&gt;\n</a_b_></R>"
        );
        assert_eq!(xml(json!({"1": "x"})), "<R><_1>x</_1></R>");
    }
}
