import type { SessionView } from "@shared/contract/staff-views";
import type { Permission } from "@shared/team/permission";
import { createContext, useContext } from "react";

export interface Session extends SessionView {
  mayDo(permission: Permission): boolean;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in. Only to be used on pages behind the sign-in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("there is no session outside the sign-in gate");
  return session;
}
