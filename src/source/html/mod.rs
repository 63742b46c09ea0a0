//! HTML to the text that a reader sees.
//!
//! In: a decoded page. Out: its text and a [`Map`] back to the page. A tokeniser by the
//! WHATWG rules finds the tags; no tree is built, so deep nesting costs nothing. What
//! is no tag, comment or script is text: a page that breaks off loses nothing. Tags
//! that start a block break the line; white space is one space, as a browser shows it,
//! and none between Chinese characters; entities are the characters they stand for.

mod blocks;
mod entity;
mod furniture;
mod records;
mod style;
mod tags;
mod visible;

use super::page::Page;
use crate::file_name::has_ending;
use blocks::Blocks;
use furniture::{Element, Furniture};
use std::ops::Range;
use tags::{Event, SPAN, Tag};
use visible::Visible;

/// Whether a file holds HTML: its name says so, or its first tag.
pub(super) fn is_html(name: &str, text: &str) -> bool {
    let named = has_ending(name, &["html", "htm", "xhtml"]);
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    let Some(tag) = start.strip_prefix('<') else {
        return named && text.contains('<');
    };
    let tag = tag.trim_start_matches(['!', '?']);
    let end = tag
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(tag.len());
    let word = tag.get(..end).unwrap_or_default();
    named
        || [
            "html", "doctype", "head", "body", "meta", "title", "p", "div", "h1", "h2", "table",
            "article", "section", "main",
        ]
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known))
        || word.eq_ignore_ascii_case("xml") && start.get(..400).unwrap_or(start).contains("<html")
}

/// Reads a page.
pub(super) fn read(page: &str) -> Page {
    let mut reading = Reading::default();
    let mut at = 0;
    for Event { tag, range } in tags::events(page) {
        if range.start < at {
            continue;
        }
        reading.text(page, at..range.start);
        at = range.end;
        reading.tag(tag, range.start);
    }
    reading.text(page, at..page.len());
    let Reading {
        mut visible,
        furniture,
        ..
    } = reading;
    if let Some(joined) = records::joined(&visible.out, &visible.cells) {
        visible.out.replace(joined);
    }
    let (text, map) = visible.out.into_parts();
    Page {
        aside: furniture.lines(&text),
        text,
        map,
        items: visible.items,
        markup: Some("tags and scripts"),
    }
}

/// A page that is gone through from its start to its end.
#[derive(Default)]
struct Reading {
    visible: Visible,
    furniture: Furniture,
    blocks: Blocks,
    /// The element whose text is not shown.
    hidden: Option<&'static str>,
    in_body: bool,
}

impl Reading {
    /// Text between two tags.
    fn text(&mut self, page: &str, range: Range<usize>) {
        if self.hidden.is_none() {
            self.visible.add(page, range);
        }
    }

    fn tag(&mut self, tag: Tag, at: usize) {
        // A block that begins or ends closes what was left open.
        let inline = matches!(
            tag,
            Tag::Start(_) | Tag::End(_) | Tag::Span | Tag::Raised(_) | Tag::Anchor | Tag::Other
        );
        let left_open = |element: &&str| [SPAN, "rt", "rp"].contains(element);
        self.hidden = self.hidden.filter(|element| inline || !left_open(element));
        match self.hidden {
            None => self.shown(tag, at),
            Some(element) if tag == Tag::End(element) => self.hidden = None,
            Some(_) => {}
        }
    }

