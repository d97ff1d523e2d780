import type { PathwayId } from "@shared/pathway/pathway";
import type { SurveyRule, SurveyTrigger } from "@shared/survey/survey-rule";
import { exactMoment } from "./clinic-time";
import { pathwayTitles } from "./pathway-titles";

export const triggerWords: Readonly<Record<SurveyTrigger["kind"], { readonly title: string; readonly means: string }>> =
  {
    visitAhead: { title: "就诊前", means: "预约的就诊开始前若干小时。" },
    visitDone: { title: "离院后", means: "就诊登记离院后若干小时。" },
    day: { title: "术后某天", means: "术后第几天（手术当天是第 0 天），在选定的整点。" },
    start: { title: "随访开始后", means: "随访开始后若干小时。" },
    wave: { title: "某个时刻，一次", means: "到那个时刻，一次问所有在随访中的人。" },
    random: { title: "每周随机", means: "每周从在随访中的人里抽一部分，各在 9 到 20 点之间的随机钟点问。" },
  };

export const tellWords: Readonly<Record<SurveyRule["tell"], { readonly title: string; readonly means: string }>> = {
  message: { title: "发微信消息", means: "有名额、约定用微信的人会收到一条提醒；其余在小程序里看到。" },
  inApp: { title: "只在小程序里", means: "不发消息，打开小程序才看到。" },
};

export const labelWords: Readonly<Record<"none" | NonNullable<SurveyRule["label"]>, string>> = {
  none: "不分",
  before: "之前",
  after: "之后",
};

type Titles = (serviceId: string) => string;

const span = (hours: number): string => {
  if (hours === 0) return "马上";
  return hours % 24 === 0 ? `${hours / 24} 天` : `${hours} 小时`;
};

const services = (ids: readonly string[], titles: Titles): string =>
  ids.length === 0 ? "任何就诊" : ids.map((id) => `“${titles(id)}”`).join("、");

const follow = (pathwayId: PathwayId | null): string =>
  pathwayId === null ? "所有随访" : `“${pathwayTitles[pathwayId]}”随访`;

const when: {
  readonly [Kind in SurveyTrigger["kind"]]: (
    trigger: Extract<SurveyTrigger, { readonly kind: Kind }>,
    titles: Titles,
  ) => string;
} = {
  visitAhead: ({ serviceIds, hours }, titles) => `就诊前 ${span(hours)}，问约了${services(serviceIds, titles)}的人`,
  visitDone: ({ serviceIds, hours }, titles) =>
    `离院后${hours === 0 ? "马上" : ` ${span(hours)}`}，问做完${services(serviceIds, titles)}的人`,
  day: ({ pathwayId, days, atHour }) =>
    `术后第 ${days.length === 0 ? "？" : days.join("、")} 天 ${atHour}:00，问${follow(pathwayId)}里的人`,
  start: ({ pathwayId, hours }) => `${follow(pathwayId)}开始后${hours === 0 ? "马上" : ` ${span(hours)}`}，问这位患者`,
  wave: ({ pathwayId, at }) => `${exactMoment(at).slice(0, 16)}，问一次${follow(pathwayId)}里的人`,
  random: ({ pathwayId }) => `每周随机，问${follow(pathwayId)}里的人`,
};

/** What the trigger means: "离院后 2 小时，问做完“复查”的人". */
export function triggerSentence(trigger: SurveyTrigger, titles: Titles): string {
  switch (trigger.kind) {
    case "visitAhead":
      return when.visitAhead(trigger, titles);
    case "visitDone":
      return when.visitDone(trigger, titles);
    case "day":
      return when.day(trigger, titles);
    case "start":
      return when.start(trigger, titles);
    case "wave":
      return when.wave(trigger, titles);
    case "random":
      return when.random(trigger, titles);
  }
}

/** "50%", without a fraction that says nothing. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** How many of them are asked: "全部", "抽 50%，其中双眼皮 20%". */
export function shareSentence({ share, shares }: Pick<SurveyRule, "share" | "shares">): string {
  const strata = (Object.entries(shares) as [PathwayId, number][]).map(
    ([pathwayId, part]) => `${pathwayTitles[pathwayId]} ${percent(part)}`,
  );
  const all = share >= 1 ? "全部都问" : `抽 ${percent(share)}`;
  return strata.length === 0 ? all : `${all}，其中${strata.join("、")}`;
}

/** The rule in one sentence: "离院后 2 小时，问做完“复查”的人，抽 50%". */
export const ruleSentence = (rule: SurveyRule, titles: Titles): string =>
  `${triggerSentence(rule.trigger, titles)}，${shareSentence(rule)}`;
