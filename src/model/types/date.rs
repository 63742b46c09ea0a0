//! Calendar dates, whole or in part.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A calendar date, or less of one: `2019-01-20`, `1995-09`, `1995`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// 1 to 9999.
    pub year: i16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31, and one that the month has.
    pub day: Option<u8>,
}

impl fmt::Display for Date {
    /// The lexical form of `xsd:date`, `xsd:gYearMonth` or `xsd:gYear`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
            if let Some(day) = self.day {
                write!(f, "-{day:02}")?;
            }
        }
        Ok(())
    }
}

impl Date {
    /// A date that the calendar has; `None` for 30 February, a thirteenth month,
    /// a day without a month.
    pub fn new(year: i16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let fits = match (month, day) {
            (None, None) => true,
            (None, Some(_)) => false,
            (Some(month), None) => (1..=12).contains(&month),
            (Some(month), Some(day)) => day >= 1 && day <= days_in(year, month),
        };
        ((1..=9999).contains(&year) && fits).then_some(Self { year, month, day })
    }
}

/// Days of a month in the Gregorian calendar; 0 for a month there is not.
const fn days_in(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

impl std::str::FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("expected YYYY, YYYY-MM or YYYY-MM-DD, found {text:?}");
        let mut parts = text.splitn(3, '-');
        let mut next = || parts.next().map(str::parse::<i16>).transpose();
        let year = next().map_err(|_| wrong())?.ok_or_else(wrong)?;
        let month = next().map_err(|_| wrong())?;
        let day = next().map_err(|_| wrong())?;
        let small = |n: i16| u8::try_from(n).map_err(|_| wrong());
        Self::new(
            year,
            month.map(small).transpose()?,
            day.map(small).transpose()?,
        )
        .ok_or_else(wrong)
    }
}

impl Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}
