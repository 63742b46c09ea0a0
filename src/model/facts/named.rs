//! What the conference is called, as one version tells it.

use super::Teller;
use crate::model::folded::Folded;
use crate::model::types::Quote;
use std::ops::Range;

impl Teller<'_> {
    /// The name that the body gives the conference, or else the title; with every title
    /// in which the same name stands. Where neither does, the line of a place and a day
    /// may say who adopted the text.
    pub(super) fn name(&self) -> Option<Quote> {
        let language = self.version.language;
        let mut found = self.first(|text| language.conference(text));
        for title in self.titles.iter().chain(&self.letterhead) {
            let Some(range) = language.conference_in_title(title.text()) else {
                continue;
            };
            let named = self.quote(title, &self.without_place(title, range));
            match &mut found {
                Some(quote) if quote.text == named.text => quote.passages.extend(named.passages),
                Some(_) => {}
                None => found = Some(named),
            }
        }
        found.or_else(|| self.name_in_dateline())
    }

    /// "Meeting of Lake Ministers[ Porto, Lusia]": a name without the place, which the body
    /// tells too.
    fn without_place(&self, title: &Folded, name: Range<usize>) -> Range<usize> {
        let words = title.text().get(name.clone()).unwrap_or_default();
        let told = words.contains(", ").then(|| {
            let (sentence, place) = self.find(|text| self.version.language.place(text))?;
            let part = |range: Option<Range<usize>>| sentence.text().get(range?);
            Some((part(place.city)?, part(place.country)?))
        });
        let own = told.flatten().and_then(|(city, country)| {
            let rest = words.strip_suffix(country)?.strip_suffix(", ")?;
            rest.strip_suffix(city)?.strip_suffix(' ')
        });
        let own = own.map(|own| own.trim_end_matches([',', ' ']));
        name.start..own.map_or(name.end, |own| name.start + own.len())
    }

    fn name_in_dateline(&self) -> Option<Quote> {
        let language = self.version.language;
        self.datelines.iter().find_map(|line| {
            let dateline = language.dateline(line.text())?;
            let range = language.conference_in_dateline(line.text(), &dateline)?;
            Some(self.quote(line, &range))
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;

    #[test]
    fn a_place_behind_the_name_is_no_part_of_it() {
        let text = "Meeting of Lake Ministers and Mayors Porto, Lusia\n\nFinal Communiqué\n\n\
            1. Lake Ministers met in Porto, Lusia, on 3 May 2016.\n\n2. They will count fish.\n";
        let names = declaration(text).conference.map(|it| it.name);
        let mut names = names.into_iter().flatten();
        let name = names.next().map(|name| name.text.to_string());
        assert_eq!(
            name.as_deref(),
            Some("Meeting of Lake Ministers and Mayors")
        );
    }
}
