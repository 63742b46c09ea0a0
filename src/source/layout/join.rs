//! Lines that one paragraph was broken into.
//!
//! In: the parts of lines. Out: segments; one covers several lines, line ends included,
//! where a line was broken to fit a width. That is so if the lines of a script keep
//! below one width, most lines that end no sentence are full, and the next word would
//! not have fitted on this one. A printed number alone on a line goes with the text after it.

use super::blocks::Blocks;
use super::clues::{
    breaks_date, ends_sentence, ends_with_figures, is_bracketed, is_cut, is_hyphenated,
    is_lone_number, is_lone_word, starts_item, starts_lowercase, stops_short,
};
use super::lines::Line;
use super::{Layout, Part, Segment};
use crate::source::script::{Script, width};

/// Lines are wrapped between these widths, in columns.
const WIDTHS: std::ops::RangeInclusive<usize> = 24..=120;

/// Columns that a Chinese line may keep free: marks that can't start a line.
const SLACK: usize = 6;

/// No paragraph is indented by more columns: a title in the middle of its line is.
const INDENT: usize = 8;

/// One Chinese line in so many may be longer than all widths.
const APART: usize = 5;

/// A shorter line may begin as its paragraph does by chance, in bytes.
const AGAIN: usize = 12;

/// Marks that no line of Chinese begins with.
const HANGING: [char; 6] = ['。', '，', '；', '、', '：', '」'];

/// Appends the segments that the parts make.
pub(super) fn join(lines: &[Line], parts: Vec<Part>, out: &mut Layout) {
    let widths = Widths::of(lines, &parts, out.text);
    let mut last: Option<Part> = None;
    // Whether the last segment is of several lines already.
    let mut wrapped = false;
    for part in parts {
        let before = last.as_ref();
        let verdict = before.map_or(Verdict::Apart, |before| {
            widths.verdict(lines, before, &part, wrapped, out.text)
        });
        let span = out.span(part.range.clone());
        let next = out.text.get(part.range.clone()).unwrap_or_default();
        // What begins as a paragraph did is that line again: a title, and no more of it.
        let again = |segment: &Segment| {
            let whole = out.text.get(segment.span.start..);
            next.len() >= AGAIN && whole.is_some_and(|whole| whole.starts_with(next))
        };
        match out.segments.last_mut() {
            Some(segment) if verdict == Verdict::Joined && !again(segment) => {
                segment.span.end = span.end;
                // What was a number so far is in the language of its text.
                let number = before.is_some_and(|before| {
                    is_lone_number(out.text.get(before.range.clone()).unwrap_or_default())
                });
                if number {
                    segment.script = part.script;
                }
                wrapped = !number;
            }
            _ => {
                out.segments.push(Segment {
                    script: part.script,
                    span,
                    after_blank: lines.get(part.line).is_some_and(|line| line.after_blank),
                    continues: verdict == Verdict::Continued,
                    cell: None,
                });
                wrapped = false;
            }
        }
        last = Some(part);
    }
}

#[derive(PartialEq, Eq)]
enum Verdict {
    Apart,
    Joined,
    /// The same sentence, but with a page end between.
    Continued,
}

/// Lines that leave their sentence open.
#[derive(Default)]
struct Open {
    all: usize,
    /// That have no room for the next word.
    full: usize,
    /// That can be no titles besides.
    sure: usize,
}

/// The width that the lines of each script were wrapped to.
#[derive(Default)]
struct Widths {
    han: Option<usize>,
    letters: Option<usize>,
    /// The columns that are free before every line.
    margin: usize,
    /// Where the lines of letters have no one width.
    blocks: Blocks,
}

/// How much a full line that leaves its sentence open tells that lines were broken to fit.
fn sureness(script: Script, words: &str, next: &str) -> usize {
    match script {
        // A title holds neither a sentence nor a clause.
        Script::Han if words.contains(['。', '，', ',', '；']) => 2,
        Script::Han => 1,
        _ => usize::from(
            !is_bracketed(next)
                && (starts_lowercase(next) || stops_short(words) || breaks_date(words, next)),
        ),
    }
}

