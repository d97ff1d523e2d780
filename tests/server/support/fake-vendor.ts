import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as the vendor got it. */
export interface VendorRequest {
  readonly method: string;
  readonly authorization: string;
  readonly body: { readonly phone: string; readonly text: string; readonly id: string };
}

/** How the vendor behaves: answers with a status, or never, or hangs up. */
export type VendorMood = number | "silent" | "hangsUp";

/** A text-message vendor on loopback that sends a message of one id once only. */
export interface FakeVendor {
  readonly url: string;
  readonly requests: readonly VendorRequest[];
  /** The texts that reached a phone. */
  readonly sent: ReadonlyMap<string, VendorRequest["body"]>;
  answerWith(mood: VendorMood): void;
  /** Waits until a request has arrived, whatever becomes of it. */
  asked(): Promise<void>;
  close(): Promise<void>;
}

const key = "vendor-key-of-the-tests";

/** The function environment that leads to a vendor. */
export const vendorEnvironment = ({ url }: Pick<FakeVendor, "url">) => ({ HEYU_SMS_URL: url, HEYU_SMS_KEY: key });

async function read(request: IncomingMessage): Promise<VendorRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString()) as VendorRequest["body"];
  return { method: request.method ?? "", authorization: request.headers.authorization ?? "", body };
}

/** Starts the vendor on a free port. */
export async function startVendor(): Promise<FakeVendor> {
  const requests: VendorRequest[] = [];
  const sent = new Map<string, VendorRequest["body"]>();
  let mood: VendorMood = 200;
  let arrived = () => {};
  const first = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const server = createServer(async (request, response) => {
    const received = await read(request);
    const { body } = received;
    requests.push(received);
    arrived();
    if (mood === "silent") return;
    if (mood === "hangsUp") return void request.socket.destroy();
    if (mood >= 200 && mood < 300 && !sent.has(body.id)) sent.set(body.id, body);
    response.writeHead(mood, { "content-type": "application/json", location: "/elsewhere" }).end("{}");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/messages`,
    requests,
    sent,
    answerWith(next) {
      mood = next;
    },
    asked: () => first,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
