import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Popconfirm } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { messageKeys } from "../messages/message-keys";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { contactWords, remindRefusedWords } from "../words/contact-words";
import { loadWords } from "../words/load-words";
import { outboxWords } from "../words/outbox-words";
import { problemSentence } from "../words/problem-words";

/** Reminds of an appointment now, once, by hand; says how it stands, or what speaks against it. */
export function RemindOnce({ appointmentId }: { readonly appointmentId: string }) {
  const client = useQueryClient();
  const now = useNow(60_000);
  const [requestId] = useState(() => crypto.randomUUID());
  const remind = useMutation({
    mutationFn: () => ask("outbox.remind", { requestId, appointmentId }),
    onSettled: () => Promise.all(messageKeys.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const problem = remind.error?.problem;
  if (remind.data) {
    return (
      <div className="visit-reminded" role="status">
        <p>{contactWords.reminded}</p>
        <p className="soft">{outboxWords.due(clinicMoment(remind.data.at, now))}</p>
      </div>
    );
  }
  return (
    <>
      <Popconfirm
        title={contactWords.remindTitle}
        description={<p className="visit-remind-means">{contactWords.remindMeans}</p>}
        okText={contactWords.remind}
        cancelText={loadWords.cancel}
        onConfirm={() => remind.mutate()}
      >
        <Button size="small" loading={remind.isPending}>
          {contactWords.remind}
        </Button>
      </Popconfirm>
      {problem && (
        <Alert
          className="visit-remind-problem"
          type={problem.code === "conflict" ? "warning" : "error"}
          showIcon
          title={remindRefusedWords[problem.reason ?? ""] ?? problemSentence(problem)}
        />
      )}
    </>
  );
}
