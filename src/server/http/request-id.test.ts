import { requestId, traceOf } from "./request-id";

const NEW = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

describe("the id of a request", () => {
  it.each([
    "6f1c1d1e-2c39-4c92-93f8-6cbe5c1f8a00",
    "Root=1-67891233-abcdef012345678912345678",
    "a",
    "req_42/7",
    "0".repeat(128),
  ])("is the caller's own: %s", (given) => {
    expect(requestId(given)).toBe(given);
  });

  it.each([
    ["none came", undefined],
    ["it is empty", ""],
    ["it is longer than 128", "0".repeat(129)],
    ["it has a blank", "a b"],
    ["it would end the line", "a\nb"],
    ["it is no ASCII", "保証"],
    ["it looks like an auth key", "332E1EXXXX"],
    ["it holds one", "key=332-E1E-XXXX"],
    ["it looks like an access token", "hosho_abcdefghij"],
    ["several came", ["a", "b"]],
  ])("is a new one where %s", (_, given) => {
    expect(requestId(given)).toMatch(NEW);
  });
});

describe("the trace of a request", () => {
  const [trace, span] = ["0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"];

  it.each([`00-${trace}-${span}-01`, `00-${trace}-${span}-00`, `01-${trace}-${span}-01-later`])(
    "is that of %s",
    (traceparent) => {
      expect(traceOf(traceparent)).toEqual({ traceId: trace, parentSpanId: span });
    },
  );

  it.each([
    undefined,
    "",
    trace,
    `00-${trace.toUpperCase()}-${span}-01`,
    `00-${"0".repeat(32)}-${span}-01`,
    `00-${trace}-${"0".repeat(16)}-01`,
    `ff-${trace}-${span}-01`,
    `00-${trace}-${span}-01-more`,
    `00-${trace}-${span}`,
    `00-${trace}-${span}-01, 00-${trace}-${span}-01`,
  ])("is none that %j could say", (traceparent) => {
    expect(traceOf(traceparent)).toBeUndefined();
  });
});
