import type { CampaignPreview } from "@shared/contract/message-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Modal } from "antd";
import { ask } from "../app/ask";
import { messageKeys } from "../messages/message-keys";
import { campaignWords, purposeWords } from "../words/campaign-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import type { CampaignInput } from "./campaign-draft";
import { campaignsKey } from "./campaigns-key";
import { reachCounts } from "./reach-counts";

interface Props {
  readonly requestId: string;
  readonly input: CampaignInput;
  /** Of exactly this message. */
  readonly preview: CampaignPreview;
  readonly onReleased: () => void;
  readonly onClose: () => void;
}

/** Says once more how many it reaches and how, before it cannot be taken back. */
export function ReleaseDialog({ requestId, input, preview, onReleased, onClose }: Props) {
  const client = useQueryClient();
  const { byWechat, inside, not } = reachCounts(preview.fates, input.purpose);
  const release = useMutation({
    mutationFn: () => ask("campaign.release", { requestId, ...input }),
    onSuccess: onReleased,
    onSettled: () =>
      Promise.all([campaignsKey, ...messageKeys].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const nobody = byWechat + inside === 0;
  return (
    <Modal
      open
      title={campaignWords.confirmTitle(input.title)}
      onCancel={onClose}
      okText={campaignWords.confirm(byWechat + inside)}
      okButtonProps={{ disabled: nobody }}
      cancelText={loadWords.cancel}
      confirmLoading={release.isPending}
      onOk={() => release.mutate()}
    >
      <p>{purposeWords[input.purpose].title}</p>
      <ul className="release-counts">
        {byWechat > 0 && <li>{campaignWords.sendByWechat(byWechat)}</li>}
        {inside > 0 && <li>{campaignWords.sendInside(inside)}</li>}
        {not > 0 && <li className="soft">{campaignWords.sendNot(not)}</li>}
      </ul>
      {preview.partial && <p className="soft">{campaignWords.partial}</p>}
      <p className="soft">{nobody ? campaignWords.confirmNobody : campaignWords.confirmMeans[input.purpose]}</p>
      {release.error && <Alert type="error" showIcon title={problemSentence(release.error.problem)} />}
    </Modal>
  );
}
