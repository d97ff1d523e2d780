/** Words of the list of referrals. */
export const referralListWords = {
  title: "转介绍名单",
  lead: "每位朋友一行，只写同意登记的人的姓名",
  state: "走到哪一步",
  list: "转介绍名单",
  through: "经谁",
  friend: "新朋友",
  times: "经过",
  result: "结果",
  clinicCode: "本院来源码",
  code: (code: string) => `编码 ${code}`,
  noThrough: "不记名",
  noFriend: "未同意登记，不记名",
  opened: { link: "打开", code: "输入", desk: "建档" },
  agreed: "同意",
  booked: "预约",
  seen: "就诊",
  nameless: "这位朋友",
  corrected: (count: number) => `更正过 ${count} 次`,
  correct: "更正",
  correctOf: (who: string) => `更正${who}的登记`,
} as const;

/** The lists of referrals and what each says when it is empty. */
export const referralLists = [
  { value: "visit", label: "已就诊", empty: "还没有经名片来就诊的朋友" },
  { value: "lead", label: "已预约", empty: "没有预约了还没来的朋友" },
  { value: "agreed", label: "已同意", empty: "没有同意登记、还没预约的朋友" },
  {
    value: "opened",
    label: "已打开",
    empty: "没有只打开过名片的朋友",
    emptyLead: "打开名片而没有同意登记的人只算人数，不记姓名。",
  },
  { value: "void", label: "不计", empty: "没有不计入的登记" },
] as const;
