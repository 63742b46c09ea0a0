//! How one stretch of text is folded.

use super::marks::{
    Stars, cut_at_line_end, is_link, is_raised, ligature, link_target, note_number, refers_to_note,
};
use super::{Shift, is_wide};
use crate::source::{is_invisible, syllable};

/// A text that is folded from its start to its end.
pub(super) struct Folding<'s> {
    text: &'s str,
    /// What was not looked at yet.
    rest: &'s str,
    folded: String,
    shifts: Vec<Shift>,
    stars: Stars,
    /// Whether the text may have links or numbers of notes, and whether a link is open.
    brackets: bool,
    linked: bool,
    /// Whether it may have pinyin in brackets.
    round: bool,
}

impl<'s> Folding<'s> {
    pub(super) fn of(text: &'s str) -> Self {
        Self {
            text,
            rest: text,
            folded: String::with_capacity(text.len()),
            shifts: Vec::new(),
            stars: Stars::default(),
            brackets: text.contains('['),
            linked: false,
            round: text.contains('(') && !text.is_ascii(),
        }
    }

    /// The folded text, and where it and the text begin to differ.
    pub(super) fn done(mut self) -> (String, Vec<Shift>) {
        let (brackets, round) = (self.brackets, self.round);
        let special = |c: char| {
            c.is_whitespace()
                || is_invisible(c)
                || ligature(c).is_some()
                || is_raised(c)
                || c == '*'
                || brackets && (c == '[' || c == ']')
                || round && c == '('
        };
        while let Some(at) = self.rest.find(special) {
            let (words, tail) = self.rest.split_at_checked(at).unwrap_or((self.rest, ""));
            self.folded.push_str(words);
            let Some(c) = tail.chars().next() else { break };
            match c {
                _ if ligature(c).is_some() => self.ligature(c, tail),
                '[' | ']' => self.bracket(tail),
                '(' => self.round_bracket(tail),
                '*' => self.star(tail),
                _ if is_raised(c) => self.raised(tail),
                _ if is_invisible(c) => self.hidden(c, tail),
                _ => self.blank(tail),
            }
        }
        self.folded.push_str(self.rest);
        (self.folded, self.shifts)
    }

    /// Goes on at a later place of the text, where the two begin to differ.
    fn shift(&mut self, rest: &'s str) {
        self.rest = rest;
        let at = self.text.len() - rest.len();
        self.shifts.push(Shift::blank(self.folded.len(), at));
    }

    /// A ligature is its letters.
    fn ligature(&mut self, c: char, tail: &'s str) {
        let letters = ligature(c).unwrap_or_default();
        self.folded.push_str(letters);
        self.shift(after(tail, c.len_utf8()));
        if let Some(shift) = self.shifts.last_mut() {
            (shift.letters, shift.width) = (letters.len(), c.len_utf8());
        }
    }

    /// The number of a note is left out.
    fn bracket(&mut self, tail: &'s str) {
        match note_number(&self.folded, tail) {
            Some(number) => self.shift(after(tail, number)),
            None => self.link(tail),
        }
    }

    /// How the character before it is pronounced is left out.
    fn round_bracket(&mut self, tail: &'s str) {
        let chinese = self.folded.ends_with(is_wide);
        match syllable(tail).filter(|_| chinese) {
            Some(length) => self.shift(after(tail, length)),
            None => {
                self.folded.push('(');
                self.rest = after(tail, 1);
            }
        }
    }

    /// Of a link its words are kept.
    fn link(&mut self, tail: &'s str) {
        let target = link_target(tail).filter(|_| self.linked);
        self.linked = tail.starts_with('[') && is_link(tail);
        let rest = after(tail, target.unwrap_or(1));
        if self.linked || target.is_some() {
            self.shift(rest);
        } else {
            self.folded.push_str(before(tail, rest));
            self.rest = rest;
        }
    }

    /// The stars of bold words.
    fn star(&mut self, tail: &'s str) {
        let rest = tail.trim_start_matches('*');
        let marks = before(tail, rest);
        let typeset = self.stars.are_set(&self.folded, marks.len(), rest);
        self.typeset(typeset, marks, rest);
    }

    /// The raised figure of a note, and the brackets around it: "hatcheries (¹) and".
    fn raised(&mut self, tail: &'s str) {
        let rest = tail.trim_start_matches(is_raised);
        let words = self.folded.strip_suffix('(');
        if let Some((words, rest)) = words.zip(rest.strip_prefix(')')) {
            let noted = words.trim_end_matches(' ');
            let end = noted.len();
            if refers_to_note(noted) || end < words.len() {
                self.folded.truncate(end);
                while self.shifts.pop_if(|shift| shift.folded > end).is_some() {}
                return self.shift(rest);
            }
        }
        let typeset = refers_to_note(&self.folded);
        self.typeset(typeset, before(tail, rest), rest);
    }

    /// Leaves out marks that are typesetting.
    fn typeset(&mut self, typeset: bool, marks: &str, rest: &'s str) {
        if typeset {
            self.shift(rest);
        } else {
            self.folded.push_str(marks);
            self.rest = rest;
        }
    }

    /// A character that nobody sees.
    fn hidden(&mut self, c: char, tail: &'s str) {
        let mut rest = after(tail, c.len_utf8());
        // A soft hyphen at the end of a line: the word goes on.
        if c == '\u{AD}' && rest.starts_with(['\n', '\r']) {
            rest = rest.trim_start();
        }
        self.shift(rest);
    }

    /// White space.
    fn blank(&mut self, tail: &'s str) {
        let next = tail.trim_start();
        let blank = before(tail, next);
        let next = match blank.contains('\n') {
            true => after(next, quote_mark(next)),
            false => next,
        };
        let chinese = |c: Option<char>| c.is_some_and(is_wide);
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        // Between words a no-break space is a space; beside a mark it is the mark's.
        let plain = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == ',');
        let (last, first) = (self.folded.chars().next_back(), next.chars().next());
        // A line may have been broken between 来自 and 90, where no space was.
        let broken = blank.contains(['\n', '\r'])
            && (chinese(last) && digit(first) || digit(last) && chinese(first));
        let joins = broken || chinese(last) && chinese(first);
        let cut = cut_at_line_end(&self.folded, blank, next);
        if let Some(hyphen) = cut {
            self.folded.truncate(self.folded.len() - hyphen);
        } else if next.is_empty() || joins {
            // Nothing stands for it.
        } else if !blank.contains(['\n', '\r', '\t', '\u{c}'])
            && blank.chars().count() == 1
            && !(blank == "\u{A0}" && plain(last) && plain(first))
        {
            self.folded.push_str(blank);
        } else {
            self.folded.push(' ');
        }
        self.shift(next);
    }
}

/// How many bytes of a line are the marks that quote it, as a letter is in its answer:
/// "[> ]we act".
pub(super) fn quote_mark(line: &str) -> usize {
    let words = line.trim_start_matches(['>', ' ']);
    let quoted = line.starts_with('>') && before(line, words).ends_with(' ');
    if quoted {
        line.len() - words.trim_start().len()
    } else {
        0
    }
}

/// A text without so many of its first bytes.
fn after(text: &str, bytes: usize) -> &str {
    text.get(bytes..).unwrap_or_default()
}

/// A text without its end.
fn before<'t>(text: &'t str, end: &str) -> &'t str {
    text.get(..text.len() - end.len()).unwrap_or_default()
}
