//! Printed numbers: 一、 （一） 第一条 建议一：

use super::super::super::numbering::{Marker, NumberStyle};
use super::super::lexicon::Lexicon;
use super::{may_begin, number};

/// What a figure of cheques is worth, as they number the parts of a text: 壹、 stands above
/// 一、.
fn formal_figure(c: char) -> Option<u32> {
    Some(match c {
        '壹' | '壱' => 1,
        '贰' | '貳' => 2,
        '叁' | '參' | '参' => 3,
        '肆' => 4,
        '伍' => 5,
        '陆' | '陸' => 6,
        '柒' => 7,
        '捌' => 8,
        '玖' => 9,
        '拾' => 10,
        _ => return None,
    })
}

/// `壹、` `拾壹、`
fn formal(line: &str) -> Option<Marker> {
    let mut figures = line.chars();
    let first = formal_figure(figures.next()?)?;
    let mut further = figures.clone();
    let second = further.next().and_then(formal_figure);
    let (value, after) = match second.filter(|second| first == 10 && *second < 10) {
        Some(second) => (10 + second, further.as_str()),
        None => (first, figures.as_str()),
    };
    let closed = after.strip_prefix(['、', '．', '.'])?;
    Some(Marker {
        range: 0..line.len() - closed.len(),
        style: NumberStyle::UpperRoman,
        value,
    })
}

/// The heavenly stems, which number what stands inside an item.
fn stem_value(c: char) -> Option<u32> {
    Some(match c {
        '甲' => 1,
        '乙' => 2,
        '丙' => 3,
        '丁' => 4,
        '戊' => 5,
        '己' => 6,
        '庚' => 7,
        '辛' => 8,
        '壬' => 9,
        '癸' => 10,
        _ => return None,
    })
}

/// `甲、`; 甲、乙双方 are two parties.
fn stem(line: &str) -> Option<Marker> {
    let mut rest = line.chars();
    let value = stem_value(rest.next()?)?;
    let after = rest.as_str().strip_prefix(['、', '．'])?;
    let several = after.starts_with(|c| stem_value(c).is_some());
    (!several).then(|| Marker {
        range: 0..line.len() - after.len(),
        style: NumberStyle::BracketedLetter,
        value,
    })
}

/// Whether a printed number may begin with a character.
pub(in super::super) fn may_begin_marker(first: char) -> bool {
    matches!(first, '（' | '(' | '第' | '其' | '㈠'..='㈩')
        || may_begin(first)
        || formal_figure(first).is_some()
        || stem_value(first).is_some()
        || NAMED.may_have(first)
}

/// What is numbered by its name: `原则一`, `建议一：`.
static NAMED: Lexicon = Lexicon::of_beginnings(
    "\
    原则 原則 建议 建議 倡议 倡議 承诺 承諾 措施 行动 行動 共识 共識 目标 目標 任务 任務 主张 主張 \
    决议 決議 意见 意見 结论 結論 诉求 訴求",
);

/// `一、` `（一）` `㈠` `第一条` `原则一` `一是` `其一，` `壹、`.
pub(in super::super) fn marker(line: &str) -> Option<Marker> {
    let first = line.chars().next()?;
    // Most lines begin with a character that no number begins with; what begins with a
    // digit is numbered as in any language.
    if first.is_ascii_digit() || !may_begin_marker(first) {
        return None;
    }
    formal(line)
        .or_else(|| stem(line))
        .or_else(|| in_one_character(first))
        .or_else(|| written(line))
}

/// `㈠`
fn in_one_character(first: char) -> Option<Marker> {
    let value = u32::from(first).checked_sub(u32::from('㈠'))?;
    (value < 10).then(|| Marker {
        range: 0..first.len_utf8(),
        style: NumberStyle::BracketedNative,
        value: value + 1,
    })
}

/// `一、` `（一）` `第一条`: a figure between what opens and what closes it.
fn written(line: &str) -> Option<Marker> {
    let (opener, style) = opener(line);
    let body = line.get(opener.len()..)?;
    if style != NumberStyle::Named && body.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (value, length) = number(body)?;
    let (figure, after) = body.split_at_checked(length)?;
    let closer = closers(opener)
        .iter()
        .find(|closer| after.starts_with(**closer))?;
    let style = closed_style(opener, closer, style);
    // A year in characters, 一九四八, names no thousand.
    let limit = match style == NumberStyle::Named || figure.contains('千') {
        true => 1_000_000,
        false => 1000,
    };
    let value = u32::try_from(value).ok()?;
    (1..limit).contains(&value).then(|| Marker {
        range: 0..opener.len() + length + closer.trim_end().len(),
        style,
        value,
    })
}

/// What stands before the figure, `（`一）, `第`一条, `建议`一：, and the style it tells.
fn opener(line: &str) -> (&str, NumberStyle) {
    let first = line.chars().next();
    let plain = match first {
        Some('（' | '(') => Some(NumberStyle::BracketedNative),
        Some('第') => Some(NumberStyle::Named),
        Some('其') => Some(NumberStyle::Ordinal),
        _ => None,
    };
    let plain = plain.map(|style| (first.map_or(0, char::len_utf8), style));
    let named = || Some((NAMED.begin(line)?, NumberStyle::Named));
    let (length, style) = plain.or_else(named).unwrap_or((0, NumberStyle::Native));
    (line.get(..length).unwrap_or_default(), style)
}

/// What may stand behind the figure: （一`）`, 第一`条`, 一`、`.
fn closers(opener: &str) -> &'static [&'static str] {
    match opener {
        "（" | "(" => &["）", ")"],
        "第" => &[
            "条、", "條、", "条：", "條：", "条", "條", "，", ",", "、", "：", ":", "项", "項",
            "点", "點", "\u{3000}",
        ],
        "其" => &["，", ",", "：", ":", "、"],
        "" => &[
            "，、", ",、", "、", "．", ".", "，", ",", "是", "要", "）", "\u{3000}",
        ],
        "原则" | "原則" => &["、", "：", ":", ""],
        // 建议一致通过: without a pause it is no number.
        _ => &["、", "：", ":", "\u{3000}", " "],
    }
}

/// The style of a number by what closes it: 第一， is an ordinal, 第一条 a name.
fn closed_style(opener: &str, closer: &str, style: NumberStyle) -> NumberStyle {
    let pause = || closer.starts_with(['，', ',', '、', '：', ':', '\u{3000}']);
    match (opener, closer) {
        ("第", _) if pause() => NumberStyle::Ordinal,
        // 一是加强合作: alone it begins a sentence, as "First," does.
        ("", "是" | "要") => NumberStyle::Ordinal,
        ("", "）") => NumberStyle::BracketedNative,
        _ => style,
    }
}
