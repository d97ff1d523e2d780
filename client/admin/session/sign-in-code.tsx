import { Button, QRCode, Skeleton } from "antd";
import { Failed } from "../parts/failed";
import { signInWords } from "../words/sign-in-words";
import { Countdown } from "./countdown";
import type { useSignInCode } from "./use-sign-in-code";

const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1 ");

/** The code to scan with the mini-program, and the same code in letters. */
export function SignInCode({ signIn }: { readonly signIn: ReturnType<typeof useSignInCode> }) {
  const { request, expired } = signIn;
  const { data, error } = request;
  if (error) return <Failed error={error} onRetry={() => void request.refetch()} />;
  if (!data || request.isFetching) {
    return (
      <div className="sign-in-code" role="status" aria-label={signInWords.preparing}>
        <Skeleton.Node active style={{ width: 232, height: 232 }} />
      </div>
    );
  }
  return (
    <div className="sign-in-code">
      <div className={expired ? "sign-in-image is-expired" : "sign-in-image"}>
        <QRCode
          type="svg"
          value={data.code}
          size={208}
          bordered={false}
          color="#0a2e2b"
          bgColor="transparent"
          role="img"
          aria-label={signInWords.image}
        />
      </div>
      <p className="sign-in-state" role="status">
        {expired ? signInWords.expired : <Countdown until={data.expiresAt} />}
      </p>
      {expired ? (
        <Button type="primary" size="large" autoFocus onClick={() => void request.refetch()}>
          {signInWords.renew}
        </Button>
      ) : (
        <>
          <p className="sign-in-letters">
            <span className="hidden-text">{signInWords.code}</span>
            <code>{inFours(data.code)}</code>
          </p>
          <p className="soft">{signInWords.codeHint}</p>
        </>
      )}
    </div>
  );
}
