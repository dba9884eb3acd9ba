use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::{
    decode::{count_comparisons, document_with_root},
    shape,
};

struct Page {
    total: i64,
    zones: Vec<Zone>,
    names: Vec<String>,
    data: Option<Zone>,
    labels: BTreeMap<String, String>,
    values: BTreeMap<String, Value>,
    lists: BTreeMap<String, Vec<String>>,
    extra: Value,
}

shape!(Page {
    total: "TotalCount",
    zones: ["Zones", "Zone"],
    names: "Names",
    data: "Data",
    labels: "Labels",
    values: "Values",
    lists: "Lists",
    extra: "Extra",
});

struct Zone {
    zone_id: Option<String>,
    size: Option<i64>,
    open: Option<bool>,
    weight: Option<f64>,
}

shape!(Zone {
    zone_id: "ZoneId",
    size: "Size",
    open: "Open",
    weight: "Weight"
});

fn page(text: &str) -> Page {
    from_text(text).unwrap()
}

fn zone(id: &str) -> Zone {
    Zone {
        zone_id: Some(id.into()),
        ..Zone::default()
    }
}

#[test]
fn json_and_xml_decode_alike() {
    let json = page(
        r#"{"TotalCount": 2, "Zones": {"Zone": [{"ZoneId": "a", "Size": 3, "Open": true, "Weight": 0.5}, {"ZoneId": "b"}]},
            "Names": ["x", "y"], "Data": {"ZoneId": "c"}, "Labels": {"k": "v"}, "Extra": {"deep": "1"}}"#,
    );
    let xml = page(
        "<R><TotalCount>2</TotalCount>
         <Zones><Zone><ZoneId>a</ZoneId><Size>3</Size><Open>true</Open><Weight>0.5</Weight></Zone><Zone><ZoneId>b</ZoneId></Zone></Zones>
         <Names>x</Names><Names>y</Names><Data><ZoneId>c</ZoneId></Data><Labels><k>v</k></Labels><Extra><deep>1</deep></Extra></R>",
    );
    assert_eq!(json, xml);
    assert_eq!(
        json.zones[0],
        Zone {
            size: Some(3),
            open: Some(true),
            weight: Some(0.5),
            ..zone("a")
        }
    );
    assert_eq!(json.labels["k"], "v");
}

