//! Where the name of a town ends.

use super::super::super::phrases::Phrases;
use super::super::lexicon::Lexicon;
use super::super::provinces;

/// How it was held: words that end the name of a town.
static MANNER: Phrases<&str> = Phrases::new(&[
    "以", "通过", "通過", "采用", "採用", "由", "成功", "隆重", "顺利", "順利", "联合", "聯合",
    "共同", "同期", "线上", "線上", "同步", "圆满", "圓滿", "正式", "如期", "胜利", "勝利", "出席",
    "参加", "參加", "在线", "在線", "就", "围绕", "圍繞", "线下", "線下", "首次", "再次", "再度",
    "分别", "分別", "如约", "盛大", "主持",
]);

/// What ends words that are no town: a time, a house, a way.
static NO_TOWNS: Lexicon = Lexicon::of_endings(
    "\
    期间 期間 框架下 框架内 框架內 之际 之際 上 下 中 时 時 前 后 後 内 內 间 間 会议 \
    會議 论坛 論壇 大会 大會 中心 大会堂 大會堂 酒店 饭店 飯店 宾馆 賓館 大学 大學 法院 \
    检察院 檢察院 学院 學院 礼堂 禮堂 会堂 會堂 会场 會場 展览馆 展覽館 体育馆 體育館 \
    校区 校區 会议厅 會議廳 总部 總部 大厦 大廈 博物馆 博物館 图书馆 圖書館 宫 宮 方式 \
    举行",
);

/// The length of the town at the start of a text; 0 if it says something else.
pub(super) fn town(text: &str) -> usize {
    let text = first_of_both(text);
    let manner = MANNER
        .first_in(text, 0)
        .map_or(text.len(), |(at, _)| at.start);
    // [苏瓦]（线上线下结合）
    let words = text.get(..manner).unwrap_or_default();
    let words = without_part(words.trim_end_matches([' ', '（', '(']));
    // Towns whose names end as words for "in" and "between" do.
    let named = ["河内", "河內", "台中", "臺中"].contains(&words);
    match !named && NO_TOWNS.end(words).is_some() {
        true => town_of_house(words),
        false => words.len(),
    }
}

/// [广州]、里斯本两地: the first of them.
fn first_of_both(text: &str) -> &str {
    static BOTH: Phrases<&str> = Phrases::new(&["两地", "兩地", "三地", "多地"]);
    let both = BOTH.first_in(text, 0);
    let towns = both.and_then(|(both, _)| text.get(..both.start));
    let joints = ['、', '和', '与', '與', '及'];
    towns
        .and_then(|towns| towns.split(joints).next())
        .unwrap_or(text)
}

/// [杭州市]余杭区, [天津]滨海: the town without the part of it.
fn without_part(words: &str) -> &str {
    let end = match words.find('市') {
        // [布尔诺]市政厅
        Some(at) if is_town_hall(words.get(at..)) => at,
        Some(at) if at > '市'.len_utf8() => at + '市'.len_utf8(),
        _ => match provinces::great_city(words) {
            0 => words.len(),
            town => town,
        },
    };
    words.get(..end).unwrap_or(words)
}

/// 市政厅: of the town, and no part of its name.
fn is_town_hall(rest: Option<&str>) -> bool {
    rest.is_some_and(|rest| rest.starts_with("市政厅") || rest.starts_with("市政廳"))
}

/// [北京]国家会议中心: the house is no town, but what it begins with is one.
fn town_of_house(words: &str) -> usize {
    let town = words
        .find("国际")
        .or_else(|| words.find("國際"))
        .unwrap_or(0);
    let short = (2..=4).contains(&words.get(..town).unwrap_or_default().chars().count());
    match provinces::city_of_house(words) {
        0 if short && words.ends_with("中心") => town,
        city => city,
    }
}
