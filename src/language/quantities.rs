//! Quantities that a sentence sets: time limits, years, shares, how often something comes
//! again, and how many things there are.
//!
//! In: what a language read, a figure and what it measures. Out: quantities that can be
//! compared whatever the language and the measure: a week is seven days, a year twelve
//! months.

use std::ops::Range;

/// A figure with its measure. Two can be compared where they are of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quantity {
    /// A time in hours: "ten days", 一周.
    Hours(u64),
    /// A time in months: "two years", 六个月. No month is so many days.
    Months(u64),
    /// A year of the calendar: "by 2030", 2030年.
    Year(u64),
    /// A share in thousandths of a percent: "1.5 per cent", 百分之五十.
    Share(u64),
    /// How often: "twice a month", 每年一次. So many times in 2,520 years, which every number
    /// up to ten divides; a month is four weeks.
    Rate(u64),
    /// So many things: "30 courts", 30家法院. Read only where a sentence writes figures.
    Things(u64),
    /// A month of the calendar: "in June 2025", 2025年6月.
    Month(u64),
    /// A day of a month, where no other stands beside it: "on 1 March", 3月1日.
    Day(u64),
}

impl Quantity {
    /// Whether another is of the same kind, so that they can be compared.
    pub fn is_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

/// A quantity in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuantityMention {
    /// From the figure to its measure.
    pub range: Range<usize>,
    /// What it comes to.
    pub quantity: Quantity,
}

/// What a figure is a number of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    Hour,
    Day,
    Week,
    Month,
    Year,
    Percent,
    /// A tenth of a percent: "2 per mille", 2‰.
    Permille,
}

/// A stretch of time in which something comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cycle {
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Year,
}

impl Cycle {
    /// So many times in `every` of it.
    pub(super) fn rate(self, times: u64, every: u64) -> Option<Quantity> {
        const YEARS: u64 = 2_520;
        let a_year = match self {
            Self::Day => 7 * 48,
            Self::Week => 48,
            Self::Month => 12,
            Self::Quarter => 4,
            Self::Half => 2,
            Self::Year => 1,
        };
        let times = times.checked_mul(a_year)?.checked_mul(YEARS)?;
        times.checked_div(every).map(Quantity::Rate)
    }
}

/// A figure, with the digits after its point.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure<'t> {
    pub(super) whole: u64,
    pub(super) decimals: &'t str,
}

impl Measure {
    /// So many of it. None of what is too large, or is no whole number of anything but
    /// percents.
    pub(super) fn of(self, figure: Figure) -> Option<Quantity> {
        let times = |unit: u64| {
            let whole = figure.decimals.is_empty();
            whole.then(|| figure.whole.checked_mul(unit)).flatten()
        };
        Some(match self {
            Self::Hour => Quantity::Hours(times(1)?),
            Self::Day => Quantity::Hours(times(24)?),
            Self::Week => Quantity::Hours(times(7 * 24)?),
            Self::Month => Quantity::Months(times(1)?),
            Self::Year => Quantity::Months(times(12)?),
            Self::Percent => Quantity::Share(figure.thousandths()?),
            Self::Permille => Quantity::Share(figure.thousandths()? / 10),
        })
    }
}

impl Figure<'_> {
    /// So many thousandths; what is less does not count.
    fn thousandths(self) -> Option<u64> {
        let digits = self.decimals.chars().chain(std::iter::repeat('0')).take(3);
        let thousandths = digits.filter_map(|digit| digit.to_digit(10));
        let thousandths = thousandths.fold(0, |all, digit| all * 10 + u64::from(digit));
        self.whole.checked_mul(1000)?.checked_add(thousandths)
    }
}

/// So many things; one is as often an article, and a fraction counts none.
pub(super) fn things(figure: Figure) -> Option<Quantity> {
    let several = figure.whole > 1 && figure.decimals.is_empty();
    several.then_some(Quantity::Things(figure.whole))
}

/// Days that a month may have.
pub(super) fn day(number: u64) -> Option<Quantity> {
    (1..=31).contains(&number).then_some(Quantity::Day(number))
}

/// Years of the calendar that such texts speak of.
pub(super) fn year(number: u64) -> Option<Quantity> {
    (1900..2200)
        .contains(&number)
        .then_some(Quantity::Year(number))
}

