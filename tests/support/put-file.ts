/** What the route of attachments answers. */
export interface PutAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly attachment?: { readonly id: string; readonly [field: string]: unknown };
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly reason?: string;
      readonly fields?: readonly {
        readonly path: string;
        readonly code: string;
        readonly [name: string]: unknown;
      }[];
    };
  }[];
}

/** Sends the bytes of a file to an address that a mutation answered. */
export async function putFile(
  url: unknown,
  body: Uint8Array,
  { token, headers = {} }: { readonly token: string | null; readonly headers?: object },
): Promise<PutAnswer> {
  const answer = await fetch(String(url), {
    method: "PUT",
    body: Uint8Array.from(body),
    headers: {
      "content-type": "application/pdf",
      ...headers,
      ...(token && { authorization: `Bearer ${token}` }),
    },
  });
  return { status: answer.status, headers: answer.headers, ...((await answer.json()) as object) };
}

/** The status, and the reason that a refusal gives. */
export function problemOf({ status, errors }: PutAnswer): [number, string | undefined] {
  return [status, errors?.[0]?.extensions.reason];
}
