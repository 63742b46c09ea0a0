//! The words that show what an English sentence does.

use super::super::phrases::{Phrases, Sought};
use super::super::word_set::WordSet;
use crate::model::Force;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&MODALS, &ACTS, &CALLED, &BE_READY, &PLAIN_ACTS];

/// Phrases, each with the force that is said once for all of them.
macro_rules! phrases {
    ($($force:ident: $($words:literal)+;)+) => {
        Phrases::new(&[$($(($words, Force::$force),)+)+])
    };
}

/// Modals and what they mean.
macro_rules! modals {
    ($($force:ident: $($words:literal)+;)+) => {
        Phrases::new(&[$($(($words, &[Force::$force]),)+)+])
    };
}

/// Modals and what they mean.
pub(super) static MODALS: Phrases<(&str, &[Force])> = modals! {
    Prohibition:
        "shall not" "must not" "may not" "shall never" "must never" "shall in no case"
        "shall under no circumstances" "must under no circumstances"
        "may under no circumstances" "may in no case" "is prohibited" "are prohibited"
        "is prohibited from" "are prohibited from" "is forbidden" "are forbidden"
        "is forbidden to" "are forbidden to" "is not permitted" "are not permitted"
        "is not permitted to" "are not permitted to" "is not allowed to" "are not allowed to"
        "is strictly prohibited" "are strictly prohibited" "shall be prohibited"
        "shall be forbidden" "shall be banned" "shall be barred" "must be prohibited"
        "must be forbidden" "must be banned" "must be barred";
    Obligation:
        "shall" "must" "is required to" "are required to" "is obliged to" "are obliged to"
        "is obligated to" "are obligated to" "has a duty to" "have a duty to" "has the duty to"
        "have the duty to" "has an obligation to" "have an obligation to"
        "has the obligation to" "have the obligation to" "has a responsibility to"
        "have a responsibility to" "has the responsibility to" "have the responsibility to"
        "has the primary responsibility to" "have the primary responsibility to"
        "bears the primary responsibility to" "bear the primary responsibility to"
        "is under an obligation to" "are under an obligation to" "is under a duty to"
        "are under a duty to" "is bound to" "are bound to" "is to" "are to" "have to" "has to"
        "will have to";
    Recommendation:
        "should" "ought to" "ought not to" "need to" "needs to" "is advised to" "are advised to"
        "is recommended to" "are recommended to" "is expected to" "are expected to"
        "there is a need to" "there is an urgent need to" "there is a pressing need to"
        "there is a clear need to";
    Right:
        "may" "is hereby authorised to" "is hereby authorized to" "is authorized to"
        "are authorized to" "is authorised to" "are authorised to" "is empowered to"
        "are empowered to";
};

