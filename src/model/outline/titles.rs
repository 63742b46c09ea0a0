//! The lines before the text: title, status tag, excerpt note.

mod running;

use super::super::folded::Folded;
use super::super::types::RemainderKind;
use super::heads::{Lines, is_title};
use super::paragraphs::bullet;
use super::{Draft, Version};
use crate::language::{Detected, Section};
use crate::source::{Source, Span};

/// No title that goes on is longer, in bytes.
const LONGEST: usize = 1000;

/// A Markdown heading without its hashes.
pub(super) fn without_hashes(source: &Source, span: Span) -> Span {
    let text = source.text(span);
    let rest = text.trim_start_matches('#');
    trimmed(source, span.part(&(text.len() - rest.len()..text.len())))
}

/// A title that stands in the brackets of one: 《…》.
fn without_brackets(source: &Source, span: Span) -> Span {
    let text = source.text(span);
    let inner = text
        .strip_prefix('《')
        .and_then(|rest| rest.strip_suffix('》'));
    match inner.filter(|inner| !inner.contains(['《', '》'])) {
        Some(inner) => span.part(&('《'.len_utf8()..'《'.len_utf8() + inner.len())),
        None => span,
    }
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
        letterhead: Vec::new(),
        aside: Vec::new(),
    };
    let lines = Lines::new(source, language, &spans);
    let frame = lines.frame();
    let heads = lines.heads(frame);
    for (at, &span) in spans.iter().enumerate().take(frame + heads) {
        let text = source.text(span);
        let is_title = || match bullet(text) {
            0 => lines.is_head(at),
            bullet => is_title(language, text.get(bullet..).unwrap_or_default()),
        };
        if at < frame {
            // What a page says before it gives the text is the page's.
            version.aside.push((span, RemainderKind::Notice));
        } else if is_title() {
            version.add_title(source, span);
        } else if language.is_notice(text) {
            version.aside.push((span, RemainderKind::Notice));
        } else {
            version.aside.push((span, RemainderKind::Unread));
        }
    }
    let mut paragraphs = spans;
    paragraphs.drain(..frame + heads);
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

