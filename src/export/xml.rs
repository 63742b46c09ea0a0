//! XML text and elements: what RDF/XML and Akoma Ntoso share.
//!
//! What XML 1.0 can't hold is refused with its place instead of giving a file that no
//! parser reads: control characters other than tab and line ends, U+FFFE and U+FFFF.

/// Writes text; fails with the first character that XML 1.0 can't hold. A carriage
/// return is escaped, as a parser would make a line feed of it.
pub(super) fn escape(out: &mut String, text: &str) -> Result<(), char> {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => return Err(c),
            _ => out.push(c),
        }
    }
    Ok(())
}

/// The value of an attribute that holds an IRI or a language tag. Neither has a
/// character that XML refuses.
pub(super) fn quoted(value: &str) -> String {
    value
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// The attributes of an element, in order.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A document under construction: elements on lines of their own, indented by their
/// depth; text inside an element stays on its line, so no white space is added to it.
#[derive(Debug, Default)]
pub(super) struct Document {
    out: String,
    open: Vec<&'static str>,
    refused: Option<Refused>,
}

/// A character that XML can't hold, and where it was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) character: char,
    /// The start tag of the element, as far as it could be written.
    pub(super) element: String,
}

impl Document {
    pub(super) fn new() -> Self {
        Self {
            out: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
            ..Self::default()
        }
    }

    /// An element that holds elements.
    pub(super) fn element(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        content: impl FnOnce(&mut Self),
    ) {
        self.start(name, attributes);
        self.out.push_str(">\n");
        content(self);
        self.open.pop();
        self.indent();
        self.out.push_str(&format!("</{name}>\n"));
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.start(name, attributes);
        self.out.push_str("/>\n");
        self.open.pop();
    }

    /// An element that holds text, and elements inside the text.
    pub(super) fn line(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        content: impl FnOnce(&mut Self),
    ) {
        self.start(name, attributes);
        self.out.push('>');
        content(self);
        self.out.push_str(&format!("</{name}>\n"));
        self.open.pop();
    }

    /// Text inside a line.
    pub(super) fn text(&mut self, text: &str) {
        if let Err(character) = escape(&mut self.out, text) {
            self.refuse(character);
        }
    }

    /// The start of an element inside a line; [`Self::end_inside`] ends it.
    pub(super) fn start_inside(&mut self, name: &str, attributes: Attributes<'_>) {
        self.out.push_str(&format!("<{name}"));
        self.attributes(attributes);
        self.out.push('>');
    }

    pub(super) fn end_inside(&mut self, name: &str) {
        self.out.push_str(&format!("</{name}>"));
    }

    /// The whole text, or what it can't hold.
    pub(super) fn finish(self) -> Result<String, Refused> {
        match self.refused {
            Some(refused) => Err(refused),
            None => Ok(self.out),
        }
    }

    fn start(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.indent();
        self.open.push(name);
        self.out.push_str(&format!("<{name}"));
        self.attributes(attributes);
    }

    fn attributes(&mut self, attributes: Attributes<'_>) {
        for (name, value) in attributes {
            let mut escaped = String::with_capacity(value.len());
            if let Err(character) = escape(&mut escaped, value) {
                self.refuse(character);
            }
            // A parser makes a space of a bare tab or line feed.
            let escaped = escaped
                .replace('"', "&quot;")
                .replace('\t', "&#x9;")
                .replace('\n', "&#xA;");
            self.out.push_str(&format!(" {name}=\"{escaped}\""));
        }
    }

    fn refuse(&mut self, character: char) {
        let line = self.out.lines().last().unwrap_or_default().trim_start();
        let element = match line.split_once('>') {
            Some((start, _)) => format!("{start}>"),
            None => format!("{line}>"),
        };
        self.refused.get_or_insert(Refused { character, element });
    }

    fn indent(&mut self) {
        self.out.extend(std::iter::repeat_n("  ", self.open.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_carriage_return_is_escaped_and_what_xml_refuses_is_named() {
        let mut out = String::new();
        assert_eq!(escape(&mut out, "<a>\r\n\t&\u{85}"), Ok(()));
        assert_eq!(out, "&lt;a&gt;&#xD;\n\t&amp;\u{85}");
        for refused in ['\0', '\u{b}', '\u{1f}', '\u{fffe}', '\u{ffff}'] {
            assert_eq!(escape(&mut out, &format!("a{refused}")), Err(refused));
        }
    }

    #[test]
    fn elements_are_nested_and_text_stays_on_its_line() {
        let mut document = Document::new();
        document.element("a", &[("b", "\"<\n\t&")], |document| {
            document.line("p", &[], |document| {
                document.text("1 < ");
                document.start_inside("i", &[]);
                document.text("2");
                document.end_inside("i");
            });
            document.empty("c", &[]);
        });
        assert_eq!(
            document
                .finish()
                .expect("all that was begun was ended")
                .lines()
                .skip(1)
                .collect::<Vec<_>>(),
            [
                "<a b=\"&quot;&lt;&#xA;&#x9;&amp;\">",
                "  <p>1 &lt; <i>2</i></p>",
                "  <c/>",
                "</a>"
            ]
        );
    }

    #[test]
    fn the_first_refused_character_is_told_with_its_element() {
        let mut document = Document::new();
        document.element("a", &[], |document| {
            document.line("p", &[("eId", "p_1")], |document| document.text("x\u{1}y"));
            document.line("p", &[], |document| document.text("\u{2}"));
        });
        let refused = document.finish().unwrap_err();
        assert_eq!(refused.character, '\u{1}');
        assert_eq!(refused.element, "<p eId=\"p_1\">");
    }
}
