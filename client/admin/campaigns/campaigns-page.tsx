import type { CampaignPage, CampaignRow } from "@shared/contract/message-views";
import { Button } from "antd";
import { useNavigate } from "react-router";
import { ask } from "../app/ask";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PagedList } from "../parts/paged-list";
import { usePages } from "../parts/use-pages";
import { campaignWords } from "../words/campaign-words";
import { CampaignTable } from "./campaign-table";
import "./campaigns.css";
import { campaignsKey } from "./campaigns-key";

const whileSpreading = 3000;

/** Every message to several people, the newest first; looks again by itself while one is being spread. */
export function CampaignsPage() {
  const navigate = useNavigate();
  const { list, rows } = usePages<CampaignRow, CampaignPage>(
    [...campaignsKey],
    (place) => ask("campaign.list", { ...place }),
    { refetchInterval: (shown) => shown.some(({ state }) => state === "spreading") && whileSpreading },
  );
  return (
    <div className="page">
      <PageHeading title={campaignWords.title} lead={campaignWords.lead}>
        <Button type="primary" onClick={() => void navigate("/campaigns/new")}>
          {campaignWords.write}
        </Button>
      </PageHeading>
      <section className="card card-table" aria-label={campaignWords.list}>
        <PagedList
          list={list}
          shown={rows.length}
          nothing={<Nothing title={campaignWords.empty}>{campaignWords.emptyLead}</Nothing>}
        >
          <CampaignTable rows={rows} />
        </PagedList>
      </section>
    </div>
  );
}
