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
            // "… of the Forum held at the Grand Hotel, Porto, 3 May 2016" is one title.
            if text.get(..comma).is_some_and(Self::leads_to_place) {
                return span;
            }
            self.aside.push((dated, RemainderKind::Dateline));
            return trimmed(source, span.part(&(0..comma)));
        }
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

    /// Whether words lead to a place that a comma comes after: "HELD IN PORTO", "held Hotel
    /// Lisbon".
    fn leads_to_place(words: &str) -> bool {
        const LEADS: [&str; 7] = ["in", "at", "held", "à", "au", "tenu", "tenue"];
        const NAME: usize = 4;
        let mut last = words.rsplit(' ').take(NAME).map(str::to_lowercase);
        last.any(|word| LEADS.contains(&word.as_str()))
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

    /// "Adopted by the Assembly, Porto, May 2016", "and amended by the Assembly, May 2018":
    /// whether a line goes on with the dateline above it.
    pub(in super::super) fn goes_on_with_day(&self, source: &Source, line: Span) -> bool {
        let small = source.text(line).starts_with("and ");
        let day = self.datelines.last().filter(|_| small);
        day.is_some_and(|day| is_below(source, *day, line))
    }

    /// "Quinta-feira, 3 de maio de 2016": a line of a day, a month and a year in a language
    /// of which no more is known.
    pub(super) fn is_foreign_day(&self, line: &str) -> bool {
        const WORDS: usize = 9;
        const LETTERS: usize = 16;
        let known = || crate::language::of_code(self.code).is_some();
        let figures = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
        let words = || {
            let words = line.split([' ', ',', '.', '(', ')']);
            words.filter(|word| !word.is_empty())
        };
        let day = |word: &str| word.len() <= 2 && figures(word);
        let last = line.rsplit(' ').next().unwrap_or_default();
        let last = last.trim_end_matches([')', '.', ',']);
        last.len() == 4
            && figures(last)
            && last.starts_with(['1', '2'])
            && words().any(day)
            && words().nth(WORDS).is_none()
            && words().all(|word| word.chars().nth(LETTERS).is_none())
            && !known()
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

    /// The title, and the city where it met.
    fn read(text: &str) -> (Option<String>, Option<String>) {
        let found = declaration(text);
        let title = found.versions.into_iter().find_map(|version| version.title);
        let accounts = found.conference.map(|conference| conference.accounts);
        let mut places = accounts.into_iter().flatten().filter_map(|told| told.place);
        let city = places.find_map(|place| place.city);
        let text = |quote: crate::model::types::Quote| quote.text.to_string();
        (title.map(text), city.map(text))
    }

    #[test]
    fn a_dateline_at_the_end_of_a_title() {
        let views = "1. We will count fish.\n\n2. We will count boats.\n";
        let titled = |title: &str| read(&format!("{title}\n\n{views}"));
        let some = |text: &str| Some(text.to_owned());
        let found = titled("Joint Statement of the Mayors, Porto, Portugal, 3 May 2016");
        assert_eq!(
            found,
            (some("Joint Statement of the Mayors"), some("Porto"))
        );
        let whole = "Declaration of the Forum held in Porto, Portugal, 3 May 2016";
        assert_eq!(titled(whole), (some(whole), some("Porto")));
        let capitals = "COMMUNIQUÉ ISSUED AT THE END OF THE FORUM HELD IN PORTO ON 3 MAY 2016";
        let found = titled(&format!("{capitals}."));
        assert_eq!(found, (some(capitals), some("PORTO")));
    }

    #[test]
    fn a_place_that_the_title_leads_to() {
        let title = "COMMUNIQUÉ OF A TRAINING HELD AT HOTEL MAR, PORTO, 3 MAY 2016";
        let found = read(&format!(
            "{title}\n\n1. We will count fish.\n\n2. We act.\n"
        ));
        assert_eq!(found.0.as_deref(), Some(title));
    }

    #[test]
    fn what_became_of_the_text_later() {
        let text = "Adopted by the Third Assembly, Porto, Portugal, May 2016\n\
            and amended by the Fifth Assembly, Cork, Ireland, May 2018\n\n\
            Statement on Wells\n\n1. We will count fish.\n\n2. We will count boats.\n";
        let found = read(text);
        assert_eq!(found.0.as_deref(), Some("Statement on Wells"));
        assert_eq!(found.1.as_deref(), Some("Porto"));
    }

    #[test]
    fn the_day_of_a_page_in_another_language() {
        let text = "segunda-feira, 19 de julho de 2021\n\nDeclaração de Porto\n\n\
            1. Os ministros reuniram-se em Porto e concordaram em agir.\n\n\
            2. Os ministros saudaram os resultados.\n";
        assert_eq!(read(text).0.as_deref(), Some("Declaração de Porto"));
    }

    #[test]
    fn a_dateline_before_the_first_sentence() {
        let text = "Statement of the Mayors\n\nPorto, 3 May 2016 – As towns meet, we act.\n\n\
            We will count fish.\n\nWe will count boats.\n\nWe will count nets.\n";
        assert_eq!(read(text).1.as_deref(), Some("Porto"));
        let stopped = text.replace(" – As", ". As");
        assert_eq!(read(&stopped).1.as_deref(), Some("Porto"));
        let sender = text.replace("Porto, 3 May 2016", "Lake News (3 May 2016)");
        assert_eq!(read(&sender).1, None);
    }

    #[test]
    fn a_motto_above_the_item_that_tells_of_the_meeting() {
        let text = "Lake Declaration\n\nLakes and Ports: Partners for Growth,\n\n\
            1. We, the Mayors, met in Porto, Portugal, on 3 May 2016.\n\n\
            2. We will count fish.\n";
        assert_eq!(read(text).1.as_deref(), Some("Porto"));
    }
}
