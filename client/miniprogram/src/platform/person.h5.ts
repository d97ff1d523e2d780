const key = "heyu.person";

function askedFor(): string | null {
  const inHash = location.hash.includes("?") ? location.hash.slice(location.hash.indexOf("?")) : "";
  return new URLSearchParams(location.search).get("as") ?? new URLSearchParams(inHash).get("as");
}

/**
 * Who uses this frame of the local demo: `?as=<openid>` in the address, remembered for the frame. Every frame is its own
 * person; somebody nobody named is a stranger.
 */
export function person(): string {
  const asked = askedFor();
  if (asked !== null && asked !== "") sessionStorage.setItem(key, asked);
  return asked || sessionStorage.getItem(key) || "stranger";
}
