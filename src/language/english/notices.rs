//! English lines that belong to a page and not to the text that it gives.

use super::dateline;
use super::sections::{alike, begins_with};
use crate::source::bytes;

/// What such lines begin with.
const STARTS: &[&str] = words! {
    "source:" "contact:" "contacts:" "for more information" "for further information"
    "press contact" "media contact" "media enquiries" "print this" "share this" "copyright" "all rights reserved" "we use cookies"
    "this site uses cookies" "this website uses cookies" "skip to content"
    "skip to main content" "home /" "home |" "home »" "you are here" "required fields are marked"
    "your email address will not be published" "back to top" "download pdf" "download as pdf"
};

/// What such lines are, marks aside: "– Ends –" below what was given to the press.
const LINES: &[&str] = words! {
    "ends" "end" "newsletter" "sign up" "follow us" "menu"
};

/// Whether a line is the page's own.
pub(super) fn is_notice(line: &str) -> bool {
    let bare = line.trim_matches(|c: char| !c.is_ascii_alphabetic());
    LINES.iter().any(|known| known.eq_ignore_ascii_case(bare))
        || alike(line, STARTS).any(|start| begins_with(line, start))
        || dateline::is_page_date(line)
}

/// Whether a paragraph gives the text below it: "The full text follows."
pub(super) fn gives_text(paragraph: &str) -> bool {
    const GIVES: &[&str] = words! {
        "text follows" "full text" "complete text" "final text" "text of the declaration"
        "text of the statement" "text of the communiqué" "text of the resolution" "following is the"
        "reads as follows" "read as follows" "find below" "reproduced below" "below is the"
        "is as follows"
    };
    const LONGEST: usize = 600;
    paragraph.len() < LONGEST && may_give(paragraph.as_bytes()) && {
        let lower = paragraph.to_ascii_lowercase();
        GIVES.iter().any(|words| lower.contains(words))
    }
}

/// Whether "text", "follow" or "below" may stand in a paragraph: each phrase that gives a
/// text has one of them.
fn may_give(paragraph: &[u8]) -> bool {
    let mut last = bytes::positions(paragraph, |byte| {
        bytes::is_one_of(byte | 0x20, [b'x', b'w'])
    });
    last.any(|at| {
        let before = paragraph.get(..at).unwrap_or_default();
        match paragraph.get(at).map(|byte| byte | 0x20) {
            Some(b'x') => matches!(before, [.., b't' | b'T', b'e' | b'E']),
            _ => matches!(before, [.., b'l' | b'L', b'o' | b'O']),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_page() {
        for line in [
            "Print this page",
            "– Ends –",
            "We use cookies. Accept",
            "Updated 3 May 2016",
        ] {
            assert!(is_notice(line), "{line}");
        }
        for line in ["The end of the war", "Ends and means", "We use dredgers."] {
            assert!(!is_notice(line), "{line}");
        }
    }
}
