import type { CardProblem } from "@shared/card/card-problem";
import type { ClinicCard } from "@shared/card/clinic-card";
import type { CardRow } from "@shared/contract/referral-views";

export const cardStateWords: Readonly<Record<CardRow["state"], string>> = {
  draft: "草稿",
  released: "已发布",
  retired: "已停用",
};

interface KindWords {
  readonly title: string;
  readonly means: string;
  readonly law: string;
}

/** What the two kinds of cards are, in one sentence each, with the law. */
export const cardKindWords: Readonly<Record<ClinicCard["kind"], KindWords>> = {
  information: {
    title: "信息名片",
    means: "只写客观事实：第一名称、类别、诊疗科目、地址、接诊时间、电话。公开这些信息不算医疗广告，不用送审。",
    law: "《医疗广告认定指南》第五条",
  },
  advertising: {
    title: "广告名片",
    means:
      "多了机构自己写的话，就按医疗广告办：先取得《医疗广告审查证明》，只用批准的原文，文号印在名片上，证明有效期一年。",
    law: "《广告法》第四十六条、《医疗广告管理办法》",
  },
};

/** What each field of a card is called. */
export const cardFieldWords = {
  kind: "种类",
  licensedName: "医疗机构第一名称",
  category: "类别",
  departments: "诊疗科目",
  address: "地址",
  hours: "接诊时间",
  phone: "电话",
  lines: "机构自己的话",
  "permit.number": "审查证明文号",
  "permit.expiresOn": "有效期至",
  permit: "医疗广告审查证明",
} as const;

/** The name of a field as a problem names it, e.g. `departments.2`. */
export function cardPlaceWords(field: string): string {
  const [, list, place] = /^(departments|lines)\.(\d+)$/.exec(field) ?? [];
  if (list === "departments") return `第 ${Number(place) + 1} 个${cardFieldWords.departments}`;
  if (list === "lines") return `第 ${Number(place) + 1} 句话`;
  return (cardFieldWords as Readonly<Record<string, string>>)[field] ?? field;
}

/** What is wrong in plain words; what breaks a rule is explained by the rule itself. */
export const cardReasonWords: Readonly<Record<Exclude<CardProblem["reason"], "breaksRule">, string>> = {
  missing: "还没有填",
  tooLong: "太长，名片上放不下",
  tooMany: "太多，名片上放不下",
  controlCharacters: "含有看不见的控制字符，请删掉重新输入",
  notAPhone: "不像电话号码，例如 021-5555-0120",
  linesNeedAdvertising: "信息名片不能有机构自己的话；要写，请改成广告名片",
  permitMissing: "广告名片要有《医疗广告审查证明》文号和有效期",
  permitMalformed: "不像审查证明文号，例如“（沪）医广【2026】第01-02-003号”",
  permitExpired: "审查证明已经到期，名片不能再用",
  permitTooLong: "审查证明最长有效一年，请核对有效期",
};

/** Words of the list of cards. */
export const cardWords = {
  title: "门诊名片",
  lead: "患者转发给朋友的那张名片：一个人写，另一个人发布；发布后内容不再改变",
  parts: "名片的页面",
  list: "名片版本",
  version: "版本",
  versionOf: (version: number) => `第 ${version} 版`,
  content: "内容",
  noName: "（还没有填名称）",
  problems: "检查",
  problemCount: (count: number) => `${count} 处要改`,
  fine: "没有问题",
  written: "谁写的",
  writtenBy: (names: string) => `${names} 写`,
  savedAt: (when: string) => `${when} 保存`,
  released: "谁发布的",
  releasedBy: (name: string, when: string) => `${name} 于 ${when} 发布`,
  retired: "谁停用的",
  retiredBy: (name: string, when: string) => `${name} 于 ${when} 停用`,
  inForce: "使用中",
  outOfForce: "已失效",
  standby: "已发布，备用",
  standbyMeans: "有更新的版本在用；新的停用或失效时，会回到这一版。不想再用就停用它。",
  actions: "操作",
  create: "新建名片",
  next: "出新版本",
  nextStands: (version: number) => `第 ${version} 版还是草稿，先把它写完`,
  made: "草稿已建好",
  open: "查看",
  edit: "编辑",
  openOf: (version: number) => `查看第 ${version} 版`,
  editOf: (version: number) => `编辑第 ${version} 版`,
  empty: "还没有名片",
  emptyLead: "有了使用中的名片，患者才能转发给朋友。新建时会先填好本机构登记的名称、地址和时间。",
  emptyReader: "负责人或会员管理人员新建并由另一位同事发布后，患者才能转发给朋友。",
  forceNow: "现在使用的名片",
  forceNone: "现在没有使用中的名片：患者的小程序里不显示转发按钮，来源码打开后看不到机构信息。",
  forceWrong: (count: number) =>
    `按现在的规则，使用中的名片有 ${count} 处要改。已发布的内容不会自动改变，请出新版本改掉，或先停用。`,
  forceBack: (version: number) => `现在改用第 ${version} 版。`,
  forceLost: (version: number) => `已发布的第 ${version} 版现在不能用，已自动停止展示`,
  readOnly: "您可以查看名片；修改由负责人或会员管理人员来做。",
  permitSoon: (day: string, days: number) =>
    days === 0
      ? "审查证明今天到期，明天起名片自动停止展示。请尽快续办并出新版本。"
      : `审查证明 ${day} 到期，还剩 ${days} 天；到期后名片自动停止展示。请尽快续办并出新版本。`,
  permitOver: (day: string) => `审查证明已于 ${day} 到期，名片已自动停止展示。`,
} as const;

/** Words of the three pages about cards. */
export const cardTabWords = { cards: "名片", sources: "来源码", check: "文案检查" } as const;

/** Words of the card's picture and of how it arrives in a chat. */
export const cardPictureWords = {
  preview: "发出去的样子",
  inChat: "微信对话里，真实大小",
  large: "点开放大",
  picture: (name: string) => `${name}的名片图`,
  miniProgram: "小程序",
  permit: (number: string) => `医疗广告审查证明文号：${number}`,
  fixed: "版式固定，与手机画的一样；小程序码发出时才换成真的。图里没有转发人的任何信息，也没有照片、价格和项目。",
  unfilled: "（未填）",
} as const;
