//! Where the views begin in a text that has neither numbers nor a formula that opens
//! them: a summit's communiqué tells of the meeting, and then says what its leaders do.

use super::super::folded::Folded;
use super::super::types::Force;
use super::paragraphs::{bullet, is_heading};
use crate::language::{Clause, Language};
use crate::source::{Source, Span};

/// So many paragraphs must do something, or the text is a report.
const LEAST: usize = 3;
/// The same, of those that bind or ask somebody.
const BINDING: usize = 2;

/// The first paragraph that does something after the one that tells of the meeting.
pub(super) fn first_view(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
) -> Option<usize> {
    // Those who sign a statement need not have met.
    after(source, language, paragraphs, false).or_else(|| {
        let met = paragraphs.iter().any(|span| tells(source, language, *span));
        after(source, language, paragraphs, true).filter(|_| !met)
    })
}

/// Whether a paragraph tells of the meeting.
fn tells(source: &Source, language: &dyn Language, span: Span) -> bool {
    any(source, language, span, &|sentence| {
        language.period(sentence.words()).is_some()
    })
}

/// The first paragraph that does something, once it was told of the meeting.
fn after(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    mut told: bool,
) -> Option<usize> {
    let untold = told;
    let mut first = None;
    let (mut doing, mut binding) = (0, 0);
    for (at, span) in paragraphs.iter().enumerate() {
        let text = source.text(*span);
        if is_heading(text) || bullet(text) > 0 {
            continue;
        }
        // Recitals of participles end in other marks.
        let said = text.ends_with(['.', '。']);
        if !told {
            // "… was held in Porto on 3 May. It was attended by:", above who came; "We, who
            // met in Porto on 3 May, recognize that wells are few;".
            let open = text.ends_with([':', '：', ';']);
            told = (said || open) && tells(source, language, *span);
        } else if said && does(source, language, paragraphs, at) {
            // Where nobody met, what is only known comes before.
            let binds = || {
                any(source, language, *span, &|sentence| {
                    let clause = language.clause(sentence.words());
                    let voices = || language.voices(sentence.words());
                    clause.map_or_else(voices, |clause| !recites(&clause))
                })
            };
            first = first.or_else(|| (!untold || binds()).then_some(at));
            doing += usize::from(first.is_some());
            let asks = || {
                any(source, language, *span, &|sentence| {
                    let clause = language.clause(sentence.words());
                    clause.is_some_and(|clause| asks(&clause))
                })
            };
            binding += usize::from(first.is_some() && doing < LEAST && asks());
            if doing == LEAST || binding == BINDING {
                return first;
            }
        }
    }
    None
}

/// The first paragraph with a bullet that binds or asks somebody: a list of views below a
/// heading, or below nothing.
pub(super) fn first_listed(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
) -> Option<usize> {
    let listed = paragraphs.iter().enumerate().filter_map(|(at, span)| {
        let text = source.text(*span);
        let mark = bullet(text);
        (mark > 0).then(|| (at, span.part(&(mark..text.len()))))
    });
    let binds = |sentence: &Folded| {
        let clause = language.clause(sentence.words());
        clause.is_some_and(|clause| !recites(&clause))
    };
    let mut listed = listed.filter(|(_, body)| any(source, language, *body, &binds));
    let (first, _) = listed.next()?;
    // One alone may be anything.
    listed.next().map(|_| first)
}

/// The only paragraph of a text, if sentences of it bind or ask somebody.
pub(super) fn only(source: &Source, language: &dyn Language, paragraphs: &[Span]) -> Option<usize> {
    let said = |span: &&Span| source.text(**span).ends_with(['.', '。']);
    let (mut all, span) = (paragraphs.iter().filter(said), paragraphs.first()?);
    (all.next() == Some(span) && all.next().is_none()).then_some(())?;
    let ranges = language.sentences(source.text(*span));
    let binds = ranges.iter().filter(|range| {
        let sentence = Folded::new(source, span.part(range));
        let clause = language.clause(sentence.words());
        clause.is_some_and(|clause| !recites(&clause))
    });
    (binds.count() > 1).then_some(0)
}

/// Whether a clause says only what is known or thought.
fn recites(clause: &Clause) -> bool {
    clause.modal.is_empty() && clause.act == Some(Force::Recognition)
}

/// Whether a clause binds or asks somebody, and does not only thank.
fn asks(clause: &Clause) -> bool {
    !recites(clause) && (!clause.modal.is_empty() || clause.act != Some(Force::Appreciation))
}

/// Whether a sentence of a paragraph does something.
pub(super) fn does(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    at: usize,
) -> bool {
    let clause = |sentence: &Folded| {
        language.clause(sentence.words()).is_some() || language.voices(sentence.words())
    };
    let span = paragraphs.get(at);
    span.is_some_and(|span| any(source, language, *span, &clause))
}

