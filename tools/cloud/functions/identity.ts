/** Who and what makes an invocation, as the cloud (never the event) says it. */
export interface Identity {
  /** The chain that functions see as SOURCE: `wx_client`, `wx_trigger`, `tcb_web`, `wx_client,scf`, … */
  readonly source: string;
  /** The WeChat user, when there is one. */
  readonly openid?: string | undefined;
  /** The user of a web page signed in to the environment. */
  readonly web?: { readonly uid: string; readonly anonymous: boolean } | undefined;
}

/** A mini-program calls; without an openid the caller has no identity. */
export const miniProgram = (openid: string | undefined): Identity => ({ source: "wx_client", openid });

export const timer: Identity = { source: "wx_trigger" };

/** What a function called by `caller` sees. A caller nobody knows is a process outside the cloud. */
export function nestedIdentity(caller: Identity | undefined, nestedOpenid: "keep" | "lose"): Identity {
  if (caller === undefined) return { source: "scf" };
  const source = `${caller.source},scf`;
  return nestedOpenid === "keep" ? { ...caller, source } : { source };
}
