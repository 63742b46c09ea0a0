//! Which views belong together where a version prints no numbers.
//!
//! In: the versions as they were laid out, where views without a printed number have the
//! place as their number. Out: the same versions. Where none has numbers and they have
//! not as many views, those that say the same have the same number, and a view that
//! stands in one version only has its own. Where one has views and nothing shows where
//! those of another begin, its paragraphs are the views that they say.

use super::align::{self, Scale};
use super::likeness::does;
use super::outline::{Item, Opening, Version};
use super::sentences::Sentences;
use super::stretches::Stretch;
use crate::language::Language;
use crate::source::Source;

/// So many views a version must have, for another without any to be read by it.
pub(super) const LEAST: usize = 2;

/// Finds the views of a version without any by those of the version with the most.
pub(super) fn unmarked(sentences: &Sentences, versions: &mut [Version]) {
    let source = sentences.source();
    // Most versions have what opens their views.
    let open = |version: &Version| {
        version.openings.is_empty() && version.recitals.len() + version.items.len() >= LEAST
    };
    if versions.len() < 2 || !versions.iter().any(open) {
        return;
    }
    let numbers = |version: &Version| {
        let mut items = version.items.iter();
        items.len() >= LEAST && items.all(|item| !is_plain(source, item))
    };
    let fullest = versions.iter().enumerate();
    let fullest = fullest.max_by_key(|(_, version)| (numbers(version), version.items.len()));
    let Some((told, full)) = fullest.filter(|(_, full)| full.items.len() >= LEAST) else {
        return;
    };
    let (language, count) = (full.language, full.items.len());
    let counts = (count, full.recitals.len());
    let numbered = numbers(full);
    // Numbers tell more than where the paragraphs seemed to begin that do something.
    let unsure = |version: &Version| {
        version.items.is_empty()
            || numbered
                && (version.items.len(), version.recitals.len()) != counts
                && version.items.iter().all(|item| is_plain(source, item))
    };
    let others = versions.iter().enumerate();
    let unsure: Vec<usize> = others
        .filter(|(at, version)| *at != told && open(version) && unsure(version))
        .map(|(at, _)| at)
        .collect();
    if unsure.is_empty() {
        return;
    }
    // What stands before the views, and the views with their numbers.
    let before = full.recitals.iter().cloned().map(|item| (None, item));
    let formula = full.openings.first().filter(|opening| opening.after == 0);
    let formula = formula.map(|opening| (Some(0), opening.as_item()));
    let views = full.items.iter().cloned();
    let views = views.map(|item| (Some(item.value), item));
    let (values, guide): (Vec<_>, Vec<_>) = before.chain(formula).chain(views).unzip();
    for at in unsure {
        if let Some(version) = versions.get_mut(at) {
            by_guide(sentences, ((language, &guide), &values), count, version);
        }
    }
}

/// Whether a view has no number, or a bullet for one.
pub(super) fn is_plain(source: &Source, item: &Item) -> bool {
    let words = item.number.map_or("", |number| source.text(number));
    !words.contains(char::is_alphanumeric)
}

/// Tells the paragraphs of a version apart by what they say of another one's.
fn by_guide(
    sentences: &Sentences,
    (guide, values): (Side, &[Option<u32>]),
    count: usize,
    version: &mut Version,
) {
    let paragraphs: Vec<Item> = [version.recitals.as_slice(), version.items.as_slice()].concat();
    let groups = grouped(sentences, &[guide, (version.language, &paragraphs)]);
    let mut recitals = Vec::new();
    let mut items: Vec<Item> = Vec::new();
    let mut opening = None;
    for group in groups {
        let (Some(theirs), Some(ours)) = (group.first(), group.get(1)) else {
            return;
        };
        let own = paragraphs.get(ours.clone()).unwrap_or_default();
        if own.is_empty() {
            continue;
        }
        let mut numbers = values.get(theirs.clone()).unwrap_or_default().iter();
        match numbers.find_map(|number| *number) {
            Some(0) => opening = Some(Opening::of(Item::joined(own))),
            Some(value) => items.push(Item {
                value,
                ..Item::joined(own)
            }),
            // A paragraph that only this version has goes on with the view before it, unless
            // the other one leaves out a number, or ends before a view that does something.
            None => {
                let after = values.get(theirs.end..).unwrap_or_default().iter();
                let next = after.flatten().copied().find(|value| *value > 0);
                for item in own {
                    let Some(last) = items.last_mut() else {
                        recitals.push(item.clone());
                        continue;
                    };
                    let value = last.value.saturating_add(1);
                    let free = match next {
                        Some(next) => value < next,
                        None => does(&item.marks(sentences, version.language)),
                    };
                    match free {
                        true => items.push(Item {
                            value,
                            ..item.clone()
                        }),
                        false => last.append(item),
                    }
                }
            }
        }
    }
    if items.len() >= LEAST && items.len() * 2 >= count {
        version.recitals = recitals;
        version.items = items;
        version.openings.extend(opening);
    }
}

