//! Names types. A type that had a name keeps it; a new one gets the first free name of a list that depends on its first
//! site alone:
//!
//! 1. the word of its field, in singular for the items of a list: `DataDisk`;
//! 2. if a type of another form has that name, the word and the form: `DataDiskInfo` in responses, `DataDiskInput` in
//!    requests, `DataDiskValue` for an enum;
//! 3. the word with those of the objects around it, the nearest one first: `LaunchTemplateDataDisk`;
//! 4. all of these and the request: `RunInstancesLaunchTemplateDataDisk`, then with the form.
//!
//! Shapes choose first, then enums, then requests, then responses. Of several types of one form and word, the one that
//! holds most, counted over all of its sites, gets the plain name.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

use acs_spec::{
    model::{Form, NamedType, TypeNames},
    naming::is_type_name,
};

use super::{
    sharing::Group,
    sites::{Site, SiteId, Sites},
};
use crate::naming;

/// The names of all types.
pub(super) struct Names {
    by_site: HashMap<SiteId, String>,
    /// The sites of each type, its first site first.
    pub(super) types: BTreeMap<String, (Form, Vec<SiteId>)>,
}

impl Names {
    /// Returns the name of the type of a site.
    pub(super) fn get(&self, id: &SiteId) -> String {
        self.by_site.get(id).cloned().unwrap_or_default()
    }

    /// Returns the names with their uses, to be recorded.
    pub(super) fn record(&self) -> TypeNames {
        let types = self.types.iter().map(|(name, (form, sites))| {
            let mut uses: Vec<String> = sites.iter().map(|(_, place)| place.clone()).collect();
            if let [_, others @ ..] = uses.as_mut_slice() {
                others.sort();
            }
            (name.clone(), NamedType { form: *form, uses })
        });
        TypeNames {
            schema: None,
            types: types.collect(),
        }
    }
}

/// Names the types of a product.
pub(super) fn name(mut groups: Vec<Group>, sites: &Sites<'_>) -> Names {
    groups.sort_by_key(|group| {
        let first = group.sites.first().cloned();
        let is_shape = first
            .as_ref()
            .and_then(|id| sites.get(id))
            .is_some_and(|site| site.spot.is_shape());
        let weight = group.sites.len() * group.parts();
        (group.recorded.is_none(), !is_shape, group.form, Reverse(weight), first)
    });
    let mut forms: HashMap<String, Form> = HashMap::new();
    let mut taken = naming::types();
    let mut named = Vec::with_capacity(groups.len());
    for group in &groups {
        let recorded = group
            .recorded
            .as_ref()
            .filter(|name| is_type_name(name) && taken.take(name));
        let name = recorded.cloned().unwrap_or_else(|| {
            let site = group.sites.first().and_then(|id| sites.get(id));
            let candidates = site.map(|site| candidates(site, group.form, &forms));
            taken.claim(&candidates.unwrap_or_default(), "")
        });
        forms.insert(name.clone(), group.form);
        named.push(name);
    }
    let mut names = Names {
        by_site: HashMap::new(),
        types: BTreeMap::new(),
    };
    for (name, group) in named.into_iter().zip(groups) {
        for id in &group.sites {
            names.by_site.insert(id.clone(), name.clone());
        }
        names.types.insert(name, (group.form, group.sites));
    }
    names
}

/// Returns the names that a type may have, the best one first. `forms` has the names that are taken.
fn candidates(site: &Site<'_>, form: Form, forms: &HashMap<String, Form>) -> Vec<String> {
    let base = site.spot.type_name(site.field);
    let suffix = match form {
        Form::Enum => "Value",
        Form::Request => "Input",
        Form::Response => "Info",
    };
    let mut candidates = vec![base.clone()];
    if forms.get(&base).is_some_and(|other| *other != form) {
        candidates.push(format!("{base}{suffix}"));
    }
    let mut qualified = base;
    for word in site.spot.around.iter().rev() {
        // `LockReason` in `LockReason`, and `DiskAttribute` in `Disk`, say all that there is to say.
        if !qualified.starts_with(word.as_str()) {
            qualified = format!("{word}{qualified}");
            candidates.push(qualified.clone());
        }
    }
    candidates.push(format!("{qualified}{suffix}"));
    candidates
}
