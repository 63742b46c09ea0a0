//! The tags of a page, with their places, sorted by what they do to the text.

use super::furniture::Element;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use std::ops::Range;

/// What a tag, comment or declaration does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    /// Starts an element whose text is not shown.
    Start(&'static str),
    /// Ends such an element.
    End(&'static str),
    Body,
    /// Starts or ends a block.
    Line,
    /// Starts or ends a paragraph or heading.
    Paragraph,
    /// `<br>`
    Break,
    /// Starts or ends a cell of a table.
    Cell,
    /// Starts or ends preformatted text.
    Pre(bool),
    /// Starts or ends raised text: `<sup>`.
    Raised(bool),
    /// `<a>` that leads nowhere.
    Anchor,
    /// Starts or ends what belongs to the page, or a link.
    Of(Element, bool),
    /// Anything else: leaves the text as it is.
    Other,
}

/// A tag and where it stands.
pub(super) struct Event {
    pub(super) tag: Tag,
    pub(super) range: Range<usize>,
}

/// Everything in a page that is no text, in order.
pub(super) fn events(page: &str) -> impl Iterator<Item = Event> {
    let mut open = (Tag::Other, 0);
    let mut emitter = CallbackEmitter::new(
        move |event: CallbackEvent<'_>, span: Span<usize>| -> Option<Event> {
            let (tag, range) = match event {
                CallbackEvent::OpenStartTag { name } => {
                    open = (tag(name, true), span.start);
                    return None;
                }
                // A link leads somewhere; `<a name=…>` is a place.
                CallbackEvent::AttributeName { name: b"href" } if open.0 == Tag::Anchor => {
                    open.0 = Tag::Of(Element::Link, true);
                    return None;
                }
                CallbackEvent::CloseStartTag { .. } => (open.0, open.1..span.end),
                CallbackEvent::EndTag { name } => (tag(name, false), span.start..span.end),
                CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } => {
                    (Tag::Other, span.start..span.end)
                }
                _ => return None,
            };
            Some(Event { tag, range })
        },
    );
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(page, emitter)
        .flatten()
        .filter(|event| {
            page.get(event.range.clone())
                .is_some_and(|tag| !tag.is_empty())
        })
}

fn tag(name: &[u8], start: bool) -> Tag {
    const HIDDEN: [&str; 7] = [
        "title", "script", "style", "iframe", "noembed", "noframes", "textarea",
    ];
    let Ok(name) = str::from_utf8(name) else {
        return Tag::Other;
    };
    if let Some(hidden) = HIDDEN.iter().find(|hidden| **hidden == name) {
        return if start {
            Tag::Start(hidden)
        } else {
            Tag::End(hidden)
        };
    }
    match name {
        "body" => Tag::Body,
        "br" => Tag::Break,
        "td" | "th" => Tag::Cell,
        "pre" => Tag::Pre(start),
        "sup" => Tag::Raised(start),
        "a" if start => Tag::Anchor,
        "a" => Tag::Of(Element::Link, false),
        "nav" | "footer" | "aside" | "figcaption" => Tag::Of(Element::Region, start),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Tag::Of(Element::Heading, start),
        "p" | "blockquote" | "hr" => Tag::Paragraph,
        "address" | "article" | "caption" | "center" | "dd" | "details" | "div" | "dl" | "dt"
        | "fieldset" | "figure" | "form" | "head" | "header" | "html" | "legend" | "li"
        | "main" | "menu" | "ol" | "option" | "section" | "select" | "summary" | "table"
        | "tbody" | "tfoot" | "thead" | "tr" | "ul" => Tag::Line,
        _ => Tag::Other,
    }
}
