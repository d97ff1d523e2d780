import { useNow } from "../parts/use-now";
import { signInWords } from "../words/sign-in-words";

const longest = 600_000;
const two = (count: number): string => String(count).padStart(2, "0");

/** Minutes and seconds until the code ends. Says nothing when this computer's clock makes no sense of it. */
export function Countdown({ until }: { readonly until: number }) {
  const left = until - useNow(1000);
  if (left <= 0 || left > longest) return <span>{signInWords.waiting}</span>;
  const seconds = Math.floor(left / 1000);
  const clock = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  return (
    <span>
      {signInWords.waiting} · {signInWords.left(clock)}
    </span>
  );
}
