import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import type { StateStore } from "../state/state-store";

/** Who a token speaks for. */
export interface WebUser {
  readonly uid: string;
  readonly session: string;
}

/** Tokens of the web SDK: signed, so that a page cannot make one up for another user. */
export interface WebTokens {
  /** A new session of a user, or the next tokens of a running one. */
  issue(user: WebUser): Readonly<Record<string, unknown>>;
  /** A new anonymous user. */
  anonymous(): WebUser;
  /** The user of an access token; undefined when it is forged, expired or its session was ended. */
  verify(token: string | undefined, use: "access" | "refresh"): WebUser | undefined;
  /** Ends the session that either token belongs to. */
  end(token: string): void;
}

const lifetime = { access: 2 * 60 * 60, refresh: 30 * 24 * 60 * 60 };

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

interface Claims {
  readonly sub: string;
  readonly session: string;
  readonly use: "access" | "refresh";
  readonly exp: number;
}

/** Sessions run on real time: the browser judges their end by its own clock, which nobody moves. */
export function createWebTokens(secret: string, state: StateStore): WebTokens {
  const sign = (text: string) => createHmac("sha256", secret).update(text).digest("base64url");
  const seconds = () => Math.floor(Date.now() / 1000);

  function write({ uid, session }: WebUser, use: Claims["use"]): string {
    const claims: Claims = { sub: uid, session, use, exp: seconds() + lifetime[use] };
    const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
    return `${text}.${sign(text)}`;
  }

  function read(token: string): Claims | undefined {
    const end = token.lastIndexOf(".");
    const wanted = Buffer.from(sign(token.slice(0, end)));
    const given = Buffer.from(token.slice(end + 1));
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
    return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) as Claims;
  }

  return {
    issue: (user) => ({
      token_type: "Bearer",
      access_token: write(user, "access"),
      refresh_token: write(user, "refresh"),
      expires_in: lifetime.access,
      sub: user.uid,
    }),
    anonymous: () => ({ uid: `anon-${randomUUID()}`, session: randomUUID() }),
    verify(token, use) {
      const claims = token === undefined ? undefined : read(token);
      if (claims === undefined || claims.use !== use || claims.exp < seconds()) return undefined;
      const ended = state.row("select 1 from ended_sessions where session = ?", claims.session) !== undefined;
      return ended ? undefined : { uid: claims.sub, session: claims.session };
    },
    end(token) {
      const claims = read(token);
      if (claims) state.change("insert or ignore into ended_sessions values (?)", claims.session);
    },
  };
}
