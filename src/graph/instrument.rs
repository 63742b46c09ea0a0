//! The instrument, its language versions and files, and what was found about them.

use super::Names;
use super::quads::{Quads, integer, tagged};
use crate::file_name;
use crate::iri::Name;
use crate::model::*;
use crate::vocabulary::{dcterms, eli, prov, rdfs, schema, sl, xsd};
use oxigraph::model::{Literal, NamedNode, NamedNodeRef, Term};

pub(super) fn describe(declaration: &Declaration, names: &Names, quads: &mut Quads) {
    let instrument = names.of(Name::Instrument);
    if declaration.kind == InstrumentKind::Declaration {
        quads.a(&instrument, &[sl::class::DECLARATION]);
    }
    quads.a(
        &instrument,
        &[sl::class::INSTRUMENT, eli::WORK, schema::LEGISLATION],
    );
    let titles: Vec<Quote> = declaration
        .versions
        .iter()
        .filter_map(|v| v.title.clone())
        .collect();
    names.say(quads, &instrument, rdfs::LABEL, &titles);
    quads.add(&instrument, eli::WORK_TYPE, kind(declaration.kind));
    for version in &declaration.versions {
        quads.add(
            &instrument,
            eli::IS_REALIZED_BY,
            names.expression(version.language),
        );
    }
    if let Some(conference) = &declaration.conference {
        quads.add(
            &instrument,
            sl::OUTPUT_OF,
            names.mint(&Name::Conference(names.conference.clone())),
        );
        if let Some(theme) = super::conference::theme_name(conference, names) {
            quads.add(&instrument, eli::IS_ABOUT, names.mint(&Name::Theme(theme)));
        }
    }
    if !declaration.objective.is_empty() {
        quads.add(&instrument, sl::OBJECTIVE, names.of(Name::Objective));
    }
    if !declaration.proviso.is_empty() {
        quads.add(&instrument, sl::PROVISO, names.of(Name::Proviso));
    }
    for provision in &declaration.provisions {
        quads.add(
            &instrument,
            eli::HAS_PART,
            super::provisions::name(provision, names),
        );
    }
    for order in 1..=declaration.divergences.len() {
        let divergence = names.of(|instrument| Name::Divergence { instrument, order });
        quads.add(&instrument, sl::DIVERGENCE, divergence);
    }
    for order in 1..=declaration.diagnostics.len() {
        let diagnostic = names.of(|instrument| Name::Diagnostic { instrument, order });
        quads.add(&instrument, sl::DIAGNOSTIC, diagnostic);
    }
    for version in &declaration.versions {
        language_version(declaration, version, &instrument, names, quads);
    }
}

fn kind(kind: InstrumentKind) -> NamedNodeRef<'static> {
    match kind {
        InstrumentKind::Declaration => sl::concept::DECLARATION,
        InstrumentKind::Communique => sl::concept::COMMUNIQUE,
        InstrumentKind::JointStatement => sl::concept::JOINT_STATEMENT,
        InstrumentKind::Resolution => sl::concept::RESOLUTION,
        InstrumentKind::Other => sl::concept::OTHER_INSTRUMENT,
    }
}

fn language_version(
    declaration: &Declaration,
    version: &LanguageVersion,
    instrument: &NamedNode,
    names: &Names,
    quads: &mut Quads,
) {
    let expression = names.expression(version.language);
    quads.a(&expression, &[eli::EXPRESSION]);
    quads.add(&expression, eli::REALIZES, instrument.clone());
    let title: Vec<Quote> = version.title.iter().cloned().collect();
    names.say(quads, &expression, eli::TITLE, &title);
    if version.language != LanguageCode::UNDETERMINED {
        // The EU's authority table names languages by ISO 639-3 in capitals.
        let code = version.language.as_str().to_ascii_uppercase();
        let table = "http://publications.europa.eu/resource/authority/language/";
        quads.add(
            &expression,
            eli::LANGUAGE,
            NamedNode::new_unchecked(format!("{table}{code}")),
        );
    }
    let Some(id) = names.file(version.language) else {
        return;
    };
    let file = names.mint(&Name::File(id.clone()));
    quads.add(&expression, eli::IS_EMBODIED_BY, file.clone());
    names.cite(quads, &expression, &title);

    quads.a(&file, &[eli::MANIFESTATION]);
    quads.add(&file, eli::EMBODIES, expression);
    if let Some(record) = declaration.files.get(version.file) {
        let name = file_name::last(&record.name);
        quads.add(&file, dcterms::TITLE, Literal::new_simple_literal(name));
        quads.add(&file, eli::MEDIA_TYPE, media_type(&id.extension));
        quads.add(
            &file,
            sl::SHA256,
            Literal::new_typed_literal(record.sha256.as_str(), xsd::HEX_BINARY),
        );
    }
    let status: Vec<Quote> = version.status.iter().cloned().collect();
    names.say(quads, &file, sl::STATUS_NOTE, &status);
    names.cite(quads, &file, &status);
}

fn media_type(extension: &str) -> NamedNode {
    let name = match extension {
        "html" | "htm" => "text/html",
        "md" => "text/markdown",
        "csv" => "text/csv",
        "tsv" => "text/tab-separated-values",
        _ => "text/plain",
    };
    let table = "http://www.iana.org/assignments/media-types/";
    NamedNode::new_unchecked(format!("{table}{name}"))
}

