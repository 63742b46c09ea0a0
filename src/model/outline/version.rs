//! One language version, and how paragraphs are added to it.
//!
//! In: a paragraph with what it was found to be. Out: the version with one recital,
//! opening or item more, or with a longer last one.

use super::item::{Item, Opening};
use super::numbers::Numbered;
use super::{paragraphs, sentences_of, titles};
use crate::language::{Language, Words};
use crate::model::folded::folded;
use crate::model::types::{LanguageCode, LanguageVersion, Quote, RemainderKind};
use crate::source::{Source, Span};

/// One language version, laid out.
pub(in crate::model) struct Version {
    pub(in crate::model) language: &'static dyn Language,
    pub(in crate::model) code: LanguageCode,
    pub(in crate::model) tag: String,
    pub(in crate::model) file: usize,
    /// Each place where the title stands, without its status tag.
    pub(in crate::model) titles: Vec<Span>,
    /// Inside the brackets.
    pub(in crate::model) status: Option<Span>,
    /// Where the title says that the text is an excerpt.
    pub(in crate::model) excerpt: Option<Span>,
    pub(in crate::model) recitals: Vec<Item>,
    /// The formula that opens the operative part, and those that lead in to more views.
    pub(in crate::model) openings: Vec<Opening>,
    pub(in crate::model) items: Vec<Item>,
    /// How many views the lists hold that ended before the numbers began again at one.
    pub(super) before: u32,
    /// Numbers that are printed a second time.
    pub(in crate::model) again: Vec<Span>,
    /// Lines that give nothing but a place and a date.
    pub(in crate::model) datelines: Vec<Span>,
    /// Lines above and below the title that name the conference.
    pub(in crate::model) letterhead: Vec<Span>,
    /// The sentences of a page that stand above the text it gives.
    pub(in crate::model) above: Vec<Span>,
    /// What is neither of these, and what it is.
    pub(in crate::model) aside: Vec<(Span, RemainderKind)>,
}

impl Version {
    pub(super) fn sentences(&self, source: &Source, span: Span) -> Vec<Span> {
        sentences_of(source, self.language, span)
    }

    pub(super) fn add_opening(&mut self, source: &Source, span: Span, numbered: Option<&Numbered>) {
        let start = numbered.map_or(0, |n| n.marker.range.end);
        let body = span.part(&(start..source.text(span).len()));
        let mut sentences = self.sentences(source, body);
        let after = self.items.len();
        let last = sentences.pop();
        // "We call on:" above "Governments to:": both lead to the same list.
        match self.openings.last_mut().filter(|open| open.after == after) {
            Some(open) => open.sentences.extend(last),
            None => self.openings.push(Opening {
                after,
                sentences: last.into_iter().collect(),
            }),
        }
        if let Some(number) = numbered {
            let number = Some(span.part(&number.marker.range));
            self.add_recital(number, sentences);
        } else if !sentences.is_empty() {
            match self.items.last_mut() {
                Some(item) => item.add(None, sentences),
                None => self.add_recital(None, sentences),
            }
        }
    }

    pub(super) fn add_recital(&mut self, number: Option<Span>, sentences: Vec<Span>) {
        let value = self.recitals.len() as u32 + 1;
        self.recitals.push(Item::new(number, value, sentences));
    }

    pub(super) fn add_item(
        &mut self,
        source: &Source,
        span: Span,
        numbered: &Numbered,
        operative: bool,
    ) {
        let marker = &numbered.marker;
        let number = Some(span.part(&marker.range));
        let text = source.text(span);
        let body = span.part(&(paragraphs::behind_number(text, marker.range.end)..text.len()));
        let sentences = self.sentences(source, body);
        if !operative {
            return self.add_recital(number, sentences);
        }
        let last = self.items.last().map_or(0, |last| last.value);
        // A heading or a lead-in between: the list is another one.
        let apart = self.items.last().is_some_and(|last| {
            let from = last.sentences.last().or(last.number.as_ref());
            let between = |other: &Span| {
                from.is_some_and(|from| from.file == other.file && from.end <= other.start)
            };
            let heading = self
                .aside
                .last()
                .is_some_and(|(aside, kind)| *kind == RemainderKind::Heading && between(aside));
            let opening = self.openings.last().and_then(|o| o.sentences.last());
            heading || opening.is_some_and(between)
        });
        if marker.value == 1 && last > 0 && (apart || last > self.before.saturating_add(1)) {
            self.before = last;
        }
        let value = self.before.saturating_add(marker.value);
        if numbered.again || value == last {
            self.again.extend(number);
        }
        match self.items.last_mut().filter(|last| last.value == value) {
            // The same number again, and no other is due: it goes on with its view.
            Some(item) => item.add(number, sentences),
            None => self.items.push(Item::new(number, value, sentences)),
        }
    }

