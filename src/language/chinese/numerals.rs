//! Chinese figures: 二〇二四, 廿三, 一百六十, 第五; printed numbers.

pub(super) use markers::{marker, may_begin_marker};

mod markers;

/// What a character is in a figure.
#[derive(Clone, Copy)]
enum Sign {
    Digit(u64),
    /// 廿, 卅: so many.
    Tens(u64),
    /// 十, 百: times so many.
    Power(u64),
}

#[inline]
fn sign(c: char) -> Option<Sign> {
    use Sign::*;
    Some(match c {
        '0'..='9' => Digit(u64::from(u32::from(c) - u32::from('0'))),
        '０'..='９' => Digit(u64::from(u32::from(c) - u32::from('０'))),
        '〇' | '零' | '○' => Digit(0),
        '一' => Digit(1),
        '二' | '两' | '兩' => Digit(2),
        '三' => Digit(3),
        '四' => Digit(4),
        '五' => Digit(5),
        '六' => Digit(6),
        '七' => Digit(7),
        '八' => Digit(8),
        '九' => Digit(9),
        '十' => Power(10),
        '百' => Power(100),
        '千' => Power(1000),
        '万' | '萬' => Power(TEN_THOUSAND),
        '廿' => Tens(20),
        '卅' => Tens(30),
        _ => return None,
    })
}

/// What stands before it is taken so many times as a whole.
const TEN_THOUSAND: u64 = 10_000;

/// What is longer is no figure, in characters.
const LONGEST: usize = 40;

/// The longest figure at the start of a text and its length in bytes: digits of any
/// kind in positional notation, or with 十百千万, or 廿 and 卅.
pub(super) fn number(text: &str) -> Option<(u64, usize)> {
    let mut value = Value::default();
    let mut places = text.char_indices();
    for (at, c) in places.by_ref().take(LONGEST) {
        match sign(c) {
            Some(sign) => value.read(sign)?,
            None if at == 0 => return None,
            None if c == ',' && is_inner_comma(text, at) => {}
            None => return Some((value.all()?, at)),
        }
    }
    let whole = !text.is_empty() && places.next().is_none();
    whole.then_some((value.all()?, text.len()))
}

/// 1,200: whether a comma parts the digits of one figure.
fn is_inner_comma(text: &str, at: usize) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    after.starts_with(',')
        && after.get(1..4).is_some_and(digits)
        && before.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a figure may begin with a character, or go on with it.
pub(super) fn may_begin(c: char) -> bool {
    sign(c).is_some()
}

/// A figure as it is read.
#[derive(Default)]
struct Value {
    /// What stands before the last 万.
    total: u64,
    /// What stands behind it, up to the last 十, 百 or 千.
    section: u64,
    /// The digits behind those.
    pending: Option<u64>,
}

impl Value {
    /// Reads on; none where it gets too large.
    fn read(&mut self, sign: Sign) -> Option<()> {
        match sign {
            // "29万" writes its digits positionally.
            Sign::Digit(digit) => {
                let before = self.pending.unwrap_or(0).checked_mul(10)?;
                self.pending = Some(before.checked_add(digit)?);
            }
            Sign::Tens(tens) => self.section = self.section.checked_add(tens)?,
            Sign::Power(TEN_THOUSAND) => {
                let below = self.section.checked_add(self.pending.take().unwrap_or(0))?;
                let below = below.checked_mul(TEN_THOUSAND)?;
                self.total = self.total.checked_add(below)?;
                self.section = 0;
            }
            Sign::Power(power) => {
                let times = self.pending.take().unwrap_or(1).checked_mul(power)?;
                self.section = self.section.checked_add(times)?;
            }
        }
        Some(())
    }

    /// What all of it comes to.
    fn all(&self) -> Option<u64> {
        let total = self.total.checked_add(self.section)?;
        total.checked_add(self.pending.unwrap_or(0))
    }
}

/// The length of the number at the start of a text, with the white space after it.
pub(super) fn without_number(text: &str) -> usize {
    match marker(text) {
        Some(marker) => {
            let rest = text.get(marker.range.end..).unwrap_or_default();
            text.len() - rest.trim_start().len()
        }
        None => super::super::numbering::without_number(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures() {
        for (text, expected) in [
            ("2019年", 2019),
            ("二〇二四年", 2024),
            ("一九四八年", 1948),
            ("廿三", 23),
            ("卅", 30),
            ("十二月", 12),
            ("二十三", 23),
            ("一百六十余人", 160),
            ("三千零五", 3005),
            ("１２", 12),
            ("2万", 20_000),
            ("1,200人", 1200),
        ] {
            assert_eq!(
                number(text).map(|(value, _)| value),
                Some(expected),
                "{text}"
            );
        }
        assert_eq!(number("年"), None);
        assert_eq!(number("99999999999999999999999"), None);
    }

    #[test]
    fn printed_numbers() {
        for (line, printed, value) in [
            ("一、有力", "一、", 1),
            ("丙、向學校開放", "丙、", 3),
            ("（三）各国", "（三）", 3),
            ("㈡各国", "㈡", 2),
            ("第一条 各国", "第一条", 1),
            ("第1条", "第1条", 1),
            ("第一，各国", "第一，", 1),
            ("十二、各国", "十二、", 12),
            ("原则一 各国", "原则一", 1),
            ("一千零一、各国", "一千零一、", 1001),
            ("第1204条", "第1204条", 1204),
            ("第二：各国", "第二：", 2),
            ("一是加强合作", "一是", 1),
            ("二要加强合作", "二要", 2),
            ("其三，各国", "其三，", 3),
            ("三）各国", "三）", 3),
            ("建议一：各国", "建议一：", 1),
            ("訴求二：各國", "訴求二：", 2),
            ("行動二 各國", "行動二", 2),
            ("參、各國", "參、", 3),
            ("拾貳、各國", "拾貳、", 12),
        ] {
            let marker = marker(line).unwrap_or_else(|| panic!("{line} is numbered"));
            assert_eq!((&line[marker.range], marker.value), (printed, value));
        }
        for line in [
            "2019年1月22日,会议",
            "一致同意",
            "建议一致通过",
            "行动一，各国",
            "二十国集团",
            "第一届会议",
            "(2019年)",
            "一九四八年、",
            "其他各国",
            "甲、乙双方",
            "參加者、來賓",
            "陸海空",
        ] {
            assert_eq!(marker(line), None, "{line}");
        }
    }
}
