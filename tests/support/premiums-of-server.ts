import { hashAccessToken, newAccessToken } from "../../src/use-cases/account/access-token";
import { addDays, dayInJapan, type CalendarDate } from "../../src/domain/values/calendar-date";
import { PREMIUM_TABLES } from "../../src/reference/premium-tables";
import type { Engine } from "./engines";
import { post, type Answer } from "./graphql-client";
import { mutationOf } from "./operations";
import { startServer, type TestServer } from "./server";

/** Every field of a premium table. */
export const TABLE = `id kind effectiveFrom method bands { upTo ratePerMillion } minimum roundDownTo onlineDiscount { off from name }
  illustrative source`;
const QUOTE = `query Quote($input: PremiumQuoteInput!) {
  premiumQuote(input: $input) {
    __typename
    ... on PremiumQuote {
      amount parts { amount ratePerMillion from upTo } base discount total on illustrative explanation table { ${TABLE} }
    }
    ... on UserError { code message }
    ... on PremiumTableNotFoundError { kind on }
    ... on InvalidInputError { fields { path code message limit actual } }
  }
}`;
const RECORD = mutationOf("recordPremiumTable", `premiumTable { ${TABLE} }`);
const LIST = `query List($issuerId: ID!, $kind: GuaranteeKind, $first: Int, $after: String) {
  premiumTables(issuerId: $issuerId, kind: $kind, first: $first, after: $after) {
    nodes { ${TABLE} } pageInfo { hasNextPage endCursor }
  }
}`;

export interface Recorded {
  readonly recordPremiumTable: {
    readonly __typename: string;
    readonly premiumTable: { readonly id: string };
    readonly fields: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  };
}
export interface Listed {
  readonly premiumTables: {
    readonly nodes: readonly { readonly id: string; readonly kind: string; readonly effectiveFrom: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** A table to record; tests add its day. */
export const FLAT_1_PERMILLE = {
  kind: "INTERIM_PAYMENT",
  method: "FLAT",
  bands: [{ ratePerMillion: 1_000 }],
  illustrative: true,
  source: "試験用",
};

/** A server with issuers that have no tables yet, and a clock that tests move on by days. */
export interface PremiumsOfServer {
  readonly server: TestServer;
  /** The day this many days from now. */
  day(later: number): CalendarDate;
  passDays(days: number): void;
  newIssuer(): Promise<{ id: string; token: string }>;
  /** An issuer that recorded the tables that ship. */
  issuerWithShippedTables(): Promise<{ id: string; token: string }>;
  record(token: string, input: object, language?: string): Promise<Answer<Recorded>>;
  /** Asks as a contractor, in English, unless told otherwise. */
  quote(input: object, token?: string, language?: string): Promise<object>;
  list(variables: object, token?: string): Promise<Listed["premiumTables"]>;
}

export async function startServerWithPremiums(engine: Engine): Promise<PremiumsOfServer> {
  let daysPassed = 0;
  const now = (): Date => new Date(Date.now() + daysPassed * 24 * 60 * 60 * 1000);
  const server = await startServer({ engine, clock: now });
  const record: PremiumsOfServer["record"] = (token, input, language = "en") =>
    post<Recorded>({ url: server.url, token, language }, RECORD, { input });
  let issuers = 0;
  const newIssuer: PremiumsOfServer["newIssuer"] = async () => {
    issuers += 1;
    return enterIssuer(server, issuers);
  };
  return {
    server,
    record,
    newIssuer,
    day: (later) => addDays(dayInJapan(now()), later),
    passDays: (days) => {
      daysPassed += days;
    },
    issuerWithShippedTables: async () => {
      const issuer = await newIssuer();
      for (const table of PREMIUM_TABLES) {
        const { data, text } = await record(issuer.token, table);
        if (data?.recordPremiumTable.__typename !== "RecordPremiumTableSuccess") throw new Error(text);
      }
      return issuer;
    },
    quote: async (input, token = server.tokens.contractor, language = "en") => {
      const { data, text } = await post<{ premiumQuote: object }>(
        { url: server.url, token, language },
        QUOTE,
        { input },
      );
      if (!data) throw new Error(text);
      return data.premiumQuote;
    },
    list: async (variables, token = server.tokens.contractor) => {
      const { data, text } = await post<Listed>({ url: server.url, token }, LIST, { ...variables });
      if (!data) throw new Error(text);
      return data.premiumTables;
    },
  };
}

async function enterIssuer(server: TestServer, serial: number): Promise<{ id: string; token: string }> {
  const id = `issuer_premium${String(serial)}`;
  const token = newAccessToken();
  const branch = { id: `branch_${id}`, name: "本店", address: "住所", telephone: "0", fax: null };
  await server.parts.useCaseParts.unitOfWork.run(async ({ parties, accessTokens }) => {
    await parties.insertMissing({
      issuers: [{ id, name: id, address: "住所", numberPrefix: String(70_000 + serial), branches: [branch] }],
      contractors: [],
      obligees: [],
      operators: [],
    });
    const holder = { role: "ISSUER" as const, organisationId: id };
    await accessTokens.insert({
      id: `token_${id}`,
      hash: hashAccessToken(token),
      name: id,
      ...holder,
      createdAt: new Date(),
      expiresAt: null,
    });
  });
  return { id, token };
}
