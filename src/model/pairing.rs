//! Which views without numbers belong together.
//!
//! In: the versions as they were laid out, where views have the place as their number.
//! Out: the same versions; where they have not as many views, those that say the same
//! have the same number, and a view that stands in one version only has its own.

use super::align::{self, Scale};
use super::outline::{Item, Version};
use crate::source::Source;

/// Pairs the views of versions of which none prints numbers.
pub(super) fn unnumbered(source: &Source, versions: &mut [Version]) {
    let plain = |item: &Item| {
        let words = item.number.map_or("", |number| source.text(number));
        !words.contains(char::is_alphanumeric)
    };
    let counts = || versions.iter().map(|version| version.items.len());
    let differ = counts().filter(|count| *count > 0).min() != counts().max();
    if !differ
        || !versions
            .iter()
            .all(|version| version.items.iter().all(plain))
    {
        return;
    }
    let lengths: Vec<Vec<usize>> = versions
        .iter()
        .map(|version| {
            version
                .items
                .iter()
                .map(|item| item.length(source))
                .collect()
        })
        .collect();
    let marks = |version: usize, item: usize| {
        let version = versions.get(version);
        let found = version.and_then(|version| Some((version, version.items.get(item)?)));
        found.map_or(Vec::new(), |(version, item)| {
            item.marks(source, version.language)
        })
    };
    let languages: Vec<_> = versions.iter().map(|version| version.language).collect();
    let groups = align::groups(&lengths, &Scale::of_paragraphs(&languages), &marks);
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
    use crate::model::interpret;
    use crate::source::{Input, read};

    /// How many languages each view of a text has.
    fn languages(text: &str) -> Vec<usize> {
        let (name, bytes) = ("text.txt".to_owned(), text.as_bytes().to_vec());
        let source = read(&[Input { name, bytes }]).expect("the text is read");
        let views = interpret(&source).provisions;
        let views = views
            .into_iter()
            .filter(|provision| provision.kind == crate::model::ProvisionKind::View);
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
