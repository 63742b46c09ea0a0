//! From the path after the base back to the name.
//!
//! This is the table of templates read the other way. It may accept more than
//! the templates give ("01" for 1, a needless percent-encoding); the caller mints
//! the name again and compares.

use super::template::{UNDATED, provision_word, unit_word};
use super::{ConferenceId, FileId, InstrumentId, Name, RESERVED};
use crate::model::{LanguageCode, ProvisionKind, Unit};

/// The name that a path stands for.
pub(super) fn read(path: &str) -> Option<Name> {
    let (path, fragment) = match path.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (path, None),
    };
    let segments: Vec<String> = path.split('/').map(decode).collect::<Option<_>>()?;
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let name = match segments.as_slice() {
        ["dataset"] => Some(Name::Dataset),
        ["id", "conference", year, slug, rest @ ..] => {
            let (year, slug) = (read_year(year)?, (*slug).to_owned());
            of_conference(ConferenceId { year, slug }, rest)
        }
        ["id", "organization", slug] => Some(Name::Organization((*slug).to_owned())),
        ["id", "place", slug] => Some(Name::Place((*slug).to_owned())),
        ["id", "theme", slug] => Some(Name::Theme((*slug).to_owned())),
        ["id", "theme", theme, topic] => Some(Name::Topic {
            theme: (*theme).to_owned(),
            order: numbered(topic, "topic")?,
        }),
        ["id", kind, year, slug, rest @ ..] if !RESERVED.contains(kind) => {
            let (kind, slug) = ((*kind).to_owned(), (*slug).to_owned());
            let year = read_year(year)?;
            of_instrument(InstrumentId { kind, year, slug }, rest)
        }
        _ => None,
    }?;
    match (name, fragment) {
        (name, None) => Some(name),
        (Name::File(file), Some(fragment)) => in_file(file, fragment),
        _ => None,
    }
}

/// What stands below an instrument.
fn of_instrument(instrument: InstrumentId, rest: &[&str]) -> Option<Name> {
    Some(match rest {
        [] => Name::Instrument(instrument),
        ["editor"] => Name::Editor(instrument),
        ["editor", link] => Name::Link {
            instrument,
            order: numbered(link, "link")?,
        },
        ["objective"] => Name::Objective(instrument),
        ["proviso"] => Name::Proviso(instrument),
        ["party", slug] => Name::Party {
            instrument,
            slug: (*slug).to_owned(),
        },
        [part] => {
            if let Some(order) = numbered(part, "divergence") {
                Name::Divergence { instrument, order }
            } else if let Some(order) = numbered(part, "diagnostic") {
                Name::Diagnostic { instrument, order }
            } else if let Some((kind, order)) = provision(part) {
                Name::Provision {
                    instrument,
                    kind,
                    order,
                }
            } else {
                Name::Expression {
                    instrument,
                    language: LanguageCode::new(part),
                }
            }
        }
        [part, below] => match provision(part) {
            Some(provision) => Name::Statement {
                instrument,
                provision,
                order: numbered(below, "st")?,
            },
            None => Name::File(FileId {
                instrument,
                language: LanguageCode::new(part),
                extension: (*below).to_owned(),
            }),
        },
        _ => return None,
    })
}

/// What stands below a conference.
fn of_conference(conference: ConferenceId, rest: &[&str]) -> Option<Name> {
    Some(match rest {
        [] => Name::Conference(conference),
        ["period"] => Name::ConferencePeriod(conference),
        ["participation", role] => Name::Participation {
            conference,
            role: (*role).to_owned(),
        },
        ["account", language, rest @ ..] => {
            let language = LanguageCode::new(language);
            match rest {
                [] => Name::Account {
                    conference,
                    language,
                },
                ["period"] => Name::Period {
                    conference,
                    language,
                },
                ["count", word] => Name::Count {
                    conference,
                    language,
                    unit: unit(word)?,
                },
                _ => return None,
            }
        }
        _ => return None,
    })
}

/// A place in a file: `char=120,188`.
fn in_file(file: FileId, fragment: &str) -> Option<Name> {
    let (scheme, positions) = fragment.split_once('=')?;
    let (start, end) = positions.split_once(',')?;
    let (start, end) = (start.parse().ok()?, end.parse().ok()?);
    match scheme {
        "char" => Some(Name::Passage { file, start, end }),
        "quote" => Some(Name::QuoteSelector { file, start, end }),
        "position" => Some(Name::PositionSelector { file, start, end }),
        _ => None,
    }
}

/// The number of `word_12`.
fn numbered(segment: &str, word: &str) -> Option<usize> {
    segment.strip_prefix(word)?.strip_prefix('_')?.parse().ok()
}

fn provision(segment: &str) -> Option<(ProvisionKind, usize)> {
    if segment == provision_word(ProvisionKind::Opening) {
        return Some((ProvisionKind::Opening, 1));
    }
    [
        ProvisionKind::Recital,
        ProvisionKind::Opening,
        ProvisionKind::View,
    ]
    .into_iter()
    .find_map(|kind| Some((kind, numbered(segment, provision_word(kind))?)))
}

fn unit(word: &str) -> Option<Unit> {
    [
        Unit::Participants,
        Unit::Countries,
        Unit::InternationalOrganizations,
    ]
    .into_iter()
    .find(|unit| unit_word(*unit) == word)
}

fn read_year(segment: &str) -> Option<Option<i16>> {
    match segment {
        UNDATED => Some(None),
        year => year.parse().ok().map(Some),
    }
}

/// Takes the percent-encoding off a segment; `None` where it is broken.
fn decode(segment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.as_bytes();
    loop {
        match rest {
            [] => return String::from_utf8(bytes).ok(),
            [b'%', high, low, tail @ ..] => {
                let digit = |byte: &u8| char::from(*byte).to_digit(16);
                bytes.push(u8::try_from(digit(high)? * 16 + digit(low)?).ok()?);
                rest = tail;
            }
            [b'%', ..] => return None,
            [byte, tail @ ..] => {
                bytes.push(*byte);
                rest = tail;
            }
        }
    }
}
