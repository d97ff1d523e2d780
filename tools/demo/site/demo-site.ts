import type { IncomingMessage, ServerResponse } from "node:http";
import { inRepository } from "../../build/repository";
import type { Cloud } from "../../cloud/cloud";
import { peopleOf } from "./people";
import { type Sendable, sendFile } from "./send-file";
import { fileIn } from "./served-folder";

/** What the demo's site consists of. */
interface DemoSite {
  /** The running cloud; asked for with every request, because the site is there before it. */
  readonly cloud: () => Pick<Cloud, "database" | "clock"> | undefined;
  /** Files of the demo page by path. */
  readonly page: Readonly<Record<string, Sendable>>;
  /** Built clients by the path they are served under, such as `/m/`. */
  readonly folders: Readonly<Record<string, string>>;
}

const json = (value: unknown): Sendable => ({
  bytes: Buffer.from(JSON.stringify(value)),
  type: "application/json; charset=utf-8",
  lasting: false,
});

/** Everybody of the demo clinic, for the demo page and for the console's sign-in page. */
const peoplePath = "/demo/people";

const missing: Sendable = {
  bytes: Buffer.from("这一部分还没有构建。请运行 npm start，或 npx tsx tools/build/cli.ts\n"),
  type: "text/plain; charset=utf-8",
  lasting: false,
};

/** Decoded path and raw query of a request; a path that cannot be decoded is nobody's. */
function addressOf(request: IncomingMessage): { readonly path: string; readonly query: string } {
  const { pathname, search } = new URL(request.url ?? "/", "http://127.0.0.1");
  try {
    return { path: decodeURIComponent(pathname), query: search };
  } catch {
    return { path: "\0", query: "" };
  }
}

const builtClients = { "/m/": inRepository("dist/h5"), "/console/": inRepository("dist/admin") };

/** Serves the demo page at `/`, the built clients below their paths, and the list of people. */
export function demoSite({ cloud = () => undefined, page = {}, folders = builtClients }: Partial<DemoSite> = {}) {
  const mountOf = (path: string) => Object.keys(folders).find((mount) => path.startsWith(mount));

  function found(path: string): Sendable | undefined {
    const running = cloud();
    if (path === peoplePath) return running && json({ people: peopleOf(running) });
    const mount = mountOf(path);
    if (mount === undefined) return page[path];
    const folder = folders[mount] ?? "";
    const file = fileIn(folder, path.slice(mount.length));
    return file ?? (path === mount ? missing : undefined);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { path, query } = addressOf(request);
    if (folders[`${path}/`] !== undefined) {
      response.writeHead(302, { location: `${path}/${query}` }).end();
      return true;
    }
    const sendable = found(path);
    return sendable === undefined ? false : sendFile(request, response, sendable);
  };
}