/// Verbs that say by themselves what a sentence does.
pub(super) static ACTS: Phrases<(&str, Force)> = phrases! {
    Commitment:
        "commit ourselves to" "commit themselves to" "commit itself to" "commits itself to"
        "committed themselves to" "committed itself to" "committed ourselves to" "commit to"
        "commits to" "commit ourselves towards" "commit today to" "recommit to" "recommits to"
        "recommit ourselves to" "re-commit ourselves to" "re-commit to" "recommit today to" "recommit themselves to" "pledge to"
        "pledges to" "pledged to" "pledge ourselves to" "pledged themselves to"
        "pledge themselves to" "pledges itself to" "commit further to" "commit also to"
        "resolve further to" "resolve also to" "undertake further to" "undertake also to"
        "undertake not to" "undertakes not to" "undertook not to" "commit not to"
        "commits not to" "pledge not to" "pledges not to" "pledged not to" "agreed not to"
        "agree not to" "promise not to" "promise never to" "pledge never to"
        "undertake never to" "vow never to" "resolve not to" "undertake to" "undertakes to"
        "undertook to" "resolve to" "resolves to" "dedicate ourselves to"
        "dedicate themselves to" "dedicates itself to" "dedicated themselves to"
        "devote ourselves to" "devote themselves to" "bind ourselves to" "bind themselves to"
        "we decide to" "we decide also to" "we decided to" "have decided to" "has decided to"
        "we agree to" "agreed to" "have agreed to" "we intend to" "we aim to" "we seek to"
        "we strive to" "we endeavour to" "we endeavor to" "we promise to" "we plan to"
        "we vow to" "it was agreed to" "it was also agreed to" "it was further agreed to"
        "it was decided that" "it was decided to" "it was also decided to" "it is agreed to"
        "it is decided to" "took the decision to" "take the decision to" "takes the decision to"
        "declare ourselves ready to" "declare themselves ready to" "declared themselves ready to"
        "declares itself ready to" "declared itself ready to" "declare ourselves willing to"
        "declare themselves willing to" "declared themselves willing to"
        "declares itself willing to" "declared itself willing to";
    Call:
        "call on" "call upon" "calls on" "calls upon" "called on" "called upon"
        "calling on" "calling upon" "we entrust" "appeal to" "appeals to" "appealed to";
    Right:
        "is a right of" "is the right of" "has the right:" "have the right:" "is entitled:"
        "are entitled:" "has the right to" "have the right to" "has the right and the duty to"
        "have the right and the duty to" "has the right and duty to"
        "have the right and duty to" "has a right to"
        "have a right to" "enjoy the right to"
        "enjoys the right to" "has the right of" "have the right of"
        "has the sovereign right to" "have the sovereign right to" "has the inherent right to"
        "have the inherent right to" "has an equal right to" "have an equal right to"
        "has the same right to" "have the same right to" "has the same rights"
        "have the same rights" "has the equal right to" "have the equal right to"
        "have equal rights to" "is free to"
        "are free to" "remain free to" "remains free to" "retain the right to"
        "retains the right to" "reserve the right to" "reserves the right to" "is entitled to"
        "are entitled to" "be entitled to";
    Appreciation:
        "take note with appreciation" "takes note with appreciation"
        "took note with appreciation" "thanks go to" "thanks are due to" "gratitude goes to"
        "thanks goes to" "vote of thanks";
    Recognition:
        "is of great significance" "are of great significance" "is of great importance"
        "are of great importance" "is of vital importance" "are of vital importance"
        "is of paramount importance" "are of paramount importance" "is of utmost importance"
        "is of the utmost importance" "are of the utmost importance" "is of crucial importance"
        "is of major significance" "is of profound significance" "is of high importance"
        "is of fundamental importance" "are of fundamental importance" "it was noted that"
        "are pleased to note" "is pleased to note" "were pleased to note" "are glad to note"
        "are happy to note" "are encouraged to note"
        "it was agreed that" "it is agreed that" "it was recognised that"
        "it was recognized that" "it was acknowledged that"
        "it was pointed out that" "it was stressed that" "it was emphasised that"
        "it was emphasized that" "it was underlined that" "is essential to" "are essential to"
        "is indispensable to" "are indispensable to" "is essential for" "are essential for"
        "is indispensable for" "are indispensable for" "is vital to" "are vital to"
        "is vital for" "are vital for" "is crucial to" "are crucial to" "is crucial for"
        "are crucial for" "is fundamental to" "are fundamental to" "is central to"
        "are central to" "is critical to" "are critical to" "is a cornerstone of"
        "is the cornerstone of" "took note with satisfaction of"
        "take note with satisfaction of" "took note with interest of"
        "take note with interest of" "took note with concern of" "take note with concern of"
        "took note of" "take note of" "takes note of" "taken note of" "took note that"
        "learned more about" "learned about" "attach great importance to"
        "attaches great importance to" "attached great importance to" "are of the view that"
        "was of the view that" "were of the view that" "is of the view that"
        "are convinced that" "remain convinced that" "remains convinced that"
        "are of the opinion that" "is of the opinion that" "was of the opinion that"
        "were of the opinion that" "is convinced that" "were convinced that"
        "share the view that" "shared the view that" "are aware that" "are mindful of"
        "are aware of" "bear in mind" "bears in mind" "pay attention to";
};

/// Participles that ask, after a verb of being: "are encouraged to".
pub(super) static CALLED: Phrases<(&str, Force)> = phrases! {
    Call:
        "requested not to" "asked not to" "urged not to" "encouraged not to" "called on not to"
        "encouraged to" "urged to" "invited to" "requested to" "called upon to" "called on to"
        "mandated to" "directed to" "tasked to" "tasked with" "charged with" "entrusted with"
        "asked to" "called to" "instructed to" "exhorted to" "invited and encouraged to"
        "welcomed to" "welcome to";
};

/// What somebody is who is going to act or gives thanks, after a verb of being: "remain
/// committed to".
pub(super) static BE_READY: Phrases<(&str, Force)> = phrases! {
    Commitment:
        "committed to" "determined to" "resolved to" "dedicated to" "devoted to" "ready to"
        "willing to" "prepared to";
    Appreciation:
        "grateful to" "grateful for" "grateful that" "thankful to" "thankful for" "indebted to";
};

