//! What the rules and the shapes of the graph find.

use super::super::{Code, Severity, Stage};

pub(super) const ROWS: &[Code] = &[
    Code {
        code: "claim-without-passage",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "the graph has a claim that no passage of the source backs",
        explanation: "Statements, objectives, provisos, periods and counts have to name the passages they are quoted from, and words in a language need a passage in that language.",
        example: "<view_1/st_1> a sl:Statement ;
    sl:text \"Ships need courts.\"@en .
",
        advice: "The graph was not made as it should be: report it with the source.",
    },
    Code {
        code: "quote-out-of-place",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a passage's quote does not fit its place",
        explanation: "A passage has a source, a quote and a position. The quote is as long as the position says, in Unicode code points, and the IRI says the same position.",
        example: "<text.txt#char=0,5> a sl:Passage ;
    oa:hasSource <text.txt> ;
    oa:hasSelector [ oa:exact \"Harbour\" ; oa:start 0 ; oa:end 5 ] .
",
        advice: "The graph was not made as it should be: report it with the source.",
    },
    Code {
        code: "figure-not-agreed",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "the conference has a figure that not every version states",
        explanation: "A figure or a period stands on the conference itself only when the account of each language version has the same.",
        example: "<conference> sl:participation [ sl:unit sl:countries ; sl:number 12 ] ;
    sl:account [ sl:statedIn <eng> ; sl:count [ sl:unit sl:countries ; sl:number 12 ] ] ,
               [ sl:statedIn <zho> ; sl:count [ sl:unit sl:countries ; sl:number 13 ] ] .
",
        advice: "The graph was not made as it should be: report it with the source.",
    },
    Code {
        code: "target-unlike",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a link leads to a thing of another kind",
        explanation: "owl:sameAs says that two IRIs name one thing, so a place is the same as a place, a body as a body. EuroVoc and other thesauri list concepts: a concept of China is not China. A page about a place is not the place either.",
        example: "<place/port-velmar> a schema:City, schema:Place ;
    owl:sameAs <http://eurovoc.europa.eu/4038> .
",
        advice: "Take the IRI that names the thing itself; link a concept to the instrument, as its dcterms:subject.",
    },
    Code {
        code: "same-as-of-theme",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a theme is said to be the same thing as something else",
        explanation: "Two concepts of two schemes are never one thing. They are mapped to each other by skos:exactMatch, closeMatch, broadMatch, narrowMatch or relatedMatch. An editor's file that says so is refused before.",
        example: "<theme/river-law> a skos:Concept ;
    owl:sameAs <http://eurovoc.europa.eu/4038> .
",
        advice: "Map the theme by one of the skos matches.",
    },
    Code {
        code: "same-as-twice",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "one thing is said to be two things of one authority",
        explanation: "An authority gives one thing one identifier. GeoNames has a city and the district of the same name apart, Wikidata a court and its building. Both links together say that the two are one, also where the second is reached over another thing.",
        example: "<place/port-velmar> owl:sameAs <https://sws.geonames.org/101/>, <https://sws.geonames.org/102/> .
",
        advice: "Find out which of the two the text speaks of, and leave the other out.",
    },
    Code {
        code: "mapping-of-no-concept",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "something is mapped as a concept that is none",
        explanation: "The mapping properties of SKOS lead from a concept to a concept. A body, a place and an instrument are no concepts, and what GeoNames lists is none.",
        example: "<place/port-velmar> a schema:City ;
    skos:closeMatch <http://www.wikidata.org/entity/Q4> .
",
        advice: "Link a body or a place by owl:sameAs, an instrument by dcterms:subject.",
    },
    Code {
        code: "mapping-contradicts",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a concept is mapped to another in two ways that exclude each other",
        explanation: "An exact match is neither broader, nor narrower, nor merely related (SKOS Reference, S46); a related concept is neither broader nor narrower (S27).",
        example: "<theme/river-law> skos:exactMatch <http://eurovoc.europa.eu/4038> ;
    skos:broadMatch <http://eurovoc.europa.eu/4038> .
",
        advice: "Keep the weaker of the two that is true.",
    },
    Code {
        code: "exact-match-twice",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a theme exactly matches two concepts of one authority",
        explanation: "An exact match goes on from concept to concept, so a theme that reaches two concepts of one thesaurus says that the two mean the same. They do not, or there would be one.",
        example: "<theme/river-law> skos:exactMatch <http://eurovoc.europa.eu/4038>, <http://eurovoc.europa.eu/4039> .
",
        advice: "Keep one, or use skos:closeMatch, which does not go on.",
    },
    Code {
        code: "target-claimed-twice",
        stage: Stage::Rule,
        severity: Severity::Warning,
        title: "two different things are linked to one target as the same",
        explanation: "Two things that are the same as a third are the same; two themes that exactly match one concept match each other. One of the two links is likely to be a slip.",
        example: "<place/port-velmar> owl:sameAs <http://www.wikidata.org/entity/Q4> .
<organization/harbour-court> owl:sameAs <http://www.wikidata.org/entity/Q4> .
",
        advice: "Find out which of the two is meant; when both are one thing, give them one slug.",
    },
    Code {
        code: "link-without-evidence",
        stage: Stage::Rule,
        severity: Severity::Error,
        title: "a link has no evidence",
        explanation: "Each link of an editor comes with a statement about it that says where the target was read. Without it nobody can tell a checked link from a guess. An editor's file without evidence is refused before.",
        example: "<place/port-velmar> owl:sameAs <http://www.wikidata.org/entity/Q4> .
",
        advice: "Say in the editor's file where the IRI was read, and that it names the same thing.",
    },
    Code {
        code: "shape-violated",
        stage: Stage::Shape,
        severity: Severity::Error,
        title: "a node of the graph is not as its shape wants it",
        explanation: "The shapes of ontology/shapes.ttl (SHACL) say how often each property is used and with which values. The message is the shape's; the place is that of the words which the node, or what is nearest to it, was read from.",
        example: "<conference/account/eng/count/countries> a sl:Count ;
    sl:number -29 ;
    sl:unit sl:countries .
",
        advice: "Correct what the editor's file adds; if it adds nothing here, report it with the source.",
    },
];
