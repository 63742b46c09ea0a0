//! The lines before the text: title, status tag, excerpt note.

use super::super::folded::Folded;
use super::super::types::RemainderKind;
use super::{Draft, Version};
use crate::language::{Detected, Language, NumberStyle};
use crate::source::{Source, Span};

/// The longest title, in bytes.
const TITLE_LIMIT: usize = 400;

/// Notes that a text is whole: no part of its title.
const WHOLE: &[&str] = &[
    "(全文)",
    "（全文）",
    "(Full text)",
    "(full text)",
    "(Full Text)",
];

/// A Markdown heading without its hashes.
fn without_hashes(source: &Source, span: Span) -> Span {
    let text = source.text(span);
    let rest = text.trim_start_matches('#');
    trimmed(source, span.part(&(text.len() - rest.len()..text.len())))
}

/// A version with its titles; its other paragraphs are still to be laid out.
pub(super) fn draft(source: &Source, detected: Detected, spans: Vec<Span>) -> Draft {
    let language = detected.language;
    let sample = spans
        .iter()
        .map(|span| source.text(*span))
        .max_by_key(|text| text.len());
    let tag = language.tag(sample.unwrap_or_default());
    let mut version = Version {
        language,
        code: detected.code,
        tag: match tag {
            "und" => crate::language::tag(detected.code),
            tag => tag.to_owned(),
        },
        file: spans.first().map_or(0, |span| span.file),
        titles: Vec::new(),
        status: None,
        excerpt: None,
        recitals: Vec::new(),
        openings: Vec::new(),
        items: Vec::new(),
        before: 0,
        again: Vec::new(),
        datelines: Vec::new(),
        aside: Vec::new(),
    };
    let mut spans = spans.into_iter().peekable();
    while let Some(span) = spans.next_if(|span| is_title(source, language, *span)) {
        version.add_title(source, span);
    }
    let mut paragraphs: Vec<Span> = spans.collect();
    // The title again, without an empty line after it.
    if let (Some(first), Some(title)) = (paragraphs.first_mut(), version.titles.first().copied()) {
        let (text, words) = (source.text(*first), source.text(title));
        if text
            .strip_prefix(words)
            .is_some_and(|rest| rest.starts_with(['\n', '\r']))
        {
            let whole = *first;
            *first = trimmed(source, whole.part(&(words.len()..text.len())));
            version.titles.push(whole.part(&(0..words.len())));
        }
    }
    Draft {
        version,
        paragraphs,
    }
}

/// A short paragraph that neither ends a sentence nor begins an item.
fn is_title(source: &Source, language: &dyn Language, span: Span) -> bool {
    let text = source.text(span);
    let ends = [
        '.', '。', '．', ':', '：', ';', '；', ',', '，', '!', '?', '！', '？', '、',
    ];
    let bare = without_note(text).trim_end_matches(['”', '"', '’', ')', '）', ']', '】']);
    let numbered = |style: NumberStyle, value: u32| style != NumberStyle::UpperRoman || value == 1;
    text.len() <= TITLE_LIMIT
        && !bare.ends_with(ends)
        && !text.chars().all(|c| c.is_ascii_digit())
        && language.sentences(text).len() == 1
        && super::paragraphs::bullet(text) == 0
        && !language
            .marker(text)
            .is_some_and(|m| numbered(m.style, m.value))
}

impl Version {
    /// A title without the bracket at its end that says when it was adopted.
    fn without_dateline(&mut self, source: &Source, span: Span) -> Span {
        let text = source.text(span);
        let open = text.rfind(['(', '（']).filter(|open| *open > 0);
        let bracket = open.filter(|_| text.ends_with([')', '）']));
        let Some(open) = bracket else {
            return span;
        };
        let dated = span.part(&(open..text.len()));
        let words = Folded::new(source, dated);
        let dateline = self.language.dateline(words.text());
        if dateline.is_none_or(|found| found.period.is_none()) {
            return span;
        }
        self.datelines.push(dated);
        self.aside.push((dated, RemainderKind::Dateline));
        trimmed(source, span.part(&(0..open)))
    }

