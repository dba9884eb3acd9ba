//! Names the shapes of components that actions reach.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use acs_spec::naming;

use crate::context::Side;
use crate::names;
use crate::vendor::{Lenient, Schema};

/// The components of a document by name.
#[derive(Debug, Default)]
pub(super) struct ComponentIndex<'d>(BTreeMap<&'d str, Lenient<Schema<'d>>>);

impl<'d> ComponentIndex<'d> {
    /// Reads the components; an unreadable one counts as absent.
    pub(super) fn read(texts: &'d [(&'d str, Cow<'d, str>)]) -> Self {
        let read = |(name, text): &'d (&'d str, Cow<'d, str>)| Some((*name, serde_json::from_str(text).ok()?));
        Self(texts.iter().filter_map(read).collect())
    }

    pub(super) fn get(&self, name: &str) -> Option<&Schema<'d>> {
        self.0.get(name).map(|schema| &**schema)
    }

    /// Adds every component to `reached` that the schema refers to, directly or through others.
    fn collect(&self, schema: &Schema<'_>, reached: &mut BTreeSet<&'d str>) {
        if let Some((name, component)) = schema.component().and_then(|name| self.0.get_key_value(name))
            && reached.insert(name)
        {
            self.collect(component, reached);
        }
        let inner = [schema.items.as_deref(), schema.additional_properties.as_deref()];
        for schema in schema
            .properties
            .iter()
            .map(|(_, schema)| schema)
            .chain(inner.into_iter().flatten())
        {
            self.collect(schema, reached);
        }
    }
}

/// The names of shapes, and the components that are still to be converted.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    names: BTreeMap<(String, bool), String>,
    taken: HashSet<String>,
    queue: Vec<(String, Side)>,
    both: BTreeSet<String>,
}

impl Shapes {
    /// Finds the components that both requests and responses reach. Those become two shapes, since requests are sent as
    /// declared, with required fields, while responses are read leniently, with wrapper levels lifted.
    pub(super) fn new<'s, 'd: 's>(
        components: &ComponentIndex<'d>,
        requests: impl Iterator<Item = &'s Schema<'d>>,
        responses: impl Iterator<Item = &'s Schema<'d>>,
    ) -> Self {
        let mut sent = BTreeSet::new();
        let mut received = BTreeSet::new();
        if !components.0.is_empty() {
            requests.for_each(|schema| components.collect(schema, &mut sent));
            responses.for_each(|schema| components.collect(schema, &mut received));
        }
        let both = sent.intersection(&received).map(|name| (*name).to_owned()).collect();
        Self {
            both,
            ..Self::default()
        }
    }

    /// Returns the name of the shape for a component, and whether it has just been given another name than its own.
    pub(super) fn reach(&mut self, component: &str, side: Side) -> (String, bool) {
        let key = (
            component.to_owned(),
            side == Side::Request && self.both.contains(component),
        );
        if let Some(name) = self.names.get(&key) {
            return (name.clone(), false);
        }
        let usable = component.starts_with(|c: char| c.is_ascii_alphabetic())
            && component.chars().all(|c| c.is_ascii_alphanumeric());
        let mut name = if usable {
            component.to_owned()
        } else {
            naming::type_name(component)
        };
        if key.1 {
            name.push_str("Input");
        }
        if !self.taken.insert(naming::type_name(&name)) {
            name = names::unused(&name, "", |name| self.taken.insert(naming::type_name(name)));
        }
        self.names.insert(key, name.clone());
        self.queue.push((component.to_owned(), side));
        let renamed = name != component;
        (name, renamed)
    }

    /// Returns a component that an action reaches and that has not been converted yet.
    pub(super) fn next_reached(&mut self) -> Option<(String, Side)> {
        self.queue.pop()
    }
}
