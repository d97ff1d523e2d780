import { createHash, randomUUID } from "node:crypto";
import { environment } from "../environment";
import type { StateStore } from "../state/state-store";
import { type OpenapiCall, refusal, success } from "./openapi-answer";

const validFor = 5 * 60_000;

/** A number that belongs to nobody, always the same for one user. */
function fictitiousNumber(openid: string): string {
  const digits = createHash("sha256").update(openid).digest().readUInt32BE(0) % 100_000;
  return `199000${String(digits).padStart(5, "0")}`;
}

/** The number behind a user's phone button: a code for the page, the number for the function. */
export function createPhoneNumbers(state: StateStore, now: () => number) {
  /** `<button open-type="getPhoneNumber">` was tapped: a code for one use within five minutes. */
  function issueCode(openid: string): string {
    const code = randomUUID().replaceAll("-", "");
    state.change("insert into phone_codes values (?, ?, ?)", code, openid, Math.round(now()));
    return code;
  }

  /** `phonenumber.getPhoneNumber`. */
  const getPhoneNumber: OpenapiCall = ({ code, openid }) => {
    const row = typeof code === "string" ? state.row("select * from phone_codes where code = ?", code) : undefined;
    if (row === undefined) return refusal(40029, "invalid code");
    if (openid !== undefined && openid !== row["openid"]) return refusal(40029, "invalid code: it is another user's");
    state.change("delete from phone_codes where code = ?", code);
    if (now() - Number(row["at"]) > validFor) return refusal(40029, "invalid code: it has expired");
    const number = fictitiousNumber(String(row["openid"]));
    return success({
      phone_info: {
        phoneNumber: number,
        purePhoneNumber: number,
        countryCode: "86",
        watermark: { timestamp: Math.floor(now() / 1000), appid: environment.appid },
      },
    });
  };

  return { issueCode, getPhoneNumber };
}
