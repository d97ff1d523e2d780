/** A person of the demo as the console's sign-in page and the demo page list them. */
export interface Person {
  readonly openid: string;
  readonly name: string;
  readonly kind: "patient" | "staff";
  /** One line about where they stand. */
  readonly note: string;
  /** What is waiting, in a word or two. */
  readonly flag?: { readonly text: string; readonly tone: "red" | "amber" | "open" | "quiet" };
  /** The page to look at first, where it is not today's. */
  readonly opens?: "visits";
  /** The very page to look at first, of somebody who came by a link. */
  readonly page?: string;
  /** The code that binds their plan, while it is not bound. */
  readonly bindCode?: string;
}