impl Widths {
    fn of(lines: &[Line], parts: &[Part], text: &str) -> Self {
        let words = |part: &Part| text.get(part.range.clone()).unwrap_or_default();
        // Lines that leave their sentence open, and the next ones; few texts have any.
        let pairs = parts.iter().zip(parts.iter().skip(1));
        let open = pairs.filter(|(before, after)| {
            before.script == after.script
                && follows(lines, before, after)
                && !ends_sentence(words(before))
                && !starts_item(words(after))
        });
        let mut open = open.peekable();
        if open.peek().is_none() {
            return Self::default();
        }
        let mut found = Self {
            han: widest(parts, text, Script::Han),
            letters: widest(parts, text, Script::Letters),
            margin: margin(lines, text),
            blocks: Blocks::default(),
        };
        let (mut han, mut letters) = (Open::default(), Open::default());
        let mut small = 0;
        for (before, after) in open {
            let (words, next) = (words(before), words(after));
            let open = match before.script {
                Script::Han => &mut han,
                _ => &mut letters,
            };
            let full = found.is_full(lines, before, after, text);
            small += usize::from(before.script == Script::Letters && starts_lowercase(next));
            // A heading, or a title in the middle of its line, was not broken to fit.
            let limit = found.limit(before.script).unwrap_or(0);
            if full || found.columns(lines, before, text) * 2 >= limit {
                open.all += 1;
            }
            if full {
                open.full += 1;
                open.sure += sureness(before.script, words, next);
            }
        }
        // Two Chinese lines of one width may be two titles.
        found.han = found
            .han
            .filter(|_| han.sure > 1 && han.full * 2 >= han.all);
        found.letters = found
            .letters
            .filter(|_| letters.sure > 0 && letters.full * 2 >= letters.all);
        if small > 0 && found.letters.is_none() {
            found.blocks = Blocks::of(lines, parts, text);
        }
        found
    }

    fn verdict(
        &self,
        lines: &[Line],
        before: &Part,
        part: &Part,
        wrapped: bool,
        text: &str,
    ) -> Verdict {
        if !before.last || !part.first {
            return Verdict::Apart;
        }
        let words = text.get(before.range.clone()).unwrap_or_default();
        let next = text.get(part.range.clone()).unwrap_or_default();
        let adjacent = part.line == before.line + 1;
        if adjacent && is_lone_number(words) && part.script != Script::Common {
            return Verdict::Joined;
        }
        // A line that begins with what closes a clause was broken before it.
        if before.script == Script::Han
            && next.starts_with(HANGING)
            && follows(lines, before, part)
            && !ends_sentence(words)
        {
            return Verdict::Joined;
        }
        // "… on 3 May" above "2021.": figures are in no script.
        let figures = part.script == Script::Common && ends_with_figures(next);
        let alike = before.script == part.script || figures;
        if !alike || before.script == Script::Common || starts_item(next) {
            return Verdict::Apart;
        }
        let ended = ends_sentence(words);
        if follows(lines, before, part) {
            let cut = is_cut(words, next) || wrapped && is_lone_word(words, next);
            if is_hyphenated(words, next) || cut {
                return Verdict::Joined;
            }
            // The first line may be a title that ends near the width by chance.
            let titled = before.line == 0 && next.starts_with(char::is_uppercase);
            let full = match titled && before.script == Script::Letters {
                true => self.is_brimful(lines, before, part, text),
                false => self.is_full(lines, before, part, text),
            };
            // A line may end with its sentence and the paragraph go on.
            // So may one with its clause: ；
            let clause = || before.script == Script::Han && words.ends_with('；');
            let may_go_on = wrapped || clause();
            let goes_on = !ended || may_go_on && self.is_brimful(lines, before, part, text);
            return if full && goes_on || !ended && hangs(lines, before, part, wrapped, text) {
                Verdict::Joined
            } else {
                Verdict::Apart
            };
        }
        // The copy of a page may have an empty line even inside a word.
        if is_hyphenated(words, next) && part.line == before.line + 1 {
            return Verdict::Continued;
        }
        let page = |part: &Part| lines.get(part.line).map(|line| line.page);
        let turned = page(before) < page(part) || part.line > before.line + 1;
        let open = match part.script {
            Script::Han => {
                let full = || self.is_full(lines, before, part, text);
                wrapped || width(words) >= 2 * *WIDTHS.start() || full()
            }
            _ => starts_lowercase(next),
        };
        if turned && !ended && open {
            Verdict::Continued
        } else {
            Verdict::Apart
        }
    }

    fn limit(&self, script: Script) -> Option<usize> {
        match script {
            Script::Han => self.han,
            _ => self.letters,
        }
    }

