import type { Exchange } from "./exchange";
import { HttpRefusal } from "./http-refusal";
import { isLoopbackHost, isLoopbackOrigin } from "./loopback";

/**
 * Lets pages of this machine in and keeps all others out, also for requests that a browser sends without asking
 * first. Returns true when the exchange was a preflight and is answered.
 */
export function guardOrigin({ request, response, method }: Exchange): boolean {
  const { host, origin } = request.headers;
  if (!isLoopbackHost(host))
    throw new HttpRefusal(403, `this cloud answers to 127.0.0.1 and localhost, not to "${host}"`);
  if (origin === undefined) return false;
  if (!isLoopbackOrigin(origin)) throw new HttpRefusal(403, `pages of ${origin} may not use this cloud`);
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("vary", "origin");
  if (method !== "OPTIONS") return false;
  const asked = request.headers["access-control-request-headers"];
  if (asked !== undefined) response.setHeader("access-control-allow-headers", asked);
  response.setHeader("access-control-allow-methods", "GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS");
  response.setHeader("access-control-max-age", "600");
  response.writeHead(204).end();
  return true;
}