/// The digits after a point, at the start of a text.
pub(super) fn decimals(text: &str) -> &str {
    let Some(after) = text.strip_prefix(['.', '．']) else {
        return "";
    };
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    after.get(..digits).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::ALL;
    use super::*;
    use Quantity::*;

    fn read<'t>(code: &str, sentence: &'t str) -> Vec<(&'t str, Quantity)> {
        let language = ALL.iter().find(|it| it.code().to_string() == code);
        let language = language.expect("the language has a file");
        let found = language.quantities(&sentence.into()).into_iter();
        found.map(|it| (&sentence[it.range], it.quantity)).collect()
    }

    #[test]
    fn english() {
        for (sentence, expected) in [
            ("within ten days of entry", vec![("ten days", Hours(240))]),
            (
                "a 30-day period, two weeks",
                vec![("30-day", Hours(720)), ("two weeks", Hours(336))],
            ),
            (
                "thirty (30) working days",
                vec![("30) working days", Hours(720))],
            ),
            ("a five-year plan", vec![("five-year", Months(60))]),
            ("within a month", vec![("a month", Months(1))]),
            ("twenty-four hours", vec![("twenty-four hours", Hours(24))]),
            ("by 2030", vec![("2030", Year(2030))]),
            (
                "from 2025-2030",
                vec![("2025", Year(2025)), ("2030", Year(2030))],
            ),
            (
                "1.5 per cent and 50%",
                vec![("1.5 per cent", Share(1500)), ("50%", Share(50_000))],
            ),
            (
                "Ten percent of 2,000 vessels",
                vec![("Ten percent", Share(10_000))],
            ),
            ("two or three years", vec![("three years", Months(36))]),
            (
                "On 3 May 2021",
                vec![("3 May", Day(3)), ("May", Month(5)), ("2021", Year(2021))],
            ),
            ("twice a year", vec![("twice a year", Rate(5_040))]),
            (
                "once every two years",
                vec![("once every two years", Rate(1_260))],
            ),
            ("in every quarter", vec![("every quarter", Rate(10_080))]),
            (
                "every six months, three times in a month",
                vec![
                    ("six months", Months(6)),
                    ("three times in a month", Rate(90_720)),
                ],
            ),
            ("twice per annum", vec![("twice per annum", Rate(5_040))]),
            ("shall meet annually", vec![("annually", Rate(2_520))]),
            ("every other week", vec![("every other week", Rate(60_480))]),
            ("two meetings every year for the day's sake", vec![]),
            ("once or twice a year, at times a month", vec![]),
            ("1.5 years, the 1990s", vec![]),
            (
                "30 courts and three new law clinics",
                vec![
                    ("30 courts", Things(30)),
                    ("three new law clinics", Things(3)),
                ],
            ),
            (
                "On 12 March the 3rd session, 1.5 million users",
                vec![("12 March", Day(12)), ("March", Month(3))],
            ),
            (
                "2 per mille and 0.5‰",
                vec![("2 per mille", Share(200)), ("0.5‰", Share(50))],
            ),
        ] {
            assert_eq!(read("eng", sentence), expected, "{sentence}");
        }
    }

    #[test]
    fn chinese() {
        for (sentence, expected) in [
            ("自生效起十天内", vec![("十天", Hours(240))]),
            ("在30日内答复", vec![("30日", Hours(720))]),
            ("于六十日前通知", vec![("六十日", Hours(1440))]),
            ("期限一般不超过30日。", vec![("30日", Hours(720))]),
            ("期限为三十日。", vec![("三十日", Hours(720))]),
            (
                "于5月30日公布，31日生效。",
                vec![("5月", Month(5)), ("30日", Day(30))],
            ),
            (
                "5月30日至6月2日，5月3日和4日，2‰，千分之三",
                vec![
                    ("5月", Month(5)),
                    ("6月", Month(6)),
                    ("5月", Month(5)),
                    ("2‰", Share(200)),
                    ("千分之三", Share(300)),
                ],
            ),
            ("三十个工作日", vec![("三十个工作日", Hours(720))]),
            (
                "两周，两個星期",
                vec![("两周", Hours(336)), ("两個星期", Hours(336))],
            ),
            ("24小时", vec![("24小时", Hours(24))]),
            (
                "未来五年，六个月",
                vec![("五年", Months(60)), ("六个月", Months(6))],
            ),
            ("半年内", vec![("半年", Months(6))]),
            ("到2030年", vec![("2030年", Year(2030))]),
            ("二〇三〇年以前", vec![("二〇三〇年", Year(2030))]),
            (
                "2025至2030年",
                vec![("2025", Year(2025)), ("2030年", Year(2030))],
            ),
            (
                "1.5%和百分之五十",
                vec![("1.5%", Share(1500)), ("百分之五十", Share(50_000))],
            ),
            (
                "2021年5月3日内",
                vec![("2021年", Year(2021)), ("5月", Month(5)), ("3日", Day(3))],
            ),
            (
                "30家法院和三个法律诊所",
                vec![("30家", Things(30)), ("三个", Things(3))],
            ),
            ("三家法院，第3个，30多家", vec![("三家", Things(3))]),
            (
                "第三年，三周年，90年代，十多天，每年，下半年，一年半",
                vec![],
            ),
            (
                "每月举行一次会议，每两年召开两届",
                vec![
                    ("每月举行一次", Rate(30_240)),
                    ("每两年召开两届", Rate(2_520)),
                ],
            ),
            (
                "每半年一次，每两周通报",
                vec![("每半年一次", Rate(5_040)), ("每两周", Rate(60_480))],
            ),
            ("每年发放三笔一次性补助", vec![]),
            ("兩年一次的會議", vec![("兩年一次", Rate(1_260))]),
            ("每季度公布名单", vec![("每季度", Rate(10_080))]),
            ("每年至少兩次", vec![("每年至少兩次", Rate(5_040))]),
            ("每年培训30名法官，每年多次会晤", vec![("30名", Things(30))]),
            ("每名法官，每次会议，第一次", vec![]),
            (
                "十八周岁，三年级，12名法官，1.5年",
                vec![("12名", Things(12))],
            ),
        ] {
            assert_eq!(read("zho", sentence), expected, "{sentence}");
        }
    }

    #[test]
    fn french() {
        for (sentence, expected) in [
            (
                "dans un délai de dix jours",
                vec![("dix jours", Hours(240))],
            ),
            (
                "d’ici à 2030, pendant cinq ans",
                vec![("2030", Year(2030)), ("cinq ans", Months(60))],
            ),
            (
                "six mois et 50 %",
                vec![("six mois", Months(6)), ("50 %", Share(50_000))],
            ),
            ("dix pour cent", vec![("dix pour cent", Share(10_000))]),
            ("chaque année, 12 juges", vec![]),
        ] {
            assert_eq!(read("fra", sentence), expected, "{sentence}");
        }
    }

    #[test]
    fn what_is_too_large_is_no_quantity() {
        let figure = |whole| Figure {
            whole,
            decimals: "",
        };
        assert_eq!(Measure::Week.of(figure(u64::MAX)), None);
        assert_eq!(Measure::Percent.of(figure(u64::MAX)), None);
    }
}
