//! Who gave a meeting, told in a clause about it: "the Forum, which the Court hosted".

use super::super::super::phrases::Phrases;
use super::super::super::scan;
use super::super::Words;
use super::super::conference::{held, is_meeting};
use super::{is_body, listed, split};
use std::ops::Range;

/// What a clause about a meeting begins with.
pub(in super::super) static CLAUSE: Phrases<&str> = Phrases::new(&["which the", "that the"]);

/// "The Week, which [the Chamber] convened together with [the Institute], brought …".
pub(super) fn givers(sentence: &Words) -> Option<Vec<Range<usize>>> {
    const DID: &[&str] = words! {
        " convened" " hosted" " organized" " organised" " co-hosted" " jointly hosted"
        " jointly convened" " jointly organized" " jointly organised"
    };
    // So far it stands from the name of the meeting, and its verb from it.
    const NAME: usize = 120;
    let (cue, _) = CLAUSE.first_word(sentence, 0)?;
    let near = scan::near(sentence, cue.end, NAME);
    let (did, _) = scan::first_of(near, DID, cue.end)?;
    let body = near.get(cue.end..did.start)?.trim_start();
    let named = body.starts_with(char::is_uppercase) && is_body(body) && !body.contains(',');
    let before = sentence.get(..cue.start)?;
    let joined = || {
        [" took part in ", " attended "]
            .iter()
            .any(|joined| before.contains(joined))
    };
    if !named || !is_meeting(before) || held(sentence).is_none() && !joined() {
        return None;
    }
    let mut names = split(sentence, cue.end..did.start, false);
    let with = [
        " together with ",
        " jointly with ",
        " in cooperation with ",
        " with ",
    ];
    let rest = sentence.get(did.end..)?;
    if let Some(with) = with.iter().find(|with| rest.starts_with(**with)) {
        let (others, _) = listed(sentence, did.end + with.len() - 1);
        names.extend(others);
    }
    Some(names)
}
