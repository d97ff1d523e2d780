import { useMutation, useQueryClient } from "@tanstack/react-query";
import "./sign-in.css";
import type { Permission } from "@shared/team/permission";
import { App, Button } from "antd";
import { ask } from "../app/ask";
import { sessionKey } from "../app/query-client";
import { clearDrafts } from "../drafts/use-draft";
import { PageHeading } from "../parts/page-heading";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { problemSentence } from "../words/problem-words";
import { roleWords, sessionWords } from "../words/session-words";
import { useSession } from "./session-context";

const rights = Object.keys(sessionWords.permission).filter((one): one is Permission => one !== "useConsole");

/** Who is signed in, until when, with which rights; and the way out. */
export function SessionPage() {
  const { staff, clinic, expiresAt, mayDo } = useSession();
  const now = useNow(60_000);
  const client = useQueryClient();
  const { message } = App.useApp();
  const end = useMutation({
    mutationFn: () => ask("session.end", {}),
    onSuccess: () => {
      clearDrafts(staff.id);
      message.success(sessionWords.ended);
      client.setQueryData(sessionKey, null);
    },
    onError: ({ problem }) => message.error(problemSentence(problem)),
  });
  const facts: readonly (readonly [string, string])[] = [
    [sessionWords.name, `${staff.name}（${staff.title}）`],
    [sessionWords.role, staff.roles.map((role) => roleWords[role]).join("、")],
    [sessionWords.clinic, clinic.name],
    [sessionWords.serviceHours, clinic.serviceHours],
    [sessionWords.emergencyPhone, clinic.emergencyPhone],
    [sessionWords.expires, expiresAt === undefined ? "—" : clinicMoment(expiresAt, now)],
  ];
  return (
    <div className="page page-narrow">
      <PageHeading title={sessionWords.title} lead={sessionWords.trace} />
      <section className="card">
        <dl className="session-facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div className="session-end">
          <Button danger onClick={() => end.mutate()} loading={end.isPending}>
            {sessionWords.end}
          </Button>
          <span className="soft">{sessionWords.endLead}</span>
        </div>
      </section>
      <section className="card" aria-labelledby="session-rights">
        <h2 id="session-rights">{sessionWords.rights}</h2>
        <ul className="session-rights">
          {rights.map((permission) => (
            <li key={permission} className={mayDo(permission) ? "is-allowed" : "is-refused"}>
              <span aria-hidden="true">{mayDo(permission) ? "✓" : "—"}</span>
              <span className="hidden-text">{mayDo(permission) ? sessionWords.allowed : sessionWords.refused}</span>
              {sessionWords.permission[permission]}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
