//! Lines that one paragraph was broken into.
//!
//! In: the parts of lines. Out: segments; one covers several lines, line ends included,
//! where a line was broken to fit a width. That is so if the lines of a script keep
//! below one width, most lines that end no sentence are full, and the next word would
//! not have fitted on this one. A printed number alone on a line goes with the text after it.

use super::clues::{
    breaks_date, ends_sentence, is_bracketed, is_hyphenated, is_lone_number, starts_item,
    starts_lowercase, stops_short,
};
use super::lines::Line;
use super::{Layout, Part, Segment};
use crate::source::script::{Script, width};

/// Lines are wrapped between these widths, in columns.
const WIDTHS: std::ops::RangeInclusive<usize> = 24..=120;

/// Columns that a Chinese line may keep free: marks that can't start a line.
const SLACK: usize = 6;

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
        match out.segments.last_mut() {
            Some(segment) if verdict == Verdict::Joined => {
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
        let widest = |script: Script| {
            let mut widths: Vec<usize> = parts
                .iter()
                .filter(|part| part.first && part.last && part.script == script)
                .map(|part| width(words(part)))
                .collect();
            widths.sort_unstable();
            // One line in fifty may stick out.
            let kept = widths.len() - widths.len() / 50;
            widths
                .get(..kept)?
                .last()
                .copied()
                .filter(|width| WIDTHS.contains(width))
        };
        let mut found = Self {
            han: widest(Script::Han),
            letters: widest(Script::Letters),
        };
        let (mut han, mut letters) = (Open::default(), Open::default());
        for (before, after) in open {
            let (words, next) = (words(before), words(after));
            let open = match before.script {
                Script::Han => &mut han,
                _ => &mut letters,
            };
            let full = found.is_full(lines, before, after, text);
            // A heading, or a title in the middle of its line, was not broken to fit.
            let limit = found.limit(before.script).unwrap_or(0);
            if full || columns(lines, before, text) * 2 >= limit {
                open.all += 1;
            }
            if full {
                open.full += 1;
                open.sure += match before.script {
                    // A title holds neither a sentence nor a clause.
                    Script::Han if words.contains(['。', '，', ',', '；']) => 2,
                    Script::Han => 1,
                    _ => usize::from(
                        !is_bracketed(next)
                            && (starts_lowercase(next)
                                || stops_short(words)
                                || breaks_date(words, next)),
                    ),
                };
            }
        }
        // Two Chinese lines of one width may be two titles.
        found.han = found
            .han
            .filter(|_| han.sure > 1 && han.full * 2 >= han.all);
        found.letters = found
            .letters
            .filter(|_| letters.sure > 0 && letters.full * 2 >= letters.all);
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
        if before.script != part.script || before.script == Script::Common || starts_item(next) {
            return Verdict::Apart;
        }
        let ended = ends_sentence(words);
        if follows(lines, before, part) {
            if is_hyphenated(words, next) {
                return Verdict::Joined;
            }
            let full = self.is_full(lines, before, part, text);
            // A line may end with its sentence and the paragraph go on.
            // So may one with its clause: ；
            let clause = || before.script == Script::Han && words.ends_with('；');
            let may_go_on = wrapped || clause();
            let goes_on = !ended || may_go_on && self.is_brimful(lines, before, part, text);
            return if full && goes_on || !ended && hangs(before, part, wrapped, text) {
                Verdict::Joined
            } else {
                Verdict::Apart
            };
        }
        let page = |part: &Part| lines.get(part.line).map(|line| line.page);
        let turned = page(before) < page(part) || part.line > before.line + 1;
        let open = match part.script {
            Script::Han => wrapped || width(words) >= 2 * *WIDTHS.start(),
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

    /// Whether the next word would not have fitted, give or take a letter in seven.
    fn is_full(&self, lines: &[Line], before: &Part, after: &Part, text: &str) -> bool {
        let Some(limit) = self.limit(before.script) else {
            return false;
        };
        let columns = columns(lines, before, text);
        match before.script {
            Script::Han => columns + SLACK >= limit,
            _ => columns + 1 + first_word(after, text) > limit * 6 / 7,
        }
    }

    /// Whether the next word would not have fitted, exactly.
    fn is_brimful(&self, lines: &[Line], before: &Part, after: &Part, text: &str) -> bool {
        let Some(limit) = self.limit(before.script) else {
            return false;
        };
        let columns = columns(lines, before, text);
        match before.script {
            Script::Han => columns + 2 > limit,
            _ => columns + 1 + first_word(after, text) > limit,
        }
    }
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

/// Whether a line hangs below the item that the line above it begins, or with another below
/// one: it is set in from the number by the page.
fn hangs(before: &Part, after: &Part, wrapped: bool, text: &str) -> bool {
    const LONG: usize = 50;
    let words = |part: &Part| text.get(part.range.clone()).unwrap_or_default();
    let indent = |part: &Part| {
        let above = text.get(..part.range.start).unwrap_or_default();
        let line = above.rsplit('\n').next().unwrap_or_default();
        line.chars().all(|c| c == ' ').then_some(line.len())
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

/// Columns of the whole line that a part ends.
fn columns(lines: &[Line], part: &Part, text: &str) -> usize {
    let range = match lines.get(part.line) {
        Some(line) if !part.first => line.range.clone(),
        _ => part.range.clone(),
    };
    width(text.get(range).unwrap_or_default())
}

fn first_word(part: &Part, text: &str) -> usize {
    let content = text.get(part.range.clone()).unwrap_or_default();
    width(content.split_whitespace().next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::super::Segment;
    use crate::source::{Input, read};

    fn segments(text: &str) -> Vec<(String, Segment)> {
        let input = Input {
            name: "x.txt".into(),
            bytes: text.into(),
        };
        let source = read(&[input]).expect("the text is UTF-8 and no blank");
        source
            .segments
            .iter()
            .map(|segment| (source.text(segment.span).to_owned(), *segment))
            .collect()
    }

    fn texts(text: &str) -> Vec<String> {
        segments(text).into_iter().map(|(text, _)| text).collect()
    }

    #[test]
    fn a_wrapped_paragraph_is_one_segment_with_its_line_ends() {
        let english = "The Lake Conference was held in the town of\nEstuary. It was attended by the judges of\nall five lakes. They agreed on what follows.";
        let chinese = "湖畔会议在河口镇举行，来自五湖的法官出席了会议，\n与会者就加强司法合作和信息交流达成了以下的共识，\n并表示赞赏。";
        assert_eq!(
            texts(&format!("{english}\n{chinese}\n")),
            [english, chinese]
        );
        assert_eq!(
            texts(&format!("{chinese}\n\n{english}")),
            [chinese, english]
        );
    }

    #[test]
    fn one_language_wrapped_and_the_other_not() {
        let english = "The Lake Conference was held in the town of\nEstuary and was attended by the judges of all\nfive lakes.";
        let chinese = "湖畔会议在河口镇举行，来自五湖的法官出席了会议，与会者就加强司法合作和信息交流达成了以下的共识。";
        assert_eq!(
            texts(&format!("{english}\n{chinese}\n1. We agree.\n一、同意。")),
            [english, chinese, "1. We agree.", "一、同意。"]
        );
    }

    #[test]
    fn a_mark_that_went_over_to_the_next_line() {
        let text = "一、各国应当共享地图和水位数据\n。";
        assert_eq!(texts(text), [text]);
        let text = "湖畔会议在河口镇举行\n，法官出席了会议。";
        assert_eq!(texts(text), [text]);
    }

    #[test]
    fn a_word_that_goes_on_in_the_next_line() {
        let text = "The judges of the lakes, who were at-\ntending.";
        assert_eq!(texts(text), [text]);
    }

    #[test]
    fn titles_and_items_stay_apart() {
        for text in [
            "湖畔宣言[现行有效]\n湖畔宣言[现行有效]\n与会者就加强司法合作达成共识。",
            "Lake Declaration\nof the Judges\nThe judges of all five lakes met in the town of Estuary.",
            "We agree to\n1. meet again\n2. share what we know\n3. act",
            "We will\n• meet again\n• share what\n• act",
        ] {
            assert_eq!(texts(text), text.split('\n').collect::<Vec<_>>());
        }
    }

    #[test]
    fn recitals_of_much_the_same_length_stay_apart() {
        let text = "The judges of the five lakes, met in Estuary,\nRecalling the accords that the lakes have made in the past,\nRecognising the need of the people of the lakes for justice,\nThanking the host,\nDeclare:";
        assert_eq!(texts(text), text.split('\n').collect::<Vec<_>>());
    }

    #[test]
    fn a_number_alone_goes_with_the_text_after_it() {
        assert_eq!(
            texts("Lake Declaration\n1.\nWe agree.\n2.\nWe act.\n"),
            ["Lake Declaration", "1.\nWe agree.", "2.\nWe act."]
        );
        assert_eq!(
            texts("湖畔宣言\n一、\n我们同意。"),
            ["湖畔宣言", "一、\n我们同意。"]
        );
    }

    #[test]
    fn lines_that_hang_below_a_number() {
        let first = "  1. In this year we thanked Her Majesty Queen Adela";
        let item = "II of the Lakes for her long care of the harbour, and";
        let last = "Port Arvon for its dinner.";
        let text = format!("{first}\n     {item}\n     {last}\n  2. We act.\n");
        let long = format!(
            "{text}  3. {}.\n",
            "We will count all boats ".repeat(5).trim_end()
        );
        assert_eq!(texts(&long).len(), 3);
        let heading = "  1. Trade\n     We will open our markets to all.\n";
        assert_eq!(texts(heading).len(), 2);
    }

    #[test]
    fn a_sentence_goes_on_after_a_page_end() {
        let found =
            segments("The judges of all five lakes agree to\n2/10\nmeet again. They\u{c}act.");
        let continues: Vec<_> = found
            .iter()
            .map(|(text, segment)| (text.as_str(), segment.continues))
            .collect();
        assert_eq!(
            continues,
            [
                ("The judges of all five lakes agree to", false),
                ("meet again. They", true),
                ("act.", true)
            ]
        );
    }

    #[test]
    fn both_languages_wrapped_on_the_same_lines() {
        let text = "1. The judges of the five lakes agree to meet\nagain every year. 1. 五湖法官同意每年再次举行\n会议。";
        let found = texts(text);
        assert_eq!(
            found[0],
            "1. The judges of the five lakes agree to meet\nagain every year."
        );
    }
}
