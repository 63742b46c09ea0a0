//! Marks that a copy adds to a line: links, what languages it holds, pinyin in brackets,
//! question marks where characters were lost.
//!
//! What stands at an end of a line is cut off; what stands inside a sentence is listed
//! and stays where it is.

use super::NoiseKind;
use super::clues::{is_lone_number, starts_item};
use super::lines::trimmed;
use crate::source::bytes;
use crate::source::script::{Script, class};
use std::ops::Range;

/// Links that edit the page, and what tells which languages it holds.
const LINKS: [&str; 13] = [
    "【中英对照】",
    "【中英双语】",
    "【中英文】",
    "【双语】",
    "【全文】",
    "[编辑]",
    "[編輯]",
    "[edit]",
    "[Edit]",
    "［编辑］",
    "［編輯］",
    "【编辑】",
    "【編輯】",
];

/// The longest bracket that may hold Pinyin, in characters.
const LONGEST: usize = 120;

/// Reports the marks of a line and returns it without those at its ends.
pub(super) fn strip(
    text: &str,
    line: Range<usize>,
    mut report: impl FnMut(NoiseKind, Range<usize>),
) -> Range<usize> {
    let content = text.get(line.clone()).unwrap_or_default();
    let mut marks = Vec::new();
    let round = brackets(content, &mut marks);
    // The first bytes of vowels with a tone mark.
    let toned = |byte| bytes::is_one_of(byte, [0xC4, 0xC5, 0xC7]);
    if round && bytes::position(content.as_bytes(), 0, toned).is_some() {
        pinyin(content, &mut marks);
    }
    let lost = |c: char| matches!(c, '?' | '？' | '\u{FFFD}');
    let start = content.len() - content.trim_start_matches(lost).len();
    // "?湖畔宣言": what stood before the line.
    let before_han = || {
        let first = content.get(start..).and_then(|rest| rest.chars().next());
        start > 0 && first.is_some_and(|first| class(first) == Script::Han)
    };
    let run = content.get(..start).unwrap_or_default();
    if run.chars().count() > 1 || before_han() {
        marks.push((NoiseKind::Lost, 0..start));
    }
    // "We agree. ??": after the end of a sentence and a blank. "Is it so??" asks.
    let kept = content.trim_end_matches(lost);
    let run = content.get(kept.len()..).unwrap_or_default();
    let ended = kept
        .trim_end()
        .ends_with(['.', '。', '．', '!', '！', ';', '；', ':', '：']);
    let apart = kept.len() > kept.trim_end().len() || kept.ends_with('。');
    if start < content.len() && run.chars().count() > 1 && ended && apart {
        marks.push((NoiseKind::Lost, kept.len()..content.len()));
    }
    marks.sort_by_key(|(_, mark)| mark.start);
    let mut left = line.clone();
    for (kind, mark) in &marks {
        let mark = line.start + mark.start..line.start + mark.end;
        if mark.start == left.start {
            left = trimmed(text, mark.end..left.end);
        }
        report(*kind, mark);
    }
    for (_, mark) in marks.iter().rev() {
        if line.start + mark.end == left.end && line.start + mark.start >= left.start {
            left = trimmed(text, left.start..line.start + mark.start);
        }
    }
    left
}

/// Finds the links for editors and the marks of their programs, which stand in brackets;
/// whether there are round ones.
fn brackets(content: &str, marks: &mut Vec<(NoiseKind, Range<usize>)>) -> bool {
    let mut round = false;
    // With these bytes brackets begin.
    let likely = |byte| bytes::is_one_of(byte, [b'[', b'(', b'<', 0xE3, 0xEF]);
    for at in bytes::positions(content.as_bytes(), likely) {
        let rest = content.as_bytes().get(at..).unwrap_or_default();
        match rest {
            // ( and （.
            [b'(', ..] | [0xEF, 0xBC, 0x88, ..] => round = true,
            [b'<', b'?', b'x', ..] => {
                // One that stands inside another ends with it.
                let inside = marks.last().is_some_and(|(_, last)| last.end > at);
                marks.extend(instruction(content, at).filter(|_| !inside));
            }
            // [, ［ and 【.
            [b'[', ..] | [0xEF, 0xBC, 0xBB, ..] | [0xE3, 0x80, 0x90, ..] => {
                let link = LINKS.iter().find(|link| rest.starts_with(link.as_bytes()));
                marks.extend(link.map(|link| (NoiseKind::EditLink, at..at + link.len())));
            }
            _ => {}
        }
    }
    round
}

/// `<?xml:namespace prefix = o />`, which a word processor left behind.
fn instruction(content: &str, at: usize) -> Option<(NoiseKind, Range<usize>)> {
    let mut near = content.as_bytes().get(at..)?.iter().take(LONGEST);
    let end = at + near.position(|byte| *byte == b'>')? + 1;
    Some((NoiseKind::EditLink, at..end))
}

