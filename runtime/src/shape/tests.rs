use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::shape;

struct Page {
    total: i64,
    zones: Vec<Zone>,
    names: Vec<String>,
    data: Option<Zone>,
    labels: BTreeMap<String, String>,
    extra: Value,
}

shape!(Page {
    total: "TotalCount",
    zones: ["Zones", "Zone"],
    names: "Names",
    data: "Data",
    labels: "Labels",
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
fn json_and_xml_of_one_response_are_equal() {
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
fn scalars_are_read_from_text_and_text_from_scalars() {
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
fn a_list_is_found_whatever_levels_stand_around_it() {
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
fn a_missing_or_empty_list_is_empty() {
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
fn list_items_of_text_stand_in_elements_of_any_name() {
    let page = page("<R><TotalCount>1</TotalCount><Names><e>x</e><e>y</e></Names></R>");
    assert_eq!(page.names, ["x", "y"]);
}

#[test]
fn a_missing_required_field_is_an_error_with_its_path() {
    let error = from_text::<Page>("{}").unwrap_err();
    assert_eq!(error.to_string(), "TotalCount: the field is missing");
}

#[test]
fn a_word_for_a_number_is_an_error_with_its_path() {
    let text = r#"{"TotalCount": 1, "Zones": {"Zone": [{"Size": 1}, {"Size": "many"}]}}"#;
    let error = from_text::<Page>(text).unwrap_err();
    assert_eq!(error.to_string(), "Zones[1].Size: expected an integer, found `many`");
}

#[cfg(feature = "serde")]
#[test]
fn what_is_serialized_has_wire_names_and_wrapper_levels() {
    let text = r#"{"TotalCount":1,"Zones":{"Zone":[{"ZoneId":"a","Weight":0.5}]},"Names":["x"],"Labels":{"k":"v"}}"#;
    let page = page(text);
    let written = serde_json::to_value(&page).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(text).unwrap());
    assert_eq!(serde_json::from_value::<Page>(written).unwrap(), page);
}

#[test]
fn what_can_be_nothing_else_is_an_item() {
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
fn an_empty_text_is_a_value_of_an_enum() {
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
