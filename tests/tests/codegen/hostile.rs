//! Specs made of names that generated code, Rust or its tools use themselves.

use acs_spec::model::ProductSpec;
use serde_json::{Map, Value, json};

/// Names of fields, types, values, waiters and errors.
const NAMES: &[&str] = &[
    "ACTION",
    "Action",
    "PAGES",
    "Pages",
    "PRODUCT",
    "Product",
    "RUNNING",
    "WaitUntilRunning",
    "Some",
    "None",
    "Ok",
    "Err",
    "Option",
    "Vec",
    "String",
    "Box",
    "Result",
    "Self",
    "self",
    "Type",
    "type",
    "fn",
    "crate",
    "super",
    "2fa",
    "_2FA",
    "1",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "PartialEq",
    "Eq",
    "Hash",
    "Ord",
    "From",
    "Into",
    "Iterator",
    "IntoIterator",
    "Send",
    "Sync",
    "Drop",
    "Fn",
    "Sized",
    "ToString",
    "std",
    "core",
    "alloc",
    "acs_runtime",
    "AcsRuntime",
    "Parameters",
    "Parameter",
    "Value",
    "Secret",
    "JsonText",
    "JsonList",
    "JsonObject",
    "IntoParameter",
    "BTreeMap",
    "Request",
    "Response",
    "Field",
    "Shape",
    "Shapes",
    "Waiter",
    "Wait",
    "Client",
    "Error",
    "Call",
    "Effect",
    "Methods",
    "Autofill",
    "Style",
    "Endpoints",
    "Pagination",
    "Paginate",
    "pages",
    "New",
    "Parameters",
    "IntoParameters",
    "FromParameters",
    "clone",
    "Fmt",
    "Add",
    "Not",
    "Neg",
    "Index",
    "Deref",
    "actions",
    "error_code",
    "ErrorCode",
    "request",
    "Outcome",
    "Readable",
    "encode",
    "sorted",
    "read_both",
    "from_text",
    "u8",
    "i64",
    "str",
    "bool",
    "static",
    "union",
    "dyn",
    "async",
    "await",
    "gen",
    "try",
    "macro",
    "main",
    "test",
    "json",
    "xml",
    "value",
    "名",
    "A-B",
    "A_B",
    "AB",
    "Key",
    "key_2",
    "IPv6",
    "iOS",
    "Running",
    "running",
    "With_Send",
    "Other",
    "Empty",
    "vec",
    "println",
    "Metadata",
    "Items",
    "Format",
    "Credentials",
    "Unit",
    "STATUS",
    "Status",
    "r",
    "T",
    "Args",
    "true",
    "Box2",
];

