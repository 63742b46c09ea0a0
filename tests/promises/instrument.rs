//! A fictional instrument as facts, and its sentences in both languages.
//!
//! A strategy draws the facts; `english` and `chinese` say them. What is not drawn is
//! not said, so that the facts read can be compared with the facts drawn.

use proptest::prelude::*;
use softlaw::model::Force;

/// A pair of words that say the same: English, Chinese.
pub type Pair = (&'static str, &'static str);

const CONFERENCES: [Pair; 6] = [
    ("Lantern Keepers Conference", "守灯人大会"),
    ("River Registrars Forum", "江河登记官论坛"),
    ("Island Archives Summit", "海岛档案峰会"),
    ("Orchard Mediation Symposium", "果园调解研讨会"),
    ("Northern Surveyors Congress", "北方测绘大会"),
    ("Paper Makers Forum", "造纸人论坛"),
];
const PLACES: [(&str, &str, &str, &str); 5] = [
    ("Bergen", "Norway", "挪威", "卑尔根"),
    ("Porto", "Portugal", "葡萄牙", "波尔图"),
    ("Xiamen", "China", "中国", "厦门"),
    ("Nairobi", "Kenya", "肯尼亚", "内罗毕"),
    ("Bern", "Switzerland", "瑞士", "伯尔尼"),
];
const HOSTS: [Pair; 4] = [
    ("the Lantern Office of Norway", "挪威灯务局"),
    ("the Supreme Court of Kenya", "肯尼亚最高法院"),
    ("the National Archives of Portugal", "葡萄牙国家档案馆"),
    ("the Ministry of Rivers of China", "中国江河部"),
];
const THEMES: [Pair; 3] = [
    ("Light on Every Shore", "光照海岸"),
    ("Records without Borders", "档案无国界"),
    ("Rivers in Common", "共有的江河"),
];
const TOPICS: [Pair; 5] = [
    ("the upkeep of old lamps", "旧灯的养护"),
    ("the training of young clerks", "青年书记员的培训"),
    ("shared maps of the coast", "海岸共用地图"),
    ("the price of paper", "纸张的价格"),
    ("the exchange of records", "档案的交换"),
];
const ACTORS: [Pair; 4] = [
    ("Registries", "登记机构"),
    ("Lamp offices", "灯务机构"),
    ("Archives", "档案馆"),
    ("Harbour authorities", "港口机构"),
];
/// What is to be done within a month, and within three.
pub const MONTH: &str = "在一个月内回复来信";
pub const LONGER: &str = "在三个月内回复来信";
const DEEDS: [(&str, &str, &str); 6] = [
    (
        "publish the list of lamps every spring",
        "publishing the list of lamps every spring",
        "每年春天公布灯塔名录",
    ),
    (
        "train two clerks for each island",
        "training two clerks for each island",
        "为每座海岛培训两名书记员",
    ),
    (
        "keep the old maps open to everyone",
        "keeping the old maps open to everyone",
        "向公众开放旧地图",
    ),
    (
        "answer letters within a month",
        "answering letters within a month",
        MONTH,
    ),
    (
        "exchange copies of damaged records",
        "exchanging copies of damaged records",
        "交换受损档案的副本",
    ),
    (
        "lend boats to neighbouring ports",
        "lending boats to neighbouring ports",
        "向邻近港口出借船只",
    ),
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What a sentence of a view says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    pub force: Force,
    /// Who is to do it.
    pub actor: Pair,
    /// The bare verb, the verb in -ing, the Chinese.
    pub deed: (&'static str, &'static str, &'static str),
}

impl Sentence {
    pub fn english(&self) -> String {
        let (actor, (deed, doing, _)) = (self.actor.0, self.deed);
        match self.force {
            Force::Prohibition => format!("{actor} shall not refuse to {deed}."),
            Force::Recommendation => format!("{actor} should {deed}."),
            Force::Commitment => format!("We commit to {doing}."),
            Force::Call => format!("We call on {} to {deed}.", lower(actor)),
            _ => format!("{actor} shall {deed}."),
        }
    }

    pub fn chinese(&self) -> String {
        let (actor, deed) = (self.actor.1, self.deed.2);
        match self.force {
            Force::Prohibition => format!("{actor}不得拒绝{deed}。"),
            Force::Recommendation => format!("{actor}应当{deed}。"),
            Force::Commitment => format!("我们致力于{deed}。"),
            Force::Call => format!("我们呼吁{actor}{deed}。"),
            _ => format!("{actor}必须{deed}。"),
        }
    }
}

/// One version's dates and figures; the two versions may be made to differ in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    pub year: u16,
    pub month: usize,
    /// First and last day.
    pub days: (u8, u8),
    pub participants: u64,
    pub countries: u64,
}

/// An instrument.
#[derive(Debug, Clone)]
pub struct Instrument {
    pub conference: Pair,
    pub place: (&'static str, &'static str, &'static str, &'static str),
    pub host: Pair,
    pub theme: Pair,
    pub topics: Vec<Pair>,
    pub english: Figures,
    pub chinese: Figures,
    pub views: Vec<Vec<Sentence>>,
    /// The view, 1-based, that only the English text has.
    pub dropped: Option<usize>,
}

