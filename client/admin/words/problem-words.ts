import type { Problem, ProblemCode } from "@shared/contract/problem";

const byCode: Readonly<Record<ProblemCode, string>> = {
  invalidInput: "填写的内容不符合要求，请检查后再试。",
  notSignedIn: "登录已结束，请重新扫码登录。",
  forbidden: "您的角色不能做这一步。",
  notFound: "没有找到这条记录，可能已不在您的权限范围内。",
  conflict: "刚才有同事先处理了，请看最新情况。",
  tooMany: "操作太频繁，请稍等一分钟再试。",
  unavailable: "暂时连不上服务，请检查网络后重试。您填写的内容还在。",
  unexpected: "系统出了意外，请重试；若一直这样，请联系管理员。",
};

/** Reasons that deserve a sentence of their own. */
const byReason: Readonly<Record<string, string>> = {
  alreadyClosed: "同事已经处理完了，请看最新情况。",
  alreadyAcknowledged: "同事已经接手这条打卡，请看最新情况。",
  changedMeanwhile: "同事刚刚也作了记录，请看最新情况后再试。",
  role: "您的角色不能做这一步。",
  staffLeft: "您的账号已停用，请联系负责人。",
  wrongRole: "医生一栏请选择医生，护士一栏请选择护士。",
  notSigned: "该路径还没有医生签署，不能用来开始随访。",
  alreadySigned: "这一版内容已经签署过了。",
  contentChanged: "路径内容在您阅读期间有变化，请重新载入并阅读后再签署。",
  alreadyBound: "该随访已绑定患者微信，不能再发绑定码。",
  alreadyEnded: "这次随访已经停止了。",
  episodeEnded: "这次随访已经停止，不能再处理。",
  dose: "回复里有剂量或增减药，不能从这里发给患者。",
  diagnosis: "回复里有诊断性表述，不能从这里发给患者。",
  prescription: "回复里有药品名称，不能从这里发给患者。",
  codeExpired: "登录码已失效，请换一个新的。",
  codeUsed: "登录码已经用过，请换一个新的。",
  codeUnknown: "登录码不对，请换一个新的。",
  notStaff: "这位微信用户不是本机构的工作人员。",
  badReply: "服务器的回答无法识别，请重新载入页面。",
};

/** One sentence for the person at the desk: what happened and what to do. */
export function problemSentence({ code, reason, field }: Problem): string {
  if (field?.startsWith("parameters.")) return "参数超出医生签署的范围，请检查标出的数值。";
  return (reason === undefined ? undefined : byReason[reason]) ?? byCode[code];
}
