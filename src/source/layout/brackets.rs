//! Texts that give each line of the other language in brackets: "We agree." above
//! （我们同意。）.

use super::Line;
use crate::source::script::{Script, script_of};
use std::ops::Range;

/// So many lines make a text that does so.
const LEAST: usize = 3;

/// The script whose lines stand in brackets, each below a line of another; in few texts any.
pub(super) fn script(text: &str, lines: &[Line]) -> Option<Script> {
    let words = |line: &Line| text.get(line.range.clone()).unwrap_or_default();
    let kept = || lines.iter().filter(|line| line.noise.is_none());
    let whole = kept().filter(|line| inner(words(line)).is_some());
    if whole.take(LEAST).count() < LEAST {
        return None;
    }
    let scripts: Vec<(Script, bool)> = kept()
        .map(|line| (script_of(words(line)), inner(words(line)).is_some()))
        .collect();
    let pairs = scripts.iter().zip(scripts.iter().skip(1));
    let below = pairs.filter(|((before, _), (script, whole))| *whole && before != script);
    let below: Vec<Script> = below.map(|(_, (script, _))| *script).collect();
    [Script::Han, Script::Letters].into_iter().find(|script| {
        let so = below.iter().filter(|other| *other == script).count();
        let all = scripts.iter().filter(|(other, _)| other == script).count();
        so >= LEAST && so * 2 > all
    })
}

/// What a line holds that stands in brackets as a whole.
pub(super) fn inner(line: &str) -> Option<Range<usize>> {
    let from = line.strip_prefix(['(', '（'])?;
    let inner = from.strip_suffix([')', '）'])?;
    let mut depth = 0usize;
    for c in inner.chars() {
        match c {
            '(' | '（' => depth += 1,
            // "(a) …, （一）": another bracket.
            ')' | '）' => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    let start = line.len() - from.len();
    (depth == 0 && !inner.is_empty()).then(|| start..start + inner.len())
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn what_stands_in_brackets_as_a_whole() {
        for (line, inner_words) in [
            ("（我们同意。）", Some("我们同意。")),
            ("（我们（双方）同意。）", Some("我们（双方）同意。")),
            ("（一）我们（双方）", None),
            ("()", None),
        ] {
            assert_eq!(inner(line).map(|range| &line[range]), inner_words, "{line}");
        }
    }

    #[test]
    fn texts_in_brackets() {
        let of = |text: &str| script(text, &lines(text));
        let text = "We meet.\n（我们会晤。）\nWe agree.\n（我们同意。）\nWe act.\n（我们行动。）\n";
        assert_eq!(of(text), Some(Script::Han));
        let notes =
            "湖畔宣言\n（2021年5月3日，里斯本）\n（一）\n（我们同意。）\n我们行动。\n（全文）\n";
        assert_eq!(of(notes), None);
    }
}
