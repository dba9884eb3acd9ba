//! The intermediate representation between specs and code. Every name, type and text is decided; emitters add only syntax.

use acs_spec::model::{Authentication, Effect, Endpoints, Method, Position, Style, TypeNames};

/// A crate for one product version.
#[derive(Debug, Clone, PartialEq)]
pub struct Crate {
    /// The package: `acs-ecs`.
    pub package: String,
    /// The library's name in code: `acs_ecs`.
    pub library: String,
    /// The display name of the product.
    pub title: String,
    /// The product code: `Ecs`.
    pub product: String,
    /// The API version: `2014-05-26`.
    pub version: String,
    /// The endpoints of the product.
    pub endpoints: Endpoints,
    /// The actions, sorted by wire name.
    pub actions: Vec<Action>,
    /// The actions by what they are about, in the order of the documentation.
    pub resources: Vec<Resource>,
    /// The types that requests and responses contain, by the module that defines them, sorted by name.
    pub type_modules: Vec<TypeModule>,
    /// The names of these types with their uses, to be recorded for the next time.
    pub type_names: TypeNames,
    /// The documented error codes, sorted.
    pub error_codes: Vec<ErrorCode>,
    /// The programs in `examples`. The first one is in `README.md` too.
    pub programs: Vec<Program>,
}

/// A private module of `types`, which exports its types.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeModule {
    /// The name of the module and its file.
    pub name: String,
    /// The types, sorted by name.
    pub types: Vec<TypeDef>,
}

/// The actions about one kind of thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// The heading above them.
    pub title: String,
    /// Their indices.
    pub actions: Vec<usize>,
}

/// A program that shows how an action is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The file's name without its extension: `call`.
    pub name: String,
    /// The index of the action.
    pub action: usize,
    /// The use of the request.
    pub kind: ProgramKind,
}

/// The use of a request in a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgramKind {
    /// Sends the request, and prints the response.
    Call,
    /// Lists the items of all pages.
    Pages,
}

/// A documented error code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorCode {
    /// The constant: `MISSING_PARAMETER`.
    pub constant: String,
    /// The code, or the common prefix of the codes of a template.
    pub code: String,
    /// Documentation, one line.
    pub doc: String,
}

/// An action, which has a module of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The name on the wire.
    pub wire: String,
    /// The name of the module and its file.
    pub module: String,
    /// The request type.
    pub request: String,
    /// The response.
    pub response: Struct,
    /// Documentation of the request type up to the sample, Markdown lines.
    pub docs: Vec<String>,
    /// The call in the documentation.
    pub sample: Sample,
    /// Documentation of the errors, Markdown lines.
    pub error_docs: Vec<String>,
    /// `new`, with the required parameters.
    pub constructor: Constructor,
    /// The other parameters.
    pub setters: Vec<Setter>,
    /// The HTTP methods that it accepts; both if empty.
    pub methods: Vec<Method>,
    /// Whether a call changes something.
    pub effect: Effect,
    /// How the caller is authenticated.
    pub authentication: Authentication,
    /// The parameters, and the fields in them, that differ from the default descriptor.
    pub parameters: Vec<Parameter>,
    /// The pagination, if the action is paginated.
    pub pages: Option<Pagination>,
    /// The waiters.
    pub waiters: Vec<Waiter>,
    /// The tests of its examples.
    pub tests: Vec<WireTest>,
    /// The test of a made-up example with a value for every parameter and every field; `None` if there is none.
    pub coverage: Option<WireTest>,
}

/// The call of an action that its documentation and the programs show.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The request.
    pub request: Literal,
    /// Whether it uses something deprecated.
    pub deprecated: bool,
    /// Whether creating it can fail, since JSON is parsed.
    pub fallible: bool,
}

/// The function `new` of a request or of an object of one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Constructor {
    /// Documentation, Markdown lines.
    pub docs: Vec<String>,
    /// The required values.
    pub arguments: Vec<Setter>,
    /// The struct that takes the required values by name; none if they are arguments.
    pub required: Option<Required>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// The struct that takes the required values of a request or of an object of one by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Required {
    /// The type's name.
    pub name: String,
    /// Documentation, Markdown lines.
    pub docs: Vec<String>,
    /// The type parameter of each required value, in order; none for a value of a fixed type.
    pub parameters: Vec<Option<String>>,
}

/// A value that a request takes: an argument of `new` or a method.
#[derive(Debug, Clone, PartialEq)]
pub struct Setter {
    /// The argument or method.
    pub name: String,
    /// The parameter's name on the wire.
    pub wire: String,
    /// The type.
    pub ty: Type,
    /// Documentation, Markdown lines.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it is left out of the documentation: another spelling of the same value.
    pub hidden: bool,
}

