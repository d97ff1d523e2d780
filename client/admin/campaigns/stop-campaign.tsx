import type { CampaignRow } from "@shared/contract/message-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Popconfirm } from "antd";
import { ask } from "../app/ask";
import { messageKeys } from "../messages/message-keys";
import { campaignWords } from "../words/campaign-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { campaignsKey } from "./campaigns-key";

/** Stops a message to several people, as far as it has not gone out. */
export function StopCampaign({ campaign: { campaignId, title } }: { readonly campaign: CampaignRow }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const stop = useMutation({
    mutationFn: () => ask("campaign.stop", { campaignId }),
    onSuccess: () => message.success(campaignWords.stopDone),
    onError: ({ problem }) => message.error(problemSentence(problem)),
    onSettled: () =>
      Promise.all([campaignsKey, ...messageKeys].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return (
    <Popconfirm
      title={campaignWords.stopTitle}
      description={<p className="campaign-stop-means">{campaignWords.stopMeans}</p>}
      okText={campaignWords.stop}
      okButtonProps={{ danger: true }}
      cancelText={loadWords.cancel}
      onConfirm={() => stop.mutate()}
    >
      <Button size="small" danger loading={stop.isPending} aria-label={campaignWords.stopOf(title)}>
        {campaignWords.stop}
      </Button>
    </Popconfirm>
  );
}
