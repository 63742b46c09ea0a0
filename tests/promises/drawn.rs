//! Promises 3 and 4 for instruments drawn from facts: every layout gives the same
//! declaration, which says the facts; what was made to differ is what diverges; the
//! same input gives the same bytes.

use crate::instrument::{Figures, Instrument, instrument};
use crate::instrument::{LONGER, MONTH};
use crate::layouts::{self, Layout, Typing, ascii_marks, files, simplified};
use crate::{cases, checks};
use proptest::prelude::*;
use serde_json::Value;
use softlaw::export::{self, Format};
use softlaw::graph;
use softlaw::iri::Base;
use softlaw::model::{
    Account, Aspect, Date, Declaration, DivergenceKind, Force, InstrumentKind, ProvisionKind,
    Quote, Statement, Unit,
};

fn read(instrument: &Instrument, layout: Layout, typing: Typing) -> Declaration {
    let source = checks::read(&files(instrument, layout, typing)).expect("it is text");
    checks::interpret(&source)
}

/// What it says, without where and how: no passages, files, remainder, and no
/// diagnostics of the encoding or of page furniture; marks as ASCII has them, Chinese
/// in Simplified characters.
fn content(declaration: &Declaration) -> Value {
    let mut value = serde_json::to_value(declaration).unwrap();
    placeless(&mut value);
    value
}

fn placeless(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for key in ["passages", "passage", "file", "files", "remainder"] {
                map.remove(key);
            }
            if let Some(Value::Array(diagnostics)) = map.get_mut("diagnostics") {
                diagnostics.retain(|d| d["code"] != "encoding-guessed" && d["code"] != "set-aside");
            }
            map.values_mut().for_each(placeless);
        }
        Value::Array(list) => list.iter_mut().for_each(placeless),
        Value::String(text) if text == "zh-Hant" => *text = "zh-Hans".to_owned(),
        Value::String(text) => *text = simplified(&ascii_marks(text)),
        _ => {}
    }
}

/// The Chinese or English quote; each language stands once.
fn says<'q>(quotes: &'q [Quote], language: &str) -> &'q str {
    let mut of = quotes.iter().filter(|q| q.language.as_str() == language);
    let text = of.next().map_or("", |quote| &quote.text);
    assert!(of.next().is_none(), "{language} twice in {quotes:?}");
    text
}

fn same(quotes: &[Quote], english: &str, chinese: &str) {
    let found = (says(quotes, "eng"), says(quotes, "zho"));
    assert_eq!(found, (article_off(english), chinese));
}

fn article_off(words: &str) -> &str {
    words.strip_prefix("the ").unwrap_or(words)
}

/// What was drawn is what was read, and nothing else.
fn tells(declaration: &Declaration, instrument: &Instrument) {
    assert_eq!(declaration.kind, InstrumentKind::Declaration);
    let titles: Vec<Quote> = declaration
        .versions
        .iter()
        .flat_map(|v| v.title.clone())
        .collect();
    let (title, title_zh) = instrument.title();
    same(&titles, &title, &title_zh);
    let conference = declaration.conference.as_ref().expect("a conference");
    same(
        &conference.name,
        instrument.conference.0,
        instrument.conference.1,
    );
    let host = conference.host.as_ref().expect("a host");
    same(&host.name, instrument.host.0, instrument.host.1);
    let theme = conference.theme.as_ref().expect("a theme");
    same(&theme.name, instrument.theme.0, instrument.theme.1);
    assert_eq!(theme.topics.len(), instrument.topics.len());
    for (topic, (english, chinese)) in theme.topics.iter().zip(&instrument.topics) {
        let found = (says(&topic.name, "eng"), says(&topic.name, "zho"));
        assert_eq!(found, (*english, *chinese));
    }
    let (city, country, country_zh, city_zh) = instrument.place;
    let [english, chinese] = conference.accounts.as_slice() else {
        panic!("{} accounts", conference.accounts.len())
    };
    account(english, &instrument.english, city, country);
    account(chinese, &instrument.chinese, city_zh, country_zh);
    views(declaration, instrument);
}

