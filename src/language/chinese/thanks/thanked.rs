//! Whom a Chinese sentence thanks, and what for.

use super::super::super::phrases::Phrases;
use super::super::super::scan::{first_of, first_piece, some, trim};
use super::super::lexicon::Lexicon;
use super::super::verbs::begins_action;
use super::super::{COMMAS, party};
use super::SAYS;
use std::ops::Range;

/// Who is thanked, and for what.
type Thanked = (Option<Range<usize>>, Option<Range<usize>>);

/// Who praises what they did themselves.
const OURSELVES: &[&str] = &["两国", "兩國", "双方", "雙方", "我们", "我們"];

/// What several do with each other.
const MUTUAL: &[&str] = &[
    "交往",
    "往来",
    "往來",
    "关系",
    "關係",
    "友谊",
    "友誼",
    "合作",
    "对话",
    "對話",
    "合作成果",
];

/// How somebody did what they are thanked for.
static MANNER: Phrases<&str> = Phrases::new(&[
    "辛勤", "精心", "周到", "周密", "出色", "无私", "無私", "大力", "认真", "認真", "努力", "热情",
    "熱情", "盛情", "悉心", "细致", "細緻", "卓越", "杰出", "傑出",
]);

/// What thanks are for.
static DEEDS: Phrases<&str> = Phrases::new(&[
    "召开", "召開", "举办", "舉辦", "主办", "主辦", "承办", "承辦", "组织", "組織", "筹备", "籌備",
    "主持", "作为", "作為", "提供", "给予", "給予", "所作", "所做", "付出", "捐赠", "捐贈", "赞助",
    "贊助", "借出", "出借", "担任", "擔任", "成为", "成為", "成爲", "当选", "當選", "为", "為",
    "爲", "在",
]);

/// 对[中国最高人民法院][召开本次会议]表示赞赏; 感谢[中国最高人民法院][召开本次会议].
pub(in super::super) fn thanked(
    sentence: &str,
    cue: &Range<usize>,
    after: Option<Range<usize>>,
) -> Thanked {
    let words = sentence.get(cue.clone()).unwrap_or_default();
    match after.filter(|_| !pays(words)) {
        Some(after) => behind(sentence, words, after),
        None => ahead(sentence, cue.start).unwrap_or_default(),
    }
}

/// 表示感谢, 致敬: whether whom it is for stands ahead of the words of thanks.
fn pays(words: &str) -> bool {
    SAYS.first_in(words, 0).is_some_and(|(at, _)| at.start == 0)
        || ["致敬", "致谢", "致謝"]
            .iter()
            .any(|word| words.ends_with(word))
}

/// 感谢[中国最高人民法院][召开本次会议]: who is told behind the words of thanks.
fn behind(sentence: &str, thanks: &str, after: Range<usize>) -> Thanked {
    let text = sentence.get(after.clone()).unwrap_or_default();
    match party::name(text) {
        0 if is_name(text) => (Some(after), None),
        0 => of_no_known_end(sentence, after),
        name if did_together(thanks, text, name) || is_nobody(text, name) => (None, Some(after)),
        name => named(sentence, after, name),
    }
}

/// 感谢某国法院。: nothing but a name.
fn is_name(text: &str) -> bool {
    party::ends_name(text)
        && !begins_action(text)
        && !text.contains(COMMAS)
        && !text.contains('的')
        && DEEDS.first_in(text, 0).is_none()
}

/// [某某网络][在…方面所做的工作]: who is thanked, where no verb ends the name.
fn of_no_known_end(sentence: &str, after: Range<usize>) -> Thanked {
    let text = sentence.get(after.clone()).unwrap_or_default();
    manner_at(text)
        .map(|at| after.start + at)
        .map(|at| (some(after.start..at), some(at..after.end)))
        .or_else(|| whose(sentence, after.clone()))
        .or_else(|| doing(sentence, after.clone()))
        .unwrap_or((None, Some(after)))
}

/// Whether those who praise did it themselves.
fn did_together(thanks: &str, text: &str, name: usize) -> bool {
    // 高度评价两国法院多年来的交往: what they did with each other.
    let first = first_piece(text, COMMAS);
    let mutual = thanks.ends_with(['价', '價']) && MUTUAL.iter().any(|word| first.ends_with(word));
    // 高度评价两国合作取得的成果: what they did together.
    let ourselves = |name: &str| OURSELVES.contains(&name);
    mutual || text.get(..name).is_some_and(ourselves)
}

/// 高度评价[总统访问期间两国]建立的机制, [边境地区]的气氛, [上届论坛]以来的进展: words that tell
/// of a time or of a region are no name.
fn is_nobody(text: &str, name: usize) -> bool {
    let (words, rest) = text.split_at_checked(name).unwrap_or_default();
    let region = ["地区", "地區"]
        .iter()
        .any(|region| words.ends_with(region));
    let since = rest.starts_with("以来") || rest.starts_with("以來");
    since
        || region && rest.starts_with('的')
        || ["期间", "期間"].iter().any(|time| words.contains(time))
}

