import { clinicDateAt, days, type Instant } from "@shared/calendar/instant";
import type { Audience, CampaignFate } from "@shared/campaign/campaign";
import type { CampaignRow } from "@shared/contract/message-views";
import { ListTable } from "../parts/list-table";
import { useNow } from "../parts/use-now";
import { useTimetable } from "../visit/use-timetable";
import { audienceWords, campaignStateWords, campaignWords, fateWords, purposeWords } from "../words/campaign-words";
import { clinicDay, clinicMoment } from "../words/clinic-time";
import { pathwayTitles } from "../words/pathway-titles";
import { StopCampaign } from "./stop-campaign";

function AudienceWords({ audience }: { readonly audience: Audience }) {
  const today = clinicDateAt(useNow(60_000));
  const services = useTimetable().data?.services ?? [];
  if (audience.kind === "everyone") return campaignWords.everyone;
  if (audience.kind === "pathway") return audienceWords.pathway(pathwayTitles[audience.pathwayId]);
  const { serviceId, from, to } = audience;
  const span = from === to ? clinicDay(from, today) : `${clinicDay(from, today)}–${clinicDay(to, today)}`;
  return audienceWords.service(services.find(({ id }) => id === serviceId)?.title ?? serviceId, span);
}

/** What was sent a day ago has arrived, or never will. */
const canStop = ({ state, at }: CampaignRow, now: Instant): boolean =>
  state === "spreading" || (state === "spread" && now - at < days(1));

function Counts({ counts, state }: CampaignRow) {
  const fates = (Object.entries(counts) as [CampaignFate, number][]).filter(([, count]) => count > 0);
  const total = fates.reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      <span className={state === "spreading" ? "tag is-waiting" : state === "spread" ? "tag is-active" : "tag"}>
        {campaignStateWords[state]}
      </span>
      {state === "spreading" && <span className="soft">{campaignWords.soFar(total)}</span>}
      <span className="campaign-counts">
        {fates.map(([fate, count]) => (
          <span key={fate}>{campaignWords.count(fateWords[fate], count)}</span>
        ))}
      </span>
    </>
  );
}

/** What was sent to several people, by whom, and what became of it for how many. */
export function CampaignTable({ rows }: { readonly rows: readonly CampaignRow[] }) {
  const now = useNow(60_000);
  return (
    <ListTable
      columns={[campaignWords.message, campaignWords.audience, campaignWords.by, campaignWords.progress]}
      actions={campaignWords.stop}
      className="campaign-table"
    >
      {rows.map((row) => (
        <tr key={row.campaignId}>
          <th scope="row">
            {row.title}
            <span className="soft campaign-body">{row.body}</span>
          </th>
          <td>
            <AudienceWords audience={row.audience} />
            <span className="soft">{purposeWords[row.purpose].title}</span>
          </td>
          <td className="campaign-by">
            {row.by.name}
            <span className="soft">{clinicMoment(row.at, now)}</span>
          </td>
          <td>
            <Counts {...row} />
          </td>
          <td className="cell-action">{canStop(row, now) && <StopCampaign campaign={row} />}</td>
        </tr>
      ))}
    </ListTable>
  );
}