/// A source of choices that gives the same ones for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        // The constants of Knuth's MMIX generator.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    fn name(&mut self) -> &'static str {
        NAMES[self.roll(NAMES.len())]
    }

    fn names(&mut self, most: usize) -> Vec<&'static str> {
        let mut names: Vec<&str> = Vec::new();
        for _ in 0..=self.roll(most) {
            let name = self.name();
            let form = acs_spec::naming::snake_case(name);
            if names.iter().all(|other| acs_spec::naming::snake_case(other) != form) {
                names.push(name);
            }
        }
        names
    }

    /// A field without a name, and a value of it.
    fn field(&mut self, depth: usize, request: bool) -> (Map<String, Value>, Value) {
        let kind = self.roll(if depth == 0 { 8 } else { 12 });
        let (field, value) = match kind {
            0 | 1 => (json!({"type": "string"}), json!("a")),
            2 => (json!({"type": "int64"}), json!(3)),
            3 => (json!({"type": "boolean"}), json!(true)),
            4 => (json!({"type": "double"}), json!(100)),
            5 => (json!({"type": "any"}), json!({"a": [1]})),
            6 => {
                let values = self.names(4);
                (json!({"type": "enum", "values": values}), json!(values[0]))
            }
            7 => (json!({"type": "string", "sensitive": true}), json!("s")),
            8 => {
                let (items, value) = self.field(depth - 1, request);
                (json!({"type": "list", "items": items}), json!([value]))
            }
            9 => {
                let (items, value) = self.field(depth - 1, request);
                (json!({"type": "map", "items": items}), json!({"k": value}))
            }
            _ => {
                let (fields, value) = self.fields(depth - 1, request);
                (json!({"type": "object", "fields": fields}), Value::Object(value))
            }
        };
        let mut field = field.as_object().cloned().unwrap_or_default();
        if matches!(kind, 6 | 10 | 11) && self.roll(3) == 0 {
            let name = self.name();
            field.insert("type_name".to_owned(), json!(name));
        }
        (field, value)
    }

    fn fields(&mut self, depth: usize, request: bool) -> (Vec<Value>, Map<String, Value>) {
        let mut values = Map::new();
        let fields = self.names(6).into_iter().map(|name| {
            let (mut field, value) = self.field(depth, request);
            field.insert("name".to_owned(), json!(name));
            if self.roll(4) == 0 {
                field.insert("required".to_owned(), json!(true));
            }
            if request && self.roll(6) == 0 {
                field.insert("deprecated".to_owned(), json!(true));
            }
            values.insert(name.to_owned(), value);
            Value::Object(field)
        });
        (fields.collect(), values)
    }

    fn action(&mut self, name: &str) -> Value {
        let (mut parameters, values) = self.fields(2, true);
        for parameter in &mut parameters {
            // What holds more than repeated lists can say goes as JSON.
            if ["list", "map", "object", "any"].contains(&parameter["type"].as_str().unwrap_or_default()) {
                parameter["style"] = json!("json");
            }
        }
        let (mut response, mut answer) = self.fields(3, false);
        let mut action = json!({"action": name, "effect": "read", "summary": "Tries names."});
        if self.roll(2) == 0 {
            action["rename"] = json!(self.name());
        }
        if self.roll(2) == 0 {
            parameters.push(json!({"name": "PageNumber", "type": "int32"}));
            let item = json!({"type": "object", "fields": [{"name": "State", "type": "string"}]});
            response.push(json!({"name": "ListOfAll", "type": "list", "items": item}));
            answer.insert("ListOfAll".to_owned(), json!([{"State": "a"}]));
            action["pagination"] = json!({"style": "page_number", "page": "PageNumber", "items": "ListOfAll"});
            let waiter = acs_spec::naming::snake_case(self.name());
            action["waiters"] = json!([{"name": waiter, "path": "ListOfAll.State", "success": ["a"], "interval_seconds": 1,
                "timeout_seconds": 9}]);
        }
        let errors = self
            .names(5)
            .into_iter()
            .map(|code| json!({"code": code, "http_status": 400}));
        action["errors"] = errors.collect();
        action["parameters"] = json!(parameters);
        action["response"] = json!(response);
        action["examples"] = json!([{"name": "all", "request": values, "json": answer}]);
        action
    }
}

/// Specs with names from [`NAMES`] that the validator accepts, one per seed that gives one.
pub(crate) fn specs(seeds: u64) -> Vec<ProductSpec> {
    let of = |seed: u64| {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut spec = ProductSpec::default();
        spec.product.product = "Trap".to_owned();
        spec.product.version = "2020-01-01".to_owned();
        spec.product.package = Some(format!("acs-hostile-{seed}"));
        let wanted = dice.names(8);
        for name in wanted
            .iter()
            .filter(|name| name.chars().all(|c| c.is_ascii_alphanumeric()))
        {
            // An action that is refused is left out, so that most specs have some.
            for _ in 0..20 {
                let Ok(action) = serde_json::from_value(dice.action(name)) else {
                    continue;
                };
                spec.actions.push(action);
                let findings = acs_spec::validate(&spec);
                if findings
                    .iter()
                    .all(|finding| finding.severity != acs_spec::Severity::Error)
                {
                    break;
                }
                spec.actions.pop();
            }
        }
        (!spec.actions.is_empty()).then_some(spec)
    };
    (0..seeds).filter_map(of).collect()
}
