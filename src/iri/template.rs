//! The table of templates, and how a name fills one.

use super::{ConferenceId, FileId, InstrumentId, Name};
use crate::model::{ProvisionKind, Unit};
use iri_string::spec::UriSpec;
use iri_string::template::UriTemplateStr;
use iri_string::template::context::{Context, Visitor};

/// Writes the table once; the list, its documentation and the choice of a
/// template are made from it.
macro_rules! templates {
    ($($variant:ident => $template:literal)*) => {
        /// The IRI space under the base, one RFC 6570 template for each [`Name`].
        ///
        /// | name | template |
        /// |---|---|
        $(#[doc = concat!("| `", stringify!($variant), "` | `", $template, "` |")])*
        ///
        /// Only `{x}` and `{/x}` are used. They percent-encode whatever is not an
        /// unreserved ASCII character, so that a value never breaks out of its
        /// place. (`iri-string` 0.7 panics on `{+x}` and `{#x}` when a value
        /// begins with a character beyond ASCII.)
        pub const TEMPLATES: &[(&str, &str)] = &[$((stringify!($variant), $template)),*];

        fn template(name: &Name) -> &'static str {
            match name {
                $(Name::$variant { .. } => $template,)*
            }
        }
    };
}

templates! {
    Dataset => "dataset"
    Instrument => "id{/kind,year,slug}"
    Editor => "id{/kind,year,slug}/editor"
    Link => "id{/kind,year,slug}/editor/link_{order}"
    Expression => "id{/kind,year,slug,language}"
    File => "id{/kind,year,slug,language,extension}"
    Passage => "id{/kind,year,slug,language,extension}#char={start},{end}"
    QuoteSelector => "id{/kind,year,slug,language,extension}#quote={start},{end}"
    PositionSelector => "id{/kind,year,slug,language,extension}#position={start},{end}"
    Provision => "id{/kind,year,slug,provision}"
    Statement => "id{/kind,year,slug,provision}/st_{order}"
    Objective => "id{/kind,year,slug}/objective"
    Proviso => "id{/kind,year,slug}/proviso"
    Divergence => "id{/kind,year,slug}/divergence_{order}"
    Diagnostic => "id{/kind,year,slug}/diagnostic_{order}"
    Party => "id{/kind,year,slug}/party{/party}"
    Conference => "id/conference{/year,slug}"
    ConferencePeriod => "id/conference{/year,slug}/period"
    Account => "id/conference{/year,slug}/account{/language}"
    Period => "id/conference{/year,slug}/account{/language}/period"
    Count => "id/conference{/year,slug}/account{/language}/count{/unit}"
    Participation => "id/conference{/year,slug}/participation{/role}"
    Organization => "id/organization{/slug}"
    Place => "id/place{/slug}"
    Theme => "id/theme{/slug}"
    Topic => "id/theme{/slug}/topic_{order}"
}

/// The path that follows the base.
#[expect(
    clippy::expect_used,
    reason = "the templates are constants, a test expands each, and any string may be a value"
)]
pub(super) fn expand(name: &Name) -> String {
    UriTemplateStr::new(template(name))
        .and_then(|template| {
            template
                .expand::<UriSpec, _>(name)
                .map(|path| path.to_string())
        })
        .expect("the templates are constants, a test expands each, and any string may be a value")
}

impl Context for Name {
    fn visit<V: Visitor>(&self, visitor: V) -> V::Result {
        let variable = visitor.var_name().as_str();
        match own(self, variable).or_else(|| inherited(self, variable)) {
            Some(value) => visitor.visit_string(value),
            None => visitor.visit_undefined(),
        }
    }
}

