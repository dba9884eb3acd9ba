use std::borrow::Cow;

use quick_xml::{Reader, events::Event};

use super::{MAX_DEPTH, MAX_VALUES, Node, SyntaxError, too_many_values};

/// Reads an XML document: the name of its root element, and what is in it. Attributes, comments and processing
/// instructions are passed over; prefixes are kept; there are no external entities.
///
/// # Errors
/// If the text is not well-formed, nests too deep, or has more than [`MAX_VALUES`] elements.
pub fn xml(text: &str) -> Result<(String, Node<'_>), SyntaxError> {
    xml_within(text, MAX_VALUES)
}

/// Reads a document like [`xml`], with at most `max_values` elements.
pub(crate) fn xml_within(text: &str, max_values: usize) -> Result<(String, Node<'_>), SyntaxError> {
    let mut values = max_values;
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut open: Vec<Element<'_>> = Vec::new();
    let mut root: Option<(String, Node<'_>)> = None;
    loop {
        let start = reader.buffer_position();
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => return Err(not_xml(error, reader.error_position())),
        };
        let position = reader.buffer_position();
        match event {
            Event::Start(_) if root.is_some() => return Err(not_xml("a second root element", position)),
            Event::Start(tag) => {
                if open.len() == MAX_DEPTH {
                    return Err(not_xml("the document nests too deep", position));
                }
                values = values.checked_sub(1).ok_or_else(|| too_many_values(max_values))?;
                open.push(Element::new(borrowed(text, start, tag.name().as_ref())));
            }
            Event::End(_) => {
                let Some(element) = open.pop() else {
                    return Err(not_xml("an end tag too many", position));
                };
                let (name, node) = element.close();
                match open.last_mut() {
                    Some(parent) => parent.children.push((name, node)),
                    None => root = Some((name.into_owned(), node)),
                }
            }
            Event::Text(text) => match open.last_mut() {
                Some(element) => element.append(line_ends(text.into_inner())),
                None if text.trim().is_empty() => {}
                None => return Err(not_xml("text outside the root element", position)),
            },
            Event::CData(data) => {
                if let Some(element) = open.last_mut() {
                    element.append(line_ends(data.into_inner()));
                    element.has_data = true;
                }
            }
            Event::GeneralRef(reference) => {
                let text = resolve(&reference).map_err(|error| not_xml(error, position))?;
                if let Some(element) = open.last_mut() {
                    element.append(Cow::Owned(text));
                    element.has_data = true;
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    match (open.last(), root) {
        (Some(element), _) => Err(not_xml(
            format!("<{}> is not closed", element.name),
            reader.buffer_position(),
        )),
        (None, Some(root)) => Ok(root),
        (None, None) => Err(not_xml("no root element", 0)),
    }
}

/// Returns the name of the tag at `start`, borrowed from the document if it is found there: most of a document is
/// names, and copying them takes longer than parsing them.
fn borrowed<'a>(text: &'a str, start: u64, name: &str) -> Cow<'a, str> {
    let behind_bracket = usize::try_from(start).ok().and_then(|start| text.get(start + 1..));
    match behind_bracket.and_then(|rest| rest.get(..name.len())) {
        Some(found) if found == name => Cow::Borrowed(found),
        _ => Cow::Owned(name.to_owned()),
    }
}

/// An element whose end tag has not been read.
struct Element<'a> {
    name: Cow<'a, str>,
    text: Cow<'a, str>,
    has_data: bool,
    children: Vec<(Cow<'a, str>, Node<'a>)>,
}

impl<'a> Element<'a> {
    fn new(name: Cow<'a, str>) -> Self {
        Self {
            name,
            text: Cow::Borrowed(""),
            has_data: false,
            children: Vec::new(),
        }
    }

    /// Appends a piece of text. The first piece, mostly the only one, is not copied.
    fn append(&mut self, text: Cow<'a, str>) {
        if self.text.is_empty() {
            self.text = text;
        } else {
            self.text.to_mut().push_str(&text);
        }
    }

    /// Returns the node: an object if there are children, with text between them ignored as layout, else text. Blank
    /// text that is only layout is empty.
    fn close(self) -> (Cow<'a, str>, Node<'a>) {
        if !self.children.is_empty() {
            return (self.name, Node::Object(self.children));
        }
        let blank = !self.has_data && self.text.contains('\n') && self.text.trim().is_empty();
        let text = if blank { Cow::Borrowed("") } else { self.text };
        (self.name, Node::Text(text))
    }
}

/// Normalizes line endings to one line feed, as XML requires.
fn line_ends(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        text
    }
}

fn resolve(reference: &quick_xml::events::BytesRef<'_>) -> Result<String, String> {
    if let Some(character) = reference.resolve_char_ref().map_err(|error| error.to_string())? {
        return Ok(character.to_string());
    }
    let name: &str = reference;
    Ok(match quick_xml::escape::resolve_predefined_entity(name) {
        Some(text) => text.to_owned(),
        // Hand-written documents have a bare `&` in addresses; it is kept.
        None => format!("&{name};"),
    })
}

fn not_xml(reason: impl std::fmt::Display, position: u64) -> SyntaxError {
    SyntaxError {
        message: format!("not XML: {reason} (at byte {position})"),
        has_too_many_values: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(text: &str) -> Node<'_> {
        xml(text).unwrap().1
    }

    #[test]
    fn children_become_objects_text_becomes_scalars() {
        let (root, node) = xml("<?xml version=\"1.0\"?>\n<R>\n  <A>x</A>\n  <B/>\n  <A> y </A>\n</R>\n").unwrap();
        assert_eq!(root, "R");
        let expected = Node::Object(vec![
            ("A".into(), Node::Text("x".into())),
            ("B".into(), Node::Text("".into())),
            ("A".into(), Node::Text(" y ".into())),
        ]);
        assert_eq!(node, expected);
    }

    #[test]
    fn names_and_text_are_borrowed() {
        for text in ["<R><A>x</A><B/></R>", "<R a='1'> <A b='2' >x</A> <B /> </R>"] {
            let Node::Object(children) = tree(text) else {
                panic!("an object")
            };
            assert!(
                children.iter().all(|(name, _)| matches!(name, Cow::Borrowed(_))),
                "{text}"
            );
            assert!(matches!(children[0].1, Node::Text(Cow::Borrowed("x"))), "{text}");
        }
    }

    #[test]
    fn entities_and_data_sections_are_text() {
        assert_eq!(
            tree("<R>a&lt;b&#x4e2d;<![CDATA[<c>]]></R>"),
            Node::Text("a<b中<c>".into())
        );
    }

    #[test]
    fn line_endings_are_normalized() {
        assert_eq!(
            tree("<R>a\r\nb\rc<![CDATA[\r\n]]>&#13;\n</R>"),
            Node::Text("a\nb\nc\n\r\n".into())
        );
    }

    #[test]
    fn unknown_entities_are_kept() {
        assert_eq!(tree("<R>a&nbsp;b</R>"), Node::Text("a&nbsp;b".into()));
    }

    #[test]
    fn malformed_xml_is_rejected() {
        for text in ["", "x", "<A>", "<A></B>", "<A/><B/>", "<A/>x", "</A>"] {
            assert!(xml(text).is_err(), "{text:?}");
        }
        assert!(xml(&"<a>".repeat(100_000)).is_err());
    }
}
