import type { Invocations } from "../functions/invocations";
import { answerJson, type Door, type Exchange, readRecord } from "../http/exchange";
import type { WebTokens, WebUser } from "./web-tokens";

type Reply = readonly [status: number, value: unknown];
type Route = (body: Readonly<Record<string, unknown>>, user: WebUser | undefined) => Reply;

const bodyLimit = 8 * 1024 * 1024;
const functionsPath = "/v1/functions/";

const refused = (error: string, errorCode: number, description: string): Reply => [
  errorCode === 16 ? 401 : 400,
  { error, error_code: errorCode, error_description: description },
];

function createRoutes(tokens: WebTokens): Readonly<Record<string, Route>> {
  return {
    "POST /auth/v1/signin/anonymously": () => [200, tokens.issue(tokens.anonymous())],
    "POST /auth/v1/signin": () =>
      refused("invalid_username_or_password", 4012, "this environment has no users with a password"),
    "POST /auth/v1/token": ({ refresh_token: token }) => {
      const user = tokens.verify(typeof token === "string" ? token : undefined, "refresh");
      return user ? [200, tokens.issue(user)] : refused("invalid_grant", 4001, "the refresh token is not valid");
    },
    "POST /auth/v1/revoke": ({ token }) => {
      if (typeof token === "string") tokens.end(token);
      return [200, {}];
    },
    "GET /auth/v1/user/me": (_body, user) =>
      user
        ? [200, { sub: user.uid, name: "", user_id: user.uid, status: "ACTIVE" }]
        : refused("unauthenticated", 16, "credentials not found"),
  };
}

const bearer = ({ request }: Exchange): string | undefined =>
  /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];

/** What @cloudbase/js-sdk speaks from a browser: anonymous sign-in and function calls. */
export function createWebDoor(tokens: WebTokens, invocations: Invocations): Door {
  const routes = createRoutes(tokens);

  async function callFunction(name: string, event: unknown, user: WebUser | undefined): Promise<Reply> {
    if (user === undefined) return [401, { code: "INVALID_CREDENTIALS", message: "the access token is not valid" }];
    const web = { uid: user.uid, anonymous: user.uid.startsWith("anon-") };
    const reply = await invocations.invoke(name, event, { source: "tcb_web", web });
    return "code" in reply ? [400, reply] : [200, JSON.parse(reply.response_data)];
  }

  return async (exchange) => {
    const { method, path } = exchange;
    if (path.startsWith(functionsPath) && method === "POST") {
      const event = await readRecord(exchange, bodyLimit);
      const name = path.slice(functionsPath.length);
      const [status, value] = await callFunction(name, event, tokens.verify(bearer(exchange), "access"));
      return answerJson(exchange, value, status);
    }
    const route = routes[`${method} ${path}`];
    if (route === undefined) return false;
    const body = method === "POST" ? await readRecord(exchange, bodyLimit) : {};
    const [status, value] = route(body, tokens.verify(bearer(exchange), "access"));
    return answerJson(exchange, value, status);
  };
}
