import { lintCampaign } from "@shared/campaign/lint-campaign";
import { App, Button } from "antd";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { useDraft } from "../drafts/use-draft";
import { PageHeading } from "../parts/page-heading";
import { useSession } from "../session/session-context";
import { campaignWords } from "../words/campaign-words";
import { campaignInput, newCampaignDraft } from "./campaign-draft";
import "./campaigns.css";
import { ComposeFields } from "./compose-fields";
import { ReachBoard } from "./reach-board";
import { ReleaseDialog } from "./release-dialog";
import { useReach } from "./use-reach";

/** Writes a message to several people; whom it reaches is counted while it is written. */
export function ComposePage() {
  const { staff } = useSession();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [fresh] = useState(newCampaignDraft);
  const { draft, change, clear } = useDraft(staff.id, "campaign", fresh);
  const [releasing, setReleasing] = useState(false);
  const problems = lintCampaign(draft).filter(({ reason }) => reason !== "empty");
  const complete = campaignInput(draft);
  const input = problems.length === 0 ? complete : undefined;
  const asked = useReach(input);
  const preview = asked.fresh ? asked.reach.data : undefined;
  const touched = draft.title !== "" || draft.body !== "";
  return (
    <div className="page compose">
      <PageHeading title={campaignWords.composeTitle} lead={<Link to="/campaigns">{campaignWords.back}</Link>}>
        {touched && (
          <Button type="text" onClick={() => change({ ...newCampaignDraft(), requestId: crypto.randomUUID() })}>
            {campaignWords.discard}
          </Button>
        )}
        <Button type="primary" disabled={!preview || !input} onClick={() => setReleasing(true)}>
          {campaignWords.release}
        </Button>
      </PageHeading>
      <div className="compose-columns">
        <ComposeFields draft={draft} problems={problems} onChange={change} />
        <ReachBoard
          purpose={draft.purpose}
          state={problems.length > 0 ? "wrong" : input ? "ready" : "missing"}
          asked={asked}
        />
      </div>
      {releasing && input && preview && (
        <ReleaseDialog
          requestId={draft.requestId}
          input={input}
          preview={preview}
          onReleased={() => {
            clear();
            message.success(campaignWords.released);
            void navigate("/campaigns");
          }}
          onClose={() => setReleasing(false)}
        />
      )}
    </div>
  );
}
