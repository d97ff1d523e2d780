import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Input, Modal } from "antd";
import { useId } from "react";
import { ask } from "../app/ask";
import { useDraft } from "../drafts/use-draft";
import { useSession } from "../session/session-context";
import { episodeWords } from "../words/episode-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";

interface Stopping {
  readonly episodeId: string;
  readonly patientName: string;
}

function StopDialog({ episode, onClose }: { readonly episode: Stopping; readonly onClose: () => void }) {
  const { staff } = useSession();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { draft, change, clear } = useDraft(staff.id, `stop:${episode.episodeId}`, { reason: "" });
  const id = useId();
  const reason = draft.reason.trim();
  const stop = useMutation({
    mutationFn: () => ask("episode.stop", { episodeId: episode.episodeId, reason }),
    onSuccess: () => {
      clear();
      message.success(episodeWords.stopped);
      onClose();
    },
    onSettled: () =>
      Promise.all(
        [["episodes"], ["patient", episode.episodeId]].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
  return (
    <Modal
      open
      title={episodeWords.stopTitle(episode.patientName)}
      onCancel={onClose}
      okText={episodeWords.stopConfirm}
      cancelText={loadWords.cancel}
      okButtonProps={{ danger: true, disabled: reason === "" }}
      confirmLoading={stop.isPending}
      onOk={() => stop.mutate()}
    >
      <p>{episodeWords.stopMeans}</p>
      <div className="field">
        <label htmlFor={id}>{episodeWords.stopReason}</label>
        <Input.TextArea
          id={id}
          value={draft.reason}
          maxLength={200}
          autoSize={{ minRows: 2, maxRows: 4 }}
          placeholder={episodeWords.stopReasonHint}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </div>
      {stop.error && <Alert type="error" showIcon title={problemSentence(stop.error.problem)} />}
    </Modal>
  );
}

/** Asks for the reason, names what stopping means, and stops a follow-up. Nothing is shown without an episode. */
export function StopEpisode(props: { readonly episode: Stopping | undefined; readonly onClose: () => void }) {
  return props.episode ? <StopDialog episode={props.episode} onClose={props.onClose} /> : null;
}