fn account(account: &Account, figures: &Figures, city: &str, country: &str) {
    let period = account.period.as_ref().expect("a period");
    let day = |day| {
        let month = u8::try_from(figures.month).ok();
        Date::new(i16::try_from(figures.year).unwrap(), month, Some(day)).unwrap()
    };
    assert_eq!(
        (period.start, period.end),
        (day(figures.days.0), day(figures.days.1))
    );
    let place = account.place.as_ref().expect("a place");
    let name = |quote: &Option<Quote>| quote.as_ref().map_or(String::new(), |q| q.text.to_string());
    assert_eq!(
        (name(&place.city).as_str(), name(&place.country).as_str()),
        (city, country)
    );
    let count = |unit| {
        account
            .counts
            .iter()
            .find(|c| c.unit == unit)
            .map(|c| c.number)
    };
    assert_eq!(count(Unit::Participants), Some(figures.participants));
    assert_eq!(count(Unit::Countries), Some(figures.countries));
    assert_eq!(account.counts.len(), 2);
}

fn views(declaration: &Declaration, instrument: &Instrument) {
    let views: Vec<_> = declaration
        .provisions
        .iter()
        .filter(|p| p.kind == ProvisionKind::View)
        .collect();
    assert_eq!(views.len(), instrument.views.len(), "views");
    for (index, (view, drawn)) in views.iter().zip(&instrument.views).enumerate() {
        let only_english = instrument.dropped == Some(index + 1);
        assert_eq!(view.order, index + 1);
        assert_eq!(
            view.statements.len(),
            drawn.len(),
            "statements of {}",
            view.order
        );
        for (statement, sentence) in view.statements.iter().zip(drawn) {
            assert_eq!(says(&statement.text, "eng"), sentence.english());
            let chinese = if only_english {
                String::new()
            } else {
                sentence.chinese()
            };
            assert_eq!(says(&statement.text, "zho"), chinese);
            assert_eq!(statement.force, Some(sentence.force), "{statement:?}");
            does(statement, sentence, only_english);
        }
    }
}

/// Who is addressed, and what is to be done.
fn does(statement: &Statement, sentence: &crate::instrument::Sentence, only_english: bool) {
    let keep = |words: &'static str| if only_english { "" } else { words };
    if sentence.force == Force::Commitment {
        let found = (
            says(&statement.action, "eng"),
            says(&statement.action, "zho"),
        );
        assert_eq!(found, (sentence.deed.1, keep(sentence.deed.2)));
        assert!(statement.addressee.is_empty(), "{statement:?}");
    } else {
        let found = says(&statement.addressee, "eng").to_lowercase();
        assert_eq!(found, sentence.actor.0.to_lowercase());
        assert_eq!(says(&statement.addressee, "zho"), keep(sentence.actor.1));
    }
}

/// What an editor of one version got wrong.
#[derive(Debug, Clone, Copy)]
struct Slips {
    days: i8,
    participants: u64,
    countries: u64,
    dropped: Option<prop::sample::Index>,
    /// Whether a time limit became another one.
    longer: bool,
}

fn slips() -> impl Strategy<Value = Slips> {
    let days = prop::sample::select(vec![0i8, 0, 1, 40]);
    let more = || prop::sample::select(vec![0u64, 0, 1, 17]);
    let dropped = prop::option::of(any::<prop::sample::Index>());
    let longer = any::<bool>();
    (days, more(), more(), dropped, longer).prop_map(
        |(days, participants, countries, dropped, longer)| Slips {
            days,
            participants,
            countries,
            dropped,
            longer,
        },
    )
}

