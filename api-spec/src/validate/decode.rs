//! The reference decoder, which reads a response in JSON or XML by its declared fields. It is stricter than a
//! client, since an example is a statement about the format.

use serde_json::{Map, Value};

use super::{Context, quoted, suggest, xml};
use crate::diagnostics::Pointer;
use crate::model::{Field, Type, is_timestamp};

/// A decoded response: fields by wire name without wrapper levels, numbers as numbers.
pub(super) struct Decoded {
    pub(super) value: Value,
    pub(super) mismatches: Vec<Mismatch>,
}

/// A part of a response that does not match the declaration.
pub(super) struct Mismatch {
    /// The place in the response.
    pub(super) pointer: String,
    pub(super) message: String,
    pub(super) help: Option<String>,
    /// Whether a client accepts it nevertheless.
    pub(super) is_odd: bool,
}

impl Mismatch {
    /// Returns the message with the place before it: `InstanceStatuses.InstanceStatus.0: …`.
    pub(super) fn with_path(&self) -> String {
        match self.pointer.trim_start_matches('/') {
            "" => self.message.clone(),
            path => format!(
                "{}: {}",
                path.replace('/', ".").replace("~1", "/").replace("~0", "~"),
                self.message
            ),
        }
    }
}

/// Decodes a response in JSON.
pub(super) fn json(context: &Context<'_>, fields: &[Field], response: &Value) -> Decoded {
    let mut decoder = Decoder {
        context,
        mismatches: Vec::new(),
    };
    let value = match response {
        Value::Object(object) => decoder.json_object(fields, object, &Pointer::Root),
        other => decoder.problem(&Pointer::Root, format!("expected an object, found {}", clipped(other))),
    };
    Decoded {
        value,
        mismatches: decoder.mismatches,
    }
}

/// Decodes a response in XML.
pub(super) fn xml(context: &Context<'_>, fields: &[Field], root: &str, response: &str) -> Decoded {
    let mut decoder = Decoder {
        context,
        mismatches: Vec::new(),
    };
    let value = match xml::parse(response) {
        Ok(element) => {
            if element.name != root {
                decoder.problem(
                    &Pointer::Root,
                    format!("the root element is <{}>, expected <{root}>", element.name),
                );
            }
            decoder.xml_object(fields, &element, &Pointer::Root)
        }
        Err(message) => decoder.problem(&Pointer::Root, message),
    };
    Decoded {
        value,
        mismatches: decoder.mismatches,
    }
}

struct Decoder<'a, 'c> {
    context: &'a Context<'c>,
    mismatches: Vec<Mismatch>,
}

impl Decoder<'_, '_> {
    fn problem(&mut self, at: &Pointer<'_>, message: String) -> Value {
        self.mismatches.push(Mismatch {
            pointer: at.to_string(),
            message,
            help: None,
            is_odd: false,
        });
        Value::Null
    }

    fn unknown(&mut self, fields: &[Field], name: &str, at: &Pointer<'_>) {
        let help = suggest(name, fields.iter().map(|field| field.name.as_str()), "fields");
        let message = format!("unknown field {}", quoted(name));
        self.mismatches.push(Mismatch {
            pointer: at.to_string(),
            message,
            help: Some(help),
            is_odd: false,
        });
    }

    fn absent(&mut self, field: &Field, at: &Pointer<'_>) {
        // A list that is absent is an empty one.
        if field.required && field.kind != Type::List {
            self.problem(at, format!("missing required field {}", quoted(&field.name)));
        }
    }

    fn json_object(&mut self, fields: &[Field], object: &Map<String, Value>, at: &Pointer<'_>) -> Value {
        let mut out = Map::new();
        for (name, value) in object {
            let here = at.key(name);
            match fields.iter().find(|field| field.name == *name) {
                Some(field) => {
                    let value = self.json_value(field, value, &here);
                    out.insert(name.clone(), value);
                }
                None => self.unknown(fields, name, &here),
            }
        }
        for field in fields.iter().filter(|field| !object.contains_key(&field.name)) {
            self.absent(field, at);
        }
        Value::Object(out)
    }

