import type { SurveyRow } from "@shared/contract/survey-views";
import type { Licence, Survey } from "@shared/survey/survey";

export const surveyStateWords: Readonly<Record<SurveyRow["state"], string>> = {
  draft: "草稿",
  released: "使用中",
  retired: "已停用",
};

export const licenceKindWords: Readonly<Record<Licence["kind"], { readonly title: string; readonly means: string }>> = {
  own: { title: "自有文字", means: "本机构自己写的题目，没有版权问题。" },
  free: { title: "可自由使用", means: "公开允许任何人使用的量表；署名会显示在问卷里，出处留档。" },
  licensed: { title: "持有授权", means: "本机构向版权方取得了授权；到期之后不再发出新的问卷。" },
};

export const purposeWords: Readonly<Record<Survey["purpose"], { readonly title: string; readonly means: string }>> = {
  care: { title: "照护", means: "属于治疗的一部分（恢复、情绪）；不会因为“问得太多”而不发。" },
  experience: { title: "体验", means: "问对机构的看法；受打扰上限约束，有投诉未结时不问。" },
};

export const privacyWords: Readonly<Record<Survey["privacy"], { readonly title: string; readonly means: string }>> = {
  named: { title: "实名", means: "答案记在患者名下，团队可以跟进。" },
  anonymous: {
    title: "匿名",
    means:
      "真正匿名：答案与患者之间在数据库里没有任何联系，只留月份，不留时间和顺序，谁也查不回去。因此不能跟进个人、不能开个案，也不能在另一部手机上继续填写。",
  },
};

/** Words of the list of surveys. */
export const surveyWords = {
  title: "问卷",
  lead: "内置的和自己写的问卷；发布之后内容不再改变，要改就出新版本",
  parts: "问卷的页面",
  list: "问卷",
  programme: "发放规则",
  results: "结果",
  blank: "新建空白问卷",
  filter: "显示",
  filters: { current: "在用和草稿", all: "全部版本", own: "自己的", builtIn: "内置的" },
  empty: "这里还没有问卷",
  emptyLead: "复制一份内置问卷来改，或者从空白开始。",
  survey: "问卷",
  version: "版本",
  versionOf: (version: number) => `第 ${version} 版`,
  licence: "版权",
  licenceUntil: (day: string) => `有效至 ${day}`,
  licenceOver: (day: string) => `${day} 已到期，不再发出`,
  releasedBy: "谁发布的",
  savedBy: (name: string) => `${name} 保存`,
  retiredBy: (name: string, when: string) => `${name} 于 ${when} 停用`,
  rules: "用它的规则",
  noRules: "没有规则",
  on: "开",
  off: "关",
  builtIn: "内置",
  own: "自己的",
  clinical: "临床",
  anonymous: "匿名",
  questions: (count: number, minutes: number) => `${count} 题，约 ${minutes} 分钟`,
  actions: "操作",
  open: "打开",
  openOf: (title: string) => `打开“${title}”`,
  edit: "编辑",
  editOf: (title: string) => `编辑“${title}”`,
  copy: "复制为自己的",
  copied: "已复制，现在可以修改",
  copyTitle: (title: string) => ({ zh: `${title}（副本）`.slice(0, 40) }),
  next: "出新版本",
  nextMade: "新版本已建好，内容与上一版相同，现在可以修改",
  nextStands: "已有草稿",
  release: "发布",
  releaseOf: (title: string) => `发布“${title}”`,
  retire: "停用",
  more: (title: string) => `“${title}”的更多操作`,
  moreShort: "更多",
  noTitle: "（还没有标题）",
} as const;

/** Words of releasing a survey and taking it out of use. */
export const releaseWords = {
  title: (title: string, version: number) => `发布“${title}”第 ${version} 版？`,
  means: [
    "发布后这一版的内容不能再改；要改就出新版本。",
    "新发出的问卷用这一版；已经发出、还没答的，仍用当时的那一版。",
    "发布本身不会发给任何人：发给谁、什么时候发，由“发放规则”决定。",
  ],
  clinicalMeans: "这是临床问卷：您以医生身份确认文字、计分界限和安全处理。结果只有医生和护士能看。",
  hash: "内容指纹",
  read: "我已在预览里走过一遍，确认就发布这份内容",
  confirm: (name: string) => `发布（${name}）`,
  done: "已发布",
  missing: "现在还不能发布，缺：",
  missingDoctor: "临床问卷只能由医生发布，您不是医生",
  missingRole: "您的角色不能发布问卷，请负责人或医生来发布",
  missingCrisis: "还没有填写危机处理办法（值班电话、步骤、何时有人看）",
  crisisLink: "去填写",
  missingProblems: (count: number) => `逻辑检查还有 ${count} 处要改`,
  problemsLink: "去修改",
  missingSave: "这台电脑上还有没保存的修改：先保存草稿，再发布",
  missingLicence: "授权已经到期",
  changed: "您打开之后内容变了，请关上再打开，看过最新内容再发布。",
  retireTitle: (title: string, version: number) => `停用“${title}”第 ${version} 版？`,
  retireMeans: "停用后不再发出。已经发出的仍可以答完，结果照样保留。停用后不能恢复，只能出新版本。",
  retireRules: (count: number) => `有 ${count} 条开着的规则在用它，停用后这些规则不会再发出问卷。`,
  retired: "已停用",
} as const;
