//! Gives a text to everything in a spec: its own, that of the vocabulary, or one made from its name.
//!
//! The texts of the returned spec are safe Markdown, wrapped into lines, and name actions by links.

use std::collections::BTreeMap;

use acs_spec::model::{Action, Field, Product, ProductSpec, Section, Type, Vocabulary};

use super::markdown::{inline, lines};
use super::phrase::{self, Place};
use super::summary;

/// Returns the spec with a text for each action, field and shape. `requests` are the names of the request types, by action.
pub(crate) fn described(spec: &ProductSpec, requests: &BTreeMap<&str, String>) -> ProductSpec {
    let mut described = spec.clone();
    let texts = Texts {
        vocabulary: &spec.vocabulary,
        requests,
        own: "",
    };
    for action in &mut described.actions {
        let name = action.action.clone();
        let texts = Texts { own: &name, ..texts };
        texts.action(action, &spec.product);
    }
    for (name, shape) in &mut described.product.shapes {
        let place = Place {
            subject: phrase::subject(name),
            ..Place::default()
        };
        texts.inside(shape, Section::Fields, name, &place);
        let doc = shape.doc.take().filter(|doc| !doc.trim().is_empty());
        shape.doc = Some(match doc {
            Some(doc) => texts.safe(&doc),
            None => phrase::item(name, None),
        });
    }
    described
}

#[derive(Clone, Copy)]
struct Texts<'s> {
    vocabulary: &'s Vocabulary,
    requests: &'s BTreeMap<&'s str, String>,
    /// The action whose texts these are, which does not link to itself.
    own: &'s str,
}

impl Texts<'_> {
    fn action(self, action: &mut Action, product: &Product) {
        let subject = summary::subject(&action.action);
        let place = |request| Place {
            request,
            top: true,
            subject: subject.clone(),
        };
        let summary = self.safe(&action.summary);
        action.summary = match summary.is_empty() {
            true => summary::summary(action),
            false => summary,
        };
        let mut doc: Vec<String> = Vec::new();
        doc.extend(
            action
                .doc
                .as_deref()
                .map(|doc| self.safe(doc))
                .filter(|doc| !doc.is_empty()),
        );
        doc.extend(pages(product, &action.action));
        action.doc = Some(doc.join("\n\n")).filter(|doc| !doc.is_empty());
        let path = action.action.clone();
        self.fields(&mut action.parameters, Section::Parameters, &path, &place(true));
        self.fields(&mut action.response, Section::Response, &path, &place(false));
        paging(action);
    }

    fn fields(self, fields: &mut [Field], section: Section, parent: &str, place: &Place) {
        for field in fields {
            let path = format!("{parent}.{}", field.name);
            let own = field.doc.as_deref().filter(|doc| !doc.trim().is_empty());
            let text = own.or_else(|| Some(self.vocabulary.find(section, &path)?.text));
            let text = text.map(|text| self.safe(text)).filter(|text| !text.is_empty());
            field.doc = Some(text.unwrap_or_else(|| phrase::sentence(field, place)));
            self.inside(field, section, &path, &place.inside(&field.name));
        }
    }

    /// Describes what is inside a field. The items of a list add nothing to the path.
    fn inside(self, field: &mut Field, section: Section, path: &str, place: &Place) {
        for value in &field.values {
            let own = field.value_docs.get(value).map(String::as_str);
            let text = own.or_else(|| Some(self.vocabulary.find_value(section, path, value)?.text));
            if let Some(text) = text.map(inline).filter(|text| !text.is_empty()) {
                field.value_docs.insert(value.clone(), self.linked(&text));
            }
        }
        self.fields(&mut field.fields, section, path, place);
        let name = path.rsplit('.').next().unwrap_or(path);
        if let Some(items) = field.items.as_deref_mut() {
            if items.kind == Type::Object {
                let doc = items.doc.take().filter(|doc| !doc.trim().is_empty());
                items.doc = Some(match doc {
                    Some(doc) => self.safe(&doc),
                    None => phrase::item(name, request(section)),
                });
            }
            self.inside(items, section, path, place);
        }
    }

    /// Returns a text of the spec as Markdown that is safe in documentation.
    fn safe(self, text: &str) -> String {
        self.linked(&lines(text).join("\n"))
    }

    /// Makes the names of actions links to their requests.
    fn linked(self, text: &str) -> String {
        let mut fenced = false;
        let linked = text.split('\n').map(|line| {
            if line.trim_start().starts_with("````") {
                fenced = !fenced;
            }
            // A link cannot contain another one.
            if fenced || line.contains("](") {
                return line.to_owned();
            }
            let mut out = String::with_capacity(line.len());
            for (at, part) in line.split('`').enumerate() {
                let is_code = at % 2 == 1;
                let request = self.requests.get(part).filter(|_| is_code && part != self.own);
                match request {
                    Some(request) => out.push_str(&format!("[`{part}`](crate::actions::{request})")),
                    None if is_code => out.push_str(&format!("`{part}`")),
                    None => out.push_str(part),
                }
            }
            // An odd number of backticks is no code.
            match line.matches('`').count() % 2 {
                0 if !line.contains("``") => out,
                _ => line.to_owned(),
            }
        });
        linked.collect::<Vec<_>>().join("\n")
    }
}

