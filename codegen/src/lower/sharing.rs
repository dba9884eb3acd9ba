//! Decides which sites are of one type.
//!
//! Sites that were of one type before stay together as long as their fields do not contradict each other: the type has
//! the fields of all. A new site joins a type that it is equal to, and never changes it.

use std::collections::{BTreeMap, HashMap};

use acs_spec::model::{Form, ProductSpec, TypeNames};

use super::{
    shapes::Shapes,
    sites::{self, SiteId, Sites},
    typing::{Spot, Typing},
};
use crate::{ir, naming};

/// Sites of one type.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) form: Form,
    /// The sites; the first one decides the order of the fields and the documentation.
    pub(super) sites: Vec<SiteId>,
    /// The name that the type had before.
    pub(super) recorded: Option<String>,
    /// The names that the types of the sites would have if nothing else had them.
    pub(super) bases: Vec<String>,
    /// The different contents of the sites.
    contents: Vec<Content>,
    /// The fields or values of all of them.
    all: Content,
    /// Whether one of the sites is in a shape.
    in_shape: bool,
}

impl Group {
    /// Returns the number of fields or values.
    pub(super) fn parts(&self) -> usize {
        self.all.len()
    }
}

/// The fields or values of a type, by wire name or value. Order and documentation do not count.
type Content = BTreeMap<String, Part>;

/// A field of an object, or a value of an enum.
#[derive(Debug, Clone, PartialEq)]
struct Part {
    /// The name in Rust.
    name: String,
    element: Option<String>,
    /// The type; none for a value.
    ty: Option<ir::Type>,
    required: bool,
}

/// Returns the sites by type.
pub(super) fn groups(spec: &ProductSpec, sites: &Sites<'_>, shapes: &Shapes<'_>) -> Vec<Group> {
    let mut sharing = Sharing {
        sites,
        shapes,
        groups: Vec::new(),
        by_site: HashMap::new(),
        by_base: HashMap::new(),
        recorded: HashMap::new(),
    };
    let recorded = recorded(&spec.type_names, sites);
    let highest = sites.values().map(|site| site.height).max().unwrap_or_default();
    // The types of the sites inside come first: the content of a site names them.
    for height in 0..=highest {
        let here = |id: &SiteId| sites.get(id).is_some_and(|site| site.height == height);
        for (name, id) in recorded.iter().filter(|(_, id)| here(id)) {
            sharing.keep(name, id);
        }
        for id in sites.keys().filter(|id| here(id)) {
            if !sharing.by_site.contains_key(id) {
                sharing.join(id);
            }
        }
    }
    sharing.finish()
}

/// Returns the sites that had a type before, by its name and in the order in which they were recorded.
fn recorded<'n>(names: &'n TypeNames, sites: &Sites<'_>) -> Vec<(&'n str, SiteId)> {
    let mut seen = std::collections::HashSet::new();
    let mut out = Vec::new();
    for (name, named) in &names.types {
        for place in &named.uses {
            let id = (named.form, place.clone());
            if sites.contains_key(&id) && seen.insert(id.clone()) {
                out.push((name.as_str(), id));
            }
        }
    }
    out
}

struct Sharing<'a, 's> {
    sites: &'a Sites<'s>,
    shapes: &'a Shapes<'s>,
    groups: Vec<Group>,
    by_site: HashMap<SiteId, usize>,
    by_base: HashMap<(Form, String), Vec<usize>>,
    /// The groups of a recorded type: more than one if its sites contradict each other now.
    recorded: HashMap<String, Vec<usize>>,
}

impl Sharing<'_, '_> {
    /// Adds a site to the type that it had before.
    fn keep(&mut self, name: &str, id: &SiteId) {
        let content = self.content(id);
        let known = self.recorded.get(name).map_or(&[][..], Vec::as_slice);
        let in_shape = self.sites.get(id).is_some_and(|site| site.spot.is_in_shape());
        let fits = |index: &&usize| {
            self.groups.get(**index).is_some_and(|group| {
                // The fields of one site could lead through shapes to another one: a type of infinite size.
                let finite = !(in_shape || group.in_shape) || references(&group.all).eq(references(&content));
                finite && fits(&group.all, &content)
            })
        };
        match known.iter().find(fits) {
            Some(index) => self.add(*index, id, content),
            None => {
                let index = self.start(id, content);
                self.recorded.entry(name.to_owned()).or_default().push(index);
            }
        }
    }

    /// Adds a new site to a type that it is equal to, or makes a new type of it.
    fn join(&mut self, id: &SiteId) {
        let content = self.content(id);
        let base = self.base(id);
        let equal = |index: &&usize| {
            let group = self.groups.get(**index);
            group.is_some_and(|group| group.all == content || group.contents.contains(&content))
        };
        let candidates = self.by_base.get(&(id.0, base)).map_or(&[][..], Vec::as_slice);
        match candidates.iter().find(equal) {
            Some(index) => self.add(*index, id, content),
            None => {
                self.start(id, content);
            }
        }
    }

