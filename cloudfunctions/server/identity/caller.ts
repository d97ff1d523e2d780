/** Who is calling, as the platform says; never taken from the event. */
export type Caller =
  | { readonly kind: "wechat"; readonly openid: string }
  | { readonly kind: "browser"; readonly uid: string }
  | { readonly kind: "timer" }
  | { readonly kind: "nobody" };
