//! The vendor's metadata as types. Reading is lenient: a value of an unexpected kind counts as absent, since one odd
//! value must not cost an action; what is not needed is passed over without being decoded.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::unique::Unique;

/// An `api-docs.json`. Actions, components and endpoints stay raw, so that each is read by itself: a correction changes
/// the text of one, and one that cannot be read is reported alone.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Document<'d> {
    #[serde(borrow)]
    pub(super) info: Lenient<Info<'d>>,
    #[serde(borrow)]
    pub(super) components: Lenient<Components<'d>>,
    #[serde(borrow)]
    pub(super) apis: Entries<&'d RawValue>,
    #[serde(borrow)]
    pub(super) endpoints: Option<&'d RawValue>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Info<'d> {
    #[serde(borrow)]
    pub(super) style: Text<'d>,
    #[serde(borrow)]
    pub(super) product: Text<'d>,
    #[serde(borrow)]
    pub(super) version: Text<'d>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Components<'d> {
    #[serde(borrow)]
    pub(super) schemas: Entries<&'d RawValue>,
}

/// A row of `endpoints`; newer documents say `public` for `endpoint`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Endpoint<'d> {
    #[serde(borrow, rename = "regionId")]
    pub(super) region: Text<'d>,
    #[serde(borrow)]
    pub(super) endpoint: Text<'d>,
    #[serde(borrow)]
    pub(super) public: Text<'d>,
    #[serde(borrow)]
    pub(super) vpc: Text<'d>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Api<'d> {
    #[serde(borrow)]
    pub(super) methods: List<Text<'d>>,
    pub(super) security: List<Entries<IgnoredAny>>,
    #[serde(borrow)]
    pub(super) deprecated: Text<'d>,
    #[serde(borrow)]
    pub(super) operation_type: Text<'d>,
    #[serde(borrow)]
    pub(super) system_tags: Lenient<SystemTags<'d>>,
    #[serde(borrow)]
    pub(super) parameters: List<Lenient<Parameter<'d>>>,
    #[serde(borrow)]
    pub(super) responses: Entries<Lenient<Response<'d>>>,
    #[serde(borrow)]
    pub(super) error_codes: Entries<List<Lenient<ErrorCode<'d>>>>,
    #[serde(borrow)]
    pub(super) title: Option<&'d RawValue>,
    #[serde(borrow)]
    pub(super) summary: Option<&'d RawValue>,
    #[serde(borrow)]
    pub(super) description: Option<&'d RawValue>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct SystemTags<'d> {
    #[serde(borrow)]
    pub(super) operation_type: Text<'d>,
}

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Parameter<'d> {
    #[serde(borrow)]
    pub(super) name: Text<'d>,
    #[serde(borrow, rename = "in")]
    pub(super) position: Text<'d>,
    #[serde(borrow)]
    pub(super) style: Text<'d>,
    #[serde(borrow)]
    pub(super) allow_empty_value: Text<'d>,
    #[serde(borrow)]
    pub(super) schema: Lenient<Schema<'d>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Response<'d> {
    #[serde(borrow)]
    pub(super) schema: Lenient<Schema<'d>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct ErrorCode<'d> {
    #[serde(borrow)]
    pub(super) error_code: Text<'d>,
    #[serde(borrow)]
    pub(super) error_message: Text<'d>,
}

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Schema<'d> {
    #[serde(borrow, rename = "$ref")]
    pub(super) reference: Text<'d>,
    #[serde(borrow, rename = "type")]
    pub(super) kind: Text<'d>,
    #[serde(borrow)]
    pub(super) format: Text<'d>,
    #[serde(borrow)]
    pub(super) required: Text<'d>,
    #[serde(borrow)]
    pub(super) deprecated: Text<'d>,
    #[serde(borrow)]
    pub(super) default: Text<'d>,
    #[serde(borrow)]
    pub(super) minimum: Text<'d>,
    #[serde(borrow)]
    pub(super) maximum: Text<'d>,
    #[serde(borrow)]
    pub(super) exclusive_minimum: Text<'d>,
    #[serde(borrow)]
    pub(super) exclusive_maximum: Text<'d>,
    #[serde(borrow)]
    pub(super) min_length: Text<'d>,
    #[serde(borrow)]
    pub(super) max_length: Text<'d>,
    #[serde(borrow)]
    pub(super) min_items: Text<'d>,
    #[serde(borrow)]
    pub(super) max_items: Text<'d>,
    #[serde(borrow)]
    pub(super) pattern: Text<'d>,
    #[serde(borrow, rename = "enum")]
    pub(super) values: List<Text<'d>>,
    #[serde(borrow)]
    pub(super) properties: Entries<Lenient<Schema<'d>>>,
    #[serde(borrow)]
    pub(super) items: Option<Box<Lenient<Schema<'d>>>>,
    #[serde(borrow)]
    pub(super) additional_properties: Option<Box<Lenient<Schema<'d>>>>,
    #[serde(borrow)]
    pub(super) example: Raw<'d>,
    #[serde(borrow)]
    pub(super) description: Raw<'d>,
}

impl Schema<'_> {
    pub(super) fn is_required(&self) -> bool {
        self.required.is_true()
    }

    /// The name of the component that `$ref` means.
    pub(super) fn component(&self) -> Option<&str> {
        let reference = self.reference.get()?;
        Some(reference.rsplit_once('/').map_or(reference, |(_, name)| name))
    }
}

/// A text that is decoded only when it is asked for.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct Raw<'d>(#[serde(borrow)] Option<&'d RawValue>);

impl Raw<'_> {
    pub(super) fn text(self) -> Option<String> {
        text_of(self.0)
    }

    /// The number that it is, or that its text says.
    pub(super) fn number(self) -> Option<f64> {
        let digits = self.0?.get().trim_matches('"').trim();
        digits.parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// Whether the text, decoded, can begin with one of the characters: a cheap look before decoding.
    pub(super) fn may_start_with(self, first: &[u8]) -> bool {
        let Some(raw) = self.0 else { return false };
        let mut bytes = raw.get().bytes().skip(1).skip_while(u8::is_ascii_whitespace);
        bytes.next().is_some_and(|byte| byte == b'\\' || first.contains(&byte))
    }
}

/// Texts that only document are equal whatever they say: two parameters that differ in words are the same.
impl PartialEq for Raw<'_> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The decoded text of a raw JSON string.
pub(super) fn text_of(raw: Option<&RawValue>) -> Option<String> {
    serde_json::from_str(raw?.get()).ok()
}

/// A scalar as text: a string, a number or a boolean; anything else counts as absent.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Text<'d>(Option<Cow<'d, str>>);

impl Text<'_> {
    pub(super) fn get(&self) -> Option<&str> {
        self.0.as_deref()
    }

    pub(super) fn is_true(&self) -> bool {
        self.get().is_some_and(|text| text.trim().eq_ignore_ascii_case("true"))
    }

    pub(super) fn is_false(&self) -> bool {
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

/// An object as entries in the order of the document; of a key that stands twice, the first counts. Anything but an
/// object is empty.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entries<T>(Vec<(String, T)>);

impl<T> Entries<T> {
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    pub(super) fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    pub(super) fn is_empty(&self) -> bool {
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
pub(super) struct List<T>(Vec<T>);

impl<T> List<T> {
    pub(super) fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    pub(super) fn is_empty(&self) -> bool {
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

/// An object read as `T`; anything else is `T`'s default.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Lenient<T>(T);

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

/// How a container reads the one kind of JSON value it is made for.
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
