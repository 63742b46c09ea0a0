//! A place that several lines tell: its city in one, its country in another.

use super::super::types::{Place, Quote};
use crate::language::Language;

/// The place that the body names, or else the first dateline. Where the body names the
/// city alone or the country alone, and a dateline the same with the other, that is from
/// there; so is the city of a visited country in which it was signed `then`.
pub(super) fn completed(
    language: &dyn Language,
    place: Option<Place>,
    signed: Vec<(Place, bool)>,
) -> Option<Place> {
    let Some(mut place) = place else {
        return signed.into_iter().next().map(|(place, _)| place);
    };
    let same = |one: &Option<Quote>, other: &Option<Quote>| match (one, other) {
        (Some(one), Some(other)) => language.same_town(&one.text, &other.text),
        _ => false,
    };
    for (other, then) in signed {
        let apart = then && other.country.is_none() && other.city.is_some();
        if place.country.is_none() && same(&place.city, &other.city) {
            place.country = other.country;
        } else if place.city.is_none() && (apart || same(&place.country, &other.country)) {
            place.city = other.city;
        }
    }
    Some(place)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_title_names_the_country() {
        let text = "Communiqué of the Lake Forum held in Porto, Republic of Lusia, \
            on 3 May 2021\n\nThe Lake Forum was held in Porto on 3 May 2021 and declares:\n\n\
            1. Courts should act.\n\n2. States must pay.\n";
        let declaration = crate::model::testing::declaration(text);
        let accounts = declaration
            .conference
            .expect("the text says that a forum was held")
            .accounts;
        let place = accounts
            .into_iter()
            .next()
            .and_then(|account| account.place);
        let country = place
            .and_then(|place| place.country)
            .expect("the title names the country");
        assert_eq!(&*country.text, "Republic of Lusia");
    }

    #[test]
    fn a_dateline_in_capitals_names_the_country() {
        let text = "Lake Communiqué\n\nÉVORA, LUSIA, 3 MAY 2021\n\nThe Lake Forum was held in \
            Évora on 3 May 2021 and declares:\n\n1. Courts should act.\n\n2. States must pay.\n";
        let conference = crate::model::testing::declaration(text).conference;
        let accounts = conference.map(|conference| conference.accounts);
        let mut places = accounts.into_iter().flatten().filter_map(|told| told.place);
        let country = places.find_map(|place| place.country);
        let country = country.map(|country| country.text.to_string());
        assert_eq!(country.as_deref(), Some("LUSIA"));
    }
}
