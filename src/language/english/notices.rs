//! English lines that belong to a page and not to the text that it gives.

use super::lines::{Starts, begins_with, is_one_of};
use super::{dateline, kinds};
use crate::source::bytes;
use std::ops::Range;

/// What such lines begin with.
const STARTS: Starts = Starts::new(words! {
    "source:" "contact:" "contacts:" "for more information" "for further information"
    "press contact" "media contact" "media enquiries" "print this" "share this" "copyright"
    "all rights reserved" "we use cookies" "this site uses cookies" "this website uses cookies"
    "skip to content" "skip to main content" "home /" "home |" "home »" "you are here"
    "required fields are marked" "your email address will not be published" "back to top"
    "download pdf" "download the pdf" "download as pdf" "distr.:" "distribution:" "original:"
    "agenda item"
    "contributed by" "powered by" "social share" "bookmark and share" "in photo:"
    "in the photo:" "in picture:" "in the picture:" "pictured:" "photo:" "photos:" "image:"
    "photo by" "photo credit" "citation preview" "embed size" "by web desk" "by news desk"
    "embargoed until" "embargo:" "under embargo" "pdf:" "pdf version" "pdf upload" "printer-friendly"
    "transcript:"
    "author:" "published by:" "posted by" "read time:" "reading time:" "save as pdf"
    "editor's note:" "editor’s note:" "editors' note:" "editors’ note:" "translator's note:"
    "translator’s note:" "[source]" "[full text]" "[notes]" "filtered by:" "you are on page"
    "photo caption:" "file photo" "[cli code]" "hits focused" "subscribe now" "font size:"
    "public domainpublic"
});

/// What such lines are, marks aside: "– Ends –" below what was given to the press.
const LINES: &[&str] = words! {
    "ends" "end" "newsletter" "sign up" "follow us" "menu" "for immediate release"
    "back to results" "back to search" "back to list" "back to all" "additional filters"
    "home" "begin text" "start text" "end text" "media note" "for download" "headlines"
    "transcript" "transcription" "printer friendly version" "print" "share" "share this page"
    "listen" "download" "text size" "format" "view" "favorite download print"
    "copy full text download favorite operation" "search" "about us" "contact us" "accept all"
    "accept cookies" "accept all cookies" "reject all" "cookie settings" "privacy policy"
    "terms of use" "site map" "sitemap" "log in" "sign in" "subscribe" "facebook" "twitter"
    "linkedin" "whatsapp"
};

/// Whether a line is the page's own.
pub(super) fn is_notice(line: &str) -> bool {
    is_one_of(bare(line), LINES)
        || STARTS.of(line).is_some()
        || dateline::is_page_date(line)
        || is_caption(line)
        || introduces(line)
        || is_file(line)
        || is_address(line)
        || is_release(line)
        || are_labels(line)
        || is_record(line)
        || is_open_for_names(line)
        || is_writer(line)
}

/// "The Statement is open for endorsement until 3 May 2016.": how others may sign it.
fn is_open_for_names(line: &str) -> bool {
    const LONGEST: usize = 200;
    const FOR: &[&str] = words! {
        "for endorsement" "for sign-on" "for signatures" "for additional endorsements"
        "to endorsement" "to endorsements"
    };
    if line.len() >= LONGEST {
        return false;
    }
    let begins = |a, b, c| (a == b' ') & (b == b'o') & (c == b'p');
    let mut opens = bytes::beginnings(line.as_bytes(), begins);
    opens.any(|at| {
        let open = line.get(at..).and_then(|rest| rest.strip_prefix(" open "));
        open.is_some_and(|open| FOR.iter().any(|what| open.starts_with(what)))
    })
}

/// "ann wrote on 6 May 2021 at 09:12:", "On Thu, 6 May 2021, Ann Reed wrote:": who wrote what
/// a forum or an answer gives.
fn is_writer(line: &str) -> bool {
    const LONGEST: usize = 100;
    line.len() <= LONGEST
        && line.ends_with(':')
        && line.contains(" wrote")
        && line.contains(|c: char| c.is_ascii_digit())
}

