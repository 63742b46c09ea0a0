//! The words that show what a Chinese sentence does, and the words that only look so.

use super::super::phrases::{Phrase, Phrases, Sought};
use crate::model::Force;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&MODALS];

/// Where a cue must stand to mean what it can mean.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// Anywhere.
    Anywhere,
    /// Anywhere but in an invitation: 应某国邀请.
    Modal,
    /// Anywhere but before 的, where it only describes what follows: 具有重要意义的平台.
    Predicate,
    /// Between somebody and what they do.
    Must,
    /// As the verb of its clause.
    Verb,
    /// As the verb of the sentence: as often a noun, or a verb in what somebody is to do.
    MainVerb,
}

/// A cue, what it may mean, and the words in which it is no cue.
pub(super) struct Cue<T> {
    pub(super) words: &'static str,
    pub(super) means: T,
    /// Words that hold the cue without its meaning.
    pub(super) unless: &'static [&'static str],
    pub(super) stands: Stands,
}

impl<T: Sync> Phrase for Cue<T> {
    fn words(&self) -> &str {
        self.words
    }
}

pub(super) const fn cue<T>(
    words: &'static str,
    means: T,
    unless: &'static [&'static str],
    stands: Stands,
) -> Cue<T> {
    Cue {
        words,
        means,
        unless,
        stands,
    }
}

/// A modal.
const fn modal(
    words: &'static str,
    means: &'static [Force],
    unless: &'static [&'static str],
) -> Cue<&'static [Force]> {
    cue(words, means, unless, Stands::Modal)
}

pub(super) const OUGHT: &[Force] = &[Force::Obligation, Force::Recommendation];
/// Words with 应 that say nothing of what ought to be done.
const YING: &[&str] = &[
    "应邀",
    "适应",
    "反应",
    "相应",
    "对应",
    "顺应",
    "响应",
    "供应",
    "效应",
    "应用",
    "回应",
    "感应",
    "应急",
    "应运",
    "呼应",
    "照应",
    "应付",
    "应答",
    "应诉",
    "应变",
    "应届",
    "应聘",
    "应有的",
    "应得的",
    "出应有",
    "了应有",
    "挥应有",
    "因应",
    "应许",
    "应允",
    "答应",
];
/// The same with 應.
const YING_IN_FULL: &[&str] = &[
    "應邀",
    "適應",
    "反應",
    "相應",
    "對應",
    "順應",
    "響應",
    "供應",
    "效應",
    "應用",
    "回應",
    "感應",
    "應急",
    "應運",
    "呼應",
    "照應",
    "應付",
    "應答",
    "應訴",
    "應變",
    "應屆",
    "應聘",
    "應有的",
    "應得的",
    "出應有",
    "了應有",
    "揮應有",
    "因應",
    "應許",
    "應允",
    "答應",
];
pub(super) const DUTY: &[Force] = &[Force::Obligation];
const BAN: &[Force] = &[Force::Prohibition];
const LIMIT: &[Force] = &[Force::Prohibition, Force::Obligation];
const ADVICE: &[Force] = &[Force::Recommendation];
const LEAVE: &[Force] = &[Force::Right];

pub(super) static MODALS: Phrases<Cue<&[Force]>> = Phrases::new(&[
    // "must be no less than": a limit bans or binds.
    modal("不得少于", LIMIT, &[]),
    modal("不得少於", LIMIT, &[]),
    modal("不得低于", LIMIT, &[]),
    modal("不得低於", LIMIT, &[]),
    modal("不得超过", LIMIT, &[]),
    modal("不得超過", LIMIT, &[]),
    modal("不得晚于", LIMIT, &[]),
    modal("不得晚於", LIMIT, &[]),
    modal("不得", BAN, &["不得不", "不得已"]),
    modal("不能", BAN, &["不能不", "都不能少", "也不能少"]),
    modal("不准", BAN, &["不准备"]),
    modal("不許", BAN, &[]),
    modal("不许", BAN, &[]),
    modal("严禁", BAN, &[]),
    modal("嚴禁", BAN, &[]),
    modal(
        "禁止",
        BAN,
        &["禁止令", "所禁止", "被禁止", "禁止性", "的禁止"],
    ),
    modal(
        "不应",
        &[Force::Prohibition, Force::Recommendation],
        &["不应求", "不应期"],
    ),
    modal("不應", &[Force::Prohibition, Force::Recommendation], &[]),
    modal(
        "必须",
        DUTY,
        &["必须指出", "必须看到", "必须承认", "必须强调", "所必须"],
    ),
    modal(
        "必須",
        DUTY,
        &["必須指出", "必須看到", "必須承認", "必須強調", "所必須"],
    ),
    modal("不允许", BAN, &[]),
    modal("不允許", BAN, &[]),
    modal("务必", DUTY, &[]),
    modal("務必", DUTY, &[]),
    modal("有责任", DUTY, &["有责任心", "有责任感", "有责任的"]),
    modal("有責任", DUTY, &["有責任心", "有責任感", "有責任的"]),
    modal("有义务", DUTY, &[]),
    modal("有義務", DUTY, &[]),
    modal("应当", OUGHT, &["应当指出", "应当看到"]),
    modal("應當", OUGHT, &["應當指出", "應當看到"]),
    modal("应该", OUGHT, &["应该指出"]),
    modal("應該", OUGHT, &["應該指出"]),
    modal("应", OUGHT, YING),
    modal("應", OUGHT, YING_IN_FULL),
    modal("须", DUTY, &["无须", "毋须", "必须", "须知", "须臾"]),
    modal("須", DUTY, &["無須", "毋須", "必須", "須知", "須臾"]),
    cue(
        "要",
        OUGHT,
        &["需要", "主要", "重要", "只要", "要求", "还要", "要么"],
        Stands::Must,
    ),
    cue(
        "宜",
        ADVICE,
        &["适宜", "適宜", "便宜", "不宜", "宜居"],
        Stands::Must,
    ),
    cue("需要", ADVICE, &["的需要"], Stands::Must),
    cue(
        "需",
        ADVICE,
        &["必需", "急需", "无需", "無需", "供需", "需求"],
        Stands::Must,
    ),
    cue("可以", LEAVE, &["不可以"], Stands::Must),
    cue(
        "得",
        LEAVE,
        &[
            "不得", "取得", "获得", "獲得", "值得", "使得", "得到", "觉得", "覺得", "所得", "求得",
            "懂得", "得以",
        ],
        Stands::Must,
    ),
    cue(
        "可",
        LEAVE,
        &[
            "可以",
            "可持续",
            "可持續",
            "可再",
            "可能",
            "可行",
            "可靠",
            "不可",
            "许可",
            "許可",
            "认可",
            "認可",
            "可见",
            "可見",
            "均可",
        ],
        Stands::Must,
    ),
    cue(
        "不可",
        BAN,
        &[
            "不可分",
            "不可缺",
            "不可或缺",
            "不可剥夺",
            "不可剝奪",
            "不可逆",
            "不可抗",
            "不可避",
            "不可持",
            "不可替",
            "不可侵",
        ],
        Stands::Must,
    ),
    cue(
        "提议",
        ADVICE,
        &["该提议", "项提议", "提议案"],
        Stands::MainVerb,
    ),
    cue(
        "提議",
        ADVICE,
        &["該提議", "項提議", "提議案"],
        Stands::MainVerb,
    ),
    cue(
        "建议",
        &[Force::Recommendation],
        &["提出建议", "建议书"],
        Stands::MainVerb,
    ),
    cue(
        "建議",
        &[Force::Recommendation],
        &["提出建議", "建議書"],
        Stands::MainVerb,
    ),
]);
