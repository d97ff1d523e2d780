const names = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Whether a Host header names this machine; any other name reached us through a foreign DNS answer. */
export const isLoopbackHost = (host: string | undefined): boolean =>
  host !== undefined && names.has(host.replace(/:\d+$/, "").toLowerCase());

/** Whether a page's origin is on this machine. */
export function isLoopbackOrigin(origin: string): boolean {
  const [scheme, host] = origin.split("://");
  return (scheme === "http" || scheme === "https") && isLoopbackHost(host);
}
