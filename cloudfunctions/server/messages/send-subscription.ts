import cloud from "wx-server-sdk";

export interface Subscription {
  readonly openid: string;
  readonly templateId: string;
  /** Page of the mini-program that a tap opens, without a leading slash. */
  readonly page: string;
  /** Field key to text. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * What WeChat said. `noGrant` (43101): the person agreed to no further message. `busy`: nothing was sent, try later.
 * `refused`: it will never be sent like this.
 */
export type SendOutcome =
  | { readonly kind: "sent" }
  | { readonly kind: "noGrant" }
  | { readonly kind: "busy"; readonly code: number }
  | { readonly kind: "refused"; readonly code: number };

/** System busy, token trouble, two sends at once to one person, permission not in force yet. */
const passing = new Set([-1, 40001, 40014, 43108, -604101]);

const codeOf = (value: unknown): number => {
  const { errCode, errcode } = (value ?? {}) as { errCode?: unknown; errcode?: unknown };
  return Number(errCode ?? errcode ?? 0);
};

function outcomeOf(code: number): SendOutcome {
  if (code === 0) return { kind: "sent" };
  if (code === 43101) return { kind: "noGrant" };
  return passing.has(code) ? { kind: "busy", code } : { kind: "refused", code };
}

/**
 * Sends one subscription message. An error with a WeChat code is an answer; anything else is thrown on, because then
 * nobody knows whether the message went out.
 */
export async function sendSubscription({ openid, templateId, page, fields }: Subscription): Promise<SendOutcome> {
  const data = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { value }]));
  try {
    const answer: unknown = await cloud.openapi["subscribeMessage"].send({ touser: openid, templateId, page, data });
    return outcomeOf(codeOf(answer));
  } catch (error) {
    const code = codeOf(error);
    if (!Number.isInteger(code) || code === 0) throw error;
    return outcomeOf(code);
  }
}
