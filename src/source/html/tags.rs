//! The tags of a page, with their places, sorted by what they do to the text.

use super::furniture::Element;
use super::style;
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
    /// Starts or ends an item of a list: `<li>`
    Item(bool),
    /// `<br>`
    Break,
    /// Starts or ends a cell of a table.
    Cell,
    /// Starts or ends preformatted text.
    Pre(bool),
    /// Starts or ends raised text: `<sup>`.
    Raised(bool),
    /// `<span>` that is shown.
    Span,
    /// `<a>` that leads nowhere.
    Anchor,
    /// Starts or ends what belongs to the page, or a link.
    Of(Element, bool),
    /// Starts a block that may hold others, and may be the page's by its class.
    Block(&'static str, bool),
    /// Ends such a block.
    BlockEnd(&'static str),
    /// Anything else: leaves the text as it is.
    Other,
}

/// A tag and where it stands.
pub(super) struct Event {
    pub(super) tag: Tag,
    pub(super) range: Range<usize>,
}

/// The element in which pages hide words from those who read them.
pub(super) const SPAN: &str = "span";

/// Everything in a page that is no text, in order.
pub(super) fn events(page: &str) -> impl Iterator<Item = Event> {
    let mut open = (Tag::Other, 0);
    let (mut classes, mut styled) = (false, false);
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
                CallbackEvent::AttributeName { name } => {
                    classes = matches!(name, b"class" | b"id" | b"role");
                    styled = name == b"style";
                    return None;
                }
                CallbackEvent::AttributeValue { value } => {
                    if let Tag::Block(_, furniture) = &mut open.0
                        && classes
                    {
                        *furniture |= str::from_utf8(value).is_ok_and(is_furniture);
                    } else if styled && open.0 == Tag::Span && style::hides(value) {
                        open.0 = Tag::Start(SPAN);
                    } else if classes && open.0 == Tag::Span && is_raised(value) {
                        open.0 = Tag::Raised(true);
                    }
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

/// Blocks that pages are built of, each with an end tag.
pub(super) const BLOCKS: [&str; 5] = ["div", "section", "form", "ul", "ol"];

/// Classes, names and roles of blocks that are the page's own, sorted as they are looked up.
const CLASSES: &[&str] = &[
    "addtoany_share_save_container",
    "author-box",
    "breadcrumb",
    "breadcrumb-nav",
    "breadcrumbs",
    "catlinks",
    "comment-list",
    "comment-respond",
    "commentlist",
    "comments",
    "comments-area",
    "contentSub",
    "cookie-banner",
    "cookie-notice",
    "cookies",
    "disqus_thread",
    "entry-meta",
    "footer",
    "jp-relatedposts",
    "jump-to-nav",
    "main-menu",
    "menu",
    "mw-footer",
    "mw-navigation",
    "nav",
    "navbar",
    "navigation",
    "newsletter",
    "page-footer",
    "pagination",
    "post-meta",
    "post-navigation",
    "post-tags",
    "print-only",
    "printfooter",
    "references",
    "reflist",
    "related",
    "related-articles",
    "related-content",
    "related-posts",
    "respond",
    "search",
    "search-form",
    "share",
    "share-buttons",
    "sharedaddy",
    "sharing",
    "sidebar",
    "site-footer",
    "siteSub",
    "skip-link",
    "social",
    "social-links",
    "social-share",
    "tags-links",
    "toc",
    "toolbar",
    "topbar",
    "widget",
    "widget-area",
];

/// Whether the class, the name or the role of a block says that it is the page's own.
fn is_furniture(value: &str) -> bool {
    let mut classes = value.split_ascii_whitespace();
    classes.any(|class| CLASSES.binary_search(&class).is_ok())
}

/// Whether the class of words says that they are raised.
fn is_raised(value: &[u8]) -> bool {
    let mut classes = value.split(u8::is_ascii_whitespace);
    classes.any(|class| matches!(class, b"super" | b"oj-super" | b"superscript" | b"sup"))
}

fn tag(name: &[u8], start: bool) -> Tag {
    const HIDDEN: [&str; 9] = [
        "title", "script", "style", "iframe", "noembed", "noframes", "textarea", "rt", "rp",
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
    if let Some(block) = BLOCKS.iter().find(|block| **block == name) {
        return match start {
            true => Tag::Block(block, false),
            false => Tag::BlockEnd(block),
        };
    }
    match name {
        "body" => Tag::Body,
        "br" => Tag::Break,
        "li" => Tag::Item(start),
        "td" | "th" => Tag::Cell,
        "pre" => Tag::Pre(start),
        "sup" => Tag::Raised(start),
        // The end tag of its last part may be left out.
        "ruby" if !start => Tag::End("rt"),
        "span" if start => Tag::Span,
        "span" => Tag::End(SPAN),
        "a" if start => Tag::Anchor,
        "a" => Tag::Of(Element::Link, false),
        "nav" | "footer" | "aside" | "figcaption" => Tag::Of(Element::Region, start),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Tag::Of(Element::Heading, start),
        "p" | "blockquote" | "hr" => Tag::Paragraph,
        "address" | "article" | "caption" | "center" | "dd" | "details" | "dl" | "dt"
        | "fieldset" | "figure" | "head" | "header" | "html" | "legend" | "main" | "menu"
        | "option" | "select" | "summary" | "table" | "tbody" | "tfoot" | "thead" | "tr" => {
            Tag::Line
        }
        _ => Tag::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_found() {
        assert!(CLASSES.is_sorted());
        assert!(CLASSES.iter().all(|class| is_furniture(class)));
    }
}
