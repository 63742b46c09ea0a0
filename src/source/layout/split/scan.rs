//! Where splitting a line leaves the least of the wrong script on either side.

use super::{back_over_openers, bracket, on_over_closers};
use crate::source::bytes;
use crate::source::script::{HAN_WEIGHT, Lead, Script, class_at, lead};

/// A place where a line may be split.
#[derive(Clone, Copy)]
struct Candidate {
    at: usize,
    /// Han characters and letters before it.
    left: (usize, usize),
    /// What stands on the wrong side of it.
    cost: usize,
}

impl Default for Candidate {
    fn default() -> Self {
        Self {
            at: 0,
            left: (0, 0),
            cost: usize::MAX,
        }
    }
}

/// One way through a line.
pub(super) struct Scan<'l> {
    line: &'l str,
    /// The Han characters and the letters of all of it.
    whole: (usize, usize),
    /// Those that were passed.
    han: usize,
    letters: usize,
    /// How many brackets are open.
    depth: i32,
    /// Where the outermost open bracket stands.
    outside: Option<Candidate>,
    /// Whether the character before is Han, and whether a place after Han text is still to
    /// come.
    in_han: bool,
    after_han: bool,
    /// The best place for each order of the scripts.
    latin_first: Candidate,
    han_first: Candidate,
}

impl<'l> Scan<'l> {
    /// Goes through a line that has so many Han characters and letters.
    pub(super) fn of(line: &'l str, whole: (usize, usize)) -> Self {
        let mut scan = Self {
            line,
            whole,
            han: 0,
            letters: 0,
            depth: 0,
            outside: None,
            in_han: false,
            after_han: false,
            latin_first: Candidate::default(),
            han_first: Candidate::default(),
        };
        scan.read();
        scan
    }

    /// The best place, with the Han characters and the letters before it, if it leaves much
    /// less on the wrong side than the whole line would.
    pub(super) fn cheapest(&self, unsplit: usize) -> Option<(usize, (usize, usize))> {
        let good = |found: &Candidate| found.cost * 8 <= unsplit;
        // What is moved over is neither Han characters nor letters.
        match (&self.latin_first, &self.han_first) {
            (latin, han) if latin.cost <= han.cost => {
                good(latin).then(|| (back_over_openers(self.line, latin.at), latin.left))
            }
            (_, han) => good(han).then(|| (on_over_closers(self.line, han.at), han.left)),
        }
    }

    fn read(&mut self) {
        let bytes = self.line.as_bytes();
        let mut next = 0;
        while let Some(&byte) = bytes.get(next) {
            let at = next;
            next += 1;
            // Letters and blanks in a row after a letter decide nothing: only their number
            // counts. Most of a line is such a run.
            if !self.in_han && !self.after_han && is_plain(byte) {
                next = bytes::position(bytes, at, |byte| !is_plain(byte)).unwrap_or(bytes.len());
                let run = bytes.get(at..next).unwrap_or_default();
                self.letters += bytes::count(run, |byte| byte != b' ');
                continue;
            }
            let lead = lead(byte);
            // Nor does a Han character after another.
            if self.in_han && lead == Lead::Han {
                self.han += 1;
                next += 2;
                continue;
            }
            match lead {
                Lead::Inside => {}
                Lead::Han => self.han(at),
                Lead::Letter => self.other(at, Script::Letters, byte),
                Lead::Mark => self.other(at, Script::Common, byte),
                Lead::Other => match class_at(self.line, at) {
                    Script::Han => self.han(at),
                    script => self.other(at, script, byte),
                },
            }
        }
    }

    /// A place, at the cost of splitting before Han text there.
    fn here(&self, at: usize) -> Candidate {
        let (_, letters) = self.whole;
        Candidate {
            at,
            left: (self.han, self.letters),
            cost: self.han * HAN_WEIGHT + letters - self.letters,
        }
    }

    /// A Han character. Letters make the place before Han text better the later it is, and
    /// each character of it worse: the best place is where it begins.
    fn han(&mut self, at: usize) {
        if !self.in_han {
            let place = match self.depth <= 0 {
                true => Some(self.here(at)),
                false => self.outside,
            };
            if let Some(place) = place.filter(|place| place.cost <= self.latin_first.cost) {
                self.latin_first = place;
            }
        }
        self.han += 1;
        (self.in_han, self.after_han) = (true, true);
    }

    /// A letter of another script, a mark or a blank.
    fn other(&mut self, at: usize, script: Script, byte: u8) {
        self.in_han = false;
        if self.after_han && self.depth <= 0 {
            let (han, _) = self.whole;
            let cost = self.letters + (han - self.han) * HAN_WEIGHT;
            if cost < self.han_first.cost {
                let left = (self.han, self.letters);
                self.han_first = Candidate { at, left, cost };
            }
            self.after_han = false;
        }
        if script == Script::Letters {
            self.letters += 1;
        } else if byte != b' ' {
            let deeper = bracket(self.line, at);
            if self.depth <= 0 && deeper > 0 {
                self.outside = Some(self.here(at));
            }
            self.depth += deeper;
        }
    }
}

/// Whether a byte is an ASCII letter or a blank.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphabetic() | (byte == b' ')
}
