//! Names minted and read back.

use super::*;
use proptest::collection::hash_set;
use proptest::prelude::*;
use std::collections::HashSet;

fn year() -> impl Strategy<Value = Option<i16>> {
    proptest::option::of(any::<i16>())
}

/// Slugs of many scripts, and texts that no slug would be: the template has to
/// encode them all.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z0-9-]{1,20}",
        "[\u{4e00}-\u{9fff}]{1,8}",
        "[a-zа-яא-ת0-9-]{1,8}",
        any::<String>(),
    ]
}

fn instrument() -> impl Strategy<Value = InstrumentId> {
    (word(), year(), word()).prop_filter_map("a reserved or empty word", |(kind, year, slug)| {
        InstrumentId::new(&kind, year, &slug).ok()
    })
}

fn conference() -> impl Strategy<Value = ConferenceId> {
    (year(), word()).prop_map(|(year, slug)| ConferenceId { year, slug })
}

fn language() -> impl Strategy<Value = LanguageCode> {
    "[a-z]{3}".prop_map(|code| LanguageCode::new(&code))
}

fn file() -> impl Strategy<Value = FileId> {
    (instrument(), language(), word()).prop_map(|(instrument, language, extension)| FileId {
        instrument,
        language,
        extension,
    })
}

fn provision() -> impl Strategy<Value = (ProvisionKind, usize)> {
    let kind = prop_oneof![
        Just(ProvisionKind::Recital),
        Just(ProvisionKind::Opening),
        Just(ProvisionKind::View),
    ];
    (kind, prop_oneof![0_usize..4, any::<usize>()])
}

fn unit() -> impl Strategy<Value = Unit> {
    prop_oneof![
        Just(Unit::Participants),
        Just(Unit::Countries),
        Just(Unit::InternationalOrganizations),
    ]
}

/// Any name at all.
fn name() -> BoxedStrategy<Name> {
    let order = any::<usize>;
    let place = || (file(), any::<usize>(), any::<usize>());
    let below_instrument = prop_oneof![
        instrument().prop_map(Name::Instrument),
        instrument().prop_map(Name::Editor),
        instrument().prop_map(Name::Objective),
        instrument().prop_map(Name::Proviso),
        (instrument(), order()).prop_map(|(instrument, order)| Name::Link { instrument, order }),
        (instrument(), order())
            .prop_map(|(instrument, order)| Name::Divergence { instrument, order }),
        (instrument(), order())
            .prop_map(|(instrument, order)| Name::Diagnostic { instrument, order }),
        (instrument(), language()).prop_map(|(instrument, language)| Name::Expression {
            instrument,
            language
        }),
        (instrument(), provision()).prop_map(|(instrument, (kind, order))| Name::Provision {
            instrument,
            kind,
            order
        }),
        (instrument(), provision(), order()).prop_map(|(instrument, provision, order)| {
            Name::Statement {
                instrument,
                provision,
                order,
            }
        }),
        (instrument(), word()).prop_map(|(instrument, slug)| Name::Party { instrument, slug }),
    ];
    let in_file = prop_oneof![
        file().prop_map(Name::File),
        place().prop_map(|(file, start, end)| Name::Passage { file, start, end }),
        place().prop_map(|(file, start, end)| Name::QuoteSelector { file, start, end }),
        place().prop_map(|(file, start, end)| Name::PositionSelector { file, start, end }),
    ];
    let below_conference = prop_oneof![
        conference().prop_map(Name::Conference),
        conference().prop_map(Name::ConferencePeriod),
        (conference(), language()).prop_map(|(conference, language)| Name::Account {
            conference,
            language
        }),
        (conference(), language()).prop_map(|(conference, language)| Name::Period {
            conference,
            language
        }),
        (conference(), language(), unit()).prop_map(|(conference, language, unit)| Name::Count {
            conference,
            language,
            unit
        }),
        (conference(), word())
            .prop_map(|(conference, role)| Name::Participation { conference, role }),
    ];
    let others = prop_oneof![
        Just(Name::Dataset),
        word().prop_map(Name::Organization),
        word().prop_map(Name::Place),
        word().prop_map(Name::Theme),
        (word(), order()).prop_map(|(theme, order)| Name::Topic { theme, order }),
    ];
    prop_oneof![11 => below_instrument, 4 => in_file, 6 => below_conference, 4 => others].boxed()
}

