/** Somebody in WeChat without a plan: whoever a new episode of the console is given to. */
export const newcomer = { openid: "demo-newcomer", name: "新访客" } as const;
