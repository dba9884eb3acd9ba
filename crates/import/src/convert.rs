//! Schemas to fields.

use acs_spec::model::{Field, Style, Type};

use super::Options;
use super::lists;
use super::metadata::Schema;
use super::names;
use super::report::{Notes, Rule};
use super::scalars;
use super::secrets;
use super::shapes::{Components, Shapes};
use super::text;

/// The direction in which a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// From the program to the service: objects are sent as they are declared.
    Request,
    /// From the service to the program: wrapper levels are lifted.
    Response,
}

/// Turns schemas into fields; knows where it is, for the notes.
pub(super) struct Converter<'c, 'd> {
    components: &'c Components<'d>,
    pub(super) shapes: &'c mut Shapes,
    pub(super) notes: &'c mut Notes,
    pub(super) options: Options,
    pub(super) side: Side,
    /// The style of the parameter that is being converted: it decides what an open object can be.
    pub(super) style: Style,
    path: Vec<String>,
    /// The components that are being inlined: one that comes to itself ends there.
    inlining: Vec<String>,
}

impl<'c, 'd> Converter<'c, 'd> {
    pub(super) fn new(
        components: &'c Components<'d>,
        shapes: &'c mut Shapes,
        notes: &'c mut Notes,
        options: Options,
        side: Side,
    ) -> Self {
        Self {
            components,
            shapes,
            notes,
            options,
            side,
            style: Style::RepeatList,
            path: Vec::new(),
            inlining: Vec::new(),
        }
    }

    pub(super) fn note(&mut self, rule: Rule, detail: &str) {
        let side = if self.side == Side::Request { "" } else { "response: " };
        let path = self
            .path
            .iter()
            .filter(|name| !name.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(".");
        let gap = if detail.is_empty() || path.is_empty() { "" } else { ": " };
        self.notes.add(rule, format!("{side}{path}{gap}{detail}"));
    }

    /// A parameter, a field of a response or of an object; the items of a list have no name.
    pub(super) fn field(&mut self, name: &str, schema: &Schema<'_>) -> Field {
        self.path.push(name.to_owned());
        let mut field = Field {
            name: name.to_owned(),
            // What a response has for certain the documents do not know: their own examples leave such fields out.
            required: self.side == Side::Request && schema.is_required(),
            deprecated: schema.deprecated.is_true(),
            doc: if self.options.docs {
                text::doc(schema.description.text())
            } else {
                None
            },
            ..Field::default()
        };
        self.fill(&mut field, schema);
        if secrets::is_secret(name, field.kind) {
            self.note(Rule::Sensitive, "");
            field.sensitive = true;
        }
        self.path.pop();
        field
    }

    /// The fields of a shape, under its name in the notes.
    pub(super) fn shape(&mut self, name: &str, schema: &Schema<'_>) -> Vec<Field> {
        self.path.push(name.to_owned());
        // A shape can be part of parameters of any style; JSON is the one that takes open values.
        self.style = Style::Json;
        let fields = self.fields(schema);
        self.path.pop();
        fields
    }

    /// The fields of a response; a reference at the top is followed.
    pub(super) fn response(&mut self, schema: &Schema<'_>) -> Vec<Field> {
        let mut schema = schema;
        let mut followed = Vec::new();
        while let Some(component) = schema.component()
            && !followed.contains(&component)
        {
            followed.push(component);
            let Some(target) = self.components.get(component) else {
                break;
            };
            schema = target;
        }
        let declared = schema.kind.get().unwrap_or("object");
        if schema.properties.is_empty() && declared != "object" {
            self.note(Rule::NoResponse, &format!("{declared} instead of an object"));
        }
        self.fields(schema)
    }

    /// The fields of an object, in the order of the document.
    pub(super) fn fields(&mut self, schema: &Schema<'_>) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        for (name, schema) in schema.properties.iter() {
            let name = name.trim();
            if !names::is_usable(name, self.side) || fields.iter().any(|field| field.name == name) {
                self.note(Rule::NameDropped, &format!("{name:?}"));
                continue;
            }
            fields.push(self.field(name, schema));
        }
        let renamed = names::keep_apart(&mut fields);
        for detail in renamed {
            self.note(Rule::Renamed, &detail);
        }
        fields
    }

