//! The theme of a conference in a Chinese sentence.

use super::super::phrases::{Phrases, Sought};
use super::super::quotes::quoted;
use super::super::scan::{first_of, pieces, some, trim};
use super::Words;
use super::lexicon::Lexicon;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&THEMES, &SLOGANS, &AROUND];

/// Words for what a conference was about.
static THEMES: Phrases<&str> = Phrases::new(&[
    "主题", "主題", "主轴", "主軸", "主线", "主線", "为题", "為題", "爲題",
]);

/// Words for what a conference was held under: 口号为“…”, 以“…”为口号.
static SLOGANS: Phrases<&str> = Phrases::new(&["口号", "口號"]);

/// The longest line of a pair, in bytes.
const PAIR: usize = 30;

/// The longest theme without quotation marks, in bytes.
const LONGEST: usize = 120;

pub(super) fn theme(sentence: &Words) -> Option<Range<usize>> {
    let meant = |word: &Range<usize>, _: &&str| !is_of_speech(sentence, word);
    let slogan = |word: &Range<usize>, _: &&str| tells_slogan(sentence, word);
    let named = THEMES.any(sentence, 0, meant);
    let Some((word, _)) = named.or_else(|| SLOGANS.any(sentence, 0, slogan)) else {
        return around(sentence);
    };
    // 主题为“…”, or the nearest quotation before 主题.
    let after = told_after(sentence, word.end);
    if let Some(quoted) = after.and_then(|at| quoted(sentence, at)) {
        return Some(quoted);
    }
    let before = sentence.get(..word.start)?;
    let open = before.rfind(['“', '"', '「', '『', '《']).and_then(|open| {
        // A closing ASCII quote looks like an opening one.
        match before.get(open..)?.starts_with('"') {
            true => before.get(..open)?.rfind('"'),
            false => Some(open),
        }
    });
    // 围绕“水与‘法’”: the outer marks, not a nearer pair inside.
    if after.is_none()
        && let Some(quoted) = open.and_then(|open| quoted(sentence, open))
    {
        return Some(quoted);
    }
    plain(sentence, &word, after)
}

/// Where the words for a theme begin behind 主题: 主题为[…].
fn told_after(sentence: &str, at: usize) -> Option<usize> {
    const IS: &[&str] = &[
        "为",
        "為",
        "爲",
        "是",
        "：",
        ":",
        "确定为",
        "確定為",
        "定为",
        "定為",
    ];
    let rest = sentence.get(at..)?;
    let is = IS.iter().find(|is| rest.starts_with(**is))?;
    Some(at + is.len())
}

/// 口号为“…”, 以“…”为口号: whether a slogan is quoted, and not only spoken of.
fn tells_slogan(sentence: &str, word: &Range<usize>) -> bool {
    let opens = |at: usize| {
        sentence
            .get(at..)
            .is_some_and(|rest| rest.starts_with(['“', '「', '"']))
    };
    let before = sentence.get(..word.start).unwrap_or_default();
    told_after(sentence, word.end).is_some_and(opens) || before.ends_with(['为', '為', '爲'])
}

/// 发布《水与法》[主题]报告, 友好是[主题]: what a speech was about, or what counts most.
fn is_of_speech(sentence: &str, word: &Range<usize>) -> bool {
    static SPEECHES: Lexicon =
        Lexicon::of_beginnings("报告 報告 演讲 演講 发言 發言 讲座 講座 致辞 致辭");
    let after = sentence.get(word.end..).unwrap_or_default();
    let before = sentence.get(..word.start).unwrap_or_default();
    SPEECHES.begin(after).is_some() || before.ends_with('是')
}

