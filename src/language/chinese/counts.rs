//! Who took part, in figures: 来自40多个国家和地区的300余名代表.

mod units;

use super::super::phrases::{Phrases, Sought};
use super::super::scan::last_piece;
use super::lexicon::Lexicon;
use super::numerals::number;
use super::verbs::shortly_before;
use super::{COMMAS, CountMention, Words, figures};
use crate::model::Unit;
use std::ops::Range;
use units::unit;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&CUES, &WE];

/// Words before a figure that is not exact.
static ABOUT: Lexicon = Lexicon::of_endings(
    "\
    约有 約有 大约 大約 约 約 将近 將近 近 超过 超過 逾 多达 多達 不少于 不少於 至少 上",
);

/// What stands near a figure of participants.
static CUES: Phrases<&str> = Phrases::new(&[
    "举行会议",
    "舉行會議",
    "会晤",
    "會晤",
    "齐聚",
    "齊聚",
    "聚会",
    "聚會",
    "聚集",
    "聚首",
    "汇聚",
    "匯聚",
    "相聚",
    "参加",
    "參加",
    "出席",
    "代表",
    "与会",
    "與會",
    "参会",
    "參會",
    "来自",
    "來自",
    "专家学者",
    "專家學者",
]);

/// Who says how many they are.
static WE: Phrases<&str> = Phrases::new(&["我们", "我們"]);

/// Each unit once, in a sentence about who took part.
pub(super) fn counts(sentence: &Words) -> Vec<CountMention> {
    let mut found: Vec<CountMention> = Vec::new();
    let end = match CUES.first_of(sentence, 0) {
        Some(_) => sentence.len(),
        None => speakers_end(sentence),
    };
    if end == 0 {
        return found;
    }
    // After the last figure that was read.
    let mut read = 0;
    for start in figures::places(sentence).take_while(|start| *start < end) {
        let rest = sentence.get(start..).filter(|_| start >= read);
        let figure = rest.and_then(|rest| ten_thousands(rest).or_else(|| number(rest)));
        let Some((number, length)) = figure else {
            continue;
        };
        read = start + length;
        let Some(count) = counted(sentence, start..read, number) else {
            continue;
        };
        read = count.range.end;
        if found.iter().all(|other| other.unit != count.unit) {
            found.push(count);
        }
    }
    found
}

/// Where those who speak have said how many they are: 我们，21个国家的市长[，]; 0 if they
/// don't. 我们，高原五国的市长 names them.
fn speakers_end(sentence: &Words) -> usize {
    if WE.first_of(sentence, 0).is_none() {
        return 0;
    }
    let we = ["我们，", "我們，", "我们,", "我們,"];
    let rest = we.iter().find_map(|we| sentence.strip_prefix(*we));
    let rest = rest.filter(|rest| number(rest).is_some());
    let end = |rest: &str| Some(sentence.len() - rest.len() + rest.find(COMMAS)?);
    rest.and_then(end).unwrap_or_else(|| we_so_many(sentence))
}

/// 作为嘉宾，我们61名队长提出…: where the clause ends in which we say how many we are.
fn we_so_many(sentence: &str) -> usize {
    let we = WE.all().iter();
    let mut rest = we.filter_map(|we| sentence.get(sentence.find(we)? + we.len()..));
    let many = |rest: &&str| {
        let (_, length) = number(rest)?;
        rest.get(length..)?.starts_with(['名', '位']).then_some(())
    };
    let rest = rest.find(|rest| many(rest).is_some());
    rest.map_or(0, |rest| {
        sentence.len() - rest.len() + rest.find(COMMAS).unwrap_or(rest.len())
    })
}

/// 近[300]余名代表: what a figure counts, with the words around it.
fn counted(sentence: &str, figure: Range<usize>, number: u64) -> Option<CountMention> {
    let before = sentence.get(..figure.start).unwrap_or_default();
    let before = before.trim_end_matches(' ');
    // 数十个, 第三国, 1.5: no figure that says how many.
    if before.ends_with(['数', '數', '几', '幾', '第', '.']) {
        return None;
    }
    // 世界上120个国家: 上 is of where they are.
    let about = ABOUT.end(before).filter(|_| !before.ends_with("世界上"));
    let mut approximate = about.is_some();
    let mut after = sentence.get(figure.end..).unwrap_or_default();
    after = after.trim_start_matches(' ');
    for word in ["余", "餘", "多", "来", "來"] {
        if let Some(cut) = after.strip_prefix(word) {
            approximate = true;
            after = cut;
        }
    }
    let bare_before = before.get(..before.len() - about.unwrap_or(0))?;
    let (unit, tail) = unit(after).or_else(|| all_told(bare_before, after))?;
    let bare =
        after.starts_with(['国', '國']) && !after.starts_with("国家") && !after.starts_with("國家");
    // 2022国际瓜类大会
    let between = after.starts_with("国际") || after.starts_with("國際");
    if between && unit == Unit::Countries {
        return None;
    }
    if bare && (are_named(before, number) || is_of_peoples(after) || !they_came(before, after)) {
        return None;
    }
    let start = about.map_or(figure.start, |about| before.len() - about);
    Some(CountMention {
        range: start..sentence.len() - tail.len(),
        number,
        approximate,
        unit,
    })
}

