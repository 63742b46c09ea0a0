//! What stands beside an English title and is no part of it.

use super::super::TitleNotes;
use super::super::scan::first_of;
use std::ops::Range;

/// What databases write before and after titles.
pub(super) static NOTES: TitleNotes = TitleNotes {
    labels: &[
        "[Title]",
        "[Full Text]",
        "[Full text]",
        "[FULL TEXT]",
        "Title:",
        "Subject:",
        "Document:",
        "Re:",
        "Full text:",
        "Full Text:",
        "FULL TEXT:",
        "Full text of the ",
        "Full text of ",
        "Full Text of the ",
        "Full Text of ",
    ],
    whole: &["(Full text)", "(full text)", "(Full Text)"],
    published: &[],
};

/// Where a title says that the text is a part: "(Excerpt)".
pub(super) fn excerpt(title: &str) -> Option<Range<usize>> {
    title.find(['(', '['])?;
    first_of(
        &title.to_ascii_lowercase(),
        &[
            "(excerpts)",
            "(excerpt)",
            "(extracts)",
            "(extract)",
            "[excerpt]",
            "[extract]",
        ],
        0,
    )
    .map(|(range, _)| range)
}
