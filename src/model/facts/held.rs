//! When and where the conference was held, as one version tells it.

use super::Teller;
use super::completed::completed;
use crate::language::{Dateline, PeriodMention, PlaceMention, Words};
use crate::model::folded::Folded;
use crate::model::types::{Account, Host, Place};

impl<'s> Teller<'s> {
    pub(super) fn account(&self, hosts: &[Host]) -> Account {
        let dated = self.dated();
        let period = self.period_held(&dated);
        let place = self.place_held(period.as_ref(), hosts);
        let days = period.as_ref().map(|(_, days)| days);
        let told = self.told_elsewhere(&dated, days, place.as_ref());
        Account {
            language: self.version.code,
            place: completed(self.version.language, place, told),
            period: period.map(|(sentence, found)| self.period(sentence, &found)),
            counts: self.counts(),
        }
    }

    /// The lines that give a place or a day, and what they give.
    fn dated(&self) -> Vec<(&Folded<'s>, Dateline)> {
        let language = self.version.language;
        let dateline = |line: &Folded| {
            let signed = || language.signed(line.words());
            language.dateline(line.text()).or_else(signed)
        };
        let lines = self.datelines.iter().chain(&self.signed);
        lines
            .filter_map(|line| Some((line, dateline(line)?)))
            .collect()
    }

