//! From a source to what it says, stage by stage: of one, or of several side by side. Both
//! ways have the stages in the same order.

use super::diverge;
use super::facts::{self, Facts};
use super::folded::Preambles;
use super::outline::{self, Version};
use super::sentences::Sentences;
use super::statements::{self, Provisions};
use super::types::{Declaration, Diagnostic};
use super::{begins, diagnose, numbered, pairing, remainder, renumbered};
use crate::source::Source;

/// Reads what the source says.
pub fn interpret(source: &Source) -> Declaration {
    let mut versions = structure(source);
    let sentences = pair(source, &mut versions);
    let preambles = Preambles::of(source, &versions);
    let said = state(sentences, &versions, &preambles);
    let facts = facts::gather(source, &versions, &preambles);
    declare(source, &versions, &preambles, facts, said)
}

/// Reads what each source says, as [`interpret`] does; one declaration each, in their order.
///
/// All of them pass a stage before the next begins: several short texts take less time so
/// than one after another, as the code of a stage stays in the processor's cache. What is
/// known of all of them is held meanwhile, so give few at a time;
/// [`reading::read_each`](crate::reading::read_each) does.
pub fn interpret_all(sources: &[Source]) -> Vec<Declaration> {
    let mut versions: Vec<Vec<Version>> = sources.iter().map(structure).collect();
    let drafts = sources.iter().zip(&mut versions);
    let sentences: Vec<Sentences> = drafts.map(|(source, own)| pair(source, own)).collect();
    let drafts = || sources.iter().zip(&versions);
    let preambles: Vec<Preambles> = drafts()
        .map(|(source, own)| Preambles::of(source, own))
        .collect();
    let told = || drafts().zip(&preambles);
    let said: Vec<(Provisions, Vec<Diagnostic>)> = sentences
        .into_iter()
        .zip(told())
        .map(|(sentences, ((_, own), preambles))| state(sentences, own, preambles))
        .collect();
    let facts: Vec<Facts> = told()
        .map(|((source, own), preambles)| facts::gather(source, own, preambles))
        .collect();
    told()
        .zip(facts.into_iter().zip(said))
        .map(|(((source, own), preambles), (facts, said))| {
            declare(source, own, preambles, facts, said)
        })
        .collect()
}

/// The language versions with what stands in each.
fn structure(source: &Source) -> Vec<Version> {
    let mut versions = outline::versions(source);
    begins::headed(source, &mut versions);
    versions
}

/// Puts views that have no numbers beside those of the other versions; the sentences that
/// were read for it.
fn pair<'s>(source: &'s Source, versions: &mut [Version]) -> Sentences<'s> {
    let sentences = Sentences::new(source);
    pairing::unmarked(&sentences, versions);
    begins::begun(&sentences, versions);
    numbered::views(&sentences, versions);
    renumbered::views(&sentences, versions);
    pairing::unnumbered(&sentences, versions);
    sentences
}

/// What is stated, and what was noticed meanwhile.
fn state(
    sentences: Sentences,
    versions: &[Version],
    preambles: &Preambles,
) -> (Provisions, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let sentences = sentences.beside(preambles);
    let provisions = statements::provisions(sentences, versions, &mut diagnostics);
    (provisions, diagnostics)
}

/// All that was read, with what differs between the versions and what was not read.
fn declare(
    source: &Source,
    versions: &[Version],
    preambles: &Preambles,
    facts: Facts,
    (provisions, mut diagnostics): (Provisions, Vec<Diagnostic>),
) -> Declaration {
    let mut divergences = diverge::facts(&facts, versions);
    divergences.extend(diverge::views(source, versions));
    divergences.extend(diverge::statements(
        &provisions.conflicts,
        &provisions.quantities,
    ));
    divergences.extend(diverge::crossed(&provisions.crossed));
    divergences.extend(diverge::alone(&provisions.list, versions));
    let remainder = remainder::list(source, versions, &provisions.spans);
    diagnose::all(
        source,
        versions,
        preambles,
        &facts,
        &remainder,
        &mut diagnostics,
    );
    let files = source.files.iter().map(|file| file.record.clone());
    let records = versions.iter().map(|version| version.record(source));
    Declaration {
        kind: facts.kind,
        files: files.collect(),
        versions: records.collect(),
        conference: facts.conference,
        objective: facts.objective,
        proviso: facts.proviso,
        provisions: provisions.list,
        divergences,
        diagnostics,
        remainder,
    }
}