/// The descriptor of a parameter, or of a field in one, which has a dotted name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// The name on the wire.
    pub wire: String,
    /// The part of the request that carries it.
    pub position: Position,
    /// How a list, an object or a map is encoded.
    pub style: Style,
    /// Whether a request without it is refused.
    pub required: bool,
    /// The value that the client fills in where the caller sets none.
    pub autofill: Option<Autofill>,
    /// Whether it is a secret.
    pub sensitive: bool,
}

/// A value that the client fills in where the caller sets none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Autofill {
    /// The region of the call or its client.
    Region,
    /// A generated token that makes the call safe to repeat.
    IdempotencyToken,
}

/// The pagination of an action.
#[derive(Debug, Clone, PartialEq)]
pub struct Pagination {
    /// The styles of pagination, the preferred one first.
    pub styles: Vec<PageStyle>,
    /// The path of the total in the response.
    pub total: Option<String>,
    /// The path of the list in the response.
    pub path: String,
    /// The type of the items.
    pub item: Type,
    /// The fields along the path of the list.
    pub items: Vec<Step>,
}

/// A style of pagination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageStyle {
    /// By page number.
    Number {
        /// The parameter with the number.
        page: String,
        /// The parameter with the page size.
        size: Option<String>,
        /// The default page size; 0 if it is unknown.
        default_size: u32,
    },
    /// By token.
    Token {
        /// The parameter with the token.
        token: String,
        /// The path of the next token in the response.
        next: String,
        /// The parameter with the page size.
        size: Option<String>,
        /// The page size that a stream requests if the caller sets none.
        page_size: u32,
    },
}

/// A step through a response: a field of a struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The field.
    pub field: String,
    /// Whether the value is an `Option`.
    pub optional: bool,
}

/// A waiter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiter {
    /// The method: `wait_until_running`.
    pub method: String,
    /// The static with the descriptor: `WAIT_UNTIL_RUNNING`.
    pub constant: String,
    /// Documentation of the method, one line.
    pub doc: String,
    /// The waiter in the spec.
    pub spec: acs_spec::model::Waiter,
    /// The maximum number of ids per call; 0 if there is no limit.
    pub max_ids: u32,
}

/// A type definition.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeDef {
    /// An object of a response.
    Struct(Struct),
    /// An object of a request.
    Object(Object),
    /// An open enum, which requests and responses share.
    Enum(Enum),
}

/// An object of a response.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Struct {
    /// The type's name.
    pub name: String,
    /// Documentation, Markdown lines.
    pub docs: Vec<String>,
    /// The fields.
    pub fields: Vec<StructField>,
}

/// A field of a response.
#[derive(Debug, Clone, PartialEq)]
pub struct StructField {
    /// The field.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// The wrapper level of a list.
    pub element: Option<String>,
    /// The type.
    pub ty: Type,
    /// Documentation, Markdown lines.
    pub docs: Vec<String>,
}

/// An object of a request.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object {
    /// The type's name.
    pub name: String,
    /// Documentation, Markdown lines.
    pub docs: Vec<String>,
    /// `new`, with the required fields.
    pub constructor: Constructor,
    /// The other fields.
    pub setters: Vec<Setter>,
    /// The paths of the secrets in it.
    pub secrets: Vec<String>,
    /// The objects of responses that hold the same, so that they can be sent back.
    pub sources: Vec<String>,
}

/// An open enum: text with known values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Enum {
    /// The type's name.
    pub name: String,
    /// Documentation, Markdown lines.
    pub docs: Vec<String>,
    /// The known values.
    pub variants: Vec<Variant>,
}

/// A known value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The variant.
    pub name: String,
    /// The value on the wire.
    pub value: String,
    /// Documentation, one line.
    pub doc: String,
}

/// A Rust type.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// `String`.
    Text,
    /// Text that `Debug` does not print.
    Secret,
    /// Text that is JSON (requests).
    JsonText,
    /// Text that is a JSON list (requests).
    JsonList(Box<Type>),
    /// Text that is a JSON object (requests).
    JsonObject,
    /// `i32` (requests).
    Int,
    /// `i64`.
    Long,
    /// `f64`.
    Number,
    /// `bool`.
    Boolean,
    /// Any JSON value.
    Any,
    /// A type of the crate.
    Named(Named),
    /// `Vec`.
    List(Box<Type>),
    /// `BTreeMap` with keys of text.
    Map(Box<Type>),
    /// `Option` (responses).
    Optional(Box<Type>),
    /// `Box`, where a shape contains itself (responses).
    Boxed(Box<Type>),
}

