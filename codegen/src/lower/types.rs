//! Defines the types of a crate, each from all of its sites, and the fields and setters of actions.

use std::collections::{BTreeMap, HashSet};

use acs_spec::model::{Field, Form};

use super::{
    common, constructor,
    shapes::{Shapes, Side},
    sites::{self, SiteId, Sites},
    type_names::Names,
    typing::{Member, Spot, Typing},
};
use crate::{Error, docs, ir, naming};

/// Defines types, all of which have names.
#[derive(Clone, Copy)]
pub(super) struct Definitions<'a, 's> {
    pub(super) shapes: &'a Shapes<'s>,
    pub(super) sites: &'a Sites<'s>,
    pub(super) names: &'a Names,
}

/// A field of a type, as all of its sites have it.
pub(super) struct Merged {
    /// The facts that the sites have in common.
    field: Field,
    element: Option<String>,
    ty: ir::Type,
    required: bool,
    respelled: bool,
}

impl<'s> Definitions<'_, 's> {
    /// Returns all types, sorted by name.
    pub(super) fn types(self) -> Vec<ir::TypeDef> {
        let types = self.names.types.iter();
        types
            .map(|(name, (form, sites))| self.definition(name, *form, sites))
            .collect()
    }

    fn definition(self, name: &str, form: Form, sites: &[SiteId]) -> ir::TypeDef {
        let sites: Vec<_> = sites.iter().filter_map(|id| self.sites.get(id)).collect();
        let fields: Vec<&Field> = sites.iter().map(|site| site.field).collect();
        let whole = common::field(&fields);
        let of = sites.first().map_or("", |site| site.spot.of);
        if form == Form::Enum {
            return ir::TypeDef::Enum(enumeration(name, of, &whole));
        }
        let members = sites
            .iter()
            .map(|site| self.members(|typing| typing.object(site.field, &site.spot)));
        let merged = merged(members.collect());
        let docs = docs::object(&whole, of);
        if form == Form::Response {
            return ir::TypeDef::Struct(ir::Struct {
                name: name.to_owned(),
                docs,
                fields: fields_of(merged),
            });
        }
        let (constructor, setters) = setters(name, merged, naming::methods([]), docs::Created::Object, |_| false);
        let mut secrets = Vec::new();
        for secret in fields.iter().flat_map(|field| self.shapes.secrets(field)) {
            if !secrets.contains(&secret) {
                secrets.push(secret);
            }
        }
        ir::TypeDef::Object(ir::Object {
            name: name.to_owned(),
            docs,
            constructor,
            setters,
            secrets,
            sources: Vec::new(),
        })
    }

    /// Lowers the fields of a response.
    pub(super) fn response(self, fields: &'s [Field], action: &'s str, request: &str) -> Vec<ir::StructField> {
        let spot = Spot::action(action, request, Side::Response);
        fields_of(merged(vec![self.members(|typing| typing.members(fields, &spot))]))
    }

    /// Lowers parameters to the arguments of `new` and to setters. Required ones that are `supplied` otherwise become
    /// setters.
    pub(super) fn parameters(
        self,
        fields: &'s [Field],
        action: &'s str,
        request: &str,
        methods: naming::Scope,
        supplied: impl Fn(&Field) -> bool,
    ) -> (ir::Constructor, Vec<ir::Setter>) {
        let spot = Spot::action(action, request, Side::Request);
        let members = merged(vec![self.members(|typing| typing.members(fields, &spot))]);
        setters(request, members, methods, docs::Created::Request, supplied)
    }

    fn members(self, walk: impl FnOnce(&mut Typing<'_, 's>) -> Vec<Member<'s>>) -> Vec<Member<'s>> {
        let mut namer = |_: &'s Field, form: Form, spot: &Spot<'s>| self.names.get(&sites::id(form, spot));
        // Errors were reported when the sites were found.
        let mut errors: Vec<Error> = Vec::new();
        walk(&mut Typing::new(self.shapes, &mut namer, &mut errors))
    }
}