    fn json_value(&mut self, field: &Field, value: &Value, at: &Pointer<'_>) -> Value {
        let Some(field) = self.context.resolve(field) else {
            return Value::Null;
        };
        match (field.kind, value) {
            (Type::Any, value) => value.clone(),
            (Type::Object, Value::Object(object)) => self.json_object(&field.fields, object, at),
            (Type::Map, Value::Object(object)) => {
                let items = field.items.as_deref();
                let entry =
                    |(key, value): (&String, &Value)| Some((key.clone(), self.json_value(items?, value, &at.key(key))));
                Value::Object(object.iter().filter_map(entry).collect())
            }
            (Type::List, value) => self.json_list(field, value, at),
            (kind, Value::String(text)) if kind.is_number() || kind == Type::Boolean => {
                let value = self.scalar(kind, text, at);
                if !value.is_null() {
                    self.mismatches.push(Mismatch {
                        pointer: at.to_string(),
                        message: format!("a value of type `{}` is written as a string", kind.as_str()),
                        help: Some(format!("write {value}, unless the service returns a string")),
                        is_odd: true,
                    });
                }
                value
            }
            (kind, Value::String(text)) if kind.is_scalar() => self.scalar(kind, text, at),
            (kind, Value::Number(number)) if kind.is_number() => self.scalar(kind, &number.to_string(), at),
            (Type::Boolean, Value::Bool(value)) => Value::Bool(*value),
            (kind, other) => self.problem(
                at,
                format!("expected type `{}`, found {}", kind.as_str(), clipped(other)),
            ),
        }
    }

    fn json_list(&mut self, field: &Field, value: &Value, at: &Pointer<'_>) -> Value {
        let (value, at) = match (&field.element, value) {
            (None, value) => (Some(value), *at),
            (Some(element), Value::Object(wrapper)) => {
                for name in wrapper.keys().filter(|name| *name != element) {
                    self.problem(
                        &at.key(name),
                        format!(
                            "the wrapper level has the name {}, expected {}",
                            quoted(name),
                            quoted(element)
                        ),
                    );
                }
                (wrapper.get(element), at.key(element))
            }
            (Some(element), other) => {
                let message = format!(
                    "expected the wrapper level {{{element:?}: […]}}, found {}",
                    clipped(other)
                );
                return self.problem(at, message);
            }
        };
        match (value, field.items.as_deref()) {
            (None, _) => Value::Array(Vec::new()),
            (Some(Value::Array(items)), Some(kind)) => Value::Array(
                items
                    .iter()
                    .enumerate()
                    .map(|(index, item)| self.json_value(kind, item, &at.index(index)))
                    .collect(),
            ),
            (Some(Value::Array(_)), None) => Value::Null,
            (Some(other), _) => self.problem(&at, format!("expected a list, found {}", clipped(other))),
        }
    }

    fn xml_object(&mut self, fields: &[Field], element: &xml::Element, at: &Pointer<'_>) -> Value {
        self.no_text(element, at);
        let mut out = Map::new();
        let mut unknown: Vec<&str> = Vec::new();
        for child in &element.children {
            let name = child.name.as_str();
            if fields.iter().all(|field| field.name != name) && !unknown.contains(&name) {
                unknown.push(name);
                self.unknown(fields, name, &at.key(name));
            }
        }
        for field in fields {
            let here = at.key(&field.name);
            let all: Vec<&xml::Element> = element
                .children
                .iter()
                .filter(|child| child.name == field.name)
                .collect();
            let Some(first) = all.first() else {
                self.absent(field, at);
                continue;
            };
            let Some(resolved) = self.context.resolve(field) else {
                continue;
            };
            let value = if resolved.kind == Type::List && resolved.element.is_none() {
                self.xml_repeated(resolved, &all, &here)
            } else {
                if all.len() > 1 {
                    self.problem(&here, format!("expected one element, found {}", all.len()));
                }
                self.xml_value(resolved, first, &here)
            };
            out.insert(field.name.clone(), value);
        }
        Value::Object(out)
    }

