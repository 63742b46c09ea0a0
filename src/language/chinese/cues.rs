//! The words that show what a Chinese sentence does, and the words that only look so.

use super::super::phrases::{Phrase, Phrases};
use crate::model::Force;

/// Where a cue must stand to mean what it can mean.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// Anywhere.
    Anywhere,
    /// Anywhere but in an invitation: 应某国邀请.
    Modal,
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

impl<T> Phrase for Cue<T> {
    fn words(&self) -> &str {
        self.words
    }
}

const fn cue<T>(
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

/// A verb of its clause.
const fn verb(words: &'static str, means: Force, unless: &'static [&'static str]) -> Cue<Force> {
    cue(words, means, unless, Stands::Verb)
}

/// A verb of the sentence.
const fn main(words: &'static str, means: Force, unless: &'static [&'static str]) -> Cue<Force> {
    cue(words, means, unless, Stands::MainVerb)
}

pub(super) const OUGHT: &[Force] = &[Force::Obligation, Force::Recommendation];
pub(super) const YING: &[&str] = &[
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
    "应对",
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
    "因应",
    "应许",
    "应允",
    "答应",
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
    "應對",
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
    "因應",
    "應許",
    "應允",
    "答應",
];
const DUTY: &[Force] = &[Force::Obligation];
const BAN: &[Force] = &[Force::Prohibition];

pub(super) static MODALS: Phrases<Cue<&[Force]>> = Phrases::new(&[
    modal("不得", BAN, &["不得不", "不得已"]),
    modal("不能", BAN, &["不能不"]),
    modal("不准", BAN, &[]),
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
        &["必须指出", "必须看到", "必须承认", "必须强调"],
    ),
    modal(
        "必須",
        DUTY,
        &["必須指出", "必須看到", "必須承認", "必須強調"],
    ),
    modal("务必", DUTY, &[]),
    modal("務必", DUTY, &[]),
    modal("有义务", DUTY, &[]),
    modal("有義務", DUTY, &[]),
    modal("应当", OUGHT, &["应当指出", "应当看到"]),
    modal("應當", OUGHT, &["應當指出", "應當看到"]),
    modal("应该", OUGHT, &["应该指出"]),
    modal("應該", OUGHT, &["應該指出"]),
    modal("应", OUGHT, YING),
    modal("應", OUGHT, YING),
    modal("须", DUTY, &["无须", "毋须", "必须", "须知", "须臾"]),
    modal("須", DUTY, &["無須", "毋須", "必須", "須知", "須臾"]),
    cue(
        "要",
        OUGHT,
        &["需要", "主要", "重要", "只要", "要求", "还要", "要么"],
        Stands::Must,
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

/// Predicates that say what something means, and nobody says it.
pub(super) const PREDICATES: &[(&str, Force)] = &[
    ("意义", Force::Recognition),
    ("意義", Force::Recognition),
    ("意义重大", Force::Recognition),
    ("意義重大", Force::Recognition),
    ("意义深远", Force::Recognition),
    ("意義深遠", Force::Recognition),
    ("至关重要", Force::Recognition),
    ("至關重要", Force::Recognition),
];

pub(super) static ACTS: Phrases<Cue<Force>> = Phrases::new(&[
    verb("致力于", Force::Commitment, &[]),
    verb("致力於", Force::Commitment, &[]),
    verb("承诺", Force::Commitment, &["作出承诺", "的承诺"]),
    verb("承諾", Force::Commitment, &["作出承諾", "的承諾"]),
    verb("决心", Force::Commitment, &["的决心", "有决心"]),
    verb("決心", Force::Commitment, &["的決心", "有決心"]),
    verb("愿意", Force::Commitment, &["不愿意"]),
    verb("願意", Force::Commitment, &["不願意"]),
    verb("决意", Force::Commitment, &[]),
    verb("決意", Force::Commitment, &[]),
    verb("保证向", Force::Commitment, &[]),
    verb("保證向", Force::Commitment, &[]),
    main(
        "决定",
        Force::Commitment,
        &["决定性", "该决定", "本决定", "决定了", "决定因素"],
    ),
    main(
        "決定",
        Force::Commitment,
        &["決定性", "該決定", "本決定", "決定了", "決定因素"],
    ),
    main("同意", Force::Commitment, &["同意书", "不同意"]),
    main("商定", Force::Commitment, &[]),
    main("保证", Force::Commitment, &["质量保证", "法律保证"]),
    main("保證", Force::Commitment, &["質量保證", "法律保證"]),
    verb("呼吁", Force::Call, &["的呼吁", "发出呼吁"]),
    verb("呼籲", Force::Call, &["的呼籲"]),
    verb("敦促", Force::Call, &[]),
    verb("促请", Force::Call, &[]),
    verb("促請", Force::Call, &[]),
    verb("敦请", Force::Call, &[]),
    verb("敦請", Force::Call, &[]),
    verb("恳请", Force::Call, &[]),
    verb("懇請", Force::Call, &[]),
    verb("吁请", Force::Call, &[]),
    verb("籲請", Force::Call, &[]),
    verb("号召", Force::Call, &[]),
    verb("號召", Force::Call, &[]),
    verb("倡导", Force::Call, &["所倡导"]),
    verb("倡導", Force::Call, &["所倡導"]),
    verb("鼓励", Force::Call, &["的鼓励", "受到鼓励"]),
    verb("鼓勵", Force::Call, &["的鼓勵", "受到鼓勵"]),
    verb("请求", Force::Call, &["的请求", "请求权"]),
    verb("請求", Force::Call, &["的請求", "請求權"]),
    main("支持", Force::Call, &["的支持", "提供支持"]),
    main("欢迎", Force::Call, &[]),
    main("歡迎", Force::Call, &[]),
    main(
        "倡议",
        Force::Call,
        &[
            "如下倡议",
            "以下倡议",
            "发起倡议",
            "發起倡议",
            "提出倡议",
            "发出倡议",
            "發出倡议",
            "项倡议",
            "项倡议",
            "一系列倡议",
            "该倡议",
            "本倡议",
            "的倡议",
            "倡议书",
        ],
    ),
    main(
        "倡議",
        Force::Call,
        &[
            "如下倡議",
            "以下倡議",
            "发起倡議",
            "發起倡議",
            "提出倡議",
            "发出倡議",
            "發出倡議",
            "项倡議",
            "项倡議",
            "一系列倡議",
            "該倡議",
            "本倡議",
            "的倡議",
            "倡議書",
        ],
    ),
    main("邀请", Force::Call, &["应邀请"]),
    main("邀請", Force::Call, &["應邀請"]),
    main("要求", Force::Call, &[]),
    main(
        "请",
        Force::Call,
        &["请求", "邀请", "申请", "提请", "请柬", "请愿"],
    ),
    main(
        "請",
        Force::Call,
        &["請求", "邀請", "申請", "提請", "請柬", "請願"],
    ),
    cue(
        "有权",
        Force::Right,
        &[
            "所有权",
            "拥有权",
            "享有权利",
            "有权机关",
            "没有权",
            "有权利",
        ],
        Stands::Anywhere,
    ),
    cue(
        "有權",
        Force::Right,
        &["所有權", "擁有權", "享有權利", "沒有權", "有權利"],
        Stands::Anywhere,
    ),
    cue("具有重大意义", Force::Recognition, &[], Stands::Anywhere),
    cue("具有重要意义", Force::Recognition, &[], Stands::Anywhere),
    cue(
        "具有十分重要的意义",
        Force::Recognition,
        &[],
        Stands::Anywhere,
    ),
    cue("具有深远意义", Force::Recognition, &[], Stands::Anywhere),
    cue(
        "具有非常重要的意义",
        Force::Recognition,
        &[],
        Stands::Anywhere,
    ),
    cue("具有积极意义", Force::Recognition, &[], Stands::Anywhere),
    cue("具有积极的意义", Force::Recognition, &[], Stands::Anywhere),
    cue("具有重要的意义", Force::Recognition, &[], Stands::Anywhere),
    cue("具有重大的意义", Force::Recognition, &[], Stands::Anywhere),
    cue("具有里程碑意义", Force::Recognition, &[], Stands::Anywhere),
    cue("具有重大意義", Force::Recognition, &[], Stands::Anywhere),
    cue("具有重要意義", Force::Recognition, &[], Stands::Anywhere),
    cue(
        "具有十分重要的意義",
        Force::Recognition,
        &[],
        Stands::Anywhere,
    ),
    cue("具有深遠意義", Force::Recognition, &[], Stands::Anywhere),
    cue(
        "具有非常重要的意義",
        Force::Recognition,
        &[],
        Stands::Anywhere,
    ),
    cue("具有積極意義", Force::Recognition, &[], Stands::Anywhere),
    cue("具有積極的意義", Force::Recognition, &[], Stands::Anywhere),
    cue("具有重要的意義", Force::Recognition, &[], Stands::Anywhere),
    cue("具有重大的意義", Force::Recognition, &[], Stands::Anywhere),
    cue("具有里程碑意義", Force::Recognition, &[], Stands::Anywhere),
    cue(
        "意义重大",
        Force::Recognition,
        &["意义重大的"],
        Stands::Anywhere,
    ),
    cue(
        "意義重大",
        Force::Recognition,
        &["意義重大的"],
        Stands::Anywhere,
    ),
    cue(
        "意义深远",
        Force::Recognition,
        &["意义深远的"],
        Stands::Anywhere,
    ),
    cue(
        "意義深遠",
        Force::Recognition,
        &["意義深遠的"],
        Stands::Anywhere,
    ),
    cue(
        "至关重要",
        Force::Recognition,
        &["至关重要的"],
        Stands::Anywhere,
    ),
    cue(
        "至關重要",
        Force::Recognition,
        &["至關重要的"],
        Stands::Anywhere,
    ),
    verb("认为", Force::Recognition, &["被认为"]),
    verb("認為", Force::Recognition, &["被認為"]),
    verb("认同", Force::Recognition, &["的认同", "身份认同"]),
    verb("認同", Force::Recognition, &["的認同", "身份認同"]),
    verb("认识到", Force::Recognition, &[]),
    verb("認識到", Force::Recognition, &[]),
    verb("意识到", Force::Recognition, &[]),
    verb("意識到", Force::Recognition, &[]),
    verb("注意到", Force::Recognition, &[]),
    cue("了解了", Force::Recognition, &[], Stands::Anywhere),
    cue("了解到", Force::Recognition, &[], Stands::Anywhere),
    cue("瞭解到", Force::Recognition, &[], Stands::Anywhere),
    verb("重申", Force::Recognition, &[]),
    verb("深信", Force::Recognition, &[]),
    verb("坚信", Force::Recognition, &[]),
    verb("堅信", Force::Recognition, &[]),
    verb("确信", Force::Recognition, &[]),
    verb("確信", Force::Recognition, &[]),
    verb("确认", Force::Recognition, &[]),
    verb("確認", Force::Recognition, &[]),
    verb("承认", Force::Recognition, &[]),
    verb("承認", Force::Recognition, &[]),
    verb("强调", Force::Recognition, &[]),
    verb("強調", Force::Recognition, &[]),
    main("相信", Force::Recognition, &[]),
    main("指出", Force::Recognition, &[]),
    main("肯定", Force::Recognition, &[]),
    cue("致敬", Force::Appreciation, &[], Stands::Anywhere),
    main("感谢", Force::Appreciation, &[]),
    main("感謝", Force::Appreciation, &[]),
    main("赞赏", Force::Appreciation, &[]),
    main("讚賞", Force::Appreciation, &[]),
    main("赞扬", Force::Appreciation, &[]),
    main("讚揚", Force::Appreciation, &[]),
    main("高度评价", Force::Appreciation, &[]),
    main("高度評價", Force::Appreciation, &[]),
    main("鸣谢", Force::Appreciation, &[]),
    main("鳴謝", Force::Appreciation, &[]),
]);
