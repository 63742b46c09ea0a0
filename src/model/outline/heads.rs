//! Where the lines before the text end.
//!
//! In: a version's paragraphs. Out: how many of them are the words of the page that shows
//! the text, and how many are titles or the head of a letter.

use super::super::folded;
use super::page_lines::is_of_page;
use super::paragraphs::{bullet, is_in_capitals, leads_to_next};
use super::titles::{is_below, is_year, without_hashes};
use crate::language::{Language, NumberStyle};
use crate::source::{Source, Span};
use std::cell::OnceCell;
use std::ops::Range;

/// The longest title, in bytes.
const TITLE_LIMIT: usize = 400;

/// The longest line of a letterhead, in bytes.
const LETTERHEAD_LIMIT: usize = 90;

/// A version's paragraphs; whether one is a title is asked again and again.
pub(super) struct Lines<'a> {
    source: &'a Source,
    language: &'static dyn Language,
    spans: &'a [Span],
    titles: Vec<OnceCell<bool>>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(
        source: &'a Source,
        language: &'static dyn Language,
        spans: &'a [Span],
    ) -> Self {
        Self {
            source,
            language,
            spans,
            titles: vec![OnceCell::new(); spans.len()],
        }
    }

    /// How many paragraphs of a page frame the text: its headline holds the title that
    /// stands alone below the words of the page. "Full text: Lake Declaration",
    /// "Following is …"; or those words say that they give it.
    pub(super) fn frame(&self) -> usize {
        const REACH: usize = 14;
        let words = |span: &Span| folded::value(self.source, without_hashes(self.source, *span));
        let mut headlines: Vec<&Span> = Vec::new();
        let mut told = false;
        // Asked of the words above a line that could be the title, and only then.
        let gives = |(at, span): (usize, &Span)| {
            let text = self.source.text(*span);
            (!self.is_title(at) || text.starts_with(['(', '（'])) && self.language.gives_text(text)
        };
        for (at, span) in self.spans.iter().enumerate().take(REACH) {
            let frames = if !self.is_title(at) {
                told = true;
                false
            } else if !told {
                // "Two sign Joint Statement on Wells", the day, "JOINT STATEMENT ON WELLS".
                let ends = !headlines.is_empty() && self.names(at) && {
                    let own = words(span).to_lowercase();
                    let said = |headline: &&Span| {
                        let headline = words(headline).to_lowercase();
                        headline.len() > own.len() && headline.ends_with(&own)
                    };
                    own.split(' ').nth(3).is_some() && headlines.iter().any(said)
                        || headlines
                            .iter()
                            .any(|line| is_quoted_in(&own, &words(line)))
                };
                headlines.push(span);
                ends
            } else {
                self.names(at) && {
                    // "Declaration" alone heads the operative part.
                    let own = words(span);
                    let holds = |headline: &&Span| {
                        let headline = words(headline);
                        own.len() * 5 >= headline.len() * 3 && headline.contains(own.as_ref())
                    };
                    let quotes = |line: &Span| is_quoted_in(&own, &words(line));
                    let above = self.spans.iter().enumerate().take(at);
                    headlines.iter().any(holds)
                        || above.clone().any(gives)
                        || above.into_iter().any(|(_, line)| quotes(line))
                }
            };
            if frames {
                let numbered = |span| self.language.marker(self.source.text(span)).is_some();
                let mut above = self.spans.iter().take(at + 1).copied();
                return if above.any(numbered) { 0 } else { at };
            }
        }
        let read_out = self.spans.iter().take(REACH).position(|span| {
            let text = self.source.text(*span);
            text.ends_with([':', '：']) && self.language.read_out(text).is_some()
        });
        let read_out = read_out.filter(|at| !(0..*at).any(|above| self.names(above)));
        read_out.map_or_else(|| usize::from(self.begins_shortened()), |at| at + 1)
    }

    /// Whether the first line is a page's path that ends with the title cut short: "Home News
    /// Declaration of the Lake…", above "Declaration of the Lake Ministers".
    fn begins_shortened(&self) -> bool {
        const ALIKE: usize = 24;
        let text = |at: usize| {
            self.spans
                .get(at)
                .map_or("", |span| self.source.text(*span))
        };
        let cut = text(0).strip_suffix("...");
        let Some(cut) = cut.or_else(|| text(0).strip_suffix('…')) else {
            return false;
        };
        let title = text(1);
        let start = title.get(..title.floor_char_boundary(ALIKE));
        let start = start.filter(|start| start.len() + 4 > ALIKE);
        let at = start.and_then(|start| cut.rfind(start));
        let again = at.and_then(|at| cut.get(at..));
        again.is_some_and(|again| title.starts_with(again.trim_end())) && self.is_title(1)
    }

    /// How many paragraphs from one on stand before the text: titles, and the head of a
    /// letter, which may hold what no title does, above a line that names an instrument.
    pub(super) fn heads(&self, first: usize) -> usize {
        const REACH: usize = 8;
        let text = |at: usize| self.spans.get(at).map(|span| self.source.text(*span));
        let all = self.spans.len();
        let past_titles = |from: usize| (from..all).find(|at| !self.is_head(*at)).unwrap_or(all);
        let mut heads = past_titles(first);
        // "—— On Wells", below the title: not the first of a list.
        let listed = |at: usize| text(at).map_or(0, bullet);
        let above = heads.checked_sub(1).filter(|above| *above >= first);
        if let Some((above, line)) = above.and_then(text).zip(text(heads))
            && listed(heads) > 0
            && listed(heads + 1) == 0
            && line
                .get(listed(heads)..)
                .is_some_and(|line| is_title(self.language, line))
            && self.language.title_goes_on(above, line)
        {
            heads += 1;
        }
        let short = |at: &usize| text(*at).is_some_and(|text| text.len() <= LETTERHEAD_LIMIT);
        let notice = |at: usize| text(at).is_some_and(|text| self.language.is_notice(text));
        let names = |at: usize| self.is_head(at) && self.is_of_kind(at) && !notice(at);
        let near = (heads..all).take(REACH);
        // What stands below a picture may be long.
        let mut near = near.take_while(|at| short(at) || names(*at) || notice(*at));
        if !(first..heads).any(names)
            && let Some(named) = near.find(|at| names(*at))
        {
            heads = past_titles(named);
        }
        heads - first
    }

    pub(super) fn is_title(&self, at: usize) -> bool {
        let Some((span, known)) = self.spans.get(at).zip(self.titles.get(at)) else {
            return false;
        };
        *known.get_or_init(|| is_title(self.language, self.source.text(*span)))
    }

    /// Whether a paragraph is a title, or a number that stands for one.
    pub(super) fn is_head(&self, at: usize) -> bool {
        let numbered =
            |span: &Span| is_numbered_title(self.source, self.language, self.spans, *span);
        self.is_title(at)
            || self.spans.get(at).is_some_and(numbered)
            || self.is_quoted_below(at)
            || self.is_named_by_number(at)
            || self.is_amid_capitals(at)
    }

    /// "Resolution 7: On Wells", where it is the only one and no line above it names an
    /// instrument.
    fn is_named_by_number(&self, at: usize) -> bool {
        const REACH: usize = 8;
        let number = |at: usize| {
            let text = self.source.text(*self.spans.get(at)?);
            let marker = self.language.marker(text)?;
            let own = text.get(marker.range.end..)?;
            (marker.style == NumberStyle::Named).then_some((marker.value, own))
        };
        let Some((value, own)) = number(at).filter(|_| at < REACH && self.is_of_kind(at)) else {
            return false;
        };
        // "| Resolutions" is the page's.
        let named = |above: usize| {
            let text = self.spans.get(above).map(|span| self.source.text(*span));
            self.is_of_kind(above) && !text.is_some_and(is_of_page)
        };
        is_title(
            self.language,
            own.trim_start_matches([' ', '-', '–', '—', ':']),
        ) && !(0..at).any(named)
            && (at + 1..self.spans.len()).all(|other| number(other).is_none_or(|it| it.0 == value))
    }

    /// "ON PEACE, SAFETY," between two lines of a title in capitals.
    pub(super) fn is_amid_capitals(&self, at: usize) -> bool {
        let line = |at: usize| self.spans.get(at).copied();
        let capitals = |span: Span| {
            let text = self.source.text(span);
            is_in_capitals(text) && text.contains(char::is_alphabetic)
        };
        let above = at.checked_sub(1).and_then(line);
        let lines = above.zip(line(at)).zip(line(at + 1));
        lines.is_some_and(|((above, own), below)| {
            self.source.text(own).ends_with(',')
                && [above, own, below].into_iter().all(capitals)
                && is_below(self.source, above, own)
                && is_below(self.source, own, below)
                && self.is_title(at + 1)
        })
    }

    /// "Outcome Document of the Lake Forum:", above "“Wells for Life”".
    fn is_quoted_below(&self, at: usize) -> bool {
        let text = |at: usize| {
            self.spans
                .get(at)
                .map_or("", |span| self.source.text(*span))
        };
        let quoted =
            |text: &str| text.starts_with(['“', '"', '「']) && text.ends_with(['”', '"', '」']);
        text(at).ends_with(':')
            && text(at).len() <= LETTERHEAD_LIMIT * 2
            && quoted(text(at + 1))
            && self.is_of_kind(at)
    }

    /// Whether a paragraph names an instrument.
    fn is_of_kind(&self, at: usize) -> bool {
        let kind = |span: &Span| self.language.kind(self.source.text(*span));
        self.spans.get(at).and_then(kind).is_some()
    }

    /// Whether a paragraph is a title that names an instrument.
    fn names(&self, at: usize) -> bool {
        self.is_title(at) && self.is_of_kind(at)
    }
}

