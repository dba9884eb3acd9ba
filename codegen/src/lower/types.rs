//! Decides the Rust types of fields, and the types that a module defines for them.

use std::collections::{BTreeMap, HashMap, HashSet};

use acs_spec::model::{Field, Type};

use super::{
    constructor,
    shapes::{Shapes, Side, Target},
};
use crate::{Error, docs, ir, naming};

/// The types of a module while they are being lowered.
pub(super) struct ModuleTypes {
    module: ir::Module,
    /// The shape whose definition is being lowered.
    owner: Option<String>,
    scope: naming::Scope,
    /// The types by side, name and content. Two objects of the same name and content share a type.
    known: HashMap<(Side, String, String), ir::Named>,
    /// `None` while the definition is being lowered.
    types: Vec<Option<ir::TypeDef>>,
}

impl ModuleTypes {
    /// Creates an empty module in which these names are taken.
    pub(super) fn new(module: ir::Module, taken: &[String]) -> Self {
        let mut scope = naming::types();
        for name in taken {
            scope.take(name);
        }
        Self {
            module,
            owner: None,
            scope,
            known: HashMap::new(),
            types: Vec::new(),
        }
    }

    pub(super) fn with<'m, 's>(
        &'m mut self,
        shapes: &'m mut Shapes<'s>,
        errors: &'m mut Vec<Error>,
        action: Option<&'m str>,
    ) -> Lowering<'m, 's> {
        Lowering {
            module: self,
            shapes,
            errors,
            action,
            inlined: Vec::new(),
        }
    }

    /// Returns the finished types, each before those that it contains.
    pub(super) fn finish(self) -> Vec<ir::TypeDef> {
        self.types.into_iter().flatten().collect()
    }
}

/// Lowers the shapes that are referred to. Returns the types of responses and those of requests, sorted by name.
pub(super) fn shapes(shapes: &mut Shapes<'_>, errors: &mut Vec<Error>) -> (Vec<ir::TypeDef>, Vec<ir::TypeDef>) {
    let taken = shapes.type_names();
    let mut responses = ModuleTypes::new(ir::Module::Shapes, &taken);
    let mut requests = ModuleTypes::new(ir::Module::RequestShapes, &taken);
    // Shapes can refer to further shapes.
    while let Some(wanted) = shapes.next_wanted() {
        let module = match wanted.side {
            Side::Response => &mut responses,
            Side::Request => &mut requests,
        };
        module.owner = Some(wanted.key.to_owned());
        let mut lowering = module.with(shapes, errors, None);
        match (wanted.field.kind, wanted.side) {
            (Type::Enum, _) => lowering.define_enum(wanted.field, &wanted.name, ""),
            (_, Side::Response) => lowering.define_struct(wanted.field, &wanted.name, ""),
            (_, Side::Request) => lowering.define_object(wanted.field, &wanted.name, ""),
        }
    }
    let sorted = |module: ModuleTypes| {
        let mut types = module.finish();
        types.sort_by(|a, b| a.name().cmp(b.name()));
        types
    };
    (sorted(responses), sorted(requests))
}

/// Lowers fields into a module.
pub(super) struct Lowering<'m, 's> {
    module: &'m mut ModuleTypes,
    shapes: &'m mut Shapes<'s>,
    errors: &'m mut Vec<Error>,
    action: Option<&'m str>,
    /// The inlined shapes that are being lowered.
    inlined: Vec<&'s str>,
}

/// The surroundings of a field, which decide names and secrecy of its type.
#[derive(Clone, Copy)]
struct Context<'a> {
    side: Side,
    /// The base of the type's name.
    base: &'a str,
    /// The type that contains the field.
    parent: &'a str,
    /// The name of the outermost field, for the documentation.
    field: &'a str,
    secret: bool,
}

