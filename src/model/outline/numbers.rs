//! Which printed numbers are items, and at which level.
//!
//! A number begins a list if it is 1, and belongs to a list if it is the next one in
//! the same style. Lists nest: a list that begins inside an item of another is a level
//! deeper, and ends when the outer list goes on. A list in brackets or letters holds no
//! list of plain numbers: where one begins, it is over.

mod around;
mod close;
mod lists;

use super::paragraphs::bare_number;
use super::sections::headings;
use crate::language::{Language, Marker, NumberStyle, further_markers};
use crate::source::{Source, Span};
use around::Around;
pub(super) use close::above_the_close;
use lists::{
    List, begins_item, begins_late, goes_on, is_again, is_known, lacks_one, leaves_a_gap,
    level_of_new, level_of_part,
};
use std::cell::OnceCell;
use std::collections::BTreeSet;

/// A paragraph with a number that counts.
pub(super) struct Numbered {
    /// Index of the paragraph.
    pub(super) paragraph: usize,
    pub(super) marker: Marker,
    /// 0 for the outermost list.
    pub(super) level: usize,
    /// Whether the number is printed a second time where the next one is due.
    pub(super) again: bool,
}

/// Finds the items. `known` are numbers that another language version has at the
/// outermost level: those may be missing or stand in another order here.
pub(super) fn sequence(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    known: &BTreeSet<u32>,
) -> Vec<Numbered> {
    let marker = |span: &Span| language.marker(source.text(*span));
    let mut markers: Vec<Option<Marker>> = paragraphs.iter().map(marker).collect();
    count_ones(&mut markers);
    let headings = headings(source, language, paragraphs, &markers);
    let mut counting = Counting {
        around: Around {
            source,
            language,
            paragraphs,
            markers: &markers,
            notes: OnceCell::new(),
        },
        known,
        lists: Vec::new(),
        inner: None,
        taken: BTreeSet::new(),
        found: Vec::new(),
    };
    for at in 0..paragraphs.len() {
        if headings.contains(&at) {
            // A list that begins below a heading is none of what stands above it.
            let mut below = markers.iter().skip(at + 1).flatten();
            if below.next().is_some_and(|marker| marker.value == 1) {
                counting.lists.clear();
            }
        } else if let Some(place) = counting.place(at) {
            counting.take(at, place);
        }
    }
    counting.found
}

/// "1.", "1.", "1.": numbers that a copy of a page lost, or that Markdown leaves to be
/// counted. They are, where there are no others.
fn count_ones(markers: &mut [Option<Marker>]) {
    const LEAST: usize = 3;
    let one = |marker: &Marker| marker.style == NumberStyle::Arabic && marker.value == 1;
    let plain = || markers.iter().flatten();
    if plain().count() >= LEAST && plain().all(one) {
        let all = markers.iter_mut().flatten();
        all.zip(1..)
            .for_each(|(marker, value)| marker.value = value);
    }
}

/// The way through the paragraphs, with what was counted.
struct Counting<'a> {
    around: Around<'a>,
    known: &'a BTreeSet<u32>,
    /// The open lists, outermost first.
    lists: Vec<List>,
    /// The inner list that ended last, with its level: its numbers may go on inside the
    /// next item.
    inner: Option<(usize, List)>,
    /// The numbers of the outermost level.
    taken: BTreeSet<u32>,
    found: Vec<Numbered>,
}

/// Which item a paragraph is.
struct Place {
    level: usize,
    marker: Marker,
    again: bool,
    /// The list of parts that begins with it: "1.1" without "1."
    parts: Option<List>,
}

impl Place {
    fn at(level: usize, marker: Marker) -> Self {
        Self {
            level,
            marker,
            again: false,
            parts: None,
        }
    }
}

