import { useMutation, useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { problemError } from "../app/problem-error";
import { problemSentence } from "../words/problem-words";
import { signInWords } from "../words/sign-in-words";
import { approveAs, localPeople } from "./local-cloud";

const titleIn = (note: string): string => note.split(" · ")[0] ?? note;

/** Demo only: stands in for the phone that would scan the code. */
export function LocalPeople({ code, onApproved }: { readonly code: string; readonly onApproved: () => void }) {
  const people = useQuery({ queryKey: ["local", "people"], queryFn: localPeople });
  const approve = useMutation({
    mutationFn: async (openid: string) => {
      const reply = await approveAs(openid, code);
      if (!reply.ok) throw problemError(reply.problem);
    },
    onSuccess: onApproved,
  });
  if (!people.data) return null;
  return (
    <section className="sign-in-local" aria-label={signInWords.local}>
      <p>
        <strong className="demo-tag">{signInWords.local}</strong> {signInWords.localLead}
      </p>
      {people.data.length === 0 && <p>{signInWords.localEmpty}</p>}
      <ul>
        {people.data.map(({ openid, name, note }) => (
          <li key={openid}>
            <Button block title={note} onClick={() => approve.mutate(openid)} disabled={approve.isPending}>
              <span className="sign-in-person">{name}</span>
              <span className="soft">{titleIn(note)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {approve.error && <Alert type="error" showIcon title={problemSentence(approve.error.problem)} />}
    </section>
  );
}
