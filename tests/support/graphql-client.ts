/** A GraphQL answer as it came over HTTP. */
export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  /** The whole body, for searching it. */
  readonly text: string;
}

export interface Call {
  readonly url: string;
  readonly token?: string;
  readonly language?: string;
  /** Where the request comes from, as a proxy would say it. */
  readonly address?: string;
}

/** Posts one operation, as a script would. */
export async function post<Data = Record<string, unknown>>(
  { url, token, language, address }: Call,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(language !== undefined && { "accept-language": language }),
      ...(address !== undefined && { "x-forwarded-for": address }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, ...(JSON.parse(text) as object) };
}

/** Calls as one of the sandbox's organisations. */
export const callAs = <Holder extends string>(
  { url, tokens }: { readonly url: string; readonly tokens: Readonly<Record<Holder, string>> },
  holder: Holder,
): Call => ({ url, token: tokens[holder] });
