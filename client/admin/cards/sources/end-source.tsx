import type { SourceRow } from "@shared/contract/referral-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Popconfirm } from "antd";
import { ask } from "../../app/ask";
import { loadWords } from "../../words/load-words";
import { problemSentence } from "../../words/problem-words";
import { sourceWords } from "../../words/source-words";
import { sourcesKey } from "../card-keys";

/** Ends one code, after saying what happens to what is printed. */
export function EndSource({ row: { token, label } }: { readonly row: SourceRow }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const end = useMutation({
    mutationFn: () => ask("source.end", { token }),
    onSuccess: () => message.success(sourceWords.endDone),
    onError: ({ problem }) => message.error(problemSentence(problem)),
    onSettled: () => client.invalidateQueries({ queryKey: sourcesKey }),
  });
  return (
    <Popconfirm
      title={sourceWords.endTitle(label)}
      description={<p className="source-end-means">{sourceWords.endMeans}</p>}
      okText={sourceWords.end}
      okButtonProps={{ danger: true }}
      cancelText={loadWords.cancel}
      onConfirm={() => end.mutate()}
    >
      <Button size="small" danger loading={end.isPending} aria-label={sourceWords.endOf(label)}>
        {sourceWords.end}
      </Button>
    </Popconfirm>
  );
}
