//! Whom an item of a list asks, where its lead-in asks nobody by name.

use super::super::facts;
use super::super::lines::is_one_of;
use super::super::party::{is_party, is_thing};
use super::called::called;
use super::{advised, rest};
use std::ops::Range;

/// "[States] to [act]", after "We call on:"; "[states] [act]", after "We recommend that:";
/// "[States] to:", whose deeds stand below it.
pub(in super::super) fn asked(item: &str, lead: &str) -> Option<(Range<usize>, Range<usize>)> {
    // So many words name those who are asked by a verb that asks nobody else.
    const NAME: usize = 6;
    const ASKS: &[&str] = words! {
        "on" "upon" "urge" "urges" "invite" "invites" "request" "requests" "ask" "asks"
        "encourage" "encourages"
    };
    let lead = lead.trim_end_matches([':', ' ', ',']);
    let last = lead.rsplit(' ').next().unwrap_or_default();
    let asks = is_one_of(last, ASKS);
    // "courts: to publish".
    if let Some((name, deed)) = item.split_once(": to ")
        && name.split(' ').count() <= NAME
        && !is_thing(name)
    {
        let what = rest(item, item.len() - deed.len())?;
        return Some((facts::article_off(item, 0..name.len()), what));
    }
    let named = |name: &str| {
        let short = name.split(' ').count() <= NAME && !name.contains(',');
        is_party(name) || asks && short && !is_thing(name)
    };
    if let Some(name) = item.strip_suffix(':') {
        let own = name.strip_prefix("To ").unwrap_or(name);
        let from = name.len() - own.len();
        let to = own.strip_suffix(" to");
        let own = to.unwrap_or(own);
        let party = to.is_some() && named(own) || is_party(own) && !own.contains(" we ");
        return (own.split(' ').count() <= 2 * NAME && party).then(|| {
            let whom = facts::article_off(item, from..from + own.len());
            (whom, item.len()..item.len())
        });
    }
    let parts = match lead.ends_with(" that") || lead.ends_with(" THAT") {
        true => advised::bare_verb(item, rest(item, 0)?),
        // "recommends:" above "that [courts] [act]".
        false if item.starts_with("that ") => advised::whom_clause(item, rest(item, 0)?),
        false => called(item, "", rest(item, 0)),
    };
    let (Some(whom), Some(what)) = parts else {
        return None;
    };
    item.get(whom.clone())
        .is_some_and(named)
        .then_some((whom, what))
}
