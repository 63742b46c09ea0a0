//! Where a Chinese text says that a conference was held.

use super::super::scan::{pieces, some, trim};
use super::facts::{CLOSED, MET, held, spoke};
use super::lexicon::Lexicon;
use super::prepositions::last_preposition;
use super::{COMMAS, PlaceMention, Words};
pub(super) use names::country_and_city;
use std::ops::Range;

mod names;
mod towns;

/// 在中华人民共和国苏州市举行; 齐聚广州; 对葡萄牙进行访问.
pub(super) fn place(sentence: &Words) -> Option<PlaceMention> {
    let visited = super::visits::place(sentence);
    let Some(held) = place_held(sentence) else {
        return visited;
    };
    // 对某国进行访问，并在某市举行会谈: the town of that country.
    let country = visited.and_then(|visited| visited.country);
    Some(PlaceMention {
        country: held.country.or(country),
        ..held
    })
}

/// Where a sentence says that something was held, or that people met.
fn place_held(sentence: &Words) -> Option<PlaceMention> {
    let named = where_held(sentence).and_then(|range| named_in(sentence, range));
    let named = named.or_else(|| named_in(sentence, where_closed(sentence)?));
    named.or_else(|| named_in(sentence, where_met(sentence)?))
}

/// A year that has every day.
const ANY_YEAR: i16 = 2000;

/// The place that a stretch names.
fn named_in(sentence: &Words, range: Range<usize>) -> Option<PlaceMention> {
    let text = without_others(sentence.get(range.clone())?);
    let long = text.chars().count() > 40;
    // 于8月6日以视频方式举行: a day, whose year is told elsewhere.
    let day = || super::dates::first_day_of(text, ANY_YEAR).is_some();
    // 在第七十四届大会期间: when, and no place.
    let session = text.starts_with('第') && text.contains(['届', '屆']);
    let nothing = text.is_empty() || long || session;
    if nothing || super::dates::first_period(text).is_some() || day() {
        return None;
    }
    let (country, city) = match country_and_city(text) {
        (none, city) if none.is_empty() && city.start == 0 => {
            let state = super::visits::host_state(sentence, text.get(city.clone())?).unwrap_or(0);
            (0..state, state..city.end)
        }
        found => found,
    };
    mention((country, city), range.start)
}

/// A country and a city of a stretch that begins at a byte; none where neither is named.
pub(super) fn mention(
    (country, city): (Range<usize>, Range<usize>),
    from: usize,
) -> Option<PlaceMention> {
    let at = |part: Range<usize>| some(part.start + from..part.end + from);
    let (country, city) = (at(country), at(city));
    (country.is_some() || city.is_some()).then_some(PlaceMention { city, country })
}

/// 在[里瓦]与某国外长举行会谈: the place without those who were met there.
fn without_others(text: &str) -> &str {
    let met = |at: &usize| {
        let others = text.get(*at..).unwrap_or_default();
        let others = others.trim_start_matches(['与', '與', '同', '跟']);
        // 大同, 大同市: a name.
        others.chars().nth(2).is_some() && super::party::ends_name(others)
    };
    let with = text.find(['与', '與', '同', '跟']).filter(|at| *at > 0);
    let with = with.filter(met);
    with.and_then(|at| text.get(..at))
        .unwrap_or(text)
        .trim_end()
}

/// The first clause of a stretch.
fn clause(sentence: &Words, range: Range<usize>) -> Option<Range<usize>> {
    let first = pieces(sentence, range, COMMAS).first()?.clone();
    Some(trim(sentence, first, &[]))
}

/// The words after 齐聚, or after 主会场设在.
fn where_met(sentence: &Words) -> Option<Range<usize>> {
    let (met, word) = MET.first_of(sentence, 0)?;
    let range = clause(sentence, met.end..sentence.len())?;
    let text = sentence.get(range.clone())?;
    // 汇聚“合力”, 汇聚各方智慧: what is brought together.
    let gathered = ["汇聚", "匯聚", "会聚", "會聚", "聚集"].contains(word);
    if gathered && is_brought(text) {
        return None;
    }
    let start = range.start + text.len() - text.trim_start_matches(['在', '于', '於']).len();
    (!text.starts_with('一')).then_some(start..range.end)
}

/// Whether words tell what was brought together, and no place.
fn is_brought(words: &str) -> bool {
    static BROUGHT: Lexicon = Lexicon::of_endings(
        "\
        力量 合力 智慧 共识 共識 资源 資源 人才 优势 優勢 经验 經驗 成果 民心 要素 倡议 倡議 精神 正能量 \
        动力 動力 爱心 愛心 意见 意見",
    );
    words.starts_with(['“', '「', '『', '《', '"', '各']) || BROUGHT.end(words).is_some()
}

/// The words between 在 and the verb of their clause.
fn where_held(sentence: &Words) -> Option<Range<usize>> {
    let verb = held(sentence);
    if let Some(verb) = &verb {
        let before = sentence.get(..verb.start)?;
        if let Some(at) = last_preposition(before) {
            let between = before.get(at.end..)?;
            if !between.contains(COMMAS) {
                return clause(sentence, at.end..verb.start);
            }
        }
    }
    spoke(sentence).or_else(|| where_apart(sentence, verb?.start))
}

/// 在[某国首都某市]，来自十二国的代表召开会议: a place in a clause ahead of the verb's.
fn where_apart(sentence: &Words, verb: usize) -> Option<Range<usize>> {
    let before = pieces(sentence, 0..verb, COMMAS).into_iter();
    before.rev().skip(1).find_map(|piece| {
        let piece = trim(sentence, piece, &[]);
        let text = sentence.get(piece.clone())?;
        let place = text.get(last_preposition(text)?.end..)?;
        // 在某国迎来国庆之际: when, and not where.
        let time = ["之际", "之際", "时", "時", "时刻", "時刻", "期间", "期間"];
        let named = super::countries::country(place) > 0 || place.ends_with('市');
        let named = named && !time.iter().any(|time| place.ends_with(time));
        named.then_some(piece.end - place.len()..piece.end)
    })
}

/// 论坛在[某地]闭幕.
fn where_closed(sentence: &Words) -> Option<Range<usize>> {
    let (closed, _) = CLOSED.first_of(sentence, 0)?;
    let before = super::verbs::clause_before(sentence, closed.start);
    let at = last_preposition(before).filter(|_| !before.contains(['将', '將']))?;
    clause(sentence, closed.start - before.len() + at.end..closed.start)
}

#[cfg(test)]
mod tests;
