//! Quantities that a sentence sets: time limits, years, shares, how often something comes
//! again, and how many things there are.
//!
//! In: what a language read, a figure and what it measures. Out: quantities that can be
//! compared whatever the language and the measure: a week is seven days, a year twelve
//! months.

use super::money::Currency;
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
    /// Hundredths of a currency: "US$ 500", 3亿元.
    Money(Currency, u64),
    /// A figure that a limit stands at, whatever it counts: "at least ten", 不超过十.
    Limit(Side, u64),
    /// A date that something lies before or after, as year, month and day in one number:
    /// "by 1 March 2026", 2026年3月1日之后.
    Bound(Side, u64),
    /// So many hours before or after something: "ten days before the hearing", 开庭后十日.
    Away(Side, u64),
}

/// On which side of a limit or of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// At most; before or by.
    Below,
    /// At least; after.
    Above,
}

impl Side {
    /// The other side.
    pub fn opposite(self) -> Self {
        match self {
            Self::Below => Self::Above,
            Self::Above => Self::Below,
        }
    }
}

impl Quantity {
    /// Whether another is of the same kind, so that they can be compared.
    pub fn is_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }

    /// Whether it says on which side of a figure something lies, and is compared by that.
    pub fn has_side(self) -> bool {
        matches!(self, Self::Limit(..) | Self::Bound(..) | Self::Away(..))
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

/// Adds amounts of money to what was read; they are no number of things.
pub(super) fn with_money(found: &mut Vec<QuantityMention>, money: Vec<QuantityMention>) {
    if money.is_empty() {
        return;
    }
    let within = |one: &QuantityMention| {
        let amount = money.iter().find(|it| it.range.end > one.range.start);
        amount.is_some_and(|it| it.range.start < one.range.end)
    };
    found.retain(|one| !within(one));
    found.extend(money);
    found.sort_by_key(|mention| mention.range.start);
}

/// The date that mentions side by side make up, from the last of them on: year, month and
/// day in one number.
pub(super) fn date<'m>(mentions: impl Iterator<Item = &'m QuantityMention>) -> Option<u64> {
    let (mut year, mut month, mut day) = (None, 0, 0);
    for mention in mentions {
        match mention.quantity {
            Quantity::Year(number) => year = Some(number),
            Quantity::Month(number) => month = number,
            Quantity::Day(number) => day = number,
            _ => return None,
        }
    }
    Some((year? * 100 + month) * 100 + day)
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
mod tests;