/// 感谢[某国国家收入委员会]的接待: the whole name, and what for.
fn named(sentence: &str, after: Range<usize>, name: usize) -> Thanked {
    let text = sentence.get(after.clone()).unwrap_or_default();
    let name = with_person(text, without_office(text, name));
    // 感谢[河方]的热情接待和会议的安排: how they did it is told after the first name.
    if let Some((whom, did)) = text
        .get(..name)
        .and_then(|name| name.split_once(['的', '之']))
        && party::ends_name(whom)
        && MANNER.begin(did).is_some()
    {
        let split = after.start + whom.len();
        return (
            some(after.start..split),
            some(split + '的'.len_utf8()..after.end),
        );
    }
    // More than one word ends a name.
    let rest = text.get(name..).unwrap_or_default();
    let split = after.start + name;
    let further = |(whom, _): &Thanked| whom.as_ref().is_some_and(|w| w.end > split);
    let longer = whose(sentence, after.clone()).filter(further);
    // 某国主席、某国总统[以及]某国总统的与会: the list goes on.
    let goes_on = rest.starts_with("以及") || !begins_action(rest);
    // 赞赏[两地银行]的[合作成果]
    let what = split + rest.strip_prefix('的').map_or(0, |_| '的'.len_utf8());
    longer
        .filter(|_| goes_on)
        .unwrap_or((some(after.start..split), some(what..after.end)))
}

/// 感谢[河流国]担任主席国: how long the name is without the office.
fn without_office(text: &str, name: usize) -> usize {
    // 赞赏[湖岛]在某某总理领导下取得的成就: nor what they did in which way.
    let held = ["担任", "擔任", "作为", "作為", "在"];
    let office = held
        .iter()
        .filter_map(|held| text.get(..name)?.find(held))
        .min();
    office.filter(|at| *at > 0).unwrap_or(name)
}

/// 赞赏[河国国家主席某某]提出的倡议: how long the name is with the person who holds the office.
fn with_person(text: &str, name: usize) -> usize {
    const OFFICES: [&str; 10] = [
        "主席",
        "总统",
        "總統",
        "总理",
        "總理",
        "首相",
        "国王",
        "國王",
        "秘书长",
        "秘書長",
    ];
    const DONE: [&str; 6] = ["提出", "作出", "做出", "发表", "發表", "宣布"];
    let rest = text.get(name..).unwrap_or_default();
    if !OFFICES.iter().any(|office| rest.starts_with(office)) {
        return name;
    }
    let deed = DEEDS.first_in(rest, 0).map(|(deed, _)| deed.start);
    let done = first_of(rest, &DONE, 0).map(|(done, _)| done.start);
    let person = deed.into_iter().chain(done).min();
    let person = person.filter(|at| {
        rest.get(..*at)
            .is_some_and(|it| !it.contains(['的', '、', '和']))
    });
    person.map_or(name, |person| name + person)
}

/// What stands before who is thanked.
static TO: Phrases<&str> = Phrases::new(&["对", "對", "向"]);

/// 对[中国最高人民法院][召开本次会议]表示赞赏: who is told ahead of the words of thanks.
fn ahead(sentence: &str, thanks: usize) -> Option<Thanked> {
    let before = sentence.get(..thanks)?;
    // 对甲表示哀悼，对[乙]致以慰问: of several the last is thanked.
    let said = SAYS.first_in(before, 0).and_then(|_| before.rfind(COMMAS));
    let last = said.and_then(|at| TO.first_in(before, at));
    let (to, _) = last.or_else(|| TO.first_in(before, 0))?;
    let to = to.end + since(before.get(to.end..)?);
    let whole = to..trim(sentence, to..thanks, &['，', ',']).end;
    if are_doing(sentence.get(whole.clone())?) {
        return Some((some(whole), None));
    }
    Some(match deed(before, to) {
        Some(deed) if deed.start > to => before_deed(before, whole, deed.start),
        Some(_) => behind_deed(sentence, whole),
        None => without_deed(sentence, whole),
    })
}

/// 向[所有在一线工作的医生和护士], [奋战在一线的医生]致敬: who they are is told by what they do.
fn are_doing(words: &str) -> bool {
    const DOING: &[&str] = &[
        "所有",
        "全体",
        "全體",
        "一切",
        "奋斗在",
        "奮鬥在",
        "奋战在",
        "奮戰在",
        "战斗在",
        "戰鬥在",
        "工作在",
        "坚守在",
        "堅守在",
    ];
    DOING.iter().any(|doing| words.starts_with(doing))
        && words.contains('的')
        && party::ends_name(words)
}

/// 对[上届会议以来，]某国…表示祝贺: how long the words are that tell since when.
fn since(words: &str) -> usize {
    static SINCE: Phrases<&str> = Phrases::new(&["以来，", "以来,", "以來，", "以來,"]);
    let since = SINCE.foremost_in(words, false);
    let end = since.and_then(|since| Some(words.find(since)? + since.len()));
    end.unwrap_or(0)
}

