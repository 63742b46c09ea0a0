//! What English titles call their instruments.

use super::super::phrases::Phrases;
use crate::model::InstrumentKind;

/// What a title calls its instrument; the first of these words that it holds tells.
static KINDS: Phrases<(&str, InstrumentKind)> = Phrases::new(&[
    ("joint statement", InstrumentKind::JointStatement),
    ("joint press statement", InstrumentKind::JointStatement),
    ("joint media statement", InstrumentKind::JointStatement),
    ("joint vision statement", InstrumentKind::JointStatement),
    ("joint leaders' statement", InstrumentKind::JointStatement),
    ("joint leaders’ statement", InstrumentKind::JointStatement),
    (
        "joint ministerial statement",
        InstrumentKind::JointStatement,
    ),
    ("communiqué", InstrumentKind::Communique),
    ("communique", InstrumentKind::Communique),
    ("resolution", InstrumentKind::Resolution),
    ("resolutions", InstrumentKind::Resolution),
    ("motion", InstrumentKind::Resolution),
    ("declaration", InstrumentKind::Declaration),
    ("statement", InstrumentKind::Other),
    ("consensus", InstrumentKind::Other),
    ("charter", InstrumentKind::Other),
    ("initiative", InstrumentKind::Other),
    ("decision", InstrumentKind::Other),
    ("decisions", InstrumentKind::Other),
    ("pledge", InstrumentKind::Other),
    ("manifesto", InstrumentKind::Other),
    ("recommendations", InstrumentKind::Other),
    ("conclusions", InstrumentKind::Other),
    ("principles", InstrumentKind::Other),
    ("guidelines", InstrumentKind::Other),
    ("outcome document", InstrumentKind::Other),
    ("call to action", InstrumentKind::Other),
    ("press release", InstrumentKind::Other),
    ("minutes of", InstrumentKind::Other),
    ("pact", InstrumentKind::Other),
    ("accord", InstrumentKind::Other),
    ("compact", InstrumentKind::Other),
    ("covenant", InstrumentKind::Other),
    ("roadmap", InstrumentKind::Other),
    ("action plan", InstrumentKind::Other),
    ("plan of action", InstrumentKind::Other),
    ("memorandum", InstrumentKind::Other),
    ("proclamation", InstrumentKind::Other),
    ("open letter", InstrumentKind::Other),
    ("appeal", InstrumentKind::Other),
    ("summary", InstrumentKind::Other),
    ("commitments", InstrumentKind::Other),
    ("standards", InstrumentKind::Other),
    ("code of conduct", InstrumentKind::Other),
]);

pub(super) fn kind(title: &str) -> Option<InstrumentKind> {
    let found = KINDS.foremost_in(&title.to_lowercase(), true);
    found.map(|&(_, kind)| kind)
}
