import { Batch } from "../../api/graphql/batch";
import { readerOf, type MayIntrospect, type SignedIn } from "../../api/graphql/context";
import type { Account } from "../../api/graphql/cost/account";
import { RequestDocuments } from "../../api/graphql/document/request-documents";
import { databaseUnavailable, internal, RequestError } from "../../api/graphql/errors/request-error";
import { localeOf, type Locale } from "../../api/graphql/locale";
import type { EndConfirmationView } from "../../use-cases/guarantee/end-confirmation-ports";
import type { DepositView } from "../../use-cases/deposit/ports";
import type { AtOnce } from "../../use-cases/shared/at-once";
import type { Reads } from "../../use-cases/reads";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import type { Visitor } from "../../use-cases/shared/visitor";
import { StorageUnavailable } from "../../use-cases/shared/storage-unavailable";
import { clientNetwork } from "../../domain/account/client-network";
import type { Introspection } from "../../config";
import { uploadAddress } from "../attachments/upload-address";
import { documentAddress } from "../documents/document-address";
import { isLargeBody } from "../http/large-bodies";
import { logInternalError } from "../http/error-log";
import type { ApiRequest } from "./api-request";
import { mayIntrospect } from "./introspection";
import { presentedToken, type TokenParts } from "./presented-token";
import type { TokenUsage } from "./token-usage";
import { inLine } from "../write-line";
import type { Begun, BegunContext } from "./begun-context";

declare module "fastify" {
  interface FastifyRequest {
    /** Whether errors may suggest names of the schema; they may not until the caller is known. */
    isToldNames: boolean | undefined;
  }
}

export interface ContextParts extends TokenParts {
  readonly usage: TokenUsage;
  readonly introspection: Introspection;
}

/**
 * The caller, its language, and what the resolvers work with. A token that is not good ends the request here.
 */
export function requestContext(request: ApiRequest, parts: ContextParts): AtOnce<RequestContext> {
  const asked: string[] = [];
  request.asked = asked;
  const made = (signedIn: SignedIn | null): RequestContext => {
    const locale = localeOf(request.headers["accept-language"]);
    if (signedIn) parts.usage.note(signedIn.caller);
    const introspection = mayIntrospect(parts.introspection, signedIn);
    request.isToldNames = introspection === "YES";
    return new RequestContext(request, parts, locale, asked, signedIn, introspection);
  };
  const failed = (error: unknown): never => {
    throw refusalFor(request, error);
  };
  try {
    const signedIn = presentedToken(request, parts);
    return signedIn instanceof Promise ? signedIn.then(made).catch(failed) : made(signedIn);
  } catch (error) {
    return failed(error);
  }
}

function refusalFor({ log, id }: ApiRequest, error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  // Without a context Apollo calls no plugin with the error.
  logInternalError(log, id, error);
  return error instanceof StorageUnavailable ? databaseUnavailable(id) : internal(id);
}

/** What few operations need is made for those that do. Apollo copies it, and takes private names (#) along with none. */
export class RequestContext implements BegunContext {
  readonly requestId: string;
  readonly account: Account | undefined;
  readonly isCostWanted: boolean;
  readonly reads: Reads;
  begun: Begun | undefined;
  private partsInLine: UseCaseParts | undefined;
  private confirmationsInOne: Batch<readonly EndConfirmationView[]> | undefined;
  private depositsInOne: Batch<readonly DepositView[]> | undefined;

  constructor(
    private readonly request: ApiRequest,
    private readonly made: ContextParts,
    readonly locale: Locale,
    readonly asked: string[],
    readonly signedIn: SignedIn | null,
    readonly introspection: MayIntrospect,
  ) {
    this.requestId = request.id;
    this.account = request.account;
    // Costs reveal the schema, which strangers must not learn.
    this.isCostWanted = signedIn !== null && request.headers["hosho-cost"] !== undefined;
    this.reads = made.reads;
    this.begun = undefined;
    this.partsInLine = undefined;
    this.depositsInOne = undefined;
    this.confirmationsInOne = undefined;
  }

  get isLargeBody(): boolean {
    return isLargeBody(this.request);
  }

  get visitor(): Visitor {
    return { network: this.network };
  }

  get parts(): UseCaseParts {
    this.partsInLine ??= inLine(this.made.useCaseParts, this.signedIn?.caller.organisationId ?? this.network);
    return this.partsInLine;
  }

  get deposits(): Batch<readonly DepositView[]> {
    this.depositsInOne ??= new Batch((ids) => this.reads.deposits.ofGuarantees(readerOf(this), ids));
    return this.depositsInOne;
  }

  get endConfirmations(): Batch<readonly EndConfirmationView[]> {
    this.confirmationsInOne ??= new Batch((ids) =>
      this.reads.endConfirmations.ofGuarantees(readerOf(this), ids),
    );
    return this.confirmationsInOne;
  }

  get documents(): RequestDocuments {
    const { request, made } = this;
    request.documents ??= new RequestDocuments(
      { ...made.useCaseParts, reads: made.reads },
      this.signedIn?.caller ?? null,
      (link) => documentAddress(request, link),
      (link) => uploadAddress(request, link),
    );
    return request.documents;
  }

  private get network(): string {
    return clientNetwork(this.request.ip);
  }
}