/// "Date: 3 May 2016 | Source: Lake Office": what a page says of a text, each part by its
/// label.
fn are_labels(line: &str) -> bool {
    const LABELS: Starts = Starts::new(words! {
        "date:" "source:" "author:" "published:" "posted:" "updated:" "topic:" "views:" "by:"
        "editor:" "type:"
    });
    let labelled = |part: &str| LABELS.of(part).or(FIELDS.of(part)).is_some();
    line.contains('|') && line.split('|').map(str::trim).all(labelled)
}

/// Fields of a database, each alone on its line.
const FIELDS: Starts = Starts::new(words! {
    "document type:" "doc type:" "type of document:" "type of text:" "type of instrument:"
    "document number:" "document no.:" "document symbol:" "symbol:" "citation:" "status:"
    "date of adoption:" "date of entry into force:" "date of publication:" "publication date:"
    "issuing body:" "issuing authority:" "keywords:" "key words:" "subject area:" "category:"
    "language:" "languages:" "original language:" "file size:" "isn:" "isbn:" "doi:"
});

/// "Document type: Declaration", "Status: in force": what a database says of the text.
fn is_record(line: &str) -> bool {
    const LONGEST: usize = 100;
    line.len() < LONGEST && !line.ends_with(['.', ';']) && FIELDS.of(line).is_some()
}

/// What is released to the press.
pub(super) const RELEASES: Starts =
    Starts::new(&["press release", "news release", "media release"]);

/// "PRESS RELEASE No. 12 – For immediate release": what stands above the title of what is
/// released.
fn is_release(line: &str) -> bool {
    const WITH: &[&str] = &["no", "for", "immediate", "release"];
    RELEASES.of(line).is_some_and(|release| {
        let rest = line.get(release.len()..).unwrap_or_default();
        let mut words = rest.split(|c: char| !c.is_alphabetic());
        words.all(|word| word.is_empty() || is_one_of(word, WITH))
    })
}

/// "Madam Chair,", "Thank you,": whom a statement that is read out speaks to.
fn is_address(line: &str) -> bool {
    const WHOM: &[&str] = words! {
        "thank you" "thank you madam chair" "thank you mr. chair" "mr. chair" "mr chair"
        "madam chair" "madame chair" "chair" "mr. president" "mr president" "madam president"
        "madame president" "excellencies" "your excellencies" "excellencies, ladies and gentlemen"
        "ladies and gentlemen" "distinguished delegates" "distinguished colleagues"
        "dear colleagues" "dear friends" "colleagues"
    };
    const LONGEST: usize = 60;
    line.ends_with(',') && line.len() < LONGEST && is_one_of(bare(line), WHOM)
}

/// "[PDF – English]": a link to the file of the text.
fn is_file(line: &str) -> bool {
    const WORDS: usize = 4;
    line.starts_with(['[', '(', 'P'])
        && bare(line).starts_with("PDF")
        && line.split_whitespace().nth(WORDS).is_none()
}

/// "The leaders meet. [Xinhua]", "… in Oulu. (Photo: A. Nord)": what stands below a picture.
fn is_caption(line: &str) -> bool {
    const CREDITS: &[&str] = &["Xinhua", "Reuters", "AFP", "AP", "Photo", "Getty"];
    let Some(inner) = line.strip_suffix([']', ')']) else {
        return false;
    };
    let open = inner.rfind(['[', '(']).unwrap_or(0);
    let (told, credit) = inner.split_at_checked(open).unwrap_or_default();
    let credit = credit.trim_start_matches(['[', '(']);
    let names = |name: &&str| {
        let rest = credit.strip_prefix(*name);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
    };
    told.trim_end().ends_with('.') && CREDITS.iter().any(names)
}