/// A paragraph in both languages; a version that lacks it is `None`.
pub type Paragraph = (Option<String>, Option<String>);

impl Instrument {
    pub fn title(&self) -> (String, String) {
        let (english, chinese) = self.conference;
        let (city, _, _, city_zh) = self.place;
        (
            format!("{city} Declaration of the {english}"),
            format!("{chinese}{city_zh}宣言"),
        )
    }

    /// Title, recitals, opening and views, in order.
    pub fn paragraphs(&self) -> Vec<Paragraph> {
        let both = |english: String, chinese: String| (Some(english), Some(chinese));
        let (title, title_zh) = self.title();
        let (conference, conference_zh) = self.conference;
        let (city, country, country_zh, city_zh) = self.place;
        let e = &self.english;
        let c = &self.chinese;
        let mut all = vec![both(title, title_zh)];
        all.push(both(
            format!(
                "The {conference} was held in {city}, {country} from {} {} to {}, {}, hosted by \
                 {}, and attended by {} participants from {} countries.",
                MONTHS[e.month - 1],
                e.days.0,
                e.days.1,
                e.year,
                self.host.0,
                e.participants,
                e.countries,
            ),
            format!(
                "{}年{}月{}日至{}日，{conference_zh}在{country_zh}{city_zh}举行。大会由{}主办。\
                 来自{}个国家的{}名代表参加会议。",
                c.year, c.month, c.days.0, c.days.1, self.host.1, c.countries, c.participants,
            ),
        ));
        let topics: Vec<&str> = self.topics.iter().map(|topic| topic.0).collect();
        let topics_zh: Vec<&str> = self.topics.iter().map(|topic| topic.1).collect();
        all.push(both(
            format!(
                "Focused on the theme of “{}”, the participants carried out in-depth discussions \
                 in several areas, including {}.",
                self.theme.0,
                enumerate(&topics),
            ),
            format!(
                "与会代表围绕“{}”这一主题，就{}等议题，深入探讨。",
                self.theme.1,
                topics_zh.join("、"),
            ),
        ));
        all.push(both(
            "The participants expressed the following views:".to_owned(),
            "与会代表表达了以下观点：".to_owned(),
        ));
        let mut printed = 0;
        for (index, view) in self.views.iter().enumerate() {
            let number = index + 1;
            let english: Vec<String> = view.iter().map(Sentence::english).collect();
            let chinese: String = view.iter().map(Sentence::chinese).collect();
            let kept = self.dropped != Some(number);
            printed += usize::from(kept);
            all.push((
                Some(format!("{}. {}", ROMAN[index], english.join(" "))),
                kept.then(|| format!("{}、{chinese}", HAN[index])),
            ));
        }
        debug_assert!(printed > 0);
        all
    }
}

const ROMAN: [&str; 7] = ["I", "II", "III", "IV", "V", "VI", "VII"];
const HAN: [&str; 7] = ["一", "二", "三", "四", "五", "六", "七"];

fn lower(words: &str) -> String {
    words.to_lowercase()
}

/// "a", "a; and b", "a; b; and c".
fn enumerate(list: &[&str]) -> String {
    match list {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{}; and {last}", first.join("; ")),
    }
}

fn sentence() -> impl Strategy<Value = Sentence> {
    let force = prop::sample::select(vec![
        Force::Obligation,
        Force::Prohibition,
        Force::Recommendation,
        Force::Commitment,
        Force::Call,
    ]);
    let actor = prop::sample::select(ACTORS.to_vec());
    let deed = prop::sample::select(DEEDS.to_vec());
    (force, actor, deed).prop_map(|(force, actor, deed)| Sentence { force, actor, deed })
}

fn figures() -> impl Strategy<Value = Figures> {
    let days = (1u8..=24).prop_flat_map(|first| (Just(first), first + 1..=first + 4));
    (1946u16..2035, 1usize..=12, days, 3u64..900, 2u64..190).prop_map(
        |(year, month, days, participants, countries)| Figures {
            year,
            month,
            days,
            participants,
            countries,
        },
    )
}

/// An instrument whose versions say the same.
pub fn instrument() -> impl Strategy<Value = Instrument> {
    (
        prop::sample::select(CONFERENCES.to_vec()),
        prop::sample::select(PLACES.to_vec()),
        prop::sample::select(HOSTS.to_vec()),
        prop::sample::select(THEMES.to_vec()),
        prop::sample::subsequence(TOPICS.to_vec(), 2..=5).prop_shuffle(),
        figures(),
        prop::collection::vec(prop::collection::vec(sentence(), 1..=3), 1..=6),
    )
        .prop_map(
            |(conference, place, host, theme, topics, figures, views)| Instrument {
                conference,
                place,
                host,
                theme,
                topics,
                english: figures.clone(),
                chinese: figures,
                views,
                dropped: None,
            },
        )
}
