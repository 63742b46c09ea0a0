//! Text as rules read it: white space folded, with the way back to the source.
//!
//! A line break inside a sentence, justified double spaces and letter-spaced Chinese
//! are typesetting; so are the raised figure of a note, the stars of bold words and where a
//! link leads.
//! Rules see one space between words and none between Chinese characters, and a word that
//! was cut at the end of a line whole, as values have it; what they find is mapped back to
//! where it stands.

mod folding;
mod marks;

use super::outline::{Version, trimmed};
use super::types::Text;
use crate::language::Words;
use crate::source::{Noise, Source, Span};
use folding::Folding;
use marks::cut_at_line_end;
use std::borrow::Cow;
use std::ops::Range;

/// Where a folded text and the source's begin to differ.
#[derive(Clone, Copy)]
struct Shift {
    /// The place in the folded text.
    folded: usize,
    /// The place in the source's.
    source: usize,
    /// How many bytes before it in the folded text are the letters of one ligature, and
    /// how many it takes in the source; none elsewhere.
    letters: usize,
    width: usize,
}

impl Shift {
    fn blank(folded: usize, source: usize) -> Self {
        Self {
            folded,
            source,
            letters: 0,
            width: 0,
        }
    }
}

/// A stretch of the source, folded.
#[derive(Clone)]
pub(super) struct Folded<'s> {
    span: Span,
    words: Words<'s>,
    /// Places in the folded text and in the source's, where they begin to differ;
    /// empty if they never do.
    shifts: Vec<Shift>,
}

impl<'s> Folded<'s> {
    pub(super) fn new(source: &'s Source, span: Span) -> Self {
        if source.is_plain(span) {
            return Self::plain(source.text(span), span);
        }
        match pieces(source, span).as_slice() {
            [piece] => Self::of(source.text(*piece), *piece),
            pieces => Self::around(source, span, pieces),
        }
    }

    /// A sentence that goes on after a page end: what stands between is no part of it.
    fn around(source: &'s Source, span: Span, pieces: &[Span]) -> Self {
        let (mut text, mut shifts) = (String::new(), Vec::new());
        for piece in pieces {
            let part = Self::of(source.text(*piece), *piece);
            let wide = |c: Option<char>| c.is_none_or(is_wide);
            let joined = wide(text.chars().next_back()) && wide(part.words.chars().next());
            if let Some(hyphen) = cut_at_line_end(&text, "\n", &part.words) {
                text.truncate(text.len() - hyphen);
            } else if !text.is_empty() && !joined {
                text.push(' ');
            }
            let (base, start) = (text.len(), piece.start - span.start);
            shifts.push(Shift::blank(base, start));
            let own = part.shifts.iter();
            shifts.extend(own.map(|shift| Shift {
                folded: base + shift.folded,
                source: start + shift.source,
                ..*shift
            }));
            text.push_str(&part.words);
        }
        Self {
            span,
            words: Words::new(text),
            shifts,
        }
    }

    fn plain(text: &'s str, span: Span) -> Self {
        Self {
            span,
            words: Words::from(text),
            shifts: Vec::new(),
        }
    }

    fn of(text: &'s str, span: Span) -> Self {
        let (folded, shifts) = Folding::of(text).done();
        if folded == text {
            return Self::plain(text, span);
        }
        Self {
            span,
            words: Words::new(folded),
            shifts,
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.words
    }

    /// The text, as rules ask for it.
    pub(super) fn words(&self) -> &Words<'s> {
        &self.words
    }

    /// Where a range of the folded text stands.
    pub(super) fn at(&self, range: &Range<usize>) -> Span {
        let start = self.back(range.start, true);
        let end = self.back(range.end, false).max(start);
        self.span.part(&(start..end))
    }

    /// At a place where blanks were folded, a range begins after and ends before them; one
    /// that begins or ends among the letters of a ligature has all of it.
    fn back(&self, place: usize, begins: bool) -> usize {
        let before = self.shifts.partition_point(|shift| match begins {
            true => shift.folded <= place,
            false => shift.folded < place,
        });
        if let Some(next) = self.shifts.get(before)
            && place + next.letters > next.folded
        {
            return next.source - if begins { next.width } else { 0 };
        }
        match before.checked_sub(1).and_then(|at| self.shifts.get(at)) {
            Some(shift) => place - shift.folded + shift.source,
            None => place,
        }
    }
}

