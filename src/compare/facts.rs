//! What the versions say of the conference, one row a fact.

use super::{About, Cell, Fact, Value, cell, cells};
use crate::model::{Account, Aspect, Conference, Declaration, Place, Quote, Unit};

/// The rows, in the order in which a preamble tells them; only those that some version
/// has something to say on.
pub(super) fn rows(declaration: &Declaration) -> Vec<Fact> {
    let Some(conference) = &declaration.conference else {
        return Vec::new();
    };
    let theme = conference.theme.as_ref();
    let mut rows = vec![
        (About::Name, cells(declaration, conference.name.iter())),
        (About::Dates, each(declaration, conference, dates)),
        (
            About::Place,
            each(declaration, conference, |a| place(a.place.as_ref()?)),
        ),
    ];
    for unit in conference.units() {
        let count = |account: &Account| count(account, unit);
        rows.push((About::Count(unit), each(declaration, conference, count)));
    }
    for host in conference.hosts() {
        rows.push((About::Host, cells(declaration, host.name.iter())));
    }
    let name = theme.into_iter().flat_map(|theme| &theme.name);
    rows.push((About::Theme, cells(declaration, name)));
    rows.extend(topics(declaration, conference));
    let says = |(_, cells): &(About, Vec<Option<Cell>>)| cells.iter().any(Option::is_some);
    rows.into_iter()
        .filter(says)
        .map(|(about, cells)| Fact {
            about,
            cells,
            differences: differences(declaration, about),
        })
        .collect()
}

/// One cell for each version, from its account.
fn each(
    declaration: &Declaration,
    conference: &Conference,
    say: impl Fn(&Account) -> Option<Cell>,
) -> Vec<Option<Cell>> {
    let versions = declaration.versions.iter();
    let of = |language| conference.accounts.iter().find(|a| a.language == language);
    versions.map(|v| of(v.language).and_then(&say)).collect()
}

fn dates(account: &Account) -> Option<Cell> {
    let period = account.period.as_ref()?;
    let (start, end) = (period.start, period.end);
    Some(cell(&period.quote, Some(Value::Period { start, end })))
}

fn place(place: &Place) -> Option<Cell> {
    let quotes: Vec<&Quote> = place.city.iter().chain(&place.country).collect();
    let mut cell = cell(quotes.first()?, None);
    let names: Vec<&str> = quotes.iter().map(|quote| quote.text.as_str()).collect();
    cell.text = names.join(", ");
    Some(cell)
}

fn count(account: &Account, unit: Unit) -> Option<Cell> {
    let count = account.counts.iter().find(|count| count.unit == unit)?;
    let value = Value::Count {
        number: count.number,
        approximate: count.approximate,
    };
    Some(cell(&count.quote, Some(value)))
}

/// Topics by their order. A version whose list could not be paired has its topics in
/// the divergence that says so.
fn topics(declaration: &Declaration, conference: &Conference) -> Vec<(About, Vec<Option<Cell>>)> {
    let paired = conference.theme.iter().flat_map(|theme| &theme.topics);
    let paired: Vec<&Quote> = paired.flat_map(|topic| &topic.name).collect();
    let odd = declaration.divergences.iter();
    let odd = odd.filter(|divergence| divergence.aspect == Aspect::Topics);
    let odd: Vec<&Quote> = odd.flat_map(|divergence| &divergence.values).collect();
    let lists: Vec<Vec<&Quote>> = declaration
        .versions
        .iter()
        .map(|version| {
            let own = |quote: &&&Quote| quote.language == version.language;
            let is_paired = paired.iter().any(|quote| own(&quote));
            let list = if is_paired { &paired } else { &odd };
            list.iter().filter(own).copied().collect()
        })
        .collect();
    let longest = lists.iter().map(Vec::len).max().unwrap_or(0);
    (0..longest)
        .map(|at| {
            let nth = |list: &Vec<&Quote>| Some(cell(list.get(at)?, None));
            (About::Topic(at + 1), lists.iter().map(nth).collect())
        })
        .collect()
}

/// The numbers of the differences that a row is about; those of topics stand at the
/// first one.
fn differences(declaration: &Declaration, about: About) -> Vec<usize> {
    let concerns = |aspect: Aspect| match aspect {
        Aspect::Dates => about == About::Dates,
        Aspect::Place => about == About::Place,
        Aspect::Count(unit) => about == About::Count(unit),
        Aspect::Topics => about == About::Topic(1),
        Aspect::Force | Aspect::Quantities | Aspect::Statements | Aspect::Items => false,
    };
    let divergences = declaration.divergences.iter().zip(1..);
    divergences
        .filter_map(|(divergence, number)| concerns(divergence.aspect).then_some(number))
        .collect()
}
