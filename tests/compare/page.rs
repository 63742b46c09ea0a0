//! The comparison as a page of HTML.

use super::{NAMES, bundled, comparison, nested};
use softlaw::compare::html::page;

/// The elements that are open at each point close in order; void ones don't open.
fn well_formed(html: &str) {
    let tag = regex::Regex::new(r#"<(/?)([a-z1-6]+)((?:\s+[a-z]+="[^"<>]*")*)\s*>"#).unwrap();
    let body = html.strip_prefix("<!DOCTYPE html>\n").unwrap();
    let mut open: Vec<&str> = Vec::new();
    let mut at = 0;
    for found in tag.captures_iter(body) {
        let whole = found.get(0).unwrap();
        let between = &body[at..whole.start()];
        assert!(
            open.last() == Some(&"style") || !between.contains(['<', '>']),
            "{between}"
        );
        at = whole.end();
        let name = found.get(2).unwrap().as_str();
        if &found[1] == "/" {
            assert_eq!(open.pop(), Some(name), "{between}");
        } else if !["meta", "br"].contains(&name) {
            open.push(name);
        }
    }
    assert_eq!(open, [""; 0]);
    assert_eq!(body[at..].trim(), "");
}

#[test]
fn pages_are_well_formed() {
    for name in NAMES {
        well_formed(&page(&[comparison(name)]));
    }
    well_formed(&page(&[bundled()]));
    well_formed(&page(&NAMES.map(comparison)));
}

#[test]
fn an_item_in_an_item_has_its_number() {
    let html = page(&[nested()]);
    well_formed(&html);
    for cell in [
        "<b>1.</b> Ports",
        "<b>(a)</b> a list of ships",
        "<b>（二）</b> 船员",
    ] {
        assert_eq!(html.matches(cell).count(), 1, "{cell}\n{html}");
    }
}

#[test]
fn texts_are_escaped() {
    let mut comparison = comparison("harbour.txt");
    let html = page(std::slice::from_ref(&comparison));
    assert!(
        html.contains("“court &lt;ships&gt; &amp; harbours”"),
        "{html}"
    );
    let evil = "\"><script>alert('x')</script>";
    comparison.versions[0].title = Some(evil.into());
    comparison.versions[0].tag = evil.into();
    comparison.differences[0].message = evil.into();
    let html = page(&[comparison]);
    assert!(!html.contains("<script"));
    assert!(html.contains("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)"));
    well_formed(&html);
}

#[test]
fn a_cell_says_its_language_and_marks_what_differs() {
    let html = page(&[bundled()]);
    assert!(
        html.contains("<td lang=\"zh-Hans\" dir=\"auto\"><mark>2019年1月22日</mark>,世界执行大会")
    );
    assert!(html.contains("<mark>92 participants</mark>"));
    assert_eq!(
        html.matches("class=\"message\"").count(),
        4,
        "two facts, and one recital with both"
    );
    assert!(html.contains("<html lang=\"en\">"));
}

#[test]
fn a_page_needs_no_other_file() {
    let html = page(&[bundled()]);
    for outside in ["src=", "http:", "https:", "<link", "@import", "url("] {
        assert!(!html.contains(outside), "{outside}");
    }
    assert!(html.contains("@media print"));
}

#[test]
fn places_on_a_page_have_one_name_each() {
    let html = page(&[comparison("harbour.txt"), bundled()]);
    let id = regex::Regex::new(r#" id="([^"]+)""#).unwrap();
    let ids: Vec<&str> = id
        .captures_iter(&html)
        .map(|c| c.get(1).unwrap().as_str())
        .collect();
    assert_eq!(ids.len(), 7);
    let unique: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len());
    let link = regex::Regex::new(r##"href="#([^"]+)""##).unwrap();
    let mut links = 0;
    for target in link.captures_iter(&html) {
        assert!(ids.contains(&&target[1]), "{}", &target[1]);
        links += 1;
    }
    assert!(links >= ids.len());
}
