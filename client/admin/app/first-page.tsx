import { Navigate } from "react-router";
import { useSession } from "../session/session-context";
import { sectionGroups } from "./sections";

/** Leads to the first page the person may open. */
export function FirstPage() {
  const { mayDo } = useSession();
  const first = sectionGroups(mayDo)[0]?.sections[0];
  return <Navigate to={first?.to ?? "/me"} replace />;
}
