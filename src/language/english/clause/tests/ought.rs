//! What ought to be done, and by whom.

use super::*;

#[test]
fn what_ought_to_be_done() {
    for (sentence, modal, addressee, action) in [
        (
            "Judges need to learn Braille.",
            Force::Recommendation,
            Some("Judges"),
            "learn Braille",
        ),
        (
            "Quarries are to print their figures.",
            Force::Obligation,
            Some("Quarries"),
            "print their figures",
        ),
        (
            "Pilots are required to rest.",
            Force::Obligation,
            Some("Pilots"),
            "rest",
        ),
        (
            "It is essential for masons to wear masks.",
            Force::Recommendation,
            Some("masons"),
            "wear masks",
        ),
        (
            "It is important that courts should sit.",
            Force::Recommendation,
            Some("courts"),
            "sit",
        ),
        (
            "We recommend that hill schools should teach it.",
            Force::Recommendation,
            Some("hill schools"),
            "teach it",
        ),
        (
            "We recommend States to sign it.",
            Force::Recommendation,
            Some("States"),
            "sign it",
        ),
        (
            "The Congress recommends that member associations adopt a code.",
            Force::Recommendation,
            Some("member associations"),
            "adopt a code",
        ),
        (
            "We recommend that judges be trained.",
            Force::Recommendation,
            None,
            "judges be trained",
        ),
        (
            "We recommend that all States parties to the Accord, in time, pay.",
            Force::Recommendation,
            None,
            "all States parties to the Accord, in time, pay",
        ),
        (
            "We stress that courts must sit.",
            Force::Obligation,
            Some("courts"),
            "sit",
        ),
        (
            "Notaries are prohibited from acting for their kin.",
            Force::Prohibition,
            Some("Notaries"),
            "acting for their kin",
        ),
        (
            "Horns are prohibited in the bay.",
            Force::Prohibition,
            None,
            "in the bay",
        ),
        (
            "Maps shall be kept by all courts.",
            Force::Obligation,
            Some("all courts"),
            "be kept by all courts",
        ),
        (
            "Cooperation should be strengthened.",
            Force::Recommendation,
            None,
            "be strengthened",
        ),
        (
            "Environmental protection shall form part of it.",
            Force::Obligation,
            None,
            "form part of it",
        ),
    ] {
        let (act, found, [_, whom, what, _]) = read_as(sentence);
        assert_eq!((act, found), (None, &[modal][..]), "{sentence}");
        assert_eq!((whom, what), (addressee, Some(action)), "{sentence}");
    }
}
