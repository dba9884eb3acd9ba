//! Finds the objects and enums of a product: the sites that its types are made from.

use std::collections::{BTreeMap, btree_map::Entry};

use acs_spec::model::{Field, Form, ProductSpec};

use super::{
    shapes::{Shapes, Side},
    typing::{Member, Spot, Typing},
};
use crate::Error;

/// The identity of a site. An object in a shape is one site in requests and another in responses.
pub(super) type SiteId = (Form, String);

/// An object or an enum in the specs.
#[derive(Debug)]
pub(super) struct Site<'s> {
    pub(super) field: &'s Field,
    pub(super) spot: Spot<'s>,
    /// How many levels of sites are in it, references to shapes aside.
    pub(super) height: usize,
}

/// All sites of a product.
pub(super) type Sites<'s> = BTreeMap<SiteId, Site<'s>>;

/// Returns the identity of a site.
pub(super) fn id(form: Form, spot: &Spot<'_>) -> SiteId {
    (form, spot.place.to_string())
}

/// Finds the sites that the actions reach, and the errors on the way. `requests` are the names of the request types.
pub(super) fn find<'s>(
    spec: &'s ProductSpec,
    requests: &BTreeMap<&str, String>,
    shapes: &Shapes<'s>,
    errors: &mut Vec<Error>,
) -> Sites<'s> {
    let mut search = Search {
        shapes,
        errors,
        sites: Sites::new(),
        inside: BTreeMap::new(),
        todo: Vec::new(),
    };
    for action in &spec.actions {
        let request = requests.get(action.action.as_str()).map_or("", String::as_str);
        for (side, fields) in [(Side::Request, &action.parameters), (Side::Response, &action.response)] {
            let spot = Spot::action(&action.action, request, side);
            search.look(|typing| typing.members(fields, &spot));
        }
    }
    while let Some(id) = search.todo.pop() {
        let Some((field, spot)) = search.sites.get(&id).map(|site| (site.field, site.spot.clone())) else {
            continue;
        };
        let inside = search.look(|typing| typing.object(field, &spot));
        search.inside.insert(id, inside);
    }
    search.finish()
}

struct Search<'a, 's> {
    shapes: &'a Shapes<'s>,
    errors: &'a mut Vec<Error>,
    sites: Sites<'s>,
    /// The sites directly in each object, references to shapes aside.
    inside: BTreeMap<SiteId, Vec<SiteId>>,
    /// The objects that have not been searched.
    todo: Vec<SiteId>,
}

impl<'s> Search<'_, 's> {
    /// Adds the sites that are found on a walk, and returns those that no reference to a shape leads to.
    fn look(&mut self, walk: impl FnOnce(&mut Typing<'_, 's>) -> Vec<Member<'s>>) -> Vec<SiteId> {
        let mut found = Vec::new();
        let mut namer = |field: &'s Field, form: Form, spot: &Spot<'s>| {
            found.push((id(form, spot), field, spot.clone()));
            String::new()
        };
        walk(&mut Typing::new(self.shapes, &mut namer, self.errors));
        let mut direct = Vec::new();
        for (id, field, spot) in found {
            if !spot.referred {
                direct.push(id.clone());
            }
            if let Entry::Vacant(entry) = self.sites.entry(id) {
                if entry.key().0 != Form::Enum {
                    self.todo.push(entry.key().clone());
                }
                entry.insert(Site { field, spot, height: 0 });
            }
        }
        direct
    }

    fn finish(mut self) -> Sites<'s> {
        // The place of what is inside is longer than that of the object.
        let mut objects: Vec<(&SiteId, &Vec<SiteId>)> = self.inside.iter().collect();
        objects.sort_by_key(|((_, place), _)| std::cmp::Reverse(place.len()));
        for (id, inside) in objects {
            let levels = inside
                .iter()
                .filter_map(|inner| self.sites.get(inner))
                .map(|site| site.height + 1);
            let height = levels.max().unwrap_or_default();
            if let Some(site) = self.sites.get_mut(id) {
                site.height = height;
            }
        }
        self.sites
    }
}
