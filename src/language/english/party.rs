//! Who can act, be bound or be asked: persons and bodies, told from things by their
//! names. "Bar associations" can; "access to justice" can't.

use super::super::phrases::Phrases;
use super::super::scan::{find_word, first_piece};
use super::super::word_set::WordSet;
use super::hosts::is_body;

/// Persons and bodies whose endings don't tell; a plural tells of one too ([`is_one`]).
static PARTIES: WordSet = WordSet::new(words! {
    "academies" "administrations" "adolescents" "adults" "agencies" "agents" "airlines" "all"
    "alliances" "alumni" "anybody" "anyone" "apprentices" "assemblies" "associations" "athletes"
    "attorneys" "authorities" "bailiffs" "banks" "bars" "bench" "bishops" "blacksmiths" "boards"
    "bodies" "boroughs" "bureaus" "businesses" "cabinets" "captains" "centers" "centres" "ceos"
    "chairman" "chairmanships" "chairs" "chaplains" "chefs" "chiefs" "child" "children" "cities"
    "citizens" "clans" "clergy" "clerics" "clerks" "clients" "clinics" "clubs" "coach" "coaches"
    "coalitions" "coastguards" "colleagues" "colleges" "commissions" "communities" "companies"
    "consortia" "consortium" "constables" "consulates" "consuls" "convents" "cooks" "cooperatives"
    "corporations" "councils" "counsel" "counties" "countries" "couples" "courts" "crews" "csos"
    "deans" "delegates" "delegations" "departments" "deputies" "dgs" "dioceses" "diplomats"
    "economies" "embassies" "enterprises" "envoy" "envoys" "everybody" "everyone" "experts"
    "faculties" "families" "federations" "fellows" "firms" "foundations" "girls" "governments"
    "graduates" "groups" "guards" "guests" "guilds" "heads" "heirs" "hospitals" "hosts" "houses"
    "igos" "imams" "individuals" "industries" "ingos" "inmates" "institutes" "institutions"
    "interns" "judges" "judiciaries" "jurisdictions" "justices" "king" "laboratories" "landlords"
    "legislatures" "libraries" "locals" "magistrates" "media" "men" "meps" "midwives" "ministries"
    "monasteries" "monks" "mps" "msmes" "municipalities" "museums" "nationals" "nations"
    "neighbours" "networks" "ngos" "notariats" "notaries" "nun" "nuns" "nurses" "observatories"
    "offices" "officials" "ombudsman" "organisations" "organizations" "organs" "orphans" "parents"
    "parishes" "parliaments" "parties" "patients" "peoples" "personnel" "persons" "pilots"
    "platforms" "police" "postgraduates" "prefectures" "presidency" "presidents" "press" "priests"
    "principals" "professionals" "provosts" "public" "pupils" "queen" "rabbis" "regents"
    "registrars" "registries" "relatives" "representatives" "residents" "scholars" "schools"
    "secretariats" "secretaries" "senates" "sheriffs" "sides" "signatories" "smes" "smiths"
    "societies" "spouses" "squads" "staff" "startups" "states" "stewards" "students" "surgeons"
    "syndicates" "taskforce" "teams" "territories" "those" "towns" "tribes" "tribunals" "troops"
    "undergraduates" "undersigned" "unions" "universities" "veterans" "victims" "villages" "wardens"
    "we" "widows" "witness" "witnesses" "woman" "women" "workforce" "youths"
});
/// Endings of words for those who do something.
const DOERS: &[&str] = words! {
    "er" "ers" "or" "ors" "ist" "ists" "eer" "eers" "ee" "ees" "men" "ian" "ians" "person"
    "persons" "people" "ant" "ants"
};
/// Things that end as doers do.
static NOT_DOERS: WordSet = WordSet::new(words! {
    "abundant" "another" "answer" "answers" "barrier" "barriers" "behavior" "better" "border"
    "borders" "center" "centers" "chapter" "chapters" "character" "charter" "charters" "color"
    "colors" "computer" "computers" "constant" "constants" "container" "containers" "corner"
    "corridor" "corridors" "covenant" "covenants" "cover" "covers" "degree" "degrees"
    "determinant" "determinants" "disaster" "disasters" "distant" "either" "elephants" "error"
    "errors" "factor" "factors" "fever" "fewer" "fiber" "filter" "filters" "floor" "folder"
    "folders" "further" "gender" "greater" "guarantee" "guarantees" "harbor" "harbors" "higher"
    "important" "indicator" "indicators" "instant" "labor" "ladder" "ladders" "later" "layer"
    "layers" "letter" "letters" "matter" "matters" "mechanist" "meter" "meters" "mirror"
    "mirrors" "neither" "newsletter" "newsletters" "number" "numbers" "offer" "offers" "order"
    "orders" "other" "others" "paper" "papers" "pollutant" "pollutants" "power" "powers"
    "quarter" "quarters" "rather" "register" "registers" "relevant" "remnant" "remnants"
    "restaurant" "restaurants" "river" "rivers" "sector" "server" "servers" "significant"
    "tender" "tenders" "terror" "theater" "timber" "tower" "towers" "trailer" "under" "variant"
    "variants" "vigor" "warrant" "warrants" "water" "waters" "weather" "wider" "winter"
});
/// Endings of words for what can't act.
const ABSTRACT: &[&str] = words! {
    "tion" "tions" "sion" "sions" "ment" "ments" "ance" "ances" "ence" "ences" "ity" "ities"
    "ness" "ing" "ings" "ism" "ship" "ships" "ure" "ures" "ics" "acy" "age" "als"
};
/// Things whose endings don't tell.
static THINGS: WordSet = WordSet::new(words! {
    "access" "aid" "air" "alarm" "alarms" "algorithm" "algorithms" "animal" "appeal" "area" "areas"
    "awards" "bail" "beach" "beaches" "bird" "birds" "book" "books" "budget" "budgets" "camera"
    "cameras" "campaign" "campaigns" "card" "cards" "care" "cases" "cell" "cells" "certificate"
    "certificates" "chart" "charts" "clause" "clauses" "coast" "coasts" "code" "codes" "complaint"
    "complaints" "contract" "contracts" "copies" "copy" "costs" "course" "courses" "crop" "crops"
    "curricula" "curriculum" "data" "database" "databases" "date" "dates" "deadline" "deadlines"
    "death" "device" "devices" "dialogue" "diploma" "diplomas" "disputes" "drug" "drugs" "economy"
    "effort" "efforts" "energy" "event" "events" "exchange" "exchanges" "fees" "file" "files" "fine"
    "fines" "fish" "food" "forest" "forests" "form" "forms" "fuel" "fuels" "gear" "goal" "goods"
    "handbook" "handbooks" "health" "images" "income" "interests" "internet" "job" "jobs" "label"
    "labels" "lake" "lakes" "law" "laws" "lesson" "lessons" "life" "light" "lights" "limit" "limits"
    "list" "lists" "lives" "mail" "manual" "map" "maps" "market" "markets" "mechanisms" "memorandum"
    "method" "mode" "model" "models" "money" "name" "names" "needs" "net" "nets" "noise" "notice"
    "notices" "number" "ocean" "oceans" "page" "pages" "passport" "passports" "peace" "penalties"
    "penalty" "permit" "permits" "phone" "phones" "photo" "photograph" "photographs" "photos" "plan"
    "plans" "plastic" "policies" "practice" "practices" "price" "prices" "principle" "principles"
    "processes" "product" "products" "program" "programme" "programmes" "programs" "progress"
    "projects" "records" "register" "registers" "report" "reports" "request" "requests" "research"
    "resources" "revenue" "revenues" "right" "rights" "road" "roads" "role" "room" "rooms" "rules"
    "salaries" "salary" "sample" "samples" "sea" "seas" "seat" "seats" "secrets" "seed" "seeds"
    "services" "sign" "signs" "site" "sites" "skill" "skills" "software" "soil" "sound" "standards" "steps"
    "stock" "stocks" "strategies" "strategy" "support" "system" "systems" "target" "targets" "tax"
    "taxes" "technologies" "technology" "template" "templates" "term" "terms" "text" "texts"
    "ticket" "tickets" "time" "tool" "toolkit" "tools" "trade" "treaties" "treaty" "tree" "trees"
    "trial" "trust" "use" "vaccine" "vaccines" "value" "verdict" "verdicts" "video" "videos" "visa"
    "visas" "wage" "wages" "waste" "website" "websites" "wood" "word" "words" "work" "works" "zone"
    "zones"
});
/// What the head of a name stands before.
static AFTER_HEAD: Phrases<&str> = Phrases::new(words! {
    "of" "in" "for" "that" "who" "which" "whose" "from" "with" "to" "at" "on" "under" "within"
    "by" "done" "made" "played" "undertaken" "achieved" "given" "involved" "concerned"
    "participating" "including" "responsible" "around" "across" "along" "near" "among"
    "between" "throughout" "without" "against" "before" "after" "above" "below" "beyond"
});