impl Lowering<'_, '_> {
    /// Lowers the fields of a response.
    pub(super) fn struct_fields(&mut self, fields: &[Field], parent: &str) -> Vec<ir::StructField> {
        let mut scope = naming::Scope::default();
        let mut wires = HashSet::new();
        let distinct = fields.iter().filter(|field| wires.insert(field.name.as_str()));
        distinct
            .map(|field| ir::StructField {
                name: naming::field(&mut scope, &field.name, field.rename.as_deref()),
                wire: field.name.clone(),
                element: self.shapes.element(field),
                ty: self.response(field, parent),
                docs: docs::field(field),
            })
            .collect()
    }

    /// Lowers parameters, or the fields of an object, to the arguments of `new` and to setters. Required ones that are
    /// `supplied` otherwise become setters.
    pub(super) fn setters(
        &mut self,
        fields: &[Field],
        parent: &str,
        mut methods: naming::Scope,
        created: docs::Created,
        supplied: impl Fn(&Field) -> bool,
    ) -> (ir::Constructor, Vec<ir::Setter>) {
        let (mut arguments, mut setters) = (Vec::new(), Vec::new());
        let mut names = naming::Scope::default();
        let mut wires = HashSet::new();
        for field in fields.iter().filter(|field| wires.insert(field.name.as_str())) {
            // An object that requires itself could never be created.
            let needs_itself = match (&self.module.owner, &field.shape) {
                (Some(owner), Some(shape)) => self.shapes.contains(shape, owner),
                _ => false,
            };
            let argument = field.required && !supplied(field) && !needs_itself;
            let rename = field.rename.as_deref();
            let setter = ir::Setter {
                name: if argument {
                    naming::argument(&mut names, &field.name, rename)
                } else {
                    naming::method(&mut methods, &field.name, rename)
                },
                wire: field.name.clone(),
                ty: self.request(field, parent),
                docs: docs::parameter(field, argument),
                deprecated: field.deprecated,
            };
            if argument {
                arguments.push(setter)
            } else {
                setters.push(setter)
            }
        }
        let required = constructor::required(parent, created, &mut arguments);
        let described = arguments.iter().map(|it| (it.name.as_str(), it.docs.as_slice()));
        let constructor = ir::Constructor {
            docs: docs::constructor(created, described, required.is_some()),
            arguments,
            required,
            deprecated: false,
        };
        (constructor, setters)
    }

    fn response(&mut self, field: &Field, parent: &str) -> ir::Type {
        let side = Side::Response;
        let ty = self.ty(
            field,
            Context {
                side,
                base: &field.name,
                parent,
                field: &field.name,
                secret: false,
            },
        );
        let boxed = match (&self.module.owner, &field.shape, &ty) {
            (Some(owner), Some(shape), ir::Type::Named(_)) => self.shapes.contains(shape, owner),
            _ => false,
        };
        let ty = if boxed { ir::Type::Boxed(Box::new(ty)) } else { ty };
        match ty {
            ir::Type::List(_) | ir::Type::Map(_) | ir::Type::Any => ty,
            // An object that requires itself could never be decoded.
            ty if field.required && !boxed => ty,
            ty => ir::Type::Optional(Box::new(ty)),
        }
    }

    fn request(&mut self, field: &Field, parent: &str) -> ir::Type {
        let side = Side::Request;
        self.ty(
            field,
            Context {
                side,
                base: &field.name,
                parent,
                field: &field.name,
                secret: false,
            },
        )
    }

