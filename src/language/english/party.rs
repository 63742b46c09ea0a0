//! Who can act, be bound or be asked: persons and bodies, told from things by their
//! names. "Bar associations" can; "access to justice" can't.

use super::super::phrases::Phrases;
use super::super::scan::find_word;
use super::super::word_set::WordSet;
use super::hosts::is_body;

/// Persons and bodies whose endings don't tell.
static PARTIES: WordSet = WordSet::new(words! {
    "towns" "counties" "boroughs" "chaplains" "prefectures"
    "academies" "anybody" "anyone" "administrations" "agency" "nurse" "nurses" "midwives"
    "association" "commission" "committee" "council" "court" "department" "institute" "ministry"
    "society" "tribunal" "federation" "agencies" "all" "associations" "bureaus" "chambers"
    "clubs" "embassies" "federations" "bars" "arbitrators" "assemblies" "attorneys"
    "attorneys-general" "authorities" "authority" "banks" "bench" "boards" "bodies" "body"
    "businesses" "centers" "centres" "hospitals" "clinics" "platforms" "wardens" "captains"
    "clerks" "counsel" "scholars" "pilots" "crofters" "chair" "chairs" "child" "children"
    "chiefs" "cities" "city" "citizen" "citizens" "civil society" "colleagues" "commissions"
    "committees" "communities" "community" "companies" "company" "corporations" "councils"
    "countries" "country" "courts" "crew" "crews" "delegates" "delegation" "delegations"
    "departments" "diplomats" "economies" "enterprises" "everybody" "everyone" "experts"
    "faculties" "families" "family" "firms" "foundations" "girls" "government" "governments"
    "guard" "guards" "groups" "guests" "guilds" "heads" "host" "hosts" "houses" "individual"
    "individuals" "industries" "industry" "institutes" "institution" "institutions" "judge"
    "judges" "judiciaries" "judiciary" "jurisdictions" "jurists" "justices" "legislature"
    "legislatures" "mayors" "media" "member" "members" "men" "ministries" "municipalities"
    "nation" "nations" "network" "networks" "notaries" "notary" "officials" "ombudsman"
    "ombudsmen" "organ" "organs" "organisation" "organisations" "organization" "organizations"
    "parents" "parliament" "parliaments" "participants" "parties" "partners" "party" "patients"
    "people" "peoples" "person" "persons" "police" "presidency" "president" "vice-president"
    "chairman" "chairperson" "dean" "presidents" "press" "professionals" "prosecutors"
    "prosecutors-general" "public" "registrar" "registrars" "registries" "registry"
    "representatives" "schools" "secretariat" "secretariats" "secretaries" "secretary"
    "secretary-general" "sides" "signatories" "societies" "stakeholders" "state" "states"
    "squad" "squads" "student" "students" "team" "teams" "territories" "those" "tribunals" "undersigned" "unions" "universities"
    "university" "veterans" "victim" "victims" "villages" "we" "witness" "witnesses" "woman"
    "women" "youth"
    "chef" "chefs" "cook" "cooks" "smith" "smiths" "blacksmiths" "monk" "monks"
    "nun" "nuns" "priest" "priests" "clergy" "pupil" "pupils" "athlete" "athletes" "coach"
    "coaches" "surgeon" "surgeons" "apprentice" "apprentices" "intern" "interns" "captain"
    "steward" "stewards" "staff" "personnel" "workforce" "troops" "sheriff" "sheriffs" "bailiff"
    "bailiffs" "constable" "constables" "coastguard" "coastguards" "heir" "heirs" "spouse"
    "spouses" "couples" "widow" "widows" "orphan" "orphans" "nationals" "tribe" "tribes" "clans"
    "neighbours" "neighbors" "chief" "king" "queen" "consul" "consuls" "consulate" "consulates"
    "cabinet" "cabinets" "senate" "senates" "deputies" "deputy" "envoy" "envoys" "taskforce"
    "cooperative" "cooperatives" "co-operatives" "startups" "ngos" "csos"
    "donors" "carers" "youths" "locals" "elders" "syndicates" "consortium" "consortia" "landlords"
    "landlord" "headteachers" "principals" "rectors" "deans" "provosts" "faculty" "alumni"
    "graduates" "undergraduates" "postgraduates" "interpreters" "bank" "chamber" "club"
    "corporation" "enterprise" "firm" "foundation" "guild" "hospital" "library" "libraries"
    "museum" "museums" "school" "college" "colleges" "union" "observatory"
    "observatories" "laboratory" "laboratories" "newspapers" "broadcasters" "publishers" "airline"
    "airlines"
});
/// Endings of words for those who do something.
const DOERS: &[&str] = words! {
    "er" "ers" "or" "ors" "ist" "ists" "eer" "eers" "ee" "ees" "men" "ian" "ians" "person"
    "persons" "people" "ant" "ants"
};
/// Things that end as doers do.
static NOT_DOERS: WordSet = WordSet::new(words! {
    "answer" "answers" "barrier" "barriers" "behavior" "border" "borders" "center"
    "centers" "chapter" "chapters" "character" "charter" "charters" "color" "colors"
    "computer" "computers" "container" "containers" "corner" "corridor" "corridors"
    "disaster" "disasters" "door" "doors" "error" "errors" "factor" "factors" "fewer"
    "floor" "gender" "harbor" "harbors" "indicator" "indicators" "labor" "letter"
    "letters" "matter" "matters" "mirror" "mirrors" "number" "numbers" "offer" "offers"
    "order" "orders" "paper" "papers" "power" "powers" "register" "registers" "river"
    "rivers" "sector" "server" "servers" "tender" "tenders" "timber" "water" "waters"
    "weather" "winter" "other" "others" "either" "neither" "another" "over" "under" "fee"
    "fees" "degree" "degrees" "guarantee" "guarantees" "list" "lists" "mechanist" "twist"
    "rather" "further" "later" "better" "greater" "higher" "wider" "for" "nor" "terror"
    "vigor" "layer" "layers" "pier" "piers" "tower" "towers" "ladder" "ladders" "folder"
    "folders" "newsletter" "newsletters" "theater" "quarter" "quarters" "meter" "meters"
    "grant" "grants" "plant" "plants" "restaurant" "restaurants" "warrant" "warrants"
    "covenant" "covenants" "pollutant" "pollutants" "variant" "variants" "remnant"
    "remnants" "important" "relevant" "significant" "abundant" "constant" "instant"
    "distant" "constants" "determinant" "determinants" "elephants"
    "fiber" "fever" "cover" "covers" "trailer" "filter" "filters" "paper-"
});
/// Endings of words for what can't act.
const ABSTRACT: &[&str] = words! {
    "tion" "tions" "sion" "sions" "ment" "ments" "ance" "ances" "ence" "ences" "ity"
    "ities" "ness" "ing" "ings" "ism" "ship" "ships" "ure" "ures" "ics" "acy" "age" "als"
};
/// Things whose endings don't tell.
static THINGS: WordSet = WordSet::new(words! {
    "access" "awards" "chart" "charts" "copies" "copy" "label" "labels" "map" "maps" "notice"
    "notices" "sign" "signs" "capacity" "cases" "costs" "data" "development" "dialogue"
    "disputes" "documents" "effort" "efforts" "environment" "evidence" "exchange" "exchanges"
    "fairness" "fees" "goods" "information" "interests" "judgments" "justice" "language" "law"
    "laws" "list" "lists" "manner" "memorandum" "method" "mode" "number" "measures" "mechanism" "mechanisms"
    "needs" "peace" "policies" "practice" "practices" "principle" "principles" "procedures" "processes"
    "progress" "projects" "records" "research" "resources" "right" "rights" "role" "rules"
    "services" "standards" "steps" "support" "system" "systems" "technologies" "technology"
    "time" "training" "trust" "use" "value" "work"
    "form" "forms" "page" "pages" "text" "texts" "book" "books" "report" "reports" "decision"
    "file" "files" "date" "dates" "deadline" "deadlines" "price" "prices" "tax" "taxes" "budget"
    "budgets" "programme" "programmes" "program" "programs" "plan" "plans" "strategy" "strategies"
    "target" "targets" "goal" "goals" "campaign" "campaigns" "event" "events" "road" "roads" "net"
    "nets" "gear" "tool" "tools" "website" "websites" "database" "databases" "site" "sites" "area"
    "areas" "zone" "zones" "forest" "forests" "lake" "lakes" "sea" "seas" "ocean" "oceans" "coast"
    "coasts" "beach" "beaches" "tree" "trees" "animal" "animals" "bird" "birds" "wood" "food"
    "drug" "drugs" "vaccine" "vaccines" "product" "products" "wage" "wages" "salary" "salaries"
    "penalty" "penalties" "trial" "trials" "verdict" "verdicts" "appeal" "appeals" "complaint"
    "complaints" "request" "requests" "sample" "samples" "photo" "photos" "image" "images"
    "treaty" "treaties" "contract" "contracts" "clause" "clauses" "term" "terms" "limit" "limits"
    "word" "words" "name" "names" "room" "rooms" "cell" "cells" "market" "markets" "trade"
    "energy" "air" "soil" "money" "income" "revenue" "revenues" "aid" "care" "health" "life"
    "lives" "death" "works" "job" "jobs" "skill" "skills" "course" "courses" "lesson" "lessons"
    "curriculum" "curricula" "certificate" "certificates" "diploma" "diplomas" "permit" "permits"
    "passport" "passports" "visa" "visas" "ticket" "tickets" "card" "cards" "mail" "phone"
    "phones" "internet" "device" "devices" "software" "algorithm" "algorithms" "code" "codes"
    "model" "models" "template" "templates" "toolkit" "handbook" "handbooks"
    "manual" "manuals" "fine" "fines" "bail" "seat" "seats" "video" "videos" "photograph"
    "photographs" "recordings" "camera" "cameras" "alarm" "alarms" "light" "lights" "sound"
    "noise" "waste" "plastic" "plastics" "fuel" "fuels" "crop" "crops" "seed" "seeds" "fish"
    "stock" "stocks"
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
    let own = AFTER_HEAD
        .word_in(name, 0)
        .filter(|(found, _)| found.start > 0)
        .and_then(|(found, _)| name.get(..found.start))
        .unwrap_or(name);
    let own = own.split(['(', ',']).next().unwrap_or(own);
    let word = own.split_whitespace().next_back().unwrap_or_default();
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Whether a name is one of a person or a body; of "companies and ports" one tells both.
pub(super) fn is_party(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let own = own_words(&lower);
    own.split(", ")
        .flat_map(|part| part.split(" and "))
        .any(|part| is_doer(head(part)))
        || is_doer(head(&lower))
        || is_body(own_words(name))
        || find_word(&lower, "civil society", 0).is_some()
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
        "weather" "civil" "correctional"
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
    let word = head(&lower);
    let may_be = THINGS.has(word)
        || ABSTRACT
            .iter()
            .any(|end| word.len() > end.len() + 1 && word.ends_with(end));
    may_be && !is_party(name)
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
