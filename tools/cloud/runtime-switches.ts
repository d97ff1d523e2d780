/** What nobody outside WeChat knows, or what a test wants to vary. Correct functions pass in every position. */
export interface RuntimeSwitches {
  /** `fresh` starts a new process for every invocation: finds state kept in module variables. */
  readonly coldStart: "reused" | "fresh";
  /** Whether a function called by a function still sees the user's OPENID. */
  readonly nestedOpenid: "keep" | "lose";
  /** WeChat documents both: a lone `List` item as an object, and as an array of one. */
  readonly pushList: "object" | "array";
  /** Whether WeChat's events (subscription answers, send results, media checks) reach the function `push`. */
  readonly pushEvents: "on" | "off";
  /** SOURCE of a pushed event; WeChat does not document it. */
  readonly pushSource: string;
  /** Instances of one function at a time. */
  readonly instances: number;
  /** Multiplies every function's time limit: a busy machine is slower than the cloud. */
  readonly timeLimitFactor: number;
  /** Milliseconds that one message send takes; a second send to the same user meanwhile gets 43108. */
  readonly sendMilliseconds: number;
}

export const defaultRuntimeSwitches: RuntimeSwitches = {
  coldStart: "reused",
  nestedOpenid: "keep",
  pushList: "object",
  pushEvents: "on",
  pushSource: "wx_unknown",
  instances: 4,
  timeLimitFactor: 1,
  sendMilliseconds: 2,
};