    /// When a sentence says that it was held; where none does, a dateline or a title.
    fn period_held<'t>(
        &'t self,
        dated: &[(&'t Folded<'s>, Dateline)],
    ) -> Option<(&'t Folded<'s>, PeriodMention)> {
        let language = self.version.language;
        let told = self.find(|text| language.period(text));
        // "was opened on 9 July", below "Suva, 9-12 July 2018": the days are told there.
        let whole = told.as_ref().filter(|(_, day)| day.start == day.end);
        let whole = whole.and_then(|(_, day)| {
            dated.iter().find_map(|(line, dateline)| {
                let days = dateline
                    .period
                    .as_ref()
                    .filter(|days| days.start < days.end)?;
                let within = days.start <= day.start && day.end <= days.end;
                within.then(|| (*line, days.clone()))
            })
        });
        let told = whole.or(told);
        let told = told.or_else(|| self.days_of_year(dated.first().map(|(_, first)| first)));
        let told = told.or_else(|| {
            let mut dated = dated.iter();
            dated.find_map(|(line, dateline)| Some((*line, dateline.period.clone()?)))
        });
        // "Principles adopted at the Symposium held in Cork on …": a title may say it too.
        let told = told.or_else(|| {
            let mut titles = self.titles.iter();
            titles.find_map(|title| Some((title, language.period(title.words())?)))
        });
        told.or_else(|| self.reported())
    }

    /// The places that datelines and the title name, and whether it was signed there on one
    /// of the `days` of the conference.
    fn told_elsewhere(
        &self,
        dated: &[(&Folded, Dateline)],
        days: Option<&PeriodMention>,
        place: Option<&Place>,
    ) -> Vec<(Place, bool)> {
        let then = |own: &PeriodMention| {
            days.is_some_and(|days| days.start <= own.start && own.end <= days.end)
        };
        // The title may name the country of the city: "… held in Porto, Portugal".
        let alone = place.is_some_and(|place| place.country.is_none());
        let title = self.titles.first().filter(|_| alone);
        let titled = title.and_then(|title| {
            let found = self.version.language.place(title.words())?;
            Some((self.place(title, &found), false))
        });
        let signed = dated.iter().filter_map(|(line, dateline)| {
            let place = self.place(line, dateline.place.as_ref()?);
            Some((place, dateline.period.as_ref().is_some_and(then)))
        });
        signed.chain(titled).collect()
    }

    /// Where a sentence or a title says that it was `held`.
    fn place_held(
        &self,
        held: Option<&(&Folded<'s>, PeriodMention)>,
        hosts: &[Host],
    ) -> Option<Place> {
        let language = self.version.language;
        // "thanked them for the Summit held in Cork in May": another day is another meeting's.
        let ours = |text: &Words| match held {
            Some((told, period)) if !std::ptr::eq(told.words(), text) => {
                let own = language.period(text);
                // A day of a visit is one of its days.
                own.is_none_or(|own| period.start <= own.start && own.end <= period.end)
            }
            _ => true,
        };
        let place = self.find(|text| language.place(text).filter(|_| ours(text)));
        let place = place.or_else(|| {
            let mut titles = self.titles.iter();
            titles.find_map(|title| Some((title, language.place(title.words())?)))
        });
        let reported = || {
            let (sentence, _) = held.filter(|(sentence, _)| self.is_reported(sentence))?;
            Some((*sentence, language.place(sentence.words())?))
        };
        let place = place.or_else(reported);
        // "paid a visit to Arvonia", and "held talks in Lisbon": the city of the country.
        let city = || {
            let city = |text: &Words| {
                let found = language.place(text).filter(|_| ours(text))?;
                (found.city.is_some() && found.country.is_none()).then_some(found)
            };
            self.find(city)
        };
        place.map(|(sentence, found)| {
            let mut place = self.place(sentence, &self.with_state(sentence, found, hosts));
            if place.city.is_none()
                && let Some((sentence, found)) = city()
            {
                place.city = self.place(sentence, &found).city;
            }
            place
        })
    }

    /// "from 21 to 22 September", of the year that the title, the name of the conference or
    /// the `dateline` has.
    fn days_of_year(&self, dateline: Option<&Dateline>) -> Option<(&Folded<'s>, PeriodMention)> {
        let language = self.version.language;
        let titled = self
            .titles
            .iter()
            .find_map(|title| language.year(title.text()));
        let named = || language.year(&self.name()?.text);
        let year = titled.or_else(named);
        let year = year.or_else(|| Some(dateline?.period.as_ref()?.end.year))?;
        self.find(|text| language.period_of(text, year))
    }

    /// How many bytes of a long name are a state of which an item names an organ:
    /// [科瓦尼亚]阿马拉港, 感谢科瓦尼亚政府.
    fn state_thanked(&self, place: &str) -> Option<usize> {
        /// In characters: a state and a town.
        const SHORTEST: usize = 4;
        /// In bytes: a state and its organ.
        const ORGAN: usize = 45;
        let (second, _) = place.char_indices().nth(2)?;
        let first = place.get(..second)?;
        place.char_indices().nth(SHORTEST)?;
        if place.is_ascii() {
            return None;
        }
        let sentences = self.version.items.iter().flat_map(|item| &item.sentences);
        sentences
            .filter_map(|span| {
                let text = self.source.text(*span);
                let mut found = text.match_indices(first);
                found.find_map(|(at, _)| {
                    let end = text.floor_char_boundary(at + ORGAN);
                    self.version.language.state_of(text.get(at..end)?, place)
                })
            })
            .next()
    }

    /// A place of which the name of a host tells where the country ends.
    fn with_state(
        &self,
        sentence: &Folded,
        mut found: PlaceMention,
        hosts: &[Host],
    ) -> PlaceMention {
        let Some(city) = found.city.clone().filter(|_| found.country.is_none()) else {
            return found;
        };
        let words = sentence.text().get(city.clone()).unwrap_or_default();
        let names = hosts.iter().flat_map(|host| &host.name);
        let names = names.filter(|name| name.language == self.version.code);
        let mut states = names.filter_map(|name| self.version.language.state_of(&name.text, words));
        if let Some(state) = states.next().or_else(|| self.state_thanked(words)) {
            found.country = Some(city.start..city.start + state);
            found.city = Some(city.start + state..city.end);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;

    #[test]
    fn a_meeting_in_no_place() {
        let text = "湖泊部长会议公报\n\n（2021年9月8日，视频会议）\n\n部长们商定如下：\n\n\
            一、各国应当挖井。\n\n二、各国应当护井。\n";
        let accounts = declaration(text)
            .conference
            .map(|conference| conference.accounts);
        let mut accounts = accounts.into_iter().flatten();
        let first = accounts.next().expect("the dateline tells a day");
        assert!(first.period.is_some() && first.place.is_none());
    }
}
