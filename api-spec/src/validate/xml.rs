//! XML as a tree.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

/// An element with its text and its children. Attributes carry no values in this protocol.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

/// Deeper than any response; it bounds the recursion of everything that walks the tree.
const MAX_DEPTH: usize = 128;

/// Parses the root element.
pub(super) fn parse(text: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut open: Vec<Element> = Vec::new();
    let mut root: Option<Element> = None;
    loop {
        let event = reader
            .read_event()
            .map_err(|error| format!("the XML is not well-formed: {error}"))?;
        match event {
            Event::Start(start) => {
                if open.len() >= MAX_DEPTH {
                    return Err(format!("the XML nests deeper than {MAX_DEPTH} levels"));
                }
                open.push(element(&start));
            }
            Event::Empty(start) => {
                let element = element(&start);
                close(element, &mut open, &mut root)?;
            }
            Event::End(_) => {
                let element = open.pop().ok_or("the XML has an end tag without a start tag")?;
                close(element, &mut open, &mut root)?;
            }
            Event::Text(part) => append(&mut open, &part)?,
            Event::CData(part) => append(&mut open, &part)?,
            Event::GeneralRef(reference) => {
                let character = reference
                    .resolve_char_ref()
                    .map_err(|error| format!("the XML has an invalid reference: {error}"))?;
                let name: &str = &reference;
                match character {
                    Some(character) => append(&mut open, character.encode_utf8(&mut [0; 4]))?,
                    None => {
                        let value = resolve_predefined_entity(name)
                            .ok_or_else(|| format!("the XML has an unknown entity `&{name};`"))?;
                        append(&mut open, value)?;
                    }
                }
            }
            Event::DocType(_) => return Err("a response cannot have a document type declaration".to_owned()),
            Event::Eof => break,
            _ => {}
        }
    }
    match (open.pop(), root) {
        (Some(open), _) => Err(format!("<{}> is not closed", open.name)),
        (None, Some(root)) => Ok(root),
        (None, None) => Err("the XML has no element".to_owned()),
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    Element {
        name: start.name().into_inner().to_owned(),
        ..Element::default()
    }
}

fn close(element: Element, open: &mut [Element], root: &mut Option<Element>) -> Result<(), String> {
    match open.last_mut() {
        Some(parent) => parent.children.push(element),
        None if root.is_some() => return Err(format!("the XML has a second root element <{}>", element.name)),
        None => *root = Some(element),
    }
    Ok(())
}

fn append(open: &mut [Element], part: &str) -> Result<(), String> {
    match open.last_mut() {
        Some(parent) => parent.text.push_str(part),
        None if part.trim().is_empty() => {}
        None => return Err("the XML has text outside the root element".to_owned()),
    }
    Ok(())
}
