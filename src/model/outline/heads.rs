//! Where the lines before the text end.
//!
//! In: a version's paragraphs. Out: how many of them are the words of the page that shows
//! the text, and how many are titles or the head of a letter.

use super::super::folded;
use super::paragraphs::bullet;
use super::titles::without_hashes;
use crate::language::{Language, NumberStyle};
use crate::source::{Source, Span};

/// The longest title, in bytes.
const TITLE_LIMIT: usize = 400;

/// The longest line of a letterhead, in bytes.
const LETTERHEAD_LIMIT: usize = 80;

/// How many paragraphs of a page frame the text: its headline holds the title that stands
/// alone below the words of the page. "Full text: Lake Declaration", "Following is …"; or
/// those words say that they give it.
pub(super) fn frame(source: &Source, language: &dyn Language, spans: &[Span]) -> usize {
    const REACH: usize = 14;
    let title = |span: &Span| is_title(source, language, *span);
    let words = |span: &Span| folded::value(source, without_hashes(source, *span)).to_string();
    let mut headlines: Vec<String> = Vec::new();
    let mut told = false;
    let mut given = false;
    for (at, span) in spans.iter().enumerate().take(REACH) {
        let text = source.text(*span);
        if language.marker(text).is_some() {
            return 0;
        }
        if !title(span) {
            told = true;
            given |= language.gives_text(text);
        } else if !told {
            // "Two sign Joint Statement on Wells", the day, "JOINT STATEMENT ON WELLS".
            let own = words(span).to_lowercase();
            let said = |headline: &String| {
                let headline = headline.to_lowercase();
                headline.len() > own.len() && headline.ends_with(&own)
            };
            let long = own.split(' ').nth(3).is_some();
            if long && language.kind(text).is_some() && headlines.iter().any(said) {
                return at;
            }
            headlines.push(words(span));
        } else if language.kind(text).is_some() {
            // "Declaration" alone heads the operative part.
            let own = words(span);
            let most =
                |headline: &String| headline.contains(&own) && own.len() * 5 >= headline.len() * 3;
            if given || headlines.iter().any(most) {
                return at;
            }
        }
    }
    0
}

/// How many paragraphs stand before the text: titles, and the head of a letter, which may
/// hold what no title does, above a line that names an instrument.
pub(super) fn heads(source: &Source, language: &dyn Language, spans: &[Span]) -> usize {
    const REACH: usize = 8;
    let title = |span: &Span| {
        is_title(source, language, *span) || is_numbered_title(source, language, spans, *span)
    };
    let names = |span: &Span| title(span) && language.kind(source.text(*span)).is_some();
    let mut heads = spans.iter().take_while(|span| title(span)).count();
    // "—— On Wells", below the title: not the first of a list.
    let listed = |at: usize| spans.get(at).map_or(0, |span| bullet(source.text(*span)));
    if let Some((above, line)) = heads
        .checked_sub(1)
        .and_then(|above| spans.get(above).zip(spans.get(heads)))
        && listed(heads) > 0
        && listed(heads + 1) == 0
        && is_title(
            source,
            language,
            line.part(&(listed(heads)..source.text(*line).len())),
        )
        && language.title_goes_on(source.text(*above), source.text(*line))
    {
        heads += 1;
    }
    let rest = spans.get(heads..).unwrap_or_default();
    let near = rest.iter().take(REACH);
    let mut near = near.take_while(|span| source.text(**span).len() <= LETTERHEAD_LIMIT);
    if !spans.iter().take(heads).any(names)
        && let Some(at) = near.position(names)
    {
        heads += at;
        let rest = spans.get(heads..).unwrap_or_default();
        heads += rest.iter().take_while(|span| title(span)).count();
    }
    heads
}

/// "RESOLUTION 3" alone on its line, where no other one follows.
pub(super) fn is_numbered_title(
    source: &Source,
    language: &dyn Language,
    spans: &[Span],
    span: Span,
) -> bool {
    let text = source.text(span);
    let numbered = |text: &str| {
        let marker = language.marker(text)?;
        (marker.style == NumberStyle::Named).then_some(marker)
    };
    let alone = numbered(text).filter(|marker| marker.range.end == text.len());
    let instrument = alone.is_some() && language.kind(text).is_some();
    let mut others = spans.iter().filter(|other| **other != span);
    instrument && !others.any(|other| numbered(source.text(*other)).is_some())
}

/// A short paragraph that neither ends a sentence nor begins an item.
pub(super) fn is_title(source: &Source, language: &dyn Language, span: Span) -> bool {
    let text = source.text(span);
    let ends = [
        '.', '。', '．', ':', '：', ';', '；', ',', '，', '!', '?', '！', '？', '、',
    ];
    let bare = without_note(text).trim_end_matches(['”', '"', '’', ')', '）', ']', '】']);
    let numbered = |style: NumberStyle, value: u32| style != NumberStyle::UpperRoman || value == 1;
    text.len() <= TITLE_LIMIT
        && !bare.ends_with(ends)
        && text.contains(char::is_alphabetic)
        && !language.resolves(text)
        && language.sentences(text).len() == 1
        && bullet(text) == 0
        && !language
            .marker(text)
            .is_some_and(|m| numbered(m.style, m.value))
}

/// A line without the mark of a footnote: "41 countries.[1]", "the Statement of 2019;1".
pub(super) fn without_note(text: &str) -> &str {
    let raised = text.trim_end_matches(|c: char| c.is_ascii_digit());
    if raised.len() < text.len() && text.len() - raised.len() < 3 {
        let words = raised.strip_suffix([';', ',', '.']).unwrap_or(raised);
        let last = words.rsplit(' ').next().unwrap_or_default();
        // "No.1", "3.1" and "1,000" end with their own figures.
        let digits = last.chars().filter(char::is_ascii_digit).count();
        if words.len() < raised.len() && last.len() > 3 && [0, 4].contains(&digits) {
            return raised;
        }
    }
    let mark = |text: &str| {
        let inner = text.strip_suffix([']', ')'])?;
        let words = inner.trim_end_matches(|c: char| c.is_ascii_digit());
        (words.len() < inner.len()).then(|| words.strip_suffix(['[', '(']).map(str::len))?
    };
    mark(text).and_then(|end| text.get(..end)).unwrap_or(text)
}
