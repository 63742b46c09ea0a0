//! The typed model: what a declaration says, as plain serde structs.
//!
//! No RDF and no I/O here. Every value that comes from the text is a [`Quote`]
//! and carries the [`Passage`] it was read from; lists that hold one value per
//! language version follow the order of [`Declaration::versions`].

use serde::{Deserialize, Serialize};
use std::fmt;

/// One instrument, read from one source: the result of [`interpret`](super::interpret).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declaration {
    /// What the title calls the instrument.
    pub kind: InstrumentKind,
    /// The files that were read, in the order given.
    pub files: Vec<FileRecord>,
    /// The language versions, in order of their first appearance.
    pub versions: Vec<LanguageVersion>,
    /// The conference that adopted the instrument, where the text names one.
    pub conference: Option<Conference>,
    /// What the participants aimed at ("with the objective of …"), per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objective: Vec<Quote>,
    /// What the views are subject to ("subject to domestic laws"), per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proviso: Vec<Quote>,
    /// Recitals, the opening formula and the views, in document order.
    pub provisions: Vec<Provision>,
    /// Where the language versions differ.
    pub divergences: Vec<Divergence>,
    /// What could not be read, or what the text announces and does not hold.
    pub diagnostics: Vec<Diagnostic>,
    /// Everything in the source that is in no passage of a version or provision.
    pub remainder: Vec<Remainder>,
}

/// What the instrument calls itself in its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentKind {
    /// 宣言
    Declaration,
    /// 公报
    Communique,
    /// 联合声明
    JointStatement,
    /// 决议
    Resolution,
    /// A consensus, initiative, charter or text whose title names no kind.
    Other,
}

/// One file of the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRecord {
    /// The last part of the path it was given under.
    pub name: String,
    /// Name of the character encoding, as the WHATWG Encoding Standard spells it.
    pub encoding: String,
    /// Length of the file in bytes.
    pub bytes: usize,
    /// Length of the decoded text in Unicode code points.
    pub chars: usize,
    /// Stretches of bytes that no text stands for: a byte order mark, tags, scripts.
    /// With the text they are the whole file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markup: Vec<(usize, usize)>,
    /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
    pub sha256: String,
}

/// An ISO 639-3 code: `eng`, `zho`, `und`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LanguageCode([u8; 3]);

impl LanguageCode {
    /// The code of a text whose language is not known.
    pub const UNDETERMINED: Self = Self(*b"und");

    /// Takes three ASCII lower-case letters; anything else is [`Self::UNDETERMINED`].
    pub const fn new(code: &str) -> Self {
        match code.as_bytes() {
            &[a, b, c]
                if a.is_ascii_lowercase() && b.is_ascii_lowercase() && c.is_ascii_lowercase() =>
            {
                Self([a, b, c])
            }
            _ => Self::UNDETERMINED,
        }
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        // Only ASCII letters get in through `new`.
        std::str::from_utf8(&self.0).unwrap_or("und")
    }
}

impl fmt::Display for LanguageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LanguageCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for LanguageCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::new(&String::deserialize(deserializer)?))
    }
}

/// The instrument in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageVersion {
    /// ISO 639-3.
    pub language: LanguageCode,
    /// BCP 47 tag for literals: `en`, `zh-Hans`, `zh-Hant`.
    pub tag: String,
    /// Which of [`Declaration::files`] holds it.
    pub file: usize,
    /// The title without its status tag; one passage for each time it stands in the text.
    pub title: Option<Quote>,
    /// The database's status tag without its brackets: `Effective`, `现行有效`.
    pub status: Option<Quote>,
}

/// A value read from one language version, and where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Of the version it was read from.
    pub language: LanguageCode,
    /// The value. Its words are the passages' words, with white space folded; an interposed acronym in
    /// brackets is left out ("Supreme Court (SC) of X" gives "Supreme Court of X").
    pub text: String,
    /// At least one.
    pub passages: Vec<Passage>,
}

