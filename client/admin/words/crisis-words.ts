/** Words for a case about somebody who may hurt themselves. */
export const crisisWords = {
  title: "有人可能伤害自己：现在就联系",
  answers: "患者在安全询问里的回答",
  harmNow: "此刻有伤害自己的打算，或已经做了什么",
  someoneThere: "现在身边有人陪着",
  callBack: "愿意让我们现在回电",
  yes: "是",
  no: "否",
  unanswered: "没有回答",
  danger: "患者回答“是”：按正处在危险中处理。",
  advice: [
    "立即致电患者；通话中不要让患者一个人待着，请家人或朋友到身边。",
    "正处在危险中，或联系不上又有理由担心：拨打 120 或 110，说明姓名、位置和情况，不必等患者同意。",
    "没有急迫危险：告诉患者全国统一心理援助热线 12356，并约好下一次联系的时间。",
    "患者不愿回电也要处理，按下面本机构的步骤决定怎么联系。",
  ],
  protocol: "本机构的危机步骤",
  phone: "值班电话",
  watched: "有人看警报的时间",
  noProtocol: "本机构还没有写下危机步骤。请立即通知当班医生，并请负责人在“问卷 · 发放规则”里补上。",
} as const;
