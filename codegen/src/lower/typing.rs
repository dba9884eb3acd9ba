//! Decides the Rust types of fields. Objects and enums are given to a [`Namer`], which knows or learns them by their sites.

use std::collections::HashSet;

use acs_spec::{
    Place,
    model::{Field, Form, Type},
};

use super::shapes::{Shapes, Side, Target};
use crate::{Error, ir, naming};

/// The place of a field, and what follows from its surroundings.
#[derive(Debug, Clone)]
pub(super) struct Spot<'s> {
    pub(super) place: Place,
    pub(super) side: Side,
    /// The action, or `None` in a shape.
    action: Option<&'s str>,
    /// The request and the objects around the field, by the names that types of their own would have.
    pub(super) around: Vec<String>,
    /// The word that the name of a type is made from.
    base: String,
    /// The nearest field with a name, or the empty string in a shape.
    pub(super) of: &'s str,
    /// The shape whose type contains the field without a list or a map in between.
    owner: Option<&'s str>,
    /// Whether all text is a secret.
    secret: bool,
    /// Whether the place is another one than that of the field that led here, since the field refers to a shape.
    pub(super) referred: bool,
}

impl<'s> Spot<'s> {
    /// Returns the spot whose fields are the parameters of an action, or the fields of its response.
    pub(super) fn action(action: &'s str, request: &str, side: Side) -> Self {
        Self {
            place: match side {
                Side::Request => Place::parameters(action),
                Side::Response => Place::response(action),
            },
            side,
            action: Some(action),
            around: vec![request.to_owned()],
            base: String::new(),
            of: "",
            owner: None,
            secret: false,
            referred: false,
        }
    }

    /// Returns the spot of a shape; `owner` is its name if it has a type of its own.
    fn shape(name: &'s str, owner: Option<&'s str>, from: &Self) -> Self {
        Self {
            place: Place::shape(name),
            side: from.side,
            action: None,
            around: Vec::new(),
            base: name.to_owned(),
            of: "",
            owner,
            secret: from.secret,
            referred: true,
        }
    }

    /// Returns the spot of a field of the parameters, the response or the object here.
    fn field(&self, field: &'s Field) -> Self {
        Self {
            place: self.place.field(&field.name),
            base: field.name.clone(),
            of: &field.name,
            referred: false,
            ..self.clone()
        }
    }

    /// Returns the spot inside of the object here.
    fn inside(&self, object: &Field) -> Self {
        let mut inside = self.clone();
        inside.around.push(self.type_name(object));
        // Each field of an object says itself whether it is a secret.
        inside.secret = false;
        inside
    }

    /// Returns the spot of the items of the list or map here.
    fn items(&self, one: &str) -> Self {
        Self {
            place: self.place.items(),
            base: one.to_owned(),
            ..self.clone()
        }
    }

    /// Returns whether this is a shape, or in one.
    pub(super) fn is_in_shape(&self) -> bool {
        self.action.is_none()
    }

    /// Returns whether this is a shape itself, whose name a person chose.
    pub(super) fn is_shape(&self) -> bool {
        self.is_in_shape() && self.around.is_empty()
    }

    /// Returns the name of the type of the field here, if nothing else had it.
    pub(super) fn type_name(&self, field: &Field) -> String {
        naming::pascal(&self.base, field.type_name.as_deref())
    }
}

/// Returns the name of the type for an object or an enum.
pub(super) type Namer<'n, 's> = dyn FnMut(&'s Field, Form, &Spot<'s>) -> String + 'n;

/// A field of an object, or a parameter.
#[derive(Debug, Clone)]
pub(super) struct Member<'s> {
    pub(super) field: &'s Field,
    /// The wrapper level of a list.
    pub(super) element: Option<String>,
    /// The type, without the `Option` of what is not required.
    pub(super) ty: ir::Type,
    /// Whether the type holds it in any case.
    pub(super) required: bool,
    /// Whether it is another spelling of a field of a request, which differs in case alone.
    pub(super) respelled: bool,
}

/// Decides types.
pub(super) struct Typing<'t, 's> {
    pub(super) shapes: &'t Shapes<'s>,
    pub(super) namer: &'t mut Namer<'t, 's>,
    pub(super) errors: &'t mut Vec<Error>,
    /// The shapes without a type of their own that are being replaced by their content.
    inlined: Vec<&'s str>,
}

impl<'t, 's> Typing<'t, 's> {
    pub(super) fn new(shapes: &'t Shapes<'s>, namer: &'t mut Namer<'t, 's>, errors: &'t mut Vec<Error>) -> Self {
        Self {
            shapes,
            namer,
            errors,
            inlined: Vec::new(),
        }
    }

