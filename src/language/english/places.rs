//! Where an English text says that a conference was held.

mod names;

use super::super::phrases::{Phrases, Sought};
use super::super::scan::find_word;
use super::super::word_set::WordSet;
use super::PlaceMention;
use super::Words;
use super::conference::{held, is_meeting, titled};
use super::countries::is_country;
use super::setting;
use super::signed::{adopted, of_itself, wired};
pub(super) use names::names;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&STOPS];

/// What ends the words that say where, after a space.
static STOPS: Phrases<&str> = Phrases::new(&[
    "attended",
    "brought together",
    "which ",
    "who ",
    "gathering ",
    // "under the theme: Ice in the North": without marks it goes on to the end.
    "theme: ",
]);
/// Buildings, which are in a city.
static VENUES: Phrases<&str> = Phrases::new(words! {
    "Hotel" "Centre" "Center" "Hall" "Palace" "University" "Headquarters" "House" "Building"
    "Court" "Courthouse" "Academy" "Museum" "Campus" "Library" "School" "Institute" "Parliament"
    "Castle" "Club" "Theatre" "Theater" "College" "Ministry" "Pavilion" "Resort" "Chamber" "Office"
});
/// What a city is called before its name.
const CITIES: &[&str] = &[
    "city",
    "town",
    "capital",
    "port",
    "village",
    "municipality",
    "island",
];
/// Words for states, that begin the longer names of countries.
pub(super) const STATES: &[&str] = words! {
    "Republic" "Kingdom" "People's" "People’s" "Federation" "Union" "Commonwealth"
    "Principality" "Emirate" "Sultanate" "Federal" "Federative" "States" "United" "Democratic"
    "PRC" "Grand" "Socialist" "Islamic" "State"
};
/// Words for parts of a state.
pub(super) const REGIONS: &[&str] = words! {
    "Region" "Province" "County" "Canton" "District" "Prefecture" "Territory" "Governorate"
    "Municipality"
};

/// Of these, those that no state calls itself.
const PARTS: &[&str] = &[
    "Province",
    "County",
    "Prefecture",
    "Governorate",
    "District",
];

/// Parts of America and of China, which stand behind a town; neither those that are
/// countries too nor those that are towns.
static STATES_OF: WordSet = WordSet::new(words! {
    "Anhui" "Fujian" "Gansu" "Guangdong" "Guangxi" "Guizhou" "Hainan" "Hebei" "Heilongjiang"
    "Henan" "Hubei" "Hunan" "Inner Mongolia" "Jiangsu" "Jiangxi" "Jilin" "Liaoning" "Ningxia"
    "Qinghai" "Shaanxi" "Shandong" "Shanxi" "Sichuan" "Xinjiang" "Yunnan" "Zhejiang"
    "Alabama" "Alaska" "Arizona" "Arkansas" "California" "Colorado" "Connecticut" "Delaware"
    "Florida" "Hawaii" "Idaho" "Illinois" "Indiana" "Iowa" "Kansas" "Kentucky" "Louisiana"
    "Maine" "Maryland" "Massachusetts" "Michigan" "Minnesota" "Mississippi" "Missouri"
    "Montana" "Nebraska" "Nevada" "New Hampshire" "New Jersey" "New Mexico" "North Carolina"
    "North Dakota" "Ohio" "Oklahoma" "Oregon" "Pennsylvania" "Rhode Island" "South Carolina"
    "South Dakota" "Tennessee" "Texas" "Utah" "Vermont" "Virginia" "West Virginia" "Wisconsin"
    "Wyoming"
});

/// "in Porto, Portugal", "in Kunming, Yunnan of the PRC".
pub(super) fn place(sentence: &Words) -> Option<PlaceMention> {
    let Some(cue) = held(sentence) else {
        let elsewhere = || setting::bracketed(sentence).or_else(|| adopted(sentence));
        let elsewhere = || elsewhere().or_else(|| wired(sentence));
        let elsewhere = || elsewhere().or_else(|| of_itself(sentence));
        return setting::visited(sentence).or_else(|| elsewhere()?.place);
    };
    if sentence.get(cue.clone())?.contains(char::is_lowercase) {
        let told = named(sentence, cue.clone())
            .or_else(|| setting::leading(sentence, &cue))
            .or_else(|| setting::bracketed(sentence)?.place);
        // "Tashkent, 21 May – … met in Uzbekistan's capital".
        return match told {
            Some(told) if told.city.is_some() => Some(told),
            told => setting::dated(sentence)
                .map(|dated| PlaceMention {
                    country: told.clone().and_then(|told| told.country).or(dated.country),
                    ..dated
                })
                .or(told)
                // "paid a visit to Arvonia and held the Tenth Meeting with …".
                .or_else(|| setting::visited(sentence)),
        };
    }
    named(&setting::in_small_letters(sentence), cue)
}

