import protobuf from "protobufjs";
import type { OpenapiAnswer, OpenapiArguments } from "./openapi-answer";

// Field numbers as wx-server-sdk uses them; only the fields that the local cloud reads or writes.
const schema = `
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { OpenApiData openapiData = 2; string appid = 6; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }
`;
const { root } = protobuf.parse(schema, { keepCase: true });
const request = root.lookupType("CommApiData");
const response = root.lookupType("CommOpenApiResp");

interface RequestShape {
  openapiData?: { pairs?: { key?: string; value?: Uint8Array; filename?: string }[] };
}

/** The arguments of a call. A value that is no JSON is a file: its bytes. */
export function readArguments(bytes: Uint8Array): OpenapiArguments {
  const { openapiData } = request.decode(bytes) as unknown as RequestShape;
  return Object.fromEntries(
    (openapiData?.pairs ?? []).map(({ key = "", value = new Uint8Array() }) => {
      const raw = Buffer.from(value);
      try {
        return [key, JSON.parse(raw.toString("utf8")) as unknown];
      } catch {
        return [key, raw];
      }
    }),
  );
}

const write = (message: Record<string, unknown>): Buffer =>
  Buffer.from(response.encode(response.create(message)).finish());

const longNumber = /"<long:(\d+)>"/g;

/** JSON in which a number may have more digits than JavaScript's own numbers hold. */
const jsonOf = (answer: OpenapiAnswer): string =>
  JSON.stringify(answer, (_, value: unknown) => (typeof value === "bigint" ? `<long:${value}>` : value)).replace(
    longNumber,
    "$1",
  );

export const writeAnswer = (answer: OpenapiAnswer): Buffer =>
  write(
    answer.bytes !== undefined
      ? { respData: answer.bytes, contentType: answer.contentType, httpCode: 200 }
      : { respData: Buffer.from(jsonOf(answer)), contentType: "application/json", httpCode: 200 },
  );

/** The function may not use this API, or is not known to be running. */
export const writeNoPermission = (): Buffer => write({ errorCode: -604101, httpCode: 200 });