impl Version {
    /// A title without the bracket at its end that says when it was adopted.
    fn without_dateline(&mut self, source: &Source, span: Span) -> Span {
        let text = source.text(span);
        let closed = text.ends_with([')', '）']);
        let open = closed.then(|| text.rfind(['(', '（'])).flatten();
        let bracket = open.filter(|open| *open > 0);
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

    /// A day below a line of a town and its country, with that line.
    fn below_town(&mut self, source: &Source, day: Span) -> Option<Span> {
        let (above, kind) = self.aside.last_mut()?;
        let town = is_town(source.text(*above)) && is_below(source, *above, day);
        let whole = town.then(|| above.to(&day))?;
        let found = self.language.dateline(Folded::new(source, whole).text())?;
        found.place?;
        *kind = RemainderKind::Dateline;
        Some(whole)
    }

    /// Whether a line is the town, with its country, of the day in the line above it.
    fn is_town_of_day(&mut self, source: &Source, town: Span) -> bool {
        let Some(day) = self.datelines.last_mut() else {
            return false;
        };
        if !is_town(source.text(town)) || !is_below(source, *day, town) {
            return false;
        }
        let dateline = |span: Span| self.language.dateline(Folded::new(source, span).text());
        let whole = day.to(&town);
        let alone = dateline(*day).is_some_and(|found| found.place.is_none());
        let both = alone && dateline(whole).is_some_and(|found| found.place.is_some());
        if both {
            *day = whole;
        }
        both
    }

    /// The first title is the title; the same words again are another place of it.
    fn add_title(&mut self, source: &Source, span: Span) {
        let span = self.without_noise(source, without_hashes(source, span));
        let span = self.without_label(source, span);
        let span = without_brackets(source, span);
        let folded = Folded::new(source, span);
        let text = folded.text();
        if let Some(found) = self.language.dateline(text) {
            let whole = found.place.is_none().then(|| self.below_town(source, span));
            self.datelines.push(whole.flatten().unwrap_or(span));
            return self.aside.push((span, RemainderKind::Dateline));
        }
        if self.is_town_of_day(source, span) {
            return self.aside.push((span, RemainderKind::Dateline));
        }
        if self.language.is_notice(text) || super::paragraphs::is_of_page(text) {
            return self.aside.push((span, RemainderKind::Notice));
        }
        if matches!(self.language.section(text), Some(Section::Preamble)) && text.len() < 60 {
            return self.aside.push((span, RemainderKind::Heading));
        }
        let (title, status) = without_status(source, span);
        let title = self.without_noise(source, title);
        let title = self.without_dateline(source, title);
        self.status = self.status.or(status);
        let (title, excerpt) = self.without_excerpt(source, title);
        self.excerpt = self.excerpt.or(excerpt);
        let folded = Folded::new(source, title);
        let words = folded.text();
        if words.is_empty() {
            return;
        }
        if let Some(last) = self.titles.last_mut()
            && is_below(source, *last, title)
            && last.end - last.start <= LONGEST
            && self
                .language
                .title_goes_on(Folded::new(source, *last).text(), words)
        {
            *last = last.to(&title);
            return;
        }
        let first = self.titles.first().map(|first| Folded::new(source, *first));
        let first = first.as_ref().map(Folded::text);
        match first {
            None => self.titles.push(title),
            Some(first) if first == words => self.titles.push(title),
            // The title may follow a line that names no instrument.
            Some(first)
                if (self.language.kind(first).is_none()
                    || self.language.gives_way(first)
                    || running::is_head_of(source, first, words))
                    && self.language.kind(words).is_some() =>
            {
                for line in self.titles.drain(..) {
                    let words = Folded::new(source, line);
                    let named = self.language.conference_in_title(words.text()).is_some()
                        || !self.language.hosts(words.words()).is_empty();
                    self.letterhead.extend(Some(line).filter(|_| named));
                    self.aside.push(match named {
                        true => (line, RemainderKind::Heading),
                        false => (line, RemainderKind::Unread),
                    });
                }
                self.titles.push(title);
            }
            // "Statement", and below it what it is called.
            Some(first) if self.language.kind(words).is_some() && is_bare(first, words) => {
                let above = self.titles.drain(..);
                self.aside
                    .extend(above.map(|line| (line, RemainderKind::Heading)));
                self.titles.push(title);
            }
            Some(_) => {
                // "Lake Forum", "(organised by the Lake Office)".
                let given = || !self.language.hosts(folded.words()).is_empty();
                let named = self.language.kind(words).is_none()
                    && (self.language.conference_in_title(words).is_some() || given());
                self.letterhead.extend(Some(title).filter(|_| named));
                let kind = match named {
                    true => RemainderKind::Heading,
                    false => below(source, title),
                };
                self.aside.push((title, kind));
            }
        }
    }

    /// A title without the label before it.
    fn without_label(&mut self, source: &Source, span: Span) -> Span {
        let text = source.text(span);
        let labels = self.language.title_notes().labels;
        let Some(label) = labels.iter().find(|label| text.starts_with(**label)) else {
            return span;
        };
        self.aside
            .push((span.part(&(0..label.len())), RemainderKind::Notice));
        trimmed(source, span.part(&(label.len()..text.len())))
    }

    /// Cuts what is no content off the end, in any order: pinyin, "(全文)".
    fn without_noise(&mut self, source: &Source, whole: Span) -> Span {
        let first = source.noise.partition_point(|noise| {
            (noise.span.file, noise.span.start) <= (whole.file, whole.start)
        });
        let noise = source.noise.get(first..).unwrap_or_default();
        let inside: Vec<Span> = noise
            .iter()
            .map(|noise| noise.span)
            .take_while(|noise| noise.file == whole.file && noise.start < whole.end)
            .collect();
        let notes = self.language.title_notes().whole;
        let mut span = whole;
        loop {
            let end = span.end;
            if let Some(noise) = inside.iter().find(|noise| noise.end == span.end) {
                let start = noise.start;
                span = trimmed(source, Span { end: start, ..span });
            }
            let text = source.text(span);
            if let Some(rest) = notes.iter().find_map(|note| text.strip_suffix(note)) {
                let note = span.part(&(rest.len()..text.len()));
                self.aside.push((note, RemainderKind::Notice));
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

/// Whether a title is no more than what the line below it calls its instrument.
fn is_bare(first: &str, words: &str) -> bool {
    /// "联合声明", "Joint Statement", in bytes.
    const LONGEST: usize = 20;
    first.len() <= LONGEST
        && words.len() >= 2 * first.len()
        && words.to_lowercase().contains(&first.to_lowercase())
}

/// What a line below the title is: one with a figure may say something that is missed.
fn below(source: &Source, line: Span) -> RemainderKind {
    let text = source.text(line);
    match super::paragraphs::is_heading(text) && !text.contains(char::is_numeric) {
        true => RemainderKind::Heading,
        false => RemainderKind::Unread,
    }
}

/// "Porto, Portugal": two names of few words.
fn is_town(line: &str) -> bool {
    const WORDS: usize = 3;
    let name = |part: &str| {
        let mut words = part.split(' ').filter(|word| !["of", "the"].contains(word));
        words.clone().count() <= WORDS
            && words.all(|word| word.starts_with(char::is_uppercase) && word.len() > 2)
    };
    line.split_once(", ")
        .is_some_and(|(town, country)| name(town) && name(country))
}

/// Whether nothing stands between two lines.
pub(super) fn is_below(source: &Source, above: Span, line: Span) -> bool {
    let (start, end) = (above.end, line.start);
    let between = Span {
        start,
        end,
        ..above
    };
    above.file == line.file && start <= end && source.text(between).trim().is_empty()
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
pub(in crate::model) fn trimmed(source: &Source, span: Span) -> Span {
    let text = source.text(span);
    let left = text.trim_start();
    let start = span.start + text.len() - left.len();
    Span {
        start,
        end: start + left.trim_end().len(),
        ..span
    }
}

#[cfg(test)]
mod tests {
    use super::LONGEST;
    use crate::model::testing::declaration;

    #[test]
    fn lines_that_go_on_without_end_are_no_title() {
        let text = "关于水井与河流的\n".repeat(100);
        let version = declaration(&text).versions.into_iter().next();
        let title = version.and_then(|version| version.title).expect("a title");
        assert!(
            title.text.len() <= 2 * LONGEST,
            "{} bytes",
            title.text.len()
        );
    }
}
