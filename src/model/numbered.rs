//! Which views of a version without numbers belong to those of one that prints them.
//!
//! In: the versions, where views without a printed number have the place as their number.
//! Out: the same versions, where those that say the same have the same number.

use super::outline::{Item, Version};
use super::pairing::{LEAST, grouped, is_plain};
use super::sentences::Sentences;
use crate::language::Language;

/// Pairs the views of a version that prints no numbers with those of one that does, where
/// they have not as many: those that say the same have the same number.
pub(super) fn views(sentences: &Sentences, versions: &mut [Version]) {
    let source = sentences.source();
    if versions.len() < 2 {
        return;
    }
    let printed = |version: &&Version| {
        let mut items = version.items.iter();
        items.len() >= LEAST && items.all(|item| !is_plain(source, item))
    };
    let guide = versions.iter().filter(printed);
    let Some(guide) = guide.max_by_key(|version| version.items.len()) else {
        return;
    };
    let count = guide.items.len();
    let uneven = |version: &Version| {
        let mut plain = version.items.iter();
        plain.len() >= LEAST && plain.len() != count && plain.all(|item| is_plain(source, item))
    };
    // Most have as many.
    if !versions.iter().any(uneven) {
        return;
    }
    let (language, guide) = (guide.language, guide.items.clone());
    for version in versions.iter_mut().filter(|version| uneven(version)) {
        by_numbers(sentences, language, &guide, version);
    }
}

/// Gives the views of a version without numbers those of another one's that say the same.
/// What only this version says has a number that the other leaves out, or goes on with the
/// view before it.
fn by_numbers(
    sentences: &Sentences,
    language: &dyn Language,
    guide: &[Item],
    version: &mut Version,
) {
    let mut items: Vec<Item> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    for group in grouped(
        sentences,
        &[(language, guide), (version.language, &version.items)],
    ) {
        let (Some(theirs), Some(ours)) = (group.first(), group.get(1)) else {
            return;
        };
        let own = version.items.get(ours.clone()).unwrap_or_default();
        let value = |at: usize| guide.get(at).map(|item| item.value);
        let told = value(theirs.start).filter(|_| !theirs.is_empty());
        match told {
            _ if own.is_empty() => continue,
            Some(value) => {
                items.push(Item {
                    value,
                    ..Item::joined(own)
                });
                ends.push(ours.end);
            }
            None => {
                for (item, end) in own.iter().zip(ours.start + 1..) {
                    // A number that the other version leaves out is this view's.
                    let free = items.last().map_or(1, |last| last.value.saturating_add(1));
                    match items.last_mut() {
                        Some(last) if value(theirs.end).is_some_and(|next| next <= free) => {
                            last.append(item);
                            ends.pop();
                        }
                        _ => items.push(Item {
                            value: free,
                            ..item.clone()
                        }),
                    }
                    ends.push(end);
                }
            }
        }
    }
    for opening in &mut version.openings {
        opening.after = ends.partition_point(|end| *end <= opening.after);
    }
    // Two at the start, of which the other version has the second alone.
    items.dedup_by(|next, first| {
        let same = next.value == first.value;
        if same {
            first.append(next);
        }
        same
    });
    version.items = items;
}

#[cfg(test)]
mod tests {
    use crate::model::testing::languages;

    const CHINESE: [&str; 4] = [
        "一、我们呼吁各国政府公布每一口公共水井的深度。",
        "二、我们支持南方水文中心的工作。",
        "三、我们承诺在干旱年份与邻国共享水泵。",
        "四、我们感谢主办方的盛情款待。",
    ];
    const ENGLISH: [&str; 4] = [
        "We call on governments to publish the depth of every public well.",
        "We support the work of the hydrology centre in the south.",
        "We undertake to share pumps with our neighbours in years of drought.",
        "We thank the host for its hospitality.",
    ];

    #[test]
    fn a_view_that_one_version_lacks() {
        let [first, second, third, fourth] = ENGLISH;
        assert_eq!(languages(&CHINESE, &[first, third, fourth]), [2, 1, 2, 2]);
        assert_eq!(languages(&CHINESE, &[first, second, third]), [2, 2, 2, 1]);
        let [one, two, three, four] = CHINESE;
        assert_eq!(languages(&[one, three, four], &ENGLISH), [2, 1, 2, 2]);
        assert_eq!(languages(&[one, two, three], &ENGLISH), [2, 2, 2, 1]);
        assert_eq!(languages(&[one, two, four], &ENGLISH), [2, 2, 1, 2]);
    }
}
