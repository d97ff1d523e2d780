import { lintLine } from "@shared/advertising/lint-line";
import { parseLocalDate } from "@shared/calendar/local-date";
import type { Article } from "@shared/education/article";
import { articleKey, articles, articleWithId } from "@shared/education/catalogue";

const textsOf = ({ title, summary, author, sections, sources }: Article): readonly string[] => [
  title,
  summary,
  author,
  ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
  ...sources,
];

/** What would lead to a clinic, a service or a sale; an article has none of it. */
const leading =
  /预约|挂号|来院|到院|本院|我院|我们|本机构|本诊所|本门诊|诊所|门诊部|医美|整形|到店|客服|咨询电话|联系电话|联系方式|联系我|地址|热线电话|微信|公众号|小程序|扫码|二维码|点击|链接|购买|下单|套餐|项目|服务|价格|收费|费用|优惠|免费|折|赠|团购|会员/;
const prices = /[¥￥$€]|\d\s*(?:元|块钱|万|角)|(?:元|块)\s*\/|人民币/;
const webAddresses = /https?:|www\.|\.(?:com|cn|org|gov|uk)\b|@/i;
const addresses = /[省市区县]\S{0,8}[路街道巷弄]\s*\d|\d+\s*[号弄室](?!楼)/;
const cases = /案例|患者(?:王|李|张|小)|前后对比|做完以后变|术前术后/;
const techniques =
  /双眼皮|重睑|隆鼻|吸脂|玻尿酸|透明质酸|肉毒|激光|光子|种植牙|拔牙|正畸|矫正|美白|(?<!清)洁牙|剖宫产|人流/;
const drugs = /阿司匹林|布洛芬|对乙酰氨基酚|头孢|阿莫西林|甲硝唑|片剂|胶囊|毫克|软膏|止痛药|抗生素|消炎药/;

/** Numbers of three digits and more that are neither a year nor one of the two lines anybody may call. */
const otherNumbers = (text: string): readonly string[] =>
  (text.match(/\d[\d\s-]{1,}\d/g) ?? []).filter((number) => !/^(?:120|12356|20\d\d)$/.test(number.trim()));

const lines = articles.flatMap((article) => textsOf(article).map((text) => [article.id, text] as const));

describe("public health knowledge", () => {
  test("is a handful of short articles with ids and names of their own", () => {
    expect(articles.length).toBeGreaterThanOrEqual(6);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    expect(new Set(articles.map(({ title }) => title)).size).toBe(articles.length);
    for (const article of articles) expect(articleWithId(article.id)).toBe(article);
    expect(articleWithId("nothing")).toBeUndefined();
  });

  test.each(articles)("$id tells who wrote it, when, and from what", (article) => {
    expect(articleKey(article)).toBe(`article:${article.id}@${article.version}`);
    expect(article.author).toBe("合愈编写组");
    expect(parseLocalDate(article.writtenOn)).toBe(article.writtenOn);
    expect(article.sources.length).toBeGreaterThanOrEqual(2);
    expect(article.sections.length).toBeGreaterThanOrEqual(3);
    for (const { heading, paragraphs } of article.sections) {
      expect(heading).not.toBe("");
      expect(paragraphs.length).toBeGreaterThan(0);
    }
  });

  test.each(articles)("$id is short and in short sentences", (article) => {
    const said = article.sections.flatMap(({ paragraphs }) => paragraphs);
    expect(said.join("").length).toBeLessThan(600);
    const sentences = said.flatMap((paragraph) => paragraph.split(/[。；？]/));
    for (const sentence of sentences) expect(sentence.length).toBeLessThanOrEqual(60);
  });

  test.each(lines)("%s passes the check of advertising words: %s", (_, text) => {
    expect(lintLine(text)).toEqual([]);
  });

  test.each(lines)("%s leads to no clinic, no sale and nobody's case: %s", (_, text) => {
    for (const words of [leading, prices, webAddresses, addresses, cases, techniques, drugs])
      expect(text).not.toMatch(words);
    expect(otherNumbers(text)).toEqual([]);
  });
});

test("what the check of an article looks for is found where it stands", () => {
  expect("拨打 021-5555-0120 预约挂号").toMatch(leading);
  expect(otherNumbers("拨打 021-5555-0120 预约")).toEqual(["021-5555-0120"]);
  expect(otherNumbers("请拨打 120 或 12356，2024年版")).toEqual([]);
  expect("洗牙 99 元").toMatch(prices);
  expect("静安区示范路 1 号").toMatch(addresses);
});
