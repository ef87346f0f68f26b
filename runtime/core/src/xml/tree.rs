//! The text of a document in, its elements out. Attributes, comments and processing instructions are dropped.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

use super::{Error, MAX_DEPTH};

/// An element: its own text, and the elements inside it.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// Whether nothing stands between the tags but space.
    pub(super) fn is_empty(&self) -> bool {
        self.children.is_empty() && self.text.trim().is_empty()
    }
}

/// The root element of a document.
pub(super) fn read(bytes: &[u8]) -> Result<Element, Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| Error::Encoding)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut builder = Builder::default();
    loop {
        let event = reader.read_event();
        let position = reader.buffer_position();
        let broken = |what| Error::Syntax { what, position };
        match event {
            Err(_) => return Err(broken("broken markup")),
            Ok(Event::Start(tag)) => builder.open(tag.name().into_inner(), position)?,
            Ok(Event::Empty(tag)) => {
                builder.open(tag.name().into_inner(), position)?;
                builder.close();
            }
            Ok(Event::End(_)) => builder.close(),
            Ok(Event::Text(text)) => builder.text(&text.xml10_content(), position)?,
            Ok(Event::CData(text)) => builder.text(&text.xml10_content(), position)?,
            Ok(Event::GeneralRef(entity)) => match entity.resolve_char_ref() {
                Err(_) => return Err(broken("a character that does not exist")),
                Ok(Some(character)) => builder.text(character.encode_utf8(&mut [0; 4]), position)?,
                Ok(None) => {
                    builder.text(resolve_predefined_entity(&entity).ok_or(Error::Entity { position })?, position)?;
                }
            },
            Ok(Event::DocType(_)) => return Err(Error::DocumentType),
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_)) => {}
            Ok(Event::Eof) if builder.open.is_empty() => {
                return builder.root.ok_or(Error::Syntax { what: "no element", position });
            }
            Ok(Event::Eof) => return Err(broken("the end before the last element is closed")),
        }
    }
}

#[derive(Default)]
struct Builder {
    root: Option<Element>,
    /// The elements around the place at hand, the outermost first.
    open: Vec<Element>,
}

impl Builder {
    fn open(&mut self, name: &str, position: u64) -> Result<(), Error> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Error::Depth);
        }
        if self.open.is_empty() && self.root.is_some() {
            return Err(Error::Syntax { what: "a second root element", position });
        }
        self.open.push(Element::named(name));
        Ok(())
    }

    fn close(&mut self) {
        if let Some(element) = self.open.pop() {
            match self.open.last_mut() {
                Some(parent) => parent.children.push(element),
                None => self.root = Some(element),
            }
        }
    }

    fn text(&mut self, text: &str, position: u64) -> Result<(), Error> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(Error::Syntax { what: "text outside the root element", position }),
        }
        Ok(())
    }
}
