import type { OutboxRow } from "@shared/contract/message-views";
import type { Try } from "@shared/message/message";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { channelWords, tryOutcomeWords } from "../words/message-outcome-words";
import { smsCodeWords, wechatCodeWords } from "../words/wechat-code-words";

const codeWords = ({ channel, code }: Try): string | undefined => {
  if (code === undefined || code === 0) return undefined;
  return channel === "wechat" ? wechatCodeWords(code) : smsCodeWords(String(code));
};

/** Every channel that was tried, when, what came of it, and the meaning of an error code. */
export function MessageTries({ tries }: Pick<OutboxRow, "tries">) {
  const now = useNow(60_000);
  if (tries.length === 0) return null;
  return (
    <ol className="message-tries">
      {tries.map((one) => {
        const code = codeWords(one);
        return (
          <li key={`${one.at}-${one.channel}`} className={`is-${one.outcome}`}>
            {channelWords[one.channel]}：{tryOutcomeWords[one.outcome]}
            <span className="soft"> {clinicMoment(one.at, now)}</span>
            {code !== undefined && <p className="soft">{code}</p>}
          </li>
        );
      })}
    </ol>
  );
}