/// Merges the fields of all sites of a type. Those of the first site come first, in its order.
fn merged(sites: Vec<Vec<Member<'_>>>) -> Vec<Merged> {
    let count = sites.len();
    let mut wires: Vec<&str> = Vec::new();
    let mut by_wire: BTreeMap<&str, Vec<Member<'_>>> = BTreeMap::new();
    for member in sites.into_iter().flatten() {
        let wire = member.field.name.as_str();
        let same = by_wire.entry(wire).or_default();
        if same.is_empty() {
            wires.push(wire);
        }
        same.push(member);
    }
    let merge = |wire: &str| {
        let members = by_wire.get(wire)?;
        let first = members.first()?;
        let fields: Vec<&Field> = members.iter().map(|member| member.field).collect();
        Some(Merged {
            field: common::field(&fields),
            element: first.element.clone(),
            ty: first.ty.clone(),
            required: members.len() == count && members.iter().all(|member| member.required),
            respelled: first.respelled,
        })
    };
    wires.into_iter().filter_map(merge).collect()
}

fn fields_of(members: Vec<Merged>) -> Vec<ir::StructField> {
    let mut scope = naming::Scope::default();
    members
        .into_iter()
        .map(|member| {
            let field = &member.field;
            ir::StructField {
                name: naming::field(&mut scope, &field.name, field.rename.as_deref()),
                wire: field.name.clone(),
                docs: docs::field(field),
                element: member.element,
                ty: match member.ty {
                    ir::Type::List(_) | ir::Type::Map(_) | ir::Type::Any => member.ty,
                    ty if member.required => ty,
                    ty => ir::Type::Optional(Box::new(ty)),
                },
            }
        })
        .collect()
}

/// Returns the arguments of `new` and the setters of a request or an object.
fn setters(
    owner: &str,
    members: Vec<Merged>,
    mut methods: naming::Scope,
    created: docs::Created,
    supplied: impl Fn(&Field) -> bool,
) -> (ir::Constructor, Vec<ir::Setter>) {
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    let mut names = naming::Scope::default();
    for member in members {
        let field = &member.field;
        let argument = member.required && !supplied(field);
        let rename = field.rename.as_deref();
        let setter = ir::Setter {
            name: if argument {
                naming::argument(&mut names, &field.name, rename)
            } else {
                naming::method(&mut methods, &field.name, rename)
            },
            wire: field.name.clone(),
            docs: docs::parameter(field, argument),
            deprecated: field.deprecated,
            hidden: member.respelled && !argument,
            ty: member.ty,
        };
        if argument {
            arguments.push(setter);
        } else {
            setters.push(setter);
        }
    }
    let required = constructor::required(owner, created, &mut arguments);
    let described = arguments.iter().map(|it| (it.name.as_str(), it.docs.as_slice()));
    let constructor = ir::Constructor {
        docs: docs::constructor(created, described, required.is_some()),
        arguments,
        required,
        deprecated: false,
    };
    (constructor, setters)
}

fn enumeration(name: &str, of: &str, field: &Field) -> ir::Enum {
    let mut scope = naming::variants();
    let mut seen = HashSet::new();
    let values = field.values.iter().filter(|value| seen.insert(value.as_str()));
    let variants = values.map(|value| ir::Variant {
        name: naming::variant(&mut scope, value),
        value: value.clone(),
        doc: docs::variant(value, field.value_docs.get(value)),
    });
    ir::Enum {
        name: name.to_owned(),
        docs: docs::enumeration(of),
        variants: variants.collect(),
    }
}

/// The finished types of a product by name.
pub(super) struct Types<'t>(BTreeMap<&'t str, &'t ir::TypeDef>);

impl<'t> Types<'t> {
    pub(super) fn new(types: &'t [ir::TypeDef]) -> Self {
        Self(types.iter().map(|ty| (ty.name(), ty)).collect())
    }

    /// Returns the definition of a type.
    pub(super) fn get(&self, named: &ir::Named) -> Option<&'t ir::TypeDef> {
        self.0.get(named.name.as_str()).copied()
    }
}