/// The place that is named after a verb.
fn named(sentence: &Words, cue: Range<usize>) -> Option<PlaceMention> {
    static BEFORE: Phrases<&str> = Phrases::new(&["in", "at", "near", "on the island of", "on"]);
    let end = STOPS
        .after_space(sentence, cue.end)
        .map_or(sentence.len(), |(space, _)| space);
    let text = sentence.get(..end)?;
    if let Some(found) = setting::giver(sentence, &cue) {
        return Some(found);
    }
    // "held in" ends with the preposition itself.
    let mut from = text.get(..cue.end)?.rfind(' ')?;
    loop {
        let (at, _) = BEFORE.word_in(text, from)?;
        from = at.end;
        // "in-house" leads nowhere, and a text may be one long word of such.
        if !text.get(from..)?.starts_with(char::is_whitespace) {
            continue;
        }
        let found = setting::capital_of(text, at.end).or_else(|| led_to(text, cue.end, at));
        if found.is_some() {
            return found;
        }
    }
}

/// "held the Conference on Children in Care in Cork": whether the place is still to come.
fn leads_on(text: &str, name: &Range<usize>) -> bool {
    let rest = text.get(name.end..);
    let further = rest.and_then(|rest| rest.strip_prefix(" in "));
    further.is_some_and(|rest| rest.starts_with(char::is_uppercase))
}

/// "in [Cork], [Lusia]", "at the Grand Hotel, [Lisbon]": the place that a preposition leads
/// to, after what was `held`.
fn led_to(text: &str, held: usize, preposition: Range<usize>) -> Option<PlaceMention> {
    let mut parts = names(text, after_city_of(text, preposition.end));
    // "at the Grand Hotel, Lisbon": the city is where the hotel is.
    if let Some(first) = parts.first().filter(|first| is_venue(text, first)) {
        let city = hall_of(text, first);
        drop(parts.splice(..1, city));
    }
    let first = parts.first()?.clone();
    let between = text.get(held..preposition.start);
    // "at the Grand Royal in Amman": whatever stands "at" is in the city.
    let at = text.get(preposition.clone()) == Some("at");
    if is_no_place(text, &first, text.get(preposition) == Some("on"))
        || at && parts.len() == 1 && leads_on(text, &first)
        || between.is_some_and(is_meeting) && leads_on(text, &first)
    {
        return None;
    }
    // "in Cork, the Association of X issues": a body is no country.
    let body = |name: &Range<usize>| {
        let words = text.get(name.clone()).unwrap_or_default();
        words.split(' ').any(|word| NO_COUNTRY.contains(&word))
    };
    parts.truncate(parts.iter().position(body).unwrap_or(parts.len()).max(1));
    let last = parts.last().filter(|last| **last != first).cloned();
    let country = last
        .or_else(|| setting::whose_capital(text, first.end))
        .or_else(|| setting::in_state(text, first.end))
        .or_else(|| in_brackets(text, first.end));
    Some(mention(text, first, country))
}

/// "at the Fourth Harbour Conference", "on Monday", "in the United Nations 2030 Agenda",
/// "in May": no city.
fn is_no_place(text: &str, name: &Range<usize>, on: bool) -> bool {
    let words = text.get(name.clone()).unwrap_or_default();
    if is_meeting(words) {
        return true;
    }
    // "on Wren Island", but "on Monday".
    if on && !words.contains("Island") && !words.contains("Isle") {
        return true;
    }
    if UNIONS.iter().any(|union| words.starts_with(union)) && !is_venue(text, name) {
        return true;
    }
    if is_field(words) {
        return true;
    }
    let near = super::super::scan::near(text, name.start, DATE);
    near.get(name.start..).is_none_or(super::dates::begin)
}

/// A city, with its country where one is named; or a country alone.
pub(super) fn mention(
    text: &str,
    first: Range<usize>,
    country: Option<Range<usize>>,
) -> PlaceMention {
    let words = text.get(first.clone()).unwrap_or_default();
    let state = words.split(' ').next();
    let state = state.is_some_and(|word| STATES.contains(&word)) && words.contains(" of ");
    // "in Cork, Lake Province": a part of a state is none.
    let region = |name: &Range<usize>| {
        let last = text
            .get(name.clone())
            .and_then(|name| name.split(' ').next_back());
        last.is_some_and(|last| PARTS.contains(&last))
            || STATES_OF.has(text.get(name.clone()).unwrap_or_default())
    };
    match country.filter(|country| !region(country)) {
        // "in the Republic of X", "in Thailand": no city is named.
        None if state || is_country(words) => PlaceMention {
            city: None,
            country: Some(first),
        },
        Some(country) => PlaceMention {
            city: Some(first),
            country: Some(country),
        },
        None => {
            let city = before_country(words).map_or(first.end, |city| first.start + city);
            PlaceMention {
                city: Some(first.start..city),
                country: (city < first.end).then_some(city + 1..first.end),
            }
        }
    }
}

