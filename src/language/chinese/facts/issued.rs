//! Whether a Chinese sentence says that something was made known, and so that people met:
//! 在某地发起以下倡议.

use super::super::super::phrases::Phrases;
use super::super::Words;
use super::last_preposition;
use std::ops::Range;

/// Verbs for what is made known at a meeting.
pub(super) static ISSUED: Phrases<&str> = Phrases::new(&[
    "签署", "簽署", "签订", "簽訂", "发起", "發起", "发表", "發表", "发布", "發布", "發佈", "通过",
    "通過", "提出", "达成", "達成",
]);

/// 2024年5月3日，参加年会的协会在某地[发起]以下倡议: where nothing says that it was held.
pub(super) fn issued(sentence: &Words) -> Option<Range<usize>> {
    let (verb, _) = ISSUED.first_of(sentence, 0)?;
    let announced = sentence.get(verb.end..)?;
    let clause = super::super::verbs::clause_before(sentence, verb.start);
    // 在某地签署本协议
    let own = announced.trim_start_matches('了').starts_with('本');
    let told = (own
        || ["以下", "如下", "下列"]
            .iter()
            .any(|word| announced.contains(word)))
        && last_preposition(clause).is_some();
    let day = super::super::dates::first_period(sentence)
        .filter(|_| told)?
        .range;
    let is_its_own = day.end < verb.start && !is_of_feast(sentence, day.start);
    is_its_own.then_some(verb)
}

/// 值此成立十周年之际（[2024年4月23日]）: a day of something else, in brackets behind it.
fn is_of_feast(sentence: &str, day: usize) -> bool {
    const FEASTS: [&str; 7] = ["之际", "之際", "周年", "週年", "纪念日", "紀念日", "节"];
    let before = sentence.get(..day).unwrap_or_default();
    let feast = before.strip_suffix(['（', '(']);
    feast.is_some_and(|feast| FEASTS.iter().any(|word| feast.ends_with(word)))
}