/// 向[某大学][提供场地]: where what they did begins.
fn deed(before: &str, from: usize) -> Option<Range<usize>> {
    // 会议主办方, 承办单位: who did it, and no deed.
    const DOERS: &[&str] = &[
        "方",
        "单位",
        "單位",
        "者",
        "国",
        "國",
        "机构",
        "機構",
        "城市",
        "委员会",
        "委員會",
    ];
    let mut from = from;
    loop {
        let (at, _) = DEEDS.first_in(before, from)?;
        let after = before.get(at.end..).unwrap_or_default();
        if !DOERS.iter().any(|doer| after.starts_with(doer)) {
            return Some(at);
        }
        from = at.end;
    }
}

/// 向[某法院]的辛勤付出: who stands before the deed.
fn before_deed(before: &str, whole: Range<usize>, deed: usize) -> Thanked {
    let name = before.get(whole.start..deed).unwrap_or_default();
    let bare = MANNER
        .all()
        .iter()
        .find_map(|manner| name.strip_suffix(manner));
    let bare = bare.and_then(|name| name.strip_suffix('的'));
    let end = bare.map(str::len).or_else(|| manner_at(name));
    let end = end.map_or(deed, |end| whole.start + end);
    (some(whole.start..end), some(deed..whole.end))
}

/// 向[为会议提供场地]的[某大学]: who stands behind the deed.
fn behind_deed(sentence: &str, whole: Range<usize>) -> Thanked {
    let text = sentence.get(whole.clone()).unwrap_or_default();
    let of = text.rfind(['的', '之']).filter(|_| party::ends_name(text));
    let Some(of) = of else {
        return (some(whole), None);
    };
    let name = of + '的'.len_utf8();
    // 向[为河流献身的人们]: 人们 alone tells nobody.
    if matches!(text.get(name..), Some("人们" | "人們" | "人")) {
        return (some(whole), None);
    }
    let start = whole.start;
    (some(start + name..whole.end), some(start..start + of))
}

/// 对[某法院]周到细致的会务安排: who is thanked, where no verb tells what they did.
fn without_deed(sentence: &str, whole: Range<usize>) -> Thanked {
    if let Some(found) = whose(sentence, whole.clone()) {
        return found;
    }
    let words = sentence.get(whole.clone()).unwrap_or_default();
    if let Some(how) = manner_at(words) {
        let split = whole.start + how;
        return (some(whole.start..split), some(split..whole.end));
    }
    // 对此表示感谢; 对会议取得的成果, 对《报告》表示赞赏: a thing is not thanked.
    let report = words.starts_with('《') && words.ends_with('》');
    match is_this(words)
        || report
        || is_thing(words)
        || words.contains('的') && !party::ends_name(words)
    {
        true => (None, some(whole)),
        false => (some(whole), None),
    }
}

/// 对[上述进展]表示赞赏: what was done, and nobody.
fn is_thing(words: &str) -> bool {
    static THINGS: Lexicon = Lexicon::of_endings(
        "进展 進展 成果 成就 成绩 成績 贡献 貢獻 努力 举措 舉措 势头 勢頭 倡议 倡議 安排 进步 進步 成功 合作 发展 發展",
    );
    THINGS.end(words).is_some()
}

/// 对[此]表示感谢, 对[此我们]表示感谢: what was told before, and no name.
fn is_this(words: &str) -> bool {
    let rest = words.strip_prefix('此');
    rest.is_some_and(|rest| party::speaker(rest) == rest.len())
}

/// [某法院]周到细致的会务安排: where it is told how they did it.
fn manner_at(words: &str) -> Option<usize> {
    let (manner, _) = MANNER.first_in(words, 0)?;
    let name = words.get(..manner.start)?;
    party::ends_name(name).then_some(manner.start)
}

/// [某某网络][在…方面所做的工作]: whoever did it.
fn doing(sentence: &str, range: Range<usize>) -> Option<Thanked> {
    const DONE: &[&str] = &["所做的", "所作的", "作出的", "做出的", "给予的", "給予的"];
    let words = sentence.get(range.clone())?;
    let (deed, _) = first_of(words, &["在", "为", "為", "所", "给予", "給予"], 0)?;
    let name = words.get(..deed.start)?;
    let split = range.start + deed.start;
    (DONE.iter().any(|done| words.contains(done))
        && !name.contains('的')
        && name.chars().count() > 1)
        .then(|| (some(range.start..split), some(split..range.end)))
}

/// [某市政府]的[热情接待], [某市政府]之[協助]
fn whose(sentence: &str, range: Range<usize>) -> Option<Thanked> {
    let words = sentence.get(range.clone())?;
    // 蒙得维的亚市政府的支持: a name may hold it too.
    let mut places = words.match_indices(['的', '之']).take(4);
    let (of, _) = places.find(|(of, _)| words.get(..*of).is_some_and(party::ends_name))?;
    let matter = range.start + of + '的'.len_utf8()..range.end;
    Some((some(range.start..range.start + of), some(matter)))
}
