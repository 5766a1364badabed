import { type AllPages, allPages } from "./all-pages.js";
import * as operations from "./generated/operations.js";
import type {
  IssueGuaranteeInput,
  OpenCertificateInput,
  RevealAuthKeyInput,
} from "./generated/operations.js";
import type { Guarantee, GuaranteeSummary } from "./guarantee.js";
import { type CallOptions, callSettingsOf, type HoshoOptions, settingsOf } from "./hosho-options.js";
import {
  type IssueGuaranteeSuccess,
  type OpenCertificateSuccess,
  type RevealAuthKeySuccess,
  unlessRefused,
} from "./mutation-success.js";
import type { AllPagesArgs, GuaranteeListArgs, Page, PageArgs } from "./page.js";
import type { Contractor, Issuer, Obligee, Viewer } from "./party.js";
import { send } from "./send.js";
import type { DocumentText } from "./typed-document.js";

/**
 * A list that is read in pages.
 *
 * ```ts
 * const { nodes, pageInfo } = await hosho.guarantees({ first: 20 });
 * for await (const guarantee of hosho.guarantees.all()) console.log(guarantee.number);
 * const newest = await hosho.guarantees.all().toArray({ limit: 500 });
 * ```
 */
export interface List<Row, Args = unknown> {
  /** Reads one page: without arguments, the first 20 rows. */
  (args?: Args & PageArgs, call?: CallOptions): Promise<Page<Row>>;
  /** Walks through all pages, from the start or from `after`. */
  readonly all: (args?: Args & AllPagesArgs, call?: CallOptions) => AllPages<Row>;
}

/**
 * The API, one method per operation. Every method may throw:
 * - {@link HoshoRequestError} where the request fails as a whole, for example for want of a good token;
 * - {@link HoshoConnectionError} where no answer comes.
 *
 * Mutations also throw {@link HoshoRefusal}, for what a caller has to expect. They always carry an
 * `idempotencyKey`, a random one unless the input brings it, so a try that is repeated changes nothing twice.
 */
export interface Hosho {
  /** Who asks, by the access token; `null` only where a proxy took the token away. */
  readonly viewer: (call?: CallOptions) => Promise<Viewer | null>;

  /**
   * The guarantee (保証契約) with this number; `null` where there is none that the caller may see. An obligee opens it
   * with `openCertificate` first.
   *
   * @param number - The guarantee number (保証契約番号): ten digits.
   */
  readonly guarantee: (number: string, call?: CallOptions) => Promise<Guarantee | null>;

  /** The list 保証工事一覧: the guarantees that the caller may see, newest first unless ordered otherwise. */
  readonly guarantees: List<GuaranteeSummary, GuaranteeListArgs>;

  /** All issuers (保証機関), in the order of their registration. */
  readonly issuers: List<Issuer>;

  /** The contractors (受注者) that the caller may see, in the order of their registration. */
  readonly contractors: List<Contractor>;

  /** All obligees (発注者), in the order of their registration. */
  readonly obligees: List<Obligee>;

  /**
   * Issues a guarantee (保証契約の締結と電子証書の登録): allots its number, registers its first certificate and makes its
   * auth key, all or nothing. For issuers.
   *
   * @throws HoshoRefusal `INVALID_INPUT`, `GUARANTEE_NUMBER_TAKEN`, `GUARANTEE_NUMBERS_EXHAUSTED`,
   * `IDEMPOTENCY_CONFLICT`.
   */
  readonly issueGuarantee: (input: IssueGuaranteeInput, call?: CallOptions) => Promise<IssueGuaranteeSuccess>;

