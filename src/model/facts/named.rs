//! What the conference is called, as one version tells it.

use super::Teller;
use crate::model::types::Quote;

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
            let named = self.quote(title, &range);
            match &mut found {
                Some(quote) if quote.text == named.text => quote.passages.extend(named.passages),
                Some(_) => {}
                None => found = Some(named),
            }
        }
        found.or_else(|| self.name_in_dateline())
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