    pub(super) fn add_unnumbered(
        &mut self,
        source: &Source,
        span: Span,
        bullet: usize,
        value: u32,
    ) {
        let number = (bullet > 0).then(|| titles::trimmed(source, span.part(&(0..bullet))));
        let body = span.part(&(bullet..source.text(span).len()));
        let sentences = self.sentences(source, body);
        self.items.push(Item::new(number, value, sentences));
    }

    /// Whether the last item is a number alone so far.
    pub(super) fn awaits_text(&self) -> bool {
        self.items.last().is_some_and(Item::awaits_text)
    }

    /// A paragraph without a number, or with one of a nested list: it continues an item,
    /// or is a recital.
    pub(super) fn add_text(&mut self, source: &Source, span: Span, nested: Option<&Numbered>) {
        let text = source.text(span);
        let bullet = paragraphs::bullet(text);
        let mark = nested.map_or(0..bullet, |numbered| numbered.marker.range.clone());
        let start = nested.map_or(bullet, |_| paragraphs::behind_number(text, mark.end));
        let body = titles::trimmed(source, span.part(&(start..text.len())));
        let number = (mark.start < mark.end).then(|| titles::trimmed(source, span.part(&mark)));
        let number = number.filter(|number| !source.text(*number).trim().is_empty());
        let language = self.language;
        // "recalling the Accord,", "• recalling the Accord,": a recital of its own.
        let recites = || language.recites(&Words::new(source.text(body)));
        // Below a list in the preamble that a full stop ends, another recital begins.
        let goes_on = |recital: &&mut Item| {
            let last = recital.sentences.last();
            let ends = || last.is_some_and(|last| source.text(*last).ends_with(['.', '。']));
            recital.number.is_some()
                && match number {
                    Some(_) => nested.is_some() || !recites(),
                    None => !ends() && !recites(),
                }
        };
        let last = self.items.last_mut();
        let last = last.or_else(|| self.recitals.last_mut().filter(goes_on));
        match last {
            Some(item) => {
                // A line that goes on with an open sentence is part of it.
                let unnumbered = number.is_none()
                    && !source.is_item(span)
                    && language.marker(source.text(body)).is_none();
                let unnumbered = unnumbered && !item.awaits_text();
                let open = item
                    .sentences
                    .pop_if(|last| unnumbered && paragraphs::goes_on(source, *last, body));
                match open {
                    Some(open) => {
                        let whole = sentences_of(source, language, open.to(&body));
                        item.sentences.extend(whole);
                    }
                    None => item.add(number, sentences_of(source, language, body)),
                }
            }
            None => {
                let sentences = self.sentences(source, body);
                self.add_recital(number.filter(|_| !sentences.is_empty()), sentences);
            }
        }
    }

    /// Whether it has a text, and not a title alone.
    pub(in crate::model) fn has_text(&self) -> bool {
        !(self.recitals.is_empty() && self.openings.is_empty() && self.items.is_empty())
    }

    /// Sentences in which the conference is told of: the preamble and the opening; where
    /// a text has neither, its first items.
    pub(in crate::model) fn preamble(&self) -> impl Iterator<Item = Span> {
        const FIRST: usize = 2;
        let apart = !(self.recitals.is_empty() && self.openings.is_empty());
        let items = self.items.iter().take(if apart { 0 } else { FIRST });
        let recitals = self.recitals.iter().chain(items);
        recitals
            .flat_map(|recital| &recital.sentences)
            .chain(self.openings.iter().flat_map(|o| &o.sentences))
            .copied()
    }

    /// The sentence that the text ends with, signatures aside.
    pub(in crate::model) fn last_sentence(&self) -> Option<Span> {
        self.items.last()?.sentences.last().copied()
    }