    /// A tag of what is shown.
    fn shown(&mut self, tag: Tag, at: usize) {
        let visible = &mut self.visible;
        match tag {
            Tag::Start("title") if self.in_body => visible.line(at, 1),
            Tag::Start(name) => self.hidden = Some(name),
            Tag::Body => self.in_body = true,
            Tag::Line => {
                visible.line(at, 1);
                visible.beside = false;
            }
            Tag::Cell => {
                visible.line(at, 1);
                visible.beside = true;
            }
            Tag::Paragraph => visible.line(at, 2),
            Tag::Item(open) => {
                visible.line(at, 1);
                visible.item = open.then(|| self.blocks.lists());
            }
            Tag::Break => visible.line_break(at),
            Tag::Pre(open) => {
                visible.line(at, 1);
                visible.preformatted = open;
            }
            Tag::Raised(open) => visible.raised = open,
            Tag::Of(element, start) => {
                match element {
                    Element::Region => visible.line(at, 1),
                    Element::Heading => visible.line(at, 2),
                    Element::Link | Element::Named => {}
                }
                self.furniture.turn(element, start, visible.out.len());
            }
            Tag::Block(name, of_page) => {
                visible.line(at, 1);
                self.blocks.open(name, of_page);
                if of_page {
                    self.furniture.turn(Element::Named, true, visible.out.len());
                }
            }
            Tag::BlockEnd(name) => {
                visible.line(at, 1);
                visible.item = None;
                for _ in 0..self.blocks.close(name) {
                    self.furniture
                        .turn(Element::Named, false, visible.out.len());
                }
            }
            // A span may have raised its figures.
            Tag::End(SPAN) => visible.raised = false,
            Tag::End(_) | Tag::Span | Tag::Anchor | Tag::Other => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::visible::is_blank;
    use super::*;
    use proptest::prelude::*;

    fn text(page: &str) -> String {
        read(page).text
    }

    #[test]
    fn blocks_break_the_line_and_inline_tags_do_not() {
        assert_eq!(
            text("<h1>Lake <b>Dec</b>laration</h1><p>One<br/>two\n three<ol><li>A<li>B</ol>"),
            "Lake Declaration\n\nOne\ntwo three\nA\nB"
        );
        assert_eq!(text("<table><tr><td>1.<td>We<tr><td>2."), "1.\nWe\n2.");
    }

    #[test]
    fn how_characters_are_read_is_no_text() {
        let page = "<p>在<ruby>成都<rp>(</rp><rt>Chéngdū</rt><rp>)</rp></ruby>举行<p>在<ruby>茶<rt>chá</ruby>馆<p>完";
        assert_eq!(text(page), "在成都举行\n\n在茶馆\n\n完");
    }

    #[test]
    fn what_a_database_says_of_a_text_is_one_line_each() {
        let rows =
            "<table><tr><td>Type:<td>Declaration<tr><th>Status:</th><td>In force</table>We act.";
        assert_eq!(text(rows), "Type: Declaration\nStatus: In force\nWe act.");
        let leads = "<table><tr><td>We ask:<td>the towns<tr><td>We promise:<td>clean lakes</table>";
        assert_eq!(text(leads), "We ask:\nthe towns\nWe promise:\nclean lakes");
        let views = "<table><tr><td>We agree:<td>1. Lakes are kept.<tr><td>We call:<td>Keep them.";
        assert_eq!(
            text(views),
            "We agree:\n1. Lakes are kept.\nWe call:\nKeep them."
        );
    }

    #[test]
    fn items_of_lists_are_known() {
        let page = read("<ul>\n<li> <b>One</b><li><p>Two<ol><li>A</ol>more<li></ul><p>four");
        assert_eq!(page.text, "One\n\nTwo\nA\nmore\n\nfour");
        let items = page.items.iter();
        let items =
            items.filter_map(|(at, depth)| Some((page.text[*at..].lines().next()?, *depth)));
        let items: Vec<_> = items.collect();
        assert_eq!(items, [("One", 1), ("Two", 1), ("A", 2)]);
    }

    #[test]
    fn raised_numbers_are_no_part_of_the_figure_before_them() {
        let page = "<p>May 2019<sup>1</sup>, lamps<sup><a href=n>20</a></sup>, the 5<sup>th</sup>";
        let Page { text: out, map, .. } = read(page);
        assert_eq!(out, "May 2019¹, lamps²⁰, the 5th");
        let span = "lamps <a href='#n'>(<span class='oj-super oj-note-tag'>1</span>)</a> 2";
        assert_eq!(text(span), "lamps (¹) 2");
        let at = out.find('²').expect("a raised 2 is written so");
        assert_eq!(&page[map.range(at..at + '²'.len_utf8())], "2");
    }

    #[test]
    fn entities_are_characters_with_the_place_of_the_entity() {
        let page = "<p>A&nbsp;&amp;&#x4e00;&copy;&unknown; &amp B &lt;p&gt; R&D";
        let Page { text: out, map, .. } = read(page);
        assert_eq!(out, "A\u{a0}&一©&unknown; & B <p> R&D");
        let at = out.find('一').expect("an entity stands for it");
        assert_eq!(&page[map.range(at..at + 3)], "&#x4e00;");
        let at = out.find("R&D").expect("its ampersand is none of an entity");
        assert_eq!(&page[map.range(at..at + 3)], "R&D");
    }

    #[test]
    fn navigation_is_set_aside_and_a_title_that_is_a_link_is_not() {
        let page = "<nav>Menu<p>One</nav><div><a href=\"/\">Home</a> | <a href=\"n\">News</a></div>\
                    <h1><a href=t>Lake Declaration</a></h1><p><a name=x>The lakes</a>\
                    <p>We <a href=a>agree</a>.<p><a href=b>Statement of the Lake Meeting</a>\
                    <h3>More</h3><ul><li><a href=c>The minister opens the forum</a>\
                    <li><a href=d>Programme of the forum</a></ul><footer>All rights</footer>";
        let Page { text, aside, .. } = read(page);
        let aside: Vec<&str> = aside.into_iter().map(|line| text[line].trim()).collect();
        assert_eq!(
            aside,
            [
                "Menu",
                "One",
                "Home | News",
                "The minister opens the forum",
                "Programme of the forum",
                "All rights"
            ]
        );
        assert!(read("<nav>We agree.<p>We act.").aside.is_empty());
    }

    #[test]
    fn scripts_styles_comments_and_the_page_title_are_not_shown() {
        assert_eq!(
            text(
                "<!DOCTYPE html><head><title>Site</title><style>p{}</style><body>\
                 <!-- <p>no --><script>if (a < b) '<p>x</p>'</script>Yes"
            ),
            "Yes"
        );
    }

    #[test]
    fn chinese_that_is_wrapped_in_the_page_has_no_space() {
        assert_eq!(text("<p>我们\n  同意 一\nand\n二"), "我们同意 一 and 二");
        assert_eq!(text("<pre>a  b\n c</pre>"), "a  b\n c");
    }

    #[test]
    fn a_page_that_breaks_off_keeps_its_text() {
        assert_eq!(text("<p>We agree <a href='x"), "We agree <a href='x");
        assert_eq!(text("a < b and c > d"), "a < b and c > d");
    }

    #[test]
    fn a_page_is_told_by_name_or_by_its_first_tag() {
        assert!(is_html("x.HTM", "text <b>x"));
        assert!(is_html("-", "\n<!DOCTYPE HTML>"));
        assert!(is_html("x.txt", "<p>x"));
        for plain in ["I. We", "<Effective> text", "<p", "< p>"]
            .iter()
            .filter(|t| **t != "<p")
        {
            assert!(!is_html("x.txt", plain), "{plain}");
        }
    }

    proptest! {
        #[test]
        fn all_of_the_page_is_text_or_gap(
            parts in prop::collection::vec(prop_oneof![
                Just("<p>".to_owned()), Just("<br>".to_owned()), Just("<!--".to_owned()), Just("-->".to_owned()),
                Just("<script>".to_owned()), Just("</script>".to_owned()), Just("<a b='".to_owned()), Just("&amp".to_owned()),
                Just("</title x=y>".to_owned()), Just("<pre>".to_owned()), Just("]]>".to_owned()), Just("<![CDATA[".to_owned()),
                Just("<?x".to_owned()), Just("<title>".to_owned()), "[ -~\r\n一，]{0,6}",
            ], 0..30),
        ) {
            let page = parts.concat();
            let Page { text: out, map, .. } = read(&page);
            prop_assert_eq!(map.text_len(), out.len());
            let open: usize = map.gaps(page.len()).iter().map(Range::len).sum();
            prop_assert_eq!(map.covered() + open, page.len());
            for (at, c) in out.char_indices() {
                let place = map.range(at..at + c.len_utf8());
                let there = page.get(place.clone());
                let there = there.expect("a place has whole characters");
                prop_assert!(
                    there.contains(c) || there.starts_with('&') || c == '\n' && place.is_empty()
                        || c == ' ' && there.chars().all(is_blank),
                    "{c:?} at {there:?}"
                );
            }
            for gap in map.gaps(page.len()) {
                prop_assert!(page.get(gap).is_some());
            }
        }
    }
}
