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
        let closed = text.ends_with([')', '）']);
        let open = closed.then(|| text.rfind(['(', '（'])).flatten();
        let bracket = open.filter(|open| *open > 0);
        let Some(open) = bracket.or_else(|| bare_day(text)) else {
            return span;
        };
        let end = text.trim_end_matches([' ', '|', '｜']).len();
        let dated = trimmed(source, span.part(&(open..end.max(open))));
        let dateline = dateline(self.language, source, dated);
        if dateline.is_none_or(|found| found.period.is_none()) {
            return span;
        }
        self.datelines.push(dated);
        self.aside.push((dated, RemainderKind::Dateline));
        trimmed(source, span.part(&(0..open)))
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

/// 河流宣言 [2024年8月16日于湖城]: where the day begins that stands behind a blank.
fn bare_day(text: &str) -> Option<usize> {
    let year = text.rfind('年')?;
    let blank = text.get(..year)?.rfind([' ', '\u{3000}'])?;
    let day = text.get(blank..)?.trim_start();
    let figure = |c: char| c.is_ascii_digit() || "〇○零一二三四五六七八九".contains(c);
    let written = day.split('年').next()?.chars().all(figure);
    let whole = day.contains('月') && day.contains('日');
    (written && whole && blank > 0).then_some(blank)
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

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;

    #[test]
    fn the_day_behind_a_title() {
        let text = "湖泊会晤公报\n湖泊会晤公报 2024年8月16日於湖城 |\n一、各方同意共享水位数据。\n二、各方同意明年会晤。";
        let found = declaration(text);
        let title = found.versions.first().and_then(|v| v.title.as_ref());
        assert_eq!(title.map(|title| title.text.as_str()), Some("湖泊会晤公报"));
        let account = found.conference.and_then(|c| c.accounts.into_iter().next());
        let account = account.expect("the day and the town are told");
        let day = account.period.map(|period| period.start.to_string());
        assert_eq!(day.as_deref(), Some("2024-08-16"));
        let city = account.place.and_then(|place| place.city);
        assert_eq!(city.map(|city| city.text).as_deref(), Some("湖城"));
    }
}
