//! A line above the text: it is the title, another place of it, or names the conference.

use super::super::{Version, paragraphs};
use super::running::Running;
use super::{is_below, without_brackets, without_hashes, without_status};
use crate::language::{Language, Section};
use crate::model::folded::Folded;
use crate::model::types::RemainderKind;
use crate::source::{Source, Span};

/// No title that goes on is longer, in bytes.
const LONGEST: usize = 1000;

impl Version {
    /// The first title is the title; the same words again are another place of it.
    pub(super) fn add_title(&mut self, source: &Source, running: &Running, span: Span) {
        let span = self.without_noise(source, without_hashes(source, span));
        let span = self.without_label(source, span);
        let span = without_brackets(source, span);
        if let Some(kind) = self.no_title(source, span) {
            return self.aside.push((span, kind));
        }
        let title = self.bare_title(source, span);
        let folded = Folded::new(source, title);
        let words = folded.text();
        if words.is_empty() || self.title_goes_on(source, title, words) {
            return;
        }
        let Some(first) = self.titles.first() else {
            return self.titles.push(title);
        };
        let first = Folded::new(source, *first);
        let (first, language) = (first.text(), self.language);
        if first == words {
            return self.titles.push(title);
        }
        let names_instrument = language.kind(words).is_some();
        // The title may follow a line that names no instrument.
        let follows = || {
            language.kind(first).is_none()
                || language.gives_way(first)
                || running.is_head_of(first, words)
        };
        if names_instrument && follows() {
            self.set_titles_aside(source);
            self.titles.push(title);
        } else if names_instrument && is_bare(first, words) {
            // "Statement", and below it what it is called.
            let above = self.titles.drain(..);
            self.aside
                .extend(above.map(|line| (line, RemainderKind::Heading)));
            self.titles.push(title);
        } else if !names_instrument && names_conference(language, &folded) {
            // "Lake Forum", "(organised by the Lake Office)".
            self.letterhead.push(title);
            self.aside.push((title, RemainderKind::Heading));
        } else {
            self.aside.push((title, below(source, title)));
        }
    }

    /// What a line is that is no title by its words: a place and a date, a notice, or the
    /// head of the preamble.
    fn no_title(&mut self, source: &Source, span: Span) -> Option<RemainderKind> {
        let folded = Folded::new(source, span);
        let text = folded.text();
        if let Some(found) = self.language.dateline(text) {
            let whole = found.place.is_none().then(|| self.below_town(source, span));
            self.datelines.push(whole.flatten().unwrap_or(span));
            Some(RemainderKind::Dateline)
        } else if self.is_town_of_day(source, span) {
            Some(RemainderKind::Dateline)
        } else if self.language.is_notice(text) || paragraphs::is_of_page(text) {
            Some(RemainderKind::Notice)
        } else {
            let preamble = matches!(self.language.section(text), Some(Section::Preamble));
            (preamble && text.len() < 60).then_some(RemainderKind::Heading)
        }
    }

    /// A title without what is printed behind it: its status, its date, "(Excerpt)".
    fn bare_title(&mut self, source: &Source, span: Span) -> Span {
        let (title, status) = without_status(source, span);
        let title = without_stop(source, self.without_noise(source, title));
        let title = self.without_dateline(source, title);
        self.status = self.status.or(status);
        let (title, excerpt) = self.without_excerpt(source, title);
        self.excerpt = self.excerpt.or(excerpt);
        title
    }

    /// Adds a line to the title above it, if that goes on with it.
    fn title_goes_on(&mut self, source: &Source, line: Span, words: &str) -> bool {
        let language = self.language;
        let goes_on = |last: Span| {
            is_below(source, last, line)
                && last.end - last.start <= LONGEST
                && language.title_goes_on(Folded::new(source, last).text(), words)
        };
        let last = self.titles.last_mut().filter(|last| goes_on(**last));
        last.map(|last| *last = last.to(&line)).is_some()
    }

    /// Sets aside the lines above the title.
    fn set_titles_aside(&mut self, source: &Source) {
        for line in self.titles.drain(..) {
            let named = names_conference(self.language, &Folded::new(source, line));
            self.letterhead.extend(named.then_some(line));
            let kind = match named {
                true => RemainderKind::Heading,
                false => RemainderKind::Unread,
            };
            self.aside.push((line, kind));
        }
    }
}

/// A title in capitals without the full stop that ends it.
fn without_stop(source: &Source, title: Span) -> Span {
    let text = source.text(title);
    let small = |c: char| c.is_lowercase();
    let words = text.strip_suffix('.').filter(|words| {
        let last = words.rsplit([' ', '.']).next().unwrap_or_default();
        !words.contains(small) && last.len() > 2
    });
    title.part(&(0..words.map_or(text.len(), str::len)))
}

/// Whether a line names the conference or who gave it.
fn names_conference(language: &dyn Language, line: &Folded) -> bool {
    language.conference_in_title(line.text()).is_some() || !language.hosts(line.words()).is_empty()
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
    match paragraphs::is_heading(text) && !text.contains(char::is_numeric) {
        true => RemainderKind::Heading,
        false => RemainderKind::Unread,
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
        let title = version
            .and_then(|version| version.title)
            .expect("its first line is short and ends no sentence");
        assert!(
            title.text.len() <= 2 * LONGEST,
            "{} bytes",
            title.text.len()
        );
    }
}