/// The value of a variable that the name itself has.
fn own(name: &Name, variable: &str) -> Option<String> {
    Some(match (name, variable) {
        (
            Name::Link { order, .. }
            | Name::Statement { order, .. }
            | Name::Divergence { order, .. }
            | Name::Diagnostic { order, .. }
            | Name::Topic { order, .. },
            "order",
        ) => order.to_string(),
        (
            Name::Passage { start, .. }
            | Name::QuoteSelector { start, .. }
            | Name::PositionSelector { start, .. },
            "start",
        ) => start.to_string(),
        (
            Name::Passage { end, .. }
            | Name::QuoteSelector { end, .. }
            | Name::PositionSelector { end, .. },
            "end",
        ) => end.to_string(),
        (
            Name::Expression { language, .. }
            | Name::Account { language, .. }
            | Name::Period { language, .. }
            | Name::Count { language, .. },
            "language",
        ) => language.to_string(),
        (Name::Provision { kind, order, .. }, "provision") => provision(*kind, *order),
        (
            Name::Statement {
                provision: (kind, order),
                ..
            },
            "provision",
        ) => provision(*kind, *order),
        (Name::Party { slug, .. }, "party") => slug.clone(),
        (Name::Count { unit, .. }, "unit") => unit_word(*unit).to_owned(),
        (Name::Participation { role, .. }, "role") => role.clone(),
        (Name::Organization(slug) | Name::Place(slug) | Name::Theme(slug), "slug") => slug.clone(),
        (Name::Topic { theme, .. }, "slug") => theme.clone(),
        _ => return None,
    })
}

/// The value of a variable that the name has from the instrument, the file or
/// the conference it belongs to.
fn inherited(name: &Name, variable: &str) -> Option<String> {
    match name {
        Name::Instrument(instrument)
        | Name::Editor(instrument)
        | Name::Objective(instrument)
        | Name::Proviso(instrument)
        | Name::Link { instrument, .. }
        | Name::Expression { instrument, .. }
        | Name::Provision { instrument, .. }
        | Name::Statement { instrument, .. }
        | Name::Divergence { instrument, .. }
        | Name::Diagnostic { instrument, .. }
        | Name::Party { instrument, .. } => of_instrument(instrument, variable),
        Name::File(file)
        | Name::Passage { file, .. }
        | Name::QuoteSelector { file, .. }
        | Name::PositionSelector { file, .. } => of_file(file, variable),
        Name::Conference(conference)
        | Name::ConferencePeriod(conference)
        | Name::Account { conference, .. }
        | Name::Period { conference, .. }
        | Name::Count { conference, .. }
        | Name::Participation { conference, .. } => of_conference(conference, variable),
        Name::Dataset
        | Name::Organization(_)
        | Name::Place(_)
        | Name::Theme(_)
        | Name::Topic { .. } => None,
    }
}

fn of_instrument(instrument: &InstrumentId, variable: &str) -> Option<String> {
    match variable {
        "kind" => Some(instrument.kind.clone()),
        "year" => Some(year(instrument.year)),
        "slug" => Some(instrument.slug.clone()),
        _ => None,
    }
}

fn of_file(file: &FileId, variable: &str) -> Option<String> {
    match variable {
        "language" => Some(file.language.to_string()),
        "extension" => Some(file.extension.clone()),
        _ => of_instrument(&file.instrument, variable),
    }
}

fn of_conference(conference: &ConferenceId, variable: &str) -> Option<String> {
    match variable {
        "year" => Some(year(conference.year)),
        "slug" => Some(conference.slug.clone()),
        _ => None,
    }
}

/// The segment of a year that is not known.
pub(super) const UNDATED: &str = "undated";

fn year(year: Option<i16>) -> String {
    year.map_or_else(|| UNDATED.to_owned(), |year| year.to_string())
}

/// The segment of a provision: `recital_2`, `view_1`; the first opening is `opening`.
fn provision(kind: ProvisionKind, order: usize) -> String {
    match (kind, order) {
        (ProvisionKind::Opening, 1) => "opening".to_owned(),
        _ => format!("{}_{order}", provision_word(kind)),
    }
}

/// The word for a kind of provision.
pub(super) const fn provision_word(kind: ProvisionKind) -> &'static str {
    match kind {
        ProvisionKind::Recital => "recital",
        ProvisionKind::Opening => "opening",
        ProvisionKind::View => "view",
    }
}

/// The word for a unit.
pub(super) const fn unit_word(unit: Unit) -> &'static str {
    match unit {
        Unit::Participants => "participants",
        Unit::Countries => "countries",
        Unit::InternationalOrganizations => "international-organizations",
    }
}