/// 湖泊论坛发布《湖畔共识》, above 湖畔共识: whether a line quotes what another one calls the
/// instrument.
fn is_quoted_in(own: &str, line: &str) -> bool {
    let mut quoted = line.split('《').skip(1).filter_map(|rest| {
        let (title, _) = rest.split_once('》')?;
        Some(title)
    });
    quoted.any(|title| title == own)
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
pub(super) fn is_title(language: &dyn Language, text: &str) -> bool {
    let ends = [
        '.', '。', '．', ':', '：', ';', '；', ',', '，', '!', '?', '！', '？', '、',
    ];
    if text.len() > TITLE_LIMIT {
        return false;
    }
    let bare = without_note(text).trim_end_matches(['”', '"', '’', ')', '）', ']', '】']);
    // "COMMUNIQUÉ ISSUED AT THE END OF THE FORUM HELD IN PORTO ON 3 MAY 2016."
    let stopped = bare.strip_suffix('.').filter(|bare| {
        let small = |c: char| c.is_lowercase();
        bare.contains(' ') && !bare.contains(small) && language.kind(bare).is_some()
    });
    let bare = stopped
        .or_else(|| dated_title(language, bare))
        .unwrap_or(bare);
    let numbered = |style: NumberStyle, value: u32| style != NumberStyle::UpperRoman || value == 1;
    !bare.ends_with(ends)
        && !leads_to_next(text)
        && text.contains(char::is_alphabetic)
        && bullet(text) == 0
        && !language
            .marker(text)
            .is_some_and(|m| numbered(m.style, m.value))
        && !language.resolves(text)
        && !language.begins_text(text)
        && is_one(language, text)
}

/// "Déclaration des maires sur les puits, à Lille, le 3 mai 2016." without its full stop: the
/// line of a database that begins with what an instrument is and ends with its year.
pub(super) fn dated_title<'t>(language: &dyn Language, line: &'t str) -> Option<&'t str> {
    let bare = line.strip_suffix('.')?;
    let last = bare.rsplit(' ').next().unwrap_or_default();
    let first = bare.split([' ', '\u{A0}']).next().unwrap_or_default();
    (is_year(last) && first.starts_with(char::is_uppercase) && language.kind(first).is_some())
        .then_some(bare)
}

/// Whether a line is one sentence, or two names: "Declaration of Porto. International Forum
/// of Mayors".
fn is_one(language: &dyn Language, text: &str) -> bool {
    const SHORT: usize = 4;
    let sentences = language.sentences(text);
    let named = |first: &Range<usize>| {
        let mut words = text.split_whitespace().filter(|word| word.len() > SHORT);
        language
            .kind(text.get(first.clone()).unwrap_or_default())
            .is_some()
            && words.all(|word| word.starts_with(char::is_uppercase))
    };
    match sentences.as_slice() {
        [_] => true,
        [first, _] => named(first),
        _ => false,
    }
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
        let figures = words.len() < inner.len();
        let words = words.strip_suffix('^').unwrap_or(words);
        figures.then(|| words.strip_suffix(['[', '(']).map(str::len))?
    };
    mark(text).and_then(|end| text.get(..end)).unwrap_or(text)
}

#[cfg(test)]
mod tests;