proptest! {
    #[test]
    fn a_minted_name_is_read_back(name in name()) {
        let base = Base::default();
        let iri = name.mint(&base);
        prop_assert!(iri.as_str().is_ascii());
        prop_assert!(NamedNode::new(iri.as_str()).is_ok(), "not an IRI: {iri}");
        prop_assert_eq!(Name::parse(iri.as_str(), &base), Some(name));
    }

    #[test]
    fn another_base_changes_only_the_base(name in name()) {
        let other: Base = "http://localhost:7878/law/".parse().expect("it is an IRI");
        let (ours, theirs) = (name.mint(&Base::default()), name.mint(&other));
        prop_assert_eq!(
            ours.as_str().strip_prefix(Base::default().as_str()),
            theirs.as_str().strip_prefix(other.as_str())
        );
        prop_assert_eq!(Name::parse(theirs.as_str(), &Base::default()), None);
    }

    #[test]
    fn different_names_have_different_iris(names in hash_set(name(), 2..20)) {
        let iris: HashSet<_> = names.iter().map(|name| name.mint(&Base::default())).collect();
        prop_assert_eq!(iris.len(), names.len());
    }

    #[test]
    fn only_what_is_minted_is_a_name(path in "id(/(declaration|conference|theme|undated|2019|0?1|eng|opening(_1)?|view_0?1|st_1|%41|%e4%b8%96|[a-z]{1,3})){1,6}(#char=0?1,\\+?2)?") {
        let iri = format!("{}{path}", Base::default());
        if let Some(name) = Name::parse(&iri, &Base::default()) {
            prop_assert_eq!(name.mint(&Base::default()).into_string(), iri);
        }
    }

    #[test]
    fn reading_never_panics(path in any::<String>()) {
        let _ = Name::parse(&format!("{}{path}", Base::default()), &Base::default());
    }

    #[test]
    fn a_slug_is_one_plain_segment(text in any::<String>()) {
        let slug = slug(&text);
        prop_assert!(slug.chars().count() <= 80);
        prop_assert!(slug.chars().all(|c| c == '-' || c.is_alphanumeric()), "{slug:?}");
        prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
        prop_assert_eq!(super::slug(&slug), slug);
    }
}

fn declaration() -> InstrumentId {
    InstrumentId::new("declaration", Some(2001), "river-conference").expect("it is a slug")
}

#[test]
fn each_name_has_its_place() {
    let file = FileId {
        instrument: declaration(),
        language: LanguageCode::new("zho"),
        extension: "txt".into(),
    };
    let river = ConferenceId {
        year: None,
        slug: "river".into(),
    };
    let cases = [
        (
            Name::Instrument(declaration()),
            "id/declaration/2001/river-conference",
        ),
        (
            Name::Editor(declaration()),
            "id/declaration/2001/river-conference/editor",
        ),
        (
            Name::Passage {
                file: file.clone(),
                start: 120,
                end: 188,
            },
            "id/declaration/2001/river-conference/zho/txt#char=120,188",
        ),
        (
            Name::QuoteSelector {
                file,
                start: 0,
                end: 9,
            },
            "id/declaration/2001/river-conference/zho/txt#quote=0,9",
        ),
        (
            Name::Provision {
                instrument: declaration(),
                kind: ProvisionKind::Opening,
                order: 1,
            },
            "id/declaration/2001/river-conference/opening",
        ),
        (
            Name::Statement {
                instrument: declaration(),
                provision: (ProvisionKind::Recital, 2),
                order: 3,
            },
            "id/declaration/2001/river-conference/recital_2/st_3",
        ),
        (
            Name::Count {
                conference: river.clone(),
                language: LanguageCode::new("eng"),
                unit: Unit::InternationalOrganizations,
            },
            "id/conference/undated/river/account/eng/count/international-organizations",
        ),
        (
            Name::Participation {
                conference: river,
                role: "host".into(),
            },
            "id/conference/undated/river/participation/host",
        ),
        (
            Name::Topic {
                theme: "water".into(),
                order: 4,
            },
            "id/theme/water/topic_4",
        ),
    ];
    for (name, path) in cases {
        let iri = format!("https://w3id.org/softlaw/{path}");
        assert_eq!(name.mint(&Base::default()).as_str(), iri);
        assert_eq!(Name::parse(&iri, &Base::default()), Some(name));
    }
}

