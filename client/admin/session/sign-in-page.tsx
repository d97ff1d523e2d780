import { useEffect } from "react";
import { isLocalDemo } from "../app/place";
import { BrandMark } from "../parts/brand-mark";
import { frameWords } from "../words/frame-words";
import { signInWords } from "../words/sign-in-words";
import { LocalPeople } from "./local-people";
import { SignInCode } from "./sign-in-code";
import "./sign-in.css";
import { useSignInCode } from "./use-sign-in-code";

/** Signing in without a password: scan, approve on the phone, done. */
export function SignInPage({ onApproved }: { readonly onApproved: () => void }) {
  const signIn = useSignInCode(onApproved);
  const { data } = signIn.request;
  useEffect(() => {
    document.title = `${signInWords.title} · ${frameWords.product}`;
  }, []);
  return (
    <div className="sign-in">
      <aside className="sign-in-brand">
        <div className="sign-in-name">
          <BrandMark size={44} />
          <span>{frameWords.brand}</span>
        </div>
        <p className="sign-in-promise">
          {signInWords.promise.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <ul>
          {signInWords.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className="sign-in-foot">{frameWords.notEmergency}</p>
      </aside>
      <main className="sign-in-main">
        <div className="sign-in-card">
          <h1>{signInWords.title}</h1>
          <p className="soft">{signInWords.lead}</p>
          <SignInCode signIn={signIn} />
          <p className="soft sign-in-safety">{signInWords.safety}</p>
          {isLocalDemo && data && !signIn.expired && <LocalPeople code={data.code} onApproved={signIn.lookAgain} />}
        </div>
      </main>
    </div>
  );
}
