//! What the first and the last characters of a line tell of it.

use crate::source::{SMALL_BULLET, is_bullet};

/// The figures that number most lists of ideographs.
const FIGURES: &str = "一二三四五六七八九十";

/// Whether a line ends with what ends a sentence or opens a list.
pub(super) fn ends_sentence(line: &str) -> bool {
    let closes = |c| {
        matches!(
            c,
            '”' | '"' | '’' | '\'' | ')' | '）' | '】' | ']' | '》' | '」' | '』'
        )
    };
    line.trim_end_matches(closes)
        .ends_with(['.', '。', '．', '!', '?', '！', '？', ':', '：', ';', '；'])
}

/// Whether a line starts with a small letter, as the rest of a sentence does.
pub(super) fn starts_lowercase(line: &str) -> bool {
    line.trim_start_matches(['“', '"', '‘', '\'', '('])
        .starts_with(char::is_lowercase)
}

/// Whether a whole line stands in brackets: "(organised by the Lake Office)".
pub(super) fn is_bracketed(line: &str) -> bool {
    line.starts_with(['(', '（']) && line.ends_with([')', '）'])
}

/// Whether a line ends inside a word: "organ-" before "izers"; in a title of capitals
/// "CONFER-" before "ENCE".
pub(super) fn is_hyphenated(line: &str, next: &str) -> bool {
    let Some(word) = line.strip_suffix(['-', '\u{2010}', '\u{AD}']) else {
        return false;
    };
    let capitals = |text: &str| !text.contains(char::is_lowercase);
    word.ends_with(char::is_lowercase) && next.starts_with(char::is_lowercase)
        || word.ends_with(char::is_uppercase)
            && next.starts_with(char::is_uppercase)
            && capitals(word)
            && capitals(next)
}

/// Whether a long line ends with a small letter, as few titles do.
pub(super) fn stops_short(line: &str) -> bool {
    line.ends_with(char::is_lowercase) && line.split_whitespace().nth(7).is_some()
}

/// Whether a line is cut off whatever its width: "over the lakes, and" above "most of all",
/// "Recalling" alone above "that lakes are deep". A page breaks lines at its bold words.
pub(super) fn is_cut(line: &str, next: &str) -> bool {
    const SHORT: usize = 2;
    const VERB: usize = 4;
    if !next.starts_with(char::is_lowercase) || !line.ends_with(char::is_lowercase) {
        return false;
    }
    let Some((before, last)) = line.rsplit_once(' ') else {
        let mut letters = line.chars();
        return line.len() >= VERB
            && letters.next().is_some_and(char::is_uppercase)
            && letters.all(char::is_lowercase);
    };
    let joins = last.len() <= SHORT || last.len() == SHORT + 1 && before.ends_with(',');
    joins && last.starts_with(char::is_lowercase) && before.contains(' ')
}

/// Whether a line is one small word above another: a paragraph that is broken at every word.
pub(super) fn is_lone_word(line: &str, next: &str) -> bool {
    line.chars().all(char::is_lowercase) && next.starts_with(char::is_lowercase)
}

/// Whether a line ends with a day, and the next begins with its month and year: "from 3 to 5"
/// above "May 2021".
pub(super) fn breaks_date(line: &str, next: &str) -> bool {
    let day = line.rsplit(' ').next().unwrap_or_default();
    let mut words = next.split(' ');
    let (month, year) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let is_figure = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    (1..=2).contains(&day.len())
        && is_figure(day)
        && month.starts_with(char::is_uppercase)
        && month.chars().skip(1).all(char::is_lowercase)
        && year.get(..4).is_some_and(is_figure)
}

/// Whether a line holds figures alone and then what ends a clause, as the last one of a
/// paragraph may: "2021.", "19-22,". A number of one or two digits may be an item's.
pub(super) fn ends_with_figures(line: &str) -> bool {
    let figures = line.trim_end_matches(['.', '。', ',', '，', ';', '；']);
    let inside = |c: char| c.is_ascii_digit() || "-–/., ".contains(c);
    figures.len() < line.len()
        && figures.len() > 2
        && figures.starts_with(|c: char| c.is_ascii_digit())
        && figures.chars().all(inside)
}

/// A number with its delimiter and nothing else: `1.`, `(1)`, 一、, ①; or, as page
/// numbers are gone, a bare one.
pub(super) fn is_lone_number(line: &str) -> bool {
    if line.len() > 24 {
        return false;
    }
    let inner = line.trim_matches(|c: char| "()（）.．、:： ".contains(c));
    let digits = |c: char| c.is_ascii_digit() || ('０'..='９').contains(&c);
    let ideographs = |c: char| FIGURES.contains(c);
    let circled = |c: char| ('①'..='⑳').contains(&c) || ('㈠'..='㈩').contains(&c);
    !inner.is_empty()
        && (inner.chars().all(digits) && inner.chars().nth(3).is_none()
            || inner.chars().all(ideographs) && inner.len() < line.len()
            || inner.chars().all(circled)
            || inner.chars().all(|c| "IVX".contains(c)) && line.ends_with(['.', '．', '、', ')']))
}

