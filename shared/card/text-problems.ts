import type { Finding } from "../advertising/finding";
import { lintLine } from "../advertising/lint-line";
import type { CardProblem } from "./card-problem";
import { formProblems } from "./form-problems";

/** What is wrong with the form of a text on a card, and with what it says. */
export type TextCheck = (field: string, text: string, most: number) => readonly CardProblem[];

const checked =
  (counts: (finding: Finding) => boolean): TextCheck =>
  (field, text, most) => [
    ...formProblems(field, text, most),
    ...lintLine(text)
      .filter(counts)
      .map(({ rule, found }) => ({ field, reason: "breaksRule" as const, rule, found })),
  ];

/** Of a line of the clinic's own: words that break a rule, and whether it reads like lines that do. */
export const lineProblems = checked(() => true);

/**
 * Of a fact, as the licence has it: only words that break a rule. A name or an address is no sentence, and whoever bears it
 * cannot reword it, so how it reads counts for nothing.
 */
export const factProblems = checked(({ readsLike }) => readsLike !== true);

const cities = [
  "北京|天津|上海|重庆|石家庄|唐山|保定|邯郸|太原|呼和浩特|包头|沈阳|大连|鞍山|长春|吉林|哈尔滨|大庆|南京|无锡|徐州|南通|杭州|宁波",
  "嘉兴|绍兴|金华|合肥|芜湖|厦门|南昌|九江|济南|青岛|烟台|潍坊|洛阳|武汉|襄阳|宜昌|长沙|株洲|岳阳|深圳|珠海|汕头|佛山|湛江|东莞",
  "中山|南宁|桂林|海口|成都|绵阳|贵阳|遵义|昆明|大理|拉萨|西安|西宁|银川|乌鲁木齐",
].join("|");
const kinds =
  "人民|中心|中医|中西医结合|口腔|妇幼保健|妇婴|妇产|儿童|康复|骨科|眼科|胸科|肿瘤|皮肤病|整形外科|美容|专科|综合|附属";

/**
 * The number some hospitals bear in their name after a place, as in 杭州第一口腔医院: which of the town's, not how good. After
 * anything else, the whole country or a quality, it ranks.
 */
const ordinal = new RegExp(`(?<=${cities}|(?<![全本我各神九当])[省市县区州])第一(?=(?:${kinds})*医院$)`, "u");

/**
 * Of the licensed name (第一名称), which the 医疗广告管理办法 has shown as it was registered: like a fact, and a number before
 * the kind of hospital ranks nobody.
 */
export const nameProblems: TextCheck = (field, text, most) => [
  ...formProblems(field, text, most),
  ...factProblems(field, text.replace(ordinal, ""), most).filter(({ reason }) => reason === "breaksRule"),
];
