//! Imports the actions of a document one by one.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use acs_spec::diagnostics::json_message;
use acs_spec::model::{Action, Authentication, Field, Method, PageStyle};
use acs_spec::naming;

use crate::context::Side;
use crate::convert::{self, Converter};
use crate::corrections::Corrections;
use crate::report::{ImportError, Notes, Rule, SkipCode, Skipped};
use crate::shapes::{ComponentIndex, Shapes};
use crate::vendor::{Api, Document, Lenient, Schema};
use crate::{Options, effect, errors, names, paging, parameters, text};

/// The imported actions of a document, with their shapes, and the skipped ones.
pub(super) struct Imported {
    pub(super) actions: Vec<Action>,
    pub(super) shapes: BTreeMap<String, Field>,
    pub(super) skipped: Vec<Skipped>,
}

/// Imports every action that can be imported.
pub(super) fn actions(
    document: &Document<'_>,
    options: &Options,
    corrections: &mut Corrections<'_>,
    notes: &mut Notes,
) -> Result<Imported, ImportError> {
    let component_texts: Vec<(&str, Cow<'_, str>)> = document
        .components
        .schemas
        .iter()
        .map(|(name, raw)| {
            (
                name,
                corrections.apply_in("/components/schemas", name, raw.get(), notes),
            )
        })
        .collect();
    let components = ComponentIndex::read(&component_texts);

    let mut texts: Vec<(&str, Cow<'_, str>)> = Vec::new();
    for (name, raw) in document.apis.iter() {
        notes.enter(Some(name));
        texts.push((name, corrections.apply_in("/apis", name, raw.get(), notes)));
    }
    texts.sort_unstable_by_key(|(name, _)| *name);

    let mut skipped = Vec::new();
    let mut apis: Vec<(&str, Lenient<Api<'_>>)> = Vec::with_capacity(texts.len());
    for (name, text) in &texts {
        match read(name, text) {
            Ok(api) => apis.push((name, api)),
            Err(skip) => skipped.push(skip),
        }
    }
    let parameter_schemas = apis
        .iter()
        .flat_map(|(_, api)| api.parameters.iter())
        .map(|parameter| &*parameter.schema);
    let response_schemas = apis.iter().filter_map(|(_, api)| response_schema(api));
    let mut shapes = Shapes::new(&components, parameter_schemas, response_schemas);

    let mut actions = Vec::with_capacity(apis.len());
    let mut type_names = HashSet::new();
    for (name, api) in &apis {
        notes.enter(Some(name));
        let mark = notes.mark();
        match action(name, api, &components, &mut shapes, *options, notes) {
            Ok(mut action) => {
                if !type_names.insert(naming::type_name(name)) {
                    let free = names::unused(&naming::type_name(name), "", |name| type_names.insert(name.to_owned()));
                    notes.add(Rule::Renamed, format!("{name} is {free}"));
                    action.rename = Some(free);
                }
                actions.push(action);
            }
            Err((code, reason)) => {
                notes.truncate(mark);
                skipped.push(Skipped {
                    action: (*name).to_owned(),
                    code,
                    reason,
                });
            }
        }
    }
    notes.enter(None);
    let shapes = convert::shapes(shapes, &components, *options, notes);
    for action in &mut actions {
        notes.enter(Some(&action.action));
        action.pagination = paging::pagination(action, &shapes, notes);
        tokens_are_no_secrets(action);
    }
    notes.enter(None);
    skipped.sort_by(|a, b| a.action.cmp(&b.action));
    Ok(Imported {
        actions,
        shapes,
        skipped,
    })
}

fn read<'t>(name: &str, text: &'t str) -> Result<Lenient<Api<'t>>, Skipped> {
    let skip = |code, reason| Skipped {
        action: name.to_owned(),
        code,
        reason,
    };
    let usable = name.len() <= 128
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if !usable {
        let reason = format!(
            "{name:?} is not a valid action name: use a letter, then letters, digits and underscores, at most 128 in all"
        );
        return Err(skip(SkipCode::ActionName, reason));
    }
    if !text.trim_start().starts_with('{') {
        return Err(skip(
            SkipCode::ActionMalformed,
            "the action is not a JSON object".to_owned(),
        ));
    }
    serde_json::from_str(text).map_err(|error| skip(SkipCode::ActionMalformed, json_message(&error)))
}

fn response_schema<'a, 'd>(api: &'a Api<'d>) -> Option<&'a Schema<'d>> {
    api.responses
        .get("200")
        .or_else(|| api.responses.get("default"))
        .map(|response| &*response.schema)
}

fn action(
    name: &str,
    api: &Api<'_>,
    components: &ComponentIndex<'_>,
    shapes: &mut Shapes,
    options: Options,
    notes: &mut Notes,
) -> Result<Action, (SkipCode, String)> {
    let mut request = Converter::new(components, shapes, notes, options, Side::Request);
    let parameters = parameters::parameters(&mut request, api)?;
    let response = match response_schema(api) {
        Some(schema) => Converter::new(components, shapes, notes, options, Side::Response).response(schema),
        None => {
            notes.add(Rule::NoResponse, "");
            Vec::new()
        }
    };
    let documented = |raw| if options.docs { text::text(raw) } else { None };
    Ok(Action {
        action: name.to_owned(),
        summary: documented(api.summary)
            .or_else(|| documented(api.title))
            .map(text::one_line)
            .unwrap_or_default(),
        doc: documented(api.description),
        methods: methods(api, notes),
        effect: effect::effect(name, api, notes),
        authentication: authentication(api),
        deprecated: api.deprecated.is_true(),
        parameters,
        response,
        errors: errors::errors(api, options, notes),
        ..Action::default()
    })
}

/// Returns the methods of an action. RPC supports GET and POST; an action with neither is assumed to support both.
fn methods(api: &Api<'_>, notes: &mut Notes) -> Vec<Method> {
    let mut methods = Vec::new();
    for method in api.methods.iter().filter_map(|method| method.get()) {
        match method.to_ascii_lowercase().as_str() {
            "get" => methods.push(Method::Get),
            "post" => methods.push(Method::Post),
            other => notes.add(Rule::MethodDropped, other),
        }
    }
    methods.sort_unstable();
    methods.dedup();
    if methods.is_empty() {
        methods = vec![Method::Get, Method::Post];
    }
    methods
}

fn authentication(api: &Api<'_>) -> Authentication {
    let anonymous = |schemes: &super::vendor::Entries<serde::de::IgnoredAny>| schemes.get("Anonymous").is_some();
    if !api.security.is_empty() && api.security.iter().all(anonymous) {
        Authentication::Anonymous
    } else {
        Authentication::Signed
    }
}

/// Marks page tokens as not secret, whatever their names suggest.
fn tokens_are_no_secrets(action: &mut Action) {
    let turning = action.pagination.as_ref().and_then(|pages| pages.by(PageStyle::Token));
    let Some((Some(token), Some(next))) = turning.map(|turning| (turning.token, turning.next_token)) else {
        return;
    };
    let (token, next) = (token.to_owned(), next.to_owned());
    for field in action.parameters.iter_mut().filter(|field| field.name == token) {
        field.sensitive = false;
    }
    let mut fields = &mut action.response;
    let mut parts = next.split('.').peekable();
    while let Some(part) = parts.next() {
        let Some(field) = fields.iter_mut().find(|field| field.name == part) else {
            return;
        };
        if parts.peek().is_none() {
            field.sensitive = false;
        }
        fields = &mut field.fields;
    }
}
