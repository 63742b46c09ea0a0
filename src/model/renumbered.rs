//! Which views belong together where two versions print numbers, and one has a view more
//! in the middle, so that the same number stands before other views.
//!
//! In: the versions. Out: the same; the views of the shorter one have the numbers of those
//! of the other that say the same. Numbers are believed until what the views do speaks
//! against them: two pairs at least do something else, and none does once they are moved.

use super::likeness::forces;
use super::outline::Version;
use super::pairing::{LEAST, grouped, is_plain};
use super::sentences::Sentences;

/// So many pairs of one number must do something else.
const OTHERWISE: usize = 2;

/// Numbers the views of the shorter version as the longer one does.
pub(super) fn views(sentences: &Sentences, versions: &mut [Version]) {
    let source = sentences.source();
    let [one, other] = versions else { return };
    // Most have as many.
    if one.items.len() == other.items.len() {
        return;
    }
    let counted = |version: &Version| {
        let mut items = version.items.iter().zip(1..);
        version.items.len() >= LEAST
            && items.all(|(item, at)| item.value == at && !is_plain(source, item))
    };
    if !counted(one) || !counted(other) {
        return;
    }
    let (long, short) = match one.items.len() > other.items.len() {
        true => (one, other),
        false => (other, one),
    };
    if !may_differ(sentences, long, short) {
        return;
    }
    let does = |version: &Version| -> Vec<u64> {
        let marks = version
            .items
            .iter()
            .map(|item| item.marks(sentences, version.language));
        marks.map(|marks| forces(&marks)).collect()
    };
    let (theirs, ours) = (does(long), does(short));
    let differs = |&(a, b): &(usize, usize)| {
        let pair = theirs.get(a).zip(ours.get(b));
        pair.is_some_and(|(a, b)| *a != 0 && *b != 0 && a & b == 0)
    };
    let same: Vec<(usize, usize)> = (0..ours.len()).map(|at| (at, at)).collect();
    if same.iter().filter(|pair| differs(pair)).count() < OTHERWISE {
        return;
    }
    let sides = [
        (long.language as _, long.items.as_slice()),
        (short.language as _, short.items.as_slice()),
    ];
    let mut moved: Vec<(usize, usize)> = Vec::new();
    for group in grouped(sentences, &sides) {
        match group.as_slice() {
            [a, b] if a.len() == 1 && b.len() == 1 => moved.push((a.start, b.start)),
            [_, b] if b.is_empty() => {}
            _ => return,
        }
    }
    if moved.iter().any(differs) {
        return;
    }
    for (a, b) in moved {
        if let Some((theirs, ours)) = long.items.get(a).zip(short.items.get_mut(b)) {
            ours.value = theirs.value;
        }
    }
}

/// Whether enough pairs of one number may do something else: most do the same by their first
/// clauses, and nothing more is asked of them.
fn may_differ(sentences: &Sentences, long: &Version, short: &Version) -> bool {
    let acts = |version: &Version, at: usize| {
        let item = version.items.get(at);
        item.map_or(0, |item| item.acts(sentences, version.language))
    };
    let same = |at: &usize| acts(long, *at) & acts(short, *at) != 0;
    (0..short.items.len()).filter(|at| !same(at)).count() >= OTHERWISE
}

#[cfg(test)]
mod tests {
    use crate::model::testing::languages;

    const ENGLISH: [&str; 4] = [
        "1. We call on governments to publish the depth of every public well.",
        "2. Villages have the right to clean water.",
        "3. We undertake to share pumps with our neighbours in years of drought.",
        "4. We thank the host for its hospitality.",
    ];
    const CHINESE: [&str; 4] = [
        "我们呼吁各国政府公布每一口公共水井的深度。",
        "村庄有权获得清洁的水。",
        "我们承诺在干旱年份与邻国共享水泵。",
        "我们感谢主办方的盛情款待。",
    ];

    /// How many languages each view has, where the Chinese text numbers three of them anew.
    fn of_three(chinese: [&str; 3]) -> Vec<usize> {
        let [first, second, third] = chinese;
        let lines = [
            format!("一、{first}"),
            format!("二、{second}"),
            format!("三、{third}"),
        ];
        languages(&lines.each_ref().map(String::as_str), &ENGLISH)
    }

    #[test]
    fn a_view_in_the_middle_or_an_early_end() {
        let [calls, _, shares, thanks] = CHINESE;
        assert_eq!(of_three([calls, shares, thanks]), [2, 1, 2, 2]);
        let [calls, rights, shares, _] = CHINESE;
        assert_eq!(of_three([calls, rights, shares]), [2, 2, 2, 1]);
    }
}