fn request(section: Section) -> Option<bool> {
    match section {
        Section::Parameters => Some(true),
        Section::Response => Some(false),
        Section::Fields => None,
    }
}

/// Says of parameters and fields of pagination that the client takes care of them.
fn paging(action: &mut Action) {
    let Some(pagination) = &action.pagination else { return };
    let styles: Vec<_> = pagination.styles().collect();
    let turned: Vec<String> = styles
        .iter()
        .flat_map(|style| [style.page, style.token])
        .flatten()
        .map(str::to_owned)
        .collect();
    let next: Vec<String> = styles
        .iter()
        .filter_map(|style| style.next_token)
        .map(str::to_owned)
        .collect();
    let add = |fields: &mut [Field], names: &[String], text: &str| {
        for field in fields.iter_mut().filter(|field| names.contains(&field.name)) {
            if let Some(doc) = &mut field.doc {
                doc.push_str("\n\n");
                doc.push_str(text);
            }
        }
    };
    add(&mut action.parameters, &turned, "`paginate` sets it from page to page.");
    add(&mut action.response, &next, "`paginate` follows it.");
}

/// Returns a line with links to the official pages of an action.
fn pages(product: &Product, action: &str) -> Option<String> {
    let is_plain = |text: &str| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        !text.is_empty() && text.chars().all(plain)
    };
    let parts = [&product.product, &product.version, action];
    parts.iter().all(|part| is_plain(part)).then(|| {
        let path = format!("document/{}/{}/{action}", product.product, product.version);
        format!(
            "Official documentation:\n[international site](https://api.alibabacloud.com/{path}),\n[China \
             site](https://api.aliyun.com/{path})."
        )
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn spec() -> ProductSpec {
        let list = json!({"action": "ListDisks", "effect": "read",
            "pagination": {"style": "token", "token": "NextToken", "items": "Disks"},
            "parameters": [
                {"name": "NextToken", "type": "string"},
                {"name": "DiskId", "type": "string", "doc": "See `GetDisk`, `ListDisks`, [`GetDisk`](https://a.b) or ``GetDisk``."},
                {"name": "State", "type": "enum", "values": ["On", "Off"], "value_docs": {"Off": "It is [off]."}}],
            "response": [
                {"name": "NextToken", "type": "string"},
                {"name": "Disks", "type": "list", "items": {"type": "object", "fields": [
                    {"name": "Name", "type": "string"}, {"name": "Size", "type": "int32"}]}}]});
        let vocabulary = json!({"fields": {"Disks.Size": "The size, in <GiB>.", "State=On": "Use `GetDisk`.", "State=Off": "Unused."}});
        ProductSpec {
            product: serde_json::from_value(json!({"product": "Ecs", "version": "2014-05-26"})).unwrap(),
            actions: vec![
                serde_json::from_value(list).unwrap(),
                serde_json::from_value(json!({"action": "GetDisk", "summary": "Reads *one* disk."})).unwrap(),
            ],
            vocabulary: serde_json::from_value(vocabulary).unwrap(),
            ..ProductSpec::default()
        }
    }

    #[test]
    fn everything_has_a_text() {
        let requests = [("ListDisks", "ListDisks"), ("GetDisk", "GetADisk")];
        let requests = requests.map(|(action, request)| (action, request.to_owned())).into();
        let spec = described(&spec(), &requests);
        let [list, get] = spec.actions.as_slice() else {
            panic!("two actions")
        };
        assert_eq!(
            (list.summary.as_str(), get.summary.as_str()),
            ("Lists disks.", "Reads *one* disk.")
        );
        let doc = |field: &Field| field.doc.clone().unwrap();
        let [token, id, state] = list.parameters.as_slice() else {
            panic!("three parameters")
        };
        assert_eq!(
            doc(token),
            "The token of the page to return, as the page before it gave it.\n\n`paginate` sets it from page to page."
        );
        // Nothing is linked in a line that has a link or another kind of code already.
        assert!(!doc(id).contains("crate::"), "{}", doc(id));
        assert_eq!(doc(state), "The state of the disk.");
        assert_eq!(state.value_docs["On"], "Use [`GetDisk`](crate::actions::GetADisk).");
        assert_eq!(state.value_docs["Off"], "It is \\[off\\].");
        let disks = &list.response[1];
        let items = disks.items.as_deref().unwrap();
        assert_eq!(doc(disks), "The disks.");
        assert_eq!(doc(items), "A disk, as responses describe it.");
        assert_eq!(doc(&items.fields[0]), "The name of the disk.");
        assert_eq!(doc(&items.fields[1]), "The size, in \\<GiB>.");
    }

    #[test]
    fn official_pages_are_linked() {
        let requests = BTreeMap::new();
        let mut spec = spec();
        let doc = |spec: &ProductSpec| described(spec, &requests).actions[1].doc.clone();
        let wanted = "Official documentation:\n[international \
                      site](https://api.alibabacloud.com/document/Ecs/2014-05-26/GetDisk),\n[China \
                      site](https://api.aliyun.com/document/Ecs/2014-05-26/GetDisk).";
        assert_eq!(doc(&spec).as_deref(), Some(wanted));
        spec.product.product = "a b".to_owned();
        assert_eq!(doc(&spec), None);
    }
}