    fn fill(&mut self, field: &mut Field, schema: &Schema<'_>) {
        if let Some(component) = schema.component() {
            return self.reference(field, component);
        }
        let declared = schema.kind.get().unwrap_or_default();
        if declared == "array" || (schema.items.is_some() && schema.properties.is_empty()) {
            self.expect_kind(declared, "array");
            self.list(field, schema);
        } else if !schema.properties.is_empty() {
            self.expect_kind(declared, "object");
            field.fields = self.fields(schema);
            field.kind = if field.fields.is_empty() {
                Type::Any
            } else {
                Type::Object
            };
            self.lift(field);
        } else if let Some(values) = &schema.additional_properties {
            self.expect_kind(declared, "object");
            field.kind = Type::Map;
            field.items = Some(Box::new(self.field("", values)));
        } else {
            self.plain(field, schema, declared);
        }
    }

    fn expect_kind(&mut self, declared: &str, found: &str) {
        if declared != found && !declared.is_empty() {
            self.note(
                Rule::StructureOverType,
                &format!("{declared} with the structure of an {found}"),
            );
        }
    }

    fn list(&mut self, field: &mut Field, schema: &Schema<'_>) {
        field.kind = Type::List;
        let items = match &schema.items {
            Some(items) => {
                let mut items = self.field("", items);
                items.required = false;
                items
            }
            None => {
                self.note(Rule::OpenList, "");
                Field {
                    kind: Type::Any,
                    ..Field::default()
                }
            }
        };
        field.items = Some(Box::new(items));
        scalars::list_limits(self, field, schema);
    }

    /// What has neither items nor properties.
    fn plain(&mut self, field: &mut Field, schema: &Schema<'_>, declared: &str) {
        match declared {
            "object" => self.open_object(field),
            "any" => field.kind = Type::Any,
            "string" | "integer" | "number" | "boolean" => return scalars::scalar(self, field, schema, declared),
            other => {
                self.note(Rule::UnknownType, &format!("{other:?}"));
                field.kind = Type::Any;
            }
        }
        scalars::no_default(self, schema);
    }

    /// An object of which nothing is known: whatever comes in a response; in a request a map, whose values are text
    /// unless JSON can tell them apart.
    fn open_object(&mut self, field: &mut Field) {
        if self.side == Side::Response {
            field.kind = Type::Any;
        } else {
            let kind = if self.style == Style::Json {
                Type::Any
            } else {
                Type::String
            };
            field.kind = Type::Map;
            field.items = Some(Box::new(Field {
                kind,
                ..Field::default()
            }));
        }
        self.note(Rule::OpenObject, field.kind.as_str());
    }

    /// A reference to an object is a `ref` to a shape; anything else is written out in its place.
    fn reference(&mut self, field: &mut Field, component: &str) {
        let Some(schema) = self.components.get(component) else {
            self.note(Rule::BrokenReference, component);
            field.kind = Type::Any;
            return;
        };
        let wrapper = self.side == Side::Response
            && schema.properties.iter().count() == 1
            && schema
                .properties
                .iter()
                .all(|(inner, list)| list.kind.get() == Some("array") && lists::is_wrapper(&field.name, inner));
        if schema.component().is_none() && !schema.properties.is_empty() && !wrapper {
            let (shape, renamed) = self.shapes.reach(component, self.side);
            if renamed {
                self.note(Rule::ShapeRenamed, &format!("{component} is {shape}"));
            }
            field.kind = Type::Ref;
            field.shape = Some(shape);
            return;
        }
        if self.inlining.iter().any(|name| name == component) {
            self.note(Rule::BrokenReference, &format!("{component} never ends"));
            field.kind = Type::Any;
            return;
        }
        self.inlining.push(component.to_owned());
        self.fill(field, schema);
        self.inlining.pop();
    }

    /// The rule of wrapper lists.
    fn lift(&mut self, field: &mut Field) {
        if self.side == Side::Request {
            return;
        }
        let [inner] = field.fields.as_mut_slice() else { return };
        if inner.kind != Type::List || inner.element.is_some() || !lists::is_wrapper(&field.name, &inner.name) {
            return;
        }
        let inner = std::mem::take(inner);
        self.note(Rule::WrapperList, &inner.name);
        field.kind = Type::List;
        field.fields = Vec::new();
        field.items = inner.items;
        field.deprecated |= inner.deprecated;
        field.doc = field.doc.take().or(inner.doc);
        field.element = Some(inner.name);
    }
}