/// Verbs that are nouns too, or too common: only after a speaker, or first of all.
pub(super) static PLAIN_ACTS: Phrases<(&str, Force)> = phrases! {
    Commitment:
        "will" "pledge" "pledges" "pledged" "undertake" "undertakes" "agree to" "agrees to"
        "decide to" "decides to" "decide also to" "decides also to" "decide further to"
        "decided that" "decides that" "decide that" "decides further to" "decided to"
        "resolved to" "committed to" "aim to" "aims to" "aimed to" "seek to" "strive to"
        "endeavour to" "endeavor to" "intend to" "intends to" "intended to" "promise to"
        "promised to" "agreed on" "agree on" "concur to" "concurred to" "vow to" "vowed to"
        "plan to";
    Call:
        "urge" "urges" "urged" "encourage" "encourages" "encouraged" "support" "supports"
        "supported" "welcome" "welcomes" "welcomed" "invite" "invites" "invited" "request"
        "requests" "requested" "ask" "asks" "asked" "ask for" "asks for" "asked for" "call for" "calls for" "called for"
        "appeal for" "appeals for" "appealed for" "advocate" "advocates" "advocated" "exhort"
        "instruct" "instructs" "instructed" "task" "tasked" "mandate" "mandates" "mandated"
        "want" "need" "insist that" "insists that" "insisted that" "insist on" "direct"
        "directs" "directed" "demand" "demands" "demanded" "implore" "implores" "entrusts"
        "entrusted";
    Right:
        "authorise" "authorises" "authorised" "authorize" "authorizes" "authorized";
    Recommendation:
        "recommend" "recommends" "recommended" "propose" "proposes" "proposed" "suggest"
        "expect" "expects" "expected" "suggests" "suggested" "advise" "advises" "advised";
    Recognition:
        "recognise" "recognize" "recognises" "recognizes" "recognised" "recognized"
        "acknowledge" "acknowledges" "acknowledged" "affirm" "affirms" "affirmed" "reaffirm"
        "reaffirms" "reaffirmed" "reiterate" "reiterates" "reiterated" "note" "notes" "noted"
        "believe" "believes" "believed" "emphasise" "emphasize" "emphasises" "emphasizes"
        "emphasised" "emphasized" "stress" "stresses" "stressed" "underline" "underlines"
        "underlined" "underscore" "underscores" "underscored" "highlight" "highlights"
        "highlighted" "recall" "recalls" "recalled" "remind" "reminds" "reminded" "confirm" "confirms" "confirmed" "realise"
        "realize" "realised" "realized" "hold that" "holds that" "held that" "consider that"
        "consider it necessary" "considers it necessary" "considered it necessary"
        "declare that" "declares that" "declared that" "consider it essential"
        "consider it vital" "consider it crucial" "considers it essential" "call attention to"
        "calls attention to" "called attention to" "draw attention to" "draws attention to"
        "drew attention to" "consider it important" "considers it important"
        "considered it important" "considers that" "considered that" "agree that" "agrees that"
        "agreed that" "concur that" "concurred that" "concur on the need"
        "concurred on the need" "concur on the importance" "concurred on the importance"
        "agree on the need" "agreed on the need" "agree on the importance"
        "agreed on the importance" "are aware" "point out that" "points out that"
        "pointed out that" "observe that" "observed that" "assert" "asserts" "asserted"
        "consider it our duty" "consider it their duty" "consider it the duty";
    Appreciation:
        "speak highly of" "speaks highly of" "spoke highly of" "acknowledge with gratitude"
        "acknowledges with gratitude" "acknowledged with gratitude" "acknowledge with thanks"
        "acknowledges with thanks" "acknowledged with thanks" "note with thanks"
        "noted with thanks"
        "acknowledge with appreciation" "acknowledges with appreciation"
        "acknowledged with appreciation" "note with appreciation" "notes with appreciation"
        "noted with appreciation" "note with gratitude" "noted with gratitude"
        "accept with gratitude" "accepts with gratitude" "accepted with gratitude"
        "accepted with appreciation" "highly value" "highly values" "highly valued"
        "appreciate" "appreciates" "appreciated" "value" "thank" "thanks" "thanked" "commend"
        "commends" "commended" "applaud" "applauds" "applauded" "congratulate" "congratulates"
        "congratulated" "praise" "praises" "praised" "salute" "saluted";
};

/// Who speaks in a declaration.
pub(super) static SPEAKERS: WordSet = WordSet::new(words! {
    "we" "they" "undersigned" "participants" "delegates" "delegations" "delegation"
    "representatives" "conference" "parties" "forum" "summit" "committee" "congress" "symposium"
    "assembly" "roundtable" "table" "seminar" "dialogue" "convention" "council" "meeting" "session"
    "workshop" "colloquium" "heads" "sides" "signatories" "ministers" "leaders" "conferences"
    "councils" "federations" "network" "alliance" "coalition" "league" "justices" "presidents"
    "chairs" "co-chairs" "attorneys-general" "prosecutors-general" "chair" "organizers"
    "organisers" "attendees" "commission" "board" "secretariat" "federation" "union" "association"
    "resolution" "declaration" "side" "governors"
});

/// Who acts in a declaration more than they speak in it.
pub(super) const DOERS: &[&str] = words! {
    "courts" "states" "countries" "judges" "judiciaries" "prosecutors" "ombudsmen"
    "notaries" "lawyers" "experts" "scholars" "members" "associations" "mayors" "cities"
    "governments" "pilots" "nations" "economies" "universities" "organizations"
    "organisations"
};

/// Who may promise: "the judges will meet".
pub(super) const ACTORS: &[&str] = words! {
    "judges" "governments" "members" "organs" "institutions" "authorities" "ministries"
    "organizations" "organisations" "bodies" "secretariat" "host" "courts" "states"
    "countries"
};