/// "Following is the full text of the Communiqué.": a line of those who print the text.
fn introduces(line: &str) -> bool {
    const STARTS: Starts = Starts::new(words! {
        "following is the full text" "the following is the full text" "following is the text"
        "the following is the text" "below is the full text" "here is the full text"
        "full text of the" "the full text of the" "the full text follows"
        "following is the complete text" "the following is the complete text"
        "here is the full text" "here is the text" "here is the communiqu"
        "here is the complete text" "the following communiqu" "the following joint communiqu"
        "the following statement was" "the following joint statement was"
        "the following declaration was" "read the full" "the following is the joint"
        "the following is a joint" "following is the joint" "following is a joint"
        "the following is the statement" "the following is the declaration"
        "the following is the communiqu" "the following is the final"
    });
    const LONGEST: usize = 200;
    line.len() < LONGEST && line.ends_with(['.', ':']) && STARTS.of(line).is_some()
}

/// What tells that a text stands below.
const GIVES: &[&str] = words! {
    "text follows" "full text" "complete text" "final text" "text of the declaration"
    "text of the statement" "text of the communiqué" "text of the resolution"
    "following is the" "reads as follows" "read as follows" "find below" "reproduced below"
    "below is the" "is as follows"
};

/// Whether a paragraph gives the text below it: "The full text follows."
pub(super) fn gives_text(paragraph: &str) -> bool {
    const LONGEST: usize = 600;
    let gives = || {
        let lower = paragraph.to_ascii_lowercase();
        GIVES.iter().any(|words| lower.contains(words))
    };
    read_out(paragraph).is_some() || paragraph.len() < LONGEST && may_give(paragraph) && gives()
}

/// "The [Lake Declaration] reads:": the name of the text that a page gives below.
pub(super) fn read_out(line: &str) -> Option<Range<usize>> {
    const LONGEST: usize = 160;
    const READS: [&str; 4] = [
        " reads:",
        " reads as follows:",
        " reads in full:",
        " reads in part:",
    ];
    let name = READS.iter().find_map(|reads| line.strip_suffix(reads));
    let name = name
        .filter(|name| name.len() < LONGEST)?
        .strip_prefix("The ")?;
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let small = ["of", "the", "on", "and", "for"];
    let named = name
        .split(' ')
        .all(|word| capital(word) || small.contains(&word));
    (named && capital(name) && kinds::kind(name).is_some()).then(|| 4..4 + name.len())
}

/// Whether a paragraph speaks of a "text", or of what "follows", is "following" or is "below",
/// as all such words do.
fn may_give(paragraph: &str) -> bool {
    let likely = |a: u8, b: u8, c: u8| {
        let [a, b, c] = [a, b, c].map(|byte| byte | 0x20);
        (a == b't') & (b == b'e') & (c == b'x') | (a == b'l') & (b == b'o') & (c == b'w')
    };
    let stands = |at: usize, words: &str| {
        let rest = paragraph.get(at..);
        rest.is_some_and(|rest| begins_with(rest, words))
    };
    bytes::beginnings(paragraph.as_bytes(), likely).any(|at| {
        ["tex", "lows", "lowing is"]
            .iter()
            .any(|words| stands(at, words))
            || at.checked_sub(2).is_some_and(|at| stands(at, "below"))
    })
}

/// Whether a line begins what a page has below the text that it gives: "Leave a reply",
/// "3 Comments", "Related articles".
pub(super) fn is_below(line: &str) -> bool {
    const LONGEST: usize = 60;
    const STARTS: Starts = Starts::new(words! {
        "leave a reply" "leave a comment" "related posts" "related articles" "related news"
        "related content" "related links" "related stories" "related documents"
        "related resources" "related pages" "related publications" "you may also like" "recent posts"
        "read more" "read also" "more on this" "notes to editors" "note to editors"
        "recent comments" "post navigation" "filed under" "more from this" "about the author"
        "join the discussion" "post a comment" "newer post" "older post" "no comments:" "press contact" "media contact" "media enquir"
        "press enquir"
    });
    const LINES: &[&str] = words! {
        "ends" "references" "external links" "see also" "notes" "bibliography" "media contact"
        "media contacts" "navigation menu"
    };
    // "Note to editors: the towns are …" says what the rest of the page is for.
    const NOTES: Starts = Starts::new(&["notes to editors:", "note to editors:"]);
    if NOTES.of(line).is_some() {
        return true;
    }
    let short = line.len() < LONGEST;
    short && (is_one_of(bare(line), LINES) || STARTS.of(line).is_some()) || are_replies(line)
}