/// Makes the Chinese version differ, and says how, in order.
fn slip(
    instrument: &mut Instrument,
    slips: &Slips,
) -> Vec<(DivergenceKind, Aspect, Option<usize>)> {
    let mut expected = Vec::new();
    let chinese = &mut instrument.chinese;
    match slips.days {
        0 => {}
        // A day inside the period of the other version.
        1 => {
            chinese.days.1 = chinese.days.0 + 1;
            if chinese.days != instrument.english.days {
                expected.push((DivergenceKind::Contained, Aspect::Dates, None));
            }
        }
        _ => {
            chinese.year += 1;
            expected.push((DivergenceKind::Conflicting, Aspect::Dates, None));
        }
    }
    for (unit, more) in [
        (Unit::Participants, slips.participants),
        (Unit::Countries, slips.countries),
    ] {
        let figure = match unit {
            Unit::Participants => &mut chinese.participants,
            _ => &mut chinese.countries,
        };
        *figure += more;
        if more > 0 {
            expected.push((DivergenceKind::Conflicting, Aspect::Count(unit), None));
        }
    }
    if let Some(index) = slips.dropped.filter(|_| instrument.views.len() > 1) {
        // Not the first: a list that begins with two is not known as one.
        let view = index.index(instrument.views.len() - 1) + 2;
        instrument.dropped = Some(view);
        let kind = if view == instrument.views.len() {
            DivergenceKind::LanguageEnds
        } else {
            DivergenceKind::MissingItem
        };
        expected.push((kind, Aspect::Items, Some(view)));
    }
    let dropped = instrument.dropped;
    let views = instrument.views.iter_mut().zip(1..);
    let mut timed = views
        .filter(|(_, view)| Some(*view) != dropped)
        .flat_map(|(sentences, view)| sentences.iter_mut().map(move |sentence| (sentence, view)))
        .filter(|(sentence, _)| sentence.deed.2.contains(MONTH));
    if slips.longer
        && let Some((sentence, view)) = timed.next()
    {
        sentence.deed.2 = LONGER;
        expected.push((DivergenceKind::Conflicting, Aspect::Quantities, Some(view)));
    }
    expected
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn every_layout_says_the_facts(instrument in instrument(), layout in prop::sample::select(layouts::all())) {
        let plain = read(&instrument, Layout::SameLine, Typing::Plain);
        tells(&plain, &instrument);
        let (expected, found) = (content(&plain), content(&read(&instrument, layout.0, layout.1)));
        prop_assert!(found == expected, "{layout:?}: {}", first_difference(&expected, &found, ""));
    }

    #[test]
    fn what_was_made_to_differ_diverges(instrument in instrument(), slips in slips(), layout in prop::sample::select(layouts::all())) {
        let mut instrument = instrument;
        let expected = slip(&mut instrument, &slips);
        let declaration = read(&instrument, layout.0, layout.1);
        if !matches!(layout.1, Typing::AsciiMarks | Typing::Traditional) {
            tells(&declaration, &instrument);
        }
        let found: Vec<_> = declaration.divergences.iter().map(|d| (d.kind, d.aspect, d.view)).collect();
        prop_assert_eq!(found, expected, "{:?}", layout);
    }

    #[test]
    fn the_same_input_gives_the_same_bytes(
        instrument in instrument(),
        layout in prop::sample::select(layouts::all()),
        format in prop::sample::select(&Format::ALL[..]),
    ) {
        let [one, other] = [(); 2].map(|()| {
            let declaration = read(&instrument, layout.0, layout.1);
            let graph = graph::describe(&declaration, None, &Base::default()).unwrap();
            export::to_string(&graph, format).unwrap()
        });
        prop_assert!(!one.is_empty() && one == other, "{format:?} differs");
    }

    #[test]
    fn what_is_written_is_read_back(instrument in instrument(), layout in prop::sample::select(layouts::all())) {
        let declaration = read(&instrument, layout.0, layout.1);
        checks::quads(&declaration);
        crate::documents::whole(&declaration);
    }
}

/// Where two documents differ first, for the message.
fn first_difference(expected: &Value, found: &Value, at: &str) -> String {
    match (expected, found) {
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => a
            .iter()
            .find(|(key, value)| b[key.as_str()] != **value)
            .map_or_else(String::new, |(key, value)| {
                first_difference(value, &b[key.as_str()], &format!("{at}/{key}"))
            }),
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => (0..a.len())
            .find(|&i| a[i] != b[i])
            .map_or_else(String::new, |i| {
                first_difference(&a[i], &b[i], &format!("{at}/{i}"))
            }),
        _ => format!("{at}: expected {expected:#}, found {found:#}"),
    }
}
