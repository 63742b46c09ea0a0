//! A comparison as data: what stands in which column, and where it differs.

use crate::check::codes::Severity;
use crate::model::{Date, Force, InstrumentKind, LanguageCode, ProvisionKind, Unit};
use indexmap::IndexMap;
use serde::Serialize;
use std::fmt;

/// The versions of one instrument side by side. Every list of cells has one entry for
/// each version, in the order of [`Self::versions`]; `None` where a version has none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// What the instrument calls itself.
    pub kind: InstrumentKind,
    /// The files, by the names they were given under.
    pub files: Vec<String>,
    /// One for each column.
    pub versions: Vec<Version>,
    /// What the versions say of the conference.
    pub facts: Vec<Fact>,
    /// Recitals, the opening formula and the views.
    pub provisions: Vec<Part>,
    /// Where the versions differ.
    pub differences: Vec<Difference>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Version {
    /// ISO 639-3.
    pub language: LanguageCode,
    /// BCP 47.
    pub tag: String,
    /// The English name of the language.
    pub name: String,
    /// The title.
    pub title: Option<String>,
    /// The database's status tag.
    pub status: Option<String>,
}

/// Something that the versions say of the conference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it is.
    pub about: About,
    /// What each version says.
    pub cells: Vec<Option<Cell>>,
    /// Numbers of the differences that concern it.
    pub differences: Vec<usize>,
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "of", content = "which")]
pub enum About {
    /// The conference's name.
    Name,
    /// When it was held.
    Dates,
    /// Where it was held.
    Place,
    /// How many took part.
    Count(Unit),
    /// Who hosted it.
    Host,
    /// What it was about.
    Theme,
    /// One of the topics, counted from 1.
    Topic(usize),
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Name => "conference",
            Self::Dates => "dates",
            Self::Place => "place",
            Self::Count(Unit::Participants) => "participants",
            Self::Count(Unit::Countries) => "countries",
            Self::Count(Unit::InternationalOrganizations) => "organizations",
            Self::Host => "host",
            Self::Theme => "theme",
            Self::Topic(order) => return write!(f, "topic {order}"),
        })
    }
}

/// What one version says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// Its words.
    pub text: String,
    /// What they mean, where they are a date or a figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// 1-based line of the first passage.
    pub line: usize,
    /// 1-based column, in code points.
    pub column: usize,
    /// The words that differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
}

/// A typed value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// From when to when.
    Period {
        /// The first day, month or year.
        start: Date,
        /// The last.
        end: Date,
    },
    /// A figure.
    Count {
        /// The figure.
        number: u64,
        /// "over", "about".
        approximate: bool,
    },
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Period { start, end } if start == end => write!(f, "{start}"),
            Self::Period { start, end } => write!(f, "{start} to {end}"),
            Self::Count {
                number,
                approximate: true,
            } => write!(f, "about {number}"),
            Self::Count { number, .. } => write!(f, "{number}"),
        }
    }
}

/// Words of a cell that a difference is about, in code points of the cell's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// The first, 0-based.
    pub start: usize,
    /// After the last.
    pub end: usize,
    /// The number of the difference.
    pub difference: usize,
}

/// A recital, the opening formula or a view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Which of the three.
    pub kind: ProvisionKind,
    /// 1-based among its kind.
    pub order: usize,
    /// The number as each version prints it.
    pub number: Vec<Option<String>>,
    /// The aligned units.
    pub statements: Vec<Row>,
    /// Numbers of the differences that concern it as a whole.
    pub differences: Vec<usize>,
}

/// An aligned unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// 1-based in its part.
    pub order: usize,
    /// The number of its own, as each version prints it: that of an item in an item.
    pub number: Vec<Option<String>>,
    /// What it does.
    pub force: Option<Force>,
    /// What each version says.
    pub cells: Vec<Option<Cell>>,
    /// Numbers of the differences that have words in it.
    pub differences: Vec<usize>,
}

/// Where versions differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// 1-based; what the marks refer to.
    pub number: usize,
    /// A code of [`codes::ALL`](crate::check::codes::ALL).
    pub code: String,
    /// How much it matters.
    pub severity: Severity,
    /// The versions compared.
    pub languages: Vec<LanguageCode>,
    /// The view it concerns, where it concerns one.
    pub view: Option<usize>,
    /// One English sentence.
    pub message: String,
}

impl Part {
    /// The numbers that stand before a statement in each version: at the first one that
    /// of the part, then its own.
    pub fn numbers<'a>(&'a self, row: &'a Row) -> Vec<Vec<&'a str>> {
        let first = self
            .statements
            .first()
            .is_some_and(|first| first.order == row.order);
        let part = self
            .number
            .iter()
            .map(|number| number.as_deref().filter(|_| first));
        let own = row.number.iter().map(Option::as_deref);
        part.zip(own)
            .map(|(part, own)| part.into_iter().chain(own).collect())
            .collect()
    }
}

impl Comparison {
    /// The last line: how many differences there are, and which.
    pub fn summary(&self) -> String {
        // Each code once, in order of appearance, with how often it is there.
        let mut codes: IndexMap<&str, usize> = IndexMap::new();
        for difference in &self.differences {
            *codes.entry(&difference.code).or_default() += 1;
        }
        let codes = codes.iter().map(|(code, times)| match times {
            1 => (*code).to_owned(),
            _ => format!("{code} ({times})"),
        });
        let codes = codes.collect::<Vec<_>>().join(", ");
        match (self.versions.as_slice(), self.differences.len()) {
            ([], _) => "the text has no language version".to_owned(),
            ([only], 0) => format!("the text is in {} alone; nothing is compared", only.name),
            (_, 0) => "the versions agree".to_owned(),
            (_, 1) => format!("1 divergence: {codes}"),
            (_, many) => format!("{many} divergences: {codes}"),
        }
    }

    /// The difference of a number.
    pub fn difference(&self, number: usize) -> Option<&Difference> {
        self.differences.get(number.checked_sub(1)?)
    }

    /// The title of the first version that has one, or the first file's name.
    pub fn title(&self) -> &str {
        let titles = self.versions.iter().filter_map(|v| v.title.as_deref());
        titles
            .chain(self.files.iter().map(String::as_str))
            .next()
            .unwrap_or_default()
    }
}

impl Part {
    /// What a row of it is called: `view 3.2`, or `view 3` for its only statement.
    pub fn label(&self, row: &Row) -> String {
        let name = match self.kind {
            ProvisionKind::Recital => "recital",
            ProvisionKind::Opening => return "opening".to_owned(),
            ProvisionKind::View => "view",
        };
        match self.statements.len() {
            0 | 1 => format!("{name} {}", self.order),
            _ => format!("{name} {}.{}", self.order, row.order),
        }
    }
}