/// A line without the marks of Markdown before it: `> Quoted`, and what opens the number
/// of an item in `**1.** We act`.
pub(super) fn without_opening(text: &str, line: Range<usize>) -> Range<usize> {
    // So long may a number be: `**Article 12.**`.
    const NUMBER: usize = 24;
    let content = text.get(line.clone()).unwrap_or_default();
    if content.starts_with(BULLETS) {
        return without_bullet(content, line);
    }
    // "“1. The towns act.": a quotation of the whole text begins before the number.
    if let Some(inner) = content.strip_prefix(['"', '“']) {
        let figure = inner.starts_with(|c: char| c.is_ascii_digit());
        let open = figure && starts_item(inner) && !inner.contains(['"', '”']);
        return if open {
            line.end - inner.len()..line.end
        } else {
            line
        };
    }
    if !content.starts_with(['>', '*', '_']) {
        return line;
    }
    let quoted = content.trim_start_matches(['>', ' ', '\u{A0}']);
    let emphasis = |c: char| c.is_alphanumeric() || matches!(c, '*' | '_');
    if content.starts_with("> ") && quoted.starts_with(emphasis) {
        return line.end - quoted.len()..line.end;
    }
    for mark in ["**", "__"] {
        let inner = content.strip_prefix(mark).unwrap_or_default();
        let numbered = inner.find(mark).filter(|end| *end <= NUMBER);
        let numbered = numbered.and_then(|end| inner.get(..end)).filter(|number| {
            let number = number.trim_end();
            let named = || {
                let named = number.trim_end_matches([':', '.']).split_once(' ');
                named.is_some_and(|(word, figure)| {
                    word.chars().all(char::is_alphabetic)
                        && !figure.is_empty()
                        && figure.bytes().all(|byte| byte.is_ascii_digit())
                })
            };
            starts_item(number) && !number.contains(' ') || is_lone_number(number) || named()
        });
        // "**1. RECALLS** that": words in bold go on behind the number.
        let further = || {
            let (number, rest) = inner.split_once(' ').unwrap_or_default();
            number.ends_with(['.', ')']) && starts_item(number) && rest.contains(mark)
        };
        if numbered.is_some_and(|number| inner.len() > number.len() + mark.len()) || further() {
            return line.start + mark.len()..line.end;
        }
    }
    line
}

/// The bullets that a page adds to what is numbered already.
const BULLETS: [char; 5] = ['•', '●', '▪', '■', '◆'];

/// A line without the bullet before its number: `• 1. We act`.
fn without_bullet(content: &str, line: Range<usize>) -> Range<usize> {
    let rest = content.trim_start_matches(BULLETS).trim_start();
    match starts_item(rest) {
        true => line.end - rest.len()..line.end,
        false => line,
    }
}

/// A line without the marks of Markdown around all of it: `**Title**`, `_Adopted …_`.
pub(super) fn without_emphasis(text: &str, line: Range<usize>) -> Range<usize> {
    let content = text.get(line.clone()).unwrap_or_default();
    if !content.starts_with(['*', '_']) {
        return line;
    }
    for mark in ["***", "**", "__", "*", "_"] {
        let inner = content
            .strip_prefix(mark)
            .and_then(|rest| rest.strip_suffix(mark));
        let whole = |inner: &&str| {
            let edge =
                |c: Option<char>| c.is_some_and(|c| !c.is_whitespace() && c != '*' && c != '_');
            edge(inner.chars().next()) && edge(inner.chars().next_back()) && !inner.contains(mark)
        };
        if inner.filter(whole).is_some() {
            return line.start + mark.len()..line.end - mark.len();
        }
    }
    line
}

/// Words without a mark at their end that stands nowhere else in them, or is one too many:
/// "*Oulu, 3 May* / *" before the other language.
pub(super) fn without_half(words: &str, mark: char) -> &str {
    let odd = |_: &&str| words.matches(mark).count() % 2 == 1;
    match words.strip_suffix(mark).filter(odd) {
        Some(rest) => rest.trim_end(),
        None => words,
    }
}

