//! The facts of one term, as the rows of a list: a heading in both languages, and terms.

use super::terms::Vocabulary;

/// A heading and the terms below it.
pub(super) struct Row<'a> {
    pub(super) english: &'static str,
    pub(super) chinese: &'static str,
    pub(super) terms: Vec<&'a str>,
}

/// What a property says of the term, read forwards.
const FORWARDS: [(&str, &str, &str); 14] = [
    ("rdfs:subClassOf", "kind of", "上位类"),
    ("rdfs:domain", "starts from", "定义域"),
    ("schema:domainIncludes", "is used on", "适用于"),
    ("rdfs:range", "leads to", "值域"),
    ("schema:rangeIncludes", "leads to, as a rule", "通常指向"),
    ("owl:inverseOf", "inverse of", "逆属性"),
    ("skos:inScheme", "in the scheme", "所属体系"),
    ("skos:closeMatch", "close to", "近似匹配"),
    ("skos:relatedMatch", "related to", "相关匹配"),
    ("skos:broadMatch", "narrower than", "上位匹配"),
    ("skos:exactMatch", "the same as", "精确匹配"),
    ("owl:disjointWith", "never a", "互斥于"),
    ("rdfs:subPropertyOf", "kind of", "上位属性"),
    ("rdfs:seeAlso", "see also", "另见"),
];

/// What a property says of the term, read backwards.
const BACKWARDS: [(&str, &str, &str); 8] = [
    ("rdfs:subClassOf", "kinds", "下位类"),
    ("rdfs:domain", "used with", "可用属性"),
    (
        "schema:domainIncludes",
        "used with, among others",
        "通用属性",
    ),
    ("rdfs:range", "led to by", "被指向于"),
    (
        "schema:rangeIncludes",
        "led to by, among others",
        "通常被指向于",
    ),
    ("owl:inverseOf", "inverse of", "逆属性"),
    ("skos:inScheme", "concepts", "概念"),
    ("owl:disjointWith", "never a", "互斥于"),
];

/// All that is said of a term by way of other terms.
pub(super) fn rows<'a>(vocabulary: &'a Vocabulary, term: &str) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    let forwards = FORWARDS
        .map(|(property, english, chinese)| (english, chinese, vocabulary.iris(term, property)));
    let backwards = BACKWARDS.map(|(property, english, chinese)| {
        (english, chinese, vocabulary.subjects(property, term))
    });
    for (english, chinese, terms) in forwards.into_iter().chain(backwards) {
        match rows.iter_mut().find(|row| row.english == english) {
            Some(row) => row.terms.extend(terms),
            None => rows.push(Row {
                english,
                chinese,
                terms,
            }),
        }
    }
    rows.retain(|row| !row.terms.is_empty());
    rows
}
