//! What heads views and where they begin, where the versions don't show it alike.
//!
//! In: the versions as each was laid out by itself. Out: the same versions. What one of
//! them numbers is no head in another, and the views of versions without numbers begin at
//! the same paragraph.

use super::outline::{Item, Version};
use super::pairing::{LEAST, grouped, is_plain};
use super::sentences::Sentences;
use super::types::RemainderKind;
use crate::source::Source;

/// Lets numbered heads be heads where another version numbers what stands below them: its
/// views are the paragraphs under each.
pub(super) fn headed(source: &Source, versions: &mut [Version]) {
    let most = versions.iter().map(|version| version.items.len()).max();
    let fewer = |version: &Version| (1..most.unwrap_or(0)).contains(&version.items.len());
    // Most have as many views.
    if !versions.iter().any(fewer) {
        return;
    }
    let own = |item: &Item| !is_plain(source, item) && item.under_head(source).is_none();
    let fullest =
        |version: &&Version| Some(version.items.len()) == most && version.items.iter().all(own);
    let Some(count) = versions.iter().find(fullest).map(|full| full.items.len()) else {
        return;
    };
    for version in versions.iter_mut().filter(|version| fewer(version)) {
        let items = version.items.iter();
        let Some(all) = items
            .map(|item| item.under_head(source))
            .collect::<Option<Vec<_>>>()
        else {
            continue;
        };
        let parts: usize = all.iter().map(|(_, parts)| parts.len()).sum();
        if parts.abs_diff(count) * 2 > count {
            continue;
        }
        version.items.clear();
        let mut begins = vec![0];
        for (head, parts) in all {
            version.aside.push((head, RemainderKind::Heading));
            version.items.extend(parts);
            begins.push(version.items.len());
        }
        for (item, value) in version.items.iter_mut().zip(1..) {
            item.value = value;
        }
        for opening in &mut version.openings {
            opening.after = begins.get(opening.after).copied().unwrap_or(parts);
        }
    }
}

/// Lets the views of versions without numbers and without a formula begin at the same
/// paragraph: the first that one of them knows to do something.
pub(super) fn begun(sentences: &Sentences, versions: &mut [Version]) {
    let source = sentences.source();
    let bare = |version: &Version| {
        version.openings.is_empty()
            && version.items.len() >= LEAST
            && version.items.iter().all(|item| is_plain(source, item))
    };
    if versions.len() < 2 || !versions.iter().all(bare) {
        return;
    }
    let all = versions.iter().enumerate();
    let Some((told, early)) = all.min_by_key(|(_, version)| version.recitals.len()) else {
        return;
    };
    let (language, before) = (early.language, early.recitals.len());
    let guide = [early.recitals.as_slice(), &early.items].concat();
    let others = versions.iter_mut().enumerate();
    for (_, version) in
        others.filter(|(at, version)| *at != told && version.recitals.len() > before)
    {
        let paragraphs = [version.recitals.as_slice(), &version.items].concat();
        let groups = grouped(
            sentences,
            &[(language, &guide), (version.language, &paragraphs)],
        );
        let mut begun = groups.iter().filter_map(|group| {
            let (theirs, ours) = (group.first()?, group.get(1)?);
            (theirs.end > before && !theirs.is_empty() && !ours.is_empty()).then_some(ours.start)
        });
        let first = begun.next().unwrap_or(paragraphs.len());
        if first >= version.recitals.len() {
            continue;
        }
        let moved = version.recitals.split_off(first);
        version.items = moved.into_iter().chain(version.items.drain(..)).collect();
        for (item, value) in version.items.iter_mut().zip(1..) {
            item.value = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    /// How many views a text has, and how many statements of them stand in all languages.
    fn views(text: &str) -> (usize, usize) {
        let views = views_of(text);
        let statements: Vec<_> = views.map(|view| view.statements).collect();
        let both = statements.iter().flatten().filter(|s| s.text.len() == 2);
        (statements.len(), both.count())
    }

    #[test]
    fn chapters_of_a_version_without_numbers_are_heads() {
        let text = "乐器行动计划\n\n各方决定采取以下行动：\n\n\
            一、资料保存\n\n1. 各方将建立乐器资料库。\n\n2. 博物馆应当公开收藏目录。\n\n\
            二、人才培养\n\n3. 各方鼓励艺术院校设立制琴专业。\n\n4. 学徒有权获得合理报酬。\n\n\
            Action Plan for Instruments\n\nThe parties decided to take the following actions:\n\n\
            I. Archives\n\nThe parties will set up an archive of instruments.\n\n\
            Museums should publish the catalogues of their collections.\n\n\
            II. Training\n\nThe parties encourage art schools to set up departments.\n\n\
            Apprentices have the right to fair pay.\n";
        assert_eq!(views(text), (4, 4));
    }

    /// 积极评价 has no force, and stands in the first view all the same.
    #[test]
    fn the_first_view_of_one_version_is_that_of_the_other() {
        let text = "河流部长联合公报\n\n2021年5月3日，河流部长会议在里斯本举行。\n\n\
            部长们在会谈中介绍了河流合作的进展。\n\n部长们同意共享水位数据。\n\n\
            部长们敦促船主清理河岸。\n\n部长们感谢里斯本市政府的接待。\n\n\
            Joint Communiqué of the River Ministers\n\n\
            The River Ministers met in Lisbon on 3 May 2021.\n\n\
            The Ministers noted the progress of their cooperation on rivers.\n\n\
            The Ministers agreed to share data on water levels.\n\n\
            The Ministers urged ship owners to clean the banks.\n\n\
            The Ministers thanked the City of Lisbon for its hospitality.\n";
        assert_eq!(views(text), (4, 4));
    }
}