    /// Decodes a list without a wrapper level, which has one element per item.
    fn xml_repeated(&mut self, field: &Field, all: &[&xml::Element], at: &Pointer<'_>) -> Value {
        let Some(items) = field.items.as_deref() else {
            return Value::Null;
        };
        match all {
            [only] if only.children.is_empty() && only.text.trim().is_empty() => Value::Array(Vec::new()),
            all => Value::Array(
                all.iter()
                    .enumerate()
                    .map(|(index, item)| self.xml_value(items, item, &at.index(index)))
                    .collect(),
            ),
        }
    }

    fn xml_value(&mut self, field: &Field, element: &xml::Element, at: &Pointer<'_>) -> Value {
        let Some(field) = self.context.resolve(field) else {
            return Value::Null;
        };
        match field.kind {
            Type::Any => any(element),
            Type::Object => self.xml_object(&field.fields, element, at),
            Type::Map => {
                self.no_text(element, at);
                let Some(items) = field.items.as_deref() else {
                    return Value::Null;
                };
                let entry =
                    |child: &xml::Element| (child.name.clone(), self.xml_value(items, child, &at.key(&child.name)));
                Value::Object(element.children.iter().map(entry).collect())
            }
            Type::List => {
                self.no_text(element, at);
                let Some(items) = field.items.as_deref() else {
                    return Value::Null;
                };
                let mut list = Vec::new();
                for (index, child) in element.children.iter().enumerate() {
                    // The items of a list in a list have no name of their own, so that any name is accepted.
                    if let Some(name) = field.element.as_ref().filter(|name| **name != child.name) {
                        let message = format!("the wrapper level has the name <{}>, expected <{name}>", child.name);
                        self.problem(&at.key(&child.name), message);
                    } else {
                        list.push(self.xml_value(items, child, &at.key(&child.name).index(index)));
                    }
                }
                Value::Array(list)
            }
            kind if element.children.is_empty() => self.scalar(kind, &element.text, at),
            kind => self.problem(at, format!("expected type `{}`, found elements", kind.as_str())),
        }
    }

    fn no_text(&mut self, element: &xml::Element, at: &Pointer<'_>) {
        if !element.text.trim().is_empty() {
            self.problem(
                at,
                format!("expected elements, found the text {}", quoted(element.text.trim())),
            );
        }
    }

    fn scalar(&mut self, kind: Type, text: &str, at: &Pointer<'_>) -> Value {
        let value = match kind {
            Type::Int32 => text.trim().parse::<i32>().ok().map(Value::from),
            Type::Int64 => text.trim().parse::<i64>().ok().map(Value::from),
            Type::Float => text
                .trim()
                .parse::<f32>()
                .ok()
                .filter(|number| number.is_finite())
                .map(Value::from),
            Type::Double => text
                .trim()
                .parse::<f64>()
                .ok()
                .filter(|number| number.is_finite())
                .map(Value::from),
            Type::Boolean => text.trim().parse::<bool>().ok().map(Value::from),
            Type::Timestamp => is_timestamp(text).then(|| Value::from(text)),
            _ => Some(Value::from(text)),
        };
        match value {
            Some(value) => value,
            None => self.problem(
                at,
                format!("{} is not a value of type `{}`", quoted(text), kind.as_str()),
            ),
        }
    }
}

/// Decodes XML of no declared type: text, or an object with repeated names as lists.
fn any(element: &xml::Element) -> Value {
    if element.children.is_empty() {
        return Value::from(element.text.as_str());
    }
    let mut out: Map<String, Value> = Map::new();
    for child in &element.children {
        let value = any(child);
        match out.get_mut(&child.name) {
            None => {
                out.insert(child.name.clone(), value);
            }
            Some(Value::Array(list)) => list.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    Value::Object(out)
}

/// Describes a value for a message.
pub(super) fn clipped(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Array(list) => format!("a list of {}", list.len()),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) => quoted(text),
        scalar => scalar.to_string(),
    }
}
