//! The report of an import: skipped actions, applied rules and errors.

use std::fmt;

/// An action that could not be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The name of the action in the document.
    pub action: String,
    /// The reason as a code.
    pub code: SkipCode,
    /// The reason in words.
    pub reason: String,
}

/// The reason for skipping an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SkipCode {
    /// The name cannot be the value of `Action` and the name of a file: it has to be a letter, then letters, digits
    /// and underscores, 128 at most.
    ActionName,
    /// The description of the action is malformed.
    ActionMalformed,
    /// A required parameter cannot be sent over RPC.
    RequiredParameterUnsendable,
}

impl SkipCode {
    /// Returns the code as reports print it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ActionName => "action-name",
            Self::ActionMalformed => "action-malformed",
            Self::RequiredParameterUnsendable => "required-parameter-unsendable",
        }
    }
}

impl fmt::Display for SkipCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A rule that was applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The action; none if the note is about the product.
    pub action: Option<String>,
    /// The rule.
    pub rule: Rule,
    /// The place in the action, and the value.
    pub detail: String,
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// The rules of the importer that do more than copy a fact. `crates/import/README.md` explains each under its
        /// code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Rule {
            /// All rules.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code as reports print it: `wrapper-list`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

rules! {
    /// A list in an object that holds nothing else became a list with an `element`.
    WrapperList = "wrapper-list",
    /// An object without properties became `any`, or a map in requests.
    OpenObject = "open-object",
    /// A list without items became a list of `any`.
    OpenList = "open-list",
    /// A type and a structure contradicted each other; the structure counts.
    StructureOverType = "structure-over-type",
    /// A type is missing or unknown; the value is `any`.
    UnknownType = "unknown-type",
    /// A format contradicts the type; the type counts.
    FormatIgnored = "format-ignored",
    /// A reference to a component that the document lacks, or one that never ends in a type, became `any`.
    BrokenReference = "broken-reference",
    /// A component got another name, since its own is taken or cannot be used.
    ShapeRenamed = "shape-renamed",
    /// A limit that does not fit the type, cannot be read or contradicts another was left out.
    LimitDropped = "limit-dropped",
    /// An exclusive limit was moved by one, or made inclusive where the values are not whole.
    ExclusiveLimit = "exclusive-limit",
    /// A default that cannot be read, is empty or lies outside the limits was left out.
    DefaultDropped = "default-dropped",
    /// An example that is no value of the field, or a sentence, was left out.
    ExampleDropped = "example-dropped",
    /// Known values of a number or a boolean were left out: only text can be an open enum.
    EnumDropped = "enum-dropped",
    /// Known values were cleaned: trimmed, explanations cut off, empty ones and repetitions left out.
    EnumCleaned = "enum-cleaned",
    /// `allowEmptyValue: false` became a smallest length of one character.
    EmptyValueForbidden = "empty-value-forbidden",
    /// Limits and defaults of a response field, which apply only to requests, were left out.
    RequestFactInResponse = "request-fact-in-response",
    /// The same parameter occurs twice; one is kept.
    DuplicateParameter = "duplicate-parameter",
    /// A parameter occurs twice with different content; the first is kept, and is required if all are.
    ConflictingParameter = "conflicting-parameter",
    /// A dotted parameter was left out, since its parent declares it.
    DottedInParent = "dotted-in-parent",
    /// Parameters with an index in their names became one list.
    IndexedLifted = "indexed-lifted",
    /// Parameters with an index were left out in favour of the structured parameter of that name.
    IndexedInParent = "indexed-in-parent",
    /// Parameters with an index stay flat, since a scalar has the name of the list.
    IndexedKept = "indexed-kept",
    /// A name got another Rust form, since its own is taken.
    Renamed = "renamed",
    /// A parameter that the protocol itself sets, or that RPC cannot carry, was left out.
    ParameterDropped = "parameter-dropped",
    /// A flat parameter without a map in it became a repeated list: the two are the same on the wire.
    FlatWithoutMap = "flat-without-map",
    /// A style that does not apply to the type was left out.
    StyleDropped = "style-dropped",
    /// A field was left out, since its name is empty, taken, or cannot be sent.
    NameDropped = "name-dropped",
    /// A value is a secret, by its name.
    Sensitive = "sensitive",
    /// A parameter makes repeated writes safe, by its name.
    IdempotencyToken = "idempotency-token",
    /// A parameter takes the client's region, by its name.
    ClientRegion = "client-region",
    /// An integer of a response is a number, by its example.
    IntegerWithFraction = "integer-with-fraction",
    /// A string holds JSON text, by its example.
    JsonText = "json-text",
    /// The action's methods other than GET and POST were left out.
    MethodDropped = "method-dropped",
    /// The effect was derived from the action's name, since tags are missing or contradict each other.
    EffectByName = "effect-by-name",
    /// Pages follow each other by number.
    PageNumber = "page-number",
    /// Pages follow each other by token.
    PageToken = "page-token",
    /// There are parameters of pagination, but no list, several equally likely ones, or no token of a next page.
    NotPaged = "not-paged",
    /// One of several lists was chosen as the items of the pages.
    ItemsChosen = "items-chosen",
    /// A status outside those of HTTP errors became 200: the service reports the error in the body.
    ErrorStatus = "error-status",
    /// An error row without a code, or the same as another one, was left out.
    ErrorDropped = "error-dropped",
    /// An endpoint was left out, since it is not a host of the vendor or has no region.
    EndpointDropped = "endpoint-dropped",
    /// A region has several hosts; the first is kept.
    EndpointConflict = "endpoint-conflict",
    /// The response has no schema; it is read as an empty one.
    NoResponse = "no-response",
    /// A known mistake of the document was corrected.
    Corrected = "corrected",
    /// A correction does not apply: the document no longer says what it corrects.
    CorrectionStale = "correction-stale",
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Collects notes about the action that is being imported.
#[derive(Debug, Default)]
pub(super) struct Notes {
    action: Option<String>,
    rows: Vec<Note>,
}

impl Notes {
    pub(super) fn enter(&mut self, action: Option<&str>) {
        self.action = action.map(str::to_owned);
    }

    pub(super) fn add(&mut self, rule: Rule, detail: impl Into<String>) {
        self.rows.push(Note {
            action: self.action.clone(),
            rule,
            detail: detail.into(),
        });
    }

    pub(super) fn append(&mut self, rows: Vec<Note>) {
        self.rows.extend(rows);
    }

    /// Removes the notes since `mark`, after an action was skipped.
    pub(super) fn truncate(&mut self, mark: usize) {
        self.rows.truncate(mark);
    }

    pub(super) fn mark(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn into_rows(self) -> Vec<Note> {
        self.rows
    }
}

/// An error of a document that cannot be imported at all.
#[derive(Debug)]
#[non_exhaustive]
pub enum ImportError {
    /// The document is not UTF-8.
    NotText {
        /// The offset of the first invalid byte.
        at: usize,
    },
    /// The document is not JSON, or not an object with the parts of metadata.
    Json(serde_json::Error),
    /// The product uses another style than RPC.
    NotRpc {
        /// The style that the document names.
        style: String,
    },
    /// The product code cannot be used in package and host names.
    BadProduct {
        /// The code in the document.
        product: String,
    },
    /// The version is not of the form `2014-05-26`.
    BadVersion {
        /// The version in the document.
        version: String,
    },
    /// The committed table of corrections cannot be read, which is a bug in this crate.
    Corrections(serde_json::Error),
}

impl fmt::Display for ImportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText { at } => write!(formatter, "the document is not UTF-8: invalid byte at offset {at}"),
            Self::Json(error) => {
                let message = acs_spec::diagnostics::json_message(error);
                write!(formatter, "the document is not a valid api-docs.json: {message}")
            }
            Self::NotRpc { style } => {
                write!(
                    formatter,
                    "the product uses the style {style:?}, but only RPC products can be imported"
                )
            }
            Self::BadProduct { product } => write!(
                formatter,
                "info.product is {product:?}, but has to be at most 64 letters, digits, `-` and `_`, as in `Ecs`"
            ),
            Self::BadVersion { version } => {
                write!(
                    formatter,
                    "info.version is {version:?}, but has to be a date, as in `2014-05-26`"
                )
            }
            Self::Corrections(error) => write!(formatter, "the table of corrections cannot be read: {error}"),
        }
    }
}

impl std::error::Error for ImportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Json(error) | Self::Corrections(error) => Some(error),
            _ => None,
        }
    }
}

impl From<serde_json::Error> for ImportError {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}
