/** Words of writing down at the desk through whose code somebody came. */
export const deskCodeWords = {
  open: "登记介绍编码",
  showsCode: "对方出示了朋友名片上的编码，加入后接着登记",
  title: (name: string) => `登记 ${name} 的介绍编码`,
  lead: "患者出示朋友名片上的编码，并愿意登记时才填。不登记不影响就诊，请不要劝说。",
  textTitle: (version: string) => `患者签署的内容（版本 ${version}）`,
  paper: "打印同意书",
  agreed: "患者已读完以上内容，并在纸质同意书上签名",
  code: "编码",
  codeHint: "名片上的 12 位编码，大小写都可以",
  confirm: "登记",
  done: (through: string) => `已登记：经“${through}”的名片`,
  doneNameless: "已登记，是否计入由系统按规定判断",
} as const;

/** Words of taking a yes on paper back at the desk. */
export const deskWithdrawalWords = {
  open: "撤回来源登记",
  ask: "患者要撤回以前的登记？",
  title: (name: string) => `撤回 ${name} 的来源登记`,
  lead: "患者说一声就可以，不用签字。请不要劝说，也不用问原因。",
  means:
    "立即删除：经谁的名片来，以及其中的打开、预约和就诊时间；还没决定的答谢也取消。只留下“已撤回”这件事和经手人。删除后找不回来。预约和病历不受影响。",
  confirm: "撤回并删除",
  done: "已撤回，来源登记已删除",
} as const;

/** Words of the paper that is signed at the desk. */
export const consentPaperWords = {
  title: "来源登记同意书",
  lead: "打印后由患者在纸上签名，与病历资料一起保存",
  print: "打印",
  back: "返回候诊",
  collects: "登记什么",
  why: "为什么",
  necessity: "是否必需",
  ifRefused: "不同意会怎样",
  retention: "保存与撤回",
  agree: "本人已阅读并同意以上内容。",
  sign: "签名",
  date: "日期",
  version: (version: string) => `文本版本 ${version}`,
} as const;
