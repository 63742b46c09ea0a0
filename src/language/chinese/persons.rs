//! Words for persons and bodies, in both scripts.

use super::lexicon::Lexicon;

/// Characters that words for persons and bodies end in.
pub(super) static ENDS: Lexicon = Lexicon::of_endings(
    "\
    国 國 方 人 者 员 員 院 府 们 們 官 民 师 師 商 厂 廠 庭 署 局 馆 館 校 \
    团 團 社 队 隊 盟 司 省 市 州 县 縣 会 會 界 部 处 處 长 長 厅 廳 村 坊 \
    使 匠 乡 鄉 镇 鎮 户 戶 店 站 族 工 农 農 夫 客 友 兵 警 童 女 生 主 手 \
    家 港 士",
);

/// Words that end so and are none.
pub(super) static NOT: Lexicon = Lexicon::of_endings(
    "\
    或者 前者 后者 後者 再者 执行 執行 实行 實行 进行 進行 举行 舉行 发行 發行 履行 流行 可行 通行 \
    先行 运行 運行 推行 施行 践行 踐行 旅行 飞行 飛行 并行 並行 强行 強行 试行 試行 卫生 衛生 发生 \
    發生 产生 產生 民生 人生 一生 再生 野生 共生 民主 自主 为主 為主 行使 促使 即使 致使 迫使 加工 \
    施工 分工 手工 化工 携手 攜手 着手 著手 格局 结局 結局 全部 内部 內部 外部 局部 总部 總部 东部 \
    東部 西部 南部 北部 中部 好处 好處 坏处 壞處 之处 之處 到处 到處 增长 增長 成长 成長 延长 延長 \
    生长 生長 特长 特長 机会 機會 社会主义 世界 边界 邊界 世人 个人数据 男女 同工 双边会 与会 與會 \
    参会 參會 人民 会会 平民化 开会 開會 立方 配方 药方 下方 上方 前方 后方 後方 巴士 的士",
);

/// Words for persons and bodies that end otherwise.
pub(super) static WORDS: Lexicon = Lexicon::of_endings(
    "\
    商行 拍卖行 拍賣行 央行 车行 車行 分行 单位 單位 会议 會議 论坛 論壇 港口 机关 機關 海关 海關 \
    部门 部門 机构 機構 组织 組織 企业 企業 国家 國家 专家 專家 作家 画家 畫家 艺术家 藝術家 \
    科学家 科學家 企业家 企業家 大学 大學 中学 中學 小学 小學 研究所 院所 公所 律所 专家组 專家組 \
    工作组 工作組 小组 小組 交易所 事务所 事務所 学生 學生 师生 師生 医生 醫生 妇女 婦女 儿童 兒童 \
    青年 少年 老年人 各行 媒体 媒體 团体 團體 主体 主體 群体 群體 中心 银行 銀行 办公室 辦公室 实验室 \
    實驗室 教研室 口岸 公园 公園 景区 景區 园区 園區 保护区 保護區 诊所 診所 派出所 收容所 船只 \
    船隻 客船 渡船 游船 遊船 医疗船 醫療船 救生船 向导 嚮導 导游 導遊 平台 平臺 电台 電台 电视台 \
    電視台 代表 领袖 領袖 首脑 首腦 主席 总统 總統 总理 總理 总干事 總幹事 雇主 业主 業主 船东 \
    船東 股东 股東 主人 客户 客戶 用户 用戶 商户 商戶 农户 農戶 两国 数据库 數據庫 期刊 杂志 雜誌 \
    报纸 報紙 渔船 漁船 商船 船舶 货船 貨船 信众 信眾 政党 政黨 经济体 經濟體 同胞 朋友 伙伴 夥伴 \
    当局 當局 地方 地区 地區 社区 社區 城市 各地 选手 選手 助手 水手 歌手 警察 军队 公众 公眾 公衆 民众 \
    民眾 民衆 群众 群眾 群衆 编辑 編輯 观众 觀眾 觀衆 听众 聽眾 公司 智库 智庫 高校 基金 村庄 村莊 乡村 鄉村 教练 \
    教練 学徒 學徒 人士 嘉宾 嘉賓 律师 法官 学者 人民 人类 人類 全人类 全人類 机场 機場 雪场 雪場 \
    农场 農場 牧场 牧場 渔场 漁場 林场 林場 养殖场 養殖場 剧院 劇院 出版社 通讯社 通訊社 旅行社 \
    码头 碼頭 商铺 商舖 店铺 店舖 元首 首相 大臣 国务卿 國務卿 秘书 秘書 委员会 委員會 报社 報社 杂志社 雜誌社 合作社 理事会 各级 各級 匠人 缔约国 学系 學系 文系 律系 史系 \
    监狱 監獄 看守所 拘留所 幼儿园 幼兒園 动物园 動物園 植物园 植物園 气象台 氣象臺 天文台 天文臺 父母 寺庙 寺廟",
);

/// Words for those who speak in a declaration.
pub(super) static SPEAKERS: Lexicon = Lexicon::of_beginnings(
    "\
    与会各方代表 與會各方代表 与会代表 與會代表 与会各方 與會各方 与会各国 與會各國 \
    与会人士 與會人士 与会人员 與會人員 与会嘉宾 與會嘉賓 与会者 與會者 与会方 與會方 \
    与会 與會 代表们 代表們 各位代表 代表 我们 我們 我等 吾等 各方代表 各方 双方代表 \
    雙方代表 双方 雙方 大会 大會 会议 會議 论坛 論壇 峰会 峰會 本会 本會 参会 參會 \
    成员国 成員國 各国 各國 出席会议",
);

/// Whether a question mark stands for the dot of a name that was lost: 安娜?M?林德.
pub(super) fn is_lost_dot(text: &[u8], at: usize) -> bool {
    let is = |at: Option<usize>, wanted: fn(&u8) -> bool| {
        at.and_then(|at| text.get(at)).is_some_and(wanted)
    };
    let mark = |byte: &u8| *byte == b'?';
    let initial = |byte: &u8| byte.is_ascii_uppercase();
    let before = || is(at.checked_sub(1), initial) && is(at.checked_sub(2), mark);
    is(Some(at), mark) && (before() || is(Some(at + 1), initial) && is(Some(at + 2), mark))
}
