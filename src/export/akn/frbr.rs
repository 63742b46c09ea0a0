//! What a document is called: the IRIs of the Akoma Ntoso Naming Convention 1.0 and the
//! block that says them, level by level.
//!
//! | level | IRI |
//! |---|---|
//! | work | `/akn/zz/statement/declaration/2019/shanghai-world-enforcement-conference` |
//! | expression | `…/eng@`: in English, the first version |
//! | manifestation | `…/eng@.xml` |
//!
//! A component's `FRBRthis` adds `/!main`, of an annex `/!annex_1`. The country is `zz`,
//! which ISO 3166 leaves to its users and others use for "no country": an instrument of a
//! conference is no state's. Year and name are those of our own IRI, which stands beside
//! as an alias.

use crate::export::xml::Document;
use crate::graph::{Names, agreed_period};
use crate::iri::Name;
use crate::model::{Date, Declaration, LanguageVersion, Period};

/// The code for no country.
pub(super) const COUNTRY: &str = "zz";

/// The date that says that there is none, as other writers of Akoma Ntoso give it.
const NO_DATE: (&str, &str) = ("0001-01-01", "unknown");

/// The IRIs of one document.
#[derive(Debug, Clone)]
pub(super) struct Frbr {
    work: String,
    language: String,
    component: String,
    subtype: String,
    name: String,
    title: Option<String>,
    /// Our IRIs of the instrument and of the language version.
    aliases: [Option<String>; 2],
    /// What the dates of work and expression are, each with its name.
    dates: [Vec<(String, &'static str)>; 2],
    /// The conference, where there is one.
    author: &'static str,
}

impl Frbr {
    /// One language version.
    pub(super) fn version(
        declaration: &Declaration,
        version: &LanguageVersion,
        names: &Names<'_>,
    ) -> Self {
        let mut frbr = Self::instrument(declaration, names, "statement", version.language.as_str());
        frbr.title = version.title.as_ref().map(|title| title.text.to_string());
        frbr.aliases[1] = Some(names.expression(version.language).into_string());
        let account = declaration
            .conference
            .iter()
            .flat_map(|conference| &conference.accounts)
            .find(|account| account.language == version.language);
        if let Some(period) = account.and_then(|account| account.period.as_ref()) {
            frbr.dates[1] = held(period);
        }
        frbr
    }

    /// All language versions of an instrument.
    pub(super) fn versions(declaration: &Declaration, names: &Names<'_>) -> Self {
        let mut frbr = Self::instrument(declaration, names, "documentCollection", "mul");
        frbr.title = title(declaration).map(str::to_owned);
        frbr
    }

    /// Several instruments. The collection itself has no name of its own: `nn`.
    pub(super) fn several() -> Self {
        Self {
            work: format!("/akn/{COUNTRY}/documentCollection/instruments/0001/nn"),
            language: "mul".to_owned(),
            component: "main".to_owned(),
            subtype: "instruments".to_owned(),
            name: "nn".to_owned(),
            title: None,
            aliases: [None, None],
            dates: [unknown(), unknown()],
            author: "#softlaw",
        }
    }

    fn instrument(
        declaration: &Declaration,
        names: &Names<'_>,
        document: &str,
        language: &str,
    ) -> Self {
        let id = &names.instrument;
        let year = id.year.unwrap_or(1);
        let conference = declaration.conference.as_ref();
        let work = match (conference.and_then(agreed_period), id.year) {
            (Some(period), _) => held(period),
            (None, Some(year)) => vec![(format!("{year:04}-01-01"), "year")],
            (None, None) => unknown(),
        };
        Self {
            work: format!(
                "/akn/{COUNTRY}/{document}/{}/{year:04}/{}",
                id.kind, id.slug
            ),
            language: language.to_owned(),
            component: "main".to_owned(),
            subtype: id.kind.clone(),
            name: id.slug.clone(),
            title: None,
            aliases: [Some(names.of(Name::Instrument).into_string()), None],
            dates: [work.clone(), work],
            author: match conference {
                Some(_) => "#conference",
                None => "",
            },
        }
    }

    /// The annex of this document.
    pub(super) fn annex(&self) -> Self {
        Self {
            component: "annex_1".to_owned(),
            title: None,
            aliases: [None, None],
            ..self.clone()
        }
    }

    /// The kind of instrument: the `name` of its document.
    pub(super) fn kind(&self) -> &str {
        &self.subtype
    }

    /// What to show for the document.
    pub(super) fn shown(&self) -> &str {
        self.title.as_deref().unwrap_or(&self.name)
    }

    /// The IRI of the expression.
    pub(super) fn expression(&self) -> String {
        format!("{}/{}@", self.work, self.language)
    }

    /// The identification block.
    pub(super) fn write(&self, document: &mut Document) {
        let expression = self.expression();
        let [work_dates, expression_dates] = &self.dates;
        let [work_alias, expression_alias] = &self.aliases;
        let component = &self.component;
        document.element("identification", &[("source", "#softlaw")], |document| {
            document.element("FRBRWork", &[], |document| {
                let this = format!("{}/!{component}", self.work);
                self.core(document, [&this, &self.work], work_alias, work_dates);
                document.empty("FRBRcountry", &[("value", COUNTRY)]);
                document.empty("FRBRsubtype", &[("value", &self.subtype)]);
                document.empty("FRBRname", &[("value", &self.name)]);
                // It is not enacted.
                document.empty("FRBRprescriptive", &[("value", "false")]);
            });
            document.element("FRBRExpression", &[], |document| {
                let this = format!("{expression}/!{component}");
                let names = [this.as_str(), &expression];
                self.core(document, names, expression_alias, expression_dates);
                document.empty("FRBRlanguage", &[("language", &self.language)]);
            });
            document.element("FRBRManifestation", &[], |document| {
                let this = format!("{expression}/!{component}.xml");
                document.empty("FRBRthis", &[("value", &this)]);
                document.empty("FRBRuri", &[("value", &format!("{expression}.xml"))]);
                // The same input gives the same bytes, whenever that is.
                let (date, name) = NO_DATE;
                document.empty("FRBRdate", &[("date", date), ("name", name)]);
                document.empty("FRBRauthor", &[("href", "#softlaw")]);
                document.empty("FRBRformat", &[("value", "xml")]);
            });
        });
    }

    fn core(
        &self,
        document: &mut Document,
        [this, iri]: [&str; 2],
        alias: &Option<String>,
        dates: &[(String, &str)],
    ) {
        document.empty("FRBRthis", &[("value", this)]);
        document.empty("FRBRuri", &[("value", iri)]);
        for (name, value) in [("title", &self.title), ("iri", alias)] {
            if let Some(value) = value {
                document.empty("FRBRalias", &[("value", value), ("name", name)]);
            }
        }
        for (date, name) in dates {
            document.empty("FRBRdate", &[("date", date), ("name", name)]);
        }
        document.empty("FRBRauthor", &[("href", self.author)]);
    }
}

/// The title in English, or else in the first language that has one.
pub(super) fn title(declaration: &Declaration) -> Option<&str> {
    let titles = || declaration.versions.iter().filter_map(|v| v.title.as_ref());
    let english = titles().find(|title| title.language.as_str() == "eng");
    Some(&english.or_else(|| titles().next())?.text)
}

fn unknown() -> Vec<(String, &'static str)> {
    let (date, name) = NO_DATE;
    vec![(date.to_owned(), name)]
}

/// When the conference was held. The name tells what the date is, and how much of it
/// the text gives: the schema wants a day, even where only a month is known.
fn held(period: &Period) -> Vec<(String, &'static str)> {
    let names = [
        [
            "conferenceStart",
            "conferenceStartMonth",
            "conferenceStartYear",
        ],
        ["conferenceEnd", "conferenceEndMonth", "conferenceEndYear"],
    ];
    let dates = [period.start, period.end].into_iter().zip(names);
    dates
        .map(|(date, [day, month, year])| {
            let name = match date {
                Date { day: Some(_), .. } => day,
                Date { month: Some(_), .. } => month,
                _ => year,
            };
            (whole(date), name)
        })
        .collect()
}

/// A date with a day: the first that fits.
pub(super) fn whole(date: Date) -> String {
    let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
    format!("{:04}-{month:02}-{day:02}", date.year)
}
