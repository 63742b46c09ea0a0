//! The lines before the text: title, status tag, excerpt note.

mod add;
mod again;
mod datelines;
mod running;

use super::super::types::RemainderKind;
use super::heads::{Lines, is_title};
use super::paragraphs::bullet;
use super::{Draft, Version, page_lines};
use crate::language::{Detected, Language};
use crate::source::{Source, Span};
pub(super) use again::is_year;
use running::Running;

/// A Markdown heading without its hashes.
pub(super) fn without_hashes(source: &Source, span: Span) -> Span {
    let text = source.text(span);
    let rest = text.trim_start_matches('#');
    trimmed(source, span.part(&(text.len() - rest.len()..text.len())))
}

/// The "Article 1: Courts" of "## Article 1: Courts", which numbers what stands below it.
fn numbered_heading(source: &Source, language: &dyn Language, span: Span) -> Option<Span> {
    if !source.text(span).starts_with('#') {
        return None;
    }
    let heading = without_hashes(source, span);
    language.marker(source.text(heading)).map(|_| heading)
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
pub(super) fn draft(source: &Source, detected: Detected, mut spans: Vec<Span>) -> Draft {
    let language = detected.language;
    for span in &mut spans {
        *span = numbered_heading(source, language, *span).unwrap_or(*span);
    }
    let mut version = empty(source, detected, &spans);
    let mut lines = spans.iter().map(|line| source.text(*line));
    let told = lines.position(|line| !language.is_notice(line) || is_title(language, line));
    let told = told
        .unwrap_or(0)
        .max(page_lines::menu(source, language, &spans));
    let menu = spans
        .drain(..told)
        .map(|line| (line, RemainderKind::Notice));
    version.aside.extend(menu);
    let lines = Lines::new(source, language, &spans);
    let frame = lines.frame();
    let heads = lines.heads(frame);
    let running = Running::of(source);
    for (at, &span) in spans.iter().enumerate().take(frame + heads) {
        let text = source.text(span);
        if at >= frame && lines.is_amid_capitals(at) {
            version.aside.push((span, RemainderKind::Heading));
            continue;
        }
        let is_title = || match bullet(text) {
            0 => lines.is_head(at),
            bullet => is_title(language, text.get(bullet..).unwrap_or_default()),
        };
        if at < frame {
            // What a page says before it gives the text is the page's.
            let sentences = version.sentences(source, span);
            version.above.extend(sentences);
            version.set_frame_aside(source, span);
        } else if is_title() {
            version.add_title(source, &running, span);
        } else if language.is_notice(text) || page_lines::is_of_page(text) {
            version.aside.push((span, RemainderKind::Notice));
        } else if language.dateline(text).is_some() {
            version.datelines.push(span);
            version.aside.push((span, RemainderKind::Dateline));
        } else {
            version.aside.push((span, RemainderKind::Unread));
        }
    }
    let mut paragraphs = spans;
    paragraphs.drain(..frame + heads);
    for span in paragraphs.drain(..news(source, language, &paragraphs)) {
        if language.dateline(source.text(span)).is_some() {
            version.datelines.push(span);
            version.aside.push((span, RemainderKind::Dateline));
            continue;
        }
        let sentences = version.sentences(source, span);
        version.above.extend(sentences);
        version.aside.push((span, RemainderKind::Notice));
    }
    if let Some(first) = paragraphs.first_mut() {
        version.without_title(source, first);
    }
    Draft {
        version,
        paragraphs,
    }
}

/// How many paragraphs below the title are the words of a page, down to the line with which
/// it gives the text: "Following is the full text of the Declaration."
fn news(source: &Source, language: &dyn Language, paragraphs: &[Span]) -> usize {
    const REACH: usize = 8;
    const LONGEST: usize = 200;
    let mut above = paragraphs.iter().take(REACH).map(|span| source.text(*span));
    let gives = above.position(|text| {
        text.len() < LONGEST && language.gives_text(text) && language.is_notice(text)
    });
    let own = |text: &str| language.marker(text).is_some() || bullet(text) > 0;
    let told = gives.filter(|at| {
        let mut above = paragraphs.iter().take(*at).map(|span| source.text(*span));
        !above.any(own)
    });
    told.map_or(0, |at| at + 1)
}

/// A version without any text.
fn empty(source: &Source, detected: Detected, spans: &[Span]) -> Version {
    let texts = spans.iter().map(|span| source.text(*span));
    let sample = texts.max_by_key(|text| text.len()).unwrap_or_default();
    let tag = detected.language.tag(sample);
    Version {
        language: detected.language,
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
        above: Vec::new(),
        aside: Vec::new(),
    }
}

impl Version {
    /// Takes the title, which stands there again without an empty line after it, off a
    /// paragraph.
    fn without_title(&mut self, source: &Source, paragraph: &mut Span) {
        let Some(title) = self.titles.first() else {
            return;
        };
        let (whole, words) = (*paragraph, source.text(*title));
        let text = source.text(whole);
        // The first item may stand in the same line: 湖泊公约 第一条 ….
        let first = |rest: &str| {
            let number = rest.trim_start_matches([' ', '\u{3000}']);
            let marker = || self.language.marker(number);
            number.len() < rest.len() && marker().is_some_and(|marker| marker.value == 1)
        };
        let rest = text.strip_prefix(words);
        if rest.is_some_and(|rest| rest.starts_with(['\n', '\r']) || first(rest)) {
            *paragraph = trimmed(source, whole.part(&(words.len()..text.len())));
            self.titles.push(whole.part(&(0..words.len())));
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
        let notes = self.language.title_notes();
        let mut span = whole;
        loop {
            let end = span.end;
            if let Some(noise) = inside.iter().find(|noise| noise.end == span.end) {
                let start = noise.start;
                span = trimmed(source, Span { end: start, ..span });
            }
            let text = source.text(span);
            let mut whole = notes.whole.iter();
            let whole = whole.find_map(|note| text.strip_suffix(note));
            let made_known = || {
                let rest = notes.published.iter();
                let mut rest = rest.filter_map(|note| text.strip_suffix(note));
                rest.find(|rest| rest.trim_end().ends_with('》'))
            };
            if let Some(rest) = whole.or_else(made_known) {
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
    use crate::model::testing::declaration;

    #[test]
    fn news_above_the_line_that_gives_the_text() {
        let text = "Lake Declaration\n\nCork (LNA) – The towns issued a declaration on July 3 in \
            which they affirmed their aims.\n\nFollowing is the full text of the Declaration.\n\n\
            1. We met in Porto on 3 May 2016.\n\n2. We will count fish.\n";
        let provisions = declaration(text).provisions;
        assert_eq!(provisions.len(), 2);
    }

    #[test]
    fn a_title_that_was_made_known() {
        let text = |title: &str| format!("{title}\n\n湖区法官商定如下：\n\n一、法院应当行动。\n");
        let read = |title: &str| {
            let version = declaration(&text(title)).versions.into_iter().next();
            let title = version.and_then(|version| version.title);
            title.map(|title| title.text.to_string())
        };
        let title = Some("湖区法官宣言".to_owned());
        assert_eq!(read("《湖区法官宣言》全文公布"), title);
        assert_eq!(read("《湖区法官宣言》正式发布"), title);
        assert_eq!(read("湖区法官宣言"), title);
        // What a headline ends with.
        assert_eq!(read("湖区法官论坛发布《湖区法官宣言》"), title);
    }
}
