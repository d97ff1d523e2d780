import { randomUUID } from "node:crypto";
import { type OpenapiAnswer, type OpenapiArguments, type OpenapiCall, refusal, success } from "./openapi-answer";
import type { Visits } from "./visits";

/** Words that a test may use to be found out; `label` as WeChat numbers them. */
const risks: readonly { readonly word: string; readonly suggest: "risky" | "review"; readonly label: number }[] = [
  { word: "违禁", suggest: "risky", label: 20006 },
  { word: "赌博", suggest: "risky", label: 20006 },
  { word: "色情", suggest: "risky", label: 20002 },
  { word: "诈骗", suggest: "risky", label: 20008 },
  { word: "傻瓜", suggest: "review", label: 20003 },
  { word: "加微信领", suggest: "review", label: 10001 },
];

/** What content checks stand on. */
export interface CheckServices {
  readonly visits: Visits;
  readonly now: () => number;
  /** Hands the result of a media check to WeChat's event push. */
  readonly pushResult: (openid: string, traceId: string, mediaUrl: string) => void;
}

function refuseCaller(
  { openid, version, scene }: OpenapiArguments,
  { visits, now }: CheckServices,
): OpenapiAnswer | undefined {
  if (typeof openid !== "string" || openid === "") return refusal(40003, "invalid openid");
  if (version !== 2) return refusal(40097, "invalid args: version is 2");
  if (![1, 2, 3, 4].includes(scene as number)) return refusal(40097, "invalid args: scene is 1 to 4");
  return visits.isRecent(openid, now())
    ? undefined
    : refusal(61010, "code is expired: the user has not visited within 2 hours");
}

/** `security.msgSecCheck`, with a short list of words in place of WeChat's judgement. */
export function createTextCheck(services: CheckServices): OpenapiCall {
  return (args) => {
    const refused = refuseCaller(args, services);
    if (refused !== undefined) return refused;
    const { content } = args;
    if (typeof content !== "string" || content === "") return refusal(47001, "content is empty");
    if ([...content].length > 2500) return refusal(45002, "content size out of limit");
    const { suggest, label } = risks.find(({ word }) => content.includes(word)) ?? { suggest: "pass", label: 100 };
    const detail = [{ strategy: "content_model", errcode: 0, suggest, label, prob: 90 }];
    return success({ result: { suggest, label }, detail, trace_id: randomUUID() });
  };
}

/** `security.mediaCheckAsync`: the answer names a trace, the result comes later as an event. */
export function createMediaCheck(services: CheckServices): OpenapiCall {
  return (args) => {
    const refused = refuseCaller(args, services);
    if (refused !== undefined) return refused;
    const { openid, media_url: mediaUrl, media_type: mediaType } = args;
    if (mediaType !== 1 && mediaType !== 2) return refusal(40097, "invalid args: media_type is 1 (audio) or 2 (image)");
    if (typeof mediaUrl !== "string" || !URL.canParse(mediaUrl)) return refusal(40097, "invalid args: media_url");
    const traceId = randomUUID();
    services.pushResult(String(openid), traceId, mediaUrl);
    return success({ trace_id: traceId });
  };
}
