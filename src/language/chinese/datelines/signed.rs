//! Where and when a sentence says that the instrument was made.

use super::super::super::scan::{first_of, trim};
use super::super::places::{country_and_city, mention};
use super::super::{COMMAS, Dateline, PeriodMention, dates};
use super::SIGNED;

/// 本声明于二〇二四年十月十六日在北京签署，一式两份: where and when it was made.
pub(super) fn signed(text: &str, shift: usize) -> Option<Dateline> {
    let rest = text.strip_prefix('本')?;
    let at = rest.find(['于', '於'])?;
    // 本声明, 本联合公报.
    if rest.get(..at)?.chars().nth(6).is_some() {
        return None;
    }
    let clause = text.split(COMMAS).next()?;
    let (verb, _) = first_of(clause, SIGNED, 0)?;
    let period = dates::first_period(clause.get(..verb.start)?)?;
    let after = clause.get(verb.end..)?;
    let place = match after.strip_prefix(['于', '於', '在']) {
        // 于…签署于北京
        Some(place) => clause.len() - place.len()..clause.len(),
        None if after.is_empty() => period.range.end..verb.start,
        None => return None,
    };
    let place = trim(clause, place, &['在', '于', '於', '，', ',']);
    let named = country_and_city(clause.get(place.clone())?);
    Some(Dateline {
        period: Some(PeriodMention {
            range: period.range.start + shift..period.range.end + shift,
            ..period
        }),
        place: mention(named, shift + place.start),
    })
}
