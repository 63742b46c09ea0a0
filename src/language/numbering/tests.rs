use super::*;

#[test]
fn printed_numbers() {
    for (line, value, printed) in [
        ("I. Efficient", 1, "I."),
        ("I.We", 1, "I."),
        ("iv. we", 4, "iv."),
        ("1. We", 1, "1."),
        ("1、我们", 1, "1、"),
        ("1．我们", 1, "1．"),
        ("(12) We", 12, "(12)"),
        ("（3）我们", 3, "（3）"),
        ("② 我们", 2, "②"),
        ("1.2020年11月13日", 1, "1."),
        ("1.- We", 1, "1.-"),
        ("2 – We", 2, "2 –"),
        ("IV - We", 4, "IV -"),
    ] {
        let marker = marker(line).unwrap_or_else(|| panic!("{line} is numbered"));
        assert_eq!(
            (marker.value, &line[marker.range]),
            (value, printed),
            "{line}"
        );
    }
}

#[test]
fn letters_and_long_figures_where_a_list_is_open() {
    for (line, style, value, printed) in [
        ("(a) We", NumberStyle::BracketedLetter, 1, "(a)"),
        ("(i) We", NumberStyle::BracketedLetter, 9, "(i)"),
        ("b) We", NumberStyle::Letter, 2, "b)"),
        ("2 - ask courts", NumberStyle::Arabic, 2, "2 -"),
        ("3 – ask courts", NumberStyle::Arabic, 3, "3 –"),
        ("c. We", NumberStyle::Letter, 3, "c."),
        ("D. We agree.", NumberStyle::Letter, 4, "D."),
        ("(E) We agree.", NumberStyle::BracketedLetter, 5, "(E)"),
        ("1000. We", NumberStyle::Arabic, 1000, "1000."),
        ("(1000) We", NumberStyle::BracketedArabic, 1000, "(1000)"),
        ("A. We", NumberStyle::UpperLetter, 1, "A."),
        ("7 We", NumberStyle::Bare, 7, "7"),
        ("7我们", NumberStyle::Bare, 7, "7"),
    ] {
        let marker = further_markers(line).next();
        let marker = marker.unwrap_or_else(|| panic!("{line} may be numbered"));
        let found = (marker.style, marker.value, &line[marker.range]);
        assert_eq!(found, (style, value, printed), "{line}");
    }
    for line in [
        "a.m. We",
        "A. B. Smith",
        "A. we",
        "100. We",
        "2019年",
        "1000.5 m",
        "1000 m",
        "(a We",
        "",
        "12 lights",
        "1.5 million",
        "3rd We",
        "1We",
    ] {
        assert_eq!(further_markers(line).count(), 0, "{line}");
    }
    assert_eq!(without_number("(2) ice"), 4);
    assert_eq!(without_number("ice"), 0);
}

#[test]
fn what_only_looks_like_a_number() {
    for line in [
        "2019年1月",
        "2019. We",
        "1.5 million",
        "IIII. x",
        "We agree.",
        "0. x",
        "3 – 5 May",
        "4 - lights",
        "i – we",
        "(a) x",
        "In 2019",
        "1",
        "",
        "第",
    ] {
        assert_eq!(marker(line), None, "{line}");
    }
}
