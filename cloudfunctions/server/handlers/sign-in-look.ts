import type { Handler } from "../handler";
import { signInState } from "../identity/sign-in-state";
import { refuse } from "../refusal";
import { findSignInCode } from "../store/staff";

/** What a team member sees before approving. */
export const signInLook: Handler<"signIn.look"> = async ({ code }, { now }) => {
  const found = await findSignInCode(code);
  if (!found) throw refuse("notFound", { field: "code" });
  return { state: signInState(found, now), requestedAt: found.requestedAt };
};
