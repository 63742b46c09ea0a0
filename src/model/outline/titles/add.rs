//! A line above the text: it is the title, another place of it, or names the conference.

use super::super::{Version, heads, page_lines, paragraphs};
use super::again::{
    is_bare, is_begun_by, is_cut_off, is_in_other_letters, is_part_again, is_same_with_year,
    is_without_count, is_without_site, is_year,
};
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
        let span = without_bullet(source, without_hashes(source, span));
        let span = self.without_noise(source, span);
        let span = self.without_label(source, span);
        let span = without_brackets(source, self.out_of_headline(source, span));
        if let Some(kind) = self.no_title(source, span) {
            return self.aside.push((span, kind));
        }
        let title = self.bare_title(source, span);
        let folded = Folded::new(source, title);
        let words = folded.text();
        if words.is_empty() {
            return;
        }
        let Some(&above) = self.titles.first() else {
            return self.titles.push(title);
        };
        let first = Folded::new(source, above);
        let shorter =
            is_without_count(first.text(), words) || is_without_site(source.text(above), words);
        if shorter && self.language.kind(words).is_some() {
            return self.take_place(title);
        }
        if is_part_again(first.text(), words) {
            return self.aside.push((title, RemainderKind::Heading));
        }
        if self.title_goes_on(source, title, words) {
            return;
        }
        let (first, language) = (first.text(), self.language);
        if first == words {
            return self.titles.push(title);
        }
        if is_in_other_letters(first, words) {
            return self.aside.push((title, RemainderKind::Heading));
        }
        let names_instrument = language.kind(words).is_some();
        // The title may follow a line that names no instrument.
        let follows = || {
            language.kind(first).is_none()
                || language.gives_way(first)
                || running.is_head_of(first, words)
        };
        let begun = || is_begun_by(first, words) || is_cut_off(first, words);
        let fuller = || names_instrument && begun();
        if is_same_with_year(first, words) || fuller() {
            self.take_place(title);
        } else if names_instrument && follows() {
            self.set_titles_aside(source, words);
            self.titles.push(title);
        } else if names_instrument
            && language.kind(words) == language.kind(first)
            && is_bare(first, words)
        {
            // "Statement", and below it what it is called.
            self.take_place(title);
        } else if !names_instrument && names_conference(language, &folded) {
            // "Lake Forum", "(organised by the Lake Office)".
            self.letterhead.push(title);
            self.aside.push((title, RemainderKind::Heading));
        } else if !names_instrument && self.head_goes_on(source, title) {
            self.aside.push((title, RemainderKind::Heading));
        } else {
            self.aside.push((title, below(source, title)));
        }
    }

    /// A better line for the title: what was taken for it only heads the text.
    fn take_place(&mut self, title: Span) {
        let above = self.titles.drain(..);
        let above = above.map(|line| (line, RemainderKind::Heading));
        self.aside.extend(above);
        self.titles.push(title);
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
        } else if self.is_town_of_day(source, span)
            || self.goes_on_with_day(source, span)
            || self.is_foreign_day(text)
        {
            Some(RemainderKind::Dateline)
        } else if self.language.is_notice(text) || page_lines::is_of_page(text) {
            Some(RemainderKind::Notice)
        } else {
            let preamble = matches!(self.language.section(text), Some(Section::Preamble));
            (preamble && text.len() < 60).then_some(RemainderKind::Heading)
        }
    }

    /// A title without what is printed behind it: its status, its date, "(Excerpt)".
    fn bare_title(&mut self, source: &Source, span: Span) -> Span {
        let (title, status) = without_status(source, span);
        let title = without_bar(source, self.without_noise(source, title));
        let title = without_stop(source, title);
        let dated = heads::dated_title(self.language, source.text(title)).map(str::len);
        let title = title.part(&(0..dated.unwrap_or(title.end - title.start)));
        let title = self.without_dateline(source, title);
        self.status = self.status.or(status);
        let (title, excerpt) = self.without_excerpt(source, title);
        self.excerpt = self.excerpt.or(excerpt);
        title
    }

    /// 论坛发布《湖畔共识》: the title that a headline ends with, in its brackets.
    fn out_of_headline(&mut self, source: &Source, line: Span) -> Span {
        let text = source.text(line);
        let quoted = text.ends_with('》').then(|| text.rfind('《')).flatten();
        let Some(at) = quoted.filter(|at| *at > 0 && self.language.gives_way(text)) else {
            return line;
        };
        let (told, title) = (line.part(&(0..at)), line.part(&(at..text.len())));
        if self.language.kind(source.text(title)).is_none() {
            return line;
        }
        if names_conference(self.language, &Folded::new(source, told)) {
            self.letterhead.push(told);
        }
        self.aside.push((told, RemainderKind::Heading));
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

    /// "MEETING OF LAKE", and right below it "LAW MINISTERS": adds a line in capitals to the
    /// name of the conference above it.
    fn head_goes_on(&mut self, source: &Source, line: Span) -> bool {
        let language = self.language;
        let goes_on = |last: Span| {
            let capitals = |span: Span| !source.text(span).contains(char::is_lowercase);
            // "Conference on Peace, Safety and", "Growth in the Lake Region".
            let open = || {
                let above = source.text(last);
                let word = above.rsplit(' ').next().unwrap_or_default();
                language.joints().contains(&word)
            };
            is_below(source, last, line)
                && (capitals(last) && capitals(line) || open())
                && language.kind(source.text(last)).is_none()
        };
        let name = self.letterhead.last_mut().or(self.titles.last_mut());
        let last = name.filter(|last| goes_on(**last));
        last.map(|last| *last = last.to(&line)).is_some()
    }

    /// A line of a page that gives the text; "The Lake Declaration reads:" holds its title.
    pub(super) fn set_frame_aside(&mut self, source: &Source, line: Span) {
        let text = source.text(line);
        let Some(name) = self.language.read_out(text) else {
            return self.aside.push((line, RemainderKind::Notice));
        };
        self.titles.push(line.part(&name));
        for around in [0..name.start, name.end..text.len()] {
            self.aside.push((line.part(&around), RemainderKind::Notice));
        }
    }

    /// Sets aside the lines above the title.
    fn set_titles_aside(&mut self, source: &Source, title: &str) {
        for line in self.titles.drain(..) {
            let folded = Folded::new(source, line);
            let named = names_conference(self.language, &folded);
            self.letterhead.extend(named.then_some(line));
            let headline = || self.language.gives_way(source.text(line));
            // "On Wells", above "Resolution 7: On Wells".
            let again = || is_part_again(title, folded.text()) || is_of_year(folded.text());
            let kind = match named || headline() || again() {
                true => RemainderKind::Heading,
                false => RemainderKind::Unread,
            };
            self.aside.push((line, kind));
        }
    }
}

