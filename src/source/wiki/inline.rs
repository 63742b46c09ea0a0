//! What stands in a line of wiki markup: emphasis, links, templates, notes.

use super::Reading;
use crate::source::bytes;

/// Templates that set their words in another way.
const SETTING: [&str; 16] = [
    "c",
    "center",
    "centre",
    "sc",
    "small-caps",
    "asc",
    "larger",
    "x-larger",
    "xx-larger",
    "smaller",
    "right",
    "left",
    "nowrap",
    "block center",
    "u",
    "uc",
];

/// Names of pages that a text is filed under, or shows.
const FILED: [&str; 10] = [
    "category",
    "file",
    "image",
    "media",
    "分类",
    "分類",
    "文件",
    "图像",
    "catégorie",
    "fichier",
];

impl Reading<'_> {
    /// Writes what is shown of a stretch of one line; where it ends, which is later than
    /// `end` where a note or a template goes on over more lines.
    pub(super) fn inline(&mut self, start: usize, end: usize) -> usize {
        let (mut at, mut end) = (start, end);
        while at < end {
            if let Some(closer) = self.closers.last().filter(|closer| closer.start <= at) {
                at = at.max(closer.end);
                self.closers.pop();
                continue;
            }
            let next = self.mark(at);
            if next > at {
                at = next;
                if at > end {
                    let rest = self.rest(at);
                    end = at + rest.find('\n').unwrap_or(rest.len());
                }
                continue;
            }
            at = self.plain(at, end);
        }
        end.max(at)
    }

    /// Writes words up to the next mark.
    fn plain(&mut self, at: usize, end: usize) -> usize {
        let limit = self
            .closers
            .last()
            .map_or(end, |closer| closer.start.min(end));
        let bytes = self.text.as_bytes().get(..limit).unwrap_or_default();
        let marks = |byte| bytes::is_one_of(byte, *b"'[{<") | bytes::is_one_of(byte, *b"_|!");
        let first = self.rest(at).chars().next().map_or(1, char::len_utf8);
        let next = bytes::position(bytes, at + first, marks).unwrap_or(limit);
        let words = self.text.get(at..next).unwrap_or_default();
        self.out.keep(at, words);
        next
    }

    /// Passes over a mark, or writes what it stands for; how far it goes.
    fn mark(&mut self, at: usize) -> usize {
        let rest = self.rest(at);
        match rest.as_bytes() {
            [b'\'', b'\'', ..] => at + rest.len() - rest.trim_start_matches('\'').len(),
            [b'[', b'[', ..] | [b'{', b'{', ..] => self.pair(at),
            [b'[', b'h', ..] => self.address(at),
            [b'<', ..] => self.tag(at),
            [b'_', b'_', ..] => at + switch(rest),
            [b'|', b'|', ..] | [b'!', b'!', ..] if self.table => {
                self.out.write(at, "\t", 2);
                self.cell(at + 2)
            }
            _ => at,
        }
    }

    /// A link or a template.
    fn pair(&mut self, at: usize) -> usize {
        /// No name of a template, and no target of a link, is longer, in bytes.
        const LONGEST: usize = 300;
        let place = self.pairs.binary_search_by_key(&at, |pair| pair.start);
        let Some(pair) = place.ok().and_then(|place| self.pairs.get(place)).cloned() else {
            return at;
        };
        let inner = self.text.get(at + 2..pair.end - 2).unwrap_or_default();
        let near = crate::language::near(inner, LONGEST);
        let (name, words) = match near.split_once('|') {
            Some((name, _)) => (name, Some(at + 3 + name.len())),
            None => (near, None),
        };
        let start = if self.rest(at).starts_with('{') {
            let setting = SETTING.contains(&name.trim().to_lowercase().as_str());
            words.filter(|_| setting)
        } else {
            let (space, _) = name.split_once(':').unwrap_or_default();
            let space = space.trim().to_lowercase();
            let language =
                (2..=3).contains(&space.len()) && space.bytes().all(|b| b.is_ascii_lowercase());
            let filed = FILED.contains(&space.as_str()) || language;
            (!filed).then(|| words.unwrap_or(at + 2))
        };
        match start {
            Some(start) => {
                self.closers.push(pair.end - 2..pair.end);
                start
            }
            None => pair.end,
        }
    }

    /// "[https://a.example the law]"
    fn address(&mut self, at: usize) -> usize {
        const LONGEST: usize = 500;
        let near = crate::language::near(self.rest(at), LONGEST);
        let line = near.lines().next().unwrap_or_default();
        let link = line.find(']').and_then(|end| line.get(..end));
        let link = link.filter(|link| link.starts_with("[http") && link.contains("://"));
        let (Some(link), true) = (link, self.closers.is_empty()) else {
            return at;
        };
        let end = at + link.len();
        self.closers.push(end..end + 1);
        link.find(' ').map_or(end, |words| at + words + 1)
    }

    /// A note, a comment, or the tag of something else.
    fn tag(&mut self, at: usize) -> usize {
        const LONGEST: usize = 200;
        let rest = self.rest(at);
        if rest.starts_with("<!--") {
            return self.up_to(at, "-->");
        }
        let near = crate::language::near(rest, LONGEST);
        let Some(tag) = near.find('>').and_then(|end| near.get(..=end)) else {
            return at;
        };
        let name = tag.trim_start_matches(['<', '/']);
        let name = name.split(|c: char| !c.is_ascii_alphabetic()).next();
        match name.unwrap_or_default() {
            "" => at,
            "br" => {
                self.out.write(at, "\n", tag.len());
                at + tag.len()
            }
            "ref" if !tag.starts_with("</") && !tag.ends_with("/>") => self.up_to(at, "</ref>"),
            _ => at + tag.len(),
        }
    }

    /// Behind the next of such ends; where there is none, it is not sought again.
    fn up_to(&mut self, at: usize, end: &'static str) -> usize {
        if self.unclosed.contains(&end) {
            return at;
        }
        match self.rest(at).find(end) {
            Some(found) => at + found + end.len(),
            None => {
                self.unclosed.push(end);
                at
            }
        }
    }
}

/// How long a switch is: `__NOTOC__`.
fn switch(rest: &str) -> usize {
    let inner = rest.trim_start_matches('_');
    let word = inner.bytes().take_while(u8::is_ascii_uppercase).count();
    let ends = inner.get(word..).is_some_and(|rest| rest.starts_with("__"));
    match word > 0 && ends && rest.len() - inner.len() == 2 {
        true => word + 4,
        false => 0,
    }
}
