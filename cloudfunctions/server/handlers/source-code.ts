import { ownSource } from "../carding/own-source";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { findPicture, wantAgain, wantPicture } from "../store/code-pictures";

/**
 * The mini-program code of one of the clinic's own codes, to be printed; not of one that has ended. WeChat draws nothing for
 * a call that comes from a browser, so the sweep draws it, and until then it is pending.
 */
export const sourceCode: Handler<"source.code"> = async ({ token }) => {
  const { _id, endedAt } = await ownSource(token);
  if (endedAt !== undefined) throw refuse("conflict", { field: "token", reason: "ended" });
  const { state, picture } = (await findPicture(_id)) ?? {};
  if (picture) return picture;
  const failed = state === "failed" && (await wantAgain(_id));
  if (state === undefined) await wantPicture(_id);
  throw refuse("unavailable", { reason: failed ? "codePicture" : "codePending" });
};
