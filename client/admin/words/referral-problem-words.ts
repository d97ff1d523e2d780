import type { Problem } from "@shared/contract/problem";
import { problemSentence } from "./problem-words";

/** Reasons that have a meaning of their own where referrals are concerned. */
const byReason: Readonly<Record<string, string>> = {
  tokenMalformed: "这不像编码：应是 12 个字母或数字。请对着名片再看一遍。",
  tokenUnknown: "本院没有发过这个编码，可能抄错了一位。请对着名片再看一遍。",
  tokenEnded: "这个编码已经停用（旧海报，或名片的主人不再参加），不能登记。",
  alreadyPatient: "这位患者已在本院就诊过，不是新朋友，不登记来源。",
  alreadyNoted: "这位患者的来源已经登记过了，以第一次为准。确有错误，请负责人在“转介绍名单”里更正。",
  changedMeanwhile: "同事刚刚也改了这条登记，您的这一步没有记下。请看最新情况再试。",
  withdrawn: "有一方已撤回同意，这条登记不能再改。",
  alreadyVoid: "这条登记已经是不计入的，请看最新情况。",
  notVoid: "这条登记本来就计入，请看最新情况。",
  mayNotCount: "按规定不能计入：本人、员工、未成年人或不登记来源的照护。",
  refused: "本人在手机上已选择不登记，不能在前台登记。",
  decidesOnPhone: "这位患者是在手机上自己决定的。请本人在手机的“我的”里撤回，登记会立即删除。",
  nothingNoted: "这位患者没有来源登记，不用撤回。",
  sameToken: "这就是原来登记的编码，没有改动。",
  tooManyTries: "试错的编码太多，请一小时后再试。",
};

/** One sentence for the person at the desk: why a code or a correction was refused and what to do. */
export const referralProblemSentence = (problem: Problem): string =>
  (problem.reason === undefined ? undefined : byReason[problem.reason]) ?? problemSentence(problem);
