//! Gives each paragraph of a version its part.

mod above;

use super::bullets::{self, Bullets};
use super::listed::Listed;
use super::numbers::Numbered;
use super::operative::{Operative, Paragraphs};
use super::page_lines::is_of_page;
use super::paragraphs::{self, Mixed};
use super::{Draft, Version, dated, foot, titles};
use crate::language::{Language, Section};
use crate::model::folded::Folded;
use crate::model::types::RemainderKind;
use crate::source::{Source, Span};

/// Gives each paragraph its part.
pub(super) fn lay_out(source: &Source, draft: Draft, numbered: &[Numbered]) -> Version {
    let Draft {
        version,
        paragraphs,
    } = draft;
    let declared = version.titles.iter().any(|title| {
        let title = Folded::new(source, *title);
        version.language.kind(title.text()).is_some()
    });
    // The title may stand below the words of a page.
    let headed = || {
        const REACH: usize = 4;
        paragraphs.iter().take(REACH).any(|span| {
            let text = source.text(*span);
            paragraphs::is_heading(text) && version.language.kind(text).is_some()
        })
    };
    let declared = declared || version.titles.is_empty() && headed();
    let all = Paragraphs {
        source,
        language: version.language,
        spans: &paragraphs,
        numbered,
        number_of: numbered.iter().map(|n| (n.paragraph, n)).collect(),
    };
    let mut laying = LayingOut {
        source,
        language: version.language,
        operative: Operative::of(&all, declared),
        all: &all,
        version,
        closed: None,
        unnumbered: 0,
        bulleted: false,
        bullets: Bullets::default(),
        listed: Listed::default(),
    };
    for (at, &span) in paragraphs.iter().enumerate() {
        let span = laying.without_dateline(at, span);
        laying.paragraph(at, span);
    }
    laying.version
}

/// A version whose paragraphs are gone through.
struct LayingOut<'a> {
    source: &'a Source,
    language: &'static dyn Language,
    all: &'a Paragraphs<'a>,
    operative: Operative,
    version: Version,
    /// What all that comes now is, as the text is at its end.
    closed: Option<RemainderKind>,
    /// How many views without numbers there were, and whether one had a bullet.
    unnumbered: u32,
    bulleted: bool,
    bullets: Bullets,
    listed: Listed,
}

