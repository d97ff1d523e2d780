import { Navigate } from "react-router";
import { useSession } from "../session/session-context";
import { sections } from "./sections";

/** Leads to the first page the person may open. */
export function FirstPage() {
  const { mayDo } = useSession();
  const first = sections.find(({ permission }) => mayDo(permission));
  return <Navigate to={first?.to ?? "/me"} replace />;
}
