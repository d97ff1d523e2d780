import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { findSignInCode } from "../store/staff";
import { signInState } from "./sign-in-state";

/** Tells a console whether its own code was approved. */
export const signInPoll: Handler<"signIn.poll"> = async ({ code }, { uid, now }) => {
  const found = await findSignInCode(code);
  if (!found || found.uid !== uid) throw refuse("notFound", { field: "code" });
  return { state: signInState(found, now) };
};
