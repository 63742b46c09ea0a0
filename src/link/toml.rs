//! Proposals as TOML, in the form of an editor's file.
//!
//! Each is a `[[link]]` whose evidence is empty. softlaw refuses such a link, so a
//! proposal is taken over only when somebody has written down what it rests on.

use super::{Proposal, Proposals};
use crate::visible::visible;
use std::fmt::Write;

/// What stands above the proposals.
const HEAD: &str = "\
# Links that softlaw proposes. None of them is part of the graph.
#
# To take one over: look the target up, move its [[link]] into the editor's file beside
# the text, and write into `evidence` where you read that it names the same thing.
# softlaw refuses a link whose evidence is empty. The number before a name is the score,
# 0 to 1, and the words behind it are what it rests on.
";

/// Writes the proposals for some instruments, named as in a message. `authorities` are
/// the names of the files.
pub fn write(found: &Proposals, instruments: &[String], authorities: &[String]) -> String {
    let mut out = HEAD.to_owned();
    for (at, instrument) in instruments.iter().enumerate() {
        let of: Vec<&Proposal> = found
            .proposals
            .iter()
            .filter(|p| p.instrument == at)
            .collect();
        if instruments.len() > 1 || of.is_empty() {
            // Writing to a String can't fail.
            let _ = writeln!(out, "\n# {}", comment(instrument));
        }
        if of.is_empty() {
            let _ = writeln!(out, "# Nothing is proposed.");
        }
        for proposal in of {
            let file = authorities.get(proposal.authority).map(String::as_str);
            one(proposal, file.unwrap_or_default(), &mut out);
        }
    }
    out
}

fn one(proposal: &Proposal, file: &str, out: &mut String) {
    let _ = writeln!(
        out,
        "\n# {:.2}  {} ({})",
        proposal.score,
        comment(&proposal.label),
        comment(file)
    );
    if proposal.of != proposal.thing {
        let _ = writeln!(out, "#       found for {}", comment(&proposal.thing));
    }
    for reason in &proposal.reasons {
        let _ = writeln!(out, "#       {}", comment(reason));
    }
    if proposal.equals > 1 {
        let _ = writeln!(
            out,
            "#       {} candidates have this score: find out which is meant",
            proposal.equals
        );
    }
    let _ = writeln!(
        out,
        "[[link]]\nof = {}\nis = {}\niri = {}\nevidence = \"\"",
        string(&proposal.of),
        string(proposal.relation),
        string(proposal.iri.as_str())
    );
}

/// A TOML string.
fn string(text: &str) -> String {
    ::toml::Value::String(text.to_owned()).to_string()
}

/// Text from a file must not end a comment, or be obeyed by a terminal. A long name is
/// cut.
fn comment(text: &str) -> String {
    const LONGEST: usize = 160;
    let clean = visible(text).replace(['\u{2028}', '\u{2029}'], " ");
    match clean.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", clean.get(..at).unwrap_or_default()),
        None => clean,
    }
}
