//! Converts schemas to fields.

use std::collections::BTreeMap;

use acs_spec::model::{Field, Style, Type};

use crate::Options;
use crate::context::{Context, Side};
use crate::example;
use crate::lists;
use crate::names;
use crate::report::{Notes, Rule};
use crate::scalars;
use crate::secrets;
use crate::shapes::{ComponentIndex, Shapes};
use crate::text;
use crate::vendor::Schema;

/// Converts schemas to fields.
pub(super) struct Converter<'c, 'd> {
    components: &'c ComponentIndex<'d>,
    shapes: &'c mut Shapes,
    pub(super) context: Context<'c>,
    /// The components that are being inlined; a component that contains itself ends there.
    inlining: Vec<String>,
}

impl<'c, 'd> Converter<'c, 'd> {
    pub(super) fn new(
        components: &'c ComponentIndex<'d>,
        shapes: &'c mut Shapes,
        notes: &'c mut Notes,
        options: Options,
        side: Side,
    ) -> Self {
        Self {
            components,
            shapes,
            context: Context::new(notes, options, side),
            inlining: Vec::new(),
        }
    }

    /// Converts a parameter, a field of a response or of an object, or the items of a list, which have no name.
    pub(super) fn field(&mut self, name: &str, schema: &Schema<'_>) -> Field {
        self.context.path.push(name.to_owned());
        let mut field = Field {
            name: name.to_owned(),
            // The documents do not say which fields a response always has: their own examples omit required ones.
            required: self.context.side == Side::Request && schema.is_required(),
            deprecated: schema.deprecated.is_true(),
            doc: if self.context.options.docs {
                text::doc(schema.description.text())
            } else {
                None
            },
            ..Field::default()
        };
        self.fill(&mut field, schema);
        if secrets::is_secret(name, field.kind) {
            self.context.note(Rule::Sensitive, "");
            field.sensitive = true;
        }
        self.example(&mut field, schema);
        self.context.path.pop();
        field
    }

    /// Converts the fields of a shape, whose name the notes show.
    pub(super) fn shape(&mut self, name: &str, schema: &Schema<'_>) -> Vec<Field> {
        self.context.path.push(name.to_owned());
        // A shape can be part of parameters of any style; only JSON supports open values.
        self.context.style = Style::Json;
        let fields = self.fields(schema);
        self.context.path.pop();
        fields
    }

    /// Converts the fields of a response, following a reference at the top.
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
            self.context
                .note(Rule::NoResponse, &format!("{declared} instead of an object"));
        }
        self.fields(schema)
    }

    /// Converts the fields of an object, in the order of the document.
    pub(super) fn fields(&mut self, schema: &Schema<'_>) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        for (name, schema) in schema.properties.iter() {
            let name = name.trim();
            if !names::is_usable(name, self.context.side) || fields.iter().any(|field| field.name == name) {
                self.context.note(Rule::NameDropped, &format!("{name:?}"));
                continue;
            }
            fields.push(self.field(name, schema));
        }
        let renamed = names::keep_apart(&mut fields);
        for detail in renamed {
            self.context.note(Rule::Renamed, &detail);
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

    /// Sets the example value of a scalar.
    fn example(&mut self, field: &mut Field, schema: &Schema<'_>) {
        if !field.kind.is_scalar() || field.sensitive {
            return;
        }
        match example::value(schema.example, field) {
            Ok(value) => field.example = Some(value),
            Err("") => {}
            Err(reason) => self.context.note(Rule::ExampleDropped, reason),
        }
    }

    fn expect_kind(&mut self, declared: &str, found: &str) {
        if declared != found && !declared.is_empty() {
            self.context.note(
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
                self.context.note(Rule::OpenList, "");
                Field {
                    kind: Type::Any,
                    ..Field::default()
                }
            }
        };
        field.items = Some(Box::new(items));
        scalars::list_limits(&mut self.context, field, schema);
    }

    /// Converts a schema with neither items nor properties.
    fn plain(&mut self, field: &mut Field, schema: &Schema<'_>, declared: &str) {
        match declared {
            "object" => self.open_object(field),
            "any" => field.kind = Type::Any,
            "string" | "integer" | "number" | "boolean" => {
                return scalars::scalar(&mut self.context, field, schema, declared);
            }
            other => {
                self.context.note(Rule::UnknownType, &format!("{other:?}"));
                field.kind = Type::Any;
            }
        }
        scalars::no_default(&mut self.context, schema);
    }

    /// Converts an object of unknown content: any value in a response; in a request a map, whose values are strings
    /// unless the style is JSON.
    fn open_object(&mut self, field: &mut Field) {
        if self.context.side == Side::Response {
            field.kind = Type::Any;
        } else {
            let kind = if self.context.style == Style::Json {
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
        self.context.note(Rule::OpenObject, field.kind.as_str());
    }

    /// Converts a reference: to an object as a `ref` to a shape, to anything else as its content.
    fn reference(&mut self, field: &mut Field, component: &str) {
        let Some(schema) = self.components.get(component) else {
            self.context.note(Rule::BrokenReference, component);
            field.kind = Type::Any;
            return;
        };
        let wrapper = self.context.side == Side::Response
            && schema.properties.iter().count() == 1
            && schema
                .properties
                .iter()
                .all(|(inner, list)| list.kind.get() == Some("array") && lists::is_wrapper(&field.name, inner));
        if schema.component().is_none() && !schema.properties.is_empty() && !wrapper {
            let (shape, renamed) = self.shapes.reach(component, self.context.side);
            if renamed {
                self.context
                    .note(Rule::ShapeRenamed, &format!("{component} is {shape}"));
            }
            field.kind = Type::Ref;
            field.shape = Some(shape);
            return;
        }
        if self.inlining.iter().any(|name| name == component) {
            self.context
                .note(Rule::BrokenReference, &format!("{component} never ends"));
            field.kind = Type::Any;
            return;
        }
        self.inlining.push(component.to_owned());
        self.fill(field, schema);
        self.inlining.pop();
    }

    /// Replaces an object that only wraps a list by the list.
    fn lift(&mut self, field: &mut Field) {
        if self.context.side == Side::Request {
            return;
        }
        let [inner] = field.fields.as_mut_slice() else { return };
        if inner.kind != Type::List || inner.element.is_some() || !lists::is_wrapper(&field.name, &inner.name) {
            return;
        }
        let inner = std::mem::take(inner);
        self.context.note(Rule::WrapperList, &inner.name);
        field.kind = Type::List;
        field.fields = Vec::new();
        field.items = inner.items;
        field.deprecated |= inner.deprecated;
        field.doc = field.doc.take().or(inner.doc);
        field.element = Some(inner.name);
    }
}

/// Converts the components that actions have reached into shapes, and those that they reach in turn.
pub(super) fn shapes(
    mut shapes: Shapes,
    components: &ComponentIndex<'_>,
    options: Options,
    notes: &mut Notes,
) -> BTreeMap<String, Field> {
    let mut converted = BTreeMap::new();
    while let Some((component, side)) = shapes.next_reached() {
        let (name, _) = shapes.reach(&component, side);
        let Some(schema) = components.get(&component) else {
            continue;
        };
        let fields = Converter::new(components, &mut shapes, notes, options, side).shape(&name, schema);
        if fields.is_empty() {
            notes.add(Rule::OpenObject, format!("shape {name}"));
        }
        let kind = if fields.is_empty() { Type::Any } else { Type::Object };
        converted.insert(
            name,
            Field {
                kind,
                fields,
                ..Field::default()
            },
        );
    }
    converted
}
