import type { Handler } from "../handler";
import { signInState } from "../identity/sign-in-state";
import { refuse } from "../refusal";
import { findSignInCode } from "../store/staff";

/** Tells a console whether its own code was approved. */
export const signInPoll: Handler<"signIn.poll"> = async ({ code }, { uid, now }) => {
  const found = await findSignInCode(code);
  if (!found || found.uid !== uid) throw refuse("notFound", { field: "code" });
  return { state: signInState(found, now) };
};