    /// The same for one line.
    fn limit_of(&self, part: &Part, columns: usize) -> Option<usize> {
        let limit = self.limit(part.script);
        limit.or_else(|| self.blocks.limit(part.line, columns))
    }

    /// Columns of the whole line that a part ends, with those by which a paragraph is indented.
    fn columns(&self, lines: &[Line], part: &Part, text: &str) -> usize {
        let line = lines.get(part.line);
        let range = line.filter(|_| !part.first).map(|line| line.range.clone());
        let range = range.unwrap_or(part.range.clone());
        let indent = line
            .map_or(0, |line| indent(line, text))
            .saturating_sub(self.margin);
        let content = width(text.get(range).unwrap_or_default());
        content + if indent <= INDENT { indent } else { 0 }
    }

    /// Whether the next word would not have fitted, give or take a letter in seven.
    fn is_full(&self, lines: &[Line], before: &Part, after: &Part, text: &str) -> bool {
        let columns = self.columns(lines, before, text);
        let Some(limit) = self.limit_of(before, columns) else {
            return false;
        };
        match before.script {
            Script::Han => columns + SLACK >= limit,
            _ => columns + 1 + first_word(after, text) > limit * 6 / 7,
        }
    }

    /// Whether the next word would not have fitted, exactly.
    fn is_brimful(&self, lines: &[Line], before: &Part, after: &Part, text: &str) -> bool {
        let columns = self.columns(lines, before, text);
        let Some(limit) = self.limit_of(before, columns) else {
            return false;
        };
        match before.script {
            Script::Han => columns + 2 > limit,
            _ => columns + 1 + first_word(after, text) > limit,
        }
    }
}

/// The width of the widest whole line of a script, if lines are wrapped to such a width.
fn widest(parts: &[Part], text: &str, script: Script) -> Option<usize> {
    let whole = parts
        .iter()
        .filter(|part| part.first && part.last && part.script == script);
    let widths = whole.map(|part| width(text.get(part.range.clone()).unwrap_or_default()));
    let mut widths: Vec<usize> = widths.collect();
    widths.sort_unstable();
    // One line in fifty may stick out; of Chinese, what a page says of the text too.
    let wide = widths.partition_point(|width| *width <= *WIDTHS.end());
    let wider = widths.len() - wide;
    let kept = match script == Script::Han && wider * APART <= widths.len() {
        true => wide,
        false => widths.len() - widths.len() / 50,
    };
    let widest = widths.get(..kept)?.last().copied();
    widest.filter(|width| WIDTHS.contains(width))
}

/// The columns that are free before every line.
fn margin(lines: &[Line], text: &str) -> usize {
    let indents = lines.iter().map(|line| indent(line, text));
    indents.min().unwrap_or_default()
}

/// Whether one part is the end of a line and the other the start of the next.
fn follows(lines: &[Line], before: &Part, after: &Part) -> bool {
    let line = |part: &Part| lines.get(part.line);
    before.last
        && after.first
        && after.line == before.line + 1
        && line(after).is_some_and(|line| !line.after_blank)
        && line(before).map(|line| line.page) == line(after).map(|line| line.page)
}

/// The columns that are free before a line.
fn indent(line: &Line, text: &str) -> usize {
    let free = line.raw.start..line.range.start;
    width(text.get(free).unwrap_or_default())
}

/// Whether a line hangs below the item that the line above it begins, or with another below
/// one: it is set in from the number by the page.
fn hangs(lines: &[Line], before: &Part, after: &Part, wrapped: bool, text: &str) -> bool {
    const LONG: usize = 50;
    let words = |part: &Part| text.get(part.range.clone()).unwrap_or_default();
    let indent = |part: &Part| {
        let line = lines.get(part.line).filter(|_| part.first)?;
        let free = text.get(line.raw.start..line.range.start)?;
        free.chars().all(|c| c == ' ').then_some(free.len())
    };
    let (Some(outer), Some(inner)) = (indent(before), indent(after)) else {
        return false;
    };
    // The text of "  3. We" begins below its first word, or nearly there.
    let below = match starts_item(words(before)) {
        true => (outer + 2..=outer + 6).contains(&inner),
        false => wrapped && outer > 0 && outer == inner,
    };
    below && width(words(before)) >= LONG
}

fn first_word(part: &Part, text: &str) -> usize {
    let content = text.get(part.range.clone()).unwrap_or_default();
    width(content.split_whitespace().next().unwrap_or_default())
}

#[cfg(test)]
mod tests;
