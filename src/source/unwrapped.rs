//! A span's words on one line.
//!
//! In: a span that may cover several lines. Out: its text with each line end, and the
//! white space around it, as one space, or as nothing between Chinese characters and
//! after a hyphen; and the way back from a range of that text to a span. Cues and names
//! are looked for in this text, passages are cut from the source.

use super::map::Map;
use super::script::is_wide;
use super::{Source, Span};
use std::borrow::Cow;
use std::ops::Range;

/// Text on one line that knows where it stands.
#[derive(Debug, Clone)]
pub struct Unwrapped<'a> {
    text: Cow<'a, str>,
    span: Span,
    /// None for a span of one line.
    map: Option<Map>,
}

impl Source {
    /// The words of a span on one line.
    pub fn unwrapped(&self, span: Span) -> Unwrapped<'_> {
        let text = self.text(span);
        if !text.contains(['\n', '\r', '\u{c}']) {
            return Unwrapped {
                text: Cow::Borrowed(text),
                span,
                map: None,
            };
        }
        let (mut flat, mut map) = (String::with_capacity(text.len()), Map::default());
        let mut rest = text;
        while let Some(end) = rest.find(['\n', '\r', '\u{c}']) {
            let at = text.len() - rest.len();
            let (line, broken) = rest.split_at_checked(end).unwrap_or((rest, ""));
            let line = line.trim_end();
            flat.push_str(line);
            map.push_plain(at, line.len());
            rest = broken.trim_start();
            let next = rest.chars().next();
            let close = match flat.chars().next_back() {
                Some('-' | '\u{2010}') | None => true,
                Some(last) => is_wide(last) && next.is_some_and(is_wide),
            };
            if !close {
                let blank = text.len() - rest.len() - at - line.len();
                flat.push(' ');
                map.push(at + line.len(), 1, blank);
            }
        }
        let at = text.len() - rest.len();
        flat.push_str(rest);
        map.push_plain(at, rest.len());
        Unwrapped {
            text: Cow::Owned(flat),
            span,
            map: Some(map),
        }
    }
}

impl Unwrapped<'_> {
    /// The words.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a range of [`Self::text`] stands in the source.
    pub fn span(&self, range: &Range<usize>) -> Span {
        match &self.map {
            Some(map) => self.span.part(&map.range(range.clone())),
            None => self.span.part(range),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Input, Span, read};

    #[test]
    fn words_are_found_across_line_ends_and_cut_from_the_source() {
        let text = "is of great\n  significance, broad-\r\nbased 世界\n　　大会 and\n会";
        let source = read(&[Input {
            name: "x".into(),
            bytes: text.into(),
        }])
        .unwrap();
        let all = Span {
            file: 0,
            start: 0,
            end: text.len(),
        };
        let flat = source.unwrapped(all);
        assert_eq!(
            flat.text(),
            "is of great significance, broad-based 世界大会 and 会"
        );
        for (words, there) in [
            ("great significance", "great\n  significance"),
            ("broad-based", "broad-\r\nbased"),
            ("世界大会", "世界\n　　大会"),
            ("世界", "世界"),
            ("significance", "significance"),
        ] {
            let at = flat.text().find(words).unwrap();
            assert_eq!(source.text(flat.span(&(at..at + words.len()))), there);
        }
        assert_eq!(flat.span(&(0..flat.text().len())), all);
        let line = Span { end: 11, ..all };
        assert_eq!(source.unwrapped(line).span(&(3..5)), line.part(&(3..5)));
    }
}
