import { later } from '../../text/later.ts';
import { fieldsIn, ranksIn } from './telling.ts';

/** Ranks and fields as Japanese and Chinese (both writings) write them, to be found anywhere in a title. */
export const unspacedRanks = ranksIn(
  later(`
assistant: 秘書, 秘书, 助理, アシスタント
owner general-management: 創業者, 创始人, 創辦人
vice-president: 副社長, 執行役員, 副总裁, 副總裁, 副总经理
chief engineering: 最高技術責任者, 技術長, 首席技术官
chief general-management: 取締役, 社長, 会長, 最高経営責任者, 首席执行官, 執行長, 总裁, 總裁, 总经理, 總經理, 董事
chief: 最高, 首席
head production: 工場長
head: 部長, 部长, 总监, 總監
manager: 課長, 店長, 主任, 主管, 经理, 經理, マネージャ, マネジャ, リーダー, ディレクター
senior: 高级, 资深, シニア
junior: 实习, インターン
staff: 担当, 专员
`),
);
export const unspacedFields = fieldsIn(
  later(`
sales: 営業, 销售, 銷售, 業務
marketing: 市场, 营销, 行銷, マーケティング
customer-service: 客服, 客户服务, カスタマー
product: 产品, プロダクト
engineering: 技術, 開発, 技术, 软件 | 工程师, 工程師, エンジニア
it: 信息, 情報システム
data: 数据, データ
design: 设计 | 设计师, デザイナー
finance: 経理, 財務, 财务, 会计
legal: 法務, 法务 | 弁護士, 律师
human-resources: 人事, 人力
operations: 运营
purchasing: 購買, 調達, 采购, 採購
logistics: 物流, 供应链
production: 製造, 生産, 生产
quality: 品質, 品质, 质量
research: 研究, 研发
communications: 広報, 公关
administration: 総務, 行政, 秘書, 秘书, 助理
`),
);