/// The sentences that tell of the conference. Facts and statements are both read from
/// them, so they are folded once.
pub(super) struct Preambles<'s> {
    /// In the order of the source.
    sentences: Vec<(Span, Folded<'s>)>,
}

impl<'s> Preambles<'s> {
    pub(super) fn of(source: &'s Source, versions: &[Version]) -> Self {
        let spans = versions.iter().flat_map(Version::preamble);
        let sentences = spans.map(|span| (span, Folded::new(source, span)));
        let mut sentences: Vec<(Span, Folded)> = sentences.collect();
        sentences.sort_by_key(|(span, _)| *span);
        Self { sentences }
    }

    /// The sentence at a span, if it is one of them.
    pub(super) fn get(&self, span: Span) -> Option<&Folded<'s>> {
        let at = self
            .sentences
            .binary_search_by_key(&span, |(span, _)| *span);
        let found = self.sentences.get(at.ok()?);
        found.map(|(_, sentence)| sentence)
    }
}

/// The noise from a span on.
fn noise_from(source: &Source, span: Span) -> &[Noise] {
    let from = source
        .noise
        .partition_point(|noise| (noise.span.file, noise.span.end) <= (span.file, span.start));
    source.noise.get(from..).unwrap_or_default()
}

/// Whether no noise begins in a span: it is one piece.
pub(super) fn is_whole(source: &Source, span: Span) -> bool {
    let next = noise_from(source, span).first();
    next.is_none_or(|noise| noise.span.file != span.file || noise.span.start >= span.end)
}

/// A span without what belongs to the pages, such as the number of one that ends in
/// it; most are one piece.
pub(super) fn pieces(source: &Source, span: Span) -> Vec<Span> {
    let of_pages = noise_from(source, span)
        .iter()
        .map(|noise| (noise.kind, noise.span))
        .take_while(|(_, at)| at.file == span.file && at.start < span.end)
        .filter(|(kind, at)| kind.is_of_page() && at.start > span.start);
    let mut pieces = Vec::new();
    let mut rest = span;
    for (_, aside) in of_pages {
        let (start, end) = (rest.start, aside.start.max(rest.start));
        let piece = trimmed(source, Span { start, end, ..span });
        pieces.push(match pieces.is_empty() {
            true => piece,
            false => unquoted(source, piece),
        });
        rest.start = aside.end.min(span.end);
    }
    if pieces.is_empty() {
        return vec![span];
    }
    pieces.push(unquoted(source, trimmed(source, rest)));
    pieces.retain(|piece| piece.start < piece.end);
    pieces
}

/// A piece that begins a line, without the marks that quote it.
fn unquoted(source: &Source, piece: Span) -> Span {
    let text = source.text(piece);
    piece.part(&(folding::quote_mark(text)..text.len()))
}

/// The text of a span, with blanks for what belongs to the pages: every place in it is
/// what it was.
pub(super) fn masked(source: &Source, span: Span) -> Cow<'_, str> {
    let text = source.text(span);
    if source.is_plain(span) {
        return Cow::Borrowed(text);
    }
    match pieces(source, span).as_slice() {
        [whole] if *whole == span => Cow::Borrowed(text),
        // One may be shorter: what belongs to a page may end a span.
        pieces => {
            let mut masked = String::with_capacity(text.len());
            for piece in pieces {
                let at = piece.start - span.start;
                masked.extend(std::iter::repeat_n(' ', at.saturating_sub(masked.len())));
                masked.push_str(source.text(*piece));
            }
            Cow::Owned(masked)
        }
    }
}

/// The text of a span, folded, as a value.
pub(super) fn value(source: &Source, span: Span) -> Text {
    match source
        .files
        .get(span.file)
        .filter(|_| source.is_plain(span))
    {
        Some(file) => Text::of(&file.text, span.start..span.end),
        None => {
            let folded = Folded::new(source, span);
            folded.words.into_text().as_ref().into()
        }
    }
}

/// The words of a passage, folded as values are.
pub(crate) fn folded(exact: &str) -> String {
    let span = Span {
        file: 0,
        start: 0,
        end: exact.len(),
    };
    Folded::of(exact, span).words.into_text().into_owned()
}

/// Chinese characters and full-width marks.
pub(super) fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFD}')
}

#[cfg(test)]
mod tests;