/// A place in a file of the source, and what stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Which of [`Declaration::files`].
    pub file: usize,
    /// First position, 0-based, in Unicode code points of the decoded file.
    pub start: usize,
    /// Position after the last one, in Unicode code points of the decoded file.
    pub end: usize,
    /// The same two positions in bytes of the file as it is on disk.
    pub bytes: (usize, usize),
    /// 1-based line, and 1-based column in code points, of the first position.
    pub line: usize,
    /// See `line`.
    pub column: usize,
    /// The text at the place, exactly.
    pub exact: String,
    /// Up to 24 code points before and after it on the same line.
    pub prefix: String,
    /// See `prefix`.
    pub suffix: String,
}

/// The conference, as the instrument tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conference {
    /// Its name per language.
    pub name: Vec<Quote>,
    /// What each language version says of dates, place and figures.
    pub accounts: Vec<Account>,
    /// Who gave it.
    pub host: Option<Host>,
    /// What it was about.
    pub theme: Option<Theme>,
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

/// A part of the instrument: a recital, the opening formula or a view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provision {
    /// Which of the three.
    pub kind: ProvisionKind,
    /// 1-based among the provisions of its kind; language-neutral.
    pub order: usize,
    /// The number as printed, per language: `I.`, `一、`. Empty where none is printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub number: Vec<Quote>,
    /// In order; at least one.
    pub statements: Vec<Statement>,
}

/// What a provision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProvisionKind {
    /// A paragraph of the preamble.
    Recital,
    /// The formula that opens the operative part.
    Opening,
    /// A numbered item of the operative part.
    View,
}

/// One aligned unit: n sentences in one language, m in another, that say the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// 1-based within its provision.
    pub order: usize,
    /// Its words per language; a version that lacks it is absent.
    pub text: Vec<Quote>,
    /// What it does, where a cue says so.
    pub force: Option<Force>,
    /// How strongly a commitment is put, where that differs from `force`:
    /// "should commit themselves to" is a commitment put as a recommendation.
    pub put_as: Option<Force>,
    /// The words that show the force, per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cue: Vec<Quote>,
    /// The statement that leads in to this one ("We commit ourselves to:") and gives
    /// it its force and its actor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub governed_by: Option<StatementId>,
    /// Who speaks, per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speaker: Vec<Quote>,
    /// Who is addressed (bound, called on, thanked), per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addressee: Vec<Quote>,
    /// What a commitment, recommendation, obligation or call is to do, per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub action: Vec<Quote>,
    /// What is recognised or appreciated, per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matter: Vec<Quote>,
}

/// Which statement of a declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StatementId {
    /// The kind of its provision.
    pub kind: ProvisionKind,
    /// The order of its provision.
    pub provision: usize,
    /// Its own order.
    pub order: usize,
}

impl Statement {
    /// Whether it binds its speaker or addressee to act.
    pub fn is_commitment(&self) -> bool {
        self.force == Some(Force::Commitment)
    }
}

/// What a statement does. The concepts of `sl:forces`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// It must be done.
    Obligation,
    /// It must not be done.
    Prohibition,
    /// It ought to be done.
    Recommendation,
    /// Somebody undertakes it.
    Commitment,
    /// Others are asked to do it.
    Call,
    /// Somebody may do or have it.
    Right,
    /// It is acknowledged to be so.
    Recognition,
    /// Somebody is thanked for it.
    Appreciation,
}

/// A difference between language versions, by typed value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Divergence {
    /// How the values differ.
    pub kind: DivergenceKind,
    /// What they are values of.
    pub aspect: Aspect,
    /// The versions compared; for `only-in-one` the first is the one that has the value.
    pub languages: Vec<LanguageCode>,
    /// The view it concerns (its order), where it concerns one.
    pub view: Option<usize>,
    /// The values as read, one quote for each version that has one.
    pub values: Vec<Quote>,
    /// One English sentence.
    pub message: String,
}

/// How values differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DivergenceKind {
    /// One value lies inside the other (a day in a range).
    Contained,
    /// The same figure, exact in one and approximate in another.
    Approximate,
    /// One version has a value, another has none.
    OnlyInOne,
    /// The values exclude each other.
    Conflicting,
    /// One version lacks an item that another has.
    MissingItem,
    /// The same items in another order.
    OrderDiffers,
    /// One version stops before another.
    LanguageEnds,
}

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "of", content = "unit")]
pub enum Aspect {
    /// When the conference was held.
    Dates,
    /// Where it was held.
    Place,
    /// How many took part.
    Count(Unit),
    /// How strongly a statement is put.
    Force,
    /// What was discussed.
    Topics,
    /// Which views there are.
    Items,
}