/// 主题为水与法; 以水与法为主题; 围绕水与法这一主题.
fn plain(sentence: &str, word: &Range<usize>, after: Option<usize>) -> Option<Range<usize>> {
    let short = |range: Range<usize>| some(range).filter(|range| range.len() <= LONGEST);
    if let Some(at) = after {
        let at = trim(sentence, at..sentence.len(), &['：', ':']).start;
        let parts = pieces(sentence, at..sentence.len(), &['，', ',', '。', '；', ';']);
        let length = |part: &Range<usize>| sentence.get(part.clone()).map(|t| t.chars().count());
        let first = parts.first()?.clone();
        // 法治护航，江河安澜: two lines of one length.
        let pair = parts
            .get(1)
            .filter(|second| length(second) == length(&first) && first.len() <= PAIR);
        let end = pair.map_or(first.end, |second| second.end);
        return short(trim(sentence, at..end, &[]));
    }
    let clause = super::verbs::clause_before(sentence, word.start);
    let (cue, _) = first_of(clause, &["以", "围绕", "圍繞"], 0)?;
    let clause_start = word.start - clause.len();
    let mut words = clause.get(cue.end..)?;
    for tail in ["为", "為", "爲", "的", "这一", "這一", "会议", "论坛"] {
        words = words.strip_suffix(tail).unwrap_or(words);
    }
    short(clause_start + cue.end..clause_start + cue.end + words.len())
}

/// What a theme stands after.
static AROUND: Phrases<&str> = Phrases::new(&["围绕", "圍繞"]);

/// 围绕“…”深入交流: one quotation, and no list.
fn around(sentence: &Words) -> Option<Range<usize>> {
    let (cue, _) = AROUND.first_of(sentence, 0)?;
    let found = quoted(sentence, cue.end)?;
    let rest = sentence.get(found.end..)?;
    let rest = rest.trim_start_matches(['”', '」', '』', '"']);
    let list = ['“', '「', '『', '"', '、', '等', '和', '与'];
    (!rest.starts_with(list)).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::super::topics::topics;
    use super::*;

    fn text(sentence: &str, range: Option<Range<usize>>) -> Option<&str> {
        range.map(|range| &sentence[range])
    }

    #[test]
    fn themes_and_topics() {
        let sentence = "与会代表围绕“水与法”这一主题,就冰的新发展、雪和雨、雾等议题,交流。";
        assert_eq!(text(sentence, theme(&sentence.into())), Some("水与法"));
        let found: Vec<_> = topics(&sentence.into())
            .into_iter()
            .map(|r| &sentence[r])
            .collect();
        assert_eq!(found, ["冰的新发展", "雪和雨", "雾"]);
        assert_eq!(
            text(
                "大会主题为“海与法”。",
                theme(&"大会主题为“海与法”。".into())
            ),
            Some("海与法")
        );
    }

    #[test]
    fn themes_of_other_shapes() {
        for (sentence, expected) in [
            ("本屆論壇以「歌聲與空間」為主軸。", Some("歌聲與空間")),
            ("论坛以水与法为主题。", Some("水与法")),
            ("論壇以水與法爲主題。", Some("水與法")),
            ("论坛主题是水与法，为期两天。", Some("水与法")),
            (
                "论坛的主题是：法治护航，江河安澜。",
                Some("法治护航，江河安澜"),
            ),
            ("代表围绕“水与法”深入交流。", Some("水与法")),
            ("代表围绕“水与法”主题进行讨论。", Some("水与法")),
            ("代表围绕“水”“法”等议题交流。", None),
            ("论坛发布了《水与法》主题报告。", None),
            ("论坛口号为“水与法”。", Some("水与法")),
            ("論壇以「水與法」為口號。", Some("水與法")),
            ("合作不是“水与法”的口号。", None),
            ("友好是主题，合作是《湖畔宣言》的目标。", None),
            ("本届论坛的主题确定为“水与法”。", Some("水与法")),
            ("论坛发布《水》主题报告，以“法与水”为主题。", Some("法与水")),
        ] {
            assert_eq!(
                text(sentence, theme(&sentence.into())),
                expected,
                "{sentence}"
            );
        }
    }
}