/// "[Porto] Portugal", without a comma: how long the name of the city is.
fn before_country(words: &str) -> Option<usize> {
    // "South Asia", "New Guinea": the first word is the country's own.
    const OWN: &[&str] = words! {
        "North" "South" "East" "West" "Northern" "Southern" "Eastern" "Western" "Central" "New"
        "Great" "Upper" "Lower" "Inner" "Outer" "Middle" "Papua" "Equatorial" "Latin" "Greater"
        "Little" "Old" "La" "The"
    };
    // Most names are one word.
    if !words.contains(' ') {
        return None;
    }
    let name = titled(words);
    let spaces = words.match_indices(' ').map(|(at, _)| at);
    let mut ends = spaces.filter(|at| name.get(at + 1..).is_some_and(is_country));
    let end = ends.next()?;
    let city = name.get(..end)?;
    let last = city.split(' ').next_back()?;
    (!OWN.contains(&last) && !city.ends_with(" of") && !is_country(&name)).then_some(end)
}

/// Words of bodies that no name of a country holds.
const NO_COUNTRY: &[&str] = &[
    "Association",
    "Council",
    "Committee",
    "Conference",
    "Academy",
    "University",
    "Society",
    "League",
    "Institute",
    "Ministry",
    "Court",
    "Network",
    "Forum",
    "Alliance",
    "Organization",
    "Organisation",
    "Chamber",
    "Commission",
    "Foundation",
    "Board",
    "Centre",
    "Center",
];

/// What the names of bodies begin with that no name of a city does.
const UNIONS: &[&str] = &[
    "United Nations",
    "European Union",
    "African Union",
    "Member",
];

/// "Legal Aid in [Rural Areas]", "Cooperation in [Criminal Matters]": words of a name that
/// tell of no place.
pub(super) fn is_field(words: &str) -> bool {
    let last = words.rsplit(' ').next().unwrap_or_default();
    match words.contains(' ') {
        true => FIELDS.contains(&last),
        false => ALONE.contains(&last),
    }
}

/// What such words end with.
const FIELDS: &[&str] = words! {
    "Affairs" "Areas" "Cases" "Communities" "Conflicts" "Countries" "Crises" "Disputes"
    "Economies" "Emergencies" "Industries" "Markets" "Matters" "Proceedings" "Regions" "Sectors"
    "Services" "Settings" "Situations" "Societies" "Systems" "Times" "Zones"
};

/// Such words that stand alone: "Forum on Heat in [Schools]".
const ALONE: &[&str] = words! {
    "Agriculture" "Arbitration" "Cities" "Courts" "Education" "Fisheries" "Healthcare"
    "Hospitals" "Libraries" "Mediation" "Medicine" "Museums" "Ports" "Prisons" "Schools"
    "Science" "Sport" "Tourism" "Trade" "Universities"
};

/// How far a date reaches, in bytes.
const DATE: usize = 60;

pub(super) fn is_venue(text: &str, name: &Range<usize>) -> bool {
    let words = text.get(name.clone()).unwrap_or_default();
    // "GRAND HOTEL" too.
    match words.contains(char::is_lowercase) {
        true => VENUES.word_in(words, 0).is_some(),
        false => VENUES.word_in(&titled(words), 0).is_some(),
    }
}

/// "the Town Hall of [Lisbon]": whose hall it is.
fn hall_of(text: &str, name: &Range<usize>) -> Option<Range<usize>> {
    let words = text.get(name.clone())?;
    let cue = ["Hall of ", "Castle of ", "Courthouse of "];
    let (at, of) = cue
        .iter()
        .find_map(|of| Some((words.find(of)?, of.len())))?;
    let city = words.get(at + of..)?;
    let named = city.starts_with(char::is_uppercase) && city.split(' ').count() < 3;
    named.then_some(name.start + at + of..name.end)
}

/// Past "the ancient city of".
fn after_city_of(text: &str, from: usize) -> usize {
    let near = super::super::scan::near(text, from, DATE);
    let rest = near.get(from..).unwrap_or_default();
    let of = rest
        .starts_with(" the ")
        .then(|| find_word(rest, "of", 0))
        .flatten();
    match of {
        Some(of)
            if rest.get(..of).is_some_and(|before| {
                let last = before.split_whitespace().next_back().unwrap_or_default();
                CITIES.contains(&last.to_ascii_lowercase().as_str())
            }) =>
        {
            from + of + "of".len()
        }
        _ => from,
    }
}

/// "Geneva (Switzerland)".
fn in_brackets(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?.strip_prefix(" (")?;
    let inner = rest.get(..rest.find(')')?)?;
    let name = inner.starts_with(char::is_uppercase)
        && inner.chars().any(char::is_lowercase)
        && inner.chars().all(|c| c.is_alphabetic() || c == ' ');
    name.then(|| from + 2..from + 2 + inner.len())
}

#[cfg(test)]
mod tests;
