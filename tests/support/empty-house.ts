import { ApolloServer } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { ApiContext } from "../../src/api/graphql/context";
import { Batch } from "../../src/api/graphql/batch";
import { RequestDocuments } from "../../src/api/graphql/document/request-documents";
import { presentError } from "../../src/api/graphql/errors/present-error";
import { createSchema } from "../../src/api/schema";
import type { StoredAccessToken } from "../../src/use-cases/account/ports";
import type { DeliveryParts } from "../../src/use-cases/document/document-delivery";
import type { Caller } from "../../src/domain/account/access";
import type { Reads } from "../../src/use-cases/reads";
import { Forbidden } from "../../src/use-cases/shared/forbidden";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import type { UseCaseParts } from "../../src/use-cases/use-case-parts";

const EMPTY_PAGE = { rows: [], hasNextPage: false, hasPreviousPage: false };
const EMPTY_READS = {
  byIds: () => [],
  staff: () => ({ users: [], departments: [] }),
  byNumber: () => null,
  named: () => [],
  newestOf: () => null,
  ofObligee: () => [],
  posts: () => [],
  history: () => ({ adoptions: [], policies: [] }),
  adoptionSources: () => [],
  choices: () => ({ noticeAddress: null, switchedOff: [] }),
  page: () => EMPTY_PAGE,
  deliveries: () => EMPTY_PAGE,
  certificatesByIds: () => [],
  adoptions: { ofObligee: () => null },
  policies: { ofObligee: () => [] },
  premiumTables: { inEffect: () => null },
};

/** What a change gets as far as the place where it would begin to write. */
const PARTS: Readonly<Record<PropertyKey, unknown>> = {
  clock: () => new Date(),
  clockWatch: UNWATCHED_CLOCK,
  vault: { fingerprint: () => "fingerprint" },
  passwords: { assertRoom: () => undefined },
  isGuessable: () => false,
  unitOfWork: {
    run: () => {
      throw new Forbidden("OPERATOR", [], null);
    },
  },
};

const CALLER: Caller = {
  tokenId: "token_1",
  role: "OPERATOR",
  organisationId: "operator_1",
  userId: null,
  scopes: null,
};

/** An operator of an empty house in which nothing may be changed: whatever is well formed gets an answer. */
const contextValue: ApiContext = {
  requestId: "request_1",
  locale: "en",
  signedIn: {
    caller: CALLER,
    token: {} as StoredAccessToken,
  },
  asked: [],
  account: undefined,
  isLargeBody: false,
  introspection: "YES",
  isCostWanted: false,
  visitor: { network: "127.0.0.1" },
  // Whatever is read, by whatever port, is not there.
  reads: new Proxy({} as Reads, { get: () => EMPTY_READS }),
  parts: new Proxy({} as UseCaseParts, { get: (_, name) => PARTS[name] }),
  endConfirmations: new Batch(() => Promise.resolve(new Map<string, never>())),
  deposits: new Batch(() => Promise.resolve(new Map<string, never>())),
  documents: new RequestDocuments(
    {} as DeliveryParts,
    CALLER,
    (link) => link,
    (link) => link,
  ),
};

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

interface Told {
  readonly message: string;
  readonly code: unknown;
}

/** The schema over an empty house, without HTTP. */
export class EmptyHouse {
  readonly schema = createSchema();
  /** What graphql-js said since the last `forget`, before it was made fit for callers. */
  said: string[] = [];
  readonly #server = new ApolloServer<ApiContext>({
    schema: this.schema,
    persistedQueries: false,
    formatError: (formatted, error) => {
      this.said.push(formatted.message);
      return presentError(error instanceof GraphQLError ? error : new GraphQLError(formatted.message), {
        locale: "en",
        requestId: undefined,
      });
    },
  });

  open(): Promise<void> {
    return this.#server.start();
  }

  close(): Promise<void> {
    return this.#server.stop();
  }

  forget(): void {
    this.said = [];
  }

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const { body } = await withoutStacks(() =>
      this.#server.executeOperation({ query, variables }, { contextValue }),
    );
    if (body.kind !== "single") throw new Error("expected one answer");
    return body.singleResult;
  }

  async errorsOf(query: string, variables: Record<string, unknown> = {}): Promise<readonly Told[]> {
    const { errors = [] } = await this.ask(query, variables);
    return errors.map(({ message, extensions }) => ({ message, code: extensions?.["code"] }));
  }
}

/** Of ten thousands of errors nobody reads the stack, and writing them takes longer than all the rest. */
async function withoutStacks<Result>(work: () => Promise<Result>): Promise<Result> {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return await work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