    fn ty(&mut self, field: &Field, context: Context<'_>) -> ir::Type {
        let base = field.type_name.as_deref().unwrap_or(context.base);
        let secret = context.secret || field.sensitive;
        let request = context.side == Side::Request;
        match field.kind {
            Type::String | Type::Timestamp | Type::Enum if secret => ir::Type::Secret,
            Type::String if field.json_text && request => self.json_text(field),
            Type::String | Type::Timestamp => ir::Type::Text,
            Type::Enum if field.values.is_empty() => ir::Type::Text,
            Type::Enum => ir::Type::Named(self.named(field, base, context, ir::NamedKind::Enum)),
            Type::Int32 if request => ir::Type::Int,
            Type::Int32 | Type::Int64 => ir::Type::Long,
            Type::Float | Type::Double => ir::Type::Number,
            Type::Boolean => ir::Type::Boolean,
            Type::Any => ir::Type::Any,
            Type::List | Type::Map => {
                let one = match &field.element {
                    Some(element) if field.type_name.is_none() => element.clone(),
                    _ => naming::singular(base),
                };
                // Only fields have a wrapper level in the descriptor.
                if let Some(element) = field.items.as_deref().and_then(|items| self.shapes.element(items)) {
                    let message = format!(
                        "has items with the wrapper level `{element}`; use an object that contains the list instead"
                    );
                    self.errors.push(Error::new(self.action, context.field, message));
                }
                let inner = match &field.items {
                    Some(items) => self.ty(
                        items,
                        Context {
                            base: &one,
                            secret,
                            ..context
                        },
                    ),
                    None => ir::Type::Any,
                };
                let inner = Box::new(inner);
                if field.kind == Type::List {
                    ir::Type::List(inner)
                } else {
                    ir::Type::Map(inner)
                }
            }
            Type::Object if field.fields.is_empty() => ir::Type::Map(Box::new(ir::Type::Any)),
            Type::Object if request => ir::Type::Named(self.named(field, base, context, ir::NamedKind::Object)),
            Type::Object => ir::Type::Named(self.named(field, base, context, ir::NamedKind::Struct)),
            Type::Ref => self.reference(field, context),
        }
    }

