//! Amounts of money: so much of a currency.
//!
//! In: a figure with the digits after its point, and how many times it is taken. Out: the
//! hundredths of its currency.

use super::quantities::{Figure, Quantity};

/// What an amount is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Currency {
    /// A dollar of a country that is not named.
    Dollar,
    /// Of the United States.
    UsDollar,
    AustralianDollar,
    CanadianDollar,
    HongKongDollar,
    NewZealandDollar,
    SingaporeDollar,
    Euro,
    Yuan,
    /// 元 alone: mostly a yuan, but dollars have the same name.
    Unit,
    Pound,
    Yen,
    Rouble,
    /// A franc of a country that is not named.
    Franc,
    SwissFranc,
    Won,
}

impl Currency {
    /// Whether two may be one: "dollars" are 美元 or 澳元.
    pub fn may_be(self, other: Self) -> bool {
        use Currency::{Dollar, Franc, HongKongDollar, SwissFranc, Unit, UsDollar, Yuan};
        let dollar = |it: Self| it >= UsDollar && it <= Self::SingaporeDollar;
        let wider = |wide: Self, narrow: Self| match wide {
            Dollar => dollar(narrow),
            Unit => matches!(narrow, Yuan | Dollar | HongKongDollar),
            Franc => narrow == SwissFranc,
            _ => false,
        };
        self == other || wider(self, other) || wider(other, self)
    }

    /// So much of it, `times` over; nothing where that is no whole number of hundredths.
    pub(super) fn of(self, figure: Figure, times: u64) -> Option<Quantity> {
        const MOST: usize = 9;
        let digits = figure.decimals;
        // "500.000" may be half a million.
        let doubtful = digits.len() > MOST || digits.len() == 3 && times == 1;
        (!doubtful).then_some(())?;
        let parts = 10u64.checked_pow(u32::try_from(digits.len()).ok()?)?;
        let decimals: u64 = match digits {
            "" => 0,
            digits => digits.parse().ok()?,
        };
        let hundredths = times.checked_mul(100)?;
        let part = decimals.checked_mul(hundredths)?.checked_div(parts)?;
        let whole = figure.whole.checked_mul(hundredths)?;
        Some(Quantity::Money(self, whole.checked_add(part)?))
    }
}