    /// The first title is the title; the same words again are another place of it.
    fn add_title(&mut self, source: &Source, span: Span) {
        let span = Self::without_noise(source, without_hashes(source, span));
        let folded = Folded::new(source, span);
        let text = folded.text();
        if self.language.dateline(text).is_some() {
            self.datelines.push(span);
            return self.aside.push((span, RemainderKind::Dateline));
        }
        if self.language.is_notice(text) {
            return self.aside.push((span, RemainderKind::Notice));
        }
        let (title, status) = without_status(source, span);
        let title = self.without_dateline(source, Self::without_noise(source, title));
        self.status = self.status.or(status);
        let (title, excerpt) = self.without_excerpt(source, title);
        self.excerpt = self.excerpt.or(excerpt);
        let folded = Folded::new(source, title);
        let words = folded.text();
        if words.is_empty() {
            return;
        }
        let first = self.titles.first().map(|first| Folded::new(source, *first));
        let first = first.as_ref().map(Folded::text);
        match first {
            None => self.titles.push(title),
            Some(first) if first == words => self.titles.push(title),
            // The title may follow a line that names no instrument.
            Some(first)
                if self.language.kind(first).is_none() && self.language.kind(words).is_some() =>
            {
                let before = self
                    .titles
                    .drain(..)
                    .map(|title| (title, RemainderKind::Unread));
                self.aside.extend(before);
                self.titles.push(title);
            }
            Some(_) => self.aside.push((title, RemainderKind::Unread)),
        }
    }

    /// Cuts what is no content off the end, in any order: pinyin, "(全文)".
    fn without_noise(source: &Source, whole: Span) -> Span {
        let first = source.noise.partition_point(|noise| {
            (noise.span.file, noise.span.start) <= (whole.file, whole.start)
        });
        let noise = source.noise.get(first..).unwrap_or_default();
        let inside: Vec<Span> = noise
            .iter()
            .map(|noise| noise.span)
            .take_while(|noise| noise.file == whole.file && noise.start < whole.end)
            .collect();
        let mut span = whole;
        loop {
            let end = span.end;
            if let Some(noise) = inside.iter().find(|noise| noise.end == span.end) {
                let start = noise.start;
                span = trimmed(source, Span { end: start, ..span });
            }
            let text = source.text(span);
            if let Some(rest) = WHOLE.iter().find_map(|note| text.strip_suffix(note)) {
                span = trimmed(source, span.part(&(0..rest.len())));
            }
            if span.end == end {
                return span;
            }
        }
    }

    /// Splits "Title (Excerpt)".
    fn without_excerpt(&self, source: &Source, title: Span) -> (Span, Option<Span>) {
        let text = source.text(title);
        match self.language.excerpt(text) {
            Some(range) if range.end == text.len() => (
                trimmed(source, title.part(&(0..range.start))),
                Some(title.part(&range)),
            ),
            found => (title, found.map(|range| title.part(&range))),
        }
    }
}

/// A line without the mark of a footnote: "41 countries.[1]".
fn without_note(text: &str) -> &str {
    let mark = |text: &str| {
        let inner = text.strip_suffix([']', ')'])?;
        let words = inner.trim_end_matches(|c: char| c.is_ascii_digit());
        (words.len() < inner.len()).then(|| words.strip_suffix(['[', '(']).map(str::len))?
    };
    mark(text).and_then(|end| text.get(..end)).unwrap_or(text)
}

/// Splits "Title [Effective]".
fn without_status(source: &Source, span: Span) -> (Span, Option<Span>) {
    let text = source.text(span);
    let tag = [('[', ']'), ('【', '】'), ('［', '］')]
        .iter()
        .find_map(|&(open, close)| {
            let inner = text.strip_suffix(close)?;
            let at = inner.rfind(open)?;
            let words = at + open.len_utf8()..inner.len();
            let tag = text
                .get(words.clone())
                .is_some_and(|tag| tag.contains(char::is_alphabetic));
            (at > 0 && words.len() <= 60 && tag).then_some((at, words))
        });
    match tag {
        Some((at, words)) => (
            trimmed(source, span.part(&(0..at))),
            Some(trimmed(source, span.part(&words))).filter(|span| span.start < span.end),
        ),
        None => (span, None),
    }
}

/// A span without white space at its ends.
pub(super) fn trimmed(source: &Source, span: Span) -> Span {
    let text = source.text(span);
    let left = text.trim_start();
    let start = span.start + text.len() - left.len();
    Span {
        start,
        end: start + left.trim_end().len(),
        ..span
    }
}