/// A type of the crate, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The module that defines it.
    pub module: Module,
    /// The type's name.
    pub name: String,
    /// The kind of the type.
    pub kind: NamedKind,
}

/// The module that defines a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Module {
    /// The module of the action.
    Action,
    /// `types`.
    Types,
}

/// The kind of a type of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamedKind {
    /// An object of a response.
    Struct,
    /// An object of a request.
    Object,
    /// An open enum.
    Enum,
}

/// A value in code: the argument of a setter, or a request with its setters.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// Text.
    Text(String),
    /// A value of an enum, where nothing converts text: the variant, or the text of an unknown value.
    Enum(Named, Result<String, String>),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// Any JSON value, as text.
    Json(String),
    /// JSON text, which is sent as it is.
    JsonText(String),
    /// A list of items of a type.
    List(Type, Vec<Literal>),
    /// A map to values of a type.
    Map(Type, Vec<(String, Literal)>),
    /// A request or an object of one.
    Object(ObjectLiteral),
}

/// A request or an object of one, in code.
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectLiteral {
    /// The type.
    pub ty: Named,
    /// The struct that takes the required values; none if they are arguments of `new`.
    pub required: Option<Named>,
    /// The required values, by the name of the argument or field.
    pub arguments: Vec<(String, Literal)>,
    /// The setters called.
    pub setters: Vec<(String, Literal)>,
    /// Whether one of these setters is deprecated.
    pub deprecated: bool,
}

impl Crate {
    /// Returns the types that requests and responses contain.
    pub fn types(&self) -> impl Iterator<Item = &TypeDef> {
        self.type_modules.iter().flat_map(|module| &module.types)
    }
}

impl ObjectLiteral {
    /// Returns all values in it.
    fn values(&self) -> impl Iterator<Item = &Literal> {
        self.arguments.iter().chain(&self.setters).map(|(_, value)| value)
    }
}

impl TypeDef {
    /// Returns the type's name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Struct(it) => &it.name,
            Self::Object(it) => &it.name,
            Self::Enum(it) => &it.name,
        }
    }
}

impl Literal {
    /// Returns whether it calls a deprecated setter.
    #[must_use]
    pub fn is_deprecated(&self) -> bool {
        match self {
            Self::List(_, items) => items.iter().any(Self::is_deprecated),
            Self::Map(_, entries) => entries.iter().any(|(_, value)| value.is_deprecated()),
            Self::Object(object) => object.deprecated || object.values().any(Self::is_deprecated),
            _ => false,
        }
    }

    /// Returns whether creating it can fail, since JSON is parsed.
    #[must_use]
    pub fn is_fallible(&self) -> bool {
        match self {
            Self::Json(text) => text != "null",
            Self::JsonText(_) => true,
            Self::List(_, items) => items.iter().any(Self::is_fallible),
            Self::Map(_, entries) => entries.iter().any(|(_, value)| value.is_fallible()),
            Self::Object(object) => object.values().any(Self::is_fallible),
            _ => false,
        }
    }
}

/// A test of one example.
#[derive(Debug, Clone, PartialEq)]
pub struct WireTest {
    /// The function.
    pub name: String,
    /// The example.
    pub example: String,
    /// The request.
    pub request: Literal,
    /// Whether the request uses something deprecated.
    pub deprecated: bool,
    /// The expected query parameters.
    pub query: Vec<(String, String)>,
    /// The expected parameters of the form body.
    pub form: Vec<(String, String)>,
    /// The expected headers.
    pub headers: Vec<(String, String)>,
    /// The response in JSON.
    pub json: Option<String>,
    /// The response in XML.
    pub xml: Option<String>,
    /// The expected values of the response.
    pub checks: Vec<Check>,
}

/// An expected value of the response.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// The path to the value.
    pub path: Vec<CheckStep>,
    /// The expected value.
    pub expected: Expected,
}

/// A step to a value of the response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckStep {
    /// Into a field.
    Field(String),
    /// Into an `Option` that must be there.
    Some,
    /// To an item of a list.
    Item(usize),
    /// To an entry of a map.
    Entry(String),
}

/// The expectation of a test about a value of a response.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected {
    /// This text.
    Text(String),
    /// This secret.
    Secret(String),
    /// This whole number.
    Integer(i64),
    /// This number.
    Number(f64),
    /// This boolean.
    Boolean(bool),
    /// This variant.
    Variant(Named, String),
    /// A list of this length.
    Length(usize),
}