    fn start(&mut self, id: &SiteId, content: Content) -> usize {
        let index = self.groups.len();
        self.groups.push(Group {
            form: id.0,
            sites: Vec::new(),
            recorded: None,
            bases: Vec::new(),
            contents: Vec::new(),
            all: Content::new(),
            in_shape: false,
        });
        self.add(index, id, content);
        index
    }

    fn add(&mut self, index: usize, id: &SiteId, content: Content) {
        let base = self.base(id);
        let Some(group) = self.groups.get_mut(index) else {
            return;
        };
        group.sites.push(id.clone());
        group.in_shape |= self.sites.get(id).is_some_and(|site| site.spot.is_in_shape());
        self.by_site.insert(id.clone(), index);
        if !group.bases.contains(&base) {
            group.bases.push(base.clone());
            self.by_base.entry((id.0, base)).or_default().push(index);
        }
        if group.contents.contains(&content) {
            return;
        }
        let first = group.contents.is_empty();
        for (wire, part) in &mut group.all {
            part.required &= content.get(wire).is_some_and(|other| other.required);
        }
        for (wire, part) in &content {
            group.all.entry(wire.clone()).or_insert_with(|| Part {
                required: part.required && first,
                ..part.clone()
            });
        }
        group.contents.push(content);
    }

    fn base(&self, id: &SiteId) -> String {
        let site = self.sites.get(id);
        site.map(|site| site.spot.type_name(site.field)).unwrap_or_default()
    }

    /// Returns the content of a site, in which other types have the numbers of their groups for names.
    fn content(&self, id: &SiteId) -> Content {
        let Some(site) = self.sites.get(id) else {
            return Content::new();
        };
        if id.0 == Form::Enum {
            return values(&site.field.values);
        }
        let mut namer = |_: &_, form: Form, spot: &Spot<'_>| {
            let id = sites::id(form, spot);
            match self.by_site.get(&id).filter(|_| !spot.referred) {
                Some(index) => format!("#{index}"),
                // A shape can contain itself, so that it is known by its place.
                None => format!("@{}", id.1),
            }
        };
        let mut errors = Vec::new();
        let members = Typing::new(self.shapes, &mut namer, &mut errors).object(site.field, &site.spot);
        let mut scope = naming::Scope::default();
        let parts = members.into_iter().filter(|member| !member.respelled).map(|member| {
            let field = member.field;
            let part = Part {
                name: naming::field(&mut scope, &field.name, field.rename.as_deref()),
                element: member.element,
                ty: Some(member.ty),
                required: member.required,
            };
            (field.name.clone(), part)
        });
        parts.collect()
    }

    /// Gives each recorded name to the largest of its groups.
    fn finish(mut self) -> Vec<Group> {
        for (name, indexes) in self.recorded {
            let size = |index: &usize| self.groups.get(*index).map_or(0, |group| group.sites.len());
            // Of several, the last maximum would be taken, so that the first one counts in reverse.
            let largest = indexes.iter().rev().max_by_key(|index| size(index)).copied();
            if let Some(group) = largest.and_then(|index| self.groups.get_mut(index)) {
                group.recorded = Some(name);
            }
        }
        self.groups
    }
}

/// Returns whether the fields that both contents hold are the same in both. Values of enums always fit.
fn fits(one: &Content, other: &Content) -> bool {
    let same = |part: &Part, other: &Part| {
        part.ty.is_none() || (part.name == other.name && part.element == other.element && part.ty == other.ty)
    };
    one.iter()
        .all(|(wire, part)| other.get(wire).is_none_or(|other| same(part, other)))
}

/// Returns the fields that refer to shapes.
fn references(content: &Content) -> impl Iterator<Item = &String> {
    let refers = |part: &Part| part.ty.as_ref().is_some_and(refers);
    content
        .iter()
        .filter(move |(_, part)| refers(part))
        .map(|(wire, _)| wire)
}

fn refers(ty: &ir::Type) -> bool {
    match ty {
        ir::Type::Named(named) => named.name.starts_with('@'),
        ir::Type::List(inner) | ir::Type::Map(inner) | ir::Type::Optional(inner) | ir::Type::Boxed(inner) => {
            refers(inner)
        }
        _ => false,
    }
}

fn values(values: &[String]) -> Content {
    let mut scope = naming::variants();
    let mut content = Content::new();
    for value in values {
        if !content.contains_key(value) {
            let part = Part {
                name: naming::variant(&mut scope, value),
                element: None,
                ty: None,
                required: true,
            };
            content.insert(value.clone(), part);
        }
    }
    content
}