    /// Returns the type of JSON text, by its content.
    fn json_text(&self, field: &Field) -> ir::Type {
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

    fn reference(&mut self, field: &Field, context: Context<'_>) -> ir::Type {
        let shape = field.shape.as_deref().unwrap_or_default();
        match self.shapes.target(shape, context.side) {
            Target::Named(named) => ir::Type::Named(named),
            // A list of itself has no type in Rust without a name, so it is any JSON value.
            Target::Inline(name, _) if self.inlined.contains(&name) => ir::Type::Any,
            Target::Inline(name, inner) => {
                self.inlined.push(name);
                let ty = self.ty(
                    inner,
                    Context {
                        secret: context.secret || field.sensitive,
                        ..context
                    },
                );
                self.inlined.pop();
                ty
            }
            Target::Unknown => {
                let message = format!("refers to the shape `{shape}`, which product.json does not have");
                self.errors.push(Error::new(self.action, context.base, message));
                ir::Type::Any
            }
        }
    }

    /// Returns the type of an object or an enum that is defined in the field itself.
    fn named(&mut self, field: &Field, base: &str, context: Context<'_>, kind: ir::NamedKind) -> ir::Named {
        let side = if kind == ir::NamedKind::Enum {
            Side::Response
        } else {
            context.side
        };
        let base = naming::pascal(base, field.type_name.as_deref());
        let mut content = String::new();
        signature(field, &mut content);
        let key = (side, base, content);
        if let Some(named) = self.module.known.get(&key) {
            return named.clone();
        }
        let name = naming::type_in(&mut self.module.scope, &key.1, context.parent);
        let named = ir::Named {
            module: self.module.module,
            name: name.clone(),
            kind,
        };
        self.module.known.insert(key, named.clone());
        match kind {
            ir::NamedKind::Struct => self.define_struct(field, &name, context.field),
            ir::NamedKind::Object => self.define_object(field, &name, context.field),
            ir::NamedKind::Enum => self.define_enum(field, &name, context.field),
        }
        named
    }

    fn define_struct(&mut self, field: &Field, name: &str, of: &str) {
        self.define(|lowering| {
            ir::TypeDef::Struct(ir::Struct {
                name: name.to_owned(),
                docs: docs::object(field, of),
                fields: lowering.struct_fields(&field.fields, name),
            })
        });
    }

    fn define_object(&mut self, field: &Field, name: &str, of: &str) {
        self.define(|lowering| {
            let created = docs::Created::Object;
            let (constructor, setters) = lowering.setters(&field.fields, name, naming::methods([]), created, |_| false);
            ir::TypeDef::Object(ir::Object {
                name: name.to_owned(),
                docs: docs::object(field, of),
                constructor,
                setters,
                secrets: lowering.shapes.secrets(field),
            })
        });
    }

    fn define_enum(&mut self, field: &Field, name: &str, of: &str) {
        self.define(|_| {
            let mut scope = naming::Scope::new(["Other"]);
            let mut seen = HashSet::new();
            let values = field.values.iter().filter(|value| seen.insert(value.as_str()));
            let variants = values.map(|value| ir::Variant {
                name: naming::variant(&mut scope, value),
                value: value.clone(),
                doc: docs::variant(value),
            });
            ir::TypeDef::Enum(ir::Enum {
                name: name.to_owned(),
                docs: docs::enumeration(of),
                variants: variants.collect(),
            })
        });
    }

    /// Defines a type, and places it before those that it contains.
    fn define(&mut self, define: impl FnOnce(&mut Self) -> ir::TypeDef) {
        let slot = self.module.types.len();
        self.module.types.push(None);
        let ty = define(self);
        if let Some(kept) = self.module.types.get_mut(slot) {
            *kept = Some(ty);
        }
    }
}

/// Writes all that distinguishes two types of the same name.
fn signature(field: &Field, out: &mut String) {
    out.push_str(field.kind.as_str());
    let flags = [field.required, field.json_text, field.sensitive, field.deprecated];
    out.extend(flags.map(|flag| if flag { '1' } else { '0' }));
    let names = [
        Some(field.name.as_str()),
        field.element.as_deref(),
        field.shape.as_deref(),
        field.rename.as_deref(),
    ];
    for name in names.into_iter().chain([field.type_name.as_deref()]) {
        out.push_str(name.unwrap_or("\u{0}"));
        out.push('\u{1}');
    }
    for value in &field.values {
        out.push_str(value);
        out.push('\u{1}');
    }
    let inside = [&field.items, &field.content].into_iter().filter_map(Option::as_deref);
    for inner in inside.chain(&field.fields) {
        out.push('{');
        signature(inner, out);
        out.push('}');
    }
}

/// The finished shapes of a product.
pub(super) struct Index<'t>(BTreeMap<(ir::Module, &'t str), &'t ir::TypeDef>);

impl<'t> Index<'t> {
    pub(super) fn new(shapes: &'t [ir::TypeDef], request_shapes: &'t [ir::TypeDef]) -> Self {
        let of = |module, types: &'t [ir::TypeDef]| types.iter().map(move |ty| ((module, ty.name()), ty));
        let shapes = of(ir::Module::Shapes, shapes).chain(of(ir::Module::RequestShapes, request_shapes));
        Self(shapes.collect())
    }

    /// Returns the types that an action can refer to, given its own.
    pub(super) fn with<'a>(&'a self, own: &'a [ir::TypeDef]) -> Types<'a> {
        Types { own, shapes: self }
    }
}

/// The finished types that an action refers to.
#[derive(Clone, Copy)]
pub(super) struct Types<'a> {
    own: &'a [ir::TypeDef],
    shapes: &'a Index<'a>,
}

impl<'a> Types<'a> {
    /// Returns the definition of a type.
    pub(super) fn get(self, named: &ir::Named) -> Option<&'a ir::TypeDef> {
        match named.module {
            ir::Module::Action => self.own.iter().find(|ty| ty.name() == named.name),
            module => self.shapes.0.get(&(module, named.name.as_str())).copied(),
        }
    }
}