/// 法官和学者共120余[名]，: who they are was said before.
fn all_told<'t>(before: &str, after: &'t str) -> Option<(Unit, &'t str)> {
    let all = [
        "共", "共计", "共計", "总计", "總計", "合计", "合計", "总共", "總共",
    ];
    let tail = after.strip_prefix(['名', '位'])?;
    let over = tail.is_empty() || tail.starts_with(['，', ',', '。', '、', '；', '（', '(']);
    (over && all.iter().any(|all| before.ends_with(all))).then_some((Unit::Participants, tail))
}

/// 甲国和乙国[两国]部长: countries that were named before, or that everybody knows.
fn are_named(before: &str, number: u64) -> bool {
    // 来自十二国, 共有十二国, 约十二国, 全部十二国.
    let told = [
        '自', '有', '由', '共', '的', '约', '約', '近', '过', '過', '部', '体', '體',
    ];
    let named = before.ends_with(char::is_alphabetic) && !before.ends_with(told);
    let near = shortly_before(before, before.len());
    let clause = last_piece(near, &['，', ',', '。', '；']);
    // 来自挪威、秘鲁和日本三国的代表: who came.
    let came = clause.contains("来自") || clause.contains("來自");
    number == 2
        || are_abbreviated(before, number)
        || named && !came && clause.contains(['、', '和', '与', '與', '及'])
}

/// 中日韩[三国]: countries that are named by one character each.
fn are_abbreviated(before: &str, number: u64) -> bool {
    let back = match number {
        2 => 1,
        3 => 2,
        _ => return false,
    };
    let last = before.char_indices().rev().nth(back);
    let names = last.and_then(|(at, _)| before.get(at..));
    names.is_some_and(super::party::are_countries)
}

/// 来自[五]国, [五]国部长, 我们[五]国: whether the clause of a figure speaks of those who came.
fn they_came(before: &str, after: &str) -> bool {
    const CAME: &[&str] = &[
        "来自", "來自", "代表", "出席", "参加", "參加", "参与", "參與", "与会", "與會", "举行",
        "舉行", "召开", "召開", "齐聚", "齊聚", "相聚", "聚", "我们", "我們",
    ];
    const WHO: &[char] = &[
        '长', '長', '员', '員', '官', '者', '人', '师', '師', '家', '袖', '脑', '腦', '首', '臣',
        '使', '团', '團',
    ];
    let near = shortly_before(before, before.len());
    let ahead = last_piece(near, COMMAS);
    let behind = super::verbs::clause_after(after, 0);
    let told = |words: &str| CAME.iter().any(|came| words.contains(came));
    told(ahead) || told(behind) || behind.contains(WHO)
}

/// [五]国人民的福祉, [三]国之间: of those who are spoken of, and nobody came.
fn is_of_peoples(after: &str) -> bool {
    const OF: &[&str] = &[
        "人民", "民众", "民眾", "关系", "關係", "间", "間", "之间", "之間", "合作", "友谊", "友誼",
        "利益",
    ];
    let rest = after.trim_start_matches(['国', '國']);
    OF.iter().any(|of| rest.starts_with(of))
}

/// 2.5万: a decimal of ten thousands that is a whole number.
fn ten_thousands(text: &str) -> Option<(u64, usize)> {
    let digits = |text: &str| {
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        text.len() - rest.len()
    };
    let whole = digits(text);
    let rest = text.get(whole..)?.strip_prefix('.')?;
    let decimals = digits(rest);
    let unit = rest.get(decimals..)?.chars().next()?;
    if !matches!(unit, '万' | '萬') || !(1..=4).contains(&whole) || !(1..=4).contains(&decimals) {
        return None;
    }
    let figures = format!("{}{:0<4}", text.get(..whole)?, rest.get(..decimals)?);
    let end = whole + 1 + decimals + unit.len_utf8();
    Some((figures.parse().ok()?, end))
}

#[cfg(test)]
mod tests;
