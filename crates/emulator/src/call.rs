//! A call that has passed all checks, as handlers see it.

mod pages;
mod wording;

use serde_json::{Map, Value};
use time::OffsetDateTime;

pub(crate) use self::{
    pages::{PageParameters, PageRequest},
    wording::{of_parameter, worded_by},
};
use crate::{error::ServiceError, parse::ParamError, specs::Spec, state::EmulatorState};

/// Parameters that every action may have: who calls, in which language, and how. They never select what a call is about.
const GENERAL_PARAMETERS: &[&str] = &[
    "AcceptLanguage",
    "DryRun",
    "Lang",
    "Language",
    "Locale",
    "OwnerAccount",
    "OwnerId",
    "RegionId",
    "ResourceOwnerAccount",
    "ResourceOwnerId",
];

/// A call whose caller, action and parameters are checked.
pub(crate) struct Call<'a> {
    pub(crate) state: &'a EmulatorState,
    pub(crate) spec: Spec,
    pub(crate) parameters: Map<String, Value>,
    pub(crate) now: OffsetDateTime,
}

impl Call<'_> {
    /// Returns the text of a parameter.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).and_then(Value::as_str)
    }

    /// Returns the number of a parameter, else its default in the spec.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        let given = self.parameters.get(name).and_then(Value::as_i64);
        given.or_else(|| {
            let field = self.spec.action.parameters.iter().find(|field| field.name == name)?;
            field.default.as_ref().and_then(Value::as_i64)
        })
    }

    /// Returns whether a parameter is given and true.
    pub(crate) fn is_set(&self, name: &str) -> bool {
        self.parameters.get(name) == Some(&Value::Bool(true))
    }

    /// Returns the texts of a list parameter, be it a list or JSON text; `None` if it is absent.
    pub(crate) fn texts(&self, name: &str) -> Option<Vec<String>> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        match self.parameters.get(name)? {
            Value::Array(items) => Some(items.iter().filter_map(text).collect()),
            Value::String(json) => match serde_json::from_str(json) {
                Ok(Value::Array(items)) => Some(items.iter().filter_map(text).collect()),
                _ => None,
            },
            _ => None,
        }
    }

    /// Returns whether a parameter is about the call itself and not about what it works on.
    pub(crate) fn is_general(&self, name: &str) -> bool {
        let mut fields = self.spec.action.parameters.iter();
        GENERAL_PARAMETERS.contains(&name) || fields.any(|field| field.name == name && field.idempotency_token)
    }

    /// Returns the error for a parameter whose value is not valid.
    pub(crate) fn invalid(&self, name: &str, reason: &str) -> ServiceError {
        let mut error = of_parameter(&self.spec, &ParamError::invalid(name, reason));
        if !error.message.contains(reason) {
            error.message = format!("{}: {reason}.", error.message.trim_end_matches('.'));
        }
        error
    }

    /// Returns the error for a filter that the emulator cannot apply. Ignoring it would return what the caller did not ask
    /// for.
    pub(crate) fn unsupported_filter(&self, name: &str) -> ServiceError {
        let message = format!(
            "The emulator cannot apply the filter {name} of {}. Leave it out, or start the emulator with \
             --ignore-unsupported-filters (Builder::ignore_unsupported_filters) to get the list as if it were not there.",
            self.spec.action.action
        );
        ServiceError::new("Emulator.UnsupportedFilter", 400, message)
    }

    /// Returns the error for a parameter of a write that would have no effect.
    pub(crate) fn unsupported_parameter(&self, name: &str) -> ServiceError {
        let message = format!(
            "The emulator does not store what {name} of {} sets, so nothing would change. Leave it out.",
            self.spec.action.action
        );
        ServiceError::new("Emulator.UnsupportedParameter", 400, message)
    }

    /// Returns an error of this action, in the words of the spec's row if there is one for the code.
    pub(crate) fn error(&self, code: &str, status: u16, message: &str, parameter: Option<&str>) -> ServiceError {
        let error = ServiceError::new(code, status, message);
        // A row for the code that names no parameter is about any.
        let worded = worded_by(error.clone(), &self.spec, parameter);
        if worded == error {
            worded_by(error, &self.spec, None)
        } else {
            worded
        }
    }

    /// Returns the error that `DryRun` asks for, once everything else is checked.
    ///
    /// # Errors
    /// If the call is a dry run: it would have worked.
    pub(crate) fn refuse_dry_run(&self) -> Result<(), ServiceError> {
        if self.is_set("DryRun") {
            let message = "The request would have succeeded, but DryRun is set.";
            return Err(self.error("DryRunOperation", 400, message, None));
        }
        Ok(())
    }
}
