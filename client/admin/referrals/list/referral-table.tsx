import type { ReferralRow } from "@shared/contract/referral-views";
import { tokenForPeople } from "@shared/referral/token";
import { Button } from "antd";
import { Link } from "react-router";
import { contactAddress } from "../../messages/contact-address";
import { ListTable } from "../../parts/list-table";
import { useSession } from "../../session/session-context";
import { referralListWords } from "../../words/referral-list-words";
import { viaWords } from "../../words/referral-words";
import { ReferralResult } from "./referral-result";
import { ReferralTimes } from "./referral-times";
import { whoOf } from "./who";

interface Props {
  readonly rows: readonly ReferralRow[];
  readonly onCorrect: (row: ReferralRow) => void;
}

function Through({ row: { through, token, via } }: { readonly row: ReferralRow }) {
  return (
    <>
      {through?.name ?? referralListWords.noThrough}
      <span className="soft">
        {through?.kind === "clinic" && `${referralListWords.clinicCode} · `}
        {viaWords[via]}
      </span>
      {token !== undefined && (
        <span className="soft">{referralListWords.code(tokenForPeople(token).toUpperCase())}</span>
      )}
    </>
  );
}

function Friend({ friend }: Pick<ReferralRow, "friend">) {
  const { mayDo } = useSession();
  if (friend === undefined) return <span className="referral-nameless">{referralListWords.noFriend}</span>;
  if (!mayDo("readOutbox")) return friend.name;
  return <Link to={contactAddress(friend.patientId)}>{friend.name}</Link>;
}

/** Who came through whom, when they took which step, and whether it counts. */
export function ReferralTable({ rows, onCorrect }: Props) {
  const { mayDo } = useSession();
  return (
    <ListTable
      columns={[referralListWords.friend, referralListWords.through, referralListWords.times, referralListWords.result]}
      actions={referralListWords.correct}
    >
      {rows.map((row) => (
        <tr key={row.referralId}>
          <th scope="row">
            <Friend {...(row.friend && { friend: row.friend })} />
          </th>
          <td>
            <Through row={row} />
          </td>
          <td>
            <ReferralTimes row={row} />
          </td>
          <td>
            <ReferralResult row={row} />
          </td>
          <td className="cell-action">
            {mayDo("correctReferral") && (
              <Button aria-label={referralListWords.correctOf(whoOf(row))} onClick={() => onCorrect(row)}>
                {referralListWords.correct}
              </Button>
            )}
          </td>
        </tr>
      ))}
    </ListTable>
  );
}