/// Whether a line starts with what starts an item: a bullet or a printed number.
pub(super) fn starts_item(line: &str) -> bool {
    let Some(first) = line.chars().next() else {
        return false;
    };
    if first == 'o' && SMALL_BULLET.iter().any(|mark| line.starts_with(mark)) {
        return true;
    }
    // "+86 10 6505" is the number of a telephone.
    if first == '+' && !line.starts_with("+ ") {
        return false;
    }
    // Most lines begin with a letter that no number begins with.
    if first.is_ascii_alphabetic() && !matches!(first, 'I' | 'V' | 'X') {
        return false;
    }
    if is_bullet(first) || matches!(first, '①'..='⑳' | '㈠'..='㈩') {
        return true;
    }
    let opened = matches!(first, '(' | '（');
    let rest = line.trim_start_matches(['(', '（', '第']);
    let ordinal = line.starts_with('第');
    let number =
        |c: char| c.is_ascii_digit() || FIGURES.contains(c) || matches!(c, '百' | 'I' | 'V' | 'X');
    let after = rest.trim_start_matches(number);
    let digits = rest.len() - after.len();
    if digits == 0 || digits > 12 {
        return opened && rest.chars().nth(1).is_some_and(|c| ")）".contains(c));
    }
    if ordinal {
        return after.starts_with(['条', '條', '章', '部', '节', '節', ',', '，', '、']);
    }
    let ascii = rest.as_bytes().first().is_some_and(u8::is_ascii);
    if ascii && digits > 3 {
        return false;
    }
    let mut tail = after.chars();
    match tail.next() {
        Some(')' | '）' | '、' | '．') => true,
        // "1.5 million" is a figure; "1.2019年" is an item.
        Some('.') => {
            !opened
                && (!tail.as_str().starts_with(|c: char| c.is_ascii_digit())
                    || tail
                        .as_str()
                        .trim_start_matches(|c: char| c.is_ascii_digit())
                        .starts_with('年'))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_bullets_start_items() {
        for item in [
            "1. We",
            "1.We",
            "1、我们",
            "1．我们",
            "(1) We",
            "第一条 我们",
            "第1条",
            "一、我们",
            "（一）我们",
            "㈠我们",
            "①我们",
            "• We",
            "—— 我们",
            "II. We",
            "1.2020年11月13日",
            "(a) We",
        ] {
            assert!(starts_item(item), "{item}");
        }
        for other in [
            "2019年1月22日",
            "1.5 million",
            "2019. We",
            "We",
            "一个",
            "第三次会议",
            "(SPC) We",
            "In 2019",
        ] {
            assert!(!starts_item(other), "{other}");
        }
    }

    #[test]
    fn a_day_above_its_month() {
        assert!(breaks_date("It was held from 11 to 13", "May 2021. It was"));
        for (line, next) in [
            ("Room 13", "May we ask"),
            ("in 2021", "May 2021"),
            ("the days to", "May 2021"),
        ] {
            assert!(!breaks_date(line, next), "{line}");
        }
    }

    #[test]
    fn figures_that_end_a_paragraph() {
        for line in ["2021.", "2019–2021,", "1,000.", "2021。"] {
            assert!(ends_with_figures(line), "{line}");
        }
        for line in ["2021", "1.", "12.", "2021. We", "(2021).", ""] {
            assert!(!ends_with_figures(line), "{line}");
        }
    }

    #[test]
    fn words_that_go_on_in_the_next_line() {
        assert!(is_hyphenated("the organ-", "izers met"));
        assert!(is_hyphenated("FIFTH LAKE CONFER-", "ENCE 2021"));
        for (line, next) in [
            ("the Asia-", "Pacific"),
            ("LAKE-", "Held in Oulu"),
            ("We act", "ing"),
        ] {
            assert!(!is_hyphenated(line, next), "{line}");
        }
    }

    #[test]
    fn a_number_stands_alone_with_its_delimiter() {
        for number in ["1", "1.", "(1)", "一、", "（一）", "①", "I.", "１．"] {
            assert!(is_lone_number(number), "{number}");
        }
        for other in ["一", "2019", "I", "1. We", "", "第一条"] {
            assert!(!is_lone_number(other), "{other}");
        }
    }

    #[test]
    fn closing_marks_do_not_hide_the_end_of_a_sentence() {
        for end in ["act.”", "行动。）", "views:", "（见下：）"] {
            assert!(ends_sentence(end), "{end}");
        }
        for open in ["and", "行动，", "Lake [In force]", ""] {
            assert!(!ends_sentence(open), "{open}");
        }
    }
}
