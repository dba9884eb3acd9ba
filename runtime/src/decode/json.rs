use std::{borrow::Cow, fmt};

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{MAX_DEPTH, Node, SyntaxError};

/// Reads a JSON document.
///
/// # Errors
/// If the text is not JSON or nests too deep.
pub fn json(text: &str) -> Result<Node<'_>, SyntaxError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let node = Depth(MAX_DEPTH)
        .deserialize(&mut deserializer)
        .map_err(|error| not_json(&error))?;
    deserializer.end().map_err(|error| not_json(&error))?;
    Ok(node)
}

fn not_json(error: &serde_json::Error) -> SyntaxError {
    SyntaxError {
        message: format!("not JSON: {error}"),
    }
}

/// How much deeper the document may nest from here.
#[derive(Clone, Copy)]
pub(crate) struct Depth(pub(crate) usize);

impl Depth {
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        self.0
            .checked_sub(1)
            .map(Self)
            .ok_or_else(|| E::custom("the document nests too deep"))
    }
}

impl<'de> DeserializeSeed<'de> for Depth {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Depth {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Node::Int(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(i64::try_from(number).map_or(Node::UInt(number), Node::Int))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Node::Float(number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let deeper = self.deeper()?;
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(deeper)? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let deeper = self.deeper()?;
        let mut entries = Vec::new();
        while let Some(key) = map.next_key_seed(Key)? {
            entries.push((key, map.next_value_seed(deeper)?));
        }
        Ok(Node::Object(entries))
    }
}

/// An object's key, borrowed where it has no escapes.
pub(crate) struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_value_is_read() {
        let tree = json(r#"{"a": [null, true, -1, 18446744073709551615, 1.5, "x\n"], "b": {}}"#).unwrap();
        let expected = Node::Object(vec![
            (
                "a".into(),
                Node::List(vec![
                    Node::Null,
                    Node::Bool(true),
                    Node::Int(-1),
                    Node::UInt(u64::MAX),
                    Node::Float(1.5),
                    Node::Text("x\n".into()),
                ]),
            ),
            ("b".into(), Node::Object(vec![])),
        ]);
        assert_eq!(tree, expected);
    }

    #[test]
    fn floats_are_exact() {
        assert_eq!(json("26.752000000000002"), Ok(Node::Float(26.752_000_000_000_002)));
        assert_eq!(json("1.2938829068163327"), Ok(Node::Float(1.293_882_906_816_332_7)));
    }

    #[test]
    fn text_behind_the_document_is_refused() {
        assert!(json("{} x").unwrap_err().message.contains("trailing"));
    }

    #[test]
    fn a_bottomless_document_is_refused() {
        let text = "[".repeat(100_000);
        assert!(json(&text).is_err());
    }
}