    /// What the model says of the version.
    pub(in crate::model) fn record(&self, source: &Source) -> LanguageVersion {
        LanguageVersion {
            language: self.code,
            tag: self.tag.clone(),
            file: self.file,
            title: self.titles.first().map(|first| Quote {
                language: self.code,
                // As it stands: each place has all of its words.
                text: folded(source.text(*first)).into(),
                passages: self
                    .titles
                    .iter()
                    .map(|span| source.passage(*span))
                    .collect(),
            }),
            status: self
                .status
                .map(|span| crate::model::quote(source, self, span)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::paragraphs::LONGEST_OPEN;
    use crate::model::testing::{declaration, views_of};
    use crate::model::types::ProvisionKind;

    #[test]
    fn a_line_of_figures_does_not_go_on_with_a_heading() {
        let text = "湖区宣言\n\n一、会议背景\n2021年5月3日，湖区论坛在科克举行。\n\n二、各国应保护水井。\n";
        let first = views_of(text).next().expect("the text has views");
        let texts = first.statements.iter().flat_map(|it| &it.text);
        let texts: Vec<_> = texts.map(|it| it.text.to_string()).collect();
        assert_eq!(texts, ["会议背景", "2021年5月3日，湖区论坛在科克举行。"]);
    }

    #[test]
    fn numbers_of_a_list_alone_on_their_lines() {
        let text = "Lake Declaration\n\nWe declare:\n\n1. The Office is invited to:\n\n(a)\n\n\
            publish maps;\n\n(b)\n\ncount fish.\n";
        let statements = views_of(text).flat_map(|view| view.statements);
        let numbers = statements.map(|it| {
            let mut numbers = it.number.into_iter();
            numbers.next().map(|number| number.text.to_string())
        });
        let numbers: Vec<_> = numbers.collect();
        let printed = ["(a)", "(b)"].map(|number| Some(number.to_owned()));
        assert_eq!(numbers, [&[None], printed.as_slice()].concat());
    }

    #[test]
    fn recitals_below_a_list_of_topics() {
        let text = "湖区宣言\n\n2021年5月3日，湖区论坛在科克举行。\n\n论坛就以下议题深入交流：\n\
            （一）水井；\n（二）渔业。\n\n忆及2019年《湖区共识》，\n\n认识到水井稀少，\n\n\
            兹声明如下：\n\n第一，各国应保护水井。\n\n第二，各国应保护渔业。\n";
        let provisions = declaration(text).provisions.into_iter();
        let recitals = provisions.filter(|it| it.kind == ProvisionKind::Recital);
        let counts: Vec<usize> = recitals.map(|it| it.statements.len()).collect();
        assert_eq!(counts, [1; 6]);
    }

    #[test]
    fn bullets_of_a_preamble_are_a_recital_each() {
        for mark in ["", "- ", "• "] {
            let text = format!(
                "Lake Call\n\nThe Lake Conference,\n\n{mark}concerned at the rise of fog,\n\n\
                 {mark}recalling the Dakar Guidelines,\n\ncalls on:\n\n1. Towns to dig wells;\n\n\
                 2. Banks to pay for them.\n"
            );
            let provisions = declaration(&text).provisions.into_iter();
            let recitals = provisions.filter(|it| it.kind == ProvisionKind::Recital);
            assert_eq!(recitals.count(), 3, "{mark}");
        }
    }

    #[test]
    fn reasons_below_a_list_in_a_reason() {
        let text = "Lake Resolution\n\nWHEREAS the towns were asked to act:\n\n- To count wells\n\n\
            WHEREAS wells are few;\n\nBE IT RESOLVED that the Lake Congress urges towns to dig.\n";
        let provisions = declaration(text).provisions.into_iter();
        let recitals = provisions.filter(|it| it.kind == ProvisionKind::Recital);
        assert_eq!(recitals.count(), 3);
    }

    #[test]
    fn lines_that_go_on_without_end_are_no_sentence() {
        let lines = "courts of the lakes\n\n".repeat(300);
        let text = format!("Lake Declaration\n\nWe declare:\n\n1. We act\n\n2. We ask\n\n{lines}");
        let statements = views_of(&text).flat_map(|view| view.statements);
        let lengths = statements.flat_map(|statement| statement.text);
        let longest = lengths.map(|quote| quote.text.len()).max();
        assert!(
            longest.is_some_and(|bytes| (LONGEST_OPEN / 2..=LONGEST_OPEN * 2).contains(&bytes)),
            "{longest:?} bytes"
        );
    }
}