/// Something the reader has to say about the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// What it is about.
    pub code: DiagnosticCode,
    /// Whether something may be lost.
    pub severity: Severity,
    /// One English sentence.
    pub message: String,
    /// Where, when it has a place.
    pub passage: Option<Passage>,
}

/// What a diagnostic is about. In JSON and in the graph a kebab-case word:
/// `views-end-early`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DiagnosticCode {
    /// The file does not say its encoding, and it is not UTF-8.
    EncodingGuessed,
    /// The file declares one encoding and is in another.
    EncodingContradicted,
    /// Bytes that are no character in the file's encoding.
    EncodingDamage,
    /// Tags and scripts are no text.
    MarkupDropped,
    /// Page numbers, running heads, front matter were set aside.
    SetAside,
    /// There is one language version.
    OneLanguage,
    /// A language that has no file is read by structure alone.
    LanguageNotRead,
    /// The title says that the text is an excerpt.
    DeclaredExcerpt,
    /// A view's number is not the next one.
    ItemsOutOfSequence,
    /// No title is found.
    NoTitle,
    /// The text names no conference.
    NoConference,
    /// The text has no numbered views.
    NoViews,
    /// The text announces several views and has at most one.
    ViewsEndEarly,
    /// Words that no rule reads.
    UnreadText,
    /// A cue that can mean more than one force, and no other version tells.
    AmbiguousForce,
}

impl DiagnosticCode {
    /// All codes.
    pub const ALL: [Self; 15] = [
        Self::EncodingGuessed,
        Self::EncodingContradicted,
        Self::EncodingDamage,
        Self::MarkupDropped,
        Self::SetAside,
        Self::OneLanguage,
        Self::LanguageNotRead,
        Self::DeclaredExcerpt,
        Self::ItemsOutOfSequence,
        Self::NoTitle,
        Self::NoConference,
        Self::NoViews,
        Self::ViewsEndEarly,
        Self::UnreadText,
        Self::AmbiguousForce,
    ];

    /// The kebab-case word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EncodingGuessed => "encoding-guessed",
            Self::EncodingContradicted => "encoding-contradicted",
            Self::EncodingDamage => "encoding-damage",
            Self::MarkupDropped => "markup-dropped",
            Self::SetAside => "set-aside",
            Self::OneLanguage => "one-language",
            Self::LanguageNotRead => "language-not-read",
            Self::DeclaredExcerpt => "declared-excerpt",
            Self::ItemsOutOfSequence => "items-out-of-sequence",
            Self::NoTitle => "no-title",
            Self::NoConference => "no-conference",
            Self::NoViews => "no-views",
            Self::ViewsEndEarly => "views-end-early",
            Self::UnreadText => "unread-text",
            Self::AmbiguousForce => "ambiguous-force",
        }
    }

    /// Whether something may be lost or wrong.
    pub const fn severity(self) -> Severity {
        match self {
            Self::EncodingContradicted
            | Self::EncodingDamage
            | Self::DeclaredExcerpt
            | Self::ItemsOutOfSequence
            | Self::NoTitle
            | Self::ViewsEndEarly
            | Self::UnreadText => Severity::Warning,
            _ => Severity::Note,
        }
    }
}

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Good to know.
    Note,
    /// Something may be lost or wrong.
    Warning,
}

/// A stretch of the source that is in no passage of a title, status tag, printed
/// number or statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remainder {
    /// What it is.
    pub kind: RemainderKind,
    /// Where it stands.
    pub passage: Passage,
}

/// What a stretch of remainder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemainderKind {
    /// White space, a byte order mark, control characters.
    Blank,
    /// Brackets around a status tag, rules, page numbers: carries no content.
    Mark,
    /// Page numbers, running heads, watermarks, front matter: no content.
    Noise,
    /// A heading between the parts.
    Heading,
    /// A line of place and date; what it says is in the accounts.
    Dateline,
    /// The database's or the web page's own: "Updated: …".
    Notice,
    /// An annex.
    Annex,
    /// Signatures, and who signed.
    Signatures,
    /// Words that no rule reads.
    Unread,
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