impl Counting<'_> {
    /// Counts a paragraph.
    fn take(&mut self, paragraph: usize, place: Place) {
        let Place {
            level,
            mut marker,
            again,
            parts,
        } = place;
        // "1. 2. 2. 4.": the second is the third.
        let due = marker.value.saturating_add(2);
        if again && self.around.next_is(paragraph, marker.style, due) {
            marker.value += 1;
        }
        if let Some(last) = self.lists.last().filter(|_| level + 1 < self.lists.len()) {
            self.inner = Some((self.lists.len() - 1, *last));
        }
        self.lists.truncate(level);
        self.lists.push((marker.style, marker.value));
        self.lists.extend(parts);
        if level == 0 {
            self.taken.insert(marker.value);
        }
        self.found.push(Numbered {
            paragraph,
            marker,
            level,
            again,
        });
    }

    /// Which item a paragraph is, if its number counts.
    fn place(&self, at: usize) -> Option<Place> {
        let text = self.around.text(at);
        let plain = self.around.markers.get(at).cloned().flatten();
        let plain = plain.or_else(|| bare_number(self.around.language, text));
        // A reading that goes on with a list comes before one that begins another.
        let going_on = self.going_on(text);
        match plain {
            Some(plain) => self.plain(at, plain, going_on),
            None => going_on.or_else(|| {
                let later = further_markers(text).find(|marker| self.follows_a_gap(at, marker));
                match later {
                    Some(later) => Some(Place::at(0, later)),
                    None => {
                        let mut first = further_markers(text).filter(|marker| marker.value == 1);
                        first.find_map(|marker| self.first(at, marker))
                    }
                }
            }),
        }
    }

    /// A further reading of a number that goes on with an open list.
    fn going_on(&self, text: &str) -> Option<Place> {
        let lists = &self.lists;
        further_markers(text).find_map(|marker| {
            let level = lists.iter().rposition(|list| goes_on(list, &marker))?;
            let alone = [NumberStyle::Bare, NumberStyle::UpperLetter].contains(&marker.style);
            let sure = level > 0 || lists.len() == 1 || alone;
            sure.then(|| Place::at(level, marker))
        })
    }

    /// The place of a number that can be read in one way.
    fn plain(&self, at: usize, plain: Marker, going_on: Option<Place>) -> Option<Place> {
        let lists = &self.lists;
        let next_is = |value: u32| self.around.next_is(at, plain.style, value);
        if let Some(level) = lists.iter().position(|list| goes_on(list, &plain)) {
            return Some(Place::at(level, plain));
        }
        if going_on.is_some() {
            return going_on;
        }
        // A text whose first paragraph counts as the first, without a number.
        let second = || {
            self.found.is_empty()
                && plain.value == 2
                && plain.style == NumberStyle::Arabic
                && next_is(3)
        };
        let late =
            || begins_late(lists, &plain, self.known) && (next_is(3) || !self.known.contains(&3));
        if is_known(lists, &plain, self.known, &self.taken)
            || self.follows_a_gap(at, &plain)
            || late()
        {
            return Some(Place::at(0, plain));
        }
        // "(b)" and below it "3.", where "1." and "2." stand below "(a)".
        let goes_on_below =
            |(level, list): (usize, List)| level == lists.len() && goes_on(&list, &plain);
        if self.inner.is_some_and(goes_on_below) {
            return Some(Place::at(lists.len(), plain));
        }
        if second() || self.is_page(at, &plain) {
            return Some(Place::at(0, plain));
        }
        if is_again(lists, &plain) {
            let place = Place::at(0, plain);
            return Some(Place {
                again: true,
                ..place
            });
        }
        // "First," alone begins a sentence.
        let sentence = || plain.style == NumberStyle::Ordinal && !next_is(2) && !next_is(3);
        if plain.value != 1 || sentence() {
            return None;
        }
        let last = self.found.last();
        let after_text = last.is_none_or(|last| last.paragraph + 1 < at);
        Some(self.begins(at, plain, after_text))
    }

    /// "50. We welcome …", "51. We note …": whether the numbers of a page that holds a part of a
    /// text begin, where nothing stands that would be the first.
    fn is_page(&self, at: usize, first: &Marker) -> bool {
        const STYLES: [NumberStyle; 2] = [NumberStyle::Arabic, NumberStyle::Native];
        let around = &self.around;
        let one = |other: &Marker| other.style == first.style && other.value == 1;
        self.found.is_empty()
            && first.value > 2
            && STYLES.contains(&first.style)
            && around.next_is(at, first.style, first.value.saturating_add(1))
            && !around.markers.iter().flatten().any(one)
    }

    /// A list that begins; below a heading it stands for itself.
    fn begins(&self, at: usize, first: Marker, after_text: bool) -> Place {
        let level = level_of_new(&self.lists, first.style, after_text);
        let (around, found) = (&self.around, &self.found);
        match level > 0 && (around.headed(found, at) || around.is_below_topics(found, at)) {
            true => Place::at(0, first),
            false => Place::at(level, first),
        }
    }

    /// Whether a number goes on after a gap, and the next ones speak for it.
    fn follows_a_gap(&self, at: usize, marker: &Marker) -> bool {
        let (lists, style) = (&self.lists, marker.style);
        leaves_a_gap(lists, marker)
            && (self.around.next_is(at, style, marker.value + 1)
                || lacks_one(lists, marker) && self.around.is_last(at, style))
    }

    /// The place of a further reading as the first number of a list.
    fn first(&self, at: usize, first: Marker) -> Option<Place> {
        let (lists, around) = (&self.lists, &self.around);
        let next_is = |value: u32| around.next_is(at, first.style, value);
        let new = |style| level_of_new(lists, style, false);
        match first.style {
            NumberStyle::Part(whole) => match level_of_part(lists, whole) {
                Some(level) => Some(Place::at(level, first)),
                // "1.1" without "1." begins the item as well as its parts.
                None => (begins_item(lists, whole) && next_is(2)).then_some(Place {
                    level: 0,
                    again: false,
                    parts: Some((first.style, 1)),
                    marker: Marker {
                        range: first.range,
                        style: whole.style(),
                        value: whole.value(),
                    },
                }),
            },
            // Figures alone number a text where nothing else does, one after another; or
            // "1 Access", and "1.1" below it.
            NumberStyle::Bare => {
                let counts = self.found.is_empty()
                    && (next_is(3) || around.has_parts(at, NumberStyle::Arabic));
                counts.then(|| Place::at(new(NumberStyle::Bare), first))
            }
            // "A. Wells" and far below it "B. Rivers".
            NumberStyle::UpperLetter => around
                .lettered(at)
                .then(|| Place::at(new(NumberStyle::UpperLetter), first)),
            // "[1]" numbers notes too, where anything else is numbered or refers to it.
            _ if around.text(at).starts_with('[')
                && (!self.found.is_empty() || around.refers_to_notes()) =>
            {
                None
            }
            // One letter alone begins no list.
            _ => next_is(2).then(|| self.begins(at, first, false)),
        }
    }
}

#[cfg(test)]
mod tests;