/// The items of a version, in its language.
pub(super) type Side<'a> = (&'a dyn Language, &'a [Item]);

/// What of each version is paired.
pub(super) fn sides<'a>(
    versions: &'a [Version],
    items: impl Fn(&'a Version) -> &'a [Item],
) -> Vec<Side<'a>> {
    let side = |version: &'a Version| (version.language as &dyn Language, items(version));
    versions.iter().map(side).collect()
}

/// The items of several sides that say the same, by their lengths and what they share.
pub(super) fn paired(sentences: &Sentences, sides: &[Side], scale: &Scale) -> Vec<Stretch> {
    let source = sentences.source();
    let lengths = |(_, items): &Side| items.iter().map(|item| item.length(source)).collect();
    let lengths: Vec<Vec<usize>> = sides.iter().map(lengths).collect();
    let marks = |side: usize, at: usize| {
        let side = sides.get(side);
        let found = side.and_then(|(language, items)| Some((language, items.get(at)?)));
        found.map_or(Vec::new(), |(language, item)| {
            item.marks(sentences, *language)
        })
    };
    align::groups(&lengths, scale, &marks)
}

/// The same of paragraphs, where nothing else tells how long the languages are.
pub(super) fn grouped(sentences: &Sentences, sides: &[Side]) -> Vec<Stretch> {
    let languages: Vec<_> = sides.iter().map(|(language, _)| *language).collect();
    paired(sentences, sides, &Scale::of_paragraphs(&languages))
}

/// Pairs the views of versions of which none prints numbers.
pub(super) fn unnumbered(sentences: &Sentences, versions: &mut [Version]) {
    let source = sentences.source();
    let plain = |item: &Item| is_plain(source, item);
    let most = versions.iter().map(|version| version.items.len()).max();
    let few = versions.iter().filter(|version| !version.items.is_empty());
    if most.unwrap_or(0) < LEAST
        || few.count() < 2
        || !versions
            .iter()
            .all(|version| version.items.iter().all(plain))
    {
        return;
    }
    let groups = grouped(sentences, &sides(versions, |version| &version.items));
    for (at, version) in versions.iter_mut().enumerate() {
        let ranges = groups.iter().zip(1..);
        let ranges = ranges.filter_map(|(group, value)| Some((group.get(at)?.clone(), value)));
        let ranges: Vec<_> = ranges.filter(|(range, _)| !range.is_empty()).collect();
        for opening in &mut version.openings {
            opening.after = ranges.partition_point(|(range, _)| range.end <= opening.after);
        }
        let items = ranges.into_iter().map(|(range, value)| {
            let joined = Item::joined(version.items.get(range).unwrap_or_default());
            Item { value, ..joined }
        });
        version.items = items.collect();
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    #[test]
    fn one_language_has_numbers_and_the_other_none() {
        let text = "沙丘联合声明\nDune Joint Statement\n\n\
            一、应邀请，部长于2021年3月4日访问马斯喀特。\n\
            At the invitation of the host, the Minister visited Muscat on 4 March 2021.\n\n\
            二、双方同意在干旱年份共享水泵。\n\
            The two sides agreed to share pumps in years of drought.\n\n\
            三、双方感谢主办方的盛情款待。\n\
            The two sides thanked the host for its hospitality.\n";
        assert_eq!(languages(text), [2, 2, 2]);
    }

    /// How many languages each view of a text has.
    fn languages(text: &str) -> Vec<usize> {
        let views = views_of(text);
        let count = |provision: crate::model::Provision| {
            let texts = provision.statements.iter().flat_map(|s| &s.text);
            let mut codes: Vec<_> = texts.map(|quote| quote.language).collect();
            codes.sort_unstable();
            codes.dedup();
            codes.len()
        };
        views.map(count).collect()
    }

    #[test]
    fn a_view_that_one_language_lacks() {
        let text = "Dune Joint Statement\n\nThe participants declare as follows:\n\n\
            We call on governments to publish the depth of every public well.\n\n\
            We support the work of the hydrology centre in the south.\n\n\
            We undertake to share pumps with our neighbours in years of drought.\n\n\
            We thank the host for its hospitality.\n\n\
            沙丘联合声明\n\n与会者声明如下：\n\n\
            我们呼吁各国政府公布每一口公共水井的深度。\n\n\
            我们承诺在干旱年份与邻国共享水泵。\n\n我们感谢主办方的盛情款待。\n";
        assert_eq!(languages(text), [2, 1, 2, 2]);
    }
}