/// Divergences and diagnostics.
pub(super) fn findings(declaration: &Declaration, names: &Names, quads: &mut Quads) {
    for (divergence, order) in declaration.divergences.iter().zip(1..) {
        let node = names.of(|instrument| Name::Divergence { instrument, order });
        quads.a(&node, &[sl::class::DIVERGENCE]);
        quads.add(&node, rdfs::COMMENT, tagged(&divergence.message, "en"));
        quads.add(&node, sl::KIND, divergence_kind(divergence.kind));
        quads.add(&node, sl::ASPECT, aspect(divergence.aspect));
        if let Aspect::Count(unit) = divergence.aspect {
            quads.add(&node, sl::UNIT, super::conference::unit(unit));
        }
        for between in compared(divergence, names) {
            quads.add(&node, sl::BETWEEN, between);
        }
        let states = match divergence.kind {
            DivergenceKind::OnlyInOne
            | DivergenceKind::LanguageEnds
            | DivergenceKind::MissingItem => 1,
            _ => divergence.languages.len(),
        };
        for language in divergence.languages.iter().take(states) {
            quads.add(&node, sl::STATED_IN, names.expression(*language));
        }
        names.cite(quads, &node, &divergence.values);
    }
    for (diagnostic, order) in declaration.diagnostics.iter().zip(1..) {
        let node = names.of(|instrument| Name::Diagnostic { instrument, order });
        quads.a(&node, &[sl::class::DIAGNOSTIC]);
        quads.add(
            &node,
            sl::CODE,
            Literal::new_simple_literal(diagnostic.code.as_str()),
        );
        quads.add(&node, rdfs::COMMENT, tagged(&diagnostic.message, "en"));
        quads.add(&node, sl::ORDER, integer(order));
        if let Some(passage) = &diagnostic.passage
            && let Some(language) = passage_language(declaration, passage)
            && let Some(passage) = names.passage(language, passage)
        {
            quads.add(&node, prov::WAS_QUOTED_FROM, passage);
        }
    }
}

/// The version in whose words a passage is: the one that shares the most script with it.
pub(super) fn passage_language(
    declaration: &Declaration,
    passage: &Passage,
) -> Option<LanguageCode> {
    // What a whole file is told of points at no words.
    if passage.exact.is_empty() {
        return None;
    }
    let script = crate::source::script_of(&passage.exact);
    let in_file = declaration
        .versions
        .iter()
        .filter(|v| v.file == passage.file);
    let told = |v: &&LanguageVersion| {
        crate::language::of_code(v.language).is_some_and(|l| l.script() == script)
    };
    in_file
        .clone()
        .find(told)
        .or_else(|| in_file.clone().next())
        .map(|v| v.language)
}

fn compared(divergence: &Divergence, names: &Names) -> Vec<Term> {
    let conference = || names.conference.clone();
    let languages = divergence.values.iter().map(|quote| quote.language);
    match divergence.aspect {
        Aspect::Dates => languages
            .map(|language| {
                names
                    .mint(&Name::Period {
                        conference: conference(),
                        language,
                    })
                    .into()
            })
            .collect(),
        Aspect::Count(unit) => languages
            .map(|language| {
                names
                    .mint(&Name::Count {
                        conference: conference(),
                        language,
                        unit,
                    })
                    .into()
            })
            .collect(),
        Aspect::Place => languages
            .map(|language| {
                names
                    .mint(&Name::Account {
                        conference: conference(),
                        language,
                    })
                    .into()
            })
            .collect(),
        Aspect::Force | Aspect::Quantities | Aspect::Statements | Aspect::Items => {
            let view = divergence.view.map(|order| {
                names
                    .of(|instrument| Name::Provision {
                        instrument,
                        kind: ProvisionKind::View,
                        order,
                    })
                    .into()
            });
            view.into_iter().collect()
        }
        Aspect::Topics => Vec::new(),
    }
}

fn divergence_kind(kind: DivergenceKind) -> NamedNodeRef<'static> {
    match kind {
        DivergenceKind::Contained => sl::concept::CONTAINED,
        DivergenceKind::Approximate => sl::concept::APPROXIMATELY,
        DivergenceKind::OnlyInOne => sl::concept::ONLY_IN_ONE,
        DivergenceKind::Conflicting => sl::concept::CONFLICTING,
        DivergenceKind::MissingItem => sl::concept::MISSING_ITEM,
        DivergenceKind::OrderDiffers => sl::concept::ORDER_DIFFERS,
        DivergenceKind::LanguageEnds => sl::concept::LANGUAGE_ENDS,
    }
}

fn aspect(aspect: Aspect) -> NamedNodeRef<'static> {
    match aspect {
        Aspect::Dates => sl::concept::DATES,
        Aspect::Place => sl::concept::PLACE,
        Aspect::Count(_) => sl::concept::FIGURES,
        Aspect::Force => sl::concept::MODALITY,
        Aspect::Quantities => sl::concept::QUANTITIES,
        Aspect::Statements => sl::concept::STATEMENTS,
        Aspect::Topics => sl::concept::TOPICS,
        Aspect::Items => sl::concept::ITEMS,
    }
}
