//! The conference, as the instrument tells of it.

use super::{Date, LanguageCode, Quote};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The conference, as the instrument tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conference {
    /// Its name per language.
    pub name: Vec<Quote>,
    /// What each language version says of dates, place and figures.
    pub accounts: Vec<Account>,
    /// Who gave it.
    pub host: Option<Host>,
    /// Who gave it with the first host, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub co_hosts: Vec<Host>,
    /// What it was about.
    pub theme: Option<Theme>,
}

impl Conference {
    /// Every host, in order.
    pub fn hosts(&self) -> impl Iterator<Item = &Host> {
        self.host.iter().chain(&self.co_hosts)
    }

    /// The units that any account counts, each once, in order.
    pub fn units(&self) -> Vec<Unit> {
        let accounts = self.accounts.iter();
        let units: BTreeSet<Unit> = accounts.flat_map(|a| &a.counts).map(|c| c.unit).collect();
        units.into_iter().collect()
    }
}

/// What one language version says of the conference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The version that says it.
    pub language: LanguageCode,
    /// When it was held.
    pub period: Option<Period>,
    /// Where it was held.
    pub place: Option<Place>,
    /// Who took part, one count a unit.
    pub counts: Vec<Count>,
}

/// From when to when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day, month or year.
    pub start: Date,
    /// Equal to `start` for a single day.
    pub end: Date,
    /// The words of both.
    pub quote: Quote,
}

/// Where: a city, a country, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// As the text names it.
    pub city: Option<Quote>,
    /// As the text names it.
    pub country: Option<Quote>,
}

/// A figure and what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// The figure.
    pub number: u64,
    /// "over", "about", 余, 多.
    pub approximate: bool,
    /// What is counted.
    pub unit: Unit,
    /// From the figure to the unit.
    pub quote: Quote,
}

/// What a count counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Persons: participants, delegates, representatives.
    Participants,
    /// Countries, nations, states.
    Countries,
    /// International and intergovernmental organizations.
    InternationalOrganizations,
}

/// The body that hosted the conference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Host {
    /// Its name per language.
    pub name: Vec<Quote>,
    /// "SPC", where a version gives one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acronym: Vec<Quote>,
}

/// The theme of the conference and its topics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    /// May be empty where topics are named without a theme.
    pub name: Vec<Quote>,
    /// In order; topic n of one language is topic n of the other.
    pub topics: Vec<Topic>,
}

/// One topic, in each language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// 1-based.
    pub order: usize,
    /// Its words per language.
    pub name: Vec<Quote>,
}
