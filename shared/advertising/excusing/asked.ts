import { cut } from "./clause";
import { turnsToClaim } from "./selling";

/** Hooks: a question that sells rather than asks. */
const luring =
  /想|还在|难道|何不|不如|来|心动|试试|羡慕|敢不敢|信吗|信不信|知道吗|听说过?|谁|怎能|为什么|凭什么|甘心|准备好|悄悄|告诉你|答案|我们/u;
const askingEnd = /(?:吗|么|呢|没有|与否|多久|如何|怎么办|什么)$/u;
/** Whoever asks answers himself, and sells. */
const answering =
  /^[?吗么呢]*(?:能|可以|当然|是的?[,!。]|没错|肯定|必须|不存在|答案|试试|就|找|到|来|我们|交给|在这|在我|本院|我院|这里|让|快|马上|不用|别|放心|一|三|[0-9]|从此|给|有我|想|其实|行|会[,!。]|包|100)/u;
const asking =
  /是否|能否|会不会|能不能|有没有|有无|可不可以|是不是|真的?能|可否|(?:能|会|可以|算|是|有|要|需要|真)[^?]*(?:吗|么)|[吗么]$|如何|怎么|多久|什么/u;

/** An answer that denies what was asked for, in a list of questions and answers. */
const denyingAnswer =
  /^[?吗么呢 ]*(?:[,。:]*(?:答|回答|a|答复|医生|回复)[ :,]*)?(?:没有|暂无|暂不|目前(?:没有|不|无)|不(?!留|疼|痛|会[留疼痛反复]|反弹|复发|用担心)|无法|并非|否|抱歉|很抱歉|未|本院(?:不|没有|未|暂)|我们(?:不|没有)|法律|依法|因人而异|要看|视|取决|由医生|需由?医生|需要?(?:面诊|检查|医生|先|看)|价格(?:已|均|按|以|在)|收费(?:按|均|以|依|标准)|按(?:公示|物价)|通常|一般|多数|多半|会有|药效|每个人|如果|有可能|可能|很难|难以|请(?:咨询|向|以|与|遵))/u;

/** To be told that these do not come is a promise. */
const feared = /疼|痛|疤|痕|风险|副作用|反弹|复发|恢复期|后遗症|肿|失败|人看出|危险|贵|伤/u;

/** Whether the sentence around the place asks something of a doctor. */
function isAskedOnly(whole: string, rest: string): boolean {
  if (answering.test(rest) || luring.test(whole)) return false;
  return asking.test(whole) && (rest.startsWith("?") || askingEnd.test(whole) || /是否|能否/u.test(whole));
}

/** Whether the question around the place is answered with no, and nothing is sold thereafter. */
function isAnsweredWithNo(whole: string, rest: string): boolean {
  if (!/^[?吗么呢]|^,?答/u.test(rest)) return false;
  const [no] = denyingAnswer.exec(rest) ?? [];
  if (no === undefined || turnsToClaim(rest)) return false;
  return !feared.test(whole) || /可能|多半|通常|一般|会有|每个人|如果|因人|取决|要看|视|很难|无法|难以/u.test(no);
}

/** Whether what was found is only asked, or asked and answered with no. */
export function isAsked(text: string, from: number, to: number, mayBeAsked: boolean): boolean {
  const [before, after] = cut(text, from, to, ",。;!?");
  const whole = before + text.slice(from, to) + after;
  const rest = text.slice(to + after.length, to + after.length + 30);
  return isAnsweredWithNo(whole, rest) || (mayBeAsked && isAskedOnly(whole, rest.slice(0, 12)));
}
