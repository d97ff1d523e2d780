import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../app/ask";
import { useDraft } from "../drafts/use-draft";
import { Failed } from "../parts/failed";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useSession } from "../session/session-context";
import { episodeWords } from "../words/episode-words";
import { BindCode } from "./bind-code";
import "./episodes.css";
import { missingFields, newStartDraft, type StartDraft, startInput } from "./start-draft";
import { StartForm } from "./start-form";

interface Started {
  readonly episodeId: string;
  readonly bindCode: string;
  readonly patientName: string;
}

/** Starts a follow-up for one patient and hands out the code that binds it to their WeChat. */
export function StartPage() {
  const { staff } = useSession();
  const client = useQueryClient();
  const pathways = useQuery({ queryKey: ["pathways"], queryFn: () => ask("pathway.list", {}) });
  const team = useQuery({ queryKey: ["team"], queryFn: () => ask("staff.list", {}), staleTime: 300_000 });
  const [fresh, setFresh] = useState(newStartDraft);
  const { draft, change, clear } = useDraft<StartDraft>(staff.id, "start", fresh);
  const [tried, setTried] = useState(false);
  const [started, setStarted] = useState<Started>();
  const start = useMutation({
    mutationFn: async (wanted: StartDraft) => {
      const input = startInput(wanted);
      return input && { ...(await ask("episode.start", input)), patientName: input.patientName };
    },
    onSuccess: (done) => {
      if (!done) return;
      clear();
      setFresh(newStartDraft());
      setTried(false);
      setStarted(done);
      void client.invalidateQueries({ queryKey: ["episodes"] });
    },
  });
  if (started) return <BindCode {...started} onAnother={() => setStarted(undefined)} />;
  const failed = pathways.error ? pathways : team.error ? team : undefined;
  const pathway = pathways.data?.rows.find(({ pathway: { id } }) => id === draft.pathwayId)?.pathway;
  const missing = missingFields(draft, pathway);
  const submit = () => {
    setTried(true);
    if (missing.length === 0) start.mutate(draft);
  };
  return (
    <div className="page page-narrow">
      <PageHeading title={episodeWords.start} lead={episodeWords.startLead} />
      {failed?.error && <Failed error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && (!pathways.data || !team.data) && <PageLoading rows={8} />}
      {pathways.data && team.data && (
        <StartForm
          draft={draft}
          pathways={pathways.data.rows}
          team={team.data.rows}
          missing={tried ? missing : []}
          busy={start.isPending}
          problem={start.error?.problem}
          onChange={change}
          onSubmit={submit}
        />
      )}
    </div>
  );
}
