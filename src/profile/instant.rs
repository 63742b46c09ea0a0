//! When the data were made: `SOURCE_DATE_EPOCH` goes in, an `xsd:dateTime` comes out.
//!
//! The clock is never asked, so that the same input gives the same bytes. The
//! variable is that of reproducible-builds.org: seconds since 1970-01-01, in UTC.

use crate::vocabulary::xsd;
use oxigraph::model::Literal;
use std::str::FromStr;

/// A moment, in seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(u64);

/// A text is no [`Instant`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("SOURCE_DATE_EPOCH is {found:?}, which is no number of seconds up to the year 9999")]
pub struct InstantError {
    /// The text.
    pub found: String,
}

/// The last second that has a year of four digits.
const LAST: u64 = 253_402_300_799;

impl FromStr for Instant {
    type Err = InstantError;

    fn from_str(found: &str) -> Result<Self, InstantError> {
        match found.trim().parse() {
            Ok(seconds) if seconds <= LAST => Ok(Self(seconds)),
            _ => Err(InstantError {
                found: found.to_owned(),
            }),
        }
    }
}

impl Instant {
    /// As `xsd:dateTime`, in UTC.
    pub fn literal(self) -> Literal {
        let (days, seconds) = (self.0 / 86_400, self.0 % 86_400);
        let (year, month, day) = date(days);
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        Literal::new_typed_literal(
            format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"),
            xsd::DATE_TIME,
        )
    }
}

/// The date of a day since 1970-01-01. Years are counted from March, so that the
/// leap day is the last: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
fn date(days: u64) -> (u64, u64, u64) {
    let since = days + 719_468;
    let (era, of_era) = (since / 146_097, since % 146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    (year + era * 400 + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_told_as_a_date_and_a_time() {
        for (seconds, told) in [
            ("0", "1970-01-01T00:00:00Z"),
            ("951782399", "2000-02-28T23:59:59Z"),
            ("951782400", "2000-02-29T00:00:00Z"),
            ("1735689599", "2024-12-31T23:59:59Z"),
            (" 1735689600\n", "2025-01-01T00:00:00Z"),
            ("4107542400", "2100-03-01T00:00:00Z"),
            ("253402300799", "9999-12-31T23:59:59Z"),
        ] {
            let literal = seconds
                .parse::<Instant>()
                .expect("it is a count of seconds")
                .literal();
            assert_eq!(literal.value(), told);
        }
        for wrong in [
            "",
            "now",
            "-1",
            "1.5",
            "253402300800",
            "99999999999999999999",
        ] {
            assert!(wrong.parse::<Instant>().is_err(), "{wrong}");
        }
    }
}