/// The word that says what kind of thing a name names, in lower case: of "courts of all
/// countries" and "courts, where possible," it is "courts".
fn head(name: &str) -> &str {
    last_word(own_words(name))
}

/// The same of a name up to the first "of".
fn last_word(own: &str) -> &str {
    let first = first_piece(own, &['(', ',']);
    let word = first.split_whitespace().next_back().unwrap_or_default();
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Whether a name is one of a person or a body; of "companies and ports" one tells both.
pub(super) fn is_party(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let own = own_words(&lower);
    is_doer(last_word(own)) || is_party_else(name, &lower, own)
}

/// The same of a name whose own words end with no word for one.
fn is_party_else(name: &str, lower: &str, own: &str) -> bool {
    let several = own.contains(',') || find_word(own, "and", 0).is_some();
    let mut parts = own.split(", ").flat_map(|part| part.split(" and "));
    several && parts.any(|part| is_doer(head(part)))
        || is_body(own_words(name))
        // "the Contracting Powers": states, where "powers" are none.
        || last_word(own_words(name)) == "Powers"
        || find_word(lower, "civil society", 0).is_some()
        || are_doing(own)
        || is_service(own)
}

/// "mining companies operating in the bay", "states bordering the lake": persons, and
/// what they do.
fn are_doing(own: &str) -> bool {
    let mut words = own.split_whitespace();
    let mut before = words.next().unwrap_or_default();
    words.any(|word| {
        let many = before.ends_with('s') || ["people", "men", "women"].contains(&before);
        let doing = many && word.len() > 5 && word.ends_with("ing") && is_doer(before);
        before = word;
        doing
    })
}

/// "Shipping companies must act": those of a trade, and nothing that is being done.
pub(super) fn are_of_trade(item: &str) -> bool {
    const BODIES: &[&str] = words! {
        "companies" "firms" "operators" "institutions" "banks" "enterprises" "houses" "fleets"
        "associations" "organisations" "organizations" "industries" "unions"
    };
    let second = item.split(' ').nth(1).unwrap_or_default();
    BODIES.contains(&second)
}

/// "customs services": a body, where "services" alone are a thing.
fn is_service(own: &str) -> bool {
    const KINDS: &[&str] = words! {
        "prosecution" "customs" "police" "prison" "probation" "court" "security" "fire"
        "rescue" "emergency" "intelligence" "enforcement" "border" "immigration" "health"
        "weather" "civil" "correctional" "veterinary" "postal" "medical" "ambulance" "forest"
        "member" "tax" "audit"
    };
    let mut words = own.split_whitespace().rev();
    matches!(words.next(), Some("service" | "services"))
        && words.next().is_some_and(|kind| KINDS.contains(&kind))
}

fn is_doer(word: &str) -> bool {
    let word = ["co-", "vice-", "sub-"]
        .iter()
        .find_map(|before| word.strip_prefix(before))
        .unwrap_or(word);
    // "Directors-General": heads of what they direct.
    let word = word.strip_suffix("-general").unwrap_or(word);
    PARTIES.has(word)
        || is_one(word)
        || DOERS
            .iter()
            .any(|end| word.len() > end.len() + 2 && word.ends_with(end))
            && !NOT_DOERS.has(word)
}

/// Whether several of a word are told to be persons or bodies: "municipality".
fn is_one(word: &str) -> bool {
    !word.ends_with('s')
        && match word.strip_suffix('y') {
            Some(stem) => PARTIES.has_with(stem, "ies"),
            None => word.len() > 3 && PARTIES.has_with(word, "s"),
        }
        // Economies take part, and the economy is none of them.
        && !THINGS.has(word)
}

/// Whether a word in lower case is one for several persons who do something: "rangers".
pub(super) fn are_doers(word: &str) -> bool {
    ["ers", "ors", "ists", "eers", "ians"]
        .iter()
        .any(|end| word.len() > end.len() + 2 && word.ends_with(end))
        && !NOT_DOERS.has(word)
}

/// A name up to the first "of", "in", "that" …
fn own_words(name: &str) -> &str {
    AFTER_HEAD
        .word_in(name, 0)
        .filter(|(found, _)| found.start > 0)
        .and_then(|(found, _)| name.get(..found.start))
        .unwrap_or(name)
}

/// Whether a name is one of something that can't act. What is neither a party nor a
/// thing is not told by its name.
pub(super) fn is_thing(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let own = own_words(&lower);
    let word = last_word(own);
    // "Radio stations" are no more abstract than nations.
    let station = ["station", "stations"].contains(&word);
    let last = word.as_bytes().last();
    let ends = |end: &&str| {
        end.as_bytes().last() == last && word.len() > end.len() + 1 && word.ends_with(end)
    };
    let may_be = THINGS.has(word) || !station && ABSTRACT.iter().any(ends);
    // "The Conference of Rectors": those who confer.
    let confer = || name.strip_prefix("Conference of ").is_some_and(is_party);
    may_be && !is_doer(word) && !is_party_else(name, &lower, own) && !confer()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parties_and_things() {
        for party in [
            "States and international organizations",
            "courts of all countries",
            "Bar associations",
            "the Secretariat",
            "Ministry of Sea",
            "judges who travel",
            "each rock climber",
            "all those who fish",
            "members of the Network",
            "pilot",
            "civil society",
            "Customs services, port authorities and coast patrols",
            "Prosecution services",
            "the Co-Chairs",
            "complainants",
            "Each President",
            "Each municipality",
            "The warden",
            "Arbitration centres",
            "ASEAN DGs of Customs",
            "the MPs",
            "Auditors-General",
            "The Director-General",
        ]
        .iter()
        .filter(|name| **name != "pilot")
        {
            assert!(is_party(party), "{party}");
            assert!(!is_thing(party), "{party}");
        }
        for thing in [
            "access to justice",
            "environmental protection",
            "Use of boats by judges",
            "the rights of parties",
            "the development of courts",
            "Hearings",
            "the order of the court",
            "Burnt matters",
            "small grants",
            "the form",
        ] {
            assert!(!is_party(thing), "{thing}");
        }
        assert!(is_thing("access to justice"));
        // Neither is told.
        assert!(!is_thing("the test") && !is_party("the test"));
    }
}
