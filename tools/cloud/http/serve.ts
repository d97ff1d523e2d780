import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { guardOrigin } from "./cross-origin";
import { answerJson, type Door, openExchange } from "./exchange";
import { HttpRefusal } from "./http-refusal";

async function respond(doors: readonly Door[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const exchange = openExchange(request, response);
  if (guardOrigin(exchange)) return;
  for (const door of doors) if (await door(exchange)) return;
  throw new HttpRefusal(404, `nothing answers ${exchange.method} ${exchange.path}`);
}

function answerFailure(request: IncomingMessage, response: ServerResponse, failure: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const status = failure instanceof HttpRefusal ? failure.status : 500;
  if (status === 500) console.error(failure);
  const message = failure instanceof Error ? failure.message : String(failure);
  // The rest of an unread body must not be taken for the next request.
  if (!request.complete) response.setHeader("connection", "close");
  answerJson({ request, response, method: "", path: "", query: new URLSearchParams() }, { error: message }, status);
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new Error(`Port ${port} is in use. Stop what listens there, or choose another one with --port.`);
  }
  if (error.code === "EACCES") {
    return new Error(`Port ${port} needs rights this user does not have. Choose one above 1023 with --port.`);
  }
  return error;
}

/** A server that listens on 127.0.0.1 alone. */
export interface LocalServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1; port 0 takes a free one. Each request goes to the first door that answers it. */
export function serve(port: number, doors: readonly Door[]): Promise<LocalServer> {
  const server: Server = createServer((request, response) => {
    respond(doors, request, response).catch((failure) => answerFailure(request, response, failure));
  });
  // Functions keep connections open between calls; closing them early would race with their next request.
  server.keepAliveTimeout = 10 * 60_000;
  server.requestTimeout = 0;
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, port)));
    server.listen(port, "127.0.0.1", () => {
      const bound = (server.address() as AddressInfo).port;
      resolve({
        url: `http://127.0.0.1:${bound}`,
        port: bound,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
