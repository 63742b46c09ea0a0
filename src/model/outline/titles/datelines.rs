//! Datelines above the text: of two lines, or in the bracket at the end of a title.

use super::super::Version;
use super::{is_below, trimmed};
use crate::language::{Dateline, Language};
use crate::model::folded::Folded;
use crate::model::types::RemainderKind;
use crate::source::{Source, Span};

impl Version {
    /// A title without the bracket at its end that says when it was adopted.
    pub(super) fn without_dateline(&mut self, source: &Source, span: Span) -> Span {
        let text = source.text(span);
        if let Some(comma) = self.before_dateline(source, span) {
            let dated = trimmed(source, span.part(&(comma + 1..text.len())));
            self.datelines.push(dated);
            self.aside.push((dated, RemainderKind::Dateline));
            return trimmed(source, span.part(&(0..comma)));
        }
        let closed = text.ends_with([')', '）']);
        let open = closed.then(|| text.rfind(['(', '（'])).flatten();
        let bracket = open.filter(|open| *open > 0);
        let Some(open) = bracket else {
            return span;
        };
        let dated = span.part(&(open..text.len()));
        let dateline = dateline(self.language, source, dated);
        if dateline.is_none_or(|found| found.period.is_none()) {
            return span;
        }
        self.datelines.push(dated);
        self.aside.push((dated, RemainderKind::Dateline));
        trimmed(source, span.part(&(0..open)))
    }

    /// "Joint Statement of the Mayors, Porto, Portugal, 3 May 2016": the comma after which a
    /// title is a place and a day.
    fn before_dateline(&self, source: &Source, span: Span) -> Option<usize> {
        // So many parts may a dateline have.
        const PARTS: usize = 4;
        let text = source.text(span);
        text.ends_with(|c: char| c.is_ascii_digit()).then_some(())?;
        let commas = text.rmatch_indices(", ").map(|(at, _)| at).take(PARTS);
        let dated = |at: &usize| {
            let tail = span.part(&(at + 2..text.len()));
            let found = dateline(self.language, source, tail);
            found.is_some_and(|found| found.period.is_some() && found.place.is_some())
        };
        let comma = commas.filter(dated).last()?;
        let rest = text.get(..comma)?;
        // "… of the Forum held in Porto, Portugal, 3 May 2016" tells it itself.
        let told = self.language.period(Folded::new(source, span).words());
        (told.is_none() && self.language.kind(rest).is_some()).then_some(comma)
    }

    /// A day below a line of a town and its country, with that line.
    pub(super) fn below_town(&mut self, source: &Source, day: Span) -> Option<Span> {
        let (above, kind) = self.aside.last_mut()?;
        let town = is_town(source.text(*above)) && is_below(source, *above, day);
        let whole = town.then(|| above.to(&day))?;
        dateline(self.language, source, whole)?.place?;
        *kind = RemainderKind::Dateline;
        Some(whole)
    }

    /// Whether a line is the town, with its country, of the day in the line above it.
    pub(super) fn is_town_of_day(&mut self, source: &Source, town: Span) -> bool {
        let language = self.language;
        let Some(day) = self.datelines.last_mut() else {
            return false;
        };
        if !is_town(source.text(town)) || !is_below(source, *day, town) {
            return false;
        }
        let placed = |span: Span| Some(dateline(language, source, span)?.place.is_some());
        let whole = day.to(&town);
        let both = placed(*day) == Some(false) && placed(whole) == Some(true);
        if both {
            *day = whole;
        }
        both
    }
}

fn dateline(language: &dyn Language, source: &Source, line: Span) -> Option<Dateline> {
    language.dateline(Folded::new(source, line).text())
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
