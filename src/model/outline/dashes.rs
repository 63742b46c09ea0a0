//! Items behind dashes that stand in one paragraph: ——甲。——乙。——丙。

use super::titles::trimmed;
use crate::source::{Source, Span, bytes};
use std::borrow::Cow;

/// What stands before an item.
const DASH: &str = "——";

/// Cuts paragraphs at the dashes of a list; most have none.
pub(super) fn split_at_dashes<'p>(source: &Source, paragraphs: &'p [Span]) -> Cow<'p, [Span]> {
    if !paragraphs.iter().any(|span| lists(source.text(*span))) {
        return Cow::Borrowed(paragraphs);
    }
    let mut split = Vec::with_capacity(paragraphs.len());
    for &whole in paragraphs {
        let text = source.text(whole);
        let mut start = 0;
        if lists(text) {
            for (at, _) in text.match_indices(DASH) {
                // 声明如下：——甲。
                let opens = start == 0 && !text.starts_with(DASH);
                let before = text.get(start..at).unwrap_or_default().trim_end();
                let ends =
                    before.ends_with(['。', '；']) && !opens || before.ends_with('：') && opens;
                if ends {
                    split.push(trimmed(source, whole.part(&(start..at))));
                    start = at;
                }
            }
        }
        split.push(trimmed(source, whole.part(&(start..text.len()))));
    }
    Cow::Owned(split)
}

/// Whether a paragraph is such a list, or leads in to one.
fn lists(text: &str) -> bool {
    // Two dashes begin with these bytes; most texts have none.
    let dash = |a, b, c| (a == 0xE2) & (b == 0x80) & (c == 0x94);
    let has_dash = || bytes::beginnings(text.as_bytes(), dash).next().is_some();
    let next = || text.contains("。——") || text.contains("；——");
    has_dash() && (text.starts_with(DASH) || text.contains("：——")) && next()
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    fn views(list: &str) -> usize {
        let text = format!("湖泊宣言\n\n湖泊论坛声明如下：\n\n{list}\n");
        views_of(&text).count()
    }

    #[test]
    fn items_of_one_paragraph() {
        assert_eq!(
            views("——各国应当挖井。——各国应当护井。——我们将再次开会。"),
            3
        );
        assert_eq!(views("——各国应当挖井；——各国应当护井。"), 2);
        assert_eq!(views("——各国应当挖井——这很重要。"), 1);
        let whole = "湖泊宣言\n\n湖泊论坛声明如下：——各国应当挖井。——各国应当护井。\n";
        assert_eq!(views_of(whole).count(), 2);
    }
}