/// "• Lake Declaration": a title without the bullet of a page.
fn without_bullet(source: &Source, line: Span) -> Span {
    let text = source.text(line);
    let bullet = match text.starts_with(['•', '·', '●', '■', '◆', '▪']) {
        true => paragraphs::bullet(text),
        false => 0,
    };
    line.part(&(bullet..text.len()))
}

/// "Lake Declaration |": a title without the stroke between it and what a copy lacks.
fn without_bar(source: &Source, title: Span) -> Span {
    let text = source.text(title);
    let words = text.trim_end_matches(['|', '｜', ' ']);
    match words.is_empty() {
        true => title,
        false => title.part(&(0..words.len())),
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

/// "G7 Lusia 2023": a few names and the year of a presidency.
fn is_of_year(line: &str) -> bool {
    const WORDS: usize = 3;
    let (names, year) = line.rsplit_once(' ').unwrap_or_default();
    is_year(year)
        && year.starts_with(['1', '2'])
        && names.split(' ').nth(WORDS).is_none()
        && names
            .split(' ')
            .all(|word| word.starts_with(char::is_uppercase))
}

/// What a line below the title is: one with a figure may say something that is missed.
fn below(source: &Source, line: Span) -> RemainderKind {
    let text = source.text(line);
    let heading = paragraphs::is_heading(text) && !text.contains(char::is_numeric);
    match heading || text.starts_with("——") {
        true => RemainderKind::Heading,
        false => RemainderKind::Unread,
    }
}

#[cfg(test)]
mod tests {
    use super::LONGEST;
    use crate::model::testing::declaration;
    use crate::model::types::{Diagnostic, DiagnosticCode, RemainderKind};

    #[test]
    fn the_title_with_its_year_below_the_title() {
        let text = "湖城共识\n\n2015湖城共识\n（湖泊论坛2015年6月28日通过）\n一、各方同意合作。";
        let title = declaration(text)
            .versions
            .into_iter()
            .next()
            .and_then(|v| v.title);
        let title = title.expect("its first lines are titles");
        assert_eq!(title.text, "2015湖城共识");
    }

    #[test]
    fn the_title_again_without_the_number_of_the_page() {
        for above in [
            "湖畔联合声明（1）",
            "湖畔联合声明(2007年27号)",
            "湖畔联合声明 湖泊文库",
        ] {
            let text =
                format!("{above}\n\n湖畔联合声明\n\n一、各方同意合作。\n\n二、各方应当挖井。\n");
            let first = declaration(&text).versions.into_iter().next();
            let title = first.and_then(|version| version.title);
            assert_eq!(
                title.map(|title| title.text).as_deref(),
                Some("湖畔联合声明")
            );
        }
    }

    #[test]
    fn the_title_again_with_what_it_is_about() {
        let text = "Lake Resolution 2015\n\nAda Pond\n\nLake Resolution 2015 on Open Wells\n\n\
            1. We will count fish.\n\n2. We will count boats.\n";
        let title = declaration(text).versions.into_iter().next();
        let title = title.and_then(|version| version.title);
        let title = title.map(|title| title.text.to_string());
        assert_eq!(title.as_deref(), Some("Lake Resolution 2015 on Open Wells"));
    }

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

    #[test]
    fn the_title_again_in_capitals_is_no_other() {
        let text = "Déclaration d’Évian\n\nDECLARATION D’EVIAN\n\nNous agissons.\n";
        let found = declaration(text);
        let title = found.versions.first().and_then(|v| v.title.as_ref());
        assert_eq!(
            title.map(|title| title.text.as_ref()),
            Some("Déclaration d’Évian")
        );
        let unread = |code| code == crate::model::DiagnosticCode::UnreadText;
        assert!(!found.diagnostics.iter().any(|it| unread(it.code)));
    }

    #[test]
    fn the_name_of_a_conference_in_two_lines_of_capitals() {
        for above in ["Lake Law Ministers Communiqué 2008\n\n", ""] {
            let text = format!(
                "{above}MEETING OF LAKE\nLAW MINISTERS\n\nEDINBURGH, 7 – 10 JULY 2008\n\n\
                 COMMUNIQUÉ\n\n1. We will count boats.\n\n2. Ports should rest.\n"
            );
            let conference = declaration(&text).conference;
            let names = conference.map(|it| it.name).unwrap_or_default();
            let names: Vec<&str> = names.iter().map(|name| &*name.text).collect();
            assert_eq!(names, ["MEETING OF LAKE LAW MINISTERS"], "{text}");
        }
    }

    #[test]
    fn the_year_of_a_presidency_above_the_title() {
        let text = "L7 Lusia 2023\n\nL7 Fisheries Ministers' Communiqué\n\n\
            1. We will count fish.\n\n2. We will count boats.\n";
        let unread = |it: &Diagnostic| it.code == DiagnosticCode::UnreadText;
        assert!(!declaration(text).diagnostics.iter().any(unread));
    }

    #[test]
    fn a_line_of_the_title_again_is_no_more_of_it() {
        let text = "Resolution of River Judges\nat Wells, Arvonia, 2006\n\n\
            Resolution of River Judges\n\nAt Wells, Arvonia, 2006\n\n\
            1. Judges should rest.\n\n2. We will count boats.\n";
        let found = declaration(text);
        let title = found.versions.first().and_then(|it| it.title.as_ref());
        let expected = "Resolution of River Judges at Wells, Arvonia, 2006";
        assert_eq!(title.map(|it| &*it.text), Some(expected));
        let heading = |kind: RemainderKind| kind == RemainderKind::Heading;
        assert_eq!(
            found.remainder.iter().filter(|it| heading(it.kind)).count(),
            2
        );
    }

    #[test]
    fn a_body_in_capitals_above_the_title_is_read() {
        let text = "INTERNATIONAL ASSOCIATION OF\nLIGHTHOUSE CLERKS\n\nSTATEMENT ON LAMP OIL\n\n\
            1. Clerks should record the oil used.\n\n2. We urge boards to pay for it.\n";
        let found = declaration(text);
        let title = found.versions.first().and_then(|it| it.title.as_ref());
        assert_eq!(title.map(|it| &*it.text), Some("STATEMENT ON LAMP OIL"));
        let unread = |kind: RemainderKind| kind == RemainderKind::Unread;
        assert!(!found.remainder.iter().any(|it| unread(it.kind)));
    }
}
