//! A line in capitals that is the name of a body: "NORTH SEA WARDENS' COUNCIL".

use super::conference::{is_meeting, titled};
use super::{hosts, kinds};

/// Whether a line is nothing else.
pub(super) fn names_body(line: &str) -> bool {
    /// So many words such a name has.
    const WORDS: std::ops::RangeInclusive<usize> = 2..=12;
    if line.is_empty() || line.contains(char::is_lowercase) {
        return false;
    }
    let marks = |c: char| c.is_ascii_digit() || ",;:.!?()[]\"“”/|".contains(c);
    let long = WORDS.contains(&line.split_whitespace().count());
    let name = titled(line);
    let named = long && !line.contains(marks) && hosts::is_body(&name) && !is_meeting(&name);
    named && kinds::kind(line).is_none()
}

#[cfg(test)]
mod tests {
    use super::names_body;

    #[test]
    fn a_body_and_nothing_else() {
        for (line, named) in [
            ("NORTH SEA WARDENS' COUNCIL", true),
            ("INTERNATIONAL ASSOCIATION OF LIGHTHOUSE CLERKS", true),
            ("North Sea Wardens' Council", false),
            ("STATEMENT OF THE WARDENS' COUNCIL", false),
            ("REED FORUM OF THE WARDENS' COUNCIL", false),
            ("LAMP OIL", false),
            ("THE COUNCIL OF WARDENS, MEETING IN CORK", false),
        ] {
            assert_eq!(names_body(line), named, "{line}");
        }
    }
}
