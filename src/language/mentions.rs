//! What a sentence or a line names, with the words that name it.

use crate::model::{Date, Unit};
use std::ops::Range;

/// A stretch of dates in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodMention {
    /// The words of the date or range.
    pub range: Range<usize>,
    /// The first day, month or year.
    pub start: Date,
    /// The last; equal to `start` for a single date.
    pub end: Date,
}

/// Where something was held.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlaceMention {
    /// The city.
    pub city: Option<Range<usize>>,
    /// The country.
    pub country: Option<Range<usize>>,
}

/// A body's name with the acronym that stands in brackets inside or after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameMention {
    /// The whole name, brackets included.
    pub range: Range<usize>,
    /// The bracket with the white space before it: to be left out of the name.
    pub bracket: Option<Range<usize>>,
    /// The acronym inside the bracket.
    pub acronym: Option<Range<usize>>,
}

/// A figure with its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountMention {
    /// From the figure (or "over") to the unit.
    pub range: Range<usize>,
    /// The figure.
    pub number: u64,
    /// Whether the text says that it is not exact.
    pub approximate: bool,
    /// What is counted.
    pub unit: Unit,
}

/// A verb that takes a side: "we condemn", 支持.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StanceMention {
    /// The verb.
    pub range: Range<usize>,
    /// Whether it supports what it is about; else it refuses it.
    pub supports: bool,
}

/// A line of nothing but a place and a date: "Xiamen, China, 4 September 2017".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dateline {
    /// The date.
    pub period: Option<PeriodMention>,
    /// The place.
    pub place: Option<PlaceMention>,
}

impl Dateline {
    /// What stands in its line before, between and behind its place and its day.
    pub(super) fn beside(&self, line: &str) -> Vec<Range<usize>> {
        let place = self.place.clone().unwrap_or_default();
        let period = self.period.as_ref().map(|period| period.range.clone());
        let mut told: Vec<_> = [period, place.city, place.country]
            .into_iter()
            .flatten()
            .collect();
        told.sort_by_key(|range| range.start);
        told.push(line.len()..line.len());
        let mut from = 0;
        let mut parts = Vec::with_capacity(told.len());
        for range in told {
            if from < range.start {
                parts.push(from..range.start);
            }
            from = from.max(range.end);
        }
        parts
    }

    /// The same, of a text in which its line begins so many bytes later.
    pub(super) fn later(self, by: usize) -> Self {
        let later = |range: Range<usize>| range.start + by..range.end + by;
        Self {
            period: self.period.map(|period| PeriodMention {
                range: later(period.range),
                ..period
            }),
            place: self.place.map(|place| PlaceMention {
                city: place.city.map(later),
                country: place.country.map(later),
            }),
        }
    }
}
