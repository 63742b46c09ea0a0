//! Chinese words for the things that sentences of two languages share, in both scripts.

use super::super::anchors::{SINGLE, Things, figure};
use super::super::scan::begins_with;
use super::numerals::number;

static THINGS: Things = Things::new(&[
    ("court", "法院 法庭"),
    ("judge", "法官"),
    ("judgment", "判决 判決 裁判"),
    ("arbitration", "仲裁"),
    ("mediation", "调解 調解"),
    ("notary", "公证 公證"),
    ("lawyer", "律师 律師"),
    ("prosecutor", "检察 檢察"),
    ("police", "警察 警方 警务 警務"),
    ("crime", "犯罪 刑事"),
    ("corruption", "腐败 腐敗 贿赂 賄賂"),
    ("terror", "恐怖"),
    ("evidence", "证据 證據"),
    ("case", "案件"),
    ("government", "政府"),
    ("minister", "部长 部長 外长 外長 大臣"),
    ("state", "国家 國家 各国 各國 成员国 成員國"),
    ("parliament", "议会 議會 立法"),
    ("organization", "组织 組織"),
    ("company", "公司 企业 企業 工商界"),
    ("bank", "银行 銀行"),
    ("school", "学校 學校"),
    ("university", "大学 大學 高校"),
    ("museum", "博物馆 博物館"),
    ("library", "图书馆 圖書館"),
    ("archive", "档案 檔案"),
    ("hospital", "医院 醫院 诊所 診所"),
    ("farmer", "农民 農民 农业 農業 农耕 農耕"),
    ("fishery", "渔 漁"),
    ("water", "水"),
    ("river", "河"),
    ("sea", "海洋 海上 海事 海域"),
    ("ship", "船"),
    ("port", "港口 港"),
    ("forest", "森林 树 樹"),
    ("climate", "气候 氣候"),
    ("energy", "能源 电力 電力"),
    ("environment", "环境 環境 生态 生態"),
    ("food", "粮食 糧食 食品"),
    ("seed", "种子 種子"),
    ("health", "卫生 衛生 健康"),
    ("medicine", "药 藥 医疗 醫療"),
    ("education", "教育"),
    ("training", "培训 培訓"),
    ("research", "研究"),
    ("science", "科学 科學"),
    ("technology", "技术 技術"),
    ("data", "数据 數據"),
    ("information", "信息 資訊 资讯 資料"),
    ("network", "网络 網絡 網路 互联网"),
    ("digital", "数字 數字 数码 數碼 數位"),
    ("electronic", "电子 電子"),
    ("online", "线上 線上 在线 远程 遠程 视频 視頻 視訊"),
    ("language", "语言 語言"),
    ("translation", "翻译 翻譯 口译 口譯"),
    ("culture", "文化"),
    ("art", "艺术 藝術"),
    ("heritage", "遗产 遺產"),
    ("tourism", "旅游 旅遊"),
    ("trade", "贸易 貿易"),
    ("investment", "投资 投資"),
    ("market", "市场 市場"),
    ("customs", "海关 海關 关税 關稅"),
    ("tax", "税 稅"),
    ("fund", "基金 资金 資金 金融"),
    ("cost", "费用 費用 成本 经费 經費"),
    ("insurance", "保险 保險"),
    ("price", "价格 價格"),
    ("year", "年"),
    ("month", "个月 個月 每月"),
    ("day", "日内 日內 天"),
    ("hour", "小时 小時"),
    ("week", "周 週"),
    ("child", "儿童 兒童 未成年"),
    ("youth", "青年"),
    ("women", "妇女 婦女 女性"),
    ("worker", "工人 劳动 勞動 工作者"),
    ("student", "学生 學生"),
    ("teacher", "教师 教師"),
    ("expert", "专家 專家"),
    ("public", "公众 公眾 公共 公开 公開 公布 公佈"),
    ("people", "人民 民众 民眾"),
    ("treaty", "公约 公約 条约 條約"),
    ("law", "法律 依法 法规 法規"),
    ("rule", "规则 規則 法规 法規"),
    ("standard", "标准 標準"),
    ("principle", "原则 原則"),
    ("right", "权利 權利 有权 有權 权益 權益"),
    ("responsibility", "责任 責任 职责 職責"),
    ("freedom", "自由 免费 免費"),
    ("peace", "和平"),
    ("security", "安全"),
    ("safety", "安全"),
    ("disaster", "灾 災"),
    ("flood", "洪"),
    ("fire", "火灾 火災"),
    ("emergency", "紧急 緊急 应急 應急"),
    ("poverty", "贫困 貧困 减贫 減貧"),
    ("development", "发展 發展"),
    ("innovation", "创新 創新"),
    ("exchange", "交流 交换 交換"),
    ("dialogue", "对话 對話"),
    ("cooperation", "合作"),
    ("partnership", "伙伴 夥伴"),
    ("meeting", "会议 會議 大会 大會 年会 年會"),
    ("forum", "论坛 論壇"),
    ("secretariat", "秘书 秘書"),
    ("committee", "委员会 委員會 理事会 理事會"),
    ("group", "小组 小組 工作组 工作組"),
    ("report", "报告 報告"),
    ("register", "登记 登記 名册 名冊"),
    ("list", "清单 清單 名单 名單"),
    ("plan", "计划 計劃 规划 規劃"),
    ("project", "项目 項目 计划 計劃"),
    ("mechanism", "机制 機制"),
    ("platform", "平台 平臺"),
    ("agreement", "协议 協議 协定 協定 合同"),
    ("privacy", "隐私 隱私 保密"),
    ("identity", "身份"),
    ("seal", "印章"),
    ("signature", "签名 簽名 签署 簽署"),
    ("document", "文件 文书 文書"),
    ("copy", "副本 复印 複印"),
    ("certificate", "证书 證書 证明 證明"),
    ("record", "记录 記錄 纪录 紀錄"),
    ("map", "地图 地圖"),
    ("weather", "气象 氣象 天气 天氣"),
    ("road", "道路 公路"),
    ("bridge", "桥 橋"),
    ("railway", "铁路 鐵路"),
    ("city", "城市 市"),
    ("village", "村"),
    ("island", "岛 島"),
    ("mountain", "山"),
    ("border", "边境 邊境 跨境"),
    ("world", "世界 全球"),
    ("thanks", "感谢 感謝 谢意 謝意 致谢 致謝 赞赏 讚賞"),
    ("call", "呼吁 呼籲 敦促 促请 促請"),
    ("support", "支持"),
    ("host", "主办 主辦 款待 接待"),
]);

/// The marks of a sentence.
pub(super) fn anchors(sentence: &str) -> Vec<u64> {
    let mut found = Vec::new();
    for (at, _) in sentence.char_indices() {
        let rest = sentence.get(at..).unwrap_or_default();
        let words = THINGS.likely(rest).iter();
        found.extend(
            words
                .filter(|(word, _)| begins_with(rest.as_bytes(), word.as_bytes()))
                .map(|(_, mark)| *mark),
        );
    }
    let parts = ['，', ',', '；', ';', '：', ':', '—', '（', '('];
    found.extend((!sentence.contains(parts)).then_some(SINGLE));
    let mut at = 0;
    while let Some(rest) = sentence.get(at..).filter(|rest| !rest.is_empty()) {
        // Figures in digits are told in every language alike.
        match number(rest).filter(|_| !rest.starts_with(|c: char| c.is_ascii_digit())) {
            Some((number, length)) => {
                // 一 and 两 say little.
                found.extend((number > 2).then(|| figure(number)));
                at += length.max(1);
            }
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    found
}