#[test]
fn scalars_and_text_convert() {
    let page = page(r#"{"TotalCount": "2", "Data": {"ZoneId": 7, "Size": 3.0, "Open": "True", "Weight": "1"}}"#);
    assert_eq!(
        page.data,
        Some(Zone {
            size: Some(3),
            open: Some(true),
            weight: Some(1.0),
            ..zone("7")
        })
    );
}

#[test]
fn keys_may_differ_in_case() {
    assert_eq!(
        page(r#"{"totalcount": 2, "ZONES": {"zone": [{"zoneid": "a"}]}}"#).zones,
        [zone("a")]
    );
}

#[test]
fn lists_decode_at_any_wrapper_level() {
    for text in [
        r#"{"TotalCount": 1, "Zones": {"Zone": [{"ZoneId": "a"}]}}"#,
        r#"{"TotalCount": 1, "Zones": {"Zone": {"ZoneId": "a"}}}"#,
        r#"{"TotalCount": 1, "Zones": [{"ZoneId": "a"}]}"#,
        r#"{"TotalCount": 1, "Zones": [[{"ZoneId": "a"}]]}"#,
        r#"{"TotalCount": 1, "Zones": "[{\"ZoneId\": \"a\"}]"}"#,
        "<R><TotalCount>1</TotalCount><Zones><ZoneId>a</ZoneId></Zones></R>",
        "<R><TotalCount>1</TotalCount><Zones><member><ZoneId>a</ZoneId></member></Zones></R>",
        "<R><TotalCount>1</TotalCount><Zones><Zone><element><ZoneId>a</ZoneId></element></Zone></Zones></R>",
    ] {
        assert_eq!(page(text).zones, [zone("a")], "{text}");
    }
}

#[test]
fn missing_list_is_empty() {
    for zones in [
        "",
        r#", "Zones": null"#,
        r#", "Zones": """#,
        r#", "Zones": {}"#,
        r#", "Zones": {"Zone": []}"#,
    ] {
        let page = page(&format!(r#"{{"TotalCount": 0{zones}}}"#));
        assert!(page.zones.is_empty(), "{zones}: {page:?}");
    }
}

#[test]
fn text_items_have_any_element_name() {
    let page = page("<R><TotalCount>1</TotalCount><Names><e>x</e><e>y</e></Names></R>");
    assert_eq!(page.names, ["x", "y"]);
}

#[test]
fn missing_required_field_is_an_error() {
    let error = from_text::<Page>("{}").unwrap_err();
    assert_eq!(error.to_string(), "TotalCount: the field is missing");
}

#[test]
fn mismatch_error_names_the_path() {
    let text = r#"{"TotalCount": 1, "Zones": {"Zone": [{"Size": 1}, {"Size": "many"}]}}"#;
    let error = from_text::<Page>(text).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Zones[1].Size: expected an integer, found text of 4 characters"
    );
}

#[cfg(feature = "serde")]
#[test]
fn serialized_values_have_wire_names() {
    let text = r#"{"TotalCount":1,"Zones":{"Zone":[{"ZoneId":"a","Weight":0.5}]},"Names":["x"],"Labels":{"k":"v"}}"#;
    let page = page(text);
    let written = serde_json::to_value(&page).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(text).unwrap());
    assert_eq!(serde_json::from_value::<Page>(written).unwrap(), page);
}

#[test]
fn unambiguous_elements_are_items() {
    struct Lists {
        names: Vec<String>,
        texts: Vec<String>,
        numbers: Vec<i64>,
        zones: Vec<Zone>,
    }
    shape!(Lists {
        names: "Names",
        texts: ["Texts", "Text"],
        numbers: ["Numbers", "Number"],
        zones: ["Zones", "Zone"],
    });
    let lists = |text: &str| from_text::<Lists>(text).unwrap();
    assert!(lists("<R><Names/></R>").names.is_empty());
    assert_eq!(
        lists("<R><Names>a</Names><Names/><Names>b</Names></R>").names,
        ["a", "", "b"]
    );
    assert_eq!(lists("<R><Texts><Text/></Texts></R>").texts, [""]);
    assert_eq!(
        lists("<R><Numbers><Number/><Number>1</Number></Numbers></R>").numbers,
        [1]
    );
    assert!(lists("<R><Zones><Zone/></Zones></R>").zones.is_empty());

    assert_eq!(lists("<R><Names>[ \"a\", \"b\" ]</Names></R>").names, ["a", "b"]);
    assert_eq!(lists("<R><Names>{ \"a\": 1 }</Names></R>").names, ["{ \"a\": 1 }"]);
    assert_eq!(lists("<R><Texts>{\"Text\": [\"a\"]}</Texts></R>").texts, ["a"]);
}

#[test]
#[allow(unreachable_pub, reason = "the macro makes public items")]
fn empty_text_is_an_enum_value() {
    #[derive(Debug, Clone, PartialEq)]
    enum Status {
        Running,
        Other(String),
    }
    crate::open_enum!(Status { Running: "Running" });
    struct Thing {
        status: Option<Status>,
    }
    shape!(Thing { status: "Status" });
    for text in [r#"{"Status": ""}"#, "<R><Status/></R>"] {
        let thing: Thing = from_text(text).unwrap();
        assert_eq!(thing.status, Some(Status::Other(String::new())), "{text}");
    }
    let thing: Thing = from_text(r#"{"Status": "Running"}"#).unwrap();
    assert_eq!(thing.status, Some(Status::Running));
    assert_eq!(Status::KNOWN, ["Running"]);
}

fn page_work(text: &str) -> u64 {
    let (_, tree) = document_with_root(text).unwrap();
    count_comparisons(|| {
        let read: Page = from_node(&tree).unwrap();
        assert_eq!(read.total, 1);
    })
}

#[test]
fn reading_is_linear_for_every_shape() {
    let many = |count: usize, item: &dyn Fn(usize) -> String| (0..count).map(item).collect::<Vec<_>>().join(",");
    let field = |name: &str, value: String| format!(r#"{{"TotalCount": 1, "{name}": {value}}}"#);
    let shapes: [(&str, &dyn Fn(usize) -> String); 8] = [
        ("map", &|n| {
            field("Labels", format!("{{{}}}", many(n, &|i| format!("\"k{i}\": \"v\""))))
        }),
        ("map of values", &|n| {
            field("Values", format!("{{{}}}", many(n, &|i| format!("\"k{i}\": {i}"))))
        }),
        ("map of lists", &|n| {
            field("Lists", format!("{{{}}}", many(n, &|i| format!("\"k{i}\": [{i}]"))))
        }),
        ("keys that come twice", &|n| {
            field("Extra", format!("{{{}}}", many(n, &|i| format!("\"k{}\": {i}", i / 2))))
        }),
        ("a list", &|n| {
            field(
                "Zones",
                format!("{{\"Zone\": [{}]}}", many(n, &|i| format!("{{\"Size\": {i}}}"))),
            )
        }),
        ("unknown fields", &|n| {
            format!(r#"{{"TotalCount": 1, {}}}"#, many(n, &|i| format!("\"k{i}\": {i}")))
        }),
        ("elements of a list", &|n| {
            let items: String = (0..n).map(|i| format!("<Names>{i}</Names><X{i}/>")).collect();
            format!("<R><TotalCount>1</TotalCount>{items}</R>")
        }),
        ("elements in a map", &|n| {
            let items: String = (0..n).map(|i| format!("<k{i}>a</k{i}><k{i}>b</k{i}>")).collect();
            format!("<R><TotalCount>1</TotalCount><Lists>{items}</Lists></R>")
        }),
    ];
    for (name, text) in shapes {
        let (once, twice) = (page_work(&text(2_000)), page_work(&text(4_000)));
        assert!(twice <= 2 * once + 100, "{name}: {once}, then {twice}");
    }
}

#[test]
fn written_text_is_linear_in_keys() {
    let text = |n: usize| {
        format!(
            "{{{}}}",
            (0..n)
                .map(|i| format!("\"k{}\":1", i / 2))
                .collect::<Vec<_>>()
                .join(",")
        )
    };
    for n in [2_000, 4_000] {
        let text = text(n);
        let tree = document(&text).unwrap();
        let compared = count_comparisons(|| {
            assert_eq!(Value::from(&tree).as_object().unwrap().len(), n / 2);
            assert!(super::text(&tree).starts_with(r#"{"k0":[1,1],"k1""#));
        });
        assert!(compared <= 4 * n as u64, "{n}: {compared}");
    }
}

/// Uses lists of lists in JSON text, nested several times.
#[test]
fn nested_json_text_is_bounded() {
    struct Tree {
        name: String,
        next: Option<Box<Tree>>,
        lists: Vec<Tree>,
    }
    shape!(Tree {
        name: "Name",
        next: "Next",
        lists: "Lists"
    });

    let objects = |levels: usize, inner: &str| {
        format!(
            "{}{inner}{}",
            r#"{"Name":"n","Next":"#.repeat(levels),
            "}".repeat(levels)
        )
    };
    let lists = |levels: usize, inner: &str| format!("{}{inner}{}", "[".repeat(levels), "]".repeat(levels));
    let in_text = |json: &str| serde_json::to_string(json).unwrap();
    let mut deep = r#"{"Name":"n"}"#.to_owned();
    let mut wide = r#"{"Name":"n"}"#.to_owned();
    for _ in 0..6 {
        deep = objects(120, &in_text(&deep));
        wide = lists(120, &in_text(&wide));
    }
    let wide = format!(r#"{{"Name":"n","Lists":{wide}}}"#);
    let read = move || {
        let deep = from_text::<Tree>(&deep).unwrap_err();
        let wide = from_text::<Tree>(&wide).unwrap_err();
        (deep.message().to_owned(), wide.message().to_owned())
    };
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(read).unwrap();
    let (deep, wide) = thread.join().unwrap();
    for message in [deep, wide] {
        assert!(
            message.starts_with("expected an object, found text that is not JSON: the document nests too deep"),
            "{message}"
        );
    }
}

#[test]
fn items_are_bounded_by_their_size() {
    fn decoded<T: Field>(text: &str, item_bytes: usize) -> Result<T, DecodeError> {
        let tree = document(text).unwrap();
        let mut context = Context::with_item_bytes(item_bytes);
        let value = T::from_node(&tree, &mut context);
        context.finish(value)
    }
    fn needs<T: Field>(text: &str, bytes: usize) {
        assert!(decoded::<T>(text, bytes).is_ok(), "{text}");
        let error = decoded::<T>(text, bytes - 1).map(|_| ()).unwrap_err();
        assert!(error.message().contains("would take more than 256 MiB"), "{error}");
    }
    needs::<Vec<i64>>("[1, 2, 3]", 3 * size_of::<i64>());
    needs::<Vec<i64>>("[[1, 2], [3]]", 3 * size_of::<i64>());
    needs::<Vec<i64>>("<R><A>1</A><A>2</A></R>", 2 * size_of::<i64>());
    needs::<Vec<i64>>("\"[1, 2]\"", 2 * size_of::<i64>());
    needs::<BTreeMap<String, i64>>(r#"{"a": 1, "b": 2}"#, 2 * size_of::<(String, i64)>());
    needs::<Page>(
        r#"{"TotalCount": 1, "Zones": {"Zone": [{}, {}]}, "Names": ["a"]}"#,
        2 * size_of::<Zone>() + size_of::<String>(),
    );
}

#[test]
fn numbers_keep_their_text() {
    let page = page(r#"{"TotalCount": 9007199254740993.0, "Names": [1.10, 123456789012345678901234567890, 1e3]}"#);
    assert_eq!(page.total, 9_007_199_254_740_993);
    assert_eq!(page.names, ["1.10", "123456789012345678901234567890", "1e3"]);
    for number in ["1e400", "1.5", "12345678901234567890", "1.2345678901234567e18"] {
        let error = from_text::<Page>(&format!(r#"{{"TotalCount": {number}}}"#)).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("TotalCount: expected an integer, found `{number}`")
        );
    }
    let error = from_text::<Page>(r#"{"TotalCount": 1, "Data": {"Weight": 1e400}}"#).unwrap_err();
    assert_eq!(error.to_string(), "Data.Weight: expected a number, found `1e400`");
}