    /// Returns the fields of an object.
    pub(super) fn object(&mut self, object: &'s Field, spot: &Spot<'s>) -> Vec<Member<'s>> {
        self.members(&object.fields, &spot.inside(object))
    }

    /// Returns parameters, or fields of a response or of an object. Of several with one name, the first counts.
    pub(super) fn members(&mut self, fields: &'s [Field], spot: &Spot<'s>) -> Vec<Member<'s>> {
        let mut wires = HashSet::new();
        let distinct = fields.iter().filter(|field| wires.insert(field.name.as_str()));
        distinct
            .map(|field| self.member(field, spot.field(field), respelled(field, fields, spot.side)))
            .collect()
    }

    fn member(&mut self, field: &'s Field, spot: Spot<'s>, respelled: bool) -> Member<'s> {
        let side = spot.side;
        let within = spot.owner;
        let ty = self.ty(field, spot);
        // An object that requires itself could never be created or decoded.
        let recursive = match (within, &field.shape) {
            (Some(owner), Some(shape)) => self.shapes.contains(shape, owner),
            _ => false,
        };
        let boxed = side == Side::Response && recursive && matches!(ty, ir::Type::Named(_));
        let ty = if boxed { ir::Type::Boxed(Box::new(ty)) } else { ty };
        let empty = side == Side::Response && matches!(ty, ir::Type::List(_) | ir::Type::Map(_) | ir::Type::Any);
        let impossible = if side == Side::Request { recursive } else { boxed };
        Member {
            field,
            element: self.shapes.element(field).filter(|_| side == Side::Response),
            required: field.required && !impossible && !empty,
            respelled,
            ty,
        }
    }

    fn ty(&mut self, field: &'s Field, mut spot: Spot<'s>) -> ir::Type {
        if let Some(name) = &field.type_name {
            spot.base.clone_from(name);
        }
        spot.secret |= field.sensitive;
        let request = spot.side == Side::Request;
        match field.kind {
            Type::String | Type::Timestamp | Type::Enum if spot.secret => ir::Type::Secret,
            Type::String if field.json_text && request => json_text(field),
            Type::String | Type::Timestamp => ir::Type::Text,
            Type::Enum if field.values.is_empty() => ir::Type::Text,
            Type::Enum => self.named(field, Form::Enum, &spot),
            Type::Int32 if request => ir::Type::Int,
            Type::Int32 | Type::Int64 => ir::Type::Long,
            Type::Float | Type::Double => ir::Type::Number,
            Type::Boolean => ir::Type::Boolean,
            Type::Any => ir::Type::Any,
            Type::List | Type::Map => self.collection(field, &spot),
            Type::Object if field.fields.is_empty() => ir::Type::Map(Box::new(ir::Type::Any)),
            Type::Object if request => self.named(field, Form::Request, &spot),
            Type::Object => self.named(field, Form::Response, &spot),
            Type::Ref => self.reference(field, &spot),
        }
    }

    fn collection(&mut self, field: &'s Field, spot: &Spot<'s>) -> ir::Type {
        let one = match &field.element {
            Some(element) if field.type_name.is_none() => element.clone(),
            _ => naming::singular(&spot.base),
        };
        // Only fields have a wrapper level in the descriptor.
        if let Some(element) = field.items.as_deref().and_then(|items| self.shapes.element(items)) {
            let message =
                format!("has items with the wrapper level `{element}`; use an object that contains the list instead");
            self.errors.push(Error::new(spot.action, spot.of, message));
        }
        let inner = match &field.items {
            Some(items) => self.ty(items, spot.items(&one)),
            None => ir::Type::Any,
        };
        if field.kind == Type::List {
            ir::Type::List(Box::new(inner))
        } else {
            ir::Type::Map(Box::new(inner))
        }
    }

    fn reference(&mut self, field: &'s Field, spot: &Spot<'s>) -> ir::Type {
        let wanted = field.shape.as_deref().unwrap_or_default();
        match self.shapes.target(wanted) {
            Target::Own(name, shape) => self.ty(shape, Spot::shape(name, Some(name), spot)),
            // A list of itself has no type in Rust without a name, so it is any JSON value.
            Target::Inline(name, _) if self.inlined.contains(&name) => ir::Type::Any,
            Target::Inline(name, shape) => {
                self.inlined.push(name);
                let ty = self.ty(shape, Spot::shape(name, None, spot));
                self.inlined.pop();
                ty
            }
            Target::Unknown => {
                let message = format!("refers to the shape `{wanted}`, which product.json does not have");
                self.errors.push(Error::new(spot.action, spot.of, message));
                ir::Type::Any
            }
        }
    }

    fn named(&mut self, field: &'s Field, form: Form, spot: &Spot<'s>) -> ir::Type {
        ir::Type::Named(ir::Named {
            module: ir::Module::Types,
            name: (self.namer)(field, form, spot),
            kind: match form {
                Form::Enum => ir::NamedKind::Enum,
                Form::Request => ir::NamedKind::Object,
                Form::Response => ir::NamedKind::Struct,
            },
        })
    }
}

/// Returns whether a field of a request is `key` beside another `Key`: a spelling that services keep for old programs.
fn respelled(field: &Field, all: &[Field], side: Side) -> bool {
    let capital = |name: &str| name.starts_with(|c: char| c.is_ascii_uppercase());
    side == Side::Request
        && !capital(&field.name)
        && all
            .iter()
            .any(|other| capital(&other.name) && other.name.eq_ignore_ascii_case(&field.name))
}

/// Returns the type of JSON text, by its content.
fn json_text(field: &Field) -> ir::Type {
    let Some(content) = field.content.as_deref() else {
        return ir::Type::JsonText;
    };
    if content.kind != Type::List {
        return ir::Type::JsonObject;
    }
    let item = match content.items.as_deref().map(|items| items.kind) {
        Some(Type::String | Type::Timestamp | Type::Enum) => ir::Type::Text,
        Some(Type::Int32) => ir::Type::Int,
        Some(Type::Int64) => ir::Type::Long,
        Some(Type::Float | Type::Double) => ir::Type::Number,
        Some(Type::Boolean) => ir::Type::Boolean,
        _ => ir::Type::Any,
    };
    ir::Type::JsonList(Box::new(item))
}