fn any(
    source: &Source,
    language: &dyn Language,
    span: Span,
    rule: &dyn Fn(&Folded) -> bool,
) -> bool {
    let ranges = language.sentences(source.text(span));
    let mut sentences = ranges.iter();
    sentences.any(|range| rule(&Folded::new(source, span.part(range))))
}

#[cfg(test)]
mod tests {
    use crate::model::testing::{declaration, views_of};
    use crate::model::types::{Provision, ProvisionKind};

    /// The first words of the views of a text.
    fn views(text: &str) -> Vec<String> {
        let views = views_of(text);
        let first = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
        views
            .flat_map(|view| view.statements)
            .flat_map(|statement| statement.text)
            .map(|quote| first(&quote.text))
            .collect()
    }

    #[test]
    fn an_assembly_whose_verbs_have_no_numbers() {
        let text = "Lake Resolution\n\nThe Lake Congress, meeting in Cork on 3 May 2021,\n\n\
            NOTING the drought,\n\nURGES all States to map their springs;\n\n\
            CALLS ON anglers to count fish.\n";
        assert_eq!(views(text), ["URGES", "CALLS"]);
    }

    #[test]
    fn those_who_act_stand_above_their_verbs() {
        let text = "Lake Declaration\n\nThe Lake Congress was held in Cork on 3 May 2021.\n\n\
            The participants:\n\nRECALL the Charter of 2001;\n\n\
            CALL UPON States to map their springs;\n\nUNDERTAKE to count fish.\n";
        assert_eq!(views(text), ["RECALL", "CALL", "UNDERTAKE"]);
        let recitals = |it: &Provision| it.kind == ProvisionKind::Recital;
        let provisions = declaration(text).provisions;
        assert_eq!(provisions.iter().filter(|it| recitals(it)).count(), 1);
    }

    #[test]
    fn reasons_below_a_title_that_end_in_and() {
        let text = "RESOLUTION 3\nOn Springs\n\nWHEREAS, springs are few; and\n\n\
            WHEREAS, maps are old;\n\nBE IT RESOLVED that the Lake Congress urges towns to act.\n";
        let provisions = declaration(text).provisions;
        let kinds: Vec<_> = provisions.iter().map(|it| it.kind).collect();
        use ProvisionKind::{Recital, View};
        assert_eq!(kinds, [Recital, Recital, View]);
    }

    #[test]
    fn who_came_stands_below_the_paragraph_that_tells_of_the_meeting() {
        let text = "Lake Communiqué\n\nThe Summit was held in Porto on 3 May 2021. It was \
            attended by:\n\nLusia: President Ada Pond\n\nSummit commended the hosts.\n\n\
            Summit urged towns to act.\n\nSummit agreed to meet again.\n";
        assert_eq!(views(text), ["Summit"; 3]);
    }

    #[test]
    fn a_title_below_the_words_of_a_page() {
        let text = "The Summit ended in Porto this week.\n\nCOMMUNIQUÉ OF THE 4TH SUMMIT 3rd MAY \
            2021, PORTO\n\nThe Summit was held in Porto on 3 May 2021.\n\nSummit commended the \
            hosts.\n\nSummit urged towns to act.\n\nSummit agreed to meet again.\n";
        assert_eq!(views(text), ["Summit"; 3]);
    }

    #[test]
    fn persons_who_signed_are_no_views() {
        let text = "Open Letter on Lakes\n\nWe believe that lakes are shallow.\n\nWe urge towns to \
            act.\n\nWe commit to count fish.\n\nWe thank the Lake Office.\n\n\
            - Ada Pond, Lake University, Lusia\n- Bo Reed, Sea School, Arvonia\n\
            - Cy Marsh, Lake Office, Lusia\n";
        assert_eq!(views(text), ["We"; 3]);
    }

    #[test]
    fn bullets_below_a_line_that_breaks_off() {
        let text = "Lake Statement\n\nLakes feed us.\n\nWe call on governments to\n\n\
            • map the springs;\n\n• count fish.\n\nWe undertake to\n\n• share maps.\n";
        assert_eq!(views(text), ["map", "count", "share"]);
        let mut views = views_of(text).flat_map(|view| view.statements);
        assert!(views.all(|statement| statement.force.is_some()));
    }

    #[test]
    fn a_first_paragraph_that_a_semicolon_ends_tells_of_the_meeting() {
        let text = "Lake Declaration\n\nWe the divers who met in Cork on 3 May 2021 recognize that \
            wells are few;\n\nWe urge towns to act.\n\nWe commit to count fish.\n\n\
            We will meet again.\n";
        assert_eq!(views(text), ["We"; 3]);
    }

    #[test]
    fn bullets_of_a_preamble() {
        let text = "Lake Resolution\n\nThe Lake Congress, meeting in Cork on 3 May 2021:\n\n\
            - noting the drought;\n- recalling the flood;\n\ndecides to:\n\n\
            - map the springs;\n- count fish.\n";
        assert_eq!(views(text), ["map", "count"]);
    }
}
