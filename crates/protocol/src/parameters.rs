//! The parameters of a request, by wire name, before they are flattened.

use serde_json::{Map, Number, Value};

use crate::canonical_json;

/// Parameters of a request, or of an object in it, by wire name and sorted by it.
///
/// Request types wrap this type: their setters put values in, and the client encodes them by the action's descriptors.
#[derive(Clone, Default, PartialEq)]
pub struct Parameters(Map<String, Value>);

impl Parameters {
    /// Creates an empty set of parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a parameter, replacing an earlier value. `null` removes it.
    pub fn set(&mut self, name: &str, value: impl IntoParameter) {
        match value.into_parameter() {
            Value::Null => {
                self.0.remove(name);
            }
            value => {
                self.0.insert(name.to_owned(), value);
            }
        }
    }

    /// Sets a parameter like [`Parameters::set`], and returns the set for chaining.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl IntoParameter) -> Self {
        self.set(name, value);
        self
    }

    /// Sets a parameter to text.
    #[must_use]
    pub fn with_text(self, name: &str, value: impl Into<String>) -> Self {
        self.with(name, value.into())
    }

    /// Sets a parameter to a list of items, or of values that convert to them.
    ///
    /// ```
    /// let parameters = acs_protocol::Parameters::new().with_list::<String>("InstanceId", ["i-1", "i-2"]);
    /// assert_eq!(parameters.get("InstanceId"), Some(&serde_json::json!(["i-1", "i-2"])));
    /// ```
    #[must_use]
    pub fn with_list<T: IntoParameter>(self, name: &str, values: impl IntoIterator<Item = impl Into<T>>) -> Self {
        let items = values.into_iter().map(|value| value.into().into_parameter());
        self.with(name, Value::Array(items.collect()))
    }

    /// Sets a parameter to a map. The last entry of a repeated key wins.
    ///
    /// ```
    /// let parameters = acs_protocol::Parameters::new().with_map::<String>("Labels", [("team", "web")]);
    /// assert_eq!(parameters.get("Labels"), Some(&serde_json::json!({"team": "web"})));
    /// ```
    #[must_use]
    pub fn with_map<T: IntoParameter>(
        self,
        name: &str,
        entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>,
    ) -> Self {
        let entries = entries
            .into_iter()
            .map(|(key, value)| (key.into(), value.into().into_parameter()));
        self.with(name, Value::Object(entries.collect()))
    }

    /// Returns the value of a parameter.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Returns all parameters, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        canonical_json::sorted(&self.0)
    }

    /// Returns the number of parameters.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether there are no parameters.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the parameters as a JSON object. The order of its keys depends on the feature `preserve_order` of
    /// `serde_json`, which any crate in the program can turn on.
    #[must_use]
    pub fn as_object(&self) -> &Map<String, Value> {
        &self.0
    }

    /// Converts the parameters into a JSON object.
    #[must_use]
    pub fn into_object(self) -> Map<String, Value> {
        self.0
    }
}

impl From<Map<String, Value>> for Parameters {
    fn from(object: Map<String, Value>) -> Self {
        Self(object.into_iter().filter(|(_, value)| !value.is_null()).collect())
    }
}

/// A value that a setter of a request accepts: text, numbers, booleans, lists, objects, JSON.
pub trait IntoParameter {
    /// Converts to JSON, the form in which parameters are kept until they are encoded.
    fn into_parameter(self) -> Value;
}

impl IntoParameter for Value {
    fn into_parameter(self) -> Value {
        self
    }
}

impl IntoParameter for Parameters {
    fn into_parameter(self) -> Value {
        Value::Object(self.0)
    }
}

impl IntoParameter for String {
    fn into_parameter(self) -> Value {
        Value::String(self)
    }
}

impl IntoParameter for &str {
    fn into_parameter(self) -> Value {
        Value::String(self.to_owned())
    }
}

impl IntoParameter for bool {
    fn into_parameter(self) -> Value {
        Value::Bool(self)
    }
}

impl IntoParameter for i32 {
    fn into_parameter(self) -> Value {
        Value::Number(self.into())
    }
}

impl IntoParameter for i64 {
    fn into_parameter(self) -> Value {
        Value::Number(self.into())
    }
}

impl IntoParameter for f64 {
    /// Converts to a number, or to text if JSON has no such number, so that the service rejects it instead of never
    /// seeing it.
    fn into_parameter(self) -> Value {
        Number::from_f64(self).map_or_else(|| Value::String(self.to_string()), Value::Number)
    }
}

impl IntoParameter for f32 {
    /// Converts by the shortest decimal form, so that `0.1_f32` is sent as `0.1`.
    fn into_parameter(self) -> Value {
        match self.to_string().parse::<f64>() {
            Ok(number) => number.into_parameter(),
            Err(_) => Value::String(self.to_string()),
        }
    }
}

impl<T: IntoParameter> IntoParameter for Option<T> {
    fn into_parameter(self) -> Value {
        self.map_or(Value::Null, T::into_parameter)
    }
}

impl<T: IntoParameter> IntoParameter for Vec<T> {
    fn into_parameter(self) -> Value {
        Value::Array(self.into_iter().map(T::into_parameter).collect())
    }
}

impl<T: IntoParameter> IntoParameter for std::collections::BTreeMap<String, T> {
    fn into_parameter(self) -> Value {
        Value::Object(
            self.into_iter()
                .map(|(key, value)| (key, value.into_parameter()))
                .collect(),
        )
    }
}
