//! The context of a conversion: the direction and the style of the values, and the path for the notes.

use acs_spec::model::Style;

use crate::Options;
use crate::report::{Notes, Rule};

/// The direction in which a value is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// From the program to the service; objects are sent as declared.
    Request,
    /// From the service to the program; wrapper levels are lifted.
    Response,
}

/// The place and the settings of a conversion.
pub(super) struct Context<'c> {
    pub(super) notes: &'c mut Notes,
    pub(super) options: Options,
    pub(super) side: Side,
    /// The style of the parameter that is being converted, which decides what an open object can be.
    pub(super) style: Style,
    /// The names of the fields from the top level down.
    pub(super) path: Vec<String>,
}

impl<'c> Context<'c> {
    pub(super) fn new(notes: &'c mut Notes, options: Options, side: Side) -> Self {
        Self {
            notes,
            options,
            side,
            style: Style::RepeatList,
            path: Vec::new(),
        }
    }

    /// Adds a note about the current field.
    pub(super) fn note(&mut self, rule: Rule, detail: &str) {
        let side = if self.side == Side::Request { "" } else { "response: " };
        let path = self
            .path
            .iter()
            .filter(|name| !name.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(".");
        let gap = if detail.is_empty() || path.is_empty() { "" } else { ": " };
        self.notes.add(rule, format!("{side}{path}{gap}{detail}"));
    }
}
