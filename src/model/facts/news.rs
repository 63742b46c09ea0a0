//! When the conference was held, where only the news above the text says so.

use super::Teller;
use crate::language::PeriodMention;
use crate::model::folded::Folded;

impl<'s> Teller<'s> {
    /// The days that the news above the text tells; their year may stand in another line of
    /// the page: "2024-06-06 08:20", above 6月3日至5日，论坛在某市举行.
    pub(super) fn reported(&self) -> Option<(&Folded<'s>, PeriodMention)> {
        let language = self.version.language;
        let find = |rule: &dyn Fn(&Folded) -> Option<PeriodMention>| {
            let mut above = self.above.iter();
            above.find_map(|sentence| Some((sentence, rule(sentence)?)))
        };
        find(&|sentence| language.period(sentence.words())).or_else(|| {
            let year = self.year_above()?;
            find(&|sentence| language.period_of(sentence.words(), year))
        })
    }

    /// Whether a sentence is one of the news above the text.
    pub(super) fn is_reported(&self, sentence: &Folded) -> bool {
        self.above.iter().any(|above| std::ptr::eq(above, sentence))
    }

    /// The year of the day that the page bears, where all its days are of one.
    fn year_above(&self) -> Option<i16> {
        let mut years = self.above.iter().flat_map(|line| years(line.text()));
        let first = years.next()?;
        years.all(|year| year == first).then_some(first)
    }
}

/// The years that begin a day in figures: [2024]-06-06, [2024]年6月6日, [2024]/6/6.
fn years(line: &str) -> impl Iterator<Item = i16> {
    let parts = line.split(|c: char| !c.is_ascii_digit() && !"-/.年".contains(c));
    parts.filter_map(|part| {
        let (year, rest) = part.split_once(['-', '/', '.', '年'])?;
        let month: u8 = rest.split(['-', '/', '.', '年']).next()?.parse().ok()?;
        let year = year.parse().ok().filter(|_| year.len() == 4)?;
        ((1900..2100).contains(&year) && (1..=12).contains(&month)).then_some(year)
    })
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;

    fn told(day: &str, held: &str) -> (Option<String>, Option<String>) {
        let text = format!(
            "首届湖泊论坛落幕 《湖畔倡议》发布\n\n{day}\n\n{held}，首届湖泊论坛在里斯本举行。\n\n\
             湖畔倡议\n\n我们倡议：\n\n一、各国应当保护水井。\n\n二、各国应当减少用水。\n"
        );
        let conference = declaration(&text).conference;
        let accounts = conference.map(|conference| conference.accounts);
        let account = accounts.into_iter().flatten().next();
        account.map_or((None, None), |account| {
            let days = account
                .period
                .map(|days| format!("{}/{}", days.start, days.end));
            let city = account.place.and_then(|place| place.city);
            (days, city.map(|city| city.text.to_string()))
        })
    }

    #[test]
    fn days_that_the_news_tells() {
        let days = Some("2024-06-03/2024-06-05".to_owned());
        let place = Some("里斯本".to_owned());
        let whole = (days, place);
        assert_eq!(told("2024-06-06 08:20", "6月3日至5日"), whole);
        assert_eq!(told("2024年6月6日　湖泊日报", "6月3日至5日"), whole);
        assert_eq!(told("湖泊日报", "2024年6月3日至5日"), whole);
        assert_eq!(told("湖泊日报", "6月3日至5日"), (None, None));
        assert_eq!(told("2023-06-06、2024-06-06", "6月3日至5日").0, None);
    }
}
