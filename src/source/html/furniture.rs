//! What belongs to the web page and not to the text that it shows: its navigation.
//!
//! In: the visible text, with the places of `<nav>`, `<footer>` and their like, of blocks
//! whose class says as much, of links and of headings. Out: the lines that are set aside. A
//! line of links alone leads elsewhere; one link on a line may be the title, so it needs
//! company.

use std::ops::Range;

/// The longest line of links, in characters: longer ones tell something.
const LONGEST: usize = 120;
/// One link of so few characters is no title.
const SHORT: usize = 12;

/// Where in the visible text the elements stand that matter.
#[derive(Default)]
pub(super) struct Furniture {
    regions: Open,
    named: Open,
    links: Open,
    headings: Open,
}

/// Elements of one kind: those that are closed, and where the open ones begin.
#[derive(Default)]
struct Open {
    closed: Vec<Range<usize>>,
    open: Vec<usize>,
}

impl Open {
    fn turn(&mut self, start: bool, at: usize) {
        if start {
            self.open.push(at);
        } else if let Some(from) = self.open.pop()
            && self.open.is_empty()
            && from < at
        {
            self.closed.push(from..at);
        }
    }

    /// How many letters of a range lie inside, and in how many elements.
    fn inside(&self, text: &str, range: &Range<usize>) -> (usize, usize) {
        let first = self
            .closed
            .partition_point(|element| element.end <= range.start);
        let elements = self.closed.iter().skip(first);
        let elements = elements.take_while(|element| element.start < range.end);
        elements.fold((0, 0), |(letters, count), element| {
            let part = element.start.max(range.start)..element.end.min(range.end);
            let own = letters_in(text, part);
            (letters + own, count + usize::from(own > 0))
        })
    }
}

/// Which elements matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    /// `<nav>`, `<footer>`, `<aside>`, `<figcaption>`
    Region,
    /// A block whose class says so: `<div class="comments">`
    Named,
    /// `<a href=…>`
    Link,
    /// `<h1>` …
    Heading,
}

impl Furniture {
    /// An element starts or ends before the character at a place of the visible text.
    pub(super) fn turn(&mut self, element: Element, start: bool, at: usize) {
        match element {
            Element::Region => self.regions.turn(start, at),
            Element::Named => self.named.turn(start, at),
            Element::Link => self.links.turn(start, at),
            Element::Heading => self.headings.turn(start, at),
        }
    }

    /// The lines that belong to the page.
    pub(super) fn lines(&self, text: &str) -> Vec<Range<usize>> {
        let all = [&self.regions, &self.named, &self.links];
        if all.iter().all(|open| open.closed.is_empty()) {
            return Vec::new();
        }
        // A block of more than half of the page is the page, whatever its class.
        let named = self.named.inside(text, &(0..text.len())).0;
        let named = named > 0 && named * 2 < letters_in(text, 0..text.len());
        let mut start = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            start += line.len();
            start - line.len()..start
        });
        // How sure it is of each line with words: by itself, or if one beside it is alike.
        let judged: Vec<(Range<usize>, bool, bool)> = lines
            .filter(|line| letters_in(text, line.clone()) > 0)
            .map(|line| {
                let (sure, likely) = match named && self.is_named(text, &line) {
                    true => (true, true),
                    false => self.judge(text, &line),
                };
                (line, sure, likely)
            })
            .collect();
        let alike = |at: Option<usize>| {
            let other = at.and_then(|at| judged.get(at));
            other.is_some_and(|(_, sure, likely)| *sure || *likely)
        };
        let beside = |at: usize| alike(at.checked_sub(1)) || alike(Some(at + 1));
        judged
            .iter()
            .enumerate()
            .filter(|(at, (_, sure, likely))| *sure || *likely && beside(*at))
            .map(|(_, (line, ..))| line.clone())
            .collect()
    }

    /// Whether all of a line stands in blocks that are the page's by their class.
    fn is_named(&self, text: &str, line: &Range<usize>) -> bool {
        self.named.inside(text, line).0 == letters_in(text, line.clone())
    }

    fn judge(&self, text: &str, line: &Range<usize>) -> (bool, bool) {
        let words = text.get(line.clone()).unwrap_or_default().trim();
        let all = letters_in(text, line.clone());
        if self.regions.inside(text, line).0 == all {
            return (true, true);
        }
        let (linked, count) = self.links.inside(text, line);
        let tells = words.ends_with(['.', '。', ':', '：', ';', '；'])
            || words.chars().nth(LONGEST).is_some()
            || self.headings.inside(text, line).0 > 0;
        let leads = linked == all && !tells;
        let short = words.chars().nth(SHORT).is_none();
        (leads && (count > 1 || short), leads)
    }
}

fn letters_in(text: &str, range: Range<usize>) -> usize {
    let part = text.get(range).unwrap_or_default();
    part.chars().filter(|c| c.is_alphanumeric()).count()
}
