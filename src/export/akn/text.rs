//! Text with the things that it names: a value and its passages go in, `<p>` content
//! comes out.
//!
//! A value is its passages' words with white space folded and what interrupts them left
//! out, so each of its characters stands somewhere in them, in order. That gives every
//! character its place in the file, and so the stretch of text that a mark covers. Marks
//! that overlap without one holding the other can't both be elements; the later is left
//! out.

use super::references::Mark;
use crate::export::xml::Document;
use crate::model::Passage;

/// Writes a text from a byte of it on, with its marks, which are in the order of the
/// files.
pub(super) fn write(
    document: &mut Document,
    (text, from): (&str, usize),
    passages: &[Passage],
    marks: &[Mark],
) {
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let places = places(&characters, passages);
    let first = characters.partition_point(|(byte, _)| *byte < from);
    let mut inside = ranges(&places, passages, marks)
        .into_iter()
        .filter(|range| range.start >= first)
        .peekable();
    let mut open: Vec<(usize, &str)> = Vec::new();
    let mut plain = from;
    for (at, (byte, _)) in characters.iter().enumerate().skip(first) {
        let ends = |open: &Vec<(usize, &str)>| open.last().is_some_and(|(end, _)| *end == at);
        if ends(&open) || inside.peek().is_some_and(|range| range.start == at) {
            document.text(text.get(plain..*byte).unwrap_or_default());
            plain = *byte;
        }
        while ends(&open) {
            if let Some((_, element)) = open.pop() {
                document.end_inside(element);
            }
        }
        while let Some(range) = inside.next_if(|range| range.start == at) {
            let attributes: Vec<(&str, &str)> = range
                .mark
                .attributes
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            document.start_inside(range.mark.element, &attributes);
            open.push((range.end, range.mark.element));
        }
    }
    document.text(text.get(plain..).unwrap_or_default());
    while let Some((_, element)) = open.pop() {
        document.end_inside(element);
    }
}

/// A mark as characters of the text.
struct Range<'a> {
    start: usize,
    end: usize,
    mark: &'a Mark,
}

/// The file and position of each character; none where it can't be told.
fn places(characters: &[(usize, char)], passages: &[Passage]) -> Vec<Option<(usize, usize)>> {
    let mut source = passages.iter().flat_map(|passage| {
        let chars = passage.exact.chars();
        chars
            .zip(passage.start..)
            .map(|(c, at)| (c, passage.file, at))
    });
    characters
        .iter()
        .map(|(_, c)| {
            // A space may stand for any white space, or for none between two passages.
            if c.is_whitespace() {
                return None;
            }
            source
                .find(|(s, ..)| s == c)
                .map(|(_, file, at)| (file, at))
        })
        .collect()
}

/// The stretches of the text that marks cover, the outer before the inner, none across
/// another's end.
fn ranges<'a>(
    places: &[Option<(usize, usize)>],
    passages: &[Passage],
    marks: &'a [Mark],
) -> Vec<Range<'a>> {
    // Where the characters stand that have a place, in order.
    let told: Vec<((usize, usize), usize)> = places
        .iter()
        .zip(0..)
        .filter_map(|(place, at)| Some(((*place)?, at)))
        .collect();
    let mut found: Vec<Range> = passages
        .iter()
        .flat_map(|passage| {
            let begins = (passage.file, passage.start);
            let first = marks.partition_point(|m| (m.file, m.start) < begins);
            let here = marks.get(first..).unwrap_or_default().iter();
            here.take_while(|m| m.file == passage.file && m.start < passage.end)
                .filter(|m| m.end <= passage.end)
        })
        .filter_map(|mark| {
            let before = |position| told.partition_point(|(at, _)| *at < (mark.file, position));
            let inside = told.get(before(mark.start)..before(mark.end))?;
            let (start, end) = (inside.first()?.1, inside.last()?.1 + 1);
            Some(Range { start, end, mark })
        })
        .collect();
    found.sort_by_key(|range| (range.start, usize::MAX - range.end));
    let mut kept: Vec<Range> = Vec::new();
    // The ends of those that hold the next, the innermost last.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for range in found {
        while open.pop_if(|(_, end)| *end <= range.start).is_some() {}
        let same = open.last() == Some(&(range.start, range.end));
        let crosses = open.last().is_some_and(|(_, end)| *end < range.end);
        if !same && !crosses {
            open.push((range.start, range.end));
            kept.push(range);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(start: usize, exact: &str) -> Passage {
        Passage {
            file: 0,
            start,
            end: start + exact.chars().count(),
            bytes: (0, 0),
            line: 1,
            column: 1,
            exact: exact.into(),
        }
    }

    fn mark(start: usize, end: usize, element: &'static str) -> Mark {
        Mark {
            file: 0,
            start,
            end,
            element,
            attributes: Vec::new(),
        }
    }

    fn written(text: &str, passages: &[Passage], marks: &[Mark]) -> String {
        let mut document = Document::default();
        document.line("p", &[], |document| {
            write(document, (text, 0), passages, marks)
        });
        document
            .finish()
            .expect("all that was begun was ended")
            .trim()
            .to_owned()
    }

    #[test]
    fn marks_nest_and_one_that_crosses_is_left_out() {
        let passages = [passage(10, "the High Court of Bern")];
        let marks = [
            mark(10, 18, "entity"),
            mark(14, 32, "organization"),
            mark(14, 32, "role"),
            mark(28, 32, "location"),
        ];
        assert_eq!(
            written("the High Court of Bern", &passages, &marks),
            "<p><entity>the High</entity> Court of <location>Bern</location></p>"
        );
        assert_eq!(
            written("the High Court of Bern", &passages, &marks[1..]),
            "<p>the <organization>High Court of <location>Bern</location></organization></p>"
        );
    }

    #[test]
    fn folded_text_is_found_in_wrapped_lines_and_several_passages() {
        let passages = [
            passage(0, "hosted by\n  the "),
            passage(30, "Court\tof Uri."),
        ];
        let marks = [mark(30, 42, "organization"), mark(90, 95, "role")];
        assert_eq!(
            written("hosted by the Court of Uri.", &passages, &marks),
            "<p>hosted by the <organization>Court of Uri</organization>.</p>"
        );
    }

    #[test]
    fn a_text_may_begin_after_its_number() {
        let mut document = Document::default();
        let marks = [mark(1, 2, "role"), mark(4, 10, "role")];
        let passages = [passage(0, "(i) invite x")];
        document.line("p", &[], |document| {
            write(document, ("(i) invite x", 4), &passages, &marks);
        });
        let written = document.finish().expect("all that was begun was ended");
        assert_eq!(written.trim(), "<p><role>invite</role> x</p>");
    }

    #[test]
    fn a_text_that_is_not_in_its_passages_stays_plain() {
        let marks = [mark(0, 3, "role")];
        assert_eq!(
            written("x < y", &[passage(0, "abc")], &marks),
            "<p>x &lt; y</p>"
        );
    }
}