impl LayingOut<'_> {
    /// "Porto, 3 May 2016 – As the Forum meets, …": the first paragraph without the place
    /// and the day that it is dated from.
    fn without_dateline(&mut self, at: usize, span: Span) -> Span {
        let version = &self.version;
        let first = version.recitals.is_empty() && version.items.is_empty();
        if !first || !version.openings.is_empty() || self.all.number_of.contains_key(&at) {
            return span;
        }
        let text = self.source.text(span);
        let Some((dated, rest)) = dated::dated_from(self.language, text) else {
            return span;
        };
        let dated = span.part(&(0..dated));
        self.version.datelines.push(dated);
        let whole = span.part(&(0..text.len() - rest.len()));
        self.version
            .aside
            .push((titles::trimmed(self.source, whole), RemainderKind::Dateline));
        span.part(&(text.len() - rest.len()..text.len()))
    }

    fn paragraph(&mut self, at: usize, span: Span) {
        let folded = Folded::new(self.source, span);
        let text = folded.text();
        // "* * *": what parts a text from another says nothing.
        if !text.contains(char::is_alphanumeric) {
            return self.set_aside(span, RemainderKind::Mark);
        }
        if self.is_title_again(span, text) {
            let bullet = paragraphs::bullet(text);
            return self.version.titles.push(span.part(&(bullet..text.len())));
        }
        if self.is_end_of_title(text) {
            return self.set_aside(span, RemainderKind::Heading);
        }
        let number = self.all.number_of.get(&at).copied();
        let top = number.filter(|number| self.operative.counts(at, number));
        // A view is none of what stands beside the text.
        if top.is_none() && self.stands_beside(at, span, text) {
            return;
        }
        if let Some(kind) = self.closed {
            self.set_aside(span, kind);
        } else if self.opens(at) {
            self.version.add_opening(self.source, span, top);
        } else if let Some(top) = top {
            let views = self.operative.has_views(at);
            self.version.add_item(self.source, span, top, views);
        } else if self.operative.is_first(at)
            || self.operative.may_be_first(at)
                && !paragraphs::is_heading(text)
                && self.version.items.is_empty()
        {
            self.version.add_unnumbered(self.source, span, 0, 1);
        } else if self.is_marked_heading(at, text)
            || paragraphs::is_heading(text)
                && number.is_none()
                && !self.is_cut_short(at, text)
                && !paragraphs::is_bare_continuation(text)
                && !bullets::leads_deeper(
                    self.source,
                    self.language,
                    span,
                    self.all.spans.get(at + 1),
                )
                && !self
                    .listed
                    .has(self.all, !self.version.items.is_empty(), at)
        {
            self.heading(at, span, text);
        } else {
            let nested = number.filter(|number| self.operative.nests(number));
            self.text(at, span, text, nested);
        }
    }

    /// Sets aside the heading of the preamble, a line of a place and a date, and a line of
    /// the page; and looks whether the text ends here.
    fn stands_beside(&mut self, at: usize, span: Span, text: &str) -> bool {
        let section = self.language.section(text);
        if section == Some(Section::Preamble) && text.len() < 60 {
            self.set_aside(span, RemainderKind::Heading);
            return true;
        }
        let closes = self.closes(at, text, section);
        let closes = closes.or_else(|| self.is_signed(at, text));
        self.closed = closes.or(self.closed);
        if let Some(dateline) = self.language.dateline(text) {
            self.dateline(at, span, dateline.place.is_some());
        } else if self.version.goes_on_with_day(self.source, span) {
            self.set_aside(span, RemainderKind::Dateline);
        } else if self.language.is_notice(text) || is_of_page(text) {
            self.set_aside(span, RemainderKind::Notice);
        } else {
            return false;
        }
        true
    }

    fn set_aside(&mut self, span: Span, kind: RemainderKind) {
        self.version.aside.push((span, kind));
    }

    /// What all is from this paragraph on, if it ends the text.
    fn closes(&self, at: usize, text: &str, section: Option<Section>) -> Option<RemainderKind> {
        let (version, all) = (&self.version, self.all);
        let numbers_end = || all.numbered.last().is_none_or(|last| last.paragraph < at);
        match section? {
            Section::Annex if paragraphs::is_heading(text) => Some(RemainderKind::Annex),
            // What stands below a number alone is the text of its item; who signs may
            // stand above all items.
            Section::Signatures
                if !version.awaits_text() && (!version.items.is_empty() || numbers_end()) =>
            {
                Some(RemainderKind::Signatures)
            }
            Section::Signatory if foot::signed_below(self.source, all.spans, at) => {
                Some(RemainderKind::Signatures)
            }
            Section::Page if !version.items.is_empty() => Some(RemainderKind::Notice),
            _ => None,
        }
    }

    /// Whether those who signed, or the menu of the page, stand below a text without a word
    /// about them.
    fn is_signed(&self, at: usize, text: &str) -> Option<RemainderKind> {
        let spans = self.all.spans;
        let above = at.checked_sub(1).and_then(|above| spans.get(above));
        let ended = above.is_some_and(|above| {
            let above = self.source.text(*above);
            paragraphs::bullet(above) == 0 && above.ends_with(['.', '。'])
        });
        let last = ended && !self.version.items.is_empty();
        let list = || paragraphs::bullet(text) > 0 && foot::persons_below(self.source, spans, at);
        let columns = || foot::in_columns(self.source, spans, at);
        let menu = || {
            paragraphs::bullet(text) > 0 && foot::menu_below(self.source, self.language, spans, at)
        };
        if last && menu() {
            return Some(RemainderKind::Notice);
        }
        (last && (list() || columns())).then_some(RemainderKind::Signatures)
    }

    /// A place and a date; a line above it may be the city alone.
    fn dateline(&mut self, at: usize, span: Span, placed: bool) {
        let above = self.version.aside.last_mut().filter(|_| !placed);
        let whole = above.and_then(|(above, kind)| {
            let city = (*above, *kind);
            let whole = foot::below_its_city(self.source, self.language, city, span)?;
            *kind = RemainderKind::Dateline;
            Some(whole)
        });
        self.version.datelines.push(whole.unwrap_or(span));
        self.set_aside(span, RemainderKind::Dateline);
        if !self.version.items.is_empty()
            && foot::motto_below(self.source, self.language, self.all.spans, at)
        {
            self.closed = Some(RemainderKind::Signatures);
        }
    }

    /// Whether a paragraph is the opening formula, or leads in to more views.
    fn opens(&self, at: usize) -> bool {
        let operative = &self.operative;
        operative.opening == Some(at)
            || operative.is_below_opening(at)
                && operative.mixed != Some(Mixed::Inside)
                && !operative.within
                && paragraphs::leads_in(
                    (self.source, self.language),
                    self.all.spans,
                    at,
                    &self.all.number_of,
                )
    }

    /// "各国强调，在联合国发挥": the last line of a text, cut in the middle of a sentence.
    fn is_cut_short(&self, at: usize, text: &str) -> bool {
        /// In code points: a shorter line may name who signed.
        const LEAST: usize = 24;
        let goes_on = !(self.version.items.is_empty() && self.version.recitals.is_empty());
        let wide = text.starts_with(crate::model::folded::is_wide);
        at + 1 == self.all.spans.len()
            && goes_on
            && wide
            && text.contains(['，', ','])
            && text.chars().nth(LEAST).is_some()
    }

    fn heading(&mut self, at: usize, span: Span, text: &str) {
        let untitled = self.version.titles.is_empty();
        // The title may stand below the recitals.
        let title = untitled && self.language.kind(text).is_some();
        let above = self.operative.opening.is_none_or(|opening| at < opening);
        if title && above {
            self.version.titles.push(span);
        } else if !text.contains(char::is_alphabetic) && untitled {
            // Figures alone head nothing.
            self.set_aside(span, RemainderKind::Unread);
        } else {
            self.set_aside(span, RemainderKind::Heading);
        }
    }

    /// A view without a number, or what goes on with the last item.
    fn text(&mut self, at: usize, span: Span, text: &str, nested: Option<&Numbered>) {
        let operative = &self.operative;
        let bullet = paragraphs::bullet(text);
        let above = at
            .checked_sub(1)
            .and_then(|above| self.all.spans.get(above));
        let inner = self
            .bullets
            .is_inner((self.source, self.language), span, above.copied());
        let below = !inner
            && (operative.is_below_opening(at)
                || operative.unopened.is_some_and(|first| at >= first));
        let own = || match operative.mixed {
            None if operative.within => {
                !paragraphs::is_listed(self.source, span) && nested.is_none()
            }
            // After bullets, text without one goes on with the last.
            None => {
                let listed = self.all.numbered.iter().any(|number| number.level == 0);
                !listed && (bullet > 0 || !self.bulleted)
            }
            Some(Mixed::Inside) => bullet > 0,
            Some(Mixed::Before(first)) => bullet > 0 && at < first,
        };
        if below && own() {
            self.unnumbered += 1;
            self.bulleted |= bullet > 0;
            let version = &mut self.version;
            version.add_unnumbered(self.source, span, bullet, self.unnumbered);
            if self.operative.mixed.is_some() && bullet > 0 {
                version.before = self.unnumbered;
            }
        } else {
            self.version.add_text(self.source, span, nested);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::{declaration, views_of};

    #[test]
    fn the_last_line_of_a_text_that_is_cut_heads_nothing() {
        let text = "湖泊声明\n\n一、各国应当挖井。\n\n\
            各国强调，当前水位正在经历深刻变化，各国发挥协调作用，更加公正的\n";
        let last = views_of(text).flat_map(|view| view.statements).last();
        let speaker = last.and_then(|it| Some(it.speaker.first()?.text.to_string()));
        assert_eq!(speaker.as_deref(), Some("各国"));
    }

    #[test]
    fn stars_between_parts_say_nothing() {
        let text = "湖泊声明\n\n部长们签署了协定。\n\n* * *\n\n部长们商定如下：\n\n\
            一、各国应当挖井。\n\n二、各国应当护井。\n";
        let provisions = declaration(text).provisions;
        assert!(provisions.iter().all(|it| !it.statements.is_empty()));
    }

    #[test]
    fn the_first_article_in_the_line_of_the_title() {
        let text = "湖泊公约\n\n湖泊公约 第一条 会员应当护井。\n\n第二条 会员不得填湖。\n";
        let numbers = views_of(text).flat_map(|view| view.number);
        let numbers: Vec<String> = numbers.map(|number| number.text.to_string()).collect();
        assert_eq!(numbers, ["第一条", "第二条"]);
    }

    #[test]
    fn dashes_of_the_lines_of_tables() {
        let text = |dash: &str| {
            format!("湖泊公报\n\n两国强调：\n\n{dash}双方希望减少危险。\n\n{dash}双方应当护井。\n")
        };
        for dash in ["——", "──", "―", "━━"] {
            let text = text(dash);
            let numbers = views_of(&text).flat_map(|view| view.number);
            let numbers: Vec<String> = numbers.map(|number| number.text.to_string()).collect();
            assert_eq!(numbers, [dash, dash]);
        }
    }

    #[test]
    fn what_an_item_is_called_asks_for_nothing() {
        let text = "湖泊倡议书\n\n湖泊协会发出如下倡议：\n\n一、支持护井工作\n\n会员要每月清洗水井。\n\n\
            二、支持学校。\n\n会员要捐书。\n";
        let forces = views_of(text).flat_map(|view| view.statements);
        let forces: Vec<bool> = forces.map(|it| it.force.is_some()).collect();
        assert_eq!(forces, [false, true, true, true]);
    }
}