  /**
   * Opens a certificate (電子証書の閲覧) with number and key. For obligees. An unknown number and a wrong key get the same
   * answer; wrong keys are counted, and after too many of them no key is taken.
   *
   * @throws HoshoRefusal `CERTIFICATE_NOT_FOUND`, `TOO_MANY_GUESSES`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly openCertificate: (
    input: OpenCertificateInput,
    call?: CallOptions,
  ) => Promise<OpenCertificateSuccess>;

  /**
   * 「表示」: shows the auth key (認証キー) of a guarantee, for the contractor to hand it to the obligee. For the contractor
   * whose guarantee it is and the issuer that issued it. Each time is recorded.
   *
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly revealAuthKey: (input: RevealAuthKeyInput, call?: CallOptions) => Promise<RevealAuthKeySuccess>;

  /**
   * Sends an operation of your own and returns its data. Result and variables are typed by the document, where a code
   * generator typed it, or by hand: `hosho.request<Result, Variables>(…)`. Errors that are members of a result union
   * are part of the data. Nothing is tried again unless `retries` is given here: only the caller knows whether the
   * operation may be repeated, as queries may, and mutations that bring an `idempotencyKey`.
   */
  readonly request: <Result = unknown, Variables extends object = Record<string, unknown>>(
    document: DocumentText<Result, Variables>,
    ...rest: Record<string, never> extends Variables
      ? [variables?: Variables, call?: CallOptions]
      : [variables: Variables, call?: CallOptions]
  ) => Promise<Result>;
}

const ROWS_PER_REQUEST = 100;

/**
 * Makes a client of the Hosho API.
 *
 * @throws TypeError or RangeError where an option cannot be used. Nothing is sent yet.
 */
export function createHosho(options: HoshoOptions): Hosho {
  const settings = settingsOf(options);

  async function ask<Result, Variables>(
    document: DocumentText<Result, Variables>,
    variables: Variables | undefined,
    call: CallOptions = {},
  ): Promise<Result> {
    const body = JSON.stringify({ query: document.toString(), variables });
    return (await send(body, settings, callSettingsOf(settings.defaults, call))) as Result;
  }

  return {
    viewer: async (call) => (await ask(operations.ViewerDocument, {}, call)).viewer,
    guarantee: async (number, call) => (await ask(operations.GuaranteeDocument, { number }, call)).guarantee,
    guarantees: list(async (args, call) => (await ask(operations.GuaranteesDocument, args, call)).guarantees),
    issuers: list(async (args, call) => (await ask(operations.IssuersDocument, args, call)).issuers),
    contractors: list(
      async (args, call) => (await ask(operations.ContractorsDocument, args, call)).contractors,
    ),
    obligees: list(async (args, call) => (await ask(operations.ObligeesDocument, args, call)).obligees),
    issueGuarantee: async (input, call) => {
      const { issueGuarantee } = await ask(
        operations.IssueGuaranteeDocument,
        { input: repeatable(input) },
        call,
      );
      return unlessRefused(issueGuarantee, "IssueGuaranteeSuccess");
    },
    openCertificate: async (input, call) => {
      const { openCertificate } = await ask(
        operations.OpenCertificateDocument,
        { input: repeatable(input) },
        call,
      );
      return unlessRefused(openCertificate, "OpenCertificateSuccess");
    },
    revealAuthKey: async (input, call) => {
      const { revealAuthKey } = await ask(
        operations.RevealAuthKeyDocument,
        { input: repeatable(input) },
        call,
      );
      return unlessRefused(revealAuthKey, "RevealAuthKeySuccess");
    },
    request: (document, ...[variables, call]) => ask(document, variables, { retries: 0, ...call }),
  };
}

/** A list out of what reads one page of it. */
function list<Row, Args>(
  readPage: (args: Args & PageArgs, call: CallOptions) => Promise<Page<Row>>,
): List<Row, Args> {
  return Object.assign(
    (args: Args & PageArgs = {} as Args & PageArgs, call: CallOptions = {}) => readPage(args, call),
    {
      all: (args: Args & AllPagesArgs = {} as Args & AllPagesArgs, call: CallOptions = {}) =>
        allPages(
          (after) => readPage({ ...args, first: args.first ?? ROWS_PER_REQUEST, after }, call),
          args.after ?? null,
        ),
    },
  );
}

/** The input with a key under which it can be sent again without happening twice. */
function repeatable<Input extends { readonly idempotencyKey?: string | null | undefined }>(
  input: Input,
): Input & { readonly idempotencyKey: string } {
  return { ...input, idempotencyKey: input.idempotencyKey ?? globalThis.crypto.randomUUID() };
}
