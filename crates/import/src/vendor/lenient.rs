//! Containers that read any JSON value, and keep what has the expected kind.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::{CowStrDeserializer, MapAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A string that is decoded on demand.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(transparent)]
pub(crate) struct Raw<'d>(#[serde(borrow)] Option<&'d RawValue>);

impl Raw<'_> {
    pub(crate) fn text(self) -> Option<String> {
        text_of(self.0)
    }

    /// Returns a string, a number or a boolean as text.
    pub(crate) fn scalar(self) -> Option<String> {
        let raw = self.0?.get();
        match raw.bytes().next()? {
            b'"' => self.text(),
            b'{' | b'[' | b'n' => None,
            _ => Some(raw.to_owned()),
        }
    }

    /// Returns the value as a number, which may be written as a string.
    pub(crate) fn number(self) -> Option<f64> {
        let digits = self.0?.get().trim_matches('"').trim();
        digits.parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// Returns whether the decoded text may begin with one of the characters, as a cheap test before decoding.
    pub(crate) fn may_start_with(self, first: &[u8]) -> bool {
        let Some(raw) = self.0 else { return false };
        let mut bytes = raw.get().bytes().skip(1).skip_while(u8::is_ascii_whitespace);
        bytes.next().is_some_and(|byte| byte == b'\\' || first.contains(&byte))
    }
}

/// All documentation counts as equal: two parameters that differ only in words are the same.
impl PartialEq for Raw<'_> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Decodes a raw JSON string.
pub(crate) fn text_of(raw: Option<&RawValue>) -> Option<String> {
    serde_json::from_str(raw?.get()).ok()
}

/// A scalar as text: a string, a number or a boolean; anything else counts as absent.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Text<'d>(Option<Cow<'d, str>>);

impl Text<'_> {
    pub(crate) fn get(&self) -> Option<&str> {
        self.0.as_deref()
    }

    pub(crate) fn is_true(&self) -> bool {
        self.get().is_some_and(|text| text.trim().eq_ignore_ascii_case("true"))
    }

    pub(crate) fn is_false(&self) -> bool {
        self.get().is_some_and(|text| text.trim().eq_ignore_ascii_case("false"))
    }
}

impl<'de: 'd, 'd> Deserialize<'de> for Text<'d> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a scalar")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Text(Some(Cow::Borrowed(text))))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Text(Some(Cow::Owned(text.to_owned()))))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Text(Some(Cow::Borrowed(if value { "true" } else { "false" }))))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Text(Some(Cow::Owned(value.to_string()))))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Text(Some(Cow::Owned(value.to_string()))))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Text(Some(Cow::Owned(value.to_string()))))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Text(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Text(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Text(None))
    }
}

/// The entries of an object in the order of the document, where the first of equal keys counts. Anything but an
/// object has no entries.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entries<T>(Vec<(String, T)>);

impl<T> Entries<T> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Either(PhantomData::<Self>))
    }
}

/// A list; anything else is empty.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct List<T>(Vec<T>);

impl<T> List<T> {
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Either(PhantomData::<Self>))
    }
}

/// An object read as `T`, or the default of `T` for anything else.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Lenient<T>(T);

impl<T> std::ops::Deref for Lenient<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<'de, T: Deserialize<'de> + Default> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Either(PhantomData::<Self>))
    }
}

/// A container that reads one kind of JSON value, and is empty for any other.
trait Container<'de>: Default {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }

    fn from_seq<A: SeqAccess<'de>>(mut seq: A) -> Result<Self, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }
}

impl<'de, T: Deserialize<'de>> Container<'de> for Entries<T> {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut entries: Vec<(String, T)> = Vec::new();
        while let Some((key, value)) = map.next_entry::<String, T>()? {
            if entries.iter().all(|(name, _)| *name != key) {
                entries.push((key, value));
            }
        }
        Ok(Self(entries))
    }
}

impl<'de, T: Deserialize<'de>> Container<'de> for List<T> {
    fn from_seq<A: SeqAccess<'de>>(mut seq: A) -> Result<Self, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = seq.next_element()? {
            list.push(item);
        }
        Ok(Self(list))
    }
}

impl<'de, T: Deserialize<'de> + Default> Container<'de> for Lenient<T> {
    fn from_map<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        T::deserialize(MapAccessDeserializer::new(Unique::new(map))).map(Self)
    }
}

struct Either<C>(PhantomData<C>);

impl<'de, C: Container<'de>> Visitor<'de> for Either<C> {
    type Value = C;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<C, A::Error> {
        C::from_map(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<C, A::Error> {
        C::from_seq(seq)
    }

    fn visit_str<E>(self, _: &str) -> Result<C, E> {
        Ok(C::default())
    }

    fn visit_bool<E>(self, _: bool) -> Result<C, E> {
        Ok(C::default())
    }

    fn visit_i64<E>(self, _: i64) -> Result<C, E> {
        Ok(C::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<C, E> {
        Ok(C::default())
    }

    fn visit_f64<E>(self, _: f64) -> Result<C, E> {
        Ok(C::default())
    }

    fn visit_unit<E>(self) -> Result<C, E> {
        Ok(C::default())
    }
}

/// Passes on the first of equal keys. What serde derives for a struct would refuse the whole document, or the whole
/// action, for a duplicate.
struct Unique<'de, A> {
    map: A,
    seen: Vec<Cow<'de, str>>,
}

impl<A> Unique<'_, A> {
    fn new(map: A) -> Self {
        Self { map, seen: Vec::new() }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Unique<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        while let Some(key) = self.map.next_key_seed(Key)? {
            if self.seen.contains(&key) {
                self.map.next_value::<IgnoredAny>()?;
                continue;
            }
            self.seen.push(key.clone());
            return seed.deserialize(CowStrDeserializer::new(key)).map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// A key, borrowed where it has no escapes.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}