/// Brackets after Chinese words that hold Latin words with tone marks only Pinyin has.
fn pinyin(content: &str, marks: &mut Vec<(NoiseKind, Range<usize>)>) {
    let tone = |c: char| "āēīōūǖǎěǐǒǔǚǘǜĀĒĪŌŪǍĚǏǑǓ".contains(c);
    let mut from = 0;
    while let Some(found) = content.get(from..).and_then(|rest| rest.find(['(', '（'])) {
        let open = from + found;
        let (before, bracket) = content.split_at_checked(open).unwrap_or_default();
        let mut near = bracket.char_indices().take(LONGEST);
        let Some((len, close)) = near.find(|(_, c)| matches!(c, ')' | '）')) else {
            from = open + bracket.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let inside = bracket.get(..len).unwrap_or_default();
        let inside = inside.trim_start_matches(['(', '（']);
        let end = open + len + close.len_utf8();
        let chinese = before
            .trim_end()
            .chars()
            .next_back()
            .is_some_and(|c| class(c) == Script::Han || "》”」』".contains(c));
        let latin = inside
            .chars()
            .all(|c| class(c) == Script::Letters || " '’-·,:".contains(c));
        if chinese && latin && inside.contains(tone) {
            marks.push((NoiseKind::Pinyin, open..end));
        }
        from = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stripped(line: &str) -> (&str, Vec<(NoiseKind, &str)>) {
        let mut marks = Vec::new();
        let left = strip(line, 0..line.len(), |kind, range| {
            marks.push((kind, &line[range]))
        });
        (&line[left], marks)
    }

    #[test]
    fn marks_at_the_ends_are_cut_off() {
        assert_eq!(
            stripped("背景[编辑]"),
            ("背景", vec![(NoiseKind::EditLink, "[编辑]")])
        );
        assert_eq!(
            stripped("湖畔宣言<?xml:namespace prefix = o />").0,
            "湖畔宣言"
        );
        assert_eq!(
            stripped("湖畔<?xml <?xml />"),
            ("湖畔", vec![(NoiseKind::EditLink, "<?xml <?xml />")])
        );
        assert_eq!(stripped("<?x <?x <?x").0, "<?x <?x <?x");
        assert_eq!(
            stripped("湖畔宣言（Húpàn Xuānyán）"),
            ("湖畔宣言", vec![(NoiseKind::Pinyin, "（Húpàn Xuānyán）")])
        );
        assert_eq!(
            stripped("??? 会议[编辑]"),
            (
                "会议",
                vec![(NoiseKind::Lost, "???"), (NoiseKind::EditLink, "[编辑]")]
            )
        );
        assert_eq!(stripped("????").0, "");
        let one = vec![(NoiseKind::Lost, "?")];
        assert_eq!(stripped("?湖畔宣言"), ("湖畔宣言", one));
        assert_eq!(stripped("?A").0, "?A");
        for (line, left) in [
            ("We agree. ??", "We agree."),
            ("我们同意。??", "我们同意。"),
        ] {
            assert_eq!(stripped(line), (left, vec![(NoiseKind::Lost, "??")]));
        }
    }

    #[test]
    fn a_quotation_of_the_whole_text_begins_before_the_number() {
        for (line, left) in [
            ("\"1. We act.", "1. We act."),
            ("“2. We act.", "2. We act."),
            (
                "“1. We act.” is what they said",
                "“1. We act.” is what they said",
            ),
            ("“We act", "“We act"),
        ] {
            assert_eq!(&line[without_opening(line, 0..line.len())], left);
        }
    }

    #[test]
    fn emphasis_around_a_whole_line() {
        for (line, left) in [
            ("**Lake Declaration**", "Lake Declaration"),
            ("*Adopted in Oulu*", "Adopted in Oulu"),
            ("**We** act **now**", "**We** act **now**"),
            ("* We agree *", "* We agree *"),
            ("* We agree", "* We agree"),
            ("**", "**"),
        ] {
            assert_eq!(&line[without_emphasis(line, 0..line.len())], left);
        }
    }

    #[test]
    fn emphasis_of_the_other_half_of_a_line() {
        assert_eq!(without_half("*Oulu, 3 May* / *", '*'), "*Oulu, 3 May* /");
        assert_eq!(without_half("奥卢*", '*'), "奥卢");
        assert_eq!(without_half("**Oulu**", '*'), "**Oulu**");
    }

    #[test]
    fn what_markdown_puts_before_a_line() {
        for (line, left) in [
            ("> Oulu, 3 May 2021", "Oulu, 3 May 2021"),
            ("> *Oulu, 3 May 2021*", "*Oulu, 3 May 2021*"),
            ("**1.** We act.", "1.** We act."),
            ("**第一条** 各国应当行动。", "第一条** 各国应当行动。"),
            ("**一、**我们行动。", "一、**我们行动。"),
            (
                "**Recommendation 1:** We act.",
                "Recommendation 1:** We act.",
            ),
            ("**1. URGES** all to act;", "1. URGES** all to act;"),
            ("**We** act.", "**We** act."),
            ("**2021** was warm", "**2021** was warm"),
            ("> 5", "5"),
            (">> ", ">> "),
            ("**", "**"),
        ] {
            assert_eq!(&line[without_opening(line, 0..line.len())], left);
        }
    }

    #[test]
    fn a_mark_inside_a_sentence_stays() {
        let line = "湖畔(Húpàn xuān)会议。";
        assert_eq!(
            stripped(line),
            (line, vec![(NoiseKind::Pinyin, "(Húpàn xuān)")])
        );
    }

    #[test]
    fn what_a_text_says_is_no_mark() {
        for line in [
            "法院(Cour suprême à Genève)",
            "The court (Zhōng) sat.",
            "最高人民法院 (SPC)",
            "Is it so??",
            "[Effective]",
        ] {
            assert_eq!(stripped(line), (line, vec![]));
        }
    }

    #[test]
    fn many_brackets_take_linear_time() {
        let line = "一(".repeat(100_000);
        assert_eq!(stripped(&line).0, line);
    }
}