/// `iri-string` 0.7 panics on `{+x}` and `{#x}` for such a value.
#[test]
fn a_slug_may_begin_beyond_ascii() {
    for slug in ["世界", "é", "ж", "世-a", "\u{10ffff}"] {
        let name = Name::Theme(slug.to_owned());
        assert_eq!(
            Name::parse(name.mint(&Base::default()).as_str(), &Base::default()),
            Some(name)
        );
    }
    assert_eq!(
        Name::Place("苏州".into()).mint(&Base::default()).as_str(),
        "https://w3id.org/softlaw/id/place/%E8%8B%8F%E5%B7%9E"
    );
    assert!(!TEMPLATES.is_empty());
    for (name, template) in TEMPLATES {
        assert!(
            !template.contains("{+") && !template.contains("{#"),
            "{name}: {template}"
        );
    }
}

#[test]
fn iris_of_others_are_no_names() {
    for path in [
        "",
        "id",
        "id/declaration",
        "id/declaration/2001",
        "id/conference/2001",
        "id/declaration/MMI/x",
        "id/declaration/2001/x/ENG",
        "id/declaration/2001/x/opening_1",
        "id/declaration/2001/x/view_01",
        "id/declaration/2001/x#char=0,1",
        "id/declaration/2001/x/eng/txt#line=0,1",
        "id/declaration/2001/x/eng/txt#char=0",
        "id/place/%E4",
        "id/place/%",
        "id/place/%41",
        "ns#Declaration",
    ] {
        assert_eq!(
            Name::parse(&format!("{}{path}", Base::default()), &Base::default()),
            None,
            "{path}"
        );
    }
    assert_eq!(
        Name::parse("https://example.org/id/place/x", &Base::default()),
        None
    );
}

#[test]
fn a_kind_cannot_take_the_place_of_another_part() {
    for kind in RESERVED {
        let error = InstrumentId::new(kind, Some(2001), "x").unwrap_err();
        assert!(error.to_string().contains(kind), "{error}");
    }
    assert!(InstrumentId::new("", None, "x").is_err());
    assert!(InstrumentId::new("declaration", None, "").is_err());
}

#[test]
fn a_base_is_an_absolute_http_iri_that_ends_in_a_slash() {
    for text in [
        "https://w3id.org/softlaw/",
        "http://localhost:7878/",
        "https://例え.jp/法/",
    ] {
        let base: Base = text.parse().expect("it is an IRI");
        assert_eq!(base.as_str(), text);
        assert_eq!(base.to_string(), text);
    }
    for (text, fault) in [
        ("", "not an absolute IRI"),
        ("id/", "not an absolute IRI"),
        ("https://a b/", "not an absolute IRI"),
        ("https://example.org/{x}/", "not an absolute IRI"),
        ("ftp://example.org/", "scheme"),
        ("urn:x:/", "scheme"),
        ("HTTP://example.org/", "scheme"),
        ("https:///", "host"),
        ("https:/x/", "host"),
        ("https://example.org/?q=/", "query"),
        ("https://example.org/ns#", "fragment"),
        ("https://example.org", "last character"),
    ] {
        let error = text.parse::<Base>().unwrap_err();
        assert!(error.fault.contains(fault), "{text}: {error}");
        assert!(
            error
                .to_string()
                .contains("expected an absolute http or https IRI")
        );
    }
}

#[test]
fn slugs_of_titles() {
    for (text, expected) in [
        (
            "Supreme People's Court of the People’s Republic of China",
            "supreme-peoples-court-of-the-peoples-republic-of-china",
        ),
        (
            "  Modernization in “Enforcement” ",
            "modernization-in-enforcement",
        ),
        ("世界河流大会苏州宣言", "世界河流大会苏州宣言"),
        ("ΣΟΦΊΑ & Право 2/3", "σοφία-право-2-3"),
        ("Cafe\u{301} — 1995", "cafe-1995"),
        ("…!", ""),
    ] {
        assert_eq!(slug(text), expected);
    }
}

#[test]
fn a_long_slug_ends_with_a_word() {
    let words = "word ".repeat(40);
    assert_eq!(slug(&words), ["word"; 16].join("-"));
    assert_eq!(slug(&"字".repeat(100)), "字".repeat(80));
    let exact = format!("{} tail", "a".repeat(80));
    assert_eq!(slug(&exact), "a".repeat(80));
}