/// "3 Comments", "2 thoughts on “…”": how many there are, and the title of the text.
fn are_replies(line: &str) -> bool {
    const REPLIES: &[&str] = words! {
        "comment" "comments" "reply" "replies" "response" "responses" "thoughts on" "thought on"
    };
    let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let Some(rest) = after.strip_prefix(' ').filter(|_| after.len() < line.len()) else {
        return false;
    };
    // "comments" says more than "comment".
    let replies = REPLIES.iter().filter(|words| begins_with(rest, words));
    let Some(title) = replies
        .filter_map(|words| rest.get(words.len()..))
        .min_by_key(|title| title.len())
    else {
        return false;
    };
    title.is_empty()
        || title.starts_with(" to ")
        || title.starts_with(['“', '"', ' ']) && line.contains("on ")
}

/// A line without the marks before and after its words.
fn bare(line: &str) -> &str {
    line.trim_matches(|c: char| !c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_gives_a_text_is_told_by_a_few_letters() {
        assert!(GIVES.iter().all(|words| may_give(words)));
        assert!(may_give("THE FULL TEXT") && may_give("Find it BELOW"));
        assert!(!may_give("The tenth tower is low, following the flood"));
    }

    #[test]
    fn what_is_told_to_editors_is_below_a_text() {
        let told = "Note to editors: the towns that took part are Oulu, Vaasa, Turku and Pori.";
        assert!(is_below(told));
        assert!(!is_below(
            "Note to editors, and to all who print the text of it in their papers, we ask"
        ));
    }

    #[test]
    fn a_text_that_is_read_out() {
        let name = |line: &'static str| read_out(line).and_then(|name| line.get(name));
        let named = "The Lake Declaration reads as follows:";
        assert_eq!(name(named), Some("Lake Declaration"));
        assert_eq!(name("The Declaration that he reads:"), None);
        assert_eq!(name("The Lake Office reads:"), None);
    }

    #[test]
    fn lines_of_a_page() {
        for line in [
            "Document type: Declaration",
            "Date of adoption: 2022-09-17",
            "Print this page",
            "Date: 3 May 2016 | Source: Lake Office",
            "– Ends –",
            "We use cookies. Accept",
            "Updated 3 May 2016",
            "The ministers meet in Oulu. [Xinhua]",
            "The ministers meet in Oulu. (Photo: A. Nord)",
            "Pubdate: 2016-05-03 View Count: 12",
            "Following is the full text of the joint communiqué.",
            "The following communiqué was issued today at the end of the Forum.",
            "In photo: the ministers of three states",
            "[PDF – English]",
            "Madam Chair,",
            "Editor’s note: the Secretariat gave us the text.",
            "PRESS RELEASE",
            "This Statement is open for endorsement until 3 May 2016.",
            "Back to results",
            "Press release No. 12/2021",
            "MEDIA RELEASE – FOR IMMEDIATE RELEASE",
        ] {
            assert!(is_notice(line), "{line}");
        }
        for line in [
            "Language: every court should give judgment in the language of the parties.",
            "Language rights of minorities",
            "The end of the war",
            "Ends and means",
            "We use dredgers.",
            "We met. (AP)s",
            "Full text of the Charter",
            "The harbour is open for boats.",
            "The following principles shall apply.",
            "The Chair,",
            "Date: 3 May 2016 | Porto",
            "Editors' notes belong below the text.",
            "Press release: the ministers of three lakes met",
            "PDF files of all maps of the lakes",
        ] {
            assert!(!is_notice(line), "{line}");
        }
    }
}
